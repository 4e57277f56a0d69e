"""What is measured of each sentence, one column of numbers a feature; all in time linear in the text."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, chain

from summarise.language.recognition import recognise_language
from summarise.language.stems import stop_words
from summarise.ranking.news.asides import (
    find_captions,
    find_headings,
    find_items,
    find_labels,
    find_posts,
    find_silence,
)
from summarise.ranking.news.leaning import weigh_leanings
from summarise.ranking.news.likeness import Bag, count_terms, join_bags, likeness_to
from summarise.ranking.news.quotation import find_parts
from summarise.ranking.terms import Terms, list_terms
from summarise.ranking.textrank import rate_terms
from summarise.values import Article, Sentence
from summarise.words import PLAIN_COUNTED

Columns = dict[str, list[float]]
"""For every feature its value in each sentence."""

_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")
_REPORTED = re.compile(r"\b(?:sa(?:id|ys?)|t(?:old|ells)|adds|added|asked|according)\b")
# Most sentences have none of these letters, which is known in a fifth of the time.
_OF_REPORTS = ("said", "say", "told", "tells", "add", "asked", "according")
_MARK = re.compile(r"[\"“”]")
_ENDING = re.compile(r"(?<!\s)[.!?…][\"”’'»)\]\s]*$")
# Bylines, dates and times that no one set aside are seldom longer.
_LEAST_WORDS = 6
_SHORT = 10
_LONG = 30
_LONGEST = 60
_LEAD = 3
# What the page shows beside the story, in words that it thinks worth it.
_SHOWN_BESIDE = frozenset(("caption", "pull quote", "unpunctuated line"))
# How many of the sentences before a sentence it is compared with, besides the lead: all of them would take time that
# grows with the square of the text, and tell no more.
_BEFORE = 5
# So many characters hold a sentence's last mark and what closes after it.
_LAST = 6
# Few English sentences have fewer stop words than a quarter of their words, and hardly one fewer than an eighth.
_FEW_STOP_WORDS = 0.25
_LEAST_STOP_WORDS = 0.12


def measure_features(article: Article, sentences: Sequence[Sentence]) -> Columns:
    """Return the features of every sentence; those that need words of English are missing elsewhere."""
    terms = list_terms(article, sentences)
    bags = count_terms(terms)
    words = [_list_words(sentence.text) for sentence in sentences]
    telling = [len(listed) >= _LEAST_WORDS for listed in words]
    beside = list_terms(article, _list_beside(article))
    columns = _measure_place(telling) | _measure_length(words) | _measure_subject(terms, bags, beside)
    columns |= _measure_novelty(bags, telling) | _measure_marks(sentences)
    if article.language == "en":
        columns |= (
            _measure_leaning(article, sentences, terms)
            | _measure_english(sentences)
            | _measure_wholeness(sentences, words)
        )
    return columns


def _list_words(text: str) -> list[str]:
    return (PLAIN_COUNTED if text.isascii() else _WORD).findall(text)


def _measure_place(telling: list[bool]) -> Columns:
    # Places are counted in sentences of some length, so that left-over bylines don't push the lead down.
    before = list(accumulate(telling, initial=0))
    count = before.pop()
    first = _find_first(telling)
    return {
        "lead sentence": [float(place == first) for place in range(len(telling))],
        "place": [math.log(1 + place) for place in before],
        "late": [place / (count + 1) for place in before],
    }


def _find_first(telling: list[bool]) -> int:
    return telling.index(True) if any(telling) else 0


def _measure_length(words: list[list[str]]) -> Columns:
    lengths = [len(listed) for listed in words]
    return {
        "short": [float(max(0, _SHORT - length)) for length in lengths],
        "words": [float(min(length, _LONGEST)) for length in lengths],
        "long": [float(max(0, min(length, _LONGEST) - _LONG)) for length in lengths],
    }


def _list_beside(article: Article) -> list[Sentence]:
    """Return captions and the like as sentences: they are never chosen, but tell what the story is about."""
    pieces = [piece for piece in article.furniture if piece.kind in _SHOWN_BESIDE]
    return [Sentence(article.text[piece.start : piece.end], piece.start, piece.end) for piece in pieces]


def _measure_subject(terms: Terms, bags: list[Bag], beside: Terms) -> Columns:
    """Return how much each sentence shares with the article as a whole, and with what is shown beside it."""
    found_in = Counter(chain.from_iterable((*bags, *map(set, beside))))
    recurs = frozenset([term for term, times in found_in.items() if times > 1]).__contains__
    whole = Bag(Counter(chain.from_iterable((*terms, *beside))))
    weigh = {term: math.log(times) for term, times in whole.items()}.__getitem__
    ratings = rate_terms(terms)
    return {
        "centrality": [math.log(rating * len(bags) + 0.01) for rating in ratings],
        "whole article": list(map(likeness_to(whole), bags)),
        "frequent words": [sum(map(weigh, bag)) / (len(bag) + 2) for bag in bags],
        "recurring words": [sum(map(recurs, bag)) / (len(bag) + 2) for bag in bags],
    }


def _measure_novelty(bags: list[Bag], telling: list[bool]) -> Columns:
    """Return how much each sentence is like the lead, and like the likest of those before it."""
    first = _find_first(telling)
    like_first = list(map(likeness_to(bags[first]), bags))
    like_first[first] = 0.0
    lead = bags[:_LEAD]
    rest = [likeness_to(join_bags(lead[:place] + lead[place + 1 :]))(bag) for place, bag in enumerate(lead)]
    like_lead = rest + list(map(likeness_to(join_bags(lead)), bags[_LEAD:]))
    return {"first sentence": like_first, "lead": like_lead, "sentences before": _measure_repetition(bags, like_lead)}


def _measure_repetition(bags: list[Bag], like_lead: list[float]) -> list[float]:
    """Return how much each sentence is like the likest of those right before it and of the lead."""
    measures = list(map(likeness_to, bags))
    likest = []
    for place, bag in enumerate(bags):
        before = measures[max(_LEAD, place - _BEFORE) : place]
        # What shares nothing with the whole lead shares nothing with any sentence of it.
        if like_lead[place]:
            before += measures[: min(place, _LEAD)]
        likest.append(max([measure(bag) for measure in before], default=0.0))
    return likest


def _measure_marks(sentences: Sequence[Sentence]) -> Columns:
    return {
        "quoted": _measure_quoted(sentences),
        "part of a quotation": list(map(float, find_parts(sentences))),
        "question": [float(sentence.text.rstrip("\"”’' ").endswith("?")) for sentence in sentences],
        "heading": list(map(float, find_headings(sentences))),
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


def _measure_leaning(article: Article, sentences: Sequence[Sentence], terms: Terms) -> Columns:
    # The first sentence has none before it that could be shown.
    weights = weigh_leanings(article, sentences, terms)
    return {"lost opening": [float(weight) if place else 0.0 for place, weight in enumerate(weights)]}


def _measure_english(sentences: Sequence[Sentence]) -> Columns:
    return {
        "reported": [float(_is_reported(sentence.text.lower())) for sentence in sentences],
        "caption": list(map(float, find_captions(sentences))),
        "label": list(map(float, find_labels(sentences))),
        "post": list(map(float, find_posts(sentences))),
        "list item": list(map(float, find_items(sentences))),
        "no comment": list(map(float, find_silence(sentences))),
    }


def _is_reported(text: str) -> bool:
    return any(map(text.__contains__, _OF_REPORTS)) and _REPORTED.search(text) is not None


def _measure_wholeness(sentences: Sequence[Sentence], words: list[list[str]]) -> Columns:
    """Return which sentences are hardly sentences: "A bridge." and "Three demands:", or those in Spanish."""
    return {
        "fragment": [float(len(listed) < _LEAST_WORDS) for listed in words],
        "no end": [float(_ENDING.search(sentence.text[-_LAST:]) is None) for sentence in sentences],
        "other words": [
            float(_is_foreign(sentence.text, listed)) for sentence, listed in zip(sentences, words, strict=True)
        ],
    }


def _is_foreign(text: str, words: list[str]) -> bool:
    """Return whether a sentence is in another language, or a list of names."""
    if len(words) < _LEAST_WORDS:
        return False
    known = stop_words("en")
    share = sum(map(known.__contains__, map(str.lower, words))) / len(words)
    if share >= _FEW_STOP_WORDS:
        return False
    return share < _LEAST_STOP_WORDS or recognise_language(text) != "en"
