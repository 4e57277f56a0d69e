"""Where a noun phrase begins that is known by its head."""

from __future__ import annotations

from collections.abc import Mapping

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import NOMINATIVES, SUBORDINATING, may_be_finite
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    SPEAKING_BODIES,
    TIMES,
    calendar_words,
    cue_forms,
    nationalities,
    person_nouns,
    sentence_openers,
    word_set,
)
from summarise.attribution.mentions.behind_names import STUDIED
from summarise.attribution.names.odd_bodies import is_index
from summarise.words import ARTICLES

# How far before its noun a phrase such as "a former deputy prime minister" may begin.
_LONGEST_PHRASE = 7
_NUMBERED, _LONGEST_NUMBER = frozenset(("no", "year", "grade", "tier")), 2
FARTHEST_BEGINNING = 3 * _LONGEST_PHRASE
"""No more words before its noun than names may have."""


def find_start(document: Document, i: int, names: Mapping[int, int]) -> int:
    """Return where the noun phrase that ends at word ``i`` begins: at its determiner, or at its first adjective."""
    lower = document.lower
    first = document.bounds[document.sentence[i]][0]
    least = max(first, i - _LONGEST_PHRASE)
    at = i
    while at > least:
        if at in names:
            at = names[at]
            continue
        before = lower[at - 1]
        if before in DETERMINERS:
            at -= not (before == "that" and _opens_clause(document, at, i))
            break
        pair = 0
        if not before.isalpha():
            pair = _count_bound(document, at, least) or _count_alias(document, at, i)
            if not pair and is_count(before):
                # "employs 7,600 workers", but "the 7,600 workers".
                at -= 1 + (at - 1 > least and lower[at - 2] in DETERMINERS)
                break
            if at - 2 >= least and lower[at - 2] in ARTICLES and _is_inner_title(document, at - 1):
                at -= 2
                break
            least = max(first, least - pair)
        if not pair and _stands_outside(document, at, i, first):
            break
        at -= pair or 1
    return _skip_front(document, at, i)


def _opens_clause(document: Document, at: int, i: int) -> bool:
    """Tell whether "that" before word ``at`` opens a clause: "it is clear that pilots say", "that no pilot"."""
    noun = document.lower[i]
    return document.lower[at] in _QUANTIFIERS or noun in STUDIED or _is_several(noun)


def _is_inner_title(document: Document, i: int) -> bool:
    """Tell whether word ``i`` is a title or a word in marks within a phrase: "the “Blue Moon” star"."""
    q = document.quotation[i]
    if q < 0:
        return False
    inner = document.text[document.quotations[q].start : document.quotations[q].end]
    return inner[-1].isalnum() and inner.count(" ") <= _LONGEST_TITLE


_LONGEST_TITLE = 5


def _count_bound(document: Document, at: int, least: int) -> int:
    """Return how many words just before word ``at`` are bound to it or to each other, or 0."""
    before = document.lower[at - 1]
    if before == "," and document.lower[at].endswith("-based"):
        # "the Los Gatos, California-based company".
        return 1
    if at - 1 > least and is_index(document.lower[at - 2], before):
        # "the FTSE 250 group".
        return 2
    return 2 if at - 1 > least and before.isdigit() and _is_numbered(document, at - 2) else 0


def _count_alias(document: Document, at: int, i: int) -> int:
    """Return how many words a body's short name in brackets has before word ``at``: "a Kelt Trade Fund (KTF) official".

    None where a person is named behind the noun at word ``i``, who has all that as a role.
    """
    words = document.words
    if words[at - 1] != ")" or at < 3 or words[at - 3] != "(":
        return 0
    named = i + 1 < len(words) and words[i + 1][0].isupper()
    return 3 if len(words[at - 2]) > 1 and words[at - 2].isupper() and not named else 0


