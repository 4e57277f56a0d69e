import pytest

from summarise import summarise
from summarise.reading.inputs import read_input
from summarise.reading.markdown_inline import strip_inline_marks

HEAD = "# Council may close the lido\n\n"


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("The **mayor** said the lido would *not* close.", "The mayor said the lido would not close."),
        ("__Rita Okafor__ chairs _Friends of the Lido_.", "Rita Okafor chairs Friends of the Lido."),
        (
            "The ***very*** last day, `at noon`, was ~~Monday~~ Friday.",
            "The very last day, at noon, was Friday.",
        ),
        ("[Ann Boyle](http://x.example/a_b), mayor", "Ann Boyle, mayor"),
        ('[**Ann Boyle**](http://x.example/a_(b) "The mayor") said', "Ann Boyle said"),
        ("[Ann Boyle][1] and [Tom Reed][] met.\n\n[1]: http://x.example/a\n", "Ann Boyle and Tom Reed met.\n\n"),
        ("See <https://x.example/a_b_c>.", "See https://x.example/a_b_c."),
        ("**All *but* one** left, *all **but** two* stayed.", "All but one left, all but two stayed."),
        ("**The words go\non below** here.", "The words go\non below here."),
        ("The lido ![a pool](pool.jpg) is closed.", "The lido  is closed."),
        ("It cost 5 \\* 3 pounds, \\[so he said\\].", "It cost 5 * 3 pounds, [so he said]."),
        ('<div class="note">The <b>ministry</b> said so.<br/></div>', "The ministry said so."),
        ("They ~~warned of~~ expected queues.", "They expected queues."),
        ("It will close on Tuesday.[^1]\n\n[^1]: So the **mayor** said.\n", "It will close on Tuesday.\n\n"),
        ("It will close.[^note] Nobody knew.[^2]", "It will close. Nobody knew."),
        ("*By **Ann Boyle***, 3 May", "By Ann Boyle, 3 May"),
        ("> *It is old.*\n> — **Tom Reed**", "> It is old.\n> — Tom Reed"),
    ],
)
def test_marks_inside_lines_go(marked, plain):
    assert strip_inline_marks(HEAD + marked) == HEAD + plain


@pytest.mark.parametrize(
    "text",
    [
        "The file report_of_may_2024 says 3 * 4 is 12.",
        "## The plan\n\n* one\n* two\n\n- three",
        "![The lido in May](lido_in_may.jpg)",
        "[![The *old* lido](small.jpg)](large.jpg)",
        "```\nprint(**options, *more)\n\nx = _y_\n```",
        "Prices* rose; see below.\n\n*Without tax",
        "[Anna Bell]: We built it in two years.",
        "A <bed> and an <a-b>, if x <b and c> d.",
        "It takes ~~~ or so, and [1] is no note.",
    ],
)
def test_other_marks_stay(text):
    assert strip_inline_marks(HEAD + text) == HEAD + text


@pytest.mark.parametrize(
    "text",
    [
        "The *mayor* said so, and the _council_ too.",
        "He called it a f**k-up and a s**t idea.",
        "One **word** in bold, and the **others not.",
        "The #1 song\n# 1\n#news today",
        "A note\n\n# One heading below\n\nwith *stars*",
        "The court [sic] (http://x.example) said _so_.",
        "\u2013 Man**\n\n\u2013 Ni** My**\n\n\u2013 Ali***",
    ],
)
def test_a_text_that_may_be_none_stays(text):
    assert strip_inline_marks(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "The **mayor** and the **council** left.",
        "The [mayor](https://x.example) left *at once*.",
        "Old\n===\n\n## One\n\n_a_\n\n## Two\n",
    ],
)
def test_links_bold_words_and_headings_tell(text):
    assert strip_inline_marks(text) != text


@pytest.mark.parametrize(
    "mark", ["[", "![", "**a ", "_a ", "[a](", "`", "~~a", "\\", "[a](http://x", "***", "(", "<http://"]
)
def test_many_open_marks_take_no_time(mark):
    text = HEAD + mark * 20_000
    assert len(strip_inline_marks(text)) <= len(text)


def test_a_file_in_markdown_is_summarised_without_them(tmp_path):
    path = tmp_path / "story.md"
    path.write_text(
        f"{HEAD}The **mayor**, [Ann Boyle](http://x.example/a_b), said the lido would *not* close. "
        '"It is too old to keep," said **Peter Marsh**, a teacher.\n',
        encoding="utf-8",
    )
    read = read_input(str(path))
    summary = summarise(read.text)
    assert read.altered
    assert [speaker.name for speaker in summary.speakers] == ["Peter Marsh", "Ann Boyle"]
    assert all(read.text[point.start : point.end] == point.text for point in summary.key_points)
    assert read_input(str(path), form="text").text == path.read_text(encoding="utf-8")
