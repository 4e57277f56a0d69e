"""The table of sentences and terms, of which almost all cells are empty: only the others are held."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from summarise.ranking.terms import Terms

Floats = NDArray[np.float64]
Places = NDArray[np.intp]


class Cells(NamedTuple):
    """Three columns with one row for each term of each sentence, in the order of the sentences."""

    sentence: Places
    term: Places
    value: Floats

    @property
    def terms(self) -> int:
        """How many terms there are; they are numbered from 0."""
        return int(self.term.max(initial=-1)) + 1


def count_cells(terms: Terms) -> Cells:
    """Return how often each term stands in each sentence that has it."""
    numbers: dict[str, int] = {}
    flat = np.array([numbers.setdefault(word, len(numbers)) for words in terms for word in words], np.intp)
    sentence = np.repeat(np.arange(len(terms)), [len(words) for words in terms])
    width = max(1, len(numbers))
    places, times = np.unique(sentence * width + flat, return_counts=True)
    return Cells(places // width, places % width, times.astype(np.float64))
