"""Latent semantic analysis: sentences that say most about the strongest topics of the text.

The table of terms and sentences is reduced to its strongest dimensions, and a sentence is worth its length among them
(Steinberger & Ježek, ISIM 2004; Ozsoy, Cicekli & Alpaslan, COLING 2010). sumy's ``LsaSummarizer`` does not reduce: it
keeps all dimensions, where a sentence's length is just that of its column in the table, so that long sentences win.
"""

from __future__ import annotations

import numpy as np

from summarise.ranking.cells import Cells, Floats, count_cells
from summarise.ranking.scores import to_ratings
from summarise.ranking.terms import Terms, list_terms
from summarise.values import Article, Rating, Sentence

# Steinberger & Ježek keep the dimensions half as strong as the strongest and more; in news articles that is a third of
# all, and no better than keeping all. ROUGE-1 of three sentences, on 250 articles of CNN/DM and 246 of Inshorts:
# all dimensions 24.3 and 38.6, those from .5: 23.6 and 37.6, .7: 24.7 and 38.6, .8: 25.6 and 39.7.
_SHARE = 0.8
# A word that stands there at all counts .4, the most frequent of the sentence 1, as in sumy; but sumy gives the .4 to
# absent words as well, and with them a first dimension in which nothing but the number of words shows.
_SMOOTHING = 0.4
# Up to so many sentences the table is reduced exactly; of more, only the strongest dimensions are sought.
_FEW = 200
_DIMENSIONS = 16
_NEGLIGIBLE = 1e-12
# What rounding leaves of a sentence that is in none of the dimensions: another trace with each machine's linear
# algebra, which would put such sentences in another order. In 189 articles it is up to 1e-15 of the longest, and what
# is more than a trace from 1e-8.
_TRACE = 1e-9
# Each round makes a dimension of .8 of the strongest stand out from one of .5 by (.8 / .5)² = 2.6 times more.
_ROUNDS = 8


def rank(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Rating, ...]:
    """Return the length of each sentence among the strongest topics."""
    return to_ratings(rate_terms(list_terms(article, sentences)))


def rate_terms(terms: Terms) -> list[float]:
    """Return the rating of each of the sentences, given as their terms."""
    ratings: list[float] = measure_columns(_weigh(count_cells(terms), len(terms)), len(terms)).tolist()
    return ratings


def measure_columns(cells: Cells, count: int, share: float = _SHARE) -> Floats:
    """Return each sentence's length in the dimensions that are at least ``share`` as strong as the strongest.

    With a share of 0 these are all dimensions, up to the number that is approached in a long text.
    """
    if not cells.terms:
        return np.zeros(count)
    basis = _find_basis(cells, count) if count > _FEW else np.eye(count)
    squares, turns = np.linalg.eigh(basis.T @ _multiply(cells, basis))
    strong = squares >= max(share * share, _NEGLIGIBLE) * squares.max()
    axes = basis @ turns[:, strong]
    lengths: Floats = np.sqrt(axes * axes @ squares[strong])
    return np.where(lengths < _TRACE * lengths.max(), 0.0, lengths)


def _find_basis(cells: Cells, count: int) -> Floats:
    """Return axes that span the strongest dimensions (Halko, Martinsson & Tropp, SIAM Review 2011, algorithm 4.4)."""
    basis = np.random.default_rng(0).standard_normal((count, _DIMENSIONS))
    for _ in range(_ROUNDS):
        basis = _multiply(cells, basis)
        # Made orthogonal by way of the small table of their products: numpy's QR is a hundred times slower where its
        # threads have to wait for a core.
        squares, turns = np.linalg.eigh(basis.T @ basis)
        kept = squares > _NEGLIGIBLE * squares.max()
        basis = basis @ (turns[:, kept] / np.sqrt(squares[kept]))
    return basis


def _weigh(cells: Cells, count: int) -> Cells:
    most = np.ones(count)
    np.maximum.at(most, cells.sentence, cells.value)
    return cells._replace(value=_SMOOTHING + (1 - _SMOOTHING) * cells.value / most[cells.sentence])


def _multiply(cells: Cells, block: Floats) -> Floats:
    """Return the product of the block with the table of all sentences' likenesses, column by column."""
    result = np.empty_like(block)
    for column in range(block.shape[1]):
        by_term = np.bincount(cells.term, cells.value * block[cells.sentence, column])
        result[:, column] = np.bincount(cells.sentence, cells.value * by_term[cells.term], len(block))
    return result
