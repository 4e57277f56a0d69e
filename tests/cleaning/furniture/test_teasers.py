from summarise.cleaning import clean_text

STORY = [
    "The council voted on Monday to close the old bridge, which two engineers had called unsafe in March.",
    "Drivers will have to take the road through Port Velda until spring, the mayor said, and buses will be free.",
]
TEASERS = ["9 hurt in fire on the ferry", "Mayor - we need a new bridge", "Port Velda votes on Sunday"]


def kinds_of(*lines):
    article = clean_text("\n".join(lines))
    return {article.text[item.start : item.end]: item.kind for item in article.furniture}


def test_titles_with_byline_and_time_are_other_stories():
    listed = [line for title in TEASERS for line in (title, "* By Jane Roe", "* 11/20/2024 09:39 AM")]
    kinds = kinds_of("Council closes the old bridge", "", "\n\n".join(STORY), "", *listed)
    assert [kinds[title] for title in TEASERS] == ["related link"] * 3


def test_one_title_with_byline_and_time_is_an_articles_own():
    article = clean_text("\n".join([TEASERS[0], "By Jane Roe", "11/20/2024 09:39 AM", "", *STORY]))
    assert article.headline is not None and article.headline.text == TEASERS[0]
