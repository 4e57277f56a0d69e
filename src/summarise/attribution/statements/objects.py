"""Objects of reporting verbs -> where they end, and whether they hang on their verb: "praised the plan"."""

from __future__ import annotations

from summarise.attribution.cues import Cue
from summarise.attribution.cues.fronts import cut_back
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import SUBORDINATING, can_be_verb, find_verb, opens_clause
from summarise.attribution.lexicon import DETERMINERS, FINITE, PREPOSITIONS, reports_speech, word_set

# What begins so hangs on the verb before it.
_HANGING = word_set("of about for to against from with")
# "Asked residents to “stay calm”", "announced the closure, calling it “painful”".
_WITH_OBJECT = frozenset(("ask", "announce", "confirm", "reveal"))
_WITHOUT_CLAUSE = word_set(
    "attack blast challenge condemn criticise criticize defend denounce hail oppose praise question "
    "slam support welcome"
)
_SUBORDINATE = SUBORDINATING | {"that"}
_AWAY = word_set("away back down off out over up")
_HANGING_SAID = frozenset(("of",))


def is_noun_phrase(document: Document, cue: Cue, start: int, end: int) -> bool:
    """Tell whether "that" behind a verb which only has an object points at it, and no clause follows."""
    plain = cue.lemma in _WITHOUT_CLAUSE and start == cue.end + 1 and QUOTED not in document.words[start:end]
    return plain and find_verb(document, start, end) < 0


def end_of_object(document: Document, start: int, end: int) -> int:
    """Return where an object ends before what its verb's subject did or was besides: "denied theft but was jailed"."""
    stop = next((i for i in range(start, end) if document.lower[i] in _SUBORDINATE), end)
    joints = (i for i in range(start + 1, end - 1) if _does_besides(document, i, subordinate=i > stop))
    return cut_back(document, next(joints, end), start)


def _does_besides(document: Document, i: int, *, subordinate: bool) -> bool:
    """Tell whether another verb of the same subject follows word ``i``: "but was jailed", "and left the room"."""
    word, then = document.lower[i + 1], document.lower[i + 2 : i + 3]
    if document.lower[i] == "but" and word in FINITE:
        return True
    # "And walked out", but not "and bored staff".
    plain = then == () or then[0] in DETERMINERS | PREPOSITIONS | _AWAY or not then[0].isalnum()
    if subordinate or then == ("by",) or word.endswith("ing"):
        # "Denied claims that he lied and left", "issued by Tesk and carried by the Post".
        return False
    plain = plain or reports_speech(word)
    return document.lower[i] == "and" and plain and word not in FINITE and can_be_verb(document, i + 1)


def adds_things(document: Document, cue: Cue, start: int, end: int) -> bool:
    """Tell whether somebody only adds to something, with a clause behind: "added salt and the sauce thickened"."""
    if cue.lemma != "add" or start != cue.end or QUOTED in document.words[start:end]:
        return False
    joint = next((i for i in range(start, end) if document.words[i] in ("and", ";", ",")), end)
    return joint < end and find_verb(document, start, joint) < 0 and not opens_clause(document.lower[start])


def hangs_on_verb(document: Document, cue: Cue, start: int, end: int) -> bool:
    """Tell whether words are no clause of their own without the verb: "praised the plan", "asked for the papers"."""
    if start == cue.end and (cue.kind == "act" or cue.lemma in _WITH_OBJECT):
        stop = next((i for i in range(start, end) if document.words[i] in (",", QUOTED)), end)
        return cue.kind == "act" or (stop > start and find_verb(document, start, stop) < 0)
    # "Criticised by Lee for “a lie”".
    hanging = document.lower[start] in (_HANGING if cue.lemma != "say" else _HANGING_SAID)
    stop = next((i for i in range(start, end) if document.words[i] in (",", QUOTED)), end)
    return hanging and find_verb(document, start, stop) < 0
