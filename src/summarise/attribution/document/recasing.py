"""Words of a text in capitals -> words as they would be written elsewhere, for names are known by their capitals."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import islice, takewhile

from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    cue_forms,
    given_names,
    nationalities,
    organisation_words,
    person_nouns,
    sentence_openers,
    titles,
)

_IN_CAPITALS = 0.9
"""The share of longer words in capitals that makes a text one in capitals."""
_FEWEST = 12
"""Fewer words may be a headline with a few names under it."""
_SMALL = AUXILIARIES | DETERMINERS | PREPOSITIONS | {"and", "or", "who"}
_LONGEST_OPENING = 8


def recase(words: Sequence[str]) -> list[str]:
    """Return the words, in a text that is all capitals those kept capitalised that are taken for names.

    A given name that is no other word begins one, and so does what follows a title; the word behind is its surname.
    """
    if not _is_in_capitals(words):
        return list(words)
    recased = [word.lower() for word in words]
    capitalised = organisation_words() | nationalities()
    at = 0
    while at < len(words):
        if not _begins_name(recased[at]):
            if at == 0 or recased[at - 1] in ".!?" or recased[at] in capitalised:
                recased[at] = recased[at].capitalize()
            at += 1
            continue
        while at < len(words) and _begins_name(recased[at]):
            recased[at] = recased[at].capitalize()
            at += 1
        if at < len(words) and recased[at].isalpha() and not _is_ordinary(recased[at]):
            recased[at] = recased[at].capitalize()
            at += 1
    return recased


def _is_in_capitals(words: Sequence[str]) -> bool:
    # Most articles have hardly a word in capitals: of twice as many longer words most are not.
    most = 2 * len(list(filter(str.isupper, words)))
    longer = list(islice((word for word in filter(str.isalpha, words) if len(word) > 2), most))
    return len(longer) >= _FEWEST and sum(map(str.isupper, longer)) >= _IN_CAPITALS * len(longer)


def recase_openings(words: Sequence[str], begins: Set[int]) -> list[str]:
    """Return the words, small and common ones in small letters where a paragraph opens in capitals: "A MAN HAS said".

    Not where all of it is in capitals: that is a heading. ``begins`` has the first word of every paragraph.
    """
    recased = list(words)
    for i in begins:
        run = list(takewhile(str.isupper, words[i : i + _LONGEST_OPENING]))
        end = i + len(run)
        short = 1 < len(run) < _LONGEST_OPENING and end < len(words) and begins.isdisjoint(range(i + 1, end + 1))
        if short and words[end].islower():
            recased[i:end] = [word.lower() if _is_small(word.lower()) else word for word in run]
            recased[i] = recased[i].capitalize() if recased[i].islower() else recased[i]
    return recased


def _is_small(word: str) -> bool:
    return word in _SMALL or word in person_nouns()[0] or word in person_nouns()[1]


def _begins_name(word: str) -> bool:
    return word.rstrip(".") in titles() or (word in given_names() and not _is_ordinary(word))


def _is_ordinary(word: str) -> bool:
    return word in cue_forms() or word in sentence_openers()
