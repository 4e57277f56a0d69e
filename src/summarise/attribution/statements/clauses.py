"""Cues -> the words they report: after the cue to the end of the sentence, before its subject, or around both."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from summarise.attribution.cues import PLACED, TURNS, Cue
from summarise.attribution.cues.according import find_beside
from summarise.attribution.cues.fronts import cut_back, find_front
from summarise.attribution.cues.settings import SKIPPED, skip_setting
from summarise.attribution.cues.writings import skip_document
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import find_verb
from summarise.attribution.lexicon import FINITE, PERSONAL, word_set
from summarise.attribution.mentions import Mention
from summarise.attribution.statements.endings import end_before_others, is_about_speaker
from summarise.attribution.statements.next_reports import find_ending
from summarise.attribution.statements.objects import (
    adds_things,
    end_before_clause,
    end_of_object,
    end_of_verdict,
    find_verdict,
    hangs_on_verb,
    is_noun_phrase,
)
from summarise.attribution.statements.reports import Report, is_aside, opens_by_participle, read_report
from summarise.attribution.statements.senses import (
    holds_clause,
    is_ahead,
    is_of_reporters,
    reports_object,
    rings_up,
)
from summarise.attribution.statements.silences import is_silent
from summarise.attribution.statements.telling import begin_reserve, tells

Clauses = dict[int, tuple[int, int] | None]
"""By cue, the first word and the one after the last of what it reports, None for nothing."""
_ASKED_FOR = word_set("how what whatever nothing everything anything")
_HEARERS = frozenset(("me", "him", "us", "them"))
_WAS = frozenset((("was",), ("is",), ("were",), ("would",), ("had",)))


def find_clauses(
    document: Document, mentions: Sequence[Mention], cues: Sequence[Cue], titles: frozenset[int]
) -> Clauses:
    """Return the clause that each cue with a subject reports."""
    outer = {mentions[cue.subject].end: cue.at for cue in cues if cue.subject >= 0}
    reports = {c: read_report(document, mentions, cue, outer) for c, cue in enumerate(cues) if cue.subject >= 0}
    reports = {c: report for c, report in reports.items() if not _is_inside(document, report, reports.get(c + 1))}
    clauses: Clauses = {}
    endings: dict[int, list[int]] = {}
    for c, report in reports.items():
        clauses[c] = _find_before(document, report)
        ending = find_ending(document, report, clauses[c])
        if ending is not None:
            endings.setdefault(document.sentence[report.cue.at], []).append(ending)
    for c, report in reports.items():
        # In a turn of a transcript nobody else reports.
        ends = endings.get(document.sentence[report.cue.at], ()) if report.cue.kind not in TURNS else ()
        clause = clauses[c]
        if report.cue.kind in TURNS:
            # Whole sentences, which need not report anything.
            clauses[c] = report.after, report.last
        elif clause is None and report.cue.kind not in ("dash", "according"):
            clauses[c] = _find_after(document, mentions, titles, report, ends)
        elif clause and clause[1] > report.cue.at and any(ending > report.after for ending in ends):
            # "…, Lee said, and Ek said …".
            clauses[c] = clause[0], cut_back(document, report.begin, clause[0])
    return _leave_turns(cues, _leave_inserted(reports, clauses))


def _is_inside(document: Document, report: Report, outer: Report | None) -> bool:
    """Tell whether "she made" only says which remarks are meant: "A man sacked for remarks she reported said"."""
    if outer is None or report.subject.kind not in _PRONOUNS or outer.cue.kind != "speech":
        return False
    return outer.subject.end <= report.begin and "," not in document.words[outer.subject.end : outer.cue.at]


_PRONOUNS = frozenset(("he", "she", "they"))


def _leave_inserted(reports: Mapping[int, Report], clauses: Clauses) -> Clauses:
    """Return the clauses without those of a "she said" inserted into what she reports with another verb."""
    return {c: None if _is_inserted(reports, clauses, c) else clause for c, clause in clauses.items()}


def _is_inserted(reports: Mapping[int, Report], clauses: Clauses, c: int) -> bool:
    report, clause = reports[c], clauses[c]
    if not clause or not clause[0] < report.cue.at < clause[1] or report.subject.kind not in PERSONAL:
        return False
    # The cues before it in its sentence.
    d = c - 1
    while d in reports and reports[d].first == report.first:
        outer = clauses[d]
        # "It had made an offer, it said, which was “fair”": no offer is what it said.
        if outer and outer[0] <= report.cue.at < outer[1] and reports[d].cue.kind != "thought":
            return True
        d -= 1
    return False


def _leave_turns(cues: Sequence[Cue], clauses: Clauses) -> Clauses:
    """Return the clauses without those inside a turn of a transcript: what "he said" there is the speaker's words."""
    turns = sorted(clause for c, clause in clauses.items() if clause and cues[c].kind in TURNS)
    if not turns:
        return clauses
    kept = dict(clauses)
    for c in clauses:
        k = bisect_right(turns, (cues[c].at, turns[-1][1])) - 1
        if cues[c].kind not in TURNS and k >= 0 and cues[c].at < turns[k][1]:
            kept[c] = None
    return kept


def _find_before(document: Document, report: Report) -> tuple[int, int] | None:
    """Return what a cue reports that stands before it, be it in part."""
    cue, subject = report.cue, report.subject
    if cue.kind == "headline":
        return report.first, cue.at
    if cue.kind in PLACED or (cue.kind != "according" and (subject.kind == "who" or cue.form == "ing")):
        return None
    end = cut_back(document, report.last, report.after)
    if cue.kind == "according":
        return find_beside(document, cue, subject, report.first, end)
    return find_front(document, cue, subject, report.begin, report.after, report.first, end)


