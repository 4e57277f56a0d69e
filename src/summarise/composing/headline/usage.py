"""What the article as a whole tells of its words: how much it is about each, and which are surnames."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import NamedTuple

from summarise.composing.headline.words.wordlists import SAYING
from summarise.resources import read_table
from summarise.values import Sentence

# The opening of an article tells what it is about.
_READ = 8_000
_WORD = re.compile(r"[^\W_]+(?:[-.'’][^\W_]+)*")
# Forms of a word mostly share their beginning: "elect", "elected", "elections".
_STEM = 6
# How rare a word is that is not among the common ones, on their scale.
_RAREST = 6


class Usage(NamedTuple):
    """How the opening of an article uses its words; all but ``counts`` and ``people`` go by ``stem_roughly``."""

    counts: Counter[str]
    """How often it has each word, in lower case."""
    spread: Counter[str]
    """How many of its sentences have the word."""
    resumed: Counter[str]
    """How many of the three sentences after the first have it."""
    ranks: dict[str, int]
    """The words by how much the article is about them, beginning with 0."""
    people: frozenset[str]
    """Surnames that stand on their own."""


def observe(sentences: tuple[Sentence, ...]) -> Usage:
    """Return what the opening of the article tells of its words."""
    counts: Counter[str] = Counter()
    spread: Counter[str] = Counter()
    resumed: Counter[str] = Counter()
    people: set[str] = set()
    read = 0
    for n, sentence in enumerate(sentences):
        text = sentence.text[: _READ - read]
        words = [_without_owner(word) for word in _WORD.findall(text.lower())]
        counts.update(words)
        stems = list(dict.fromkeys(map(stem_roughly, words)))
        spread.update(stems)
        if 1 <= n <= 3:
            resumed.update(stems)
        people.update(name for names in _surnames().findall(text) for name in names if name)
        read += len(text)
        if read >= _READ:
            break
    return Usage(counts, spread, resumed, _rank(spread), frozenset(people))


def stem_roughly(word: str) -> str:
    """Return what the forms of a word in lower case have in common, more or less: this is asked of every word."""
    if len(word) > _STEM:
        return word[:_STEM]
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


def _without_owner(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) else word


def _rank(spread: Counter[str]) -> dict[str, int]:
    """Return the words by the number of sentences that have them and by how rare they are elsewhere.

    As with TF·IDF: Spärck Jones, "A statistical interpretation of term specificity" (1972). Ties go to the earlier.
    """
    rarity = _load_rarity()
    order = sorted(spread, key=lambda stem: -spread[stem] * rarity.get(stem, _RAREST))
    return {stem: rank for rank, stem in enumerate(order)}


@cache
def _load_rarity() -> dict[str, int]:
    """Return for common words, roughly stemmed, how many times one article in them must be halved to have the word."""
    return {stem: int(level) for stem, level in read_table("common_words.tsv")}


@cache
def _surnames() -> re.Pattern[str]:
    """Return the ways to write of people whose first name was given before: "Mr Lee", "Lee said", "said Lee"."""
    saying = "|".join(sorted(SAYING.words))
    return re.compile(
        r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.? ([A-Z][\w-]+)\b(?! [A-Z])"
        rf"|\b(?:[a-z]+,?|[.!?]) ([A-Z][\w-]+) (?:{saying})\b"
        rf"|\b(?:{saying}) ([A-Z][\w-]+)[.,]"
    )
