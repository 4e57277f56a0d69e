"""Remakes ``resources/news.json``: the weights of the news ranking.

    python -m training.news [DATA] [--check]

DATA is the folder of corpora that training/DATA.md describes. ``--check`` writes nothing, but prints what
the weights gain over the lead: by cross-validation in four parts, and with each corpus left out of training in turn.

The method is minimum risk training (Och 2003; Shen et al. 2016) of a log-linear model over sets of three sentences:
the score of a set is the sum of its sentences', and the weights are moved to where the expected ROUGE of the set is
highest; from there ``news_search.py`` looks for where that of the chosen set is. Learning single sentences ("does the
best summary hold it?") teaches the wrong length: three sentences that are each the right length for a summary are
together three times too long.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from summarise.ranking.news.model import Model
from training.corpora import add_data_argument
from training.news_articles import CORPORA, Floats, TrainingArticle, read_articles
from training.news_check import check
from training.news_search import search_weights

TARGET = Path(__file__).parent.parent / "src" / "summarise" / "resources" / "news.json"

# What the reader is shown as one reason, of several features.
REASONS = {
    "place": ("place", "late", "lead sentence"),
    "length": ("words", "long", "short"),
    "centrality": ("centrality", "whole article"),
    "shared subject": ("frequent words", "recurring words"),
    "novelty": ("first sentence", "lead", "sentences before"),
    "reported speech": ("reported", "quoted", "part of a quotation"),
    "question": ("question",),
    "opening": ("lost opening",),
    "wholeness": ("fragment", "no end", "other words"),
    "caption": ("caption", "label", "post", "list item"),
    "silence": ("no comment",),
}
FEATURES = tuple(feature for features in REASONS.values() for feature in features)

# Not learned: ROUGE doesn't ask whether a reader knows who "he" is or that a sentence is half of a quotation. It finds
# such sentences good, or has too few to learn from. Nor do sets of three tell which of them to show alone: the lead
# sentence is in nearly all. Together these weights cost ROUGE nothing that can be measured.
FIXED = {
    "centrality": 0.3,
    "lead sentence": 1.0,
    "lost opening": -1.0,
    "part of a quotation": -2.0,
    "question": -1.0,
    "fragment": -2.5,
    "no end": -1.0,
    "other words": -3.0,
    "caption": -4.0,
    "post": -2.0,
    "list item": -2.0,
    "no comment": -2.0,
    "label": -2.0,
}

# Not even known while the others are learned: so few of the articles have such sentences that only the luck of the
# search would change.
RARE = {"question": {"heading": -6.0}}

_LEARNED = np.array([feature not in FIXED for feature in FEATURES])
SEED = 7
_SETS = 90
_ROUNDS = 3
_STEPS = 150
_RATE = 0.05
# From 0.1 to 1 cross-validation sees no difference.
_SHRINKAGE = 0.4
_DIGITS = 4


def main() -> None:
    """Train on all corpora and write the weights, or check them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_data_argument(parser)
    parser.add_argument("--check", action="store_true", help="print what learning gains on articles left out of it")
    arguments = parser.parse_args()
    articles = read_articles(arguments.data, FEATURES)
    if arguments.check:
        check(articles, train)
        return
    model = make_model(train(articles))
    TARGET.write_text(json.dumps(model, indent=2) + "\n", encoding="utf-8")


def make_model(weights: Floats) -> Model:
    """Return the weights under their reasons, rounded."""
    by_feature = dict(zip(FEATURES, weights.tolist(), strict=True))
    return {
        reason: {feature: float(f"{by_feature[feature]:.{_DIGITS}g}") for feature in features} | RARE.get(reason, {})
        for reason, features in REASONS.items()
    }


def train(articles: Sequence[TrainingArticle]) -> Floats:
    """Return one weight a feature."""
    spread = np.sqrt(np.mean([(article.features**2).mean(0) for article in articles], 0)) + 1e-9
    shares = np.array([CORPORA[article.corpus] for article in articles])
    weights = np.zeros(len(FEATURES))
    weights[FEATURES.index("place")] = -1.0
    for feature, weight in FIXED.items():
        weights[FEATURES.index(feature)] = weight * spread[FEATURES.index(feature)]
    for turn in range(_ROUNDS):
        sets = _SetPool(articles, weights, spread, np.random.default_rng(SEED + turn))
        weights = sets.improve(weights, shares / shares.sum())
    weights = search_weights(articles, weights, spread, shares / shares.sum(), _LEARNED)
    return np.asarray(weights / spread)


class _SetPool:
    """Sets of sentences drawn from every article, with the features and the reward of each."""

    def __init__(
        self, articles: Sequence[TrainingArticle], weights: Floats, spread: Floats, draw: np.random.Generator
    ) -> None:
        features, rewards, counts = [], [], []
        for article in articles:
            drawn = article.draw_sets(article.features @ (weights / spread), _SETS, draw)
            features.append(article.add_up(drawn) / spread)
            rewards.append([article.reward(row) for row in drawn.tolist()])
            counts.append(len(drawn))
        self._features = np.concatenate(features)
        self._rewards = np.concatenate(rewards)
        self._starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
        self._article = np.repeat(np.arange(len(counts)), counts)

    def improve(self, weights: Floats, shares: Floats) -> Floats:
        """Return the weights after gradient ascent (Adam) on the expected reward."""
        first, second = np.zeros_like(weights), np.zeros_like(weights)
        for step in range(1, _STEPS + 1):
            slope = (self._slope(weights, shares) - _SHRINKAGE * weights) * _LEARNED
            first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope**2
            rate = _RATE if step <= 0.6 * _STEPS else 0.3 * _RATE
            weights = weights + rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
        return weights

    def _slope(self, weights: Floats, shares: Floats) -> Floats:
        scores = self._features @ weights
        odds = np.exp(scores - np.maximum.reduceat(scores, self._starts)[self._article])
        chances = odds / np.add.reduceat(odds, self._starts)[self._article]
        expected = np.add.reduceat(chances * self._rewards, self._starts)
        gain = chances * (self._rewards - expected[self._article]) * shares[self._article]
        return np.asarray(gain @ self._features)


if __name__ == "__main__":
    main()
