"""Subjects of reports -> where each begins, with its kind, its office and whose it is: "the senator's aide Bo Ek"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import CONJUNCTIONS, is_surely_finite
from summarise.attribution.lexicon import (
    DETERMINERS,
    PREPOSITIONS,
    nationalities,
    nouns_for_one,
    organisation_words,
    reports_speech,
    word_set,
)
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.companions import find_companions, find_joined, skip_pair
from summarise.attribution.mentions.nominals import find_apposed, skip_owner
from summarise.attribution.names.offices import is_of_something

_LONGEST_KIND = 6
_JOINING = CONJUNCTIONS | {"then", "so"}
_KINDS = word_set(
    "broadcaster firm giant group maker monitor monitors network newspaper operator organisation organization outlet "
    "paper portal publisher retailer site tabloid watchdog website weekly daily"
)
# "The brothers' lawyer".
_OWNING = frozenset(("'s", "'"))


def _skip_kind(document: Document, start: int, *, body: bool) -> int:
    """Return where a name behind a comma begins with its kind or office: "…, state news agency Anadolu said"."""
    lower, begin = document.lower, start
    least = max(document.bounds[document.sentence[start]][0], start - _LONGEST_KIND)
    while begin > least and _may_tell_kind(lower[begin - 1]):
        begin -= 1
    if begin == start or document.before(begin) != ",":
        return start
    if body and ("of" in lower[begin:start] or not nouns_for_one().isdisjoint(lower[begin:start])):
        # "Ann Lee, superintendent of police Kelt told": a place.
        return start
    noun = lower[start - 1]
    kind = noun in _KINDS or noun in organisation_words() or "-" in noun or noun in nationalities()
    return begin if kind or is_of_something(document, begin) else start


def _skip_office(document: Document, start: int) -> int:
    """Return where a name behind an office and a comma begins with it: "…, the city's head of transport, Lee, said"."""
    lower = document.lower
    if document.before(start) != ",":
        return start
    least = max(document.bounds[document.sentence[start]][0], start - _LONGEST_OFFICE)
    comma = next((i for i in range(start - 2, least, -1) if document.words[i] == ","), -1)
    if comma < 0 or not any(is_of_something(document, i) for i in range(comma + 1, start - 2)):
        return start
    told = any(is_surely_finite(word) or reports_speech(word) for word in lower[comma + 1 : start - 1])
    return start if told else comma + 1


_LONGEST_OFFICE = 14


def _may_tell_kind(word: str) -> bool:
    if word in ("of", "for"):
        return True
    plain = word.replace("-", "").isalpha() and word not in PREPOSITIONS and word not in DETERMINERS
    return plain and word not in _JOINING and not is_surely_finite(word) and not reports_speech(word)


def find_beginning(document: Document, mentions: Sequence[Mention], m: int) -> int:
    """Return where a subject begins, with whose it is: "the senator's spokeswoman Ann Lee"."""
    # "The mayor, Ann Lee,", "the mayor of Pecs, Ann Lee,".
    noun = m - 2 if m > 1 and mentions[m - 1].kind in ("org", "thing") else m - 1
    beside = m > 0 and mentions[noun].kind == "nom" and mentions[m - 1].end == mentions[m].start - 1
    if beside and find_apposed(document, mentions, noun) == mentions[m].entity:
        m = noun
    if mentions[m].kind == "name":
        m = min(m, *find_companions(document, mentions, m))
    start = mentions[m].start
    if document.before(start) == "and":
        start = skip_pair(document, mentions[find_joined(document, mentions, m)[0]].start)
    while m and document.before(start) in _OWNING and mentions[m - 1].end == start - 1:
        m -= 1
        start = mentions[m].start
    if mentions[m].kind == "name":
        start = _skip_office(document, start)
    if mentions[m].kind in ("org", "name"):
        start = _skip_kind(document, start, body=mentions[m].kind == "org")
    # "the festival's website", though no festival speaks.
    return skip_owner(document, start - 2) if start > 1 and document.lower[start - 1] in _OWNING else start
