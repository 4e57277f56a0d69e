"""How likely each word of a sentence is to be in the headline, by logistic regression on plain features."""

from __future__ import annotations

import json
import math
from bisect import bisect
from collections.abc import Iterator
from functools import cache

from summarise.composing.headline.units import Unit
from summarise.composing.headline.usage import Usage, stem_roughly
from summarise.composing.headline.words import Word
from summarise.resources import read_resource

_CLOSED = frozenset(("AT", "PRP", "BE", "HAVE", "DO", "VM", "NOT", "DPS", "PNP", "CJC", "TO", "DT", "CJS", "WH"))
# Where the next class of ranks begins.
_RANKS = (1, 2, 3, 5, 8, 12, 18, 27, 40, 80)
_UNRANKED = 99


def rate_words(words: list[Word], tree: Unit, usage: Usage, order: int) -> dict[int, float]:
    """Return for each place in the tree how likely its word is to be in the headline.

    ``order`` is the number of the sentence in the article.
    """
    weights = _load_weights()
    return {
        place: 1 / (1 + math.exp(-sum(weights.get(feature, 0) for feature in features) / 100))
        for place, features in describe_words(words, tree, usage, order)
    }


def describe_words(words: list[Word], tree: Unit, usage: Usage, order: int) -> Iterator[tuple[int, list[str]]]:
    """Yield each place in the tree with the features of its word."""
    for unit, depth in tree.walk():
        for place in unit.words:
            features = [*_place_features(words, place, unit.kind, min(depth, 3)), "o " + str(order)]
            if words[place].tag not in _CLOSED:
                features += _content_features(words, place, usage)
            yield place, features


def _place_features(words: list[Word], place: int, kind: str, depth: int) -> Iterator[str]:
    word = words[place]
    case = _case(word, place)
    yield "-"
    yield "c " + word.tag
    yield "k " + kind
    yield "d " + str(depth)
    yield "ck " + word.tag + " " + kind
    yield "i " + str(min(place // 4, 8))
    yield "ci " + word.tag + " " + str(min(place // 8, 4))
    yield "a " + case
    yield "bt " + (words[place - 1].tag if place else "<") + " " + word.tag
    yield "nt " + (words[place + 1].tag if place + 1 < len(words) else ">") + " " + word.tag
    if word.tag in _CLOSED or case == "a":
        yield "w " + word.base


def _content_features(words: list[Word], place: int, usage: Usage) -> Iterator[str]:
    word = words[place]
    case = _case(word, place)
    followed = place + 1 < len(words) and words[place + 1].capital
    count = usage.counts[word.base]
    often = str(min(count, 4) if count < 5 else 5 if count < 8 else 8)
    stem = stem_roughly(word.base)
    rank = str(bisect(_RANKS, usage.ranks.get(stem, _UNRANKED)))
    resumed = str(usage.resumed[stem])
    yield "n " + often
    yield "nc " + often + case + word.tag
    yield "l " + str(min(len(word.base), 10))
    yield "s " + ("1" if followed else "0") + case
    yield "e " + ("'" if word.clitic else "-")
    yield "r " + rank
    yield "rc " + rank + case
    yield "sp " + str(min(usage.spread[stem], 6))
    yield "re " + resumed
    yield "rt " + resumed + word.tag


def _case(word: Word, place: int) -> str:
    return "C" if word.capital and place else "9" if word.base[:1].isdigit() else "a"


@cache
def _load_weights() -> dict[str, int]:
    weights: dict[str, int] = json.loads(read_resource("headline_words.json"))
    return weights
