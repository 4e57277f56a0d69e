"""Cues "according to" -> what they report: what stands before, behind or around them, and whose words it is."""

from __future__ import annotations

from summarise.attribution.cues import Cue
from summarise.attribution.cues.around import find_around
from summarise.attribution.cues.fronts import FEWEST_WORDS, cut_back
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import count_clauses, find_verb
from summarise.attribution.lexicon import PREPOSITIONS, nouns_for_one, word_set
from summarise.attribution.mentions import Mention

JOINTS = word_set("while whereas but and although")
"""What joins a clause to another of the sentence, whoever speaks in it."""
_LONGEST_COPY = 5
_PARENTHETIC = word_set("written seen sent which who whose")


def find_beside(document: Document, cue: Cue, subject: Mention, first: int, end: int) -> tuple[int, int] | None:
    """Return what stands before "according to", behind it, or around it."""
    stop = cut_back(document, cue.at, first)
    comma = _skip_source(document, subject, end)
    behind = (comma + 1, end) if comma + 1 < end else None
    if subject.end <= cue.at:
        return None
    # "According to Lee, …", "He left and, according to Lee, …".
    if stop <= first or (stop == cue.at and (stop - first < FEWEST_WORDS or document.lower[stop - 1] in JOINTS)):
        return behind
    if behind and stop < cue.at and document.words[stop - 1] != QUOTED:
        return find_around(document, (first, stop), comma, end, inverted=True) or behind
    return first, stop


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
    verb = find_verb(document, then + 1, end)
    apposed = (
        subject.kind == "name"
        and inner not in PREPOSITIONS
        and not nouns_for_one().isdisjoint(document.lower[comma + 1 : then])
        and verb >= 0
        and "," not in document.words[then + 1 : verb]
        and count_clauses(document, comma + 1, then) <= 0
    )
    return then if apposed or inner.endswith("ed") or inner in _PARENTHETIC else comma
