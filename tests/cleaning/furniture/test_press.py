import pytest

from summarise.cleaning import clean_text

STORY = """The council of Elmsport voted on Monday night to keep the library in Mill Street open for another year.

More than two hundred people had filled the hall to ask for it, and some of them stood on the stairs outside."""


@pytest.mark.parametrize(
    "line", ["-ENDS-", "Ends", "Notes to editors", "Media contact: Jane Roe", "For media enquiries, call Jane Roe."]
)
def test_what_stands_under_a_press_release_is_no_story(line):
    article = clean_text(
        f"{STORY}\n\n{line}\n\nThe library was built in 1911 and was given to the town by its founder."
    )
    assert "\n\n".join(article.text[span.start : span.end] for span in article.paragraphs) == STORY


@pytest.mark.parametrize("line", ["Ends of the earth", "Media contact with the council was rare, she said."])
def test_story_under_other_lines_stays(line):
    closing = "The library was built in 1911 and was given to the town by its founder."
    article = clean_text(f"{STORY}\n\n{line}\n\n{closing}")
    assert article.text[article.paragraphs[-1].start :] == closing


@pytest.mark.parametrize("mark", ["###", "# # #", "-30-"])
def test_marks_of_the_wire_end_the_release(mark):
    article = clean_text(f"{STORY}\n\n{mark}\n\nJournal\n\nAnnals of Elm Studies")
    assert article.text[article.paragraphs[-1].start : article.paragraphs[-1].end].startswith("More than")


def test_ornament_between_parts_of_a_story_ends_nothing():
    article = clean_text(f"{STORY}\n\n# # #\n\n{STORY}")
    assert len(article.paragraphs) == 4


@pytest.mark.parametrize("contact", ["", "Media contact: Jane Dobbs, jane@elm.com, +44 20 7946 0000\n\n"])
@pytest.mark.parametrize("headline", ["Elm Widgets Announces Purchase of Gadgetry Inc.", "Elm Widgets buys Gadgetry"])
def test_a_release_keeps_its_headline_and_not_whom_to_ask(headline, contact):
    article = clean_text(f"FOR IMMEDIATE RELEASE\n\n{contact}{headline}\n\nLEEDS, Oct. 2, 2025 /PRNewswire/ -- {STORY}")
    assert article.headline is not None
    assert article.text[article.headline.start : article.headline.end] == headline
    assert article.text[article.paragraphs[0].start :] == STORY
