"""Noun phrases beside names -> the people so named: "the union's head, Ann Lee,"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import can_be_verb, is_surely_finite
from summarise.attribution.lexicon import (
    AUXILIARIES,
    FINITE,
    INDEFINITE,
    PREPOSITIONS,
    cue_forms,
    reports_speech,
)
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.before_names import NAMING, NO_OWNER, OFFICES, leads_to_bearer
from summarise.attribution.names.offices import EMPLOYED
from summarise.words import ARTICLES

_LONGEST_COMPLEMENT = 12
_LONGEST_OWNER = 6
_LONGEST_INSERTED = 5
_LONGEST_NAMING = 9
_STOPS = frozenset(".?!")


def find_apposed(document: Document, mentions: Sequence[Mention], m: int) -> int | None:
    """Return the person whose name stands beside the noun phrase ``m`` in apposition, or None."""
    lower, start, end = document.lower, mentions[m].start, mentions[m].end
    k = m - 1
    if document.before(start) == "'s" and start > 1:
        start = skip_owner(document, start - 2)
        while k >= 0 and mentions[k].start >= start:
            k -= 1
    if k >= 0 and mentions[k].kind == "name" and mentions[k].end == start - 1 and lower[start - 1] == ",":
        # "According to Lee, the manager was paid."
        acts = end < len(lower) and (lower[end] in FINITE or lower[end].endswith("ed"))
        apart = acts and document.cites(mentions[k].start)
        if not apart and not _speaks_itself(document, mentions[k].start, start, end):
            return mentions[k].entity
    k = m + 1
    if k < len(mentions) and mentions[k].kind == "org" and mentions[k].start == end:
        # "Bookmaker Ladbrokes, Ann Lee": the noun tells what the body is.
        return None
    office = lower[mentions[m].head] in OFFICES
    while k < len(mentions) and (
        _goes_on(document, mentions[k], end) or (office and _is_led(document, mentions[k], end))
    ):
        end = mentions[k].end
        k += 1
    if k == len(mentions) or mentions[k].kind != "name" or not _leads_to(document, mentions, m, end, k):
        return None
    here = document.sentence[mentions[m].start]
    if document.sentence[mentions[k].start] != here and document.words[document.bounds[here][1] - 1] in _STOPS:
        # "Said one nurse. ¶ In London, Ann Lee said".
        return None
    apart = document.paragraph[mentions[k].start] != document.paragraph[start]
    if apart and not reports_speech(document.before(start)):
        # A headline's last words say nothing of whom the story begins with, but for "…, says council leader".
        return None
    # "A spokeswoman for the governor, Ann Lee, said": not the governor.
    return None if _is_employer(document, mentions, m) else mentions[k].entity


def find_named(document: Document, mentions: Sequence[Mention], m: int) -> int | None:
    """Return the person whose name stands beside a phrase for one: "the dean, Ann Lee", "one, Ann Lee"; or None."""
    one = document.lower[mentions[m].head] in _ONE
    return find_apposed(document, mentions, m) if one or mentions[m].kind == "nom" else None


_ONE = frozenset(("one", "another"))


def _goes_on(document: Document, mention: Mention, end: int) -> bool:
    """Tell whether a mention goes on from a phrase that ends at word ``end``, as its body, its employer or "who"."""
    # "The man was Cuban-American, Ann Lee said".
    if mention.start > end + 2 or not FINITE.isdisjoint(document.lower[end : mention.start]):
        return False
    if mention.kind in ("org", "thing"):
        return True
    if mention.kind == "nom":
        return document.lower[end] == "for" and mention.start == end + 1
    # "The Commissioner of Police, Ann Lee".
    if mention.kind == "group":
        return document.lower[end : mention.end] == ("of", "police")
    # "A driver, who gave her name as Ann, said".
    return mention.kind == "who" and not NAMING.isdisjoint(document.lower[end + 2 : end + _LONGEST_NAMING])


def _is_led(document: Document, mention: Mention, end: int) -> bool:
    """Tell whether a mention is of those whom an office leads that ends at word ``end``: "chair of governors"."""
    return mention.kind == "group" and document.lower[end] == "of" and mention.start == end + 1


def _is_employer(document: Document, mentions: Sequence[Mention], m: int) -> bool:
    """Tell whether somebody is told of for whom the phrase ``m`` only says, as in "a spokeswoman for the governor"."""
    start = mentions[m].start
    held = m > 0 and mentions[m - 1].kind == "nom" and mentions[m - 1].end == start - 1
    helped = start > 1 and document.lower[start - 2] in EMPLOYED
    return (held and document.lower[start - 1] == "for") or (helped and document.lower[start - 1] in ("for", "to"))


def find_apposed_body(document: Document, mentions: Sequence[Mention], m: int) -> int:
    """Return the body whose name stands behind the phrase ``m`` between commas, "the airline, Tesk, said", or -1."""
    behind = mentions[m + 1] if m + 1 < len(mentions) else mentions[m]
    if behind.kind != "org" or behind.entity < 0 or document.words[mentions[m].end : behind.start] != (",",):
        return -1
    # "The council, Tesk, the union and Norco said".
    closed, verb = (*document.lower[behind.end : behind.end + 2], "", "")[:2]
    return behind.entity if closed == "," and (verb in AUXILIARIES or verb in cue_forms()) else -1


def _leads_to(document: Document, mentions: Sequence[Mention], m: int, end: int, k: int) -> bool:
    """Tell whether the words from ``end``, behind the phrase ``m``, lead to the name ``k`` as its bearer's."""
    name = mentions[k]
    apart = document.words[end : name.start]
    # "Said one of them, Ann Lee".
    apart = apart[2:] if apart[:2] == ("of", "them") else apart
    if apart == (",",):
        return not _stands_apart(document, mentions[m].start, name.end)
    return leads_to_bearer(document, mentions[m], apart, name)


