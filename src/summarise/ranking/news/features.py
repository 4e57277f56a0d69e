"""What is measured of each sentence, one column of numbers a feature; all in time linear in the text."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, pairwise

from summarise.language.openings import opens_lost
from summarise.ranking.news.likeness import Bag, count_terms, join_bags, like_later, likeness_to
from summarise.ranking.terms import Terms, list_terms
from summarise.ranking.textrank import rate_terms
from summarise.values import Article, Sentence

Columns = dict[str, list[float]]
"""For every feature its value in each sentence."""

_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")
_MARK = re.compile(r"[\"“”]")
_DAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
# Bylines, "By", dates and times that no one set aside are seldom longer.
_LEAST_WORDS = 6
_SHORT = 10
_LONG = 30
_LEAD = 3


def measure_features(article: Article, sentences: Sequence[Sentence]) -> Columns:
    """Return the features of every sentence; those that need words of English are missing elsewhere."""
    terms = list_terms(article, sentences)
    words = [_WORD.findall(sentence.text) for sentence in sentences]
    return (
        _measure_place(words)
        | _measure_length(words)
        | _measure_subject(terms)
        | _measure_marks(sentences, words)
        | _measure_english(article, sentences)
    )


def _measure_place(words: list[list[str]]) -> Columns:
    count = len(words)
    # Places are counted in sentences of some length, so that left-over bylines don't push the lead down.
    before = list(accumulate((len(listed) >= _LEAST_WORDS for listed in words), initial=0))[:count]
    return {
        "place": [math.log(1 + place) for place in before],
        "first places": [1 / (1 + place) for place in before],
        "late": [place / count for place in before],
    }


def _measure_length(words: list[list[str]]) -> Columns:
    lengths = [len(listed) for listed in words]
    return {
        "short": [float(max(0, _SHORT - length)) for length in lengths],
        "long": [float(min(50, max(0, length - _LONG))) for length in lengths],
        "words": [math.log(1 + length) for length in lengths],
    }


def _measure_subject(terms: Terms) -> Columns:
    bags = count_terms(terms)
    found_in = Counter(term for bag in bags for term in bag)
    return {
        "centrality": [math.log(rating * len(bags) + 0.01) for rating in rate_terms(terms)],
        "whole article": list(map(likeness_to(join_bags(bags)), bags)),
        "lead": _measure_lead(bags),
        "sentence before": [0.0] + [likeness_to(before)(bag) for before, bag in pairwise(bags)],
        "recurring words": [sum(found_in[term] > 1 for term in bag) / (len(bag) + 2) for bag in bags],
        "taken up later": like_later(bags),
    }


def _measure_lead(bags: list[Bag]) -> list[float]:
    """Return how much each sentence is like the first three, those that it is not one of."""
    first = bags[:_LEAD]
    others = [likeness_to(join_bags(first[:place] + first[place + 1 :])) for place in range(len(first))]
    like_first = [measure(bag) for measure, bag in zip(others, first, strict=True)]
    return like_first + list(map(likeness_to(join_bags(first)), bags[_LEAD:]))


def _measure_marks(sentences: Sequence[Sentence], words: list[list[str]]) -> Columns:
    quoted = _measure_quoted(sentences)
    return {
        "quoted": quoted,
        "quotation only": [float(share > 0.9) for share in quoted],
        "part of a quotation": [float(sentence.text.count('"') % 2) for sentence in sentences],
        "names": [float(min(8, sum(word[0].isupper() for word in listed[1:]))) for listed in words],
        "figures": [float(min(4, sum(word[0].isdigit() for word in listed))) for listed in words],
        "question": [float(sentence.text.rstrip("\"”’' ").endswith("?")) for sentence in sentences],
    }


def _measure_quoted(sentences: Sequence[Sentence]) -> list[float]:
    """Return what share of each sentence's characters stands between double quotation marks."""
    inside = False
    shares = []
    for sentence in sentences:
        quoted, last = 0, 0
        for mark in _MARK.finditer(sentence.text):
            if inside:
                quoted += mark.start() - last
            inside = mark[0] == "“" or (mark[0] == '"' and not inside)
            last = mark.end()
        if inside:
            quoted += len(sentence.text) - last
        shares.append(quoted / max(1, len(sentence.text)))
    return shares


def _measure_english(article: Article, sentences: Sequence[Sentence]) -> Columns:
    if article.language != "en":
        return {}
    return {
        "lost opening": [float(opens_lost(sentence.text)) for sentence in sentences],
        "day named": [float(_DAY.search(sentence.text) is not None) for sentence in sentences],
    }
