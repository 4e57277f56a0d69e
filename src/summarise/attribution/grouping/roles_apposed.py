"""Roles before a name that a comma parts from it: "The Commissioner for Physical Planning, Ann Lee, said"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import CONJUNCTIONS, is_surely_finite
from summarise.attribution.grouping.findings import Findings
from summarise.attribution.grouping.role_words import skip_article, tell_role
from summarise.attribution.lexicon import DETERMINERS, DIGNITIES, nouns_for_one, reports_speech, word_set
from summarise.attribution.names.offices import EMPLOYED, HEADS, LINKS

_LONGEST_OFFICE = 14
_OF_FIELDS = frozenset(("of", "for"))
_LONGEST_FIELD = 5
_LONGEST_FRONT = 5
# "The member representing Kelt".
_OF_WHAT = LINKS | {"representing"}
_CLOSED = frozenset((",", "."))
_BEFORE_OFFICES = CONJUNCTIONS | word_set("by from to as")
_HELPING = frozenset(("to", "for"))


def find_apposed_office(findings: Findings, m: int) -> str | None:
    """Return the office, and what it is of or for, that stands with an article before a name between commas."""
    document, mention = findings.document, findings.mentions[m]
    lower, comma = document.lower, mention.start - 1
    # "The Archdeacon of Kelt, the Ven Ann Lee", "the ruler of Kelt, His Royal Highness, Bo Ek".
    comma -= comma > 0 and lower[comma] == "the"
    if comma > 0 and lower[comma - 1] in DIGNITIES:
        comma = next((i for i in range(comma - 1, max(0, comma - _LONGEST_FRONT), -1) if lower[i] == ","), comma)
    if comma < 0 or lower[comma] != "," or not _CLOSED.intersection(lower[mention.end : mention.end + 1]):
        return None
    least = max(document.bounds[document.sentence[mention.head]][0], comma - _LONGEST_OFFICE)
    for i in range(comma - 2, least - 1, -1):
        if lower[i + 1] in _OF_WHAT and _is_office(document, i):
            i = _find_helper(document, i, least)
            begin = _find_start(findings, i, least, comma)
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
    plain = all(word.islower() and not reports_speech(word) for word in field)
    return tell_role(findings, begin, end) if plain and document.lower[begin + 1] in _OF_FIELDS else None


def _is_office(document: Document, i: int) -> bool:
    word = document.lower[i]
    return word in HEADS or (document.words[i].istitle() and word in nouns_for_one())


def _find_helper(document: Document, i: int, least: int) -> int:
    """Return the noun for who works for the bearer of the office at word ``i``, else ``i``: "Adviser to the Mayor"."""
    begin = i
    while begin > least and document.words[begin - 1].istitle():
        begin -= 1
    begin -= begin > least and document.lower[begin - 1] in DETERMINERS
    if begin - 2 < least or document.lower[begin - 1] not in _HELPING:
        return i
    # "Chief of Staff to the Governor of".
    helper = begin - 2 - 2 * (document.lower[begin - 2] == "staff")
    return helper if document.lower[helper] in HEADS else i


def _find_start(findings: Findings, i: int, least: int, comma: int) -> int:
    """Return where the phrase of an office with its noun at word ``i`` begins by its article or capitals, or -1."""
    document = findings.document
    small = document.words[i].islower()
    if small and document.lower[i] in EMPLOYED and any(_is_office(document, k) for k in range(i + 1, comma)):
        # "A spokesman for the mayor of Kelt, Ann Lee": either may be meant.
        return -1
    for k in range(i, max(least, i - _LONGEST_FRONT) - 1, -1):
        if document.lower[k] in DETERMINERS:
            return k
        # "Founder and director of".
        paired = document.lower[k] == "and" and document.lower[k - 1] in nouns_for_one()
        if document.lower[k] in _BEFORE_OFFICES and not paired:
            return k + 1
        if not document.words[k].isalpha() and document.lower[k] != "'s":
            return -1
        if k == document.bounds[document.sentence[i]][0]:
            return k if all(word[0].isupper() or word in ("'s", "’s") for word in document.words[k:i]) else -1
    return -1
