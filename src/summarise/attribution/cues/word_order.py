"""Cues -> the subjects that the order of the words tells: "…, say experts.", "the court ruled that"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue, CueKind
from summarise.attribution.cues.openers import find_introduced, find_placed
from summarise.attribution.cues.stated import FINDING, STATED, find_adjacent
from summarise.attribution.cues.subordinate import find_subordinate
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import (
    SUBORDINATING,
    can_be_verb,
    count_clauses,
    is_finite,
    opens_clause,
)
from summarise.attribution.lexicon import FINITE, PREPOSITIONS, word_set
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.mention import ONE_PERSON

SURE_ORDER = 0.85
# Verbs that need no object, so that the noun behind them is their subject.
_INVERTED = word_set(
    "add admit argue caution claim conclude confirm estimate explain insist joke note observe predict quip recall "
    "reckon report say state suggest tweet warn write"
)
CITING = frozenset(("quote", "cite"))
"""Verbs of who passes on what another says."""
_LONGEST_CITED = 14


def find_by_order(
    document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int], likeliest: int
) -> int | None:
    """Return the place of the candidate that is the subject whatever else is likely, or None."""
    if document.lower[cue.end : cue.end + 2] in (("clear", "that"), ("plain", "that")):
        return next((k for k, m in enumerate(candidates) if mentions[m].end == cue.at), None)
    for find in (find_subordinate, _find_teller, find_introduced, find_placed, _find_quoted):
        subject = find(document, cue, mentions, candidates)
        if subject is not None:
            return subject
    behind = _find_inverted(document, cue, mentions, candidates)
    if likeliest >= 0 and mentions[likeliest].start >= cue.end:
        return behind if behind is not None and candidates[behind] == likeliest else None
    if behind is not None or likeliest >= 0:
        return behind
    if cue.lemma not in STATED:
        return None
    return find_adjacent(document, cue, mentions, candidates)


def _find_teller(document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> int | None:
    """Return the place of who tells the one met before "and": "Ann Lee rang her sister, Jo Ek, and told her"."""
    lower = document.lower
    joined = cue.lemma == "tell" and cue.form == "d" and document.before(cue.at) == "and"
    if not joined or lower[cue.end : cue.end + 1] not in _HEARERS:
        return None
    first = document.bounds[document.sentence[cue.at]][0]
    # "The court heard that Ek rang".
    begin = next((i + 1 for i in range(cue.at - 1, first, -1) if lower[i] == "that"), first)
    opening = (k for k, m in enumerate(candidates) if begin <= mentions[m].start <= begin + 1)
    k = next(opening, None)
    return k if k is not None and mentions[candidates[k]].kind in ONE_PERSON | {"org"} else None


_HEARERS = (("him",), ("her",), ("them",))


def _find_quoted(document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> int | None:
    """Return the place of who speaks between a quotation and where its sentence ends or tells when and how, or None.

    "“…,” said an officer as he left", "“…,” said the bank in a report", "“…?” Ann Lee interrupted.".
    """
    if cue.form not in ("s", "d"):
        return None
    last = document.bounds[document.sentence[cue.at]][1]
    if document.quotation[cue.at - 1] < 0:
        if cue.kind != "act" or document.words[cue.end : last] not in ((), (".",)):
            return None
        behind = (k for k, m in enumerate(candidates) if mentions[m].end == cue.at and mentions[m].kind == "name")
        k = next(behind, None)
        start = mentions[candidates[k]].start if k is not None else 0
        return k if start and document.quotation[start - 1] >= 0 else None
    if cue.lemma not in _INVERTED:
        return None
    begin = (cue.end, _skip_owner(document, cue.end))
    spoken = next((k for k, m in enumerate(candidates) if mentions[m].start in begin), None)
    if spoken is None or mentions[candidates[spoken]].kind not in _ALONE:
        return None
    then = mentions[candidates[spoken]].end
    return spoken if then < last and document.lower[then] in _BEHIND_SPEAKER else None


_ALONE = frozenset(("name", "nom", "group", "org"))
_BEHIND_SPEAKER = PREPOSITIONS | word_set("when as while after before")


def cite(document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> Cue | None:
    """Return the cue with the one whose words another passes on: "the Post quoted Ann Lee as saying".

    It is then all of that, from the Post where nothing is quoted: "It rained, the Post quoted Ann Lee as saying".
    """
    if cue.lemma not in CITING:
        return None
    first, last = document.bounds[document.sentence[cue.at]]
    cited = max((m for m in candidates if mentions[m].start == cue.end), default=-1)
    for i in range(cue.end, min(last, cue.end + _LONGEST_CITED) - 1):
        if cited >= 0 and document.lower[i : i + 2] == ("as", "saying"):
            quoted = QUOTED in document.words[first:last]
            at = next((mentions[m].start for m in candidates if mentions[m].end == cue.at and not quoted), cue.at)
            return Cue(at, i + 2, cue.lemma, "speech", cue.form, cited, SURE_ORDER)
    return None


def kind_of_report(cue: Cue) -> CueKind:
    """Return the class of a cue whose words are told: what a survey finds is said, what experts fear needs its verb."""
    if cue.kind != "thought":
        return cue.kind
    return "speech" if cue.lemma in FINDING else "act"


def _find_inverted(document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> int | None:
    """Return the place of the candidate right behind a cue that ends what is reported: "…, say experts."."""
    if cue.lemma not in _INVERTED or cue.form == "ing" or document.before(cue.at) != ",":
        return None
    begin = _skip_owner(document, cue.end)
    behind = next((k for k, m in enumerate(candidates) if mentions[m].start == begin), None)
    # "The mayor, who left early, said Ann Lee would follow" has its subject before the cue.
    if behind is None:
        return None
    end = mentions[candidates[behind]].end
    first, last = document.bounds[document.sentence[cue.at]]
    opened = document.lower[first] in SUBORDINATING or count_clauses(document, first, cue.at - 1) > 0
    if document.lower[end : end + 1] == ("and",) and can_be_verb(document, end + 1):
        # "Police closed the road, warned residents and left".
        return None
    if not opened and not _closes_sentence(document, first, cue, end, last):
        return None
    # "The firm, which would not name the mill targeted, said it would close", "…, said Ann Lee left".
    if opens_clause(document.lower[begin]) or (end < last and is_finite(document, end, begin)):
        return None
    # "A man, citing the police, said two gunmen who had fled were held" tells of the gunmen.
    of_them = document.lower[end : end + 1] in (("who",), ("which",), ("that",))
    return None if of_them and count_clauses(document, end, last) > 0 else behind


def _skip_owner(document: Document, start: int) -> int:
    """Return the word behind whose the phrase from ``start`` is: "said the museum's director", or ``start``."""
    for i in range(start, min(len(document.lower), start + _LONGEST_OWNER)):
        if document.lower[i] == "'s":
            return i + 1
        if not document.lower[i][0].isalnum() or document.lower[i] in FINITE:
            break
    return start


_LONGEST_OWNER = 6


def _closes_sentence(document: Document, first: int, cue: Cue, end: int, last: int) -> bool:
    """Tell whether who stands right behind a cue ends the sentence: "The driver, Bo Ek, died, said officer Lee.".

    But for who or what that is: "…, said the judge, Ann Lee.".
    """
    # "Ann Lee, who knew her, recalled a formidable teacher".
    if document.lower[cue.end] in ("a", "an") and cue.lemma != "say":
        return False
    verbs = any(can_be_verb(document, i) for i in range(first + 1, cue.at - 1))
    ends = document.words[end:last] in ((), (".",)) or document.words[end] == ","
    return verbs and ends and not any(can_be_verb(document, i) for i in range(end, last))
