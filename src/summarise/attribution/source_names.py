"""What a source that is no named person is listed as: "the council", "a spokeswoman for Tesk", "General Motors"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.findings import Findings
from summarise.attribution.lexicon import (
    DETERMINERS,
    THINGS,
    countries,
    nationalities,
    person_nouns,
    sentence_openers,
    word_set,
)

_OF_PEOPLE = ("ers", "ors", "ists", "ians")
_NEW = word_set("a an one another")
_BOUNDS = frozenset(
    ("more than", "fewer than", "less than", "at least", "up to", "about", "around", "nearly", "almost", "over", "some")
)


def name_body(findings: Findings, body: int) -> str:
    """Return the name of a body, that of what is a group by its plural as it stands within a sentence: "hauliers"."""
    name = findings.full_name(body)
    return name[0].lower() + name[1:] if is_plural(findings, body) else name


def is_plural(findings: Findings, body: int) -> bool:
    """Tell whether what looks like a name is a plural that has its capital from its sentences: "Hauliers said"."""
    document, runs = findings.document, findings.runs
    entity = findings.entities[body]
    if len(entity.key) > 1 or not entity.key[0].endswith(_OF_PEOPLE):
        return False
    return all(runs[i].first == document.bounds[document.sentence[runs[i].first]][0] for i in entity.runs)


def name_phrase(findings: Findings, m: int) -> str:
    """Return the noun phrase of mention ``m`` with whose and for whom, as it stands within a sentence.

    "Ann Lee's company", "a spokeswoman for the council", "more than 40 farmers".
    """
    document, mentions = findings.document, findings.mentions
    mention = mentions[m]
    start, end = _with_quantity(findings.document, mention.start), mention.end
    if m and document.lower[start - 1] == "'s" and mentions[m - 1].end == start - 1:
        start = mentions[m - 1].start
    after = mentions[m + 1] if m + 1 < len(mentions) else None
    last = document.bounds[document.sentence[mention.head]][1]
    if (
        after
        and end < last
        and document.lower[end] in ("for", "of", "at", "from", "to")
        and after.start <= end + 2 < last
    ):
        end = after.end
    name = findings.words(start, end)
    return name[0].lower() + name[1:] if _is_small(findings, start, end) else name


def same_source(name: str) -> str:
    """Return what two names of one source share: "The complaint", "the complaint" and "a complaint"."""
    article, _, rest = name.casefold().partition(" ")
    return rest if article in ("the", "a", "an") and rest else name.casefold()


def renamed_noun(findings: Findings, m: int, name: str) -> str:
    """Return the noun of a phrase that names again who has been told of, "the spokesman", or nothing."""
    noun = findings.document.lower[findings.mentions[m].head]
    return noun if name == f"the {noun}" else ""


def introduced_noun(findings: Findings, m: int) -> str:
    """Return the noun of a phrase that may be named again by it alone, "a ferry spokesman", or nothing.

    "The prime minister" is not called the minister, and of two campaigns the other one may be meant.
    """
    mention, lower = findings.mentions[m], findings.document.lower
    owned = m > 0 and lower[mention.start - 1] == "'s" and findings.mentions[m - 1].kind == "name"
    told_apart = mention.kind == "nom" and lower[mention.start] not in _NEW
    return "" if owned or told_apart else lower[mention.head]


def _with_quantity(document: Document, start: int) -> int:
    """Return where a phrase begins with what bounds its number: "more than 1,400 people"."""
    if not document.lower[start][0].isdigit():
        return start
    for size in (2, 1):
        if start >= size and " ".join(document.lower[start - size : start]) in _BOUNDS:
            return start - size
    return start


def _is_small(findings: Findings, start: int, end: int) -> bool:
    """Tell whether the first word of a phrase has its capital only from opening its sentence."""
    document = findings.document
    word, lower = document.words[start], document.lower[start]
    if lower in DETERMINERS:
        return True
    opens = start == document.bounds[document.sentence[start]][0]
    # "House Republicans", "Senate aides", "BBC staff".
    beside = document.words[start + 1][0].isupper() if start + 1 < end else False
    if not opens or beside or word[1:].isupper() or lower in nationalities() or lower in countries():
        return False
    singular, plural = person_nouns()
    known = lower in singular or lower in plural or lower in THINGS or lower in sentence_openers()
    return known or findings.is_small(lower)
