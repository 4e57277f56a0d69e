import pytest

from summarise.cleaning import clean_text
from summarise.cleaning.edges import find_credit, trim_marks

LEAD = (
    "The council voted on Monday to close the old bridge over the Elm, which two engineers had called unsafe in March."
)
MORE = "Drivers will have to take the road through Port Velda until spring, the mayor said, and buses will be free."


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("* A man was hurt in May.", "A man was hurt in May."),
        ("• • A man was hurt in May.", "A man was hurt in May."),
        ("▪ A man was hurt in May.", "A man was hurt in May."),
        ("## What happens next", "What happens next"),
        ("**The council closes the bridge**", "The council closes the bridge"),
        ("# **The council closes the bridge**", "The council closes the bridge"),
        ("*The council closes the bridge*", "The council closes the bridge"),
        ("> A man was hurt in May.", "A man was hurt in May."),
    ],
)
def test_marks_of_mark_up_are_left_out(line, words):
    start, end = trim_marks(line, 0, len(line))
    assert line[start:end] == words


@pytest.mark.parametrize(
    "line",
    [
        "A man was hurt in May.",
        "#ElmBridge was seen by thousands.",
        "- What happens next?",
        "**Holt** spoke first, **Odum** last.",
        "2. A man was hurt in May.",
        "*",
        "* *",
        "**",
        "**** **",
        "",
    ],
)
def test_other_lines_stay_whole(line):
    assert trim_marks(line, 0, len(line)) == (0, len(line))


@pytest.mark.parametrize(
    "credit", ["(Express photo by Dana Okafor)", "(Photo: Dana Okafor)", "[Elm Post photo by Dana]"]
)
def test_credit_behind_a_sentence_is_found(credit):
    text = f"{LEAD} {credit}"
    assert find_credit(text, 0, len(text)) == len(LEAD)


@pytest.mark.parametrize("bracket", ["(see photo)", "(a photograph of him was found)", "(Elm Press)"])
def test_other_brackets_are_story(bracket):
    text = f"{LEAD} {bracket}"
    assert find_credit(text, 0, len(text)) is None


def test_lead_with_the_papers_own_credit_is_story_and_the_credit_is_not():
    article = clean_text(f"Council closes the old bridge\n\n{LEAD} (Express photo by Dana Okafor)\n\n{MORE}")
    assert [article.text[span.start : span.end] for span in article.paragraphs] == [LEAD, MORE]
    assert [item.kind for item in article.furniture] == ["photo credit"]


def test_caption_with_an_agencys_credit_is_no_story():
    article = clean_text(
        f"Council closes the old bridge\n\n{LEAD}\n\n{MORE} (AP photo by Dana Okafor)\n\n{LEAD}\n\n{MORE}"
    )
    assert len(article.paragraphs) == 3


def test_headline_is_without_its_mark_up():
    article = clean_text(f"# Council closes the old bridge\n\n**By Dana Okafor**\n\n{LEAD}\n\n{MORE}")
    assert article.headline is not None
    assert (article.headline.text, article.byline) == ("Council closes the old bridge", "Dana Okafor")
    assert article.text[article.headline.start : article.headline.end] == article.headline.text


CAPTION = "Ann Holt opens the bridge in 2011."


@pytest.mark.parametrize(
    "opening",
    [
        f"{CAPTION} (Dana Okafor/Elm Press) ",
        f"{CAPTION} (Reuters) ",
        f"{CAPTION} (Photo: Elm Press) ",
        f"{CAPTION} (AP) {CAPTION} (Dana Okafor/Elm Press) ",
    ],
)
def test_captions_run_into_the_lead_are_set_aside(opening):
    article = clean_text(f"{opening}{LEAD} {MORE}")
    assert [article.text[span.start : span.end] for span in article.paragraphs] == [f"{LEAD} {MORE}"]
    assert [(piece.kind, piece.start, piece.end) for piece in article.furniture] == [("caption", 0, len(opening))]


def test_a_caption_before_the_dateline_is_set_aside():
    article = clean_text(f"{CAPTION} (CNN) -- {LEAD} {MORE}")
    assert [article.text[span.start : span.end] for span in article.paragraphs] == [f"{LEAD} {MORE}"]


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD} It was built by the Elm Bridge Company (EBC) in 1911.",
        f"{LEAD} The agency (AP) said so.",
        f"{CAPTION} (She was mayor/clerk of Elm then.) {LEAD}",
    ],
)
def test_brackets_in_a_story_stay(text):
    assert [text[span.start : span.end] for span in clean_text(text).paragraphs] == [text]


@pytest.mark.parametrize("title", ["", "Elm Air to cut routes in winter\n\n"])
@pytest.mark.parametrize("source", [" (Reuters)", " (Elm Post)"])
def test_the_source_of_a_brief_is_no_credit_of_a_picture(title, source):
    lead = "Elm Air will cut 40 routes this winter, blaming a shortage of engines."
    article = clean_text(f"{title}{lead}{source}\n\n{MORE}")
    assert [article.text[span.start : span.end] for span in article.paragraphs] == [lead, MORE]
    assert [item.kind for item in article.furniture] == ["agency credit"]


def test_an_agency_behind_a_caption_is_a_credit():
    caption = "A plane of Elm Air, which will cut 40 routes, stands at Port Velda on May 3. (Reuters)"
    article = clean_text(f"{caption}\n\n{LEAD}\n\n{MORE}")
    assert [item.kind for item in article.furniture] == ["photo credit"]
