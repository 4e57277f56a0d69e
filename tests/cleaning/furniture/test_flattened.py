import pytest

from summarise.cleaning import clean_text

LEAD = "The old bridge over the Elm was closed on Monday. Two engineers had called it unsafe in March."
REST = "Mayor Ann Holt said that it would be mended by May. Traders fear a long summer. The ferry runs every hour."
CAPTION = "Crossing: Ann Holt walks over the bridge before it was closed ."
HEADING = "What happens next ."
OTHER = "The bridge was built by hand in 1911 ."


def parts_of(text):
    article = clean_text(text)
    story = [text[span.start : span.end] for span in article.paragraphs]
    return story, [(piece.kind, text[piece.start : piece.end]) for piece in article.furniture]


def test_lines_whose_full_stop_stands_apart_are_no_story():
    story, furniture = parts_of(f"{LEAD} {CAPTION} {OTHER} {REST} {HEADING} {LEAD}")
    assert story == [LEAD, REST, LEAD]
    assert furniture == [("unpunctuated line", line) for line in (CAPTION, OTHER, HEADING)]


@pytest.mark.parametrize("line", ["Holt's staff contributed to this report .", "Read more: Ten bridges to see ."])
def test_one_such_line_is_set_aside_where_it_reads_as_furniture(line):
    story, furniture = parts_of(f"{LEAD} {line} {REST}")
    assert story == [LEAD, REST]
    assert [text for _, text in furniture] == [line]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{LEAD} {CAPTION} {REST}", id="one slip"),
        pytest.param(f"{LEAD} {REST}".replace(".", " ."), id="all stops apart"),
        pytest.param(
            f"{LEAD} {CAPTION} {OTHER} {REST} {HEADING}, Mr Holt , who was there , said so.", id="cut into words"
        ),
        pytest.param(f"{CAPTION} {OTHER} {HEADING}", id="nothing else"),
    ],
)
def test_sloppy_typing_is_story(text):
    story, furniture = parts_of(text)
    assert (story, furniture) == ([text], [])


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The ferry stopped, . Holt said.", id="behind a comma"),
        pytest.param("Holt said the ferry had . stopped at noon.", id="before a small letter"),
        pytest.param("The ferry was praised by Mr . Holt.", id="behind a title"),
        pytest.param('"We will mend it," Ann Holt told the council .', id="what somebody said"),
        pytest.param("They . went to see the ferry that belonged to the old Elm .", id="a line broken twice"),
    ],
)
def test_broken_sentence_stays(sentence):
    story, furniture = parts_of(f"{LEAD} {CAPTION} {OTHER} {HEADING} {REST} {sentence} {LEAD}")
    assert sentence in story[-1]
    assert len(furniture) == 3


def test_line_begins_behind_the_sentence_not_behind_an_abbreviation():
    line = "Dr. Ann B. Holt of the U.S. Bridge Board on the bridge ."
    _, furniture = parts_of(f"{LEAD} {CAPTION} {OTHER} {REST} {line} {LEAD}")
    assert furniture[-1] == ("unpunctuated line", line)


def test_each_line_is_looked_at_by_itself_in_a_text_of_thousands():
    assert clean_text("a . A" * 60_000).paragraphs
