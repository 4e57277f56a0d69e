"""What kind of furniture a line is by its words: phrases, times and addresses."""

from __future__ import annotations

import re
from functools import cache

from summarise.cleaning.blocks import Block
from summarise.cleaning.features import line_words
from summarise.resources import read_resource

# Lines with a phrase in the middle are captions and notices, and short; sentences that hold the same words are longer.
_LONGEST_WITH = 16
# Sign-up lines and author notes run to two sentences.
_LONGEST_FROM = 45
# Captions tell a story before they end with who took the picture.
_LONGEST_CAPTION = 75
# "Credit: Jane Roe", or "Jane Roe / Elm Press" behind a caption's full stop, with or without brackets; and such a line
# by itself.
_NAME = r"[A-Z][\w.'-]{0,30}"
_OUTLET = rf"{_NAME}(?: {_NAME}){{0,3}} ?[/|] ?[A-Z]"
_CREDIT_BEHIND = re.compile(rf"[a-z0-9)\"](?:\.\"?{_OUTLET}|\.\"? ?\((?:[^()/]{{2,60}}/ ?[A-Z][^()]{{1,60}})\)$)")
_CREDIT_LABEL = re.compile(r"(?:^|[ .])(?:[Cc]redit|Photograph|Photo|Picture|Image)s?: ?[A-Z©][^.!?]{1,50}$")
_CREDIT_LINE = re.compile(rf"\(?(?!B[yY] ){_NAME}(?: {_NAME}){{1,2}}(?: ?[/|] ?{_NAME}(?: {_NAME}){{0,2}}){{1,2}}\)?")
_LONGEST_CREDIT = 8
# A name, its account, and when.
_LONGEST_SIGNED = 7


def name_kind(block: Block) -> str | None:
    """Return the kind of furniture that ``block`` reads as, or None where its words speak for none."""
    words = block.words
    if not words:
        return "separator"
    if words == ("#",):
        return "counter"
    if len(words) <= _LONGEST_CAPTION:
        kind = _look_up(block, words) if len(words) <= _LONGEST_FROM else _find_mark(block.plain)
        if kind:
            return kind
        if _has_credit(block.plain, words):
            return "photo credit"
    if len(words) <= _LONGEST_WITH and _is_time(words, block.plain):
        return "time stamp"
    if block.plain.startswith("©"):
        return "photo credit"
    if len(words) <= _LONGEST_SIGNED and " @" in block.plain and block.plain[-1] not in ".!?":
        return "author note"
    return "address" if _is_address(block.plain) else None


def _look_up(block: Block, words: tuple[str, ...]) -> str | None:
    whole, starts, insides, ends, _, _ = _phrases()
    short = words if words[-1] != "#" or len(words) == 1 else words[:-1]
    kind = whole.get(words) or whole.get(short)
    if kind:
        return kind
    for length in range(min(6, len(words)), 0, -1):
        kind = starts.get(words[:length])
        if kind and (length > 1 or _is_label(block.plain, words)):
            return kind
    kind = _find_mark(block.plain)
    if kind or len(words) > _LONGEST_WITH:
        return kind
    for length in range(1, min(4, len(words)) + 1):
        kind = ends.get(words[-length:])
        if kind:
            return kind
    return next((kind for start in range(len(words)) if (kind := _find_inside(insides, words, start))), None)


def _find_mark(plain: str) -> str | None:
    *_, marks, tails = _phrases()
    found = next((kind for (mark,), kind in marks.items() if mark in plain), None)
    return found or next((kind for (mark,), kind in tails.items() if plain.endswith(mark)), None)


def _has_credit(plain: str, words: tuple[str, ...]) -> bool:
    """Whether the line ends with who took the picture, or is nothing else."""
    if ":" in plain and _CREDIT_LABEL.search(plain):
        return True
    if "/" not in plain and "|" not in plain:
        return False
    return (len(words) <= _LONGEST_CREDIT and bool(_CREDIT_LINE.fullmatch(plain))) or bool(_CREDIT_BEHIND.search(plain))


def _find_inside(insides: dict[tuple[str, ...], str], words: tuple[str, ...], start: int) -> str | None:
    return next((kind for end in range(start + 2, start + 6) if (kind := insides.get(words[start:end]))), None)


def _is_label(plain: str, words: tuple[str, ...]) -> bool:
    """Whether the first word stands by itself: "Tags: ..." and "Copyright 2019", but not "Credit Suisse said"."""
    after = plain.lstrip("*•·-–—+ (©")[len(words[0]) :][:2].strip()
    return not after[:1].isalpha() and (not after or after[0] in ":|/-©(#")


def _is_time(words: tuple[str, ...], plain: str) -> bool:
    """Whether the line is a date or a time, by itself or with the name of who printed it."""
    listed = line_words()
    if len(words) < 2 or listed["clock"].isdisjoint(words):
        return False
    strange = sum(word not in listed["time"] and word not in listed["clock"] for word in words)
    if strange <= len(words) // 6:
        return True
    if strange > 3 or len(words) > 9 or plain[-1] in ".!?" or listed["month"].isdisjoint(words):
        return False
    figures = [word for word in plain.replace(",", " ").replace("-", " ").split() if word[0].isdigit()]
    return len(figures) > 1 and any(len(figure) == 4 and figure.isdecimal() for figure in figures)


def _is_address(plain: str) -> bool:
    address = plain.lstrip("*•- ")
    if " " in address[:200]:
        return False
    site = address.islower() and address.rpartition(".")[2] in ("com", "org", "net", "uk")
    return site or address.startswith(("http://", "https://", "www.", "@", "#")) or "@" in address


@cache
def _phrases() -> tuple[dict[tuple[str, ...], str], ...]:
    """Return the phrases of furniture and their kinds, for each way to match them."""
    rows = [line.split("\t") for line in read_resource("furniture.tsv").splitlines() if line[:1] not in ("#", "")]
    ways: dict[str, dict[tuple[str, ...], str]] = {way: {} for way in ("line", "start", "in", "end", "has", "tail")}
    for kind, way, phrase in rows:
        ways[way][(phrase,) if way in ("has", "tail") else tuple(phrase.split())] = kind
    return tuple(ways.values())
