"""Noun phrases -> people: "the union's head, Ann Lee,", "the president", "the former teacher"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import Document
from summarise.attribution.lexicon import nouns_for_one, organisation_words, word_set
from summarise.attribution.mentions import Mention

# These bring somebody new on the stage more often than they name again who has just spoken.
_NEWCOMERS = word_set(
    "spokesman spokeswoman spokesperson official source aide lawyer attorney analyst expert judge prosecutor "
    "investigator officer victim suspect witness resident neighbour neighbor reporter correspondent interviewer host "
    "author critic man woman boy girl person father mother son daughter brother sister husband wife friend doctor one"
)


def gather_nouns(document: Document, mentions: Sequence[Mention]) -> dict[int, set[str]]:
    """Return, for each person, the nouns the article uses for them beside the name: president, lawyer."""
    nouns: dict[int, set[str]] = {}
    known = nouns_for_one()
    for m, mention in enumerate(mentions):
        if mention.kind == "name":
            own = nouns.setdefault(mention.entity, set())
            own.update(word for word in document.lower[mention.start : mention.head] if word in known)
        elif mention.kind == "nom":
            entity = find_apposed(document, mentions, m)
            if entity >= 0:
                nouns.setdefault(entity, set()).add(document.lower[mention.head])
    return nouns


def find_apposed(document: Document, mentions: Sequence[Mention], m: int) -> int:
    """Return the person whose name stands beside the noun phrase ``m`` in apposition, or -1."""
    lower, start, end = document.lower, mentions[m].start, mentions[m].end
    k = m - 1
    while k >= 0 and mentions[k].end == start - 1 and lower[start - 1] == "'s":
        start = mentions[k].start
        k -= 1
    if k >= 0 and mentions[k].kind == "name" and mentions[k].end == start - 1 and lower[start - 1] == ",":
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
        if apart in ((), (",",)):
            return mentions[k].entity
    return -1


def may_rename(document: Document, mention: Mention) -> bool:
    """Tell whether a phrase may be another word for who has just spoken: "the former teacher", not "the teacher"."""
    described = mention.head - mention.start > 1
    return described and document.lower[mention.start] == "the" and document.lower[mention.head] not in _NEWCOMERS
