"""News ranking: TextRank's centrality and a few plain features, added up with learned weights.

A sentence's score is the sum of its features' distances from the article's mean, each times its weight: 0 is the
average sentence of this article. The weights were learned to make the ROUGE of the three best sentences together as
good as can be (training/news.py; resources/news.card.md has data and figures).
"""

from __future__ import annotations

from summarise.ranking.news.features import Columns, measure_features
from summarise.ranking.news.model import Model, load_model
from summarise.values import Article, Rating, Reason, Sentence

# The reason that counts only where the sentence before is not shown, with the one feature it has.
LEANING = "opening"
# Shares are shown to readers, and equal on every machine.
_DIGITS = 6


def rank(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Rating, ...]:
    """Return each sentence's score with the reasons that make it up."""
    if not sentences:
        return ()
    return rate_columns(measure_features(article, sentences), load_model())


def rate_columns(columns: Columns, model: Model) -> tuple[Rating, ...]:
    """Return the ratings that the model gives to sentences of these features."""
    shares = {reason: _add_up(columns, weights) for reason, weights in model.items() if reason != LEANING}
    names = tuple(shares)
    leaning = _find_leaning(columns, model)
    return tuple(
        Rating(round(sum(row), _DIGITS), names, row, loss)
        for row, loss in zip(zip(*shares.values(), strict=True), leaning, strict=True)
    )


def _find_leaning(columns: Columns, model: Model) -> list[Reason | None]:
    """Return for each sentence what it loses where the one before it is not shown."""
    [(feature, weight)] = model[LEANING].items()
    lost = columns.get(feature) or [0.0] * len(columns["place"])
    return [Reason(LEANING, weight * pointing) if pointing else None for pointing in lost]


def _add_up(columns: Columns, weights: dict[str, float]) -> list[float]:
    total = [0.0] * len(columns["place"])
    for feature, weight in weights.items():
        if column := columns.get(feature):
            mean = sum(column) / len(column)
            total = [known + weight * (value - mean) for known, value in zip(total, column, strict=True)]
    # Most are equals, and rounding one takes longer than finding it.
    rounded = {share: round(share, _DIGITS) for share in set(total)}
    return list(map(rounded.__getitem__, total))
