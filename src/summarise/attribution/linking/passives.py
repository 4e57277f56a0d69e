"""Quotations of what somebody is asked, called or accused of: they are by somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues.participles import labels_subject
from summarise.attribution.document import Document
from summarise.attribution.lexicon import ASKED, FORMS_OF_BE, HEARINGS, QUESTIONS, reports_speech, word_set
from summarise.attribution.mentions import Mention

_PUT_WITHIN = 8
_HEARING = word_set("asked told questioned warned")
_CALLING = word_set(
    "accused branded called described dubbed labelled labeled denounced condemned criticised criticized mocked hailed "
    "praised portrayed characterised characterized dismissed derided"
)
_PASSIVE = FORMS_OF_BE | word_set("has have had later also again now once")
# "accused of being a “liar”", "warned he “must not lie”".
_CALLED_WITHIN = 5
_PARTING = word_set(", ; : ❝ and but which who that")


def is_put_to(document: Document, mention: Mention, q: int) -> bool:
    """Tell whether a mention hears quotation ``q`` from somebody unnamed, or is called so.

    "Lee was asked: “…”", "Lee has been accused of “…”", "was branded “…”", "the court heard: “…”".
    """
    lower, end, at = document.lower, mention.end, document.place[q]
    if lower[end : end + 1] == ("heard",) and lower[end - 1] in HEARINGS:
        return not any(map(reports_speech, lower[end + 1 : at]))
    verb = end
    while verb < at and (lower[verb] in _PASSIVE or lower[verb].endswith("ly")):
        verb += 1
    if FORMS_OF_BE.isdisjoint(lower[end:verb]) or not verb < at <= end + _PUT_WITHIN:
        return False
    called = lower[verb] in _CALLING and at <= verb + _CALLED_WITHIN
    return (called or lower[verb] in _HEARING) and not any(map(reports_speech, lower[verb + 1 : at]))


def is_called(document: Document, q: int) -> bool:
    """Tell whether quotation ``q`` is what something is called, nobody says by whom: "was dismissed as “a mess”"."""
    lower, at = document.lower, document.place[q]
    verb = at - 1 - (lower[at - 1] == "as")
    first, last = document.bounds[document.sentence[at]]
    while verb > first and lower[verb] in _PASSIVE_ADVERBS:
        verb -= 1
    if verb <= first or lower[verb] not in _CALLING or lower[at + 1 : at + 2] == ("by",):
        return False
    passive = not FORMS_OF_BE.isdisjoint(lower[max(first, verb - 2) : verb])
    return passive and not any(map(reports_speech, (*lower[first:verb], *lower[at + 1 : last])))


_PASSIVE_ADVERBS = word_set("simply merely once later")


def is_label(document: Document, q: int) -> bool:
    """Tell whether quotation ``q`` is only what somebody or something is called: "a man dubbed “the king” was held"."""
    at = document.place[q]
    return labels_subject(document, at - 1 - (document.before(at) == "as"))


def is_asked(document: Document, q: int) -> bool:
    """Tell whether quotation ``q`` stands in a question that opens its sentence: "Asked if she was “a liar”, Lee said".

    Whoever asked it, it is none of the words that answer.
    """
    lower, at = document.lower, document.place[q]
    first, last = document.bounds[document.sentence[at]]
    first += lower[first] == "when"
    asked = lower[first] in ASKED and not QUESTIONS.isdisjoint(lower[first + 1 : at])
    # "Asked if it was fair, “No,” said Lee."
    if not asked or lower[at - 1] == "," or any(map(reports_speech, lower[first + 1 : at])):
        return False
    quotation = document.quotations[document.quotation[at]]
    closed = "," in (*lower[at + 1 : at + 2], document.text[quotation.end - 1])
    return closed and any(map(reports_speech, lower[at + 1 : last]))


def find_agent(document: Document, mentions: Sequence[Mention], near: Sequence[int], q: int) -> int:
    """Return which mention ``near`` calls something by quotation ``q``, or -1: "called “a liar” by Lee".

    "Described by Lee as “a liar”" too, and "in the words of Lee, “a liar”".
    """
    at, lower = document.place[q], document.lower
    if at and lower[at - 1] == ",":
        return next((m for m in near if lower[mentions[m].start - 4 : mentions[m].start] == _IN_WORDS_OF), -1)
    if lower[at + 1 : at + 2] == ("by",) and not _CALLING.isdisjoint(lower[max(at - _CALLED_WITHIN, 0) : at]):
        return next((m for m in near if mentions[m].start == at + 2), -1)
    if document.before(at) != "as":
        return -1
    return next((m for m in near if _stands_before(document, mentions[m], at)), -1)


_IN_WORDS_OF = ("in", "the", "words", "of")


def _stands_before(document: Document, agent: Mention, at: int) -> bool:
    """Tell whether a mention stands between "called by" and "as" before word ``at``: "described by one Lee as “…”"."""
    called = document.before(agent.start) == "by" and document.before(agent.start - 1) in _CALLING
    behind = document.lower[agent.end : at]
    # "By Dr Lee, of Brain Watch, as".
    aside = len(behind) > 2 and behind[0] == "," == behind[-2] and _PARTING.isdisjoint(behind[1:-2])
    return called and behind[-1:] == ("as",) and (len(behind) == 1 or aside)


def find_called(document: Document, q: int, agent: Mention) -> int:
    """Return where the clause begins that ``agent`` calls something by quotation ``q``, or -1.

    "The plan was dismissed as “voodoo economics” by the GMB.": with what is called so.
    """
    lower, at = document.lower, document.place[q]
    first = document.bounds[document.sentence[at]][0]
    if agent.start == at + 2 and lower[at + 1] == "by":
        verb = next((i for i in range(at - 1, max(first, at - _CALLED_WITHIN), -1) if lower[i] in _CALLING), -1)
    else:
        verb = agent.start - 2 if _stands_before(document, agent, at) else -1
    begin = verb
    while begin > first and lower[begin - 1] not in _PARTING:
        begin -= 1
    return -1 if FORMS_OF_BE.isdisjoint(lower[begin:verb]) else begin
