"""The main clause of a sentence: which stretches between commas hold it, and which are asides."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarise.composing.headline.tagging import FINITE, OPENERS
from summarise.composing.headline.wordlists import REPORTING
from summarise.composing.headline.words import Word

_BREAK = re.compile(r"[,;:—–―…]|--|(?<!\w)-")
_NOMINAL = frozenset(("AT", "DT", "DPS", "AJ", "CRD", "ORD", "NN", "PNP", "PNI"))
# Such a pronoun right after a verb begins a clause without "that": "the man who said he won".
_SUBJECTS = frozenset(("he", "she", "they", "we", "i"))
_PERIODS = frozenset(("hour", "day", "week", "month", "year", "decade", "minute"))
_AFTER = frozenset(("after", "before", "since", "ago"))
# A bracket that is closed later than this is no aside.
_LONGEST_BRACKET = 15


@dataclass(slots=True)
class Segment:
    """A stretch between commas or dashes: the places of its words, those in brackets left out."""

    words: list[int]
    kind: str
    verb: int | None
    """The place of its free finite verb: one that no subordinator in the stretch has taken."""


def split_segments(words: list[Word]) -> list[Segment]:
    """Return the stretches of the sentence between commas, dashes, colons and semicolons."""
    groups: list[list[int]] = [[]]
    bracket = _bracketed(words)
    for i, word in enumerate(words):
        if i not in bracket:
            groups[-1].append(i)
        if _BREAK.search(word.after) and groups[-1]:
            groups.append([])
    return [_classify(words, group) for group in groups if group]


def find_free_verb(words: list[Word], places: list[int]) -> int | None:
    """Return which of the places holds the first finite verb that belongs to no subordinate clause."""
    awaiting = 0
    last_verb = -3
    for n, i in enumerate(places):
        tag, base = words[i].tag, words[i].base
        if (tag in OPENERS and base != "than") or (base in _SUBJECTS and last_verb == n - 1):
            awaiting += 1
        elif tag in FINITE and not (n and words[places[n - 1]].tag == "TO"):
            if not awaiting:
                return i
            awaiting -= 1
            last_verb = n
    return None


def find_main_clause(words: list[Word]) -> list[int] | None:
    """Return the places of the words of the main clause with what follows it up to the first aside, or None."""
    segments = split_segments(words)
    for n, segment in enumerate(segments):
        if segment.kind == "clause":
            return _with_list(words, segments, n) + _tail(words, segments, n)
        if segment.kind == "verb":
            subject = next((s for s in segments[:n] if s.kind == "nominal"), None)
            if subject is not None:
                return subject.words + segment.words + _tail(words, segments, n)
    return None


def _tail(words: list[Word], segments: list[Segment], main: int) -> list[int]:
    """Return what follows the main stretch where it cannot end there, and a condition, which must not be lost."""
    tail: list[int] = []
    last = words[segments[main].words[-1]]
    following = segments[main + 1 :]
    if following and following[0].kind == "aside" and following[0].verb is None and _can_follow(words, following[0]):
        return following[0].words
    if len(following) > 1 and (last.tag in OPENERS or last.tag in {"PRP", "VM", "BE", "HAVE", "AT"}):
        tail += following[1].words
    for segment in following:
        if words[segment.words[0]].base in {"if", "unless", "provided"}:
            tail += segment.words
    return tail


def _can_follow(words: list[Word], segment: Segment) -> bool:
    first = words[segment.words[0]]
    return first.tag in {"PRP", "CJS"} and first.base not in {"according", "like", "such", "including", "though"}


def _with_list(words: list[Word], segments: list[Segment], n: int) -> list[int]:
    """Return the places of a main stretch, with the items before it where it ends a list: "A, B and C voted"."""
    segment = segments[n]
    if segment.verb is None:
        return segment.words
    until_verb = [i for i in segment.words if i < segment.verb]
    joined = any(words[i].tag == "CJC" for i in until_verb[1:3])
    first = n
    while joined and first and segments[first - 1].kind == "nominal" and len(segments[first - 1].words) <= 5:
        first -= 1
    return [i for s in segments[first : n + 1] for i in s.words]


def _classify(words: list[Word], group: list[int]) -> Segment:
    verb = find_free_verb(words, group)
    first = words[group[0]].tag
    if first == "AV" and len(group) > 1:
        first = words[group[1]].tag
    opening = [words[i] for i in group[:5]]
    if any(word.base in _AFTER for word in opening) and not any(word.tag in FINITE for word in opening[:2]):
        early = next(n for n, word in enumerate(opening) if word.base in _AFTER)
        timed = any(word.base.rstrip("s") in _PERIODS for word in opening[:early])
    else:
        timed = False
    if timed or _is_attribution(words, group, verb):
        kind = "aside"
    elif first in FINITE and verb is not None:
        kind = "verb"
    elif first in OPENERS or first in {"CJC", "VVG", "VVN", "TO"}:
        kind = "aside"
    elif verb is not None and first in _NOMINAL | {"PRP", "AV"}:
        kind = "clause"
    elif first in _NOMINAL:
        kind = "nominal"
    else:
        kind = "aside"
    return Segment(group, kind, verb)


def _is_attribution(words: list[Word], group: list[int], verb: int | None) -> bool:
    """Whether the stretch only says who said it: "new figures show", "the court has heard on Monday"."""
    if verb is None or group[0] == 0 or len(group) > 14:
        return False
    after = group[group.index(verb) :]
    last = next((i for i in after if words[i].base in REPORTING), None)
    return last is not None and len(after) - after.index(last) <= 4


def _bracketed(words: list[Word]) -> set[int]:
    inside: set[int] = set()
    opened = None
    for i, word in enumerate(words):
        if "(" in word.before or "[" in word.before:
            opened = i
        if opened is not None and (")" in word.after or "]" in word.after):
            if i - opened < _LONGEST_BRACKET:
                inside.update(range(opened, i + 1))
            opened = None
    return inside
