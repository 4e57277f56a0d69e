import pytest

from summarise.cleaning import clean_text

LEAD = "The council of Elmsport voted on Monday night to keep the library open for another year, against the mayor."
MORE = "More than two hundred people had filled the hall to ask for it, and some of them stood on the stairs."
LAST = "The county will have to find 300,000 pounds for the roof, which has leaked in four places since the flood."
CAPTION = "Readers leave the library on Monday night for the last time"


def kinds_of(line: str) -> list[str]:
    article = clean_text("\n\n".join(["Council keeps library", LEAD, MORE, line, LAST]))
    return [item.kind for item in article.furniture if article.text[item.start : item.end] in (line, *line.split("\n"))]


@pytest.mark.parametrize(
    "credit",
    [
        ". © Tom Ashe / EPN",
        ". (ELM News: Tom Ashe)",
        " (Supplied: Tom Ashe)",
        " [Tom Ashe/Elm Coast Press]",
        ". Pic: PA",
        ". Source: Supplied",
    ],
)
def test_a_sentence_with_who_took_the_picture_is_a_caption(credit):
    assert kinds_of(CAPTION + credit) == ["caption"]


def test_a_sentence_under_its_label_is_a_caption():
    assert kinds_of(f"Image caption,\n{CAPTION}.") == ["caption", "caption"]
    assert kinds_of(f"Image caption,\n\n{CAPTION}.") == ["caption", "caption"]


def test_a_sentence_close_over_a_copyright_mark_is_a_caption():
    assert kinds_of(f"{CAPTION}.\n© Tom Ashe / EPN") == ["caption", "photo credit"]


@pytest.mark.parametrize(
    "line",
    [
        "The council had named two reasons (Cost: Holt) and one more.",
        "It was written on the wall [and/or the door].",
        "There was one thing that she would not name in the hall: Holt.",
        "Ann Lee said that it was on the poster. Source: Ann Lee",
        "The vote was close in the county [IBD/TIPP].",
    ],
)
def test_other_sentences_are_story(line):
    assert kinds_of(line) == []


def test_a_sentence_apart_from_a_copyright_mark_is_story():
    assert kinds_of(f"{CAPTION}.\n\n© Tom Ashe / EPN") == ["photo credit"]
