import pytest

from summarise.cleaning import clean_text

STORY = """The council of Elmsport voted on Monday night to keep the library in Mill Street open for another year.

More than two hundred people had filled the hall to ask for it, and some of them stood on the stairs outside.

The mayor, Grace Odum, called the vote a good day for the town."""


@pytest.mark.parametrize("line", ["* Dana on 4 May 2024 at 6:34 am said:", "Ali C. — May 4, 2024 at 18.05 says:"])
def test_what_stands_behind_a_commenters_name_is_no_story(line):
    article = clean_text(f"{STORY}\n\n{line}\n\nI never liked the place, and I have lived here for thirty years.")
    assert "\n\n".join(article.text[span.start : span.end] for span in article.paragraphs) == STORY


def test_story_behind_what_somebody_said_stays():
    article = clean_text(f"{STORY}\n\nOn May 4 at the town hall she said:\n\nThe library is the heart of this town.")
    assert article.text[article.paragraphs[-1].start :] == "The library is the heart of this town."


@pytest.mark.parametrize(
    "lines",
    [
        ["Comments (214)", "Dana", "3 hours ago", "I hope that the council will keep to it."],
        ["214 comments", "Dana", "I hope that the council will keep to it.", "Like · Reply"],
        ["12 responses to “The library stays”", "1. dana says:", "May 4, 2024 at 6:34 am", "I hope that it lasts."],
        ["Dana K wrote 3 hours ago:", "I hope that the council will keep to it."],
        ["ali77 replied a day ago", "I hope that the council will keep to it."],
    ],
)
def test_comments_under_their_count_or_first_name(lines):
    article = clean_text("\n\n".join([STORY, *lines, "The roof still leaks, as everybody in the town knows by now."]))
    assert article.text[article.paragraphs[-1].start : article.paragraphs[-1].end].startswith("The mayor")


def test_count_over_more_story_ends_nothing():
    last = "The sale had been planned since March, and a developer had already drawn the flats."
    article = clean_text(f"{STORY}\n\n12 comments\n\n{last}")
    assert article.text[article.paragraphs[-1].start :] == last
