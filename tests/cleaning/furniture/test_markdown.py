import pytest

from summarise.cleaning import clean_text

LEAD = (
    "The council voted on Monday to close the old bridge over the Elm, which two engineers had called unsafe in March."
)
MORE = "Drivers will have to take the road through Port Velda until spring, the mayor said, and buses will be free."


def read(text):
    article = clean_text(text)
    paragraphs = [article.text[span.start : span.end] for span in article.paragraphs]
    return article.headline and article.headline.text, paragraphs


def test_title_headings_and_pictures_are_no_paragraphs():
    text = f"""# Bridge

*By Dana Okafor*

![The bridge at dawn](https://example.org/bridge.jpg)

{LEAD}

## What happens next

[![The road](small.jpg)](large.jpg)

* {MORE}
"""
    assert read(text) == ("Bridge", [LEAD, MORE])


@pytest.mark.parametrize("line", ["#ElmBridge", "# of boats: 12", "![The bridge"])
def test_other_lines_with_such_marks_are_neither(line):
    article = clean_text(f"Council closes the old bridge\n\n{LEAD}\n\n{line}\n\n{MORE}")
    assert article.headline is not None and article.headline.text == "Council closes the old bridge"
    assert all(item.kind not in ("sub-heading", "caption") for item in article.furniture)


def test_two_headings_of_the_first_rank_are_no_title():
    text = f"Council closes the old bridge\n\n# one\n\n# two\n\n{LEAD}\n\n{MORE}"
    assert read(text)[0] == "Council closes the old bridge"
