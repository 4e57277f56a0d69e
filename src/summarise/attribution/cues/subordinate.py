"""Cues of a clause within another -> its own subject: "The mayor resigned after the paper said that he had lied"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.document.verbs import RELATIVE_PRONOUNS, SUBORDINATING, can_be_verb, is_finite
from summarise.attribution.lexicon import THINGS
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.mention import SPEAKERS
from summarise.attribution.people.bodies import KINDS_OF_BODIES

_WHO = RELATIVE_PRONOUNS | {"that", "those"}
_PERFECT = frozenset(("has", "have", "had", "also", "already", "now"))
_OPENING = SUBORDINATING - RELATIVE_PRONOUNS - {"as"}
_SPEAKING = THINGS | KINDS_OF_BODIES


def find_subordinate(
    document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]
) -> int | None:
    """Return the place of the candidate between a word that opens a clause within a sentence and a cue, or None.

    What stands before has its verb, and so is no subject of another: "Residents who fled after the storm said".
    """
    if cue.form not in ("s", "d") or cue.kind not in ("speech", "act"):
        return None
    # "After Ann Lee asked for help" reports nothing of what the mayor resigned for.
    if cue.lemma != "say" and document.lower[cue.end : cue.end + 1] != ("that",):
        return None
    verb = cue.at
    while document.lower[verb - 1] in _PERFECT:
        verb -= 1
    k = next((k for k, m in enumerate(candidates) if mentions[m].end == verb), None)
    if k is None:
        return None
    subject = mentions[candidates[k]]
    first = document.bounds[document.sentence[cue.at]][0]
    opening = subject.start - 1
    if opening <= first or document.lower[opening] not in _OPENING:
        return None
    before = range(first + 1, opening)
    told = any(is_finite(document, i, first) or can_be_verb(document, i) for i in before)
    whole = told and _WHO.isdisjoint(document.lower[first:opening])
    return k if whole and _may_speak(document, subject) else None


def _may_speak(document: Document, subject: Mention) -> bool:
    """Tell whether a phrase speaks by its noun: "the report", but not "the storm"."""
    return subject.kind in SPEAKERS or document.lower[subject.head] in _SPEAKING
