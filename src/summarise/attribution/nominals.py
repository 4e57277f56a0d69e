"""Noun phrases -> people: "the union's head, Ann Lee,", "the president", "the former teacher"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    PREPOSITIONS,
    PRONOUNS,
    cue_forms,
    nouns_for_one,
    organisation_words,
    word_set,
)
from summarise.attribution.mentions import Mention

# These bring somebody new on the stage more often than they name again who has just spoken.
_NEWCOMERS = word_set(
    "spokesman spokeswoman spokesperson official source aide lawyer attorney analyst expert judge prosecutor "
    "investigator officer victim suspect witness resident neighbour neighbor reporter correspondent interviewer host "
    "author critic man woman boy girl person father mother son daughter brother sister husband wife friend doctor one"
)

# "minister of state for schools": so many words behind the noun may belong to the office.
_LONGEST_OFFICE = 4

_LONGEST_OWNER = 6
_NO_OWNER = (
    PREPOSITIONS | AUXILIARIES - {"'s"} | frozenset(PRONOUNS) | frozenset((",", ":", "(", QUOTED, "and", "but", "that"))
)
_LONGEST_NAMING = 7
_NAMING = frozenset(("named", "name", "names", "identified", "known"))


@dataclass(slots=True)
class Described:
    """What the article calls a person beside the name: ``nouns`` such as president, ``words`` all that stands there."""

    nouns: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)


def gather_descriptions(document: Document, mentions: Sequence[Mention]) -> dict[int, Described]:
    """Return, for each person, the words the article puts before the name or in apposition to it."""
    described: dict[int, Described] = {}
    known = nouns_for_one()
    for m, mention in enumerate(mentions):
        if mention.kind == "name":
            beside = document.lower[mention.start : mention.head]
            own = described.setdefault(mention.entity, Described())
            own.words.update(beside)
            own.nouns.update(word for word in beside if word in known)
            own.words.update(_age_beside(document, mention.end))
        elif mention.kind == "nom":
            entity = find_apposed(document, mentions, m)
            if entity is not None:
                own = described.setdefault(entity, Described())
                own.words.update(document.lower[mention.start : mention.end + _LONGEST_OFFICE])
                own.nouns.add(document.lower[mention.head])
    return described


def _age_beside(document: Document, end: int) -> tuple[str, ...]:
    """Return the age behind a name, "Ann Lee, 22, scored", as it is called later: "the 22-year-old"."""
    apart, age, then = (*document.lower[end : end + 3], "", "", "")[:3]
    return (f"{age}-year-old",) if apart in (",", "(") and age.isdigit() and then in (",", ")", ".") else ()


def age_in(document: Document, mention: Mention) -> str | None:
    """Return the age that a noun phrase tells, "22-year-old", or None."""
    told = (word for word in document.lower[mention.start : mention.end] if word.endswith("-year-old"))
    return next(told, None)


def names_modifiers(document: Document, mention: Mention) -> list[str]:
    """Return the capitalised words before the noun of a phrase: Nato in "the Nato spokesman"."""
    inner = range(mention.start + 1, mention.head)
    return [document.lower[i] for i in inner if document.words[i][0].isupper()]


def find_apposed(document: Document, mentions: Sequence[Mention], m: int) -> int | None:
    """Return the person whose name stands beside the noun phrase ``m`` in apposition, or None."""
    lower, start, end = document.lower, mentions[m].start, mentions[m].end
    k = m - 1
    if lower[start - 1] == "'s" and start > 1:
        start = _skip_owner(document, start - 2)
        while k >= 0 and mentions[k].start >= start:
            k -= 1
    named = k >= 0 and mentions[k].kind == "name" and mentions[k].end == start - 1 and lower[start - 1] == ","
    if named and not _speaks_itself(document, mentions[k].start, end):
        return mentions[k].entity
    k = m + 1
    while k < len(mentions) and mentions[k].kind in ("org", "thing") and mentions[k].start <= end + 2:
        end = mentions[k].end
        k += 1
    if k < len(mentions) and mentions[k].kind == "name":
        apart = document.words[end : mentions[k].start]
        # "chairman of the Harbour Board Ann Lee", but not "an aide of Ann Lee".
        body = document.words[end + 1 : mentions[k].head]
        bodily = any(w.lower() in organisation_words() for w in body)
        if apart[:1] in (("of",), ("for",), ("at",)) and bodily and all(w == "the" or w[0].isupper() for w in body):
            apart = ()
        # "the dean, the Very Rev Ann Lee".
        if apart == (",", "the") and document.words[mentions[k].start][0].isupper():
            apart = ()
        # "a witness, named only as Sam,".
        known = len(apart) <= _LONGEST_NAMING and apart[-1:] == ("as",) and not _NAMING.isdisjoint(apart)
        if known or apart in ((), (",",)):
            return mentions[k].entity
    return None


def _skip_owner(document: Document, end: int) -> int:
    """Return where the words for an owner begin that end with word ``end``: "the town" in "the town's mayor"."""
    least = max(document.bounds[document.sentence[end]][0], end - _LONGEST_OWNER)
    while end > least and document.lower[end] != "the" and document.lower[end - 1] not in _NO_OWNER:
        end -= 1
    return end


def _speaks_itself(document: Document, begin: int, end: int) -> bool:
    """Tell whether a phrase that ends before word ``end`` speaks, and not the name before it, at ``begin``.

    "It rained on Ann Lee, the mayor said", but not "Ann Lee, the mayor said it rained": else nothing would be said.
    """
    lower = document.lower
    if end >= len(lower) or lower[end] not in cue_forms():
        return False
    first, last = document.bounds[document.sentence[begin]]
    before = begin - (begin > first and lower[begin - 1] == ",")
    said = before > first and document.quotation[before - 1] < 0
    return said or end + 1 >= last or lower[end + 1] in (",", ".")


def may_rename(document: Document, mention: Mention) -> bool:
    """Tell whether a phrase may be another word for who has just spoken: "the former teacher", not "the teacher"."""
    described = mention.head - mention.start > 1
    return described and document.lower[mention.start] == "the" and document.lower[mention.head] not in _NEWCOMERS
