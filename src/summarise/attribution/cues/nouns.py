"""Nouns of saying with whose they are -> cues: "Lee's claim that the bridge was safe"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import DASHES, Document
from summarise.attribution.document.verbs import CONJUNCTIONS, SUBORDINATING, find_verb, is_finite
from summarise.attribution.lexicon import AUXILIARIES, reports_speech, word_set
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.mention import SPEAKERS

_NOUNS = word_set(
    "accusation accusations acknowledgement acknowledgment admission allegation allegations announcement argument "
    "assertion assertions assurance assurances claim claims comment comments complaint complaints conclusion "
    "contention declaration insistence observation prediction predictions remark remarks revelation statement "
    "statements suggestion suggestions testimony warning warnings"
)
_OWNING = frozenset(("'s", "'"))
_OPENING = CONJUNCTIONS | {","}
_CHANCE = 0.8
_PARTING = DASHES | {",", ";"}
_JOINED = frozenset(("to", "and", "or", "but", "not"))


def find_owned(document: Document, mentions: Sequence[Mention]) -> tuple[Cue, ...]:
    """Return the nouns of saying behind somebody's name or phrase, with the words said behind "that"."""
    lower = document.lower
    owned = [i for i in document.find(_NOUNS) if lower[i - 1] in _OWNING and lower[i + 1 : i + 2] == ("that",)]
    if not owned:
        return ()
    ends = {mention.end: m for m, mention in enumerate(mentions) if mention.kind in SPEAKERS}
    found = []
    for i in owned:
        owner = ends.get(i - 1, -1)
        if owner >= 0 and find_verb(document, i + 2, document.bounds[document.sentence[i]][1]) >= 0:
            found.append(Cue(i, i + 1, lower[i], "noun", "-", owner, _CHANCE))
    return tuple(found)


def end_of_owned(document: Document, cue: Cue, subject: Mention, last: int) -> int:
    """Return where the words that a noun tells end: where the sentence does, or its verb comes.

    "Lee's claim that the bridge was safe | angered many", but "rejected Lee's claim that the bridge was safe". Where no
    other verb is found, the end of the noun.
    """
    first = document.bounds[document.sentence[cue.at]][0]
    opens = subject.start == first or document.before(subject.start) in _OPENING
    begun = find_verb(document, cue.end + 1, last)
    if not opens:
        return next((i for i in range(begun + 1, last) if _parts(document, i)), last)
    for i in range(begun + 1, last):
        word, before = document.lower[i], document.lower[i - 1]
        if word in SUBORDINATING or word == "that":
            return cue.end
        if before in AUXILIARIES or before in _JOINED:
            continue
        if is_finite(document, i, cue.end + 1):
            return i
    return cue.end


def _parts(document: Document, i: int) -> bool:
    """Tell whether what stands behind word ``i`` is no more of the words: a comma, a dash, "saying"."""
    word = document.lower[i]
    return word in _PARTING or (word.endswith("ing") and reports_speech(word))
