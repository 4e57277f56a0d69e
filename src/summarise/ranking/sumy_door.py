"""The door to sumy: its methods, given our own sentences, words, stems and stop words.

sumy's own document will not do: it takes a line of capitals for a heading and drops it, and two sentences with the same
words for one, which then comes back twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from itertools import chain
from typing import Any

from summarise.language.nltk_import import lean_nltk
from summarise.language.stems import stemmer, stop_words


@dataclass(frozen=True, eq=False)
class _SumySentence:
    """What sumy's methods ask of a sentence; it is equal to itself alone."""

    words: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _SumyDocument:
    """What sumy's methods ask of a document."""

    sentences: tuple[_SumySentence, ...]

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(chain.from_iterable(sentence.words for sentence in self.sentences))


def rate_by_sumy(name: str, sentences: Sequence[Sequence[str]], language: str) -> list[float]:
    """Return how sumy's ``module.Class`` rates the sentences, given as their words in lower case, in their order."""
    document = _SumyDocument(tuple(_SumySentence(tuple(words)) for words in sentences))
    summarizer = _load(name)(stemmer(language))
    summarizer.stop_words = stop_words(language)
    ratings: dict[int, float] = {}

    def read_ratings(rated: list[Any]) -> list[Any]:
        ratings.update((each.order, float(each.rating)) for each in rated)
        return []

    # Where a count is expected sumy also takes a function, and gives it every sentence with its rating.
    summarizer(document, read_ratings)
    return [ratings[place] for place in range(len(sentences))]


def _load(name: str) -> Any:
    module, _, summarizer = name.partition(".")
    with lean_nltk():
        return getattr(import_module(f"sumy.summarizers.{module}"), summarizer)
