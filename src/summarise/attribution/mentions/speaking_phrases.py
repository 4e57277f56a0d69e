"""Noun phrases known only by the verb of reporting beside them: "the narrator says", "read a sign"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import is_surely_finite
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    HEARINGS,
    PREPOSITIONS,
    TIMES,
    calendar_words,
    cue_forms,
    organisation_words,
    person_nouns,
    reports_speech,
)
from summarise.attribution.mentions.mention import Mention
from summarise.attribution.mentions.phrase_starts import FARTHEST_BEGINNING, STOPS, find_start

_NO_HEADS = STOPS | AUXILIARIES | TIMES | frozenset(("weekend", "today", "tomorrow", "tonight", "yesterday"))
# What a phrase for something that speaks begins with or behind.
_BEGINNINGS = DETERMINERS | {"'s"}
# "The inquest heard", "the jury found".
_HEARD = frozenset(("heard", "found", "finds", "ruled", "rules"))
_BEHIND_SPEAKERS = frozenset(("when", "after", "before", "as", "while", "who"))


def find_speaking(document: Document, i: int, names: Mapping[int, int]) -> int | None:
    """Return where the phrase begins that ends at word ``i``, if it speaks: "the narrator says", "read a sign".

    Its noun may be any. ``names`` tells of every name, by the word after it, where it begins.
    """
    lower, words = document.lower, document.words
    if not (words[i][0].islower() or words[i][0].isdigit()):
        return None
    if lower[i] in _NO_HEADS and document.before(i) != "number":
        return None
    if lower[i].endswith("ally"):
        # "The trust finally said".
        return None
    first, last = document.bounds[document.sentence[i]]
    after = i + 1
    while after < last and lower[after] in AUXILIARIES:
        after += 1
    told = after < last and (reports_speech(lower[after]) or (lower[after] in _HEARD and lower[i] in HEARINGS))
    if not told and not (
        i + 1 == last or not words[i + 1][0].isalnum() or lower[i + 1] in PREPOSITIONS or lower[i + 1] == "who"
    ):
        return None
    if (lower[i] in cue_forms() and lower[i] not in HEARINGS) or _BEGINNINGS.isdisjoint(
        lower[max(first, i - FARTHEST_BEGINNING) : i]
    ):
        return None
    start = find_start(document, i, names)
    owned = document.before(start) == "'s"
    if not owned and (start == i or lower[start] not in DETERMINERS):
        return None
    if not told and not (start > first and reports_speech(lower[start - 1])):
        return None
    if not told and _is_participle(document, start, i):
        return None
    # "A panel investigating the fire has concluded".
    if start - 1 > first and lower[start - 1].endswith("ing") and lower[start - 2] in HEARINGS | organisation_words():
        return None
    if not AUXILIARIES.isdisjoint(lower[start:i]) or any(map(is_surely_finite, lower[start + 1 : i])):
        return None
    return start


def _is_participle(document: Document, start: int, i: int) -> bool:
    """Tell whether the phrase from ``start`` ends in what its noun does or did at word ``i``.

    "Says the room went silent", "said the clock stopped", "said a tourist waiting at the stop".
    """
    word = document.lower[i]
    stopped = word.endswith("ed") and start < i - 1
    return stopped or (word.endswith("ing") and document.lower[i - 1] in person_nouns()[0])


def list_beside_reports(document: Document) -> frozenset[int]:
    """Return the words that a phrase may end at that speaks: before a verb of reporting, or behind "said the"."""
    lower = document.lower
    places: set[int] = set()
    for verb in document.find(_list_reports()):
        first, last = document.bounds[document.sentence[verb]]
        before = verb - 1
        while before >= first and lower[before] in AUXILIARIES:
            before -= 1
        if before >= first:
            places.add(before)
        end = verb + 1
        if end < last and lower[end] in DETERMINERS:
            while end < last and lower[end] not in AUXILIARIES:
                end += 1
            places.update(range(verb + 2, end))
    return frozenset(places)


@cache
def _list_reports() -> frozenset[str]:
    return frozenset(filter(reports_speech, cue_forms())) | _HEARD


def speaks(document: Document, start: int, end: int) -> bool:
    """Tell whether a verb of reporting stands right behind a phrase, or before one with nothing of its kind behind."""
    first, last = document.bounds[document.sentence[start]]
    after = document.lower[end] if end < last else "."
    told = start > first and reports_speech(document.lower[start - 1])
    ends = not after[0].isalnum() or after in PREPOSITIONS or after in _BEHIND_SPEAKERS
    return reports_speech(after) or (told and ends)


def do_report(document: Document, phrase: Mention) -> bool:
    """Tell whether a phrase for several is the subject of a verb of reporting: "both firms have said"."""
    lower = document.lower
    first, last = document.bounds[document.sentence[phrase.head]]
    # "Residents from several states said".
    if phrase.start > first and lower[phrase.start - 1] in PREPOSITIONS:
        return False
    # "Aid agencies on Tuesday warned".
    timed = phrase.end + 1 < last and lower[phrase.end] == "on" and lower[phrase.end + 1] in calendar_words()
    end = phrase.end + 2 * timed
    after = next((k for k in range(end, last) if lower[k] not in AUXILIARIES), phrase.head)
    lemma, kind = cue_forms().get(lower[after], ("", "thought"))
    # "UK media reports say": several report, and do not "reports".
    return kind != "thought" and (lower[after] == lemma or not lower[after].endswith("s"))
