"""The door to sumy: its methods, given our own sentences, words, stems and stop words.

sumy's own document will not do: it takes a line of capitals for a heading and drops it, and two sentences with the same
words for one, which then comes back twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any, Literal

from summarise.language.nltk_import import load_apart
from summarise.language.stems import stemmer, stop_words

Method = Literal["luhn", "sumbasic"]
"""What sumy does for us; the other methods it has take it too long, and are done here to the same ratings."""


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


def rate_by_sumy(method: Method, sentences: Sequence[Sequence[str]], language: str) -> list[float]:
    """Return how sumy rates the sentences, given as their words in lower case, in their order."""
    document = _SumyDocument(tuple(_SumySentence(tuple(words)) for words in sentences))
    summarizer = _load(method)(stemmer(language))
    summarizer.stop_words = stop_words(language)
    ratings: dict[int, float] = {}

    def read_ratings(rated: list[Any]) -> list[Any]:
        ratings.update((each.order, float(each.rating)) for each in rated)
        return []

    # Where a count is expected sumy also takes a function, and gives it every sentence with its rating.
    summarizer(document, read_ratings)
    return [ratings[place] for place in range(len(sentences))]


def _load(method: Method) -> Any:
    return _load_luhn() if method == "luhn" else load_apart("sumy.summarizers.sum_basic").SumBasicSummarizer


def _load_luhn() -> Any:
    base: Any = load_apart("sumy.summarizers.luhn").LuhnSummarizer

    class QuickLuhn(base):  # type: ignore[misc]
        """sumy looks every word up among the significant ones: in a set that takes no longer the more there are."""

        def _get_significant_words(self, words: Any) -> Any:
            return frozenset(super()._get_significant_words(words))

    return QuickLuhn
