import random

import pytest

from summarise.composing.fitting import choose_fitting
from summarise.composing.repetition import Repetition


def choose(costs, amount):
    texts = [f"word{place} " * cost for place, cost in enumerate(costs)]
    return sorted(choose_fitting(range(len(costs)), costs, Repetition(texts, "xx"), amount))


def test_a_longer_sentence_is_chosen_where_a_better_one_would_leave_room_empty():
    assert choose([30, 15, 30], 60) == [0, 2]


def test_the_best_rated_is_taken_where_it_fills_the_room_as_well():
    assert choose([30, 30, 30], 60) == [0, 1]


def test_nothing_is_chosen_where_nothing_fits():
    assert choose([30, 30], 20) == []


@pytest.mark.parametrize("amount", [1, 7, 60, 400, 5000])
def test_the_amount_is_never_exceeded(amount):
    draw = random.Random(amount)
    costs = [draw.randint(1, 60) for _ in range(300)]
    assert sum(costs[place] for place in choose(costs, amount)) <= amount


@pytest.mark.parametrize("amount", [60, 400, 5000])
def test_little_room_is_left(amount):
    draw = random.Random(amount)
    costs = [draw.randint(5, 40) for _ in range(300)]
    assert sum(costs[place] for place in choose(costs, amount)) >= 0.9 * amount


def test_the_best_rated_come_first_where_there_is_much_room():
    assert choose([10] * 500, 1000) == list(range(100))
