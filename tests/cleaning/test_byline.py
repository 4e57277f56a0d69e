import pytest

from summarise.cleaning.blocks import make_blocks
from summarise.cleaning.byline import find_inline_byline, mark_bylines
from summarise.layout import find_paragraphs


def read(text: str) -> str | None:
    blocks = make_blocks(text, find_paragraphs(text))
    return mark_bylines(blocks, [None] * len(blocks))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Jane Roe", "Jane Roe"),
        ("BY JANE ROE", "JANE ROE"),
        ("by Jane Roe", "Jane Roe"),
        ("* by Jane Roe", "Jane Roe"),
        ("By Jane Roe and Ali de la Cruz", "Jane Roe and Ali de la Cruz"),
        ("By Jane Roe, Elm News Service", "Jane Roe"),
        ("By Jane Roe | Elm News", "Jane Roe"),
        ("By Jane Roe December 29, 2014", "Jane Roe"),
        ("By Jane Roe on Monday, November 18th, 2019 at 11:08 a.m.", "Jane Roe"),
        ("By April Marlow", "April Marlow"),
        ("Written by Jane Roe on May 3", "Jane Roe"),
        ("By Jean-Luc O'Roe", "Jean-Luc O'Roe"),
        ("–Elm Desk", "Elm Desk"),
        ("Interview by Jane Roe", "Jane Roe"),
        ("As told to Jane Roe", "Jane Roe"),
        ("Words by Jane Roe", "Jane Roe"),
        ("By\nJane Roe", "Jane Roe"),
        ("By our court reporter", "our court reporter"),
        ("By admin - 2018-09-16", "admin"),
        ("By Jane Roe at Elm Road", "Jane Roe"),
        ("Jane Roe, Science Correspondent", "Jane Roe"),
        ("Ali de la Cruz, chief reporter", "Ali de la Cruz"),
        ("Jane Roe | Foreign Editor in Port Velda", "Jane Roe"),
    ],
)
def test_byline_names_its_author(line, name):
    assert read(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "By the end of the year, nobody was left in the village.",
        "By Monday the water had reached the second floor of the house in Lower Weir.",
        "By and large",
        "As told to the council on Monday",
        "Jane Roe, editor of the Elm Times",
        "Jane Roe, a writer of songs",
        "Storm Ends, Reporter says",
        "Jane Roe, the reporter, left early.",
        "He was seen by Jane Roe",
        "- The Greens would stop the dam",
        "Jane Roe",
    ],
)
def test_other_lines_are_none(line):
    assert read(line) is None


@pytest.mark.parametrize(
    "head",
    [
        "By . Jane Roe . ",
        "By. Jane Roe. ",
        "By . Jane Roe . PUBLISHED: . 14:11 EST, 25 October 2013 . | . UPDATED: . 15:36 EST, 25 October 2013 . ",
        "By . Jane Roe . Last updated at 1:25 AM on 3rd August 2011 . ",
        "By . Jane Roe . and Ali Cruz . Follow @@elmnews . ",
    ],
)
def test_flattened_byline_is_found_before_the_story(head):
    text = f"{head}The council voted on Monday to keep the library open. It was close."
    found = find_inline_byline(text, 0, len(text))
    assert found is not None
    assert (found[0], text[found[1] :][:11]) == ("Jane Roe", "The council")
