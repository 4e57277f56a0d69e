"""Where what a cue reports ends: before another reports, before the writer goes on, before who spoke or was meant."""

from __future__ import annotations

from summarise.attribution.cues import Cue
from summarise.attribution.document import LONG_DASHES, QUOTED, Document
from summarise.attribution.document.verbs import NOMINATIVES, can_be_verb, find_verb
from summarise.attribution.lexicon import DETERMINERS, FINITE, nouns_for_one, reports_speech, word_set
from summarise.attribution.statements.reports import Report

_LONGEST_SPEAKER, _LONGEST_HEADLINE = 9, 24


def end_before_others(document: Document, report: Report, end: int) -> int:
    """Return where what is reported ends before a tail that says who else was told it: "…, the jury was told".

    Also before what the writer says of the words, ", referring to Ek", ", which is true", and in a headline before what
    else has happened: "Minister says dam is safe; villagers flee".
    """
    short = document.paragraph[report.cue.at] == 0 and report.last - report.first <= _LONGEST_HEADLINE
    headline = short and document.words[report.last - 1] not in (".", "!", "?", QUOTED)
    for i in range(report.after, end - 2):
        mark = document.lower[i]
        if mark not in _PARTING:
            continue
        if _does_besides(document, report.cue, i):
            return i
        if mark in LONG_DASHES and _is_aside_behind_dash(document, i, end):
            return i
        if mark == ";":
            if headline or _is_by_another(document.lower[i + 1 : end]):
                return i
            continue
        if mark not in _STOPS:
            continue
        if _is_gloss(document, i + 1, end):
            return i + (mark == QUOTED)
        if mark == QUOTED and (_is_followed(document, report.cue, i, end) or _is_verdict(document, i, end)):
            return i + 1
        if mark == "," and document.lower[i + 1] in _CAUSING and QUOTED not in document.words[i + 1 : end]:
            return i
        rest = document.lower[i + 1 : end]
        if _is_aside_of_writer(document, i, end) or _is_for_court(rest) or _is_silence(rest) or _sums_up(rest):
            return i + (mark == QUOTED)
    return end


def _does_besides(document: Document, cue: Cue, i: int) -> bool:
    """Tell whether word ``i`` joins what the speaker did besides: "…, saying it was full, and called the police".

    Also "said it was a gift and denied taking it".
    """
    lower = document.lower
    if lower[i] == ",":
        added = cue.form == "ing" and document.before(cue.at) == "," and lower[i + 1] == "and"
        return added and lower[i + 2] not in FINITE and can_be_verb(document, i + 2)
    return lower[i] == "and" and lower[i + 1] == "denied" and lower[i + 2].endswith("ing")


def _is_by_another(words: tuple[str, ...]) -> bool:
    """Tell whether somebody else speaks behind a semicolon: "Lee said it was late; Ek said it was not"."""
    said = next((i for i, word in enumerate(words) if reports_speech(word)), 0)
    return 0 < said <= _LONGEST_SPEAKER and words[0] not in NOMINATIVES


def _is_for_court(words: tuple[str, ...]) -> bool:
    """Tell whether the rest of the words says who was told them: "the jury was told"."""
    return words[1] in _HEARERS and words[-2:] in _HEARD


def _is_gloss(document: Document, start: int, end: int) -> bool:
    """Tell whether the rest of the words only says who or what was meant: "referring to Ek"."""
    return document.lower[start] in _GLOSSING and _STOPS.isdisjoint(document.words[start:end])


def _is_aside_of_writer(document: Document, comma: int, end: int) -> bool:
    """Tell whether the writer goes on behind a part quotation: "called it “a mess”, which is true"."""
    # "Could be using the tunnel, which the mayor denied."
    if document.lower[comma + 1] != "which":
        return False
    behind = document.words[comma - 1] == QUOTED and QUOTED not in document.words[comma:end]
    return behind or document.lower[end - 1] in _DISPUTING


def _is_followed(document: Document, cue: Cue, i: int, end: int) -> bool:
    """Tell whether the writer goes on behind quotation ``i`` and its comma: "called it “a mess,” and it was shut"."""
    closed = document.ends_in_comma(i) and document.lower[i + 1] in _GOING_ON
    rest = range(i + 2, end)
    # "Said it was “a mess,” and it would stop" may all be her words.
    openers = DETERMINERS - {"that"} | (NOMINATIVES if cue.kind == "act" else frozenset())
    begun = closed and i + 3 < end and document.lower[i + 2] in openers
    # "“A mess,” but the mayor said": not another's words.
    return begun and find_verb(document, i + 2, end) >= 0 and not any(reports_speech(document.lower[k]) for k in rest)


