"""KLSum (Haghighi & Vanderwende, NAACL 2009): the sentences whose words are spread most like the text's.

Sentences are chosen one after another, each time the one with which the summary's words diverge least from the text's,
by sumy's account of the divergence: over the words of the summary alone. The ratings tell a sentence's turn. They are
those of sumy's ``KLSummarizer``, which counts the whole summary again for every sentence at every turn: 13 s for an
article of 200 sentences. Here each sentence adds its own words to what is known of the summary.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from summarise.language.stems import stop_words
from summarise.ranking.limits import refuse_beyond
from summarise.ranking.scores import to_ratings
from summarise.values import Article, Rating, Sentence
from summarise.words import split_words

# In each turn every sentence left is looked at, and all words of those that share one with the sentence chosen: 8 s
# for 4,500 sentences of news with 85,000 words, 5 s for 1,500 that all have the same words.
_MOST_LOOKS = 33_000_000
# Sums taken in another order differ in the digits after these.
_DIGITS = 12


def rank(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Rating, ...]:
    """Return 0 for the sentence chosen first, -1 for the second, and so on.

    Raises:
        TextTooLongError: it would take more than some ten seconds.
    """
    words = [split_words(sentence.text) for sentence in sentences]
    ignored = stop_words(article.language)
    refuse_beyond(_MOST_LOOKS, _count_looks(words, ignored), "kl", words)
    ratings = [0.0] * len(sentences)
    for turn, place in enumerate(choose_in_turn(words, ignored)):
        ratings[place] = float(-turn)
    return to_ratings(ratings)


def _count_looks(sentences: Sequence[Sequence[str]], ignored: frozenset[str]) -> int:
    """Return at how many sentences and words will be looked at the most, over all turns."""
    contents = [frozenset(words) - ignored for words in sentences]
    holders = Counter(chain.from_iterable(contents))
    again = sum(min(len(contents), sum(map(holders.__getitem__, content))) for content in contents)
    return len(contents) ** 2 + again * sum(map(len, contents)) // max(1, len(contents))


def choose_in_turn(sentences: Sequence[Sequence[str]], ignored: frozenset[str]) -> list[int]:
    """Return the places of the sentences, given as their words, in the order in which they are chosen."""
    contents = [Counter(word for word in words if word not in ignored) for words in sentences]
    holders: dict[str, list[int]] = {}
    for place, content in enumerate(contents):
        for word in content:
            holders.setdefault(word, []).append(place)
    summary = _Summary(contents)
    left = {place: summary.try_adding(content) for place, content in enumerate(contents)}
    order = []
    while left:
        best = summary.find_nearest(left)
        order.append(best)
        # sumy takes a chosen sentence's stop words into the summary, though not a candidate's.
        summary.add(contents[best], left.pop(best), len(sentences[best]))
        for place in dict.fromkeys(chain.from_iterable(holders[word] for word in contents[best])):
            if place in left:
                left[place] = summary.try_adding(contents[place])
    return order


class _Step(NamedTuple):
    """What a sentence would add to the summary: to the sum over its words, to their likelihood, to its length."""

    spread: float
    likelihood: float
    length: int


class _Summary:
    """The sentences chosen so far, of which these are known: p log(p / c) and p, summed over all words, and the length.

    p is how likely a word is in the text, c how often it stands in the summary. With the length n of the summary the
    divergence, the sum of p log(p / (c / n)), is the first sum plus log n times the second.
    """

    def __init__(self, contents: list[Counter[str]]) -> None:
        in_text = Counter(chain.from_iterable(content.elements() for content in contents))
        total = in_text.total()
        self._likelihoods = {word: times / total for word, times in in_text.items()}
        self._counts: Counter[str] = Counter()
        self._spread = self._likelihood = 0.0
        self._length = 0

    def try_adding(self, content: Counter[str]) -> _Step:
        spread = added = 0.0
        for word, times in content.items():
            likelihood, before = self._likelihoods[word], self._counts.get(word, 0)
            if before:
                spread -= likelihood * math.log((before + times) / before)
            else:
                spread += likelihood * math.log(likelihood / times)
                added += likelihood
        return _Step(spread, added, content.total())

    def find_nearest(self, steps: dict[int, _Step]) -> int:
        """Return the place of the step after which the divergence is least; of equals, the first."""
        spread, likelihood, length = self._spread, self._likelihood, self._length
        # Sentences often tie, for words that stand in the text equally often are alike here.
        return min(
            (
                round(spread + more_spread + (likelihood + more_likelihood) * math.log(length + more or 1), _DIGITS),
                place,
            )
            for place, (more_spread, more_likelihood, more) in steps.items()
        )[1]

    def add(self, content: Counter[str], step: _Step, length: int) -> None:
        self._spread += step.spread
        self._likelihood += step.likelihood
        self._counts.update(content)
        self._length += length
