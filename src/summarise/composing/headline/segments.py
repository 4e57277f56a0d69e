"""The main clause of a sentence: which stretches between commas hold it, and which are asides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarise.composing.headline.brackets import find_brackets, skip_dateline
from summarise.composing.headline.retagging import retag_participles, retag_verb
from summarise.composing.headline.tagging import FINITE, OPENERS
from summarise.composing.headline.wordlists import PERIODS, REPORTING, SAYING, TIMES
from summarise.composing.headline.words import Word

_BREAK = re.compile(r"[,;:—–―…]|--|(?<!\w)-")
_NOMINAL = frozenset(("AT", "DT", "DPS", "AJ", "CRD", "ORD", "NN", "PNP", "PNI"))
_VERBS = FINITE | {"VVI", "VVN", "VVG"}
_SUBJECTS = frozenset(("he", "she", "they", "we", "i"))
_NOT_OPENING = frozenset(("than",))
_ABOUT = frozenset(("over", "under", "about", "around", "up", "at"))
_AFTER = frozenset(("after", "before", "since", "ago"))


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
    bracket = find_brackets(words)
    begin = skip_dateline(words, bracket)
    for i, word in enumerate(words[begin:], begin):
        if i not in bracket:
            groups[-1].append(i)
        inside = i in bracket and i + 1 in bracket
        if _BREAK.search(word.after) and groups[-1] and not inside and not _between_adjectives(words, i):
            groups.append([])
    segments = [_classify(words, group) for group in groups if group]
    for n, segment in enumerate(segments[:-1]):
        goes_on = words[segments[n + 1].words[0]].tag == "WH" or any(s.kind == "verb" for s in segments[n + 1 :])
        if n and goes_on and _is_apposition(words, segment.words):
            segment.kind, segment.verb = "nominal", None
    return segments


def _is_apposition(words: list[Word], group: list[int]) -> bool:
    """Whether what looks like a verb is part of a role before a name: "retired nurse Ann Lee"."""
    role = len(group) > 2 and words[group[0]].tag == "VVD" and not words[group[1]].capital
    return role and words[group[-1]].capital and all(words[i].tag == "NN" for i in group[1:])


def _between_adjectives(words: list[Word], i: int) -> bool:
    """Whether the comma parts adjectives of one noun: "a new, cheap phone"."""
    if words[i].after != "," or words[i].tag != "AJ" or not 0 < i < len(words) - 1:
        return False
    begun = words[i - 1].tag in {"AT", "DPS", "DT", "AJ", "CRD"} or bool(words[i].before)
    return begun and words[i + 1].tag in {"AJ", "NN"}


def find_free_verb(words: Sequence[Word], places: Sequence[int]) -> int | None:
    """Return which of the places holds the first finite verb that belongs to no subordinate clause."""
    relative = _find_relatives(words, places)
    verb = _find_free_verb(words, places, _NOT_OPENING, relative)
    # "The girl I will call Ann" has no verb of its own; "at the weekend he called Ann" has.
    if verb is None and relative and words[places[0]].tag not in {"AT", "DPS"}:
        verb = _find_free_verb(words, places, _NOT_OPENING)
    # "As" opens a clause or a phrase: "as they left", "as a child".
    return verb if verb is not None else _find_free_verb(words, places, _NOT_OPENING | {"as"}, relative)


def _find_relatives(words: Sequence[Word], places: Sequence[int]) -> frozenset[int]:
    """Return the places of pronouns that begin a clause which tells of the noun before it: "the house he built"."""
    return frozenset(
        i
        for n, i in enumerate(places)
        if n > 1
        and words[i].base in _SUBJECTS
        and places[n - 1] == i - 1
        and words[i - 1].tag == "NN"
        and not words[i - 1].after + words[i].before
        and words[i - 1].base.rstrip("s") not in TIMES
        and words[i - 1].base.rstrip("s") not in PERIODS
    )


def _find_free_verb(
    words: Sequence[Word], places: Sequence[int], ignored: frozenset[str], relative: frozenset[int] = frozenset()
) -> int | None:
    awaiting = 0
    last_verb = -3
    for n, i in enumerate(places):
        tag, base = words[i].tag, words[i].base
        previous = words[places[n - 1]].tag if n else ""
        infinitive = n + 1 < len(places) and words[places[n + 1]].tag == "TO"
        if (tag in OPENERS and base not in ignored) or i in relative or _begins_clause(words, places, n):
            # "Whether to go" has no finite verb.
            awaiting += not infinitive
        elif tag == "VVI" and previous in OPENERS and awaiting:
            awaiting -= 1
        elif tag in FINITE and previous != "TO":
            if not awaiting and previous == "CJC" and last_verb >= 0:
                continue
            if not awaiting:
                return i
            awaiting -= 1
            last_verb = n
    return None


def _begins_clause(words: Sequence[Word], places: Sequence[int], n: int) -> bool:
    """Whether a pronoun after a verb begins a clause without "that": "the man who said he won"."""
    if not n or words[places[n]].tag != "PNP" or words[places[n - 1]].tag not in _VERBS:
        return False
    return words[places[n]].base in _SUBJECTS or (n + 1 < len(places) and words[places[n + 1]].tag in FINITE)


def find_main_clause(words: list[Word]) -> list[int] | None:
    """Return the places of the words of the main clause with what follows it up to the first aside, or None."""
    retag_participles(words)
    found = _find_main_clause(words)
    verb = None if found is None else find_free_verb(words, found)
    # "A gunman killed and wounded many": a first verb that is joined on has one before it.
    joined = verb is not None and verb > 0 and words[verb - 1].tag == "CJC"
    return _find_main_clause(words) if (found is None or joined) and retag_verb(words) else found


def _find_main_clause(words: list[Word]) -> list[int] | None:
    segments = split_segments(words)
    for n, segment in enumerate(segments):
        apart = n > 0 and segments[n - 1].kind == "nominal" and any(s.kind == "verb" for s in segments[n + 1 :])
        if segment.kind == "clause" and not apart:
            return _with_list(words, segments, n) + _tail(words, segments, n)
        if segment.kind == "verb":
            subject = next((s for s in segments[:n] if s.kind == "nominal"), None)
            if subject is not None:
                return subject.words + segment.words + _tail(words, segments, n)
    return None


def _tail(words: list[Word], segments: list[Segment], main: int) -> list[int]:
    """Return what follows the main stretch where it cannot end there, and a condition, which must not be lost."""
    tail: list[int] = []
    resumed = _resumed(words, segments, main)
    if resumed:
        return resumed
    last = words[segments[main].words[-1]]
    following = segments[main + 1 :]
    if following and following[0].kind == "aside" and following[0].verb is None and _can_follow(words, following[0]):
        return following[0].words
    if len(following) > 1 and (last.tag in OPENERS or last.tag in {"PRP", "VM", "BE", "HAVE", "AT"}):
        tail += following[1].words
    for segment in following:
        if words[segment.words[0]].base in {"if", "unless", "provided", "providing"}:
            tail += segment.words
    return tail


def _resumed(words: list[Word], segments: list[Segment], main: int) -> list[int]:
    """Return the verb after an aside where the main stretch ended with its subject: "police said the boy, 9, hid"."""
    verb = segments[main].verb
    if verb is None:
        return []
    # "The court was told that": the verb that reports comes after its auxiliary.
    passive = words[verb].tag == "BE" and verb + 1 < len(words) and words[verb + 1].base in REPORTING
    if not passive and words[verb].base not in REPORTING:
        return []
    if any(words[i].tag in FINITE | {"VVI"} for i in segments[main].words if i > verb):
        return []
    following = next((s for s in segments[main + 2 : main + 4] if s.kind == "verb"), None)
    return following.words if following is not None else []


def _can_follow(words: list[Word], segment: Segment) -> bool:
    first = words[segment.words[0]]
    if first.tag == "CJS" and not any(words[i].tag in FINITE for i in segment.words):
        return False
    if first.base in {"with", "without"} and any(words[i].tag in {"VVG", "VVN", "TO"} for i in segment.words):
        return False
    return first.tag in {"PRP", "CJS"} and first.base not in {"according", "like", "such", "including", "though"}


def _with_list(words: list[Word], segments: list[Segment], n: int) -> list[int]:
    """Return the places of a main stretch, with the items before it where it ends a list: "A, B and C voted"."""
    segment = segments[n]
    if segment.verb is None:
        return segment.words
    until_verb = [i for i in segment.words if i < segment.verb]
    joined = any(words[i].tag == "CJC" for i in until_verb[1:])
    first = n
    while joined and first and segments[first - 1].kind == "nominal" and not _is_time(words, segments[first - 1]):
        first -= 1
    return [i for s in segments[first : n + 1] for i in s.words]


def _is_time(words: list[Word], segment: Segment) -> bool:
    return any(words[i].base in TIMES or words[i].base.rstrip("s") in PERIODS for i in segment.words)


def _classify(words: list[Word], group: list[int]) -> Segment:
    verb = find_free_verb(words, group)
    first = words[group[0]].tag
    if len(group) > 1:
        second = words[group[1]]
        if second.base == "than" or (first == "PRP" and second.tag == "CRD" and words[group[0]].base in _ABOUT):
            first = "CRD"
        elif first in {"AV", "NOT"} or (first == "AVP" and second.base == "to"):
            first = words[group[2]].tag if first == "AVP" and len(group) > 2 else second.tag
    opening = [words[i] for i in group[:5]]
    if any(word.base in _AFTER for word in opening) and not any(word.tag in FINITE for word in opening[:2]):
        early = next(n for n, word in enumerate(opening) if word.base in _AFTER)
        timed = any(word.base.rstrip("s") in PERIODS for word in opening[:early])
    else:
        timed = False
    timed = timed or (first == "PRP" and group[0] == 0 and any(word.base in _AFTER for word in opening))
    if timed or _is_attribution(words, group, verb):
        kind = "aside"
    elif first in FINITE and verb is not None:
        kind = "verb"
    elif verb is not None and group[0] == 0 and first in {"VVG", "VVN"}:
        kind = "clause"
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
    inverted = words[group[0]].base in SAYING
    stated = inverted and any(words[i].tag == "CJT" for i in group)
    # "The firm's owner, Ann Lee, said it would close": nobody has said anything before.
    leads = inverted and not any(word.tag in FINITE for word in words[: group[0]])
    if stated or leads or (group[0] == verb and not inverted):
        return False
    return last is not None and (inverted or len(after) - after.index(last) <= 4)
