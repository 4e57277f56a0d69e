"""Reports -> where the words of one end because another begins in its sentence: "Lee said no, while Ek said yes"."""

from __future__ import annotations

from summarise.attribution.cues import PLACED
from summarise.attribution.cues.according import JOINTS
from summarise.attribution.cues.fronts import FEWEST_WORDS
from summarise.attribution.document import LONG_DASHES, QUOTED, Document
from summarise.attribution.document.verbs import NOMINATIVES, begin_verb, count_clauses, opens_clause
from summarise.attribution.lexicon import DETERMINERS, PERSONAL, PREPOSITIONS, word_set
from summarise.attribution.statements.reports import Report, speaks

_LONGEST_TAIL, _LONGEST_FRONTED = 5, 8
_FRONTED = PREPOSITIONS | word_set("within minutes hours days weeks later yesterday today last")
_PARTING = LONG_DASHES | {",", QUOTED}
_ALONE = frozenset(("thought", *PLACED))
"""The cues that end nothing before them."""
_OPENING_REPORT = NOMINATIVES | word_set("that the a an his her their its there this these those")

# What may open what an act tells: "insisted the road was safe", "warned of floods".
_TOLD = DETERMINERS | {"that", "of", "against", QUOTED}


def find_ending(document: Document, report: Report, before: tuple[int, int] | None) -> int | None:
    """Return where what others report before the cue ends, or None.

    At an attribution behind its words, "…, the Daily Post reported.", one within brackets, or one that goes on with
    somebody else, "…, while Ann Lee called it a trick.".
    """
    cue, begin = report.cue, report.begin
    if report.first > document.bounds[document.sentence[cue.at]][0]:
        # "Lee said half had closed (it is a third, according to Ek)".
        return report.first - 1 if before else None
    if cue.form == "ing" and document.lower[begin - 2 : begin] == (",", "with"):
        # "The club said it was done, with its chairman calling it “a shame”".
        return begin - 2
    joined = document.words[cue.at - 2 : cue.at] == (QUOTED, "and") and cue.form in ("s", "d") and speaks(cue)
    if joined and (report.last - cue.at > _LONGEST_TAIL or QUOTED in document.words[cue.at : report.last]):
        # "Lee said it was “a mess” and called for an end to it", but not "… and demanded talks".
        return cue.at - 1
    turn = _find_turn(document, report)
    if turn >= 0:
        return turn
    added = cue.kind == "speech" and cue.form == "ing" and document.before(cue.at) == ","
    # What follows begins a clause: a subject, or "that".
    if added and speaks(cue) and not _OPENING_REPORT.isdisjoint(document.lower[cue.end : cue.end + 1]):
        # "Lee wrote to her staff, saying it was late", "Lee said no, and the union sued, saying it was late".
        joint = _find_joint(document, report)
        return joint if joint >= 0 and document.words[joint - 1] == "," else cue.at - 1
    quoted = document.words[begin - 1] == QUOTED
    if cue.kind in _ALONE or (begin - report.first <= FEWEST_WORDS and not quoted):
        return None
    joint = _find_joint(document, report)
    if joint >= 0 and report.subject.end <= cue.at:
        named = report.subject.kind not in PERSONAL
        comma = document.words[joint - 1] == "," or (named and document.ends_in_comma(joint - 1))
        return joint if comma or _starts_anew(document, report, document.lower[joint]) else None
    if before is None and not _closes_quotation(document, report):
        return None
    if document.words[begin - 1] not in _PARTING:
        return None
    # "Lee blamed rents and buyers who, she said, …": still her words.
    return None if before and before[1] > cue.at and report.subject.kind in PERSONAL else begin


def _find_turn(document: Document, report: Report) -> int:
    """Return the "but" behind which who opens the sentence says something else, or -1.

    "Lee told her he was ill but later admitted lying".
    """
    cue = report.cue
    if cue.form not in ("s", "d") or report.begin > report.first or not speaks(cue):
        return -1
    turn = begin_verb(document, cue.at) - 1
    if document.lower[turn] != "but" or report.subject.end >= turn:
        return -1
    # "Said the law gave them rights but denied them a name": so did the law.
    behind = document.lower[cue.end] if cue.end < report.last else ""
    tells = cue.kind == "speech" or behind in _TOLD or opens_clause(behind)
    return turn if tells else -1


def _find_joint(document: Document, report: Report) -> int:
    """Return the word that joins a report to one before, "while Lee called", "but within a day Lee said", or -1."""
    lower, begin = document.lower, report.begin
    # "While Old Mill's Bo Ek described it as".
    while begin - 1 > report.first and document.words[begin - 1][0].isupper():
        begin -= 1
    # "Called it “an insult” as the mayor insisted it was safe".
    behind = lower[begin - 1] == "as" and document.words[begin - 2] == QUOTED and report.cue.end + 1 < report.last
    if lower[begin - 1] in JOINTS or behind:
        return begin - 1
    if lower[begin - 1] in DETERMINERS and lower[begin - 2] in JOINTS and begin - 2 > report.first:
        return begin - 2
    for i in range(begin - 2, max(report.first, begin - _LONGEST_FRONTED), -1):
        if lower[i] in JOINTS:
            fronted = lower[i] != "and" and document.words[i - 1] == "," and lower[i + 1] in _FRONTED
            return i if fronted else -1
    return -1


def _closes_quotation(document: Document, report: Report) -> bool:
    """Tell whether cue and subject stand behind a quotation and end the sentence: "… “a fool,” the Post reported."."""
    short = report.last - report.after <= _LONGEST_TAIL
    return short and document.end_of_quoted(report.begin - 1) in (",", "!", "?")


def _starts_anew(document: Document, report: Report, joint: str) -> bool:
    """Tell whether somebody else speaks behind a joint without a comma: "says it is late while the Liberals say".

    Behind "and" only a name beside its verb: "the firm and the union agreed" may be one subject.
    """
    if joint == "and":
        spoken = report.cue.kind == "speech" and report.cue.form in ("s", "d") and report.subject.end == report.cue.at
        # "Lee said two had died and prosecutors said a third was hurt".
        several = report.subject.kind == "group" and count_clauses(document, report.first, report.begin - 1) > 1
        return spoken and (report.subject.kind == "name" or several)
    return joint != "although" and report.subject.kind not in PERSONAL
