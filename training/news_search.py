"""Searches for weights by what they are for: the ROUGE of the three sentences that are taken first.

Minimum error rate training (Och, ACL 2003): the expected reward of all sets, which ``news.py`` makes as good as can be,
is smooth, but not what the reader gets. What the reader gets has steps and no slope, and is searched by the covariance
matrix adaptation evolution strategy (Hansen 2016, arXiv:1604.00772) from there.
"""

from __future__ import annotations

from collections.abc import Sequence

import cma
import numpy as np
from numpy.typing import NDArray

from training.news_articles import POINTS, Floats, TrainingArticle

# Both of them steps of the size of a tenth of the largest weights; more rounds gain nothing by cross-validation.
_SIGMA, _ROUNDS = 0.15, 40
_POPULATION = 24
# Where one search ends is luck, of which the mean of several has less.
_SEEDS = (1, 2, 3, 4, 5, 6)
_NEVER = -1e9


def search_weights(
    articles: Sequence[TrainingArticle], start: Floats, spread: Floats, shares: Floats, learned: NDArray[np.bool_]
) -> Floats:
    """Return the weights half way between ``start`` and where the searches from it end, on the average.

    Weights are in units of ``spread``, one a feature; only the ``learned`` are moved, and their length together stays
    what it was, so that the others keep their measure. Half way, because the end of a search fits the articles' chance.
    """
    table = _ChoiceTable(articles, spread)
    length = np.linalg.norm(start[learned])

    def complete(values: Floats) -> Floats:
        weights = start.copy()
        weights[learned] = values * (length / np.linalg.norm(values))
        return weights

    ends = []
    for seed in _SEEDS:
        options = {"seed": seed, "popsize": _POPULATION, "maxiter": _ROUNDS, "verbose": -9}
        strategy = cma.CMAEvolutionStrategy(start[learned], _SIGMA, options)
        strategy.optimize(lambda values: -float(table.reward(complete(values)) @ shares))
        ends.append(complete(strategy.result.xfavorite))
    return np.asarray((start + np.mean(ends, 0)) / 2)


class _ChoiceTable:
    """The features of all articles side by side, so that all choices are made at once."""

    def __init__(self, articles: Sequence[TrainingArticle], spread: Floats) -> None:
        self._articles = articles
        rows = max(len(article.features) for article in articles)
        self._features = np.zeros((len(articles), rows, len(spread)))
        self._missing = np.full((len(articles), rows), _NEVER)
        for place, article in enumerate(articles):
            self._features[place, : len(article.features)] = article.features / spread
            self._missing[place, : len(article.features)] = 0.0
        self._leaning = articles[0].leaning

    def reward(self, weights: Floats) -> Floats:
        """Return the reward of each article's choice by these weights."""
        rows = self._choose(weights).tolist()
        return np.array(
            [
                article.reward(sorted(place for place in row if place < len(article.features)))
                for article, row in zip(self._articles, rows, strict=True)
            ]
        )

    def _choose(self, weights: Floats) -> NDArray[np.intp]:
        """Return the three sentences taken first of each article, as ``composing.ordering`` takes them."""
        alone = self._features @ weights + self._missing
        losses = self._features[:, :, self._leaning] * weights[self._leaning]
        articles = np.arange(len(alone))
        chosen = np.empty((len(alone), POINTS), np.intp)
        for turn in range(POINTS):
            chosen[:, turn] = best = alone.argmax(1)
            alone[articles, best] = 2 * _NEVER
            behind = np.minimum(best + 1, alone.shape[1] - 1)
            # What leans on the one just taken has no loss any more.
            alone[articles, behind] -= losses[articles, behind]
            losses[articles, behind] = 0.0
        return chosen
