from summarise.cleaning import clean_text

BOX = (
    "In short:\n\nTwo hundred people came to the hall on Monday.\n\nThe council voted to keep the library.\n\n"
    "What's next?\n\nThe roof will be mended in May."
)
STORY = (
    "The council of Elmsport voted on Monday night to keep the library open for another year.\n\n"
    "More than two hundred people had filled the hall to ask for it, and some stood on the stairs."
)


def test_a_box_that_tells_the_story_in_short_is_set_aside():
    article = clean_text(f"Council votes to keep library open\n\n{BOX}\n\n{STORY}")
    assert [item.kind for item in article.furniture] == ["highlights"] * 5
    assert len(article.paragraphs) == 2


def test_without_its_last_heading_it_is_no_box():
    article = clean_text(f"In short:\n\nThe council voted to keep the library.\n\n{STORY}")
    assert all(item.kind != "highlights" for item in article.furniture)


def test_all_of_a_text_is_no_box():
    assert all(item.kind != "highlights" for item in clean_text(BOX).furniture)