def _stands_apart(document: Document, start: int, end: int) -> bool:
    """Tell whether the comma between a phrase at word ``start`` and a name that ends before ``end`` parts two clauses.

    "It was told to the doctor, Ann Lee said", "Unlike the mayor, Ann Lee was blunt", "His wife, Ann Lee said, was ill".
    """
    lower = document.lower
    first, last = document.bounds[document.sentence[start]]
    if end >= last:
        return False
    if (lower[start] in INDEFINITE or document.before(start) == "and") and reports_speech(lower[end]):
        # "Police arrested a man and a woman, Chief Ann Lee said".
        return True
    if start - 1 > first and lower[start - 1] == "'s":
        # "In a letter to the bank's manager, Ann Lee said".
        start = max(first, skip_owner(document, start - 2))
    if start > first and lower[start - 1] in PREPOSITIONS:
        return can_be_verb(document, end)
    closed = lower[end + 1 : min(last, end + _LONGEST_INSERTED)]
    told = lower[end] in cue_forms() or lower[end].endswith("ed")
    then = end + 2 + closed.index(",") if told and "," in closed else last
    return then < last and is_surely_finite(lower[then])


def skip_owner(document: Document, end: int) -> int:
    """Return where the words for an owner begin that end with word ``end``: "the town" in "the town's mayor"."""
    least = max(document.bounds[document.sentence[end]][0], end - _LONGEST_OWNER)
    while end > least and document.lower[end] != "the" and document.lower[end - 1] not in NO_OWNER:
        end -= 1
    return end


def _goes_with(document: Document, i: int) -> bool:
    """Tell whether word ``i`` may go with the noun before it, as "of the union" does."""
    return document.words[i][0].isalnum() and not reports_speech(document.lower[i])


def _speaks_itself(document: Document, begin: int, start: int, end: int) -> bool:
    """Tell whether a phrase from word ``start`` to ``end`` speaks, and not the name before it, at ``begin``.

    "It rained on Ann Lee, the mayor said", but not "Ann Lee, the mayor said it rained": else nothing would be said.
    """
    lower = document.lower
    first, last = document.bounds[document.sentence[begin]]
    if begin > first and lower[begin - 1] in PREPOSITIONS:
        # "After talks with Ann Lee, an official of the union says".
        verb = next((i for i in range(end, min(last, end + _LONGEST_COMPLEMENT)) if not _goes_with(document, i)), end)
        if verb < last and reports_speech(lower[verb]):
            return True
    behind_verb = begin > first and document.words[begin - 1].islower()
    if behind_verb and lower[start] in ARTICLES and end < last and lower[end] in ("for", "of", "at", "with"):
        # "Police have charged Ann Lee, a spokesman for the force said."
        end = next((i for i in range(end, min(last, end + _LONGEST_COMPLEMENT)) if not _goes_with(document, i)), end)
    if end >= len(lower) or lower[end] not in cue_forms():
        return False
    before = begin - (document.before(begin) == ",")
    said = before > first and document.quotation[before - 1] < 0
    return said or end + 1 >= last or lower[end + 1] in (",", ".")
