"""How likely each word of a sentence is to be in the headline, by logistic regression on plain features."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator
from functools import cache

from summarise.composing.headline.units import Unit
from summarise.composing.headline.words import Word
from summarise.resources import read_resource

_CLOSED = frozenset(("AT", "PRP", "BE", "HAVE", "DO", "VM", "NOT", "DPS", "PNP", "CJC", "TO", "DT", "CJS", "WH"))


def rate_words(words: list[Word], tree: Unit, counts: Counter[str]) -> dict[int, float]:
    """Return for each place in the tree how likely its word is to be in the headline.

    ``counts`` says how often the article has each word, in lower case.
    """
    weights = _load_weights()
    return {
        place: 1 / (1 + math.exp(-sum(weights.get(feature, 0) for feature in features) / 100))
        for place, features in describe_words(words, tree, counts)
    }


def describe_words(words: list[Word], tree: Unit, counts: Counter[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield each place in the tree with the features of its word."""
    for unit, depth in tree.walk():
        for place in unit.words:
            yield place, list(_features(words, place, unit.kind, min(depth, 3), counts))


def _features(words: list[Word], place: int, kind: str, depth: int, counts: Counter[str]) -> Iterator[str]:
    word = words[place]
    followed = place + 1 < len(words) and words[place + 1].capital
    count = counts[word.base]
    often = str(min(count, 4) if count < 5 else 5 if count < 8 else 8)
    case = "C" if word.capital and place else "9" if word.base[:1].isdigit() else "a"
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
    if word.tag not in _CLOSED:
        yield "n " + often
        yield "nc " + often + case + word.tag
        yield "l " + str(min(len(word.base), 10))
        yield "s " + ("1" if followed else "0") + case
        yield "e " + ("'" if word.clitic else "-")


@cache
def _load_weights() -> dict[str, int]:
    weights: dict[str, int] = json.loads(read_resource("headline_words.json"))
    return weights
