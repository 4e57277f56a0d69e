"""The fields of an office, several of them: "minister for trade, energy and industry"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import CONJUNCTIONS
from summarise.attribution.lexicon import DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS, cue_forms

_OPENING = frozenset(("of", "for"))
_OUTSIDE = PREPOSITIONS | DETERMINERS | PRONOUNS.keys() | FINITE | CONJUNCTIONS


def goes_on_listing(document: Document, start: int, comma: int, last: int) -> bool:
    """Tell whether fields go on behind a comma of the role from ``start``, but not "minister for trade, told and"."""
    words = document.words
    opened = next((i for i in range(comma - 1, start, -1) if words[i] in _OPENING), start)
    if opened == start or comma + 3 >= last or not _is_field(words[comma - 1]):
        return False
    # "Science, and technology".
    then = comma + 1 + (words[comma + 1] == "and" and "," in words[opened:comma])
    return _is_field(words[then]) and (then > comma + 1 or words[then + 1] in ("and", ","))


def _is_field(word: str) -> bool:
    return word.isalpha() and word.islower() and word not in cue_forms() and word not in _OUTSIDE
