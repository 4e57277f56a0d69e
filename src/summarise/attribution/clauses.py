"""Cues -> the words they report: after the cue to the end of the sentence, or before its subject."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import (
    FINITE,
    PREPOSITIONS,
    calendar_words,
    word_set,
)
from summarise.attribution.mentions import Mention
from summarise.attribution.nominals import find_apposed
from summarise.attribution.senses import holds_clause, reports_object
from summarise.attribution.settings import SKIPPED, skip_document, skip_setting
from summarise.attribution.telling import begin_reserve, tells
from summarise.attribution.verbs import find_verb

Clauses = dict[int, tuple[int, int] | None]
"""By cue, the first word and the one after the last of what it reports, None for nothing."""
FEWEST_WORDS = 3
_LONGEST_TAIL = 5
"""So many words at most may follow "he said" where the words reported stand before it: "he said on Tuesday"."""
_PARENTHETIC = word_set("written seen sent which who whose")
_JOINTS = word_set("while whereas but and although")
_ASKED_FOR = word_set("how what whatever nothing everything anything")
# What begins so hangs on the verb before it.
_HANGING = word_set("of about for to against from with")
_HANGING_SAID = frozenset(("of",))
_CLOSING = ".!?:;,—–-)"
_SUBORDINATING = word_set("when as while after before since because if although though who whom whose which where")


def find_clauses(
    document: Document, mentions: Sequence[Mention], cues: Sequence[Cue], titles: frozenset[int]
) -> Clauses:
    """Return the clause that each cue with a subject reports."""
    endings = _find_endings(document, mentions, cues)
    clauses = {
        c: _find_clause(document, mentions, titles, cue, endings.get(document.sentence[cue.at], ()))
        for c, cue in enumerate(cues)
        if cue.subject >= 0
    }
    return _leave_turns(cues, clauses)


def _leave_turns(cues: Sequence[Cue], clauses: dict[int, tuple[int, int] | None]) -> dict[int, tuple[int, int] | None]:
    """Return the clauses without those inside a turn of a transcript: what "he said" there is the speaker's words."""
    turns = sorted(clause for c, clause in clauses.items() if clause and cues[c].kind == "label")
    if not turns:
        return clauses
    kept = dict(clauses)
    for c in clauses:
        k = bisect_right(turns, (cues[c].at, turns[-1][1])) - 1
        if cues[c].kind != "label" and k >= 0 and cues[c].at < turns[k][1]:
            kept[c] = None
    return kept


def _find_endings(document: Document, mentions: Sequence[Mention], cues: Sequence[Cue]) -> dict[int, list[int]]:
    """Return, by sentence, where what is reported before ends.

    At an attribution that ends the sentence, "…, the Daily Post reported.", or that goes on with somebody else, "…,
    while Ann Lee called it a trick.".
    """
    endings: dict[int, list[int]] = {}
    for cue in cues:
        if cue.subject < 0 or cue.kind in ("thought", "label", "headline", "dash"):
            continue
        subject = mentions[cue.subject]
        begin, end = min(_start_of(document, mentions, cue.subject), cue.at), max(subject.end, cue.end)
        first, last = document.bounds[document.sentence[cue.at]]
        if begin - first <= FEWEST_WORDS:
            continue
        ends = (document.words[begin - 1] == "," or _holds_comma(document, begin - 1)) and last - end <= _LONGEST_TAIL
        goes_on = document.lower[begin - 1] in _JOINTS and document.words[begin - 2] == "," and subject.end <= cue.at
        if ends or goes_on:
            endings.setdefault(document.sentence[cue.at], []).append(begin - goes_on)
    return endings


def _start_of(document: Document, mentions: Sequence[Mention], m: int) -> int:
    """Return where a subject begins, with whose it is: "the senator's spokeswoman Ann Lee"."""
    # "The mayor, Ann Lee,", "the mayor of Pecs, Ann Lee,".
    noun = m - 2 if m > 1 and mentions[m - 1].kind in ("org", "thing") else m - 1
    beside = m > 0 and mentions[noun].kind == "nom" and mentions[m - 1].end == mentions[m].start - 1
    if beside and find_apposed(document, mentions, noun) == mentions[m].entity:
        m = noun
    start = mentions[m].start
    while m and start and document.lower[start - 1] == "'s" and mentions[m - 1].end == start - 1:
        m -= 1
        start = mentions[m].start
    return start


