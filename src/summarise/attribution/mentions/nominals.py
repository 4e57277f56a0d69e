"""Noun phrases beside names -> the people so named: "the union's head, Ann Lee,"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import can_be_verb, is_surely_finite
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    INDEFINITE,
    PREPOSITIONS,
    PRONOUNS,
    cue_forms,
    organisation_words,
    person_nouns,
    reports_speech,
    word_set,
)
from summarise.attribution.mentions import Mention
from summarise.attribution.names.offices import EMPLOYED, HEADS
from summarise.words import ARTICLES

_LONGEST_COMPLEMENT = 12
_LONGEST_OWNER = 6
_LONGEST_INSERTED = 5
_NO_OWNER = (
    PREPOSITIONS | AUXILIARIES - {"'s"} | frozenset(PRONOUNS) | frozenset((",", ":", "(", QUOTED, "and", "but", "that"))
)
# Not Ann Lee: "a representative for the Ann Lee brand".
_OFFICES = HEADS - EMPLOYED
# "The Minister for Trade the Hon. Ann Lee".
_STYLES = word_set("hon most rev revd reverend right rt ven venerable very")
_STOPS = frozenset(".?!")
_LONGEST_WHERE = 6
_LONGEST_NAMING = 9
_NAMING = frozenset(("called", "named", "name", "names", "identified", "known"))


def find_apposed(document: Document, mentions: Sequence[Mention], m: int) -> int | None:
    """Return the person whose name stands beside the noun phrase ``m`` in apposition, or None."""
    lower, start, end = document.lower, mentions[m].start, mentions[m].end
    k = m - 1
    if document.before(start) == "'s" and start > 1:
        start = skip_owner(document, start - 2)
        while k >= 0 and mentions[k].start >= start:
            k -= 1
    named = k >= 0 and mentions[k].kind == "name" and mentions[k].end == start - 1 and lower[start - 1] == ","
    # "According to Lee, the manager was paid."
    cited = document.cites(mentions[k].start)
    named = named and not (cited and end < len(lower) and (lower[end] in FINITE or lower[end].endswith("ed")))
    if named and not _speaks_itself(document, mentions[k].start, start, end):
        return mentions[k].entity
    k = m + 1
    if k < len(mentions) and mentions[k].kind == "org" and mentions[k].start == end:
        # "Bookmaker Ladbrokes, Ann Lee": the noun tells what the body is.
        return None
    office = lower[mentions[m].head] in _OFFICES
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
    return mention.kind == "who" and not _NAMING.isdisjoint(document.lower[end + 2 : end + _LONGEST_NAMING])


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
    lower, name = document.lower, mentions[k]
    apart = document.words[end : name.start]
    # "Said one of them, Ann Lee".
    apart = apart[2:] if apart[:2] == ("of", "them") else apart
    if apart == (",",):
        return not _stands_apart(document, mentions[m].start, name.end)
    # "the dean, the Very Rev Ann Lee", "the victim's sister, 44-year-old Ann Lee", "a witness, one Ada Obi".
    titled = apart in ((",", "the"), (",", "one"))
    titled |= apart == ("the",) and lower[name.start].rstrip(".") in _STYLES
    # "The Bishop of Dorne, the Rt Rev Ann Lee".
    placed = apart[:1] == ("of",) and all(w[0].isupper() for w in apart[1:-2])
    titled |= placed and apart[-2:] == (",", "the")
    aged = len(apart) == 2 and apart[0] == "," and apart[1].endswith("-year-old")
    # "chairman of the Harbour Board Ann Lee", but not "an aide of Ann Lee".
    body = document.words[end + 1 : name.head]
    bodily = any(w.lower() in organisation_words() for w in body)
    held = apart[:1] in (("of",), ("for",), ("at",)) and bodily and all(w == "the" or w[0].isupper() for w in body)
    # "her friend and fellow campaigner Ann Lee", but not "the mayor and the judge Ann Lee".
    both = apart == ("and",) and document.words[name.start][0].islower()
    both = both and lower[name.start] not in DETERMINERS
    # "director of sport Ann Lee".
    # "Director of public health Ann Lee": the public is only part of it.
    whole = document.words[mentions[m].end : name.start]
    field = whole[1:-1] if whole[-1:] == (",",) else whole[1:]
    of_field = lower[mentions[m].head] in _OFFICES and whole[:1] in (("of",), ("for",)) and len(field) > 0
    # "The head of the union criticised Ann Lee": a verb.
    of_field = of_field and field[-1] not in cue_forms() and not field[-1].endswith("ed")
    of_field = of_field and all(w.isalpha() and w.islower() and w not in _NO_OWNER for w in field)
    # "chair of governors Ann Lee".
    led = apart == ("of",) and lower[name.start] in person_nouns()[1]
    # "said his co-star in the film, Bill Hall".
    held = held or _says_where(document, mentions[m].start, apart, name.end)
    # "His coach, former world number 12 Bo Ek, said".
    held = held or _tells_rank(document, whole, name.end)
    # "a witness, named only as Sam,".
    known = apart[-1:] == ("as",) and not _NAMING.isdisjoint(apart)
    return not apart or both or titled or aged or held or of_field or led or known


def _tells_rank(document: Document, apart: Sequence[str], end: int) -> bool:
    """Tell whether words between a phrase and a name tell more of who speaks: ", England international Ann Lee, said".

    The name ends before word ``end``.
    """
    closed = document.words[end : end + 1] == (",",) and reports_speech((*document.lower[end + 1 : end + 2], "")[0])
    plain = apart[:1] == (",",) and len(apart) <= _LONGEST_RANK and all(word[0].isalnum() for word in apart[1:])
    return closed and plain and (_NO_OWNER - {"one"}).isdisjoint(map(str.lower, apart[1:]))


_LONGEST_RANK = 6


def _says_where(document: Document, start: int, apart: Sequence[str], end: int) -> bool:
    """Tell whether "said" stands before the phrase at word ``start``, and only where it is between it and a name."""
    if (
        not reports_speech(document.before(start))
        or len(apart) > _LONGEST_WHERE
        or (end < len(document.lower) and document.lower[end] not in (",", "."))
    ):
        return False
    return apart[:1] in (("at",), ("in",), ("for",), ("from",), ("of",)) and apart[-1:] == (",",)


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
    while end > least and document.lower[end] != "the" and document.lower[end - 1] not in _NO_OWNER:
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
