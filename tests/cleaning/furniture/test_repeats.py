import pytest

from summarise.cleaning import clean_text

LEAD = "The council voted on Monday to close the old bridge, which two engineers had called unsafe in March."
SPEECH = (
    "“The steel is gone in nine places and nobody can mend it,” said Mara Holt, who leads the council. “We waited.”"
)
LAST = "Drivers will have to take the road through Port Velda until spring, the mayor said, and buses will be free."
TITLE = "Council closes the old bridge"


def paragraphs_of(*lines):
    article = clean_text("\n\n".join(lines))
    return [article.text[span.start : span.end] for span in article.paragraphs]


@pytest.mark.parametrize(
    "quote",
    [
        "The steel is gone in nine places and nobody can mend it",
        "“The steel is gone in nine places and nobody can mend it.”",
        "> The steel is gone in nine places and nobody can mend it",
    ],
)
def test_pull_quote_is_no_paragraph(quote):
    assert paragraphs_of(TITLE, LEAD, quote, SPEECH, LAST) == [LEAD, SPEECH, LAST]
    assert paragraphs_of(TITLE, LEAD, SPEECH, quote, LAST) == [LEAD, SPEECH, LAST]


def test_paragraph_that_comes_twice_stays():
    assert paragraphs_of(TITLE, LEAD, SPEECH, LAST, LEAD) == [LEAD, SPEECH, LAST, LEAD]


def test_few_words_that_come_again_stay():
    assert paragraphs_of(TITLE, LEAD, "“We waited.”", SPEECH, LAST) == [LEAD, "“We waited.”", SPEECH, LAST]


def test_caption_of_a_picture_shown_twice_is_no_paragraph():
    caption = "Mara Holt walks over the old bridge in Elmsport on Tuesday, Nov. 3, 2020, before it closed."
    text = [TITLE, LEAD, SPEECH, caption, f"{caption} (AP Photo/Dana Okafor)", LAST]
    assert paragraphs_of(*text) == [LEAD, SPEECH, LAST]


def test_standfirst_shown_again_over_the_lead_is_no_paragraph():
    standfirst = "Drivers are told to find another way"
    text = ["News", TITLE, standfirst, "By Dana Okafor", "3 May 2024, 10:15", standfirst, LEAD, SPEECH, LAST]
    assert paragraphs_of(*text) == [LEAD, SPEECH, LAST]


SLIDE = (
    "Mara Holt walks over the old bridge in Elmsport on Tuesday, Nov. 3, 2020, a week before the council had it shut."
)


def test_caption_of_a_slide_that_comes_twice_on_end_is_no_paragraph():
    assert paragraphs_of(TITLE, LEAD, SPEECH, f"* {SLIDE}\n{SLIDE}", LAST) == [LEAD, SPEECH, LAST]


def test_paragraph_that_a_copyist_doubled_stays():
    assert paragraphs_of(TITLE, LEAD, SPEECH, SPEECH, LAST) == [LEAD, SPEECH, SPEECH, LAST]
