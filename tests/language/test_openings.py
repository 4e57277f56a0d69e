import pytest

from summarise.language.openings import opens_lost


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
        "",
    ],
)
def test_a_sentence_that_tells_who_or_what_does_not(text):
    assert not opens_lost(text)
