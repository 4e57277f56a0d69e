"""Roles before a name that a comma parts from it: "The Commissioner for Physical Planning, Ann Lee, said"."""

from __future__ import annotations

from summarise.attribution.document.verbs import is_surely_finite
from summarise.attribution.grouping.findings import Findings
from summarise.attribution.grouping.role_words import skip_article, tell_role
from summarise.attribution.lexicon import DETERMINERS, reports_speech
from summarise.attribution.names.offices import EMPLOYED, HEADS, LINKS

_LONGEST_OFFICE = 14
_OF_FIELDS = frozenset(("of", "for"))
_LONGEST_FIELD = 5
_CLOSED = frozenset((",", "."))


def find_apposed_office(findings: Findings, m: int) -> str | None:
    """Return the office, and what it is of or for, that stands with an article before a name between commas."""
    document, mention = findings.document, findings.mentions[m]
    lower, comma = document.lower, mention.start - 1
    if comma < 0 or lower[comma] != "," or not _CLOSED.intersection(lower[mention.end : mention.end + 1]):
        return None
    least = max(document.bounds[document.sentence[mention.head]][0], comma - _LONGEST_OFFICE)
    for i in range(comma - 2, least - 1, -1):
        if lower[i] in HEADS and lower[i + 1] in LINKS:
            begin = _find_start(findings, i, least)
            return tell_role(findings, skip_article(document, begin, comma), comma) if begin >= 0 else None
        if reports_speech(lower[i]) or is_surely_finite(lower[i]) or document.quotation[i] >= 0:
            return None
    return None


def find_opening_office(findings: Findings, m: int) -> str | None:
    """Return the office of a field that opens the sentence before a name: "Director of education Ann Lee said"."""
    document, end = findings.document, findings.mentions[m].head
    begin = document.bounds[document.sentence[end]][0]
    # "Head of research Dr Ann Lee".
    while end > begin and document.words[end - 1][0].isupper():
        end -= 1
    field = document.words[begin + 2 : end]
    if not 0 < len(field) <= _LONGEST_FIELD or document.lower[begin] not in HEADS:
        return None
    plain = all(word.isalpha() and word.islower() and not reports_speech(word) for word in field)
    return tell_role(findings, begin, end) if plain and document.lower[begin + 1] in _OF_FIELDS else None


def _find_start(findings: Findings, i: int, least: int) -> int:
    """Return where the phrase of an office with its noun at word ``i`` begins by its article, or -1."""
    document = findings.document
    if document.lower[i] in EMPLOYED:
        return -1
    for k in range(i, max(least, i - 4) - 1, -1):
        if document.lower[k] in DETERMINERS:
            return k
        if not document.words[k].isalpha() and document.lower[k] != "'s":
            return -1
    return i if i == document.bounds[document.sentence[i]][0] else -1
