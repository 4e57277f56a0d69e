"""What kind of furniture a line is by its words: phrases, times and addresses."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from summarise.cleaning.blocks import Block
from summarise.cleaning.furniture.facts import name_fact
from summarise.cleaning.kinds import Kind, kind_named
from summarise.cleaning.lines import line_words
from summarise.resources import read_table

# Lines with a phrase in the middle are captions and notices, and short; sentences that hold the same words are longer.
_LONGEST_WITH = 16
# Sign-up lines and author notes run to two sentences.
_LONGEST_FROM = 45
# Captions tell a story before they end with who took the picture.
_LONGEST_CAPTION = 75
# Appeals for money run to a paragraph; only what begins with this many words of one is taken for one.
_LONGEST_APPEAL, _LEAST_APPEAL = 120, 4
# "Credit: Jane Roe", or "Jane Roe / Elm Press" behind a caption's full stop, with or without brackets; and such a line
# by itself.
_NAME = r"[A-Z][\w.'-]{0,30}"
_OUTLET = rf"{_NAME}(?: {_NAME}){{0,3}} ?[/|] ?[A-Z]"
_CREDIT_BEHIND = re.compile(rf"[a-z0-9)\"](?:\.\"?{_OUTLET}|\.\"? ?\((?:[^()/]{{2,60}}/ ?[A-Z][^()]{{1,60}})\)$)")
_CREDIT_LABEL = re.compile(r"(?:^|[ .])(?:[Cc]redit|Photograph|Photo|Picture|Image)s?: ?[A-Z©][^.!?]{1,50}$")
_CREDIT_VIA = re.compile(r"[\[(][A-Z][^\[\]()]{1,40} via [A-Z][^\[\]()]{1,40}[\])]\.?$")
_CREDIT_LINE = re.compile(rf"\(?(?!B[yY] ){_NAME}(?: {_NAME}){{1,2}}(?: ?[/|] ?{_NAME}(?: {_NAME}){{0,2}}){{1,2}}\)?")
_LONGEST_CREDIT = 8
# Where it was published and when: "Published By - Elm News - 2017.12.30. 18:26".
_PUBLISHED = re.compile(
    r"\b(?:Published|Updated|Posted)\b.*[0-9]{4}\b.{0,20}\b[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\.?m\.?)?\W*$"
)
# What happened to what is printed on a day, which no story tells of.
_PRINTED = frozenset(
    ("edited", "filed", "modified", "posted", "published", "reviewed", "revised", "updated", "uploaded")
)
# What blogs print under their titles: "13/06/2024 Jane Roe Books, Travel", "May 3, 2024/0 Comments/in Travel".
_META = re.compile(
    r"[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{4} [A-Z][^.!?:;–—]{2,80}|[^.!?]{6,30}[0-9]{4}/[0-9]+ Comments?/.*"
)
# "You can see the list here.": an offer, whose last word is a link.
_OFFER = re.compile(
    r"(?:(?:You can )?(?:[Gg]et|[Ss]ee|[Ff]ind|[Rr]ead|[Vv]iew|[Ww]atch|[Bb]uy) (?:the|our|your|more|out|all|a)"
    r"|Click|Download|Register|Donate|Apply|Sign up)\b[^.!?]*\bhere[.!]?"
)
# "Jane Roe 8/17/24 11:04am", "17. Januar 2024 · 02:16": a day and an hour, with two words besides.
_SIGNED_TIME = re.compile(
    r"(?:\b[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}|\b[0-9]{4}\b.{0,12}?)\W{1,6}[0-9]{1,2}:[0-9]{2}(?: ?[ap]\.?m\.?)?\b"
)
_MOST_STRANGE = 2
_HINTS = ("(", "/", "[", ":", "via ", "Credit", "Photo")
_LONGEST_FACT = 600
# A name, its account, and when.
_LONGEST_SIGNED = 7


def name_kind(block: Block) -> Kind | None:
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
    if _LONGEST_FROM < len(words) <= _LONGEST_APPEAL and _is_appeal(words):
        return "sign-up"
    if kind := name_fact(block.plain[:_LONGEST_FACT]):
        return kind
    if len(words) <= _LONGEST_WITH:
        if _is_time(words, block.plain) or _META.fullmatch(block.plain):
            return "time stamp"
        if "here" in words[-1:] and _OFFER.fullmatch(block.plain):
            return "read more"
    if block.plain.startswith("©"):
        return "photo credit"
    if len(words) <= _LONGEST_SIGNED and " @" in block.plain and block.plain[-1] not in ".!?":
        return "author note"
    return "address" if _is_address(block.plain) else None


def _look_up(block: Block, words: tuple[str, ...]) -> Kind | None:
    phrases = _phrases()
    short = words if words[-1] != "#" or len(words) == 1 else words[:-1]
    kind = phrases.whole.get(words) or phrases.whole.get(short)
    if kind:
        return kind
    for length in phrases.lengths.get(words[0], ()):
        kind = phrases.starts.get(words[:length])
        if kind and (length > 1 or _is_label(block.plain, words)):
            return kind
    kind = _find_mark(block.plain)
    if kind or len(words) > _LONGEST_WITH:
        return kind
    for length in range(1, min(4, len(words)) + 1):
        kind = phrases.ends.get(words[-length:])
        if kind:
            return kind
    found = (_find_inside(words, start) for start, word in enumerate(words) if word in phrases.openers)
    return next(filter(None, found), None)


def _is_appeal(words: tuple[str, ...]) -> bool:
    starts = _phrases().starts
    lengths = (length for length in _phrases().lengths.get(words[0], ()) if length >= _LEAST_APPEAL)
    return any(starts.get(words[:length]) == "sign-up" for length in lengths)


def _find_mark(plain: str) -> Kind | None:
    phrases = _phrases()
    for hint, marks in phrases.marks.items():
        if hint in plain:
            for mark, kind in marks:
                if mark in plain:
                    return kind
    if plain.endswith(phrases.tails):
        return "photo credit"
    return None


def _has_credit(plain: str, words: tuple[str, ...]) -> bool:
    """Whether the line ends with who took the picture, or is nothing else."""
    if ":" in plain and _CREDIT_LABEL.search(plain):
        return True
    if " via " in plain and _CREDIT_VIA.search(plain):
        return True
    if "/" not in plain and "|" not in plain:
        return False
    return (len(words) <= _LONGEST_CREDIT and bool(_CREDIT_LINE.fullmatch(plain))) or bool(_CREDIT_BEHIND.search(plain))


def _find_inside(words: tuple[str, ...], start: int) -> Kind | None:
    insides = _phrases().insides
    return next((kind for end in range(start + 2, start + 6) if (kind := insides.get(words[start:end]))), None)


def _is_label(plain: str, words: tuple[str, ...]) -> bool:
    """Whether the first word stands by itself: "Tags: ..." and "Copyright 2019", but not "Credit Suisse said"."""
    after = plain.lstrip("*•·-–—+ (©")[len(words[0]) :][:2].strip()
    return not after[:1].isalpha() and (not after or after[0] in ":|/-©(#")


def _is_time(words: tuple[str, ...], plain: str) -> bool:
    """Whether the line is a date or a time, by itself or with the name of who printed it."""
    listed = line_words()
    if len(words) < 2 or listed["clock"].isdisjoint(words) or _tells(words, plain):
        return False
    strange = sum(word not in listed["time"] and word not in listed["clock"] for word in words)
    if strange <= len(words) // 6:
        return True
    if _PUBLISHED.search(plain):
        return True
    if strange <= _MOST_STRANGE and _SIGNED_TIME.search(plain):
        return True
    if strange > 3 or len(words) > 9 or plain[-1] in ".!?" or listed["month"].isdisjoint(words):
        return False
    figures = [word for word in plain.replace(",", " ").replace("-", " ").split() if word[0].isdigit()]
    return len(figures) > 1 and any(len(figure) == 4 and figure.isdecimal() for figure in figures)


def _tells(words: tuple[str, ...], plain: str) -> bool:
    """Whether the line is a sentence of the story that is about a day: "Monday, May 3, was the day." """
    verbs = line_words()["verb"] - line_words()["month"]
    return plain[-1] == "." and not verbs.isdisjoint(words) and _PRINTED.isdisjoint(words)


def _is_address(plain: str) -> bool:
    address = plain.lstrip("*•- ")
    if " " in address[:200]:
        return False
    site = address.islower() and address.rpartition(".")[2] in ("com", "org", "net", "uk")
    return site or address.startswith(("http://", "https://", "www.", "@", "#")) or "@" in address


class _Phrases(NamedTuple):
    """The phrases of furniture and their kinds, for each way to match them."""

    whole: dict[tuple[str, ...], Kind]
    starts: dict[tuple[str, ...], Kind]
    lengths: dict[str, tuple[int, ...]]
    """How long the starts are that begin with a word, the longest first."""
    insides: dict[tuple[str, ...], Kind]
    openers: frozenset[str]
    """The words that insides begin with."""
    ends: dict[tuple[str, ...], Kind]
    marks: dict[str, list[tuple[str, Kind]]]
    """Marks and their kinds by what they all hold, so that most lines are looked through for little."""
    tails: tuple[str, ...]


@cache
def _phrases() -> _Phrases:
    rows = [(kind_named(name), way, phrase) for name, way, phrase in read_table("furniture.tsv")]
    ways: dict[str, dict[tuple[str, ...], Kind]] = {way: {} for way in ("line", "start", "in", "end")}
    marks: dict[str, list[tuple[str, Kind]]] = {}
    for kind, way, phrase in rows:
        if way in ways:
            ways[way][tuple(phrase.split())] = kind
        elif way == "has":
            marks.setdefault(next(hint for hint in (*_HINTS, phrase) if hint in phrase), []).append((phrase, kind))
    lengths: dict[str, set[int]] = {}
    for start in ways["start"]:
        lengths.setdefault(start[0], set()).add(len(start))
    return _Phrases(
        whole=ways["line"],
        starts=ways["start"],
        lengths={word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()},
        insides=ways["in"],
        openers=frozenset(inside[0] for inside in ways["in"]),
        ends=ways["end"],
        marks=marks,
        tails=tuple(phrase for _, way, phrase in rows if way == "tail"),
    )
