"""Cues with their subjects -> reports: where each begins and ends in its sentence, and which clause it belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summarise.attribution.cues import TURNS, Cue
from summarise.attribution.cues.fronts import FEWEST_WORDS
from summarise.attribution.cues.nouns import end_of_owned
from summarise.attribution.cues.word_order import CITING
from summarise.attribution.document import Document
from summarise.attribution.document.verbs import (
    CONJUNCTIONS,
    SUBORDINATING,
    can_be_verb,
    count_clauses,
    find_verb,
    is_surely_finite,
)
from summarise.attribution.lexicon import (
    DETERMINERS,
    FINITE,
    PERSONAL,
    PREPOSITIONS,
    nationalities,
    nouns_for_one,
    organisation_words,
    reports_speech,
    word_set,
)
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.companions import find_companions, find_joined, skip_pair
from summarise.attribution.mentions.nominals import find_apposed, skip_owner
from summarise.attribution.names.offices import is_of_something
from summarise.attribution.statements.relative_clauses import find_main_verb

_OPENING = frozenset(("when", "after", "once"))
_LONGEST_OPENING, _LONGEST_SPAN, _LONGEST_TIME = 3, 8, 7
_NO_OBJECT = PREPOSITIONS | {","}
_TIMED = word_set("last earlier yesterday recently once")
# A cue's subject must be this likely before words without marks are given to it. Tuned on PolNeAR's training part.
_LEAST_CHANCE = 0.55
_LONGEST_KIND = 6
_JOINING = CONJUNCTIONS | {"then", "so"}
_KINDS = word_set(
    "broadcaster firm giant group maker monitor monitors network newspaper operator organisation organization outlet "
    "paper portal publisher retailer site tabloid watchdog website weekly daily"
)
# "The brothers' lawyer".
_OWNING = frozenset(("'s", "'"))
_BRACKETS = frozenset("()")
_DASHES = frozenset(("—", "–", "--"))


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


def opens_by_participle(report: Report) -> bool:
    """Tell whether a participle that reports opens its sentence, before its subject: "Calling it a mess, Lee said"."""
    return report.cue.form == "ing" and report.cue.at == report.first and report.subject.start > report.cue.at


def speaks(cue: Cue) -> bool:
    """Tell whether a cue surely reports what its subject says."""
    return cue.chance >= _LEAST_CHANCE and cue.kind != "thought"


def read_report(document: Document, mentions: Sequence[Mention], cue: Cue, outer: Mapping[int, int]) -> Report:
    """Return a cue with its subject; ``outer`` has, by where their subjects end, where the other cues stand."""
    first, last = document.bounds[document.sentence[cue.at]]
    subject = mentions[cue.subject]
    if cue.kind in TURNS:
        while last < len(document.words) and document.paragraph[last] == document.paragraph[cue.end]:
            last += 1
    begin, after = min(_start_of(document, mentions, cue.subject), cue.at), max(subject.end, cue.end)
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
    relative = subject.kind == "who" and document.before(subject.start) == ","
    if relative or _is_subordinate(document, cue, begin, first):
        # "Craig Moor, who denied fraud, was found guilty", "When Moor said no, she left": the comma that closes the
        # clause closes what is reported.
        last = _end_of_relative(document, after, last)
    if cue.form == "ing" and cue.at == first and subject.start > cue.at:
        # "Calling it “a mess”, Lee said": what Lee said is no part of what he called it.
        last = min(last, subject.start - (document.before(subject.start) == ","))
        return Report(cue, subject, cue.at, cue.end, first, last)
    if document.before(begin) == "what" and cue.lemma in _NAMING:
        last = _end_of_naming(document, after, last)
    if is_aside(document, cue, subject):
        last = next(
            (i for i in range(after, last - 1) if document.words[i] == "," and can_be_verb(document, i + 1)), last
        )
    if subject.kind == "who" and cue.at < outer.get(subject.start, -1):
        # "A man who says he is ill told the paper".
        last = min(last, outer[subject.start])
    elif subject.kind == "who" and not relative and subject.end <= cue.at:
        last = find_main_verb(document, mentions, cue, last)
    return Report(cue, subject, begin, after, first, last)


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
        q = document.quotation[i]
        if q >= 0 and document.text[document.quotations[q].end - 1] == "," and i + 1 < last:
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
    opened = next((i for i in range(begin - 1, first - 1, -1) if words[i] in _BRACKETS), -1)
    closed = next((i for i in range(after, last) if words[i] in _BRACKETS), -1)
    inside = opened >= 0 and closed >= 0 and words[opened] == "(" and words[closed] == ")"
    if inside and opened + 1 < begin:
        return opened + 1, closed
    # "Most — all but 90, Lee said — left".
    dash = next((i for i in range(begin - FEWEST_WORDS - 2, first, -1) if words[i] in _DASHES), -1)
    return (dash + 1, after) if dash >= 0 and words[after : after + 1] == (words[dash],) else (first, last)


def is_aside(document: Document, cue: Cue, subject: Mention) -> bool:
    """Tell whether a cue tells between commas what its subject does besides: "Lee, announcing the plan, said"."""
    if cue.form != "ing" or document.words[cue.at - 1] != ",":
        return False
    # "A report by the Post, citing officials, said".
    between = document.words[subject.end : cue.at - 1]
    citing = cue.lemma in CITING and subject.end < cue.at and "," not in between
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


def _skip_kind(document: Document, start: int, *, body: bool) -> int:
    """Return where a name behind a comma begins with its kind or office: "…, state news agency Anadolu said"."""
    lower, begin = document.lower, start
    least = max(document.bounds[document.sentence[start]][0], start - _LONGEST_KIND)
    while begin > least and _may_tell_kind(lower[begin - 1]):
        begin -= 1
    if begin == start or document.before(begin) != ",":
        return start
    if body and ("of" in lower[begin:start] or not nouns_for_one().isdisjoint(lower[begin:start])):
        # "Ann Lee, superintendent of police Kelt told": a place.
        return start
    noun = lower[start - 1]
    kind = noun in _KINDS or noun in organisation_words() or "-" in noun or noun in nationalities()
    return begin if kind or is_of_something(document, begin) else start


def _skip_office(document: Document, start: int) -> int:
    """Return where a name behind an office and a comma begins with it: "…, the city's head of transport, Lee, said"."""
    lower = document.lower
    if document.before(start) != ",":
        return start
    least = max(document.bounds[document.sentence[start]][0], start - _LONGEST_OFFICE)
    comma = next((i for i in range(start - 2, least, -1) if document.words[i] == ","), -1)
    if comma < 0 or not any(is_of_something(document, i) for i in range(comma + 1, start - 2)):
        return start
    told = any(is_surely_finite(word) or reports_speech(word) for word in lower[comma + 1 : start - 1])
    return start if told else comma + 1


_LONGEST_OFFICE = 14


def _may_tell_kind(word: str) -> bool:
    if word in ("of", "for"):
        return True
    plain = word.replace("-", "").isalpha() and word not in PREPOSITIONS and word not in DETERMINERS
    return plain and word not in _JOINING and not is_surely_finite(word) and not reports_speech(word)


def _start_of(document: Document, mentions: Sequence[Mention], m: int) -> int:
    """Return where a subject begins, with whose it is: "the senator's spokeswoman Ann Lee"."""
    # "The mayor, Ann Lee,", "the mayor of Pecs, Ann Lee,".
    noun = m - 2 if m > 1 and mentions[m - 1].kind in ("org", "thing") else m - 1
    beside = m > 0 and mentions[noun].kind == "nom" and mentions[m - 1].end == mentions[m].start - 1
    if beside and find_apposed(document, mentions, noun) == mentions[m].entity:
        m = noun
    if mentions[m].kind == "name":
        m = min(m, *find_companions(document, mentions, m))
    start = skip_pair(document, mentions[find_joined(document, mentions, m)[0]].start)
    while m and start and document.lower[start - 1] in _OWNING and mentions[m - 1].end == start - 1:
        m -= 1
        start = mentions[m].start
    if mentions[m].kind == "name":
        start = _skip_office(document, start)
    if mentions[m].kind in ("org", "name"):
        start = _skip_kind(document, start, body=mentions[m].kind == "org")
    # "the festival's website", though no festival speaks.
    return skip_owner(document, start - 2) if start > 1 and document.lower[start - 1] in _OWNING else start
