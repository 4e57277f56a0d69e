import pytest

from summarise.language.openings import opens_lost, weigh_opening


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
def test_a_sentence_that_points_back_opens_lost(text):
    assert opens_lost(text)


@pytest.mark.parametrize(
    "text",
    [
        "Heather Hill said so.",
        "It is unclear whether she came.",
        "This week the ferry stopped.",
        "Both Hill and Lind were hurt.",
        "So-called experts disagree.",
        "Then-mayor Lind disagreed.",
        "So far nobody has come.",
        "",
    ],
)
def test_a_sentence_that_tells_who_or_what_does_not(text):
    assert not opens_lost(text)


@pytest.mark.parametrize(
    "text", ["He said so.", "In that year the ferry sank.", "But when it sank, Lind was ashore.", "This law was new."]
)
def test_what_points_to_something_before_weighs_most(text):
    assert weigh_opening(text) == 2


@pytest.mark.parametrize(
    "text", ["But Lind was ashore.", "By contrast, Kelt has a ferry.", "But it is clear that it sank."]
)
def test_what_only_goes_on_weighs_less(text):
    assert weigh_opening(text) == 1


def test_what_stands_by_itself_weighs_nothing():
    assert weigh_opening("Lind was ashore.") == 0
