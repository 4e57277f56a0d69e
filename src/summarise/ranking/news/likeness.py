"""How alike two bags of terms are: the cosine of the angle between them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from summarise.ranking.terms import Terms


class Bag(dict[str, int]):
    """How often each term stands in a sentence, or in several; ``length`` is that of the vector of these numbers."""

    __slots__ = ("length",)

    def __init__(self, counts: Mapping[str, int]) -> None:
        super().__init__(counts)
        self.length = math.sqrt(sum([times * times for times in counts.values()]))


Measure = Callable[[Bag], float]
"""From a bag to how much it is like another one."""


def count_terms(terms: Terms) -> list[Bag]:
    """Return the bag of each sentence."""
    return [Bag(Counter(listed)) for listed in terms]


def join_bags(bags: Iterable[Bag]) -> Bag:
    """Return one bag of all that is in the bags."""
    whole: Counter[str] = Counter()
    for bag in bags:
        whole.update(bag)
    return Bag(whole)


def likeness_to(other: Bag) -> Measure:
    """Return a function from a bag to its cosine with ``other``, from 0 to 1; 0 where one of them is empty."""

    terms = other.keys()

    def measure(bag: Bag) -> float:
        # Of two sentences of a long text, two in three pairs share no term.
        if terms.isdisjoint(bag):
            return 0.0
        shared = sum([times * other[term] for term, times in bag.items() if term in other])
        return shared / (bag.length * other.length)

    return measure
