import pytest

from summarise.cleaning import clean_text

STORY = """The council of Elmsport voted on Monday night to keep the library in Mill Street open for another year.

More than two hundred people had filled the hall to ask for it, and some of them stood on the stairs outside.

The mayor, Grace Odum, called the vote a good day for the town.

Two schools had written to say that they would have nowhere else to send their pupils."""


def kinds_behind(text: str) -> list[str]:
    article = clean_text(text)
    return [item.kind for item in article.furniture if item.start > text.index("their pupils")]


@pytest.mark.parametrize(
    ("heading", "paragraph", "kind"),
    [
        (
            "About Velda Books",
            "Velda Books is a supplier of library services with staff in twelve towns.",
            "press note",
        ),
        (
            "About the Elm Trust:",
            "Founded in 1987, the Elm Trust is a charity that pays for reading rooms.",
            "press note",
        ),
        ("About the author", "Jane Roe has covered local government for twenty years.", "author note"),
        ("ABOUT THE WRITER", "She has covered local government for twenty years.", "author note"),
    ],
)
def test_what_stands_about_author_and_company_is_set_aside(heading, paragraph, kind):
    assert kinds_behind(f"{STORY}\n\n{heading}\n\n{paragraph}") == [kind, kind]


@pytest.mark.parametrize(
    ("heading", "paragraph"),
    [
        ("About Mill Street", "Nobody had asked the people who live there, and many of them were angry about it."),
        ("About the price", "The price is what the council could not agree on until late at night."),
        ("About Mill Street", "Mill Street is a quiet road, and those who live there want it to stay so."),
        ("About 300 signed", "The list of those who signed is now with the mayor, who has to read it."),
    ],
)
def test_heading_over_more_story_is_not(heading, paragraph):
    article = clean_text(f"{STORY}\n\n{heading}\n\n{paragraph}")
    assert article.text[article.paragraphs[-1].start :] == paragraph


def test_name_alone_is_the_byline_where_the_note_says_so():
    note = "Mara Holt is a senior fellow at the Institute for Town Studies."
    article = clean_text(f"Our library is not for sale\n\nMara Holt\n\n{STORY}\n\n{note}")
    assert article.byline == "Mara Holt"
    assert kinds_behind(article.text) == ["author note"]


def test_name_alone_is_none_where_the_story_says_who_it_is():
    last = "Mara Holt was the first to speak against the sale in the hall."
    article = clean_text(f"Our library is not for sale\n\nMara Holt\n\n{STORY}\n\n{last}")
    assert article.byline is None
    assert article.text[article.paragraphs[-1].start :] == last


def test_a_short_release_ends_where_it_speaks_of_the_firm():
    lead = "Elm Power said on Thursday it had bought Holt for 615 million crowns."
    second = "The new firm will run 38 stations across six counties."
    about = "Elm Power, Inc. is a leading owner of power stations in the county, and employs 1,400 people."
    text = f"Elm Power buys Holt\n\n{lead}\n\n{second}\n\nAbout Elm Power\n{about}"
    article = clean_text(text)
    assert len(article.paragraphs) == 2
    assert [item.kind for item in article.furniture] == ["press note", "press note"]


def test_contacts_under_a_release_do_not_hide_what_it_says_of_the_firm():
    about = "Elm Power is a leading owner of power stations in the county, and employs 1,400 people."
    contacts = "Media Contact:\nJane Roe\nHead of News\n555-0142\n\nInvestor Contact:\nAli Cruz\n555-0143\n\nSOURCE Elm"
    text = (
        f"{STORY}\n\nAbout Elm Power\n{about}\n\nForward-Looking Statements\nWords such as “will” say so.\n\n{contacts}"
    )
    assert set(kinds_behind(text)) <= {"press note", "counter"}
    assert len(clean_text(text).paragraphs) == 4
