"""Relative clauses that report, without commas -> where the verb of their sentence ends them.

"The woman who said she was ill | has been held".
"""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.document.verbs import (
    NOMINATIVES,
    SUBORDINATING,
    can_be_verb,
    find_verb,
    is_finite,
    is_surely_finite,
)
from summarise.attribution.lexicon import FINITE, reports_speech
from summarise.attribution.mentions import Mention

_SUBJECTS = NOMINATIVES | {"you"}
_AND = frozenset(("and", "but", "or"))
_SAME_VERB = FINITE | _AND | {"not"}
_STOPS = frozenset((",", ";", ":", "—", "–", "."))


def find_main_verb(document: Document, mentions: Sequence[Mention], cue: Cue, last: int) -> int:
    """Return the verb behind a relative clause whose noun opens the sentence or what somebody says, or ``last``.

    "Lee said the man who told her he was ill was fit".
    """
    who = mentions[cue.subject].start
    noun = next((m.start for m in mentions[cue.subject - 1 : cue.subject] if m.end == who), who)
    first = document.bounds[document.sentence[who]][0]
    told = noun > first and (document.lower[noun - 1] == "that" or reports_speech(document.lower[noun - 1]))
    opens = noun == first or (document.before(noun) == "," and find_verb(document, first + 1, noun) < 0)
    if noun == who or not (told or opens):
        return last
    stop = next((i for i in range(cue.end, last) if document.words[i] in _STOPS), last)
    verbs, free = _list_verbs(document, cue, stop)
    sure = next((i for i in free if is_surely_finite(document.lower[i])), -1)
    if sure >= 0 or len(free) == 1:
        return sure if sure >= 0 else free[0]
    # "The man who told the court of the raid was freed.": one verb, and the sentence needs one.
    return verbs[0] if len(verbs) == 1 and stop == last - 1 else last


def _list_verbs(document: Document, cue: Cue, stop: int) -> tuple[list[int], list[int]]:
    """Return the verbs behind a cue, and those of them that no clause is in wait for: neither its own nor one in it."""
    lower = document.lower
    # "Accused the firm": a phrase, and no clause.
    clauses = int(cue.kind != "act")
    verbs, free = [], []
    for i in range(cue.end, stop):
        word = lower[i]
        if word in SUBORDINATING or (word == "that" and i > cue.end):
            clauses += 1
        elif word in _AND:
            clauses += not can_be_verb(document, i + 1)
        elif is_finite(document, i, cue.end) and lower[i - 1] not in _SAME_VERB:
            verbs.append(i)
            if not clauses and lower[i - 1] not in _SUBJECTS:
                free.append(i)
            clauses = max(clauses - 1, 0)
        # "Said she was told the road was safe".
        clauses += reports_speech(word)
    return verbs, free