def _find_clause(
    document: Document, mentions: Sequence[Mention], titles: frozenset[int], cue: Cue, endings: Sequence[int]
) -> tuple[int, int] | None:
    first, last = document.bounds[document.sentence[cue.at]]
    subject = mentions[cue.subject]
    if cue.kind == "headline":
        return first, cue.at
    if cue.kind == "dash":
        return None
    if cue.kind == "label":
        while last < len(document.words) and document.paragraph[last] == document.paragraph[cue.at]:
            last += 1
    begin, after = min(_start_of(document, mentions, cue.subject), cue.at), max(subject.end, cue.end)
    fronted = begin - 1 == first and document.lower[first] in _SUBORDINATING and document.lower[first] != "as"
    if fronted or (subject.kind == "who" and document.words[subject.start - 1] == ","):
        # "Craig Moor, who denied fraud, was found guilty", "When Moor said no, she left": the comma that closes the
        # clause closes what is reported.
        last = next((i for i in range(after, last) if document.words[i] == ","), last)
    end = _cut_back(document, min([last, *(ending for ending in endings if ending > after)]), after)
    if cue.kind == "according":
        return _beside_according(document, cue, subject, first, end)
    paused = document.words[begin - 1] in ",—–-" or _holds_comma(document, begin - 1)
    if begin - first >= FEWEST_WORDS and paused and _is_tail(document, cue, after, end):
        return first, _cut_back(document, begin, first)
    start = skip_setting(document, mentions, cue, after, end)
    if start >= end or not tells(document, cue, subject, start):
        return None
    if start == after:
        start = skip_document(document, cue, start, end)
        if start >= end:
            return None
    # "That is how Lee described the scene", "nothing Lee said".
    if document.lower[subject.start - 1] in _ASKED_FOR and QUOTED not in document.words[start:end]:
        return None
    told = document.lower[start - 1] in SKIPPED
    bare = not told and not holds_clause(document, titles, start, end)
    if bare and not reports_object(document, cue, start, end):
        return None
    # "The child he says is his", "a plan which Lee said would fail": whose verb it is stands too far off.
    if start >= cue.end and document.lower[start] in FINITE and document.lower[start - 1] != ":":
        return None
    reserve = begin_reserve(document, cue, subject, start)
    if reserve is not None:
        return reserve, end
    # "praised the plan": what was said is not a clause of its own without its verb.
    if (cue.kind == "act" and start == cue.end and not told) or (bare and cue.lemma != "say"):
        return cue.at, end
    # "Asked for the papers", "criticised by Lee for “a lie”".
    hanging = document.lower[start] in (_HANGING if cue.lemma != "say" else _HANGING_SAID)
    if not told and hanging and find_verb(document, start, _stop_of(document, start, end)) < 0:
        return cue.at, end
    while start < end and document.lower[start] in ("and", "but", ","):
        start += 1
    return (start, end) if start < end else None


def _stop_of(document: Document, start: int, end: int) -> int:
    return next((i for i in range(start, end) if document.words[i] in (",", QUOTED)), end)


def _holds_comma(document: Document, i: int) -> bool:
    """Tell whether word ``i`` is a part quotation with the sentence's comma: "The town has “many leads,” Lee said"."""
    q = document.quotation[i]
    if q < 0:
        return False
    quotation = document.quotations[q]
    return document.text[quotation.start].islower() and document.text[quotation.end - 1] == ","


def _beside_according(document: Document, cue: Cue, subject: Mention, first: int, end: int) -> tuple[int, int] | None:
    rest = subject.end
    while rest < end and document.lower[rest] != ",":
        rest += 1
    # "According to the letter, signed by Ann Lee, …".
    inner = document.lower[rest + 1] if rest + 1 < end else ""
    if inner.endswith("ed") or inner in _PARENTHETIC:
        rest = next((i for i in range(rest + 1, end) if document.words[i] == ","), rest)
    if cue.at - first < FEWEST_WORDS and rest + 1 < end:
        return rest + 1, end
    stop = _cut_back(document, cue.at, first)
    return (first, stop) if stop > first else None


def _is_tail(document: Document, cue: Cue, after: int, end: int) -> bool:
    """Tell whether what follows cue and subject is no clause: nothing, a few words, or only where and when."""
    # "When Ek left, Lee said: “…”": the words reported are the ones between the marks.
    if QUOTED in document.words[after : min(end, after + 3)]:
        return False
    if end - after <= _LONGEST_TAIL and "that" not in document.lower[after:end]:
        return not _is_clause(document, after, end)
    # "…, two sources told the paper, deepening the crisis": the participle is the writer's.
    for i in range(after, min(end - 1, after + _LONGEST_TAIL)):
        if document.words[i] == "," and document.lower[i + 1].endswith("ing"):
            return True
    word = document.lower[after]
    return (word in PREPOSITIONS or word in calendar_words() or word == ",") and "that" not in document.lower[after:end]


def _is_clause(document: Document, start: int, end: int) -> bool:
    """Tell whether the words have a verb of their own: "schools would shut", not "when he was asked"."""
    for word in document.lower[start:end]:
        if word in _SUBORDINATING:
            return False
        if word in FINITE:
            return True
    return False


def _cut_back(document: Document, end: int, least: int) -> int:
    while end > least and document.words[end - 1] in _CLOSING:
        end -= 1
    return end
