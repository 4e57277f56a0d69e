"""Word classes, by a greedy averaged perceptron.

The method and most features are Matthew Honnibal's ("A good part-of-speech tagger in about 200 lines of Python", 2013).
The classes are those of the British National Corpus's C5 set, with kinds of nouns, names and adjectives put together
and finite forms of "be", "have" and "do" told from the others.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache

from summarise.composing.headline.words import Word
from summarise.composing.headline.words.wordlists import PAST, VERBAL
from summarise.resources import read_resource

_ALWAYS = {"cannot": "VM", "than": "CJS", "former": "AJ", "other": "AJ", "&": "CJC"}
FINITE = frozenset(("BE", "HAVE", "DO", "VM", "VVD", "VVZ"))
# A word with a capital inside a sentence is a name, whatever it looks like.
_NOT_NAMES = frozenset(("VVD", "VVG", "VVI", "VVN", "VVZ", "AV", "AVP"))
VERBS = FINITE | {"VVG", "VVI", "VVN"}
OPENERS = frozenset(("WH", "CJS", "CJT"))
NOMINAL = frozenset(("AT", "DT", "DPS", "AJ", "CRD", "ORD", "NN", "PNP", "PNI"))
"""Nouns and pronouns, and what stands before a noun."""
_SUBJECTS = frozenset(("NN", "PNP", "PNI"))
NOMINATIVES = frozenset(("he", "i", "she", "they", "we"))
SIDES = frozenset(("left", "right", "centre", "center"))
"""Where in a picture somebody stands, between commas: "Hugo Weiss, left, meets"."""


def tag_words(words: list[Word], model: Tagger | None = None) -> None:
    """Give every word its class, by the model that ships or by one that is to be measured."""
    model = model or _load_model()
    for i, word in enumerate(words):
        word.tag = _ALWAYS.get(word.base) or model.known.get(word.base) or model.guess(word_features(words, i))
        if (word.tag in NOMINAL or word.tag == "AV") and (word.base in PAST or word.base in VERBAL):
            # Of the rarer ones the model has seen too few.
            word.tag = "VVD" if word.base in PAST or _awaits_verb(words, i) else "VVN"
        if word.base in SIDES and i and "," in words[i - 1].after and "," in word.after:
            word.tag = "AV"
        if word.tag in _NOT_NAMES and i and word.capital and not word.core.isupper() and not words[i - 1].after:
            word.tag = "NN"
        note_verbs(words, i)


def _awaits_verb(words: list[Word], i: int) -> bool:
    """Whether a noun or pronoun of a clause without a verb stands right before word ``i``."""
    before = words[i - 1] if i else None
    return before is not None and before.tag in _SUBJECTS and not before.after and before.awaited > 0


def note_verbs(words: list[Word], i: int) -> None:
    """Keep count, at word ``i``, of the clauses that are still without their finite verb."""
    word = words[i]
    word.awaited = words[i - 1].awaited if i else 1
    if word.tag in OPENERS:
        word.awaited = min(word.awaited, 2) + 1
    elif word.tag in FINITE:
        word.awaited = max(word.awaited, 0) - 1


def word_features(words: list[Word], i: int) -> Iterator[str]:
    """Yield what the tagger sees of word ``i``: the classes of the words before it must be known."""
    word = words[i]
    last, before = words[i - 1].tag if i else "-", words[i - 2].tag if i > 1 else "-"
    awaited = str(words[i - 1].awaited if i else 1)
    base = word.base
    parted = bool(i and (words[i - 1].after or word.before))
    shape = _shape(word, first=i == 0)
    previous = words[i - 1].base if i else "<"
    after = words[i + 1] if i + 1 < len(words) and not word.after.strip("'\"’”") else None
    following = after.base if after else ">"
    yield "w " + base
    yield "s3 " + base[-3:] + shape
    yield "s2 " + base[-2:]
    yield "p1 " + base[:1]
    yield "t " + last + ("," if parted else "")
    yield "tt " + last + " " + before
    yield "tw " + last + " " + base
    yield "ts " + last + " " + base[-2:]
    yield "l " + previous
    yield "as " + awaited + base[-3:]
    yield "at " + awaited + last
    yield "n " + following
    yield "n2 " + (words[i + 2].base[-3:] if i + 2 < len(words) else ">")
    yield "ns " + following[-3:] + (_shape(after) if after else "")
    yield "sh " + shape + word.clitic


def _shape(word: Word, *, first: bool = False) -> str:
    core = word.core
    if core[:1].isdigit() or core[:1] in "$£€₹":
        return "9"
    if core.isupper():
        return "A"
    return ("F" if first else "C") if word.capital else "a"


class Tagger:
    """What the file holds: classes of common words that have one only, and weights by feature and class.

    Each feature's weights stay a string ("NN 5 AJ -7") until the feature is met: a sentence meets few of them.
    """

    def __init__(self, known: dict[str, str], rows: dict[str, str]) -> None:
        self.known = known
        self.rows = rows
        self.weights: dict[str, list[tuple[str, int]]] = {}

    def guess(self, features: Iterable[str]) -> str:
        """Return the class with the highest sum of weights; of equals, the one met first."""
        sums = {"NN": 0}
        for feature in features:
            weights = self.weights.get(feature)
            if weights is None:
                weights = self._read(feature)
            for tag, weight in weights:
                sums[tag] = sums.get(tag, 0) + weight
        return max(sums, key=sums.__getitem__)

    def _read(self, feature: str) -> list[tuple[str, int]]:
        row = self.rows.get(feature)
        if row is None:
            return []
        parts = row.split()
        weights = list(zip(parts[::2], map(int, parts[1::2]), strict=True))
        self.weights[feature] = weights
        return weights


@cache
def _load_model() -> Tagger:
    data = json.loads(read_resource("word_classes.json"))
    return Tagger(data["known"], data["weights"])
