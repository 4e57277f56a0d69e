import pytest

from summarise.cleaning.blocks import make_blocks
from summarise.cleaning.kinds import name_kind
from summarise.layout import find_paragraphs


def kind_of(line: str) -> str | None:
    (block,) = make_blocks(line, find_paragraphs(line))
    return name_kind(block)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Share this story", "share"),
        ("* Facebook", "share"),
        ("Tweet\u200b", "share"),
        ("12 Comments", "comment count"),
        ("Sign\u00a0up for our daily newsletter", "sign-up"),
        ("Sub\u00adscribe to The Elm Gazette", "sign-up"),
        ("Liked it? Take a second to support The Elm Desk on Patreon!", "sign-up"),
        ("READ MORE: Ten things we learned", "read more"),
        ("Related stories", "related link"),
        ("Tags: harbour, council, money", "tags"),
        ("Mayor Grace Odum. Image Credit: The Elm Gazette", "photo credit"),
        ("The hall on Monday night. (Ali Cruz/Getty Images)", "photo credit"),
        ("The hall on Monday night. Photograph: Ali Cruz", "photo credit"),
        ("The hall on Monday night. Credit: Ali Cruz", "photo credit"),
        ("The hall on Monday night.Ali Cruz / Elm Press", "photo credit"),
        ("The hall on Monday night. (Ali Cruz/Elm Press)", "photo credit"),
        ("Ali Cruz/Elm Press", "photo credit"),
        ("Mayor Grace Odum (left) opens the hall", "caption"),
        ("New, 15 comments", "comment count"),
        ("© 2024 The Elm Gazette", "photo credit"),
        ("Copyright 2024 The Elm Gazette. All rights reserved.", "copyright"),
        ("We use cookies to make this site better.", "cookie notice"),
        ("Advertisement", "advertisement"),
        ("Updated 10:01 pm PST, Tuesday, November 19, 2019", "time stamp"),
        ("3 March 2024", "time stamp"),
        ("4 min read", "time stamp"),
        ("(Reporting by Jane Roe; Editing by Ali Cruz)", "author note"),
        ("Correction: an earlier version gave the wrong date.", "correction note"),
        ("Skip to main content", "link list"),
        ("https://example.org/story", "address"),
        ("* * *", "separator"),
        ("1 / 5", "counter"),
    ],
)
def test_furniture_has_a_kind(line, kind):
    assert kind_of(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "Credit Suisse said on Monday that it would close its branch in Elmsport.",
        "Share prices fell by a third in the first hour of trading.",
        "Photo albums of the flood were sold out within a day.",
        "Subscribers were told on Friday that the paper would close.",
        "He died on March 3.",
        "It opened on May 4, 2019.",
        "The events of May 1968",
        "May said the talks had gone well.",
        "“Copyright is dead,” said the singer.",
        "Q: And the kit?",
        "Related Sciences Ltd has hired forty people.",
        "The cookies were baked on site.",
    ],
)
def test_story_has_none(line):
    assert kind_of(line) is None