def _find_after(
    document: Document,
    mentions: Sequence[Mention],
    titles: frozenset[int],
    report: Report,
    endings: Sequence[int],
) -> tuple[int, int] | None:
    """Return what a cue reports that stands behind it."""
    cue, subject = report.cue, report.subject
    end = _find_end(document, report, endings)
    start = _skip_setting(document, mentions, report, end)
    if start >= end or not tells(document, cue, subject, start) or is_about_speaker(document, report, start, end):
        return None
    if adds_things(document, cue, start, end):
        return None
    if start == report.after:
        start = skip_document(document, cue, start, end)
        if start >= end:
            return None
    if document.lower[start - 1] == "that" and is_noun_phrase(document, cue, start, end):
        # "Defended that decision on Tuesday".
        start -= 1
    told = document.lower[start - 1] in SKIPPED
    if cue.kind == "act" and not told:
        end = end_before_clause(document, start, end)
    bare = not told and not holds_clause(document, titles, start, end)
    if _reports_nothing(document, report, start, end, bare=bare):
        noun = find_verdict(document, report, start)
        return (noun, end) if noun >= 0 else None
    return _cut_to_words(document, report, start, end, told=told, bare=bare)


def _cut_to_words(
    document: Document, report: Report, start: int, end: int, *, told: bool, bare: bool
) -> tuple[int, int] | None:
    """Return what is reported with the verb where it needs that, and without what others do behind it.

    ``told`` where "that" or the like stands before it, ``bare`` where it is no clause.
    """
    cue = report.cue
    if bare or (start == cue.end and document.lower[start] == "for"):
        # "Asked for help but the police refused" ends before the police.
        end = end_of_object(document, start, end)
    elif cue.kind == "act":
        end = end_of_verdict(document, start, end)
    if document.lower[start : start + 2] == ("not", "to") and cue.lemma != "say":
        # "Warned her son not to go".
        return cue.at, end
    reserve = begin_reserve(document, cue, report.subject, start)
    if reserve is not None:
        return reserve, end
    if (bare and cue.lemma != "say") or (not told and hangs_on_verb(document, cue, start, end)):
        return cue.at, end
    while start < end and document.lower[start] in ("and", "but", ",", ";"):
        start += 1
    return (start, end) if start < end else None


def _find_end(document: Document, report: Report, endings: Sequence[int]) -> int:
    """Return where what stands behind a cue ends: where it does itself, or where somebody else begins to speak."""
    after = report.after
    end = cut_back(document, min([report.last, *[ending for ending in endings if ending > after]]), after)
    if end < report.last and document.lower[end - 1] in ("and", "but"):
        # "Lee said it was late and, according to Ek, she left".
        end = cut_back(document, end - 1, after)
    return end_before_others(document, report, end)


_HOW_IT_WAS = _ASKED_FOR | {"why", "where", "when", "whether"}
NAMING = word_set("brand call declare deem describe dub label term")
"""Verbs that tell what somebody calls something."""


def _reports_nothing(document: Document, report: Report, start: int, end: int, *, bare: bool) -> bool:
    """Return whether the words behind a cue are not what it reports; ``bare`` where they are no clause."""
    cue, lower = report.cue, document.lower
    if is_silent(document, cue, start) or is_of_reporters(document, cue, start):
        return True
    if (bare and not _tells_object(document, report, start, end)) or rings_up(document, cue, start, end):
        return True
    # "Explaining how she came to it, Lee said".
    if opens_by_participle(cue, report.first) and lower[start] in _HOW_IT_WAS:
        return True
    # "That is how Lee described the scene", "nothing Lee said".
    if document.before(report.subject.start) in _ASKED_FOR and QUOTED not in document.words[start:end]:
        return True
    # "The child he says is his", "a plan which Lee said would fail": whose verb it is stands too far off.
    if lower[start] in FINITE and lower[start - 1] != ":":
        return True
    # "A job that one officer told me was “too big”".
    return lower[start] in _HEARERS and lower[start + 1 : start + 2] in _WAS


def _skip_setting(document: Document, mentions: Sequence[Mention], report: Report, end: int) -> int:
    """Return where what a cue reports may begin, behind when, where and to whom it was said."""
    start = skip_setting(document, mentions, report.cue, report.after, end)
    # "As Lee points out, in a country with few doctors, many wait" is told from its own comma on.
    if report.first == report.begin or document.lower[report.begin - 1] != "as" or document.lower[start - 1] == ",":
        return start
    # "As Lee said in 2019, the plan would fail".
    comma = next((i for i in range(start, end - 1) if document.words[i] == ","), end)
    return comma + 1 if comma < end and find_verb(document, report.after, comma) < 0 else start


def _tells_object(document: Document, report: Report, start: int, end: int) -> bool:
    """Tell whether a verb with an object and no clause tells what was said: "praised the plan"."""
    if is_ahead(document, report.cue) or is_aside(document, report.cue, report.subject):
        return False
    # "Reiterating her stand, Lee said", but not "calling it a mess, Lee said".
    opening = opens_by_participle(report.cue, report.first) and report.cue.lemma not in NAMING
    if opening and QUOTED not in document.words[start:end]:
        return False
    return reports_object(document, report.cue, start, end)
