import pytest

from summarise.language.openings import opens_definite, weigh_opening


@pytest.mark.parametrize(
    "text",
    [
        "He said so.",
        "“But we must go,” the captain said.",
        "It was stolen.",
        "It’s gone.",
        "This was denied.",
        "In addition, taxes will rise.",
        "However, nobody came.",
        "Its roof fell in.",
        "Both were hurt.",
    ],
)
def test_a_sentence_that_points_back_weighs_something(text):
    assert weigh_opening(text) > 0


@pytest.mark.parametrize(
    "text",
    [
        "Heather Hill said so.",
        "Lind was ashore.",
        "It is unclear whether she came.",
        "This week the ferry stopped.",
        "Both Hill and Lind were hurt.",
        "So-called experts disagree.",
        "Then-mayor Lind disagreed.",
        "So far nobody has come.",
        "Each time the ferry stops, Lind is ashore.",
        "When Heather Hill left, she wept.",
        "Asked about the ferry, Lind said no.",
        "",
    ],
)
def test_a_sentence_that_tells_who_or_what_weighs_nothing(text):
    assert weigh_opening(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "He said so.",
        "In that year the ferry sank.",
        "But when it sank, Lind was ashore.",
        "This law was new.",
        "Asked about the ferry, she said no.",
        "On Monday, they left.",
        "Each time, Lind used it to light the stove.",
    ],
)
def test_what_points_to_something_before_weighs_most(text):
    assert weigh_opening(text) == 2


@pytest.mark.parametrize(
    "text", ["But Lind was ashore.", "By contrast, Kelt has a ferry.", "But it is clear that it sank."]
)
def test_what_only_goes_on_weighs_less(text):
    assert weigh_opening(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The move angered many.",
        "“The harbour is shut,” she said.",
        "The new ferry sank.",
        "The 22-year-old swam ashore.",
    ],
)
def test_the_opens_a_sentence_with_a_noun(text):
    assert opens_definite(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Board met.",
        "The head of the union swam ashore.",
        "The man who fell swam ashore.",
        "The 1998 election was close.",
        "Then the ferry sank.",
        "A ferry sank.",
        "",
    ],
)
def test_the_opens_none_with_a_name_or_what_is_told(text):
    assert not opens_definite(text)
