"""What the methods compare sentences by: stems of their words, stop words left out."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.language.stems import list_stems
from summarise.values import Article, Sentence

Terms = Sequence[Sequence[str]]
"""For every sentence the stems of its words, in their order and as often as they stand there."""


def list_terms(article: Article, sentences: Sequence[Sentence]) -> list[list[str]]:
    """Return the stems of each sentence's words that are no stop words, which sumy's methods compare too."""
    return [list_stems(sentence.text, article.language) for sentence in sentences]
