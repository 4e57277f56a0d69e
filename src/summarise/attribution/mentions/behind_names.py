"""Nouns in small letters behind names, which tell what it is: "Lee campaign", "Xinhua news agency", "Kelt council"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    SPEAKING_BODIES,
    cue_forms,
    reports_speech,
    word_set,
)
from summarise.attribution.mentions.mention import Mention

_STAFF = word_set("campaign camp team administration")
BODIES = word_set(
    "agency newspaper group company firm bank party ministry department office club union network charity"
)
_WRITINGS = word_set("documents emails e-mails files filings letters memos messages papers records texts transcripts")
PROMINENT = word_set(
    "business church industry key leading military opposition party political prominent public religious senior top"
)
"""Behind these "figures" are people."""
# What tells something only where a verb says so: "news reports said", but not "Reuters reports".
_OUTCOMES = word_set("figures images photos pictures polls reports results scans studies surveys tests x-rays")
# "The FAO report said".
_SINGLE = frozenset(("letter", "memo", "poll", "report", "statement", "study", "survey"))
# "New research suggests".
STUDIED = word_set("analysis data evidence intelligence modelling research")
_PICTURES = word_set("images photos pictures scans x-rays")
FINDINGS = (_WRITINGS | _OUTCOMES | STUDIED) - SPEAKING_BODIES
"""Nouns without an article for papers, tests and what they tell."""
_INSTITUTIONS = word_set("council university airport hospital college school board zoo museum cathedral prison")
READ = word_set("seen obtained viewed reviewed read heard")
"""What is done with another's words, not with one's own: "a letter seen by the Post"."""
BEHIND_NAMES = _STAFF | BODIES | _WRITINGS | _OUTCOMES | STUDIED | _SINGLE | _INSTITUTIONS | {"service"}
"""The only words that such a noun can be."""
_SHOWING = word_set("conclude confirm find indicate predict reveal show suggest")
_BEFORE_WHICH = PREPOSITIONS | READ
_FIRMS = frozenset(("firm", "company"))
_EMERGENCIES = frozenset((("fire", "and", "rescue"), ("ambulance",), ("police",), ("fire",)))


def join_noun(document: Document, name: Mention, i: int) -> Mention | None:
    """Return the mention that a name before the noun at word ``i`` is with it, or None where they don't go together."""
    word = document.lower[i]
    if _makes_body(document, name, i):
        return Mention("org", name.start, i, i + 1)
    if word in BODIES and i - name.end <= 1 and _heads_name(document, name, i):
        if word in _FIRMS and document.lower[name.start] == "the":
            # "The Lagos firm": a town's, whose name is another.
            return Mention("org", name.start, i, i + 1)
        # "Xinhua news agency": the noun goes with the name before it.
        return Mention("org", name.start, name.head, i + 1, name.entity)
    if word in _INSTITUTIONS and i - name.end <= 1:
        # "Kelt county council", "Kelt school board".
        also = name.end == i and document.lower[name.head] in _INSTITUTIONS
        return Mention("org", name.start, i, i + 1) if also or _heads_name(document, name, i) else None
    then = document.lower[i + 1] if i + 1 < len(document.lower) else "."
    told = word in _WRITINGS or tells_findings(document, i) or (word in _SINGLE and reports_speech(then))
    if name.kind == "org" and name.end == i and told:
        # "Court documents", "WhatsApp messages", "Media reports suggested", "an Air Force statement said".
        start = name.start - (word in _SINGLE | STUDIED and document.before(name.start) in DETERMINERS)
        return Mention("thing", start, i, i + 1)
    return None


def tells_findings(document: Document, i: int) -> bool:
    """Tell whether the noun at word ``i`` is for papers or tests, with a verb that says what they tell: "letters show".

    Between them may stand which: "data from the bank showed", "emails obtained by the Post show".
    """
    if document.lower[i] not in FINDINGS or i + 1 == len(document.lower):
        return False
    if document.lower[i] == "figures" and document.before(i) in PROMINENT:
        return False
    at = _skip_which(document, i + 1)
    verb = document.lower[at]
    if document.lower[i] in STUDIED and (document.before(i) == "that" or _is_passed_on(document, at + 1)):
        # "Research shows that tea is good, Ann Lee said": hers.
        return False
    if document.lower[i] in STUDIED or at > i + 1:
        return verb in cue_forms() and cue_forms()[verb][0] in _SHOWING and not verb.endswith("ing")
    return verb in cue_forms() and not verb.endswith(("s", "ing"))


def _skip_which(document: Document, start: int) -> int:
    """Return the verb of showing behind words from ``start`` that tell which papers show it, or ``start``."""
    lower = document.lower
    if lower[start] not in _BEFORE_WHICH and not lower[start].endswith("ed"):
        return start
    for i in range(start + 1, min(document.bounds[document.sentence[start]][1], start + _LONGEST_WHICH)):
        if lower[i] in cue_forms() and cue_forms()[lower[i]][0] in _SHOWING - {"confirm"}:
            # "Images released by Tesk show a rover", "research into lost and found cats".
            seen = lower[start - 1] in _PICTURES and lower[i + 1 : i + 2] != ("that",)
            return start if seen or lower[i - 1] == "and" else i
        if lower[i] in FINITE or not (lower[i][0].isalnum() or lower[i] == "'s"):
            break
    return start


_LONGEST_WHICH = 10


def _is_passed_on(document: Document, start: int) -> bool:
    """Tell whether the rest of the sentence from word ``start`` says who tells so."""
    last = document.bounds[document.sentence[start - 1]][1]
    return any(word == "according" or reports_speech(word) for word in document.lower[start:last])


def _makes_body(document: Document, name: Mention, i: int) -> bool:
    """Tell whether the noun at word ``i`` makes a body of the name before: "Lee campaign says", "Kelt fire service"."""
    if document.lower[i] in _STAFF:
        return i == name.end and _is_campaign(document, name, i)
    return name.entity >= 0 and document.lower[name.end : i] in _EMERGENCIES


def _is_campaign(document: Document, name: Mention, i: int) -> bool:
    """Tell whether the noun at word ``i``, behind a person's bare name, speaks for those who work for the person."""
    lower = document.lower
    bare = name.kind == "name" and not (name.start and lower[name.start - 1] in DETERMINERS)
    return bare and i + 1 < len(lower) and reports_speech(lower[i + 1])


def _heads_name(document: Document, body: Mention, i: int) -> bool:
    """Tell whether the noun at word ``i`` goes with the body whose name is before, one plain word apart at most."""
    if body.kind != "org" or body.entity < 0:
        return False
    apart = document.words[body.end : i]
    plain = all(word.isalpha() and word.islower() for word in apart)
    return plain and not any(word in PREPOSITIONS or word in cue_forms() for word in apart)
