import pytest

from summarise.cleaning import clean_text

TITLE = "Shares plunge 31% as chipmaker warns of 'sudden pause'"
STORY = (
    "Shares in the chipmaker Elm Silicon fell by 31 per cent on Tuesday after it warned of a sudden pause in orders.\n\n"
    "The company, which employs 9,000 people in Port Velda, said that it had not seen such a fall since 2009.\n\n"
    "“Nobody saw this coming,” said Mara Holt, who follows the company for Elm Bank."
)
LINKS = ["on x (opens in a new window)", "- Share on Facebook (opens in new window)", "via email (Opens in new tab)"]


@pytest.mark.parametrize("link", LINKS)
def test_a_link_to_share_it_is_no_part_of_the_headline(link):
    article = clean_text(f"{TITLE} {link}\n\n{STORY}")
    assert article.headline is not None and article.headline.text == TITLE
    assert [(item.kind, article.text[item.start : item.end]) for item in article.furniture] == [("share", link)]


def test_the_headline_with_links_to_share_it_is_neither_standfirst_nor_story():
    article = clean_text("\n".join([TITLE, "", *(f"{TITLE} {link}" for link in LINKS), "", STORY]))
    assert article.headline is not None and article.headline.text == TITLE
    assert article.standfirst is None
    assert [item.kind for item in article.furniture] == ["share"] * 3
    assert len(article.paragraphs) == 3


@pytest.mark.parametrize("title", ["Elm Bank works on glass (and opens in a new tower)", "Shop opens on a new window"])
def test_other_headlines_are_whole(title):
    article = clean_text(f"{title}\n\n{STORY}")
    assert article.headline is not None and article.headline.text == title
