"""What the word before a full stop is: an abbreviation of some kind, an initial, a figure, or just a word."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, cast

from summarise.resources import read_resource
from summarise.splitting.punkt import learned_abbreviations

Kind = Literal["name", "number", "clock", "place", "joint", "word", "initial", "figure"]

_INITIAL = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,4}")
_FIGURE = re.compile(r"[\d.,]*\d")


def kind_of_abbreviation(word: str) -> Kind | None:
    """Return what the full stop after ``word`` may stand for besides the end of a sentence; None if nothing else."""
    listed = _listed()
    lower = word.lower()
    kind = listed.get(word) or listed.get(lower)
    if kind:
        return kind
    if len(word) == 1 and word.isalpha():
        return "initial"
    if _FIGURE.fullmatch(word):
        return "figure"
    if lower in learned_abbreviations():
        return "word"
    if _INITIAL.fullmatch(word):
        return "initial" if len(word) < 6 and word[0].isupper() else "word"
    if _DOTTED.fullmatch(word):
        return "word"
    head, hyphen, tail = word.rpartition("-")
    return kind_of_abbreviation(tail) if hyphen and head and len(tail) > 1 else None


@cache
def _listed() -> dict[str, Kind]:
    lines = (line.split("\t") for line in read_resource("abbreviations.txt").splitlines() if line[0] != "#")
    return {word: cast("Kind", kind) for word, kind in lines}
