import textwrap

import pytest

from summarise.cleaning import clean_text

STORY = """The council of Elmsport voted on Monday night to keep the library in Mill Street open for at least another year.

More than two hundred people had filled the hall to ask for it, and some of them stood on the stairs outside.

“I have never seen this room so full,” said the mayor, Grace Odum, before the vote, which passed by nine votes to four.

Councillors who voted against it said the money should have gone to the roads, which have not been mended for years."""


@pytest.mark.parametrize(
    "headline",
    [
        "Council votes to keep library open",
        "COUNCIL VOTES TO KEEP LIBRARY OPEN",
        "Council Votes to Keep Library Open.",
        "“I have never seen this room so full”: council keeps library",
        "Will the library stay open?",
        "Elmsport library saved by nine votes to four",
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "{}\n\n{}",
        "News\n\n{}\n\nBy Jane Roe\n\n{}",
        "By Jane Roe\n\n{}\n\n{}",
        "{}\n\nBy Jane Roe\n3 March 2024\n\n{}",
        "Home\nNews\nSport\n\n{}\n\n3 March 2024, 10:15 GMT\n\nShare\nTweet\n\n{}",
    ],
)
def test_headline_is_found(headline, frame):
    article = clean_text(frame.format(headline, STORY))
    assert article.headline is not None
    assert article.headline.text == headline


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_offsets_point_into_the_text_as_given(line_end):
    text = f"\ufeffNews\n\nCouncil\u00a0votes to keep  li\u00adbrary open\n\n{STORY}".replace("\n", line_end)
    headline = clean_text(text).headline
    assert headline is not None
    assert headline.text == " ".join(text[headline.start : headline.end].split())
    assert headline.text == "Council votes to keep li\u00adbrary open"


def test_story_that_starts_with_its_lead_has_none():
    assert clean_text(STORY).headline is None


def test_headline_in_two_lines_of_a_wrapped_text_is_one():
    title = "Council of Elmsport votes after a long and loud night to keep its library in Mill Street open"
    paragraphs = [textwrap.fill(paragraph, 72) for paragraph in (title, *STORY.split("\n\n"))]
    headline = clean_text("\n\n".join(paragraphs)).headline
    assert headline is not None
    assert headline.text == title


def test_standfirst_above_the_byline_is_not_story():
    standfirst = "Two hundred people came to a meeting that had been called to close the reading room for good"
    text = f"Council votes to keep library open\n\n{standfirst}\n\nBy Jane Roe\n\n{STORY}"
    article = clean_text(text)
    assert article.standfirst is not None
    assert text[article.standfirst.start : article.standfirst.end] == standfirst
    assert len(article.paragraphs) == 4


def test_headline_is_not_the_path_that_ends_with_it():
    path = "Home > News > Council votes to keep library open"
    article = clean_text(f"{path}\n\nCouncil votes to keep library open\n\nBy Jane Roe\n\n{STORY}")
    assert article.headline is not None
    assert article.headline.text == "Council votes to keep library open"


def test_credits_inside_a_story_make_no_page_of_it():
    lead, *rest = STORY.split("\n\n")
    text = "\n\nPhoto: Ali Cruz\n\n".join([lead, "What happens now?", *rest])
    assert clean_text(text).headline is None


def test_line_that_ends_in_a_colon_is_none():
    assert clean_text(f"Also in the town this week:\n\n{STORY}").headline is None


@pytest.mark.parametrize(
    "box",
    [
        "Elm Park\n\nTuesday, 1 March\n\n2000 GMT",
        "Mill Street, Elmsport\n\nSaturday, 26 February\n\n1430 BST",
        "Game details Developer: Elm Works\n\nPublisher: Velda\n\nPlatform: Windows, Linux\n\nPrice: 20 crowns",
    ],
)
def test_box_of_facts_over_a_story_has_no_headline(box):
    assert clean_text(f"{box}\n\n{STORY}").headline is None