def _is_verdict(document: Document, i: int, end: int) -> bool:
    """Tell whether the writer says what quotation ``i`` was: "said it was “a mess,” a remark that angered many"."""
    closed = document.ends_in_comma(i) and QUOTED not in document.words[i + 1 : end]
    return closed and _sums_up(document.lower[i + 1 : end], bare=True)


_REMARKS = word_set(
    "accusation allegation assertion assessment charge claim claims comment comments criticism declaration message "
    "phrase reference remark remarks statement suggestion view warning word words"
)
_WHICH = (("that",), ("which",), ("he",), ("she",), ("they",))


def _is_aside_behind_dash(document: Document, dash: int, end: int) -> bool:
    """Tell whether the writer goes on behind a dash: "said it was safe — but drivers are not so sure"."""
    rest = document.lower[dash + 1 : end]
    if rest[:1] in (("but",), ("though",), ("although",)):
        return find_verb(document, dash + 3, end) >= 0
    return _sums_up(rest)


def _is_silence(rest: tuple[str, ...]) -> bool:
    """Tell whether words say what was left out, or what the statement was: "but offered no date", "a claim that"."""
    if rest[:1] != ("but",):
        return False
    verb, then, what = (*rest[1 + (rest[1:2] in _WHO) :][:3], "", "", "")[:3]
    silent = verb in ("declined", "refused") and what in _TELLING
    return silent or (verb in _GIVING and then == "no") or ((verb, then) == ("did", "not") and what in _TELLING)


def _sums_up(rest: tuple[str, ...], *, bare: bool = False) -> bool:
    """Tell whether words say what the statement before them was: "a claim that", if ``bare`` "remarks that" too."""
    noun = int(rest[:1] in (("a",), ("an",)))
    remark = not _REMARKS.isdisjoint(rest[noun : noun + 1]) and rest[noun + 1 : noun + 2] in _WHICH
    return remark and (bare or noun == 1)


_WHO = (("he",), ("she",), ("they",), ("it",))
_TELLING = word_set("comment confirm discuss elaborate explain give name provide reveal say specify")
_GIVING = word_set("gave offered provided made")
_DISPUTING = word_set("denied denies disputed disputes rejected rejects refuted")
_GOING_ON = frozenset(("and", "but", "while", "though"))
# What words led to: "said it was late, prompting laughter".
_CAUSING = frozenset(("prompting", "drawing", "sparking", "triggering", "provoking", "fuelling", "fueling", "dashing"))
_STOPS = frozenset((",", QUOTED))
_PARTING = _STOPS | LONG_DASHES | {";", "and"}
_GLOSSING = frozenset(("referring", "alluding"))
_HEARERS = word_set("jury court inquest inquiry tribunal hearing panel judge sheriff committee")
_HEARD = (("was", "told"), ("has", "heard"), ("was", "heard"), ("were", "told"), ("is", "told"))


def is_about_speaker(document: Document, report: Report, start: int, end: int) -> bool:
    """Tell whether what follows only says who spoke, or what he meant or did: "said Lee, a nurse", ", referring to".

    "“…,” said Ann Lee, who loved it", "“…,” Lee told the Post, addressing the mayor".
    """
    if document.words[start - 1] != "," or QUOTED in document.words[report.cue.end : start]:
        return False
    word = document.lower[start]
    if word.endswith("ing") and not reports_speech(word):
        return find_verb(document, start + 1, end) < 0
    inverted = report.subject.start >= report.cue.end
    apposed = word in DETERMINERS and find_verb(document, start, end) < 0 and QUOTED not in document.words[start:end]
    # "“…,” said Lee, a veteran analyst, who has a “sell” rating".
    quoted = QUOTED in document.words[max(report.begin - 2, 0) : report.begin]
    described = quoted and not nouns_for_one().isdisjoint(document.lower[start : start + _LONGEST_POST])
    return inverted and (word in ("who", "whose", "which") or apposed or described)


_LONGEST_POST = 3
