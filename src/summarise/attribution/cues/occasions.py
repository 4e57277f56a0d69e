"""Occasions told by a "that" clause behind what is said: "…, Lee said in a speech that lasted an hour"."""

from __future__ import annotations

from summarise.attribution.cues import Cue
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import is_surely_finite
from summarise.attribution.lexicon import FINITE, PREPOSITIONS, word_set

_MADE = word_set("began delivered ended filed gave made posted published released sent signed wrote")
_NEAR_MADE = 5


def is_occasion(document: Document, cue: Cue, front: tuple[int, int], after: int, end: int) -> bool:
    """Tell whether what follows a whole clause and its cue is where it was said, or to whom, told by a "that" clause.

    "The firm was late, Lee said in a speech that lasted an hour", "…, Lee told the crowd that had gathered".
    """
    if cue.kind != "speech" or QUOTED in document.words[after:end] or after >= end:
        return False
    lower = document.lower
    that = next((i for i in range(after, end - 1) if lower[i] == "that"), -1)
    if lower[after] in PREPOSITIONS and "," not in document.words[front[0] : front[1]]:
        made = is_surely_finite(lower[that + 1]) or lower[that + 1].endswith("ed")
        return that > after + 1 and (made or not _MADE.isdisjoint(lower[that + 1 : that + _NEAR_MADE]))
    follows = lower[that + 1] if that > after else ""
    return cue.lemma == "tell" and follows in FINITE
