import pytest

from summarise.language.openings import weigh_opening


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
        "",
    ],
)
def test_a_sentence_that_tells_who_or_what_weighs_nothing(text):
    assert weigh_opening(text) == 0


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
