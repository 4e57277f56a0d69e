import pytest

from summarise.composing.ordering import sort_ratings
from summarise.values import Rating, Reason

LOSS = Reason("opening", -1.0)


def order(*scores, leaning=()):
    ratings = [Rating(score, leaning=LOSS if place in leaning else None) for place, score in enumerate(scores)]
    return sort_ratings(ratings)


def test_the_best_come_first_and_ties_go_to_the_earlier():
    assert list(order(1, 3, 2, 3)) == [1, 3, 2, 0]


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ((3, 0, 2.5), [0, 2, 1]),
        # The sentence it leans on is there: nothing is lost.
        ((3, 2.6, 2.5), [0, 1, 2]),
    ],
)
def test_a_sentence_loses_nothing_behind_the_one_it_leans_on(scores, expected):
    taken = order(*scores, leaning=(1,))
    assert list(taken) == expected
    assert taken[1].score == scores[1]


def test_a_sentence_that_leans_on_what_is_not_there_loses():
    taken = order(0, 2.6, 2.5, leaning=(1,))
    assert list(taken) == [2, 1, 0]
    assert taken[1] == Rating(1.6, ("opening",), (-1.0,), LOSS)


def test_one_that_leans_on_one_that_leans_waits_for_it():
    assert list(order(2, 1.5, 1.4, 1.3, leaning=(1, 2))) == [0, 1, 2, 3]


def test_the_first_sentence_has_none_to_lean_on():
    assert order(2, 1, leaning=(0,))[0].score == 1


def test_nothing_comes_of_nothing():
    assert sort_ratings(()) == {}


def test_one_that_is_alone_loses_behind_the_one_it_leans_on():
    ratings = [Rating(3), Rating(2.6, leaning=LOSS), Rating(2.5)]
    taken = sort_ratings(ratings, {1})
    assert list(taken) == [0, 2, 1]
    assert taken[1].score == 1.6
