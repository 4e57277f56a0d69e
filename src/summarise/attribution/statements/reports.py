"""Cues with their subjects -> reports: where each begins and ends in its sentence, and which clause it belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summarise.attribution.cues import TURNS, Cue
from summarise.attribution.cues.fronts import FEWEST_WORDS
from summarise.attribution.cues.nouns import end_of_owned
from summarise.attribution.cues.word_order import CITING
from summarise.attribution.document import LONG_DASHES, Document
from summarise.attribution.document.verbs import (
    SUBORDINATING,
    can_be_verb,
    count_clauses,
    find_verb,
)
from summarise.attribution.lexicon import (
    DETERMINERS,
    FINITE,
    PERSONAL,
    PREPOSITIONS,
    word_set,
)
from summarise.attribution.mentions import Mention
from summarise.attribution.statements.relative_clauses import find_main_verb
from summarise.attribution.statements.subject_starts import find_beginning

_OPENING = frozenset(("when", "after", "once"))
_LONGEST_OPENING, _LONGEST_SPAN, _LONGEST_TIME = 3, 8, 7
_NO_OBJECT = PREPOSITIONS | {","}
_TIMED = word_set("last earlier yesterday recently once")
# A cue's subject must be this likely before words without marks are given to it. Tuned on PolNeAR's training part.
_LEAST_CHANCE = 0.55
_BRACKETS = frozenset("()")


_NAMING = frozenset(("brand", "call", "describe", "label"))
_LONGEST_NAMING = 4


class Report(NamedTuple):
    """A cue with its subject: ``begin`` to ``after`` are both, ``first`` to ``last`` the part of the sentence."""

    cue: Cue
    subject: Mention
    begin: int
    after: int
    first: int
    last: int


def opens_by_participle(cue: Cue, first: int) -> bool:
    """Tell whether a participle reports that opens its sentence, before its subject: "Calling it a mess, Lee said"."""
    return cue.form == "ing" and cue.at == first


def speaks(cue: Cue) -> bool:
    """Tell whether a cue surely reports what its subject says."""
    return cue.chance >= _LEAST_CHANCE and cue.kind != "thought"


def read_report(document: Document, mentions: Sequence[Mention], cue: Cue, outer: Mapping[int, int]) -> Report:
    """Return a cue with its subject; ``outer`` has, by where their subjects end, where the other cues stand."""
    first, last = document.bounds[document.sentence[cue.at]]
    subject = mentions[cue.subject]
    begin, after = min(find_beginning(document, mentions, cue.subject), cue.at), max(subject.end, cue.end)
    if cue.kind in TURNS:
        # What stands around the name by which the speaker is known is no part of the turn.
        while last < len(document.words) and document.paragraph[last] == document.paragraph[cue.end]:
            last += 1
        return Report(cue, subject, begin, after, first, last)
    first, last = _find_brackets(document, begin, after, first, last)
    first = _skip_heading(document, first, begin)
    inserted = document.lower[begin - 2 : begin] in _INSERTED and document.before(begin - 2) == ","
    if inserted and (subject.kind not in PERSONAL or cue.kind == "according"):
        # "He met Ek, who, Lee said, was armed", "Ek, who, Lee said, was armed, fled".
        last = last if find_verb(document, first, begin - 2) >= 0 else _end_of_relative(document, after + 1, last)
        first = begin - 2
    if cue.kind == "noun":
        last = end_of_owned(document, cue, subject, last)
    if after + 1 < last and document.words[after] == "." and not document.words[after + 1][0].islower():
        # "…, Lee said. ... Kelt won.", but not "according to kelt.org".
        last = after
    closed = subject.kind == "who" and document.before(subject.start) == ","
    if closed or _is_subordinate(document, cue, begin, first):
        # "Craig Moor, who denied fraud, was found guilty", "When Moor said no, she left": the comma that closes the
        # clause closes what is reported.
        last = _end_of_relative(document, after, last)
    if opens_by_participle(cue, first):
        # "Calling it “a mess”, Lee said": what Lee said is no part of what he called it.
        last = min(last, subject.start - (document.before(subject.start) == ","))
        return Report(cue, subject, cue.at, cue.end, first, last)
    if document.before(begin) == "what" and cue.lemma in _NAMING:
        last = _end_of_naming(document, after, last)
    if is_aside(document, cue, subject):
        commas = (i for i in range(after, last - 1) if document.words[i] == "," and can_be_verb(document, i + 1))
        last = next(commas, last)
    if subject.kind == "who":
        last = _end_before_verb(document, mentions, cue, last, outer.get(subject.start, -1), closed=closed)
    return Report(cue, subject, begin, after, first, last)


def _end_before_verb(
    document: Document, mentions: Sequence[Mention], cue: Cue, last: int, outer: int, *, closed: bool
) -> int:
    """Return where what "who" reports ends, before the verb of whom it tells, which may report at word ``outer``."""
    if cue.at < outer:
        # "A man who says he is ill told the paper".
        return min(last, outer)
    return last if closed else find_main_verb(document, mentions, cue, last)


def _skip_heading(document: Document, first: int, begin: int) -> int:
    """Return where a sentence begins behind a heading that opens its paragraph: "The bottom line: Rents rose"."""
    if (
        not first
        or document.paragraph[first - 1] == document.paragraph[first]
        or not document.words[first][0].isupper()
    ):
        return first
    colon = next(
        (i for i in range(first + 1, min(first + _LONGEST_HEADING, begin - 1)) if document.words[i] == ":"), -1
    )
    heading = colon > 0 and document.words[colon + 1][0].isupper() and find_verb(document, first, colon) < 0
    return colon + 1 if heading else first


_LONGEST_HEADING = 5
_INSERTED = (("who", ","), ("which", ","))


def _end_of_relative(document: Document, after: int, last: int) -> int:
    """Return where a clause ends that its comma closes, be it within marks: "who felt “sick with worry,” drove"."""
    for i in range(after, last):
        if document.words[i] == ",":
            return i
        if document.end_of_quoted(i) == ",":
            return i + 1
    return last


def _end_of_naming(document: Document, after: int, last: int) -> int:
    """Return where ends what somebody calls something in marks: "in what Lee called a “mess”, the firm was sold"."""
    quoted = next((i for i in range(after, min(last, after + _LONGEST_NAMING)) if document.quotation[i] >= 0), -1)
    then = document.lower[quoted + 1] if 0 <= quoted < last - 1 else ""
    goes_on = then in PREPOSITIONS or then in DETERMINERS or then in FINITE or then == ","
    return quoted + 1 if goes_on else last


def _find_brackets(document: Document, begin: int, after: int, first: int, last: int) -> tuple[int, int]:
    """Return the words between the brackets that hold a cue and its subject with more before them, or the sentence.

    "The fee is 90p (it was 60p, Lee said)": what is said stands between them too.
    """
    words = document.words
    if ")" in words[after:last]:
        opened = next((i for i in range(begin - 1, first - 1, -1) if words[i] in _BRACKETS), -1)
        closed = next((i for i in range(after, last) if words[i] in _BRACKETS), -1)
        if 0 <= opened < begin - 1 and words[closed] == ")":
            return opened + 1, closed
    if after < len(words) and words[after] in LONG_DASHES:
        # "Most — all but 90, Lee said — left".
        dash = next((i for i in range(begin - FEWEST_WORDS - 2, first, -1) if words[i] in LONG_DASHES), -1)
        if dash >= 0 and words[dash] == words[after]:
            return dash + 1, after
    return first, last


def is_aside(document: Document, cue: Cue, subject: Mention) -> bool:
    """Tell whether a cue tells between commas what its subject does besides: "Lee, announcing the plan, said"."""
    if cue.form != "ing" or document.words[cue.at - 1] != ",":
        return False
    # "A report by the Post, citing officials, said".
    between = document.words[subject.end : cue.at - 1]
    citing = cue.lemma in CITING and "," not in between
    return subject.end == cue.at - 1 or (citing and find_verb(document, subject.end, cue.at - 1) < 0)


def _is_subordinate(document: Document, cue: Cue, begin: int, first: int) -> bool:
    """Tell whether a sentence opens with the clause that reports: "When Moor said no, she left"."""
    opening = begin - first
    # "When I mention that Lee said it was late, she laughs".
    if opening > 1 and document.lower[begin - 1] == "that" and document.lower[first] in _OPENING:
        return opening <= _LONGEST_SPAN
    if not opening or document.lower[begin - 1] not in SUBORDINATING:
        return False
    # "More than a decade after Moor said no, she left".
    if opening > _LONGEST_OPENING and (opening > _LONGEST_SPAN or count_clauses(document, first, begin - 1) > 0):
        return False
    # "As Moor says in her book, she left", "as Moor said a year ago, she left" report the main clause.
    if document.lower[begin - 1] != "as":
        return True
    comma = next(
        (i for i in range(cue.end, min(len(document.words), cue.end + _LONGEST_TIME)) if document.words[i] == ","),
        cue.end,
    )
    timed = document.lower[comma - 1] == "ago" or not _TIMED.isdisjoint(document.lower[cue.end : cue.end + 1])
    return not timed and _NO_OBJECT.isdisjoint(document.lower[cue.end : cue.end + 1])
