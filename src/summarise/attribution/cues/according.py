"""Cues "according to" -> what they report: what stands before, behind or around them, and whose words it is."""

from __future__ import annotations

from summarise.attribution.cues import Cue
from summarise.attribution.cues.around import find_around
from summarise.attribution.cues.fronts import FEWEST_WORDS, cut_back
from summarise.attribution.document import Document
from summarise.attribution.document.verbs import can_be_verb, count_clauses, find_verb, opens_clause
from summarise.attribution.lexicon import DETERMINERS, calendar_words, nouns_for_one, word_set
from summarise.attribution.mentions import Mention

JOINTS = word_set("while whereas but and although")
"""What joins a clause to another of the sentence, whoever speaks in it."""
_LONGEST_COPY = 5
_PARENTHETIC = word_set("written seen sent which who whose")


def find_beside(document: Document, cue: Cue, subject: Mention, first: int, end: int) -> tuple[int, int] | None:
    """Return what stands before "according to", behind it, or around it."""
    first, end = _leave_other(document, cue, first, end)
    stop = cut_back(document, cue.at, first)
    comma = _skip_source(document, subject, end)
    behind = (comma + 1, end) if comma + 1 < end else None
    if comma == end and cue.at == first and _opens(document, subject.end, end):
        # "According to Lee it is late".
        behind = subject.end, end
    if subject.end <= cue.at:
        return None
    # "According to Lee, …", "He left and, according to Lee, …", "Ek said that, according to Lee, …".
    joined = document.lower[stop - 1] in JOINTS and (stop == cue.at or _opens(document, comma + 1, end))
    joined |= document.lower[stop - 1] == "that" and behind is not None and not can_be_verb(document, comma + 1)
    if stop <= first or joined or (stop == cue.at and stop - first < FEWEST_WORDS):
        return behind
    if behind and stop < cue.at:
        return find_around(document, (first, stop), comma, end, inverted=True) or behind
    return first, stop


def _opens(document: Document, i: int, end: int) -> bool:
    """Tell whether a clause with its own subject begins at word ``i``: "it is late", "the shop is shut"."""
    begun = i < end and (opens_clause(document.lower[i]) or document.lower[i] in DETERMINERS)
    return begun and find_verb(document, i, end) >= 0


def _leave_other(document: Document, cue: Cue, first: int, end: int) -> tuple[int, int]:
    """Return the words without those that are according to somebody else: "according to Lee it is, according to Ek"."""
    others = [i for i in range(first, end) if document.lower[i : i + 2] == ("according", "to") and i != cue.at]
    before = max((i for i in others if i < cue.at), default=-1)
    behind = min((i for i in others if i > cue.at), default=end)
    while behind < end and document.lower[behind - 1] in _BETWEEN:
        behind -= 1
    return (cue.at if before >= 0 else first), behind


_BETWEEN = JOINTS | {","}


def _skip_source(document: Document, subject: Mention, end: int) -> int:
    """Return the comma that ends who it is according to: "the letter, signed by Ann Lee,", "Ann Lee, his mother,"."""
    comma = next((i for i in range(subject.end, end) if document.words[i] == ","), end)
    then = next((i for i in range(comma + 1, end) if document.words[i] == ","), end)
    inner = document.lower[comma + 1] if comma + 1 < end else ""
    if then == end:
        return end if inner in _PARENTHETIC else comma
    if "which" in document.lower[comma + 1 : comma + 1 + _LONGEST_COPY]:
        # "The report, a copy of which was seen by the Post,".
        return then
    beside = comma == subject.end and inner in ("by", "from")
    if beside and calendar_words().isdisjoint(document.lower[comma + 1 : then]):
        # "The report, by consultants Tesk,", but not "by 2030".
        return then if document.words[comma + 2].isalpha() else comma
    verb = find_verb(document, then + 1, end)
    apposed = (
        subject.kind == "name"
        and not nouns_for_one().isdisjoint(document.lower[comma + 1 : then])
        and verb >= 0
        and count_clauses(document, comma + 1, then) <= 0
    )
    return then if apposed or inner.endswith("ed") or inner in _PARENTHETIC else comma
