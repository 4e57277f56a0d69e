"""LexRank (Erkan & Radev, JAIR 2004): sentences that are like many others, and like the central ones.

The ratings are those of sumy's ``LexRankSummarizer``: two sentences are joined where the cosine of their words' tf-idf
passes a threshold. Likenesses are computed for a block of sentences at a time, from the terms they share with others,
and only what passes the threshold is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from summarise.ranking.cells import Cells, Floats, Places, count_cells
from summarise.ranking.limits import refuse_beyond
from summarise.ranking.scores import to_ratings
from summarise.ranking.terms import Terms, list_terms
from summarise.values import Article, Rating, Sentence

# sumy's settings; the threshold is the paper's.
_THRESHOLD = 0.1
_EPSILON = 0.1
# So many likenesses, of 8 bytes, are held at a time.
_BLOCK = 2_000_000
# Words shared by two sentences over all pairs, and the pairs themselves; and the pairs alike, which take 32 bytes each.
_MOST_WORK = 1_000_000_000
_MOST_ALIKE = 20_000_000


def rank(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Rating, ...]:
    """Return the centrality of each sentence; the squares of all add up to 1.

    Raises:
        TextTooLongError: it would take more than some ten seconds.
    """
    return to_ratings(rate_terms(list_terms(article, sentences)))


def rate_terms(terms: Terms) -> list[float]:
    """Return LexRank's rating of each of the sentences, given as their terms.

    Raises:
        TextTooLongError: it would take more than some ten seconds.
    """
    if not terms:
        return []
    cells = count_cells(terms)
    held = np.bincount(cells.term)
    refuse_beyond(_MOST_WORK, len(terms) ** 2 + int(held @ held), "lexrank", terms)
    pairs, alike = [], 0
    for found in _find_alike(_weigh(cells, len(terms)), len(terms)):
        pairs.append(found)
        alike += found[0].size
        refuse_beyond(_MOST_ALIKE, alike, "lexrank", terms)
    return _walk(pairs, len(terms))


def _walk(pairs: list[tuple[Places, Places]], count: int) -> list[float]:
    """Return where a random walk over ``count`` sentences ends that goes from each to those alike."""
    here, there = (np.concatenate(column) for column in zip(*pairs, strict=True))
    ranks = np.full(count, 1.0 / count)
    degrees = np.maximum(np.bincount(here, minlength=count), 1)
    # Where no two sentences are alike, nor any like itself, for want of words, all stay equal.
    change = 1.0 if here.size else 0.0
    while change > _EPSILON:
        following = np.bincount(there, (ranks / degrees)[here], count)
        following = following / np.linalg.norm(following)
        change = float(np.linalg.norm(following - ranks))
        ranks = following
    ratings: list[float] = ranks.tolist()
    return ratings


def _weigh(cells: Cells, count: int) -> Cells:
    """Return the cells with tf-idf in place of the counts, every sentence scaled to length 1."""
    most = np.ones(count)
    np.maximum.at(most, cells.sentence, cells.value)
    idf = np.log(count / (1.0 + np.bincount(cells.term)))
    value = cells.value / most[cells.sentence] * idf[cells.term]
    lengths = np.sqrt(np.bincount(cells.sentence, value * value, count))
    lengths[lengths == 0.0] = 1.0
    return Cells(cells.sentence, cells.term, value / lengths[cells.sentence])


def _find_alike(cells: Cells, count: int) -> Iterator[tuple[Places, Places]]:
    """Yield the pairs of sentences whose likeness passes the threshold, as two columns of places."""
    order = np.argsort(cells.term, kind="stable")
    holders, weights = cells.sentence[order], cells.value[order]
    held = np.bincount(cells.term)
    starts = np.cumsum(held) - held
    for first, last in _cut_blocks(count + np.bincount(cells.sentence, held[cells.term], count)):
        part = slice(*np.searchsorted(cells.sentence, (first, last)))
        times = held[cells.term[part]]
        # For each cell a run through the places in ``holders`` of all sentences that have its term.
        runs = np.arange(times.sum()) + np.repeat(starts[cells.term[part]] - np.cumsum(times) + times, times)
        keys = np.repeat((cells.sentence[part] - first) * count, times) + holders[runs]
        alike = np.bincount(keys, np.repeat(cells.value[part], times) * weights[runs])
        places = np.flatnonzero(alike > _THRESHOLD)
        yield first + places // count, places % count


def _cut_blocks(costs: Floats | Places) -> Iterator[tuple[int, int]]:
    """Yield the first sentence of each block and the one after its last; no block costs much more than allowed."""
    ends = np.flatnonzero(np.diff(np.cumsum(costs) // _BLOCK)) + 1
    yield from pairwise((0, *ends.tolist(), len(costs)))
