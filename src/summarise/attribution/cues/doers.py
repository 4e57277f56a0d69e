"""Participles and infinitives -> whose they are by the words around them: "Lee asked but Hill refused, saying"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import can_be_verb, find_verb
from summarise.attribution.lexicon import word_set
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.mention import SPEAKERS

_JOINTS = frozenset(("and", "but", "while", "though", "although", "yet"))
_LONGEST_DOING = 8
_LONGEST_LEAD = 16
_QUOTED_AS = tuple((be, verb, "as") for be in ("is", "was", "were", "are") for verb in ("quoted", "cited", "reported"))
_BRINGING = word_set("brought caused compelled forced forces forcing got led leading prompted prompting")
_MAKING = word_set("had have let lets made makes making")


def find_doer(document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> int:
    """Return the candidate that is the subject of a participle or an infinitive by its place, or -1."""
    if cue.form == "base":
        told = document.lower[cue.end : cue.end + 1] == ("that",)
        return next((m for m in candidates if _is_made_to(document, cue, mentions[m])), -1) if told else -1
    if cue.form != "ing":
        return -1
    if document.before(cue.at) == "as":
        # "Lee was quoted as saying by the Post".
        named = (m for m in candidates if mentions[m].kind == "name")
        return next((m for m in named if document.lower[mentions[m].end : cue.at] in _QUOTED_AS), -1)
    beside = next((m for m in candidates if _is_beside(document, cue, mentions[m])), -1)
    if beside >= 0:
        return beside
    led = _find_led(document, cue, mentions, candidates)
    return led if led >= 0 else _find_joined(document, cue, mentions, candidates)


def _is_made_to(document: Document, cue: Cue, mention: Mention) -> bool:
    """Tell whether somebody is brought to say it: "got Lee to admit that", "made the driver confirm that"."""
    verb = document.before(mention.start)
    if mention.end == cue.at - 1:
        return verb in _BRINGING
    return mention.end == cue.at and verb in _MAKING


def _is_beside(document: Document, cue: Cue, mention: Mention) -> bool:
    """Tell whether somebody says it while another does what goes before: "Lee gained, with most voters saying that".

    But for "with Dorne adding a third": it says nothing.
    """
    beside = mention.kind in SPEAKERS and mention.end == cue.at and cue.lemma != "add"
    return beside and document.lower[mention.start - 2 : mention.start] == (",", "with")


def _find_led(document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> int:
    """Return who opens the clause behind a participle with words in marks, or -1: "Calling it “a mess”, Lee said"."""
    first, last = document.bounds[document.sentence[cue.at]]
    if cue.at != first:
        return -1
    quoted = next((i for i in range(cue.end, min(last, cue.end + _LONGEST_LEAD)) if document.words[i] == QUOTED), last)
    begin = quoted + 1 + (document.words[quoted + 1 : quoted + 2] == (",",))
    return next((m for m in candidates if mentions[m].start == begin), -1)


def _find_joined(document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> int:
    """Return who acts in the last clause before a participle, or -1: "Brook asked her but Hill refused, saying no"."""
    if document.before(cue.at) != ",":
        return -1
    comma = cue.at - 1
    for m in reversed(candidates):
        mention = mentions[m]
        if mention.kind in SPEAKERS and mention.end < comma and document.before(mention.start) in _JOINTS:
            plain = "," not in document.words[mention.end : comma] and mention.end + _LONGEST_DOING >= comma
            # "The Post and the Herald filed a suit, saying": one subject.
            joint = mention.start - 1
            alone = document.lower[joint] != "and" or (
                find_verb(document, document.bounds[document.sentence[joint]][0], joint) >= 0
                and not any(mentions[k].end == joint for k in candidates)
            )
            plain = plain and alone
            return m if plain and can_be_verb(document, mention.end) else -1
    return -1
