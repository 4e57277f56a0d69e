"""Whom a paragraph is about: who is named in it before a phrase, and not only in passing."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import RELATIVE_PRONOUNS
from summarise.attribution.mentions import Mention


def list_shown(document: Document, mentions: Sequence[Mention], m: int, paragraph: int) -> set[int]:
    """Return the people whom a paragraph names before mention ``m``, but for asides."""
    shown: set[int] = set()
    k = m - 1
    while k >= 0 and document.paragraph[mentions[k].start] >= paragraph:
        if mentions[k].kind == "name" and not _is_aside(document, mentions[k]):
            shown.add(mentions[k].entity)
        k -= 1
    return shown


_BEFORE_SUBJECTS = frozenset(("and", "but", "yet"))


def find_opening_name(document: Document, mentions: Sequence[Mention], m: int) -> int:
    """Return who opens the sentence before that of mention ``m``, by name, or -1: "Lee lost", "Norland's Lee lost"."""
    here = document.sentence[mentions[m].start]
    if not here:
        return -1
    opens = document.bounds[here - 1][0]
    # "But Lee said".
    opens += document.lower[opens] in _BEFORE_SUBJECTS
    k = m - 1
    while k >= 0 and mentions[k].start > opens:
        k -= 1
    first = max(k, 0)
    if mentions[first].kind == "org" and mentions[first].start == opens and document.lower[mentions[first].end] == "'s":
        opens, first = mentions[first].end + 1, first + 1
    subject = mentions[first]
    return subject.entity if subject.kind == "name" and subject.start == opens else -1


def find_lone_name(document: Document, mentions: Sequence[Mention], m: int) -> int:
    """Return who opens the sentence before that of mention ``m``, by name, where it names nobody else, or -1."""
    subject, before = find_opening_name(document, mentions, m), document.sentence[mentions[m].start] - 1
    k = m - 1
    while k >= 0 and document.sentence[mentions[k].start] >= before:
        if mentions[k].kind == "name" and mentions[k].entity != subject:
            return -1
        k -= 1
    return subject


def _is_aside(document: Document, name: Mention) -> bool:
    """Tell whether a name stands in a relative clause between commas: "Ann Lee, whose slip let in Bo Ek, spoke"."""
    first, last = document.bounds[document.sentence[name.start]]
    opening = next((document.lower[i + 1] for i in range(name.start - 1, first, -1) if document.words[i] == ","), "")
    return opening in RELATIVE_PRONOUNS and "," in document.words[name.end : last]
