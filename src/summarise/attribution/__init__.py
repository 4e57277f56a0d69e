"""Article -> who said what."""

from __future__ import annotations

from summarise.values import Article, Attribution, Sentence


def attribute_statements(article: Article, sentences: tuple[Sentence, ...]) -> Attribution:
    """Return the statements of the article under those who made them."""
    return Attribution()
