"""The lead: news puts what matters first, and few methods beat its first sentences."""

from __future__ import annotations

from summarise.values import Article, Rating, Sentence


def rank(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Rating, ...]:
    """Return ratings that fall from 1 with each sentence."""
    return tuple(Rating(1 / place) for place in range(1, len(sentences) + 1))
