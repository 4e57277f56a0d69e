"""Words -> whether a clause with a verb of its own stands among them, as far as the words alone can tell."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal

from summarise.attribution.document import Document
from summarise.attribution.lexicon import DETERMINERS, FINITE, PREPOSITIONS, cue_forms, reports_speech, word_set
from summarise.resources import read_table

RELATIVE_PRONOUNS = word_set("who whom whose which")
SUBORDINATING = RELATIVE_PRONOUNS | word_set(
    "when as while after before since because if although though where until unless whereas once"
)
CONJUNCTIONS = SUBORDINATING | {"and", "but", "or", "that"}
"""What joins a clause to the one before it."""
ADVERBIAL = SUBORDINATING | PREPOSITIONS
"""What an adverb phrase or clause begins with."""
NOMINATIVES = word_set("he she they we i it there")
"""What begins a clause wherever it stands, but for "it" behind a preposition or a verb."""
ADVERBS = word_set("also not never ever still now then already just only even once again soon often always reportedly")
"""What may stand within a verb of several words."""
_BEFORE_VERBS = ADVERBS | word_set("afterwards earlier later then")
# Behind these a form in -ed, or one that is past tense and participle, is the participle.
_BEFORE_PARTICIPLE = (
    DETERMINERS
    | PREPOSITIONS
    | FINITE
    | word_set("be been being get gets got getting having to and or , ( - more most newly so very as")
)
# "Every time she rang, he was out."
_TIMES, _EVERY = word_set("time moment"), word_set("every each any next last first")
# "Has been", "came and went".
_AND = frozenset(("and", "but", "or"))
_SAME_VERB = FINITE | word_set("and or but , not")
# Most words of an article come again and again.
_REMEMBERED = 8192


@cache
def _verb_forms() -> dict[str, str]:
    return dict(read_table("verb_forms.tsv"))


@cache
def _finite_forms() -> frozenset[str]:
    return FINITE.union(form for form, kind in _verb_forms().items() if kind == "finite")


@lru_cache(_REMEMBERED)
def _tell_form(word: str) -> Literal["finite", "past", ""]:
    """Return what a word is as a verb: nearly always finite, or a past tense that may be a participle too, or none."""
    if is_surely_finite(word):
        return "finite"
    lemma, _ = cue_forms().get(word, (word, ""))
    past = word in _verb_forms() or word.endswith("ed") or (word != lemma and not word.endswith(("ing", "s")))
    return "past" if past else ""


def find_verb(document: Document, start: int, end: int) -> int:
    """Return the first word that can be the finite verb of a main clause, or -1.

    Also -1 where a word that subordinates stands before it, "the man who left", or where it is joined to a verb before
    the words, "thanked the crew and left".
    """
    for i in range(start, end):
        word = document.lower[i]
        joins = (word == "that" and _is_joining(document, i, start)) or (word in _AND and can_be_verb(document, i + 1))
        if joins or word in SUBORDINATING:
            return -1
        if is_finite(document, i, start):
            return i
    return -1


def _is_joining(document: Document, that: int, start: int) -> bool:
    """Tell whether a "that" subordinates: "the plan that failed", not "of that plan"."""
    return that > start and document.lower[that - 1] not in PREPOSITIONS


def can_be_verb(document: Document, i: int) -> bool:
    """Tell whether word ``i``, behind "and" or an aside, may be a verb in the past: "thanked the crew and left"."""
    word = document.words[i] if i < len(document.words) else ""
    # "Ahmed" is none.
    past = word.endswith("ed") and word[0].islower()
    return past or word in FINITE or word in _verb_forms() or reports_speech(word)


def count_clauses(document: Document, start: int, end: int) -> int:
    """Return how many verbs there are that no word subordinates: with none, the words are no whole sentence.

    "If he wins" and "the man who left" have none; a pronoun that opens them is taken to have its verb.
    """
    found = awaited = 0
    for i in range(start, end):
        word = document.lower[i]
        timed = word in _TIMES and i > start and document.lower[i - 1] in _EVERY
        if timed or word in SUBORDINATING or (word == "that" and _is_joining(document, i, start)):
            awaited += 1
        elif word == ",":
            awaited = 0
        elif is_finite(document, i, start) and document.before(i) not in _SAME_VERB:
            found += not awaited
            awaited = max(0, awaited - 1)
    return found or (start < end and opens_clause(document.lower[start]))


def is_finite(document: Document, i: int, start: int) -> bool:
    """Tell whether word ``i`` can be the finite verb of a clause that begins at ``start``."""
    # "Isn’t" with an apostrophe of any kind.
    form = _tell_form(document.lower[i])
    if not form or not document.words[i][0].islower():
        return False
    if form == "finite":
        return True
    if i == start or document.lower[i + 1 : i + 2] == ("by",):
        return False
    before = i - 1
    while before > start and document.lower[before] in ADVERBS:
        before -= 1
    return document.lower[before] not in _BEFORE_PARTICIPLE


def is_surely_finite(word: str) -> bool:
    """Tell whether a word is nearly always the finite verb of its clause: "may" is, "May" not."""
    return word in _finite_forms()


def may_be_finite(word: str) -> bool:
    """Tell whether a word is the finite verb of some clause, be it a participle in another: "slept", "left"."""
    return word in FINITE or word in _verb_forms()


def opens_clause(word: str) -> bool:
    """Tell whether a word in lower case is a pronoun that is a subject, be it joined to its verb: "they've"."""
    return word.partition("'")[0] in NOMINATIVES


def begin_verb(document: Document, i: int) -> int:
    """Return where a verb at word ``i`` begins with the adverbs before it: "later admitted"."""
    while document.before(i) in _BEFORE_VERBS or document.before(i).endswith("ly"):
        i -= 1
    return i
