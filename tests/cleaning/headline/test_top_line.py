import pytest

from summarise.cleaning import clean_text

TEXTS = {
    "de": (
        "Stadtrat rettet das Freibad",
        "Der Stadtrat hat am Dienstag mit 31 zu 24 Stimmen beschlossen, das Freibad am Mühlbach zu retten. Die Sanierung "
        "soll 2,4 Millionen Euro kosten. Im Saal jubelten die Anhänger des Bades.",
        "Das Bad wurde 1935 eröffnet. Seit dem letzten Winter ist es geschlossen, weil eine Mauer eingestürzt war.",
        "Die Arbeiten beginnen im September. Im Mai sollen die ersten Gäste wieder schwimmen.",
    ),
    "zh": ("部长辞职", "部长安娜周一在数周批评后辞职。她的继任者将是保罗。", "反对党对此表示欢迎。选举将于五月举行。"),
    "ja": ("大臣が辞任", "大臣は月曜日に辞任した。後任は未定だ。", "野党は歓迎した。選挙は五月に行われる。"),
    "ru": (
        "Город спасает бассейн",
        "Совет решил сохранить бассейн. Ремонт будет дорогим.",
        "Он закрыт с прошлой зимы.",
    ),
    "ar": (
        "المجلس ينقذ المسبح",
        "قرر المجلس يوم الثلاثاء إنقاذ المسبح.",
        "افتتح المسبح عام 1935. وهو مغلق منذ الشتاء.",
    ),
    "hi": ("परिषद ने पूल बचाया", "परिषद ने मंगलवार को पूल बचाने का फैसला किया।", "पूल 1935 में खुला था।"),
}


def find(text: str) -> str | None:
    headline = clean_text(text).headline
    return headline.text if headline else None


@pytest.mark.parametrize("language", TEXTS)
def test_a_first_line_without_end_mark_is_the_headline(language):
    article = clean_text("\n\n".join(TEXTS[language]))
    assert article.language == language
    assert article.headline is not None and article.headline.text == TEXTS[language][0]
    assert len(article.paragraphs) == len(TEXTS[language]) - 1


@pytest.mark.parametrize(
    "opening",
    ["Liebe Frau Huber,", "Das Bad ist gerettet.", "Politik\n\nSandheim", "Wer zahlt das?", "Es sagte der Rat:"],
)
def test_other_first_lines_are_none(opening):
    assert find("\n\n".join([opening, *TEXTS["de"][1:]])) is None


@pytest.mark.parametrize("language", ["de", "ru", "ar"])
def test_a_line_with_its_story_directly_below_is_none(language):
    assert find("\n".join([TEXTS[language][0], "\n\n".join(TEXTS[language][1:])])) is None


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("language", ["zh", "ja", "hi"])
def test_where_full_stops_stand_for_nothing_else_it_may_stand_close(language, between):
    line, *story = TEXTS[language]
    assert find(f"{line}\n{between.join(story)}") == line
    assert find(f"{line}\n{''.join(story)}") == line


@pytest.mark.parametrize(
    "lines",
    [
        # A wrapped paragraph, verses, and a title under a title.
        ["部长安娜周一在数周批评后辞职，", "她的继任者将是保罗。"],
        ["部长安娜周一在数周批评后辞职她的继任者", "将是保罗。选举将于五月举行。反对党欢迎。"],
        ["床前明月光", "疑是地上霜", "举头望明月，低头思故乡。"],
    ],
)
def test_other_lines_close_over_a_story_are_none(lines):
    assert find("\n".join(lines)) is None


def test_a_byline_may_stand_under_it():
    line, *story = TEXTS["de"]
    assert find("\n\n".join([f"{line}\nVon Anna Huber", *story])) == line


def test_a_line_by_itself_is_none():
    assert find("部长辞职") is None
