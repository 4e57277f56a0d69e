"""Cues of what was written or sent -> where its words begin: "a letter that …", "a statement describing it as “…”"."""

from __future__ import annotations

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.lexicon import DETERMINERS, THINGS, cue_forms


def skip_document(document: Document, cue: Cue, start: int, end: int) -> int:
    """Return where the words of what was written begin: "a letter that …"; with no such words, the end."""
    lower, phrase = document.lower, cue.kind == "phrase"
    if cue.lemma == "write" and lower[start] == "to":
        # "Wrote to the mayor saying the plan was dead".
        near = range(start, min(end, start + _LONGEST_NAMING))
        return next((i + 1 for i in near if lower[i] == "saying"), start)
    if cue.lemma not in _PUBLISHING or not (phrase or lower[start] in DETERMINERS):
        return start
    for i in range(start, min(end, start + _LONGEST_TITLE)):
        if phrase or lower[i] in THINGS:
            # "Issued a stern warning that", "a letter to the council saying".
            longest = _LONGEST_TITLE if lower[i] not in THINGS else _LONGEST_NAMING
            said = next((k for k in range(i + 1, min(end, i + longest)) if _opens_words(document, i, k)), end)
            stop = next((k for k in range(i + 1, end) if lower[k] in (",", ".", ";")), end)
            if said < stop or lower[i] in THINGS:
                return min(said + (lower[said] in ("that", "saying")), end) if said < stop else end
    return end if phrase else start


def _opens_words(document: Document, i: int, k: int) -> bool:
    """Tell whether what was written begins at word ``k`` behind the thing at ``i``: "that", "describing it as “…”"."""
    word = document.lower[k]
    doing = word.endswith("ing") and word in cue_forms() and cue_forms()[word][1] == "act"
    return word in ("that", "saying") or (doing and document.lower[i] in THINGS)


# "wrote a letter to every house", "issued a statement after the match": no words are reported yet.
_PUBLISHING = frozenset(("write", "issued a", "released a", "sent a", "gave a", "publish", "sign", "post", "read"))
_LONGEST_TITLE, _LONGEST_NAMING = 5, 14
