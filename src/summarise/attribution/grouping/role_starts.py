"""Where a role begins: with what it is for, with the first of two, with whose it is."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import is_surely_finite
from summarise.attribution.grouping.findings import Findings
from summarise.attribution.grouping.role_words import skip_article
from summarise.attribution.lexicon import DETERMINERS, PREPOSITIONS, PRONOUNS, nouns_for_one, word_set
from summarise.attribution.names.offices import FIELDS

# What ministries are for, more than one of them: "Health and Human Services Secretary".
_PORTFOLIOS = FIELDS - word_set("charge court deeds parliament staff state wills") | word_set(
    "IT business children commerce communities digital energy families fish fisheries food forestry industries "
    "irrigation mines parks petroleum ports power railways revenue roads science tourism work"
)
# "state schools Superintendent", "County fire Chief".
_SERVICES = word_set(
    "airport arms ballet border budget census city college corrections county elections emergency fire highway "
    "hospital jail library medical parks police prison safety sanitation school schools security tax transit "
    "university water"
)
_OPENERS = word_set("and but yet then while when as")
_OWNING = frozenset(("'s", "'"))
_FARTHEST = 3
_SMALL_WORDS = PREPOSITIONS | DETERMINERS | PRONOUNS.keys() | _OPENERS


def widen(findings: Findings, m: int, start: int) -> int:
    """Return where the role at word ``start``, of the mention ``m``, begins with all that belongs to it.

    That is what it is for ("state schools Superintendent"), another beside it ("chairman and chief executive") and
    whose it is ("Tesla's coach", "tour company's director", but not "its coach" or "the company's director").
    """
    start = _with_service(findings.document, _with_field(findings.document, start))
    start = _with_owner(findings, m, _with_first(findings, m, start))
    # "As Tesk's chief economist, Ann Lee said".
    return start + (findings.document.lower[start] in _OPENERS)


def _with_first(findings: Findings, m: int, start: int) -> int:
    """Return where the first of two roles of one person begins: "chairman and chief executive Ann Lee".

    "The mayor and Chairman Ann Lee" are two people.
    """
    document, mentions = findings.document, findings.mentions
    if start < 2 or document.lower[start - 1] != "and":
        return start
    k = _find_ending(findings, m, start - 1)
    if k >= 0 and document.lower[mentions[k].head] in nouns_for_one():
        first = mentions[k]
        begin = skip_article(document, first.start, first.end)
        alone = begin == first.start and document.lower[begin] not in DETERMINERS
        # "actor, director and producer Ann Lee".
        listed = k and mentions[k - 1].end == begin - 1 and document.lower[begin - 1] == ","
        begin = mentions[k - 1].start if listed else begin
        begin = _with_field(document, _from_opening(document, begin))
        # "Police arrested editor and publisher Ann Lee".
        verbs = [i for i in range(begin + 1, start - 2) if document.lower[i].endswith("ed")]
        begin = verbs[-1] + 1 if verbs else begin
        # "She faces a fight to outplay team-mate and rival Ann Lee": a verb.
        begin += document.before(begin) == "to"
        return begin if alone or document.words[start].islower() else start
    # "Founder and CEO Ann Lee".
    begin = _from_opening(document, start - 2)
    opens = begin == document.bounds[document.sentence[start]][0]
    return begin if opens and document.lower[start - 2] in nouns_for_one() else start


def _from_opening(document: Document, start: int) -> int:
    """Return where a role that opens its sentence without an article begins: "Former chat show host and"."""
    first = document.bounds[document.sentence[start]][0]
    first += document.lower[first] == "fellow"
    plain = all(
        word[0].isalpha() and word.lower() not in _SMALL_WORDS and not is_surely_finite(word.lower())
        for word in document.words[first:start]
    )
    # "ANN LEE Actress and singer Ann Lee, 40, said": a caption's.
    plain = plain and not document.words[first].isupper()
    return first if plain else start


def _with_owner(findings: Findings, m: int, start: int) -> int:
    """Return where a role begins with whose it is, where that is a name or has two words."""
    document, mentions = findings.document, findings.mentions
    if start < 2 or document.lower[start - 1] not in _OWNING:
        return start
    k = _find_ending(findings, m, start - 1)
    if k < 0:
        return start
    begin = skip_article(document, mentions[k].start, mentions[k].end)
    named = any(document.words[i][0].isupper() for i in range(begin, start - 1))
    return begin if named or start - 1 - begin > 1 else start


def _find_ending(findings: Findings, m: int, end: int) -> int:
    """Return the mention not far before mention ``m`` that ends before word ``end``, or -1."""
    near = range(m - 1, max(-1, m - _FARTHEST), -1)
    return next((k for k in near if findings.mentions[k].end == end), -1)


def _with_service(document: Document, start: int) -> int:
    """Return where an office written with a capital begins with the service before it: "County fire Chief"."""
    lower, words = document.lower, document.words
    first, begin = document.bounds[document.sentence[start]][0], start
    while begin > first and lower[begin - 1] in _SERVICES and words[begin - 1].islower() and words[start].istitle():
        begin -= 1
    opening = lower[first] in _OPENERS
    while first + opening < begin < start and (words[begin - 1].istitle() or lower[begin - 1] == "state"):
        begin -= 1
    return begin


def _with_field(document: Document, start: int) -> int:
    """Return where a role begins with what else it is for, or whose: "Health and Human Services Secretary"."""
    lower, words = document.lower, document.words
    first = document.bounds[document.sentence[start]][0]
    # "CPI(M) state secretary", "World Health Organization (WHO) spokesman".
    bracketed = start - 4 >= first and words[start - 1] == ")" and words[start - 3] == "("
    if bracketed and lower[start] in nouns_for_one() | {"state"}:
        begin = start - 4
        while begin > first and (
            words[begin - 1][0].isupper() or (lower[begin - 1] in ("of", "for") and words[begin - 2][0].isupper())
        ):
            begin -= 1
        begin += lower[begin] in _OPENERS
        return skip_article(document, begin, start)
    paired = start - 1 > first and (lower[start - 2], lower[start]) in _PAIRED
    if paired or _is_double_seat(document, start, first):
        begin = start - 2
        while begin > first and words[begin - 1][0].isupper():
            begin -= 1
        return begin
    if (
        start - 1 > first
        and lower[start - 1] == "and"
        and lower[start - 2] in _PORTFOLIOS
        and words[start - 2][0].isupper()
    ):
        begin = start - 2
        while begin - 1 > first and lower[begin - 2] in _PORTFOLIOS:
            begin -= 2
        return _with_place(document, begin, first, start)
    return start


def _with_place(document: Document, begin: int, first: int, start: int) -> int:
    """Return where the fields of an office, from word ``begin``, begin with their place: "Dorne Finance and Ports"."""
    while begin > first and document.words[begin - 1][0].isupper():
        begin -= 1
    return skip_article(document, begin + (document.lower[begin] in _OPENERS), start)


# "Kelt police and crime commissioner", "fire and rescue chief".
_PAIRED = frozenset((("police", "crime"), ("fire", "rescue"), ("health", "safety"), ("law", "order")))


def _is_double_seat(document: Document, start: int, first: int) -> bool:
    """Tell whether a seat is called by two places: "Brecon and Radnor MP Ann Lee", but not "Bo Ek and Radnor MP"."""
    lower, words = document.lower, document.words
    seat = lower[start + 1 : start + 2] in (("mp",), ("msp",), ("td",), ("mla",)) and start - 1 > first
    if not seat or lower[start - 1] != "and" or not words[start - 2].istitle():
        return False
    return start - 2 == first or not words[start - 3][0].isupper()
