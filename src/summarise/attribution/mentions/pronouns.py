"""Words -> pronouns: which stand for somebody by themselves, "she", "another" and "which said" too."""

from __future__ import annotations

from types import MappingProxyType
from typing import Literal

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    Pronoun,
    cue_forms,
    reports_speech,
    word_set,
)

_SOMEBODY = frozenset(("somebody", "someone"))
OBJECTS: MappingProxyType[str, Pronoun] = MappingProxyType({"him": "he", "her": "she", "them": "they"})
"""Whom a verb or preposition is about, by what it would be as a subject."""
_ONES = frozenset(("another", "one"))
_NOBODY = DETERMINERS | {"every", "no", "not", "some", "any"}
_LONGEST_CLAUSE = 20
_BEFORE_NOUNS = word_set("one another some many both")
_NO_NOUNS = AUXILIARIES | FINITE | PREPOSITIONS | DETERMINERS | frozenset(PRONOUNS)
# What stands for somebody wherever it is.
_SURE = PRONOUNS.keys() - (_SOMEBODY | _BEFORE_NOUNS)
PRONOUN_WORDS = PRONOUNS.keys() | OBJECTS.keys() | _SOMEBODY | {"which"}
"""The only words that one of them can be."""


def find_pronoun(document: Document, i: int) -> Pronoun | Literal["nom"] | None:
    """Return of what kind of mention the pronoun at word ``i`` is, if it is one that stands for somebody by itself."""
    word = document.lower[i]
    if word in _SURE:
        return PRONOUNS[word]
    somebody = word in _SOMEBODY and not document.words[i][0].isupper()
    if word == "one" and document.before(i) == "number":
        # "The world number one".
        return None
    if somebody or (word in _ONES and _speaks(document, i)):
        return "nom"
    pronoun = PRONOUNS.get(word)
    if word == "which" and i + 1 < len(document.lower) and document.before(i) == ",":
        # "Built by Tesk, which said it would fix it".
        pronoun = "who" if reports_speech(document.lower[i + 1]) else None
    if word in OBJECTS and _is_source(document, i):
        pronoun = OBJECTS[word]
    return pronoun if pronoun and not _determines(document, i) else None


def _speaks(document: Document, i: int) -> bool:
    """Tell whether one of several, at word ``i``, speaks: "Another said yes", "said one", "one of them, who".

    "No one said" is nobody.
    """
    lower, last = document.lower, document.bounds[document.sentence[i]][1]
    end = i + 3 if lower[i + 1 : i + 3] == ("of", "them") else i + 1
    after = lower[end] if end < last else "."
    if reports_speech(after):
        # "Two boys, one said to be ten".
        return document.before(i) not in _NOBODY
    told = reports_speech(document.before(i)) and not after[0].isalnum()
    # "Another, a teacher, said", "one of them, who was late, said".
    apart = lower[end : end + 2] in _APART
    return told or (apart and _speaks_behind(document, end + 2, last))


_APART = tuple((",", word) for word in ("who", "a", "an"))


def _speaks_behind(document: Document, start: int, last: int) -> bool:
    """Tell whether a verb of reporting stands behind the comma that closes a clause: "who was late, said"."""
    closed = next((i for i in range(start, min(last, start + _LONGEST_CLAUSE)) if document.words[i] == ","), last)
    return closed + 1 < last and reports_speech(document.lower[closed + 1])


def _is_source(document: Document, i: int) -> bool:
    """Tell whether an object at word ``i`` speaks: "the paper quoted her as saying", "according to her"."""
    lower = document.lower
    if lower[i + 1 : i + 3] == ("as", "saying"):
        return True
    alone = i + 1 == len(lower) or not lower[i + 1][0].isalnum()
    return alone and document.cites(i)


def _determines(document: Document, i: int) -> bool:
    """Tell whether a word that can be a pronoun stands before a noun: "one former aide", "many farmers"."""
    lower = document.lower
    if lower[i] not in _BEFORE_NOUNS or i + 1 >= document.bounds[document.sentence[i]][1]:
        return False
    after = lower[i + 1]
    if not after[0].isalnum() or after in _NO_NOUNS or after.endswith("ly"):
        return False
    lemma, kind = cue_forms().get(after, ("", ""))
    # "One report says", "many reports say", but "one says", "many say".
    alone = lower[i] in ("one", "another")
    return not kind or (after == lemma if alone else after.endswith("s"))
