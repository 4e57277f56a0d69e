"""What the word before a full stop is: an abbreviation of some kind, an initial, a figure, or just a word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple, cast

from summarise.resources import read_table

Kind = Literal["name", "title", "number", "clock", "place", "state", "joint", "ending", "word", "initial", "figure"]

_INITIALS = re.compile(r"(?:[^\W\d_]\.-?){0,3}[^\W\d_]")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.){1,6}[^\W\d_]{1,4}")
_FIGURE = re.compile(r"[\d.,]*\d")


class Abbreviations(NamedTuple):
    """The abbreviations of one language."""

    listed: Mapping[str, Kind]
    learned: frozenset[str]

    def kind(self, word: str) -> Kind | None:
        """Return what the full stop after ``word`` may be besides the end of a sentence; None if nothing else."""
        lower = word.lower()
        kind = self.listed.get(word)
        if kind:
            return kind
        if len(word) == 1 and word.isupper():
            return "initial"
        kind = self.listed.get(lower) or (self.listed.get(word.capitalize()) if word.isupper() else None)
        if kind:
            return kind
        # What could be more has a figure or a mark in it.
        if len(word) > 1 and word.isalpha():
            return "word" if lower in self.learned else None
        if _FIGURE.fullmatch(word):
            return "figure"
        if _INITIALS.fullmatch(word) and (word[0].isupper() or len(word) == 1) and lower not in self.learned:
            return "initial"
        if lower in self.learned or _DOTTED.fullmatch(word):
            return "word"
        # "Lt.-Gov.", "R-Calif.", "mid-Jan."
        tail = word.rpartition("-")[2]
        return self.kind(tail) if 1 < len(tail) < len(word) else None


@cache
def read_abbreviations(name: str) -> Mapping[str, Kind]:
    """Return the list in a resource; its head says what the kinds are."""
    return {word: cast("Kind", kind) for word, kind in read_table(name)}
