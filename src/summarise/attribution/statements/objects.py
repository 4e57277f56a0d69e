"""Objects of reporting verbs -> where they end, and whether they hang on their verb: "praised the plan"."""

from __future__ import annotations

from summarise.attribution.cues import Cue
from summarise.attribution.cues.fronts import cut_back
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import (
    ADVERBIAL,
    SUBORDINATING,
    can_be_verb,
    find_verb,
    is_finite,
)
from summarise.attribution.lexicon import (
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    cue_forms,
    reports_speech,
    word_set,
)
from summarise.attribution.statements.reports import Report

# What begins so hangs on the verb before it.
_HANGING = word_set("of about for to against from with")
# "Asked residents to “stay calm”", "announced the closure, calling it “painful”".
_WITH_OBJECT = frozenset(("ask", "announce", "confirm", "reveal"))
_WITHOUT_CLAUSE = word_set(
    "attack blast challenge condemn criticise criticize defend denounce hail oppose praise question "
    "slam support welcome"
)
_SUBORDINATE = SUBORDINATING | {"that"}
_BEHIND_VERBS = DETERMINERS | PREPOSITIONS | word_set("away back down off out over up")
_FINITE_OR_LET = FINITE | {"let"}
_TOO_SHORT = 4
_HANGING_SAID = frozenset(("of",))


def is_noun_phrase(document: Document, cue: Cue, start: int, end: int) -> bool:
    """Tell whether "that" behind a verb which only has an object points at it, and no clause follows."""
    plain = cue.lemma in _WITHOUT_CLAUSE and start == cue.end + 1 and QUOTED not in document.words[start:end]
    return plain and find_verb(document, start, end) < 0


_JOINTS = frozenset(("and", "but"))


def end_of_object(document: Document, start: int, end: int) -> int:
    """Return where an object ends before what its verb's subject did or was besides: "denied theft but was jailed"."""
    for i in range(start, end - 1):
        word = document.lower[i]
        if word in _SUBORDINATE:
            # "Denied claims that he lied and left".
            break
        if i > start and word in _JOINTS and _does_besides(document, i):
            return cut_back(document, i, start)
    return cut_back(document, end, start)


def end_before_clause(document: Document, start: int, end: int) -> int:
    """Return where an object without a verb of its own ends before a clause: "denied theft, and the trial began"."""
    for i in range(start + 1, end - 2):
        if document.lower[i] in _SUBORDINATE or is_finite(document, i, start):
            break
        joined = document.words[i] == "," and document.lower[i + 1] in _JOINTS
        begin = i + 1 + joined
        joined |= document.words[i] == ";"
        if joined and document.lower[begin] not in _OBJECT_TOO and _has_subject(document, begin):
            return i
    return end


# "Talked about her work, and how it went".
_OBJECT_TOO = ADVERBIAL | word_set("how that what whether why")


def _does_besides(document: Document, joint: int) -> bool:
    """Tell whether another verb of the same subject follows "and" or "but": "but was jailed", "and left the room"."""
    word, then = document.lower[joint + 1], document.lower[joint + 2 : joint + 3]
    if document.lower[joint] == "but" and word != "not" and _has_subject(document, joint + 1):
        return True
    if word in _FINITE_OR_LET:
        return True
    if document.lower[joint] == "but" or then == ("by",) or word.endswith("ing"):
        # "Issued by Tesk and carried by the Post".
        return False
    # "And walked out", but not "and bored staff".
    plain = then == () or then[0] in _BEHIND_VERBS or not then[0].isalnum() or reports_speech(word)
    return plain and can_be_verb(document, joint + 1)


def _has_subject(document: Document, i: int) -> bool:
    """Tell whether a subject with its verb follows from word ``i`` on: "the police refused", "she was late"."""
    last = document.bounds[document.sentence[i]][1]
    verb = find_verb(document, i, min(last, i + _NEAR_VERB))
    return verb > i and document.lower[i] not in PREPOSITIONS and document.lower[i] != "that"


_NEAR_VERB = 5


def end_of_verdict(document: Document, start: int, end: int) -> int:
    """Return where a verdict ends in part of a quotation, before what else was done: "called it “a gift” and left"."""
    last = max((i for i in range(start, end) if document.words[i] == QUOTED), default=end)
    more = document.lower[last + 1 : last + 3]
    # "Expressed concern about schools which taught no “heritage” and needed to".
    plain = _SUBORDINATE.isdisjoint(document.lower[start:last])
    besides = plain and more[:1] == ("and",) and last + 2 < end and document.words[last + 2].islower()
    # "And demanded talks" is too little to be given by itself.
    short = (
        end - last <= _TOO_SHORT
        and document.lower[last + 2 : last + 3] != ()
        and document.lower[last + 2] in cue_forms()
    )
    return last + 1 if besides and not short and can_be_verb(document, last + 2) else end


def adds_things(document: Document, cue: Cue, start: int, end: int) -> bool:
    """Tell whether somebody only adds to something, with a clause behind: "added salt and the sauce thickened"."""
    if cue.lemma != "add" or start != cue.end or QUOTED in document.words[start:end]:
        return False
    joint = next((i for i in range(start, end) if document.words[i] in ("and", ";", ",")), end)
    return joint < end and find_verb(document, start, joint) < 0


def hangs_on_verb(document: Document, cue: Cue, start: int, end: int) -> bool:
    """Tell whether words are no clause of their own without the verb: "praised the plan", "asked for the papers"."""
    if start == cue.end and (cue.kind == "act" or cue.lemma in _WITH_OBJECT):
        stop = next((i for i in range(start, end) if document.words[i] in (",", QUOTED)), end)
        return cue.kind == "act" or (stop > start and find_verb(document, start, stop) < 0)
    # "Criticised by Lee for “a lie”".
    hanging = document.lower[start] in (_HANGING if cue.lemma != "say" else _HANGING_SAID)
    stop = next((i for i in range(start, end) if document.words[i] in (",", QUOTED)), end)
    return hanging and find_verb(document, start, stop) < 0


def find_verdict(document: Document, report: Report, start: int) -> int:
    """Return where a noun begins that sums up the clause before, "a move the union said would cost jobs", or -1."""
    comma = next(
        (
            i
            for i in range(report.begin - 1, report.begin - 1 - _LONGEST_VERDICT, -1)
            if i > report.first and document.words[i] == ","
        ),
        -1,
    )
    told = comma >= 0 and start == report.cue.end and document.lower[start] in FINITE
    opened = document.lower[comma + 1 : report.begin] if told else ()
    return comma + 1 if opened[:1] in (("a",), ("an",)) or opened == ("something",) else -1


_LONGEST_VERDICT = 5
