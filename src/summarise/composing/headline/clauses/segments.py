"""A sentence as stretches between commas or dashes: which hold a clause, and which are asides."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarise.composing.headline.clauses.brackets import find_brackets, find_states, skip_dateline
from summarise.composing.headline.clauses.free_verbs import find_free_verb
from summarise.composing.headline.words import Word
from summarise.composing.headline.words.quotations import find_quotations
from summarise.composing.headline.words.tagging import FINITE, NOMINAL, OPENERS, SIDES
from summarise.composing.headline.words.wordlists import PERIODS, REPORTING, SAYING, TWOFOLD

_BREAK = re.compile(r"[,;:—–―…]|--|(?<!\w)-")
_JOINED = frozenset(("AJ", "CJC", "CRD", "NN", "ORD", "VVN"))
_ABOUT = frozenset(("over", "under", "about", "around", "up", "at"))
# The words by which a stretch tells a time: "two years after the flood", "weeks ago".
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
    bracket, states = find_brackets(words), find_states(words)
    begin = skip_dateline(words, bracket)
    # "Vote now, pay later" is one phrase; what opens the sentence with marks is speech.
    quoted = {i for places in find_quotations(words) if places.start for i in places[:-1]}
    for i, word in enumerate(words[begin:], begin):
        if i not in bracket and i not in states:
            groups[-1].append(i)
        inside = (i in bracket and i + 1 in bracket) or i in quoted or is_suspended(words, i)
        inside = inside or i in states or i + 1 in states
        if _BREAK.search(word.after) and groups[-1] and not inside and not _between_adjectives(words, i):
            groups.append([])
    segments = [_classify(words, group) for group in groups if group]
    for n, segment in enumerate(segments[:-1]):
        goes_on = words[segments[n + 1].words[0]].tag == "WH" or any(s.kind == "verb" for s in segments[n + 1 :])
        # "Coach Ann Lee, left, talks to her captain"
        side = len(segment.words) == 1 and words[segment.words[0]].base in SIDES
        if n and (side or (goes_on and _is_apposition(words, segment.words))):
            segment.kind, segment.verb = "nominal", None
        elif n and segments[n - 1].kind == "nominal" and _is_participle(words, segment, segments[n + 1 :]):
            segment.kind, segment.verb = "aside", None
    return segments


def is_suspended(words: list[Word], i: int) -> bool:
    """Whether a hyphen joins the word to what comes, not to what stands before: "first- and second-year pupils"."""
    if words[i].after != "-" or i + 1 == len(words) or words[i + 1].capital or words[i + 1].tag not in _JOINED:
        return False
    return words[i + 1].start - len(words[i + 1].before) == words[i].start + len(words[i].core) + len("- ")


def _is_apposition(words: list[Word], group: list[int]) -> bool:
    """Whether what looks like a verb is part of a role before a name: "retired nurse Ann Lee"."""
    role = len(group) > 2 and words[group[0]].tag == "VVD" and not words[group[1]].capital
    return role and words[group[-1]].capital and all(words[i].tag == "NN" for i in group[1:])


def _is_participle(words: list[Word], segment: Segment, following: list[Segment]) -> bool:
    """Whether what looks like a verb only tells of the noun before it: "the trial of Lee, accused of theft, was"."""
    first = words[segment.words[0]]
    if segment.kind != "verb" or first.tag != "VVD" or not (first.base.endswith("ed") or first.base in TWOFOLD):
        return False
    verb = next((words[later.words[0]] for later in following if later.kind == "verb"), None)
    joined = any(words[later.words[0]].tag == "CJC" for later in following)
    return verb is not None and verb.tag in {"BE", "HAVE", "VM"} and not joined


def _between_adjectives(words: list[Word], i: int) -> bool:
    """Whether the comma parts adjectives of one noun: "a new, cheap phone"."""
    if words[i].after != "," or not 0 < i < len(words) - 1:
        return False
    if words[i].tag != "AJ":
        return _before_compound(words, i)
    begun = words[i - 1].tag in {"AT", "DPS", "DT", "AJ", "CRD"} or bool(words[i].before)
    begun = begun or _is_degree(words, i - 1)
    # "A long, possibly bitter fight"
    hedged = words[i + 1].tag == "AV" and i + 2 < len(words) and words[i + 2].tag == "AJ"
    # "Cases of refrigerated, cooked ham"
    begun = begun or (words[i - 1].tag == "PRP" and _is_modifier(words, i + 1 + hedged))
    return begun and (words[i + 1].tag in {"AJ", "NN"} or hedged)


def _before_compound(words: list[Word], i: int) -> bool:
    """Whether the comma stands before a second adjective that is joined by a hyphen: "of frozen, ready-made pies"."""
    begun = words[i - 1].tag in {"AT", "DPS", "DT", "AJ", "CRD", "PRP"} and not words[i - 1].after
    begun = begun or _is_degree(words, i - 1)
    small = words[i].core.islower() and words[i].tag in {"NN", "VVN", "VVD"} and not words[i].base.endswith("s")
    # "To be all-singing, all-dancing devices"
    small = small or (words[i].core.islower() and "-" in words[i].core)
    begun = begun or words[i - 1].tag in {"VBI", "BE"}
    return begun and small and "-" in words[i + 1].core and _is_modifier(words, i + 1)


def _is_degree(words: list[Word], i: int) -> bool:
    """Whether an adverb opens a noun phrase with its adjective: "a hugely rich, well-known banker"."""
    return i > 0 and words[i].tag == "AV" and words[i - 1].tag in {"AT", "DPS"} and not words[i].after


def _is_modifier(words: list[Word], i: int) -> bool:
    """Whether a word in small letters stands right before a noun as an adjective does."""
    before = i + 1 < len(words) and words[i + 1].tag in {"NN", "AJ"} and words[i + 1].core.islower()
    return (
        before and not words[i].after and words[i].core.islower() and words[i].tag in {"AJ", "NN", "VVN", "VVD", "VVG"}
    )


def _classify(words: list[Word], group: list[int]) -> Segment:
    verb = find_free_verb(words, group)
    first = words[group[0]].tag
    if len(group) > 1:
        second = words[group[1]]
        least = words[group[0]].base == "at" and second.base in {"least", "most"}
        if (
            least
            or second.base == "than"
            or (first == "PRP" and second.tag == "CRD" and words[group[0]].base in _ABOUT)
        ):
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
    if timed or _is_attribution(words, group, verb) or _is_accompanying(words, group, verb):
        kind = "aside"
    elif first in FINITE and verb is not None:
        kind = "verb"
    elif verb is not None and group[0] == 0 and first in {"VVG", "VVN"}:
        kind = "clause"
    elif first in OPENERS or first in {"CJC", "VVG", "VVN", "TO"}:
        kind = "aside"
    elif verb is not None and first in NOMINAL | {"PRP", "AV"}:
        kind = "clause"
    elif first in NOMINAL:
        kind = "nominal"
    else:
        kind = "aside"
    return Segment(group, kind, verb)


def _is_accompanying(words: list[Word], group: list[int], verb: int | None) -> bool:
    """Whether what looks like a verb belongs to a noun: "with TV shows focusing on snakes, many feel"."""
    if verb is None or verb >= group[-1]:
        return False
    opened = words[group[0]].base in {"with", "without"} and words[group[0]].tag == "PRP"
    return opened and words[verb].tag == "VVZ" and words[verb + 1].tag == "VVG"


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
    # "The number of farms, says the minister, has halved": the verb of what is said is not in this stretch.
    told = any(words[i].tag in FINITE | {"PNP", "VVI"} for i in group[1:])
    leads = leads and (told or any(word.tag == "CJT" for word in words[group[0] + 1 :]))
    # "Bo Ek keeps bells that nobody asked for"
    told_of = last is not None and any(words[i].tag == "CJT" for i in after[: after.index(last)])
    if stated or leads or told_of or (group[0] == verb and not inverted):
        return False
    return last is not None and (inverted or len(after) - after.index(last) <= 4)
