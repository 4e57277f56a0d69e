"""Sentences -> ratings; one file a method."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from summarise.values import Article, Method, Rating, Sentence

Ranker = Callable[[Article, tuple[Sentence, ...]], tuple[Rating, ...]]


def rank_sentences(article: Article, sentences: tuple[Sentence, ...], method: Method) -> tuple[Rating, ...]:
    """Return one rating a sentence, in their order, by one of ``values.METHODS``.

    Raises:
        TextTooLongError: the text is longer than the method can rank in reasonable time.
    """
    # Each method brings its own libraries; only the chosen one's are loaded.
    ranker: Ranker = import_module(f"summarise.ranking.{method}").rank
    return ranker(article, sentences)
