"""Reduction (Fabish 2013, https://github.com/adamfabish/Reduction): sentences that share many words with the others.

A sentence is worth the sum of its edges to all others, which are those of TextRank. So they need no comparing of all
pairs, which takes sumy's ``ReductionSummarizer`` seconds on 100 kB; the ratings are the same.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from summarise.ranking.scores import to_ratings
from summarise.ranking.terms import Terms, list_terms
from summarise.ranking.textrank import join_sentences
from summarise.values import Article, Rating, Sentence


def rank(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Rating, ...]:
    """Return the sum of each sentence's edges."""
    return to_ratings(rate_terms(list_terms(article, sentences)))


def rate_terms(terms: Terms) -> list[float]:
    """Return Reduction's rating of each of the sentences, given as their terms."""
    lonely = Counter(words[0] for words in terms if len(words) == 1)
    sums = join_sentences(terms)([1.0] * len(terms))
    return [
        # What is taken away may leave a trace in the last digits.
        max(0.0, round(total - _weigh_self(words, lonely), 9))
        for total, words in zip(sums, terms, strict=True)
    ]


def _weigh_self(words: Sequence[str], lonely: Counter[str]) -> float:
    """Return what TextRank counts and Reduction does not: the edge to itself, and edges between lone words."""
    if len(words) < 2:
        return float(lonely[words[0]]) if words else 0.0
    return sum(times * times for times in Counter(words).values()) / (2 * math.log(len(words)))
