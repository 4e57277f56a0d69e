"""What the methods compare sentences by: stems of their words, stop words left out."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.language.stems import stemmer, stop_words
from summarise.language.words import split_words
from summarise.values import Article, Sentence

Terms = Sequence[Sequence[str]]
"""For every sentence the stems of its words, in their order and as often as they stand there."""


def list_terms(article: Article, sentences: Sequence[Sentence]) -> list[list[str]]:
    """Return the stems of each sentence's words that are no stop words.

    Stop words are taken out before stemming, as sumy's methods do it. In a language without stemmer or stop words,
    words stand as they are.
    """
    stem, ignored = stemmer(article.language), stop_words(article.language)
    return [[stem(word) for word in split_words(sentence.text) if word not in ignored] for sentence in sentences]
