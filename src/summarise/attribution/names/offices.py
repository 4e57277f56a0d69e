"""Offices of or for something right before a name: "Secretary of State for Defence Ann Lee", without a comma."""

from __future__ import annotations

from typing import NamedTuple

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    HONORIFICS,
    RELATIVES,
    names_no_person,
    nationalities,
    nouns_for_one,
    person_nouns,
    reports_speech,
    sentence_openers,
    word_set,
)
from summarise.attribution.names.front_titles import STYLES
from summarise.attribution.names.fronts import SHIPS, is_given

_INSTITUTIONS = word_set("opposition house commons lords treasury exchequer")
LINKS = word_set("of for on to at")
"""What joins an office to what it is of or for."""
_JOINS = word_set("and & ,")
_BEFORE = LINKS | _JOINS | {"the", "in"}
_BEFORE_HOLDERS = HONORIFICS | STYLES
SEATS = word_set("mep mk mla mp msp td")
"""The letters of who sits in a parliament."""
POSTS = word_set("ceo cfo cji cm cmd coo cto dpp igp md pm")
"""The letters of who holds a post."""
SPOKESMEN = word_set("spokesman spokesperson spokeswoman")
# Those who work for somebody are named with him.
EMPLOYED = SPOKESMEN | word_set("agent aide adviser advisor assistant envoy representative")
HIGH_OFFICES = word_set(
    "ambassador chair chairman chairwoman chancellor commissioner director governor mayor minister premier president "
    "secretary speaker superintendent"
)
"""What only one holds in each body."""
# A friend, a fan or a son of somebody is named by another's name.
HEADS = (HIGH_OFFICES | EMPLOYED) | word_set(
    "archbishop archdeacon bishop chairperson chief clerk commander controller coordinator dean deputy editor emir "
    "general head imam judge king leader master member monarch mufti ombudsman principal professor prosecutor queen "
    "rector register registrar ruler sheriff sultan treasurer undersecretary under-secretary under-secretary-general "
    "secretary-general director-general vicar vice-president"
)
FIELDS = word_set(
    "affairs agriculture charge communications court culture deeds defence defense development education environment "
    "finance health home housing industry information justice labor labour law parliament planning police publicity "
    "security sport sports staff state tourism trade transport treasury water wills women works"
)
_OF_FIELDS = ("tion", "tions", "ment", "ments", "ing", "ance", "ence", "ics", "ity")
_BEFORE_CHURCHES = word_set("new greater mount mt saint st")
_LONGEST_OFFICE = 14
_LONGEST_FIELD = 4
_FEWEST = 2
"""Words that a name has behind what could be its first word as well."""


def is_of_something(document: Document, i: int) -> bool:
    """Tell whether word ``i`` is an office that is of or for something: "head of", "minister for"."""
    return document.lower[i] in HEADS and document.lower[i + 1 : i + 2] in _OF_SOMETHING


_OF_SOMETHING = (("of",), ("for",))


class Office(NamedTuple):
    """Where an office begins, the noun at its head, and where the name of its holder begins."""

    begin: int
    head: int
    holder: int


def find_office(document: Document, start: int, first: int, end: int) -> Office | None:
    """Return the office whose own name the run from ``start`` to ``end`` begins with, or None.

    ``first`` is the word behind the titles in the run.
    """
    lower = document.lower
    # "The captain of HMS Victoria".
    if end - start < _FEWEST or document.before(start) not in _BEFORE or lower[start] in SHIPS:
        return None
    head = _find_head(document, start)
    if head < 0:
        return None
    # "Minister of State for Home Shri Bo Ek", "Chief of Staff Gen. Bo Ek", but not "a spokesman for President Bo Ek".
    styled = first > start + 1 and (lower[first - 1].rstrip(".") in _BEFORE_HOLDERS or lower[start] == "staff")
    # "President of the National Union of Journalists Ann Lee".
    plain = first == start or lower[start] in person_nouns()[1]
    # "Minister for Justice Ann Lee", but not "a spokesman for Justice Ann Lee".
    plain = plain or (lower[start] in FIELDS and lower[head] in HEADS - EMPLOYED)
    holder = first if styled else _find_holder(document, start, end) if plain else -1
    named = holder > start and (lower[head] not in EMPLOYED or _is_field(document.words[holder - 1], lower[holder - 1]))
    if not named or holder >= end:
        return None
    least = document.bounds[document.sentence[head]][0]
    begin = head
    while begin > least and document.words[begin - 1][0].isupper():
        begin -= 1
    opens = begin == least and lower[begin] in sentence_openers() and lower[begin] != "new"
    return Office(min(begin + opens, head), head, holder)


