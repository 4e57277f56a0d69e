"""How far the learned news ranking is ahead of the lead, on articles it was not trained on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from training.news_articles import CORPORA, POINTS, Floats, TrainingArticle

_PARTS = 4


def check(articles: Sequence[TrainingArticle], train: Callable[[Sequence[TrainingArticle]], Floats]) -> None:
    """Print ROUGE-1 and ROUGE-2 above the lead, by cross-validation and with each corpus left out in turn."""
    scores: dict[int, tuple[float, float]] = {}
    for part in range(_PARTS):
        weights = train([article for place, article in enumerate(articles) if place % _PARTS != part])
        scores |= {place: _score(articles[place], weights) for place in range(part, len(articles), _PARTS)}
    _print("cross-validated", articles, [scores[place] for place in range(len(articles))])
    for corpus in CORPORA:
        weights = train([article for article in articles if article.corpus != corpus])
        unseen = [article for article in articles if article.corpus == corpus]
        _print("left out", unseen, [_score(article, weights) for article in unseen])


def _score(article: TrainingArticle, weights: Floats) -> tuple[float, float]:
    return article.score(article.choose(weights))


def _print(label: str, articles: Sequence[TrainingArticle], scores: Sequence[tuple[float, float]]) -> None:
    for corpus in CORPORA:
        rows = [(score, article) for score, article in zip(scores, articles, strict=True) if article.corpus == corpus]
        if rows:
            lead = np.mean([article.score(range(min(POINTS, len(article.features)))) for _, article in rows], 0)
            gain = np.mean([score for score, _ in rows], 0) - lead
            print(f"{label:16s} {corpus:24s} R1 {gain[0]:+.2f}  R2 {gain[1]:+.2f}  n {len(rows)}")
