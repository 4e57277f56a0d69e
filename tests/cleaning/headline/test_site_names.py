import pytest

from summarise.cleaning import clean_text
from summarise.cleaning.blocks import make_blocks
from summarise.cleaning.headline.site_names import find_site_name
from summarise.values import Span

TITLE = "Council votes to save the lido"
STORY = (
    "Councillors in Sandholme voted on Tuesday to spend £2.4m on the repair of the town's open-air swimming pool.\n\n"
    "The vote, which ended months of argument, was carried by 31 votes to 24 after a debate of four hours in the hall."
)


def read(text: str) -> tuple[str | None, list[str]]:
    article = clean_text(text)
    names = [text[item.start : item.end] for item in article.furniture if item.kind == "site name"]
    headline = article.headline
    return (text[headline.start : headline.end] if headline else None), names


@pytest.mark.parametrize(
    "name",
    [
        "- Elm News",
        "– The Sandholme Post",
        "| Al Bahr",
        "| Swimming | Elm News",
        "- elmnews.com",
        "— Elm and Tide Gazette",
    ],
)
def test_the_name_of_a_site_is_no_part_of_the_headline(name):
    assert read(f"{TITLE} {name}\n\n{STORY}") == (TITLE, [name])


@pytest.mark.parametrize("line", ["By Tideline Staff", "Tideline"])
def test_a_name_behind_a_dash_may_stand_elsewhere_on_the_page(line):
    assert read(f"{TITLE} - Tideline\n\n{line}\n\n{STORY}")[0] == TITLE


def test_a_site_may_speak_of_itself():
    story = f"{STORY}\n\nThe work will cost twice as much as the council says, Elm News has found out."
    assert read(f"{TITLE} - Elm News\n\nBy Elm News Bureau\n\n{story}")[0] == TITLE


@pytest.mark.parametrize(
    "tail",
    [
        "- Okafor",
        "- Rita Okafor",
        "– ‘We are so happy’",
        "- for now",
        "— And It Will Cost You",
        "| Step-by-Step Guide",
        "| 2026",
        "- report",
    ],
)
def test_other_endings_are_part_of_it(tail):
    assert read(f"{TITLE} {tail}\n\n{STORY}")[0] == f"{TITLE} {tail}"


def test_who_reports_is_part_of_it():
    story = f"{STORY}\n\nThe vote was first reported by Elm News on Monday, a day before it was held."
    assert read(f"{TITLE} - Elm News\n\n{story}")[0] == f"{TITLE} - Elm News"


def test_a_short_line_keeps_its_parts():
    assert read(f"Sandholme lido | Elm News\n\n{STORY}") == ("Sandholme lido | Elm News", [])


def test_the_title_of_the_page_may_stand_over_the_headline_itself():
    text = f"{TITLE} - The Lantern\n\n{TITLE}\n\nBy Ellen Marsh\n\n{STORY}"
    article = clean_text(text)
    assert article.headline is not None and article.headline.text == TITLE
    assert [text[span.start : span.end] for span in article.paragraphs] == STORY.split("\n\n")


@pytest.mark.parametrize(
    ("gap", "parted"),
    [
        ("{} | Elm News", True),
        ("{}| Elm News", True),
        (" |{}Elm News", True),
        # No name is as long as this.
        (" | Elm{}News", False),
        ("{}| Elm{}News{}", False),
    ],
)
def test_any_amount_of_white_space_may_stand_around_a_name_and_none_within(gap, parted):
    line = TITLE + gap.replace("{}", " " * 100_000)
    blocks = make_blocks(line, [Span(0, len(line))])
    assert find_site_name(line, blocks, ["headline"], 0) == (len(TITLE) if parted else len(line))


@pytest.mark.parametrize("gap", ["   -  Elm   News", "  |   Elm News"])
def test_a_name_may_stand_apart(gap):
    assert read(f"{TITLE}{gap}\n\n{STORY}")[0] == TITLE
