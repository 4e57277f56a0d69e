"""Cues -> who finds, shows, rules, fears or believes what follows: "the survey found that", "Ann Lee thinks it"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.cues.words_between import is_modifier
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import CONJUNCTIONS, find_verb, is_surely_finite, opens_clause
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    FORMS_OF_BE,
    HEARINGS,
    NUMBERS,
    PREPOSITIONS,
    TIMES,
    VIEWS,
    calendar_words,
    person_nouns,
    reports_speech,
    word_set,
)
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.mention import PHRASES

# "The survey found that", "the court ruled that": what they say is told for true.
FINDING = word_set("find rule show")
# "…, local radio reported.", "…, researchers estimate.": sure only where they end what they report.
_CLOSING = frozenset(("report", "estimate", "expect"))
STATED = (
    FINDING
    | VIEWS
    | _CLOSING
    | frozenset(("maintain", "submit", "pointed out", "points out", "point out", "gave evidence"))
)
_LONGEST_KIND, _LONGEST_TIME = 3, 4
_FINDERS = HEARINGS | word_set(
    "adjudicator auditor auditors commissioner coroner council economists experts inspector inspectors investigation "
    "investigators judge judges magistrate ombudsman prosecutors regulator regulators researcher researchers review "
    "scientist scientists team watchdog"
)
_LONGEST_CLAUSE = 12
_LONGEST_SETTING = 8
_COUNTING = NUMBERS | word_set("almost half many more most nearly several")


def find_adjacent(document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> int | None:
    """Return the place of the candidate before a cue that has nothing but its clause, or ends the sentence."""
    k = max((k for k, m in enumerate(candidates) if mentions[m].end <= cue.at), default=None)
    if k is None or cue.form == "ing":
        return None
    if document.words[cue.at - 1] == ",":
        told = next((n for n, m in enumerate(candidates) if _is_told_of(document, mentions[m], cue.at)), None)
        states = told is not None and (cue.lemma in VIEWS or _may_state(document, cue, mentions[candidates[told]]))
        if told is not None and states and _has_clause(document, cue, mentions[candidates[told]]):
            return told
    nearest = mentions[candidates[k]]
    # "A review by the province found", "a review by doctors at Kelt found": no more of it than what it is.
    by = document.before(nearest.start) == "by"
    modified = (nearest.kind == "thing" or by) and is_modifier(document, nearest, cue.at)
    if not modified and not _PLAIN.issuperset(document.lower[nearest.end : cue.at]):
        return _find_apposed(document, cue, mentions, candidates, k)
    while document.before(mentions[candidates[k]].start) in PREPOSITIONS:
        # "A review by the council found": not the council.
        k -= 1
        if k < 0 or not _is_one_phrase(document, mentions[candidates[k]].end, mentions[candidates[k + 1]].start):
            return None
    subject = mentions[candidates[k]]
    return k if _may_state(document, cue, subject) and _has_clause(document, cue, subject) else None


def _is_told_of(document: Document, name: Mention, verb: int) -> bool:
    """Tell whether a name opens its sentence, and between it and a verb only stands who or of what that is.

    "Anita Desai, who chairs the board, believes", "Peter Reid, of Hill University, thinks".
    """
    first = document.bounds[document.sentence[verb]][0]
    if name.kind not in PHRASES or name.start != first or document.lower[name.end] != ",":
        return False
    between = document.lower[name.end + 1 : verb - 1]
    if not between or "," in between:
        return False
    if between[0] == "who":
        return not any(map(reports_speech, between))
    # "The study, published on Monday, found", "the judge, Ann Hale, found".
    phrase = between[0] in DETERMINERS | PREPOSITIONS or between[0].endswith(("ed", "ing"))
    return phrase or document.words[name.end + 1][0].isupper()


def _find_apposed(
    document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int], k: int
) -> int | None:
    """Return the place of the name between commas before a cue, or with what it is there: "Jan Ek, a miner, fears"."""
    lower, nearest = document.lower, mentions[candidates[k]]
    if lower[nearest.end : cue.at] != (",",) or lower[nearest.start - 1] != "," or cue.lemma not in VIEWS:
        return None
    if nearest.kind != "name" and k:
        k -= 1
    subject = mentions[candidates[k]]
    return k if subject.kind == "name" and _has_clause(document, cue, subject) else None


_PLAIN = AUXILIARIES - (FORMS_OF_BE - {"been"}) | frozenset(("long",))


def _is_one_phrase(document: Document, start: int, end: int) -> bool:
    return not any(word in _PARTING for word in document.lower[start:end])


_PARTING = FINITE | CONJUNCTIONS | {",", "said", "says"}


# "Few experts believe that": it is not what they say.
_HARDLY_ANY = frozenset(("few", "no", "neither"))


def _may_state(document: Document, cue: Cue, subject: Mention) -> bool:
    """Tell whether a subject states what the verb says: studies and courts find, people find only their keys."""
    head = document.lower[subject.head]
    if not _HARDLY_ANY.isdisjoint(document.lower[subject.start : subject.end]):
        return False
    if cue.lemma in VIEWS:
        plural = subject.kind in ("group", "we", "i") or head == "they"
        return (cue.form == "s" and subject.kind != "they") or (cue.form == "base" and plural)
    if cue.lemma == "show":
        return subject.kind == "thing"
    if cue.lemma in _CLOSING and cue.form == "base":
        # "A South Korean report that ships had sunk".
        return subject.kind in ("group", "they", "we", "i")
    # "Lord Justice Rix ruled that it had", but not "Lee ruled that out".
    judges = cue.lemma == "rule" and subject.kind == "name" and document.lower[cue.end + 1 : cue.end + 2] != ("out",)
    finds = judges or ((subject.kind in ("thing", "org") or head in _FINDERS) and head != "police")
    return finds or cue.lemma not in ("find", "rule")


def _skip_kind(document: Document, start: int) -> int:
    """Return where the words begin that say what kind of body the name at word ``start`` is: "local station KTRN"."""
    for i in range(start - 1, max(0, start - 1 - _LONGEST_KIND), -1):
        if not document.words[i].isalpha() or document.lower[i] in PREPOSITIONS:
            return i + 1
    return start


def _has_clause(document: Document, cue: Cue, subject: Mention) -> bool:
    last = document.bounds[document.sentence[cue.at]][1]
    if cue.end >= last or document.words[cue.end] in ".;" or _ends_with_day(document, cue.end, last):
        return document.words[_skip_kind(document, subject.start) - 1] == ","
    word = document.lower[cue.end]
    if cue.lemma in _CLOSING:
        # "Expects that", "reported in July that".
        return "that" in document.lower[cue.end : min(last, cue.end + _LONGEST_TIME)]
    if word == "that" or (word == QUOTED and cue.lemma == "find") or _opens_later(document, cue, last):
        return True
    # "What he hopes will be a success", "evidence the king was ill".
    begun = opens_clause(word) or word in DETERMINERS or not document.words[cue.end].islower() or cue.lemma in VIEWS
    verb = find_verb(document, cue.end, min(last, cue.end + _LONGEST_CLAUSE))
    begun |= _opens_with_several(document, cue.end, verb)
    joined = cue.lemma == "find" and "and" in document.lower[cue.end : max(verb, cue.end)]
    return begun and word != "," and word not in FINITE and verb >= 0 and not joined


def _opens_later(document: Document, cue: Cue, last: int) -> bool:
    """Tell whether "that" follows when and how it was found: "ruled on Friday that", "in a 4-3 decision that"."""
    lower = document.lower
    if cue.lemma not in FINDING:
        return False
    that = next((i for i in range(cue.end, min(last, cue.end + _LONGEST_SETTING)) if lower[i] == "that"), cue.end)
    if that == cue.end or not _NO_SETTING.isdisjoint(lower[cue.end : that]):
        return False
    # "Found a book that was his", "ruled on filings by states that".
    before = lower[that - 1]
    return before in calendar_words() or before in _SETTINGS or before[0].isdigit() or before.endswith("ly")


_NO_SETTING = FINITE | {",", QUOTED}
_SETTINGS = TIMES | word_set("decision opinion ruling vote")


def _opens_with_several(document: Document, start: int, verb: int) -> bool:
    """Tell whether words without an article have the verb of a clause: "found men were taller", "show prices rose"."""
    word = document.lower[start]
    several = word in _COUNTING or word in person_nouns()[1] or word.endswith("s") or word[0].isdigit()
    return several and verb > start and is_surely_finite(document.lower[verb])


def _ends_with_day(document: Document, start: int, last: int) -> bool:
    """Tell whether the words only say on which day: "showed on Tuesday."."""
    days = calendar_words().intersection(document.lower[start + 1 : last])
    return document.lower[start] == "on" and last - start <= _DAY and len(days) > 0


_DAY = 3
