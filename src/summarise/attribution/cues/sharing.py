"""Verbs of reporting without a subject of their own -> that of the verb they go on from: "admitted it but insisted"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import begin_verb, opens_clause
from summarise.attribution.lexicon import word_set
from summarise.attribution.mentions import Mention

_SHARED = 0.8
"""How much of a subject's chance goes on to a verb joined to its own."""


def share_subject(document: Document, cue: Cue, before: Cue | None, mentions: Sequence[Mention]) -> Cue:
    """Return a cue without a subject of its own with that of the verb it is joined to.

    "Admitted a delay, but insisted that", and "accused Mr Lee of greed and asked why", which Mr Lee did not ask.
    """
    first = document.bounds[document.sentence[cue.at]][0]
    if before is None or before.subject < 0 or before.at < first:
        return cue
    if _adds(document, cue, before, mentions) or _leaves_object(document, cue, before, mentions):
        return cue.with_subject(before.subject, before.chance * _SHARED)
    verb = begin_verb(document, cue.at)
    joined = document.lower[verb - 1] in ("and", "but") and cue.kind != "thought"
    if not joined or before.form != cue.form or cue.form not in ("s", "d"):
        return cue
    if cue.subject == before.subject:
        return cue.with_subject(cue.subject, max(cue.chance, before.chance * _SHARED))
    if cue.subject >= 0:
        # "Praised Lee and said", "praised her and said critics should go".
        spoken_of = before.kind == "act" and mentions[cue.subject].start in (before.end, cue.end)
    else:
        acts = before.kind == cue.kind == "act"
        # "Told police he was ill but later admitted he had lied".
        told = document.lower[verb - 1] == "but" and any(map(opens_clause, document.lower[cue.end : cue.end + 1]))
        spoken_of = acts or told or cue.lemma == "say" or document.words[cue.end : cue.end + 1] in _REPORTED
    return cue.with_subject(before.subject, before.chance * _SHARED) if spoken_of else cue


_REPORTED = (("that",), (":",), (",",), (QUOTED,))


def _adds(document: Document, cue: Cue, before: Cue, mentions: Sequence[Mention]) -> bool:
    """Tell whether a participle goes on from a verb and its subject: "…, Lee said, adding", "said Lee, adding that"."""
    subject = mentions[before.subject]
    closes = before.end == cue.at - 1 and document.words[before.end] == ","
    # "“…,” Lee said, referring to the “big” tax": no words of her own.
    quoted = QUOTED in document.words[cue.end : document.bounds[document.sentence[cue.at]][1]]
    told = cue.kind == "speech" or (quoted and cue.lemma not in GLOSSING)
    told = told or document.words[cue.end : cue.end + 1] in _REPORTED
    if closes and told and cue.form == "ing" and before.kind == "speech":
        return True
    beside = subject.end == cue.at - 1 and before.kind == "speech"
    return beside and document.lower[cue.at - 1 : cue.end + 1] in _ADDING


def _leaves_object(document: Document, cue: Cue, before: Cue, mentions: Sequence[Mention]) -> bool:
    """Tell whether a participle behind a comma was given to whom its verb is done to: "urged members to go, citing"."""
    if cue.form != "ing" or cue.subject < 0 or document.before(cue.at) != ",":
        return False
    return before.form in ("s", "d") and mentions[cue.subject].start == before.end


GLOSSING = word_set("address refer reference reflect")
"""Verbs that tell of whom or what somebody's words were: "“…,” Lee said, referring to Ek"."""
_ADDING = tuple((",", verb, "that") for verb in ("adding", "noting", "saying", "stressing", "insisting", "warning"))
