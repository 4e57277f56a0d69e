"""The best set of sentences that fits into so many words or characters."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.composing.repetition import Repetition


def choose_fitting(order: Sequence[int], costs: Sequence[int], repetition: Repetition, amount: int) -> list[int]:
    """Return places, best first, whose costs come to no more than ``amount``."""
    kept = repetition.leave_out([place for place in order if costs[place] <= amount], len(order))
    chosen = []
    for place in kept:
        if costs[place] <= amount:
            chosen.append(place)
            amount -= costs[place]
    return chosen
