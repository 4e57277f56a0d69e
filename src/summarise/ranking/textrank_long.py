"""TextRank's edges for long texts: the product with a vector, without ever having the matrix.

The weight of an edge is the product of two rows of word counts, times 1 / (ln a + ln b) for sentences of a and b words.
The second factor depends on the two lengths alone. As a matrix over the lengths that occur it is all but singular:
some eight of its eigenvectors give it to nine digits. So the product is a sum of some eight sparse products, each in
time and memory linear in the text.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from summarise.ranking.cells import Floats, count_cells
from summarise.ranking.terms import Terms

# What eigenvalues below this share of the largest add is no more than this share of a rating.
_NEGLIGIBLE = 1e-10


def join_by_length(terms: Terms) -> Callable[[list[float]], list[float]]:
    """Return the product with the edges' matrix."""
    cells = count_cells(terms)
    sentence, term, times = cells
    width = cells.terms
    strengths, spreads = _factor_lengths([len(words) for words in terms])
    weights = [times * spread[sentence] for spread in spreads]

    def multiply(vector: list[float]) -> list[float]:
        given = np.asarray(vector)[sentence]
        result = np.zeros(len(terms))
        for strength, weight in zip(strengths, weights, strict=True):
            by_term = np.bincount(term, weight * given, width)
            result += strength * np.bincount(sentence, weight * by_term[term], len(terms))
        return result.tolist()

    return multiply


def _factor_lengths(lengths: list[int]) -> tuple[Floats, Floats]:
    """Return values and, for each of them, a vector over the sentences, which make up 1 / (ln a + ln b)."""
    distinct, of_sentence = np.unique(np.maximum(lengths, 1), return_inverse=True)
    logs = np.log(distinct)
    sums = logs[:, None] + logs[None, :]
    # Two sentences of one word each: sumy joins them by 1 if it is the same word.
    sums[sums == 0.0] = 1.0
    values, vectors = np.linalg.eigh(1.0 / sums)
    kept = np.abs(values) > _NEGLIGIBLE * np.abs(values).max()
    return values[kept], vectors.T[kept][:, of_sentence]