def test_headline_over_a_box_of_facts_is_found():
    box = "Elm Park\n\nTuesday, 1 March\n\n2000 GMT"
    headline = clean_text(f"Council votes to keep library open\n\n{box}\n\n{STORY}").headline
    assert headline is not None and headline.text == "Council votes to keep library open"


def test_section_headline_and_standfirst_on_one_line_are_no_headline():
    line = (
        "Libraries Council votes to keep library open Supporters of the branch in Mill Street filled the hall and stood "
        "on the stairs, while those who would rather mend the roads were few and quiet"
    )
    article = clean_text(f"{line}\n\n{STORY}")
    assert article.headline is None


MENU = (
    "Skip to main content\nWe value your privacy\nWe and our 611 partners keep and read information on your device, such "
    "as cookies. You may accept or change your choices below.\nAccept all\nManage options\nHome\nNews\nSport\nWeather\n"
    "Search\nSign in\nSubscribe for £1 a week\n"
)
PAGE = (
    "The open-air pool in Sandholme will be saved after councillors voted on Tuesday to spend £2.4m on repairs.\n\n"
    "The council said work would begin in September, and that bathers would be let in again by the following May."
)


@pytest.mark.parametrize("under", ["Elm News, Sandholme", "Follow Ellen", "More by her"])
def test_the_line_over_a_byline_is_the_headline(under):
    title = "Council votes to save the lido"
    page = f"{MENU}\n{title}\nBy Ellen Marsh\n{under}\nPublished 4 hours ago\n\n{PAGE}"
    headline = clean_text(page).headline
    assert headline is not None and headline.text == title


def test_a_line_over_a_byline_inside_the_story_is_none():
    page = f"{MENU}\n{PAGE}\n\nWhat it means for the town\nBy Ellen Marsh\n\n{PAGE}"
    headline = clean_text(page).headline
    assert headline is None or headline.text != "What it means for the town"


@pytest.mark.parametrize(
    "headline",
    [
        "‘I was told I would never walk’: Paralympic champion on pain, pride and her last race",
        "'You don't retire from music': the guitarist on going blind, going viral and his farewell tour",
        "“They laughed at me, and then they bought one”: how a retired plumber built a better kettle",
    ],
)
def test_a_feature_is_headed_by_what_somebody_said(headline):
    found = clean_text(f"{headline}\n\n{STORY}").headline
    assert found is not None
    assert found.text == headline


def test_a_quotation_with_its_speaker_is_no_headline():
    assert clean_text(f"“I was told I would never see it,” said Ada Stone.\n\n{STORY}").headline is None


@pytest.mark.parametrize(
    "headline",
    [
        "Election live: minister resigns from cabinet as vote goes to second round in three states",
        "Budget 2025 live: Odum freezes fuel duty and raises tax on dividends as growth forecast is cut again",
        "Minister resigns from cabinet as vote goes to second round in three of the states – as it happened",
    ],
)
def test_a_live_blog_has_its_long_headline(headline):
    standfirst = "Odum concedes; Lund to be sworn in on Monday"
    found = clean_text(f"{headline}\n\n{standfirst}\n\n{STORY}").headline
    assert found is not None and found.text == headline


def test_a_sentence_with_the_word_live_is_no_headline():
    sentence = "This is how we live: the hall is full on Monday, and on Tuesday nobody comes to it any more."
    assert clean_text(f"{sentence}\n\n{STORY}").headline is None


@pytest.mark.parametrize("under", ["", "\nJane Roe", "\nBy Jane Roe"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_quotation_with_a_line_under_it_is_the_headline(between, under):
    title = "‘I burned the first novel in a bathtub’: Ada Stone on prizes, patience and writing in two languages"
    line = "The prize-winning novelist talks to us about her new book"
    told = (
        "Ada Stone, 47, grew up in Elmsport and lives in Leeds.\n\nWhat made you write it?\n\nI was angry.\n\nAnd now?"
    )
    article = clean_text(f"{title}{between}{line}{under}\n\n{told}")
    assert article.headline is not None and article.headline.text == title