def _stands_outside(document: Document, at: int, i: int, first: int) -> bool:
    """Tell whether the word before word ``at`` is no part of the phrase that ends at word ``i``."""
    lower, words = document.lower, document.words
    before = lower[at - 1]
    if before in STOPS or not (before[0].isalnum() or before == "-"):
        return True
    if at - 1 > first and lower[at - 2] in MODALS:
        # "promoters will make stars agree".
        return True
    leads = before.endswith("ing") and words[at - 1].islower() and at - 1 > first and words[at - 2] == ","
    if leads and lower[i] in person_nouns()[1]:
        # "The leak angered voters, leading ministers to condemn it."
        return True
    if before.endswith("ed") and before.isalpha() and at - 3 >= first and _has_subject(document, at - 1):
        return True
    if at - 2 >= first and words[at - 1].islower() and _is_done(document, at - 1, first):
        return True
    # "State" in "State Department spokesperson" reports nothing, nor "state" and "teaching" before a noun.
    return before in cue_forms() and words[at - 1][0].islower() and before not in _ADJECTIVES


def _is_done(document: Document, i: int, first: int) -> bool:
    """Tell whether word ``i`` is what a name or a pronoun before it did: "Sarah Reed replaced head coach Bo Ek".

    Or goes on from such a verb: "she started dating actor Bo Ek".
    """
    lower, words = document.lower, document.words
    if lower[i].endswith("ing") and i - 2 >= first and lower[i - 1].endswith("ed"):
        i -= 1
    doer = lower[i - 1]
    named = words[i - 1][0].isupper() and doer not in nationalities() and doer not in sentence_openers()
    if not named and doer not in _SUBJECTS:
        return False
    past = lower[i].isalpha() and (lower[i].endswith("ed") or may_be_finite(lower[i]))
    return past and lower[i] not in _RETIRED


_RETIRED = word_set("disgraced retired sacked suspended unnamed convicted renowned noted alleged accused jailed ousted")
_SUBJECTS = NOMINATIVES | {"who"}


def _has_subject(document: Document, i: int) -> bool:
    """Tell whether word ``i``, in -ed, is the verb of a noun with an article: "the plan angered villagers"."""
    noun = document.words[i - 1]
    return noun.isalpha() and noun.islower() and not noun.endswith("ly") and document.lower[i - 2] in ARTICLES


_QUANTIFIERS = frozenset(("no", "neither", "every", "each"))


def _is_numbered(document: Document, i: int) -> bool:
    """Tell whether word ``i`` and the number behind it tell which: "No 10 spokesman", "Local 117 organiser"."""
    if document.words[i] == "Local":
        return True
    return document.lower[i] in _NUMBERED and len(document.words[i + 1]) <= _LONGEST_NUMBER


def is_count(word: str) -> bool:
    """Tell whether a word counts what follows, as no year does: no noun before it belongs to the phrase."""
    return word.replace(",", "").isdigit() and not (len(word) == 4 and word[:2] in ("19", "20"))


def _skip_front(document: Document, start: int, i: int) -> int:
    """Return where a phrase begins behind what only tells when, or that there are others: "Friday night", "even"."""
    lower = document.lower
    while start < i and lower[start] in _ADVERBS and not (lower[start] in _ALL and _is_several(lower[i])):
        start += 1
    at = start + (start < i and lower[start] in _WHICH_TIME)
    if at == i or not _tells_when(lower[at]):
        return start
    before = lower[start - 1] if start > document.bounds[document.sentence[i]][0] else ""
    if at == start and before not in PREPOSITIONS and before not in cue_forms():
        return start
    while at < i and _tells_when(lower[at]):
        at += 1
    return at


def _is_several(noun: str) -> bool:
    return noun in person_nouns()[1] or noun in SPEAKING_BODIES


def _tells_when(word: str) -> bool:
    return word in _TIMES or word in calendar_words()


_ADJECTIVES = frozenset(
    ("appeals", "planning", "ruling", "state", "teaching", "think", "venture", "warrant", "counter")
)
_ADVERBS = AUXILIARIES - FINITE - {"not", "'s", "'d", "'ve"} | word_set("however meanwhile today yesterday")
_ALL = frozenset(("all", "both"))
_WHICH_TIME = word_set("this last next late early")
_TIMES = TIMES | word_set("days weeks months years weekend spring summer autumn fall winter")
STOPS = ((PREPOSITIONS | FINITE | SUBORDINATING | frozenset(PRONOUNS)) - {"both", "many", "once"}) | word_set(
    "and or but nor so yet that what how than alongside beside opposite out off up away"
)