def _find_head(document: Document, start: int) -> int:
    """Return the noun of the office that the words before ``start`` say what it is of or for, or -1."""
    lower, words = document.lower, document.words
    least = max(document.bounds[document.sentence[start]][0], start - _LONGEST_OFFICE)
    i = start
    while i > least:
        i -= lower[i - 1] == "the"
        # "Special Agent in Charge".
        linked = i > least and (lower[i - 1] in LINKS or lower[i - 1 : i + 1] == ("in", "charge"))
        if not linked and (lower[i : i + 1] == ("the",) or lower[i - 1] not in _JOINS):
            return -1
        i -= 1
        if i <= least:
            return -1
        if linked and (lower[i - 1] in HEADS or (i + 1 == start and _is_office(lower[i - 1]))):
            return i - 1
        if not words[i - 1][0].isupper() and lower[i] in ("at", "for"):
            return _find_head_of_field(lower, least, i)
        if not words[i - 1][0].isupper():
            return -1
        while i > least and words[i - 1][0].isupper():
            i -= 1
            # "Secretary of State Ann Lee and Senator Bo Ek".
            if not linked and is_given(lower[i]) and not _is_field(words[i], lower[i]):
                return -1
    return -1


def _find_head_of_field(lower: tuple[str, ...], least: int, end: int) -> int:
    """Return the noun of an office of a field that ends before word ``end``, or -1: "head of research at Tesco"."""
    for i in range(end - 1, max(least, end - _LONGEST_FIELD) - 1, -1):
        if lower[i] == "of" and i > least:
            return i - 1 if lower[i - 1] in HEADS else -1
        if not lower[i].isalpha() or reports_speech(lower[i]):
            return -1
    return -1


def _is_office(word: str) -> bool:
    return word in nouns_for_one() and word not in RELATIVES


def _find_holder(document: Document, first: int, end: int) -> int:
    """Return where the name of who holds the office begins, behind what the office is of; -1 if no name is there."""
    lower, words = document.lower, document.words
    told = [i for i in range(first, end - _FEWEST) if _is_field(words[i], lower[i])]
    if not told and is_given(lower[first]):
        return -1
    begin = told[-1] + 1 if told else first + 1
    given = next((i for i in range(begin, end - 1) if is_given(lower[i]) or _is_initial(words[i])), -1)
    if lower[first] in _INSTITUTIONS:
        return first + 1
    if given >= 0:
        # "pastor of New Hope Missionary Baptist".
        return -1 if lower[first] in _BEFORE_CHURCHES else given
    # "Chairman of the National Assembly Tran Thanh Man said".
    named = told and not any(_is_field(words[i], lower[i]) for i in range(begin, end))
    then = lower[end] if end < len(lower) else ""
    speaks = reports_speech(then) or then in AUXILIARIES
    return begin if named and speaks else -1


def _is_field(word: str, lower: str) -> bool:
    """Tell whether an office is of or for what a word names: Defence, Ghana, Council, BBC."""
    listed = names_no_person(lower) or lower in nationalities()
    capitals = len(word) > 1 and word.isupper() and word.isalpha()
    made = lower.endswith(_OF_FIELDS) and not is_given(lower)
    return listed or made or lower in FIELDS or capitals or lower in sentence_openers()


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1 and word[0].isupper()
