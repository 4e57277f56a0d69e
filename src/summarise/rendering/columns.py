"""Text broken into rows by the columns it takes, which are not its characters: "新" takes two, an accent none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import category, east_asian_width

# Between characters of these scripts, and beside them, a row may end anywhere but before a closing mark and behind an
# opening one. Korean is not among them: it parts its words.
_FREE = "\u2e80-\u33ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003fffd"
_OPENING = "(\\[{“‘「『（【《〈［｛"
_CLOSING = ")\\]}”’」』）】》〉］｝、。，．！？：；・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?:;%…"
_HAS_FREE = f"[{_FREE}]"
_PIECE = f"[{_OPENING}]*(?:[{_FREE}]|[^{_FREE}{_OPENING}{_CLOSING}]+)[{_CLOSING}]*|[{_OPENING}{_CLOSING}]+"
_NOT_SHOWN = frozenset(("Mn", "Me", "Cf"))


def count_columns(text: str) -> int:
    """Return how many columns of a terminal ``text`` takes."""
    return len(text) if text.isascii() else sum(map(_count_column, text))


def wrap_columns(text: str, room: int, *, first: str = "", rest: str = "") -> list[str]:
    """Return ``text``, whose words are parted by single spaces, in rows of at most ``room`` columns.

    Args:
        text: what is to be broken; a word that is longer than a row is broken too.
        room: more than the indents take.
        first: the indent of the first row, which is there without a text too.
        rest: the indent of the others.
    """
    rows, row, used = [], first, len(first)
    empty = True
    for parted, piece in _find_pieces(text, room - max(len(first), len(rest))):
        columns = count_columns(piece)
        gap = " " if parted and not empty else ""
        if not empty and used + len(gap) + columns > room:
            rows.append(row)
            row, used, gap = rest, len(rest), ""
        row, used, empty = row + gap + piece, used + len(gap) + columns, False
    return [*rows, row]


def _find_pieces(text: str, most: int) -> Iterator[tuple[bool, str]]:
    """Yield what is kept on one row, each with whether a space is before it."""
    for word in text.split():
        inner = re.findall(_PIECE, word) if not word.isascii() and re.search(_HAS_FREE, word) else [word]
        parted = True
        for part in inner:
            for piece in [part] if count_columns(part) <= most else _split_characters(part):
                yield parted, piece
                parted = False


def _split_characters(word: str) -> list[str]:
    """Return the characters of ``word``, each with the marks that stand on it."""
    characters: list[str] = []
    for character in word:
        if characters and _count_column(character) == 0:
            characters[-1] += character
        else:
            characters.append(character)
    return characters


def _count_column(character: str) -> int:
    if category(character) in _NOT_SHOWN:
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
