import pytest

from summarise.cleaning import clean_text

LEAD = "The council of Elmsport voted on Monday night to keep the library open for another year."
STORY = f"{LEAD}\n\nMore than two hundred people had filled the hall to ask for it, and some stood on the stairs."


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("(ATTN: UPDATES with remarks in paras 6-8)", "editor's note"),
        ("(Adds analyst quotes, share move)", "editor's note"),
        ("(Recasts throughout)", "editor's note"),
        ("[Sir Tom Holt in the Chair]", "editor's note"),
        ("(BEGIN VIDEO CLIP)", "editor's note"),
        ("[CROSSTALK]", "editor's note"),
        ("FILE - The hall is seen in Port Velda, Ark. (WELM)", "caption"),
        ("FILE - A car is parked outside the hall. (WELM)", "caption"),
        ("Why you can trust EPN", "read more"),
        ("For a list of ways to help, click here.", "read more"),
        ("To contact the reporter on this story: Jane Roe in Elmsport at jroe@example.com", "read more"),
    ],
)
@pytest.mark.parametrize("title", ["", "Council votes to keep library open\n\n"])
def test_a_note_over_a_story_is_no_part_and_no_headline_of_it(line, kind, title):
    article = clean_text(f"{title}{line}\n\n{STORY}")
    assert [item.kind for item in article.furniture] == [kind]
    assert (article.headline.text if article.headline else "") == title.strip()
    assert len(article.paragraphs) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Enditem",
        "(END)",
        "==Elm",
        "ab/cde/fg",
        "EPN/Jane Roe/Ali Cruz",
        "(With inputs from EPN)",
        "— With additional input from EPN",
        "– With Jane Roe, Ali Cruz",
    ],
)
def test_the_end_of_a_report_is_no_part_of_it(line):
    assert len(clean_text(f"{STORY}\n\n{line}").paragraphs) == 2


@pytest.mark.parametrize(
    "helped",
    [" – With Jane Roe, Ali Cruz", " (With inputs from EPN)", " — Additional reporting by Jane Roe and Ali Cruz"],
)
def test_who_helped_is_cut_from_the_last_paragraph(helped):
    article = clean_text(f"{STORY}{helped}")
    assert article.text[article.paragraphs[-1].start : article.paragraphs[-1].end] == STORY.split("\n\n")[1]


@pytest.mark.parametrize(
    "line",
    [
        "(The mayor added that the hall was full.)",
        "[The mayor said that the hall was full on Monday.]",
        "The mayor left the hall – with Ann Lee, Bo Ek.",
        "“I left it in due time.” – Ann Lee",
        "[city.name for city in cities]",
        "FILE is the name of the firm that built the hall.",
    ],
)
def test_other_lines_stay(line):
    article = clean_text(f"{STORY}\n\n{line}\n\n{LEAD}")
    assert line in [article.text[span.start : span.end] for span in article.paragraphs]


def test_a_headline_over_a_wire_note_is_no_caption():
    article = clean_text(f"Bridge to close for two years\n(ATTN: UPDATES in paras 6-8)\nBy Kim Roe\n\n{STORY}")
    assert article.headline is not None and article.headline.text == "Bridge to close for two years"
