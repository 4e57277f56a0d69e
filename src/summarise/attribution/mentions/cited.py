"""Noun phrases without an article that something is according to: "according to flight trackers"."""

from __future__ import annotations

from collections.abc import Mapping

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import CONJUNCTIONS
from summarise.attribution.lexicon import DETERMINERS, PREPOSITIONS, PRONOUNS, reports_speech, word_set
from summarise.attribution.mentions.mention import MentionKind, Phrase

_LONGEST = 5
_ACCORDING = frozenset(("according",))
_CLOSING = frozenset((",", ".", ";", ")"))
# Not "but": "according to complete but unofficial returns".
_OUTSIDE = PREPOSITIONS | DETERMINERS | PRONOUNS.keys() | (CONJUNCTIONS - {"but"})
# Their plurals are no people.
_WRITINGS = word_set(
    "analysis correspondence coverage evidence footage intelligence law legend legislation poll polling precedent "
    "paperwork research returns testimony "
    "accounts analyses archives articles audits calculations directories diaries emails entries filings files folklore "
    "forecasts instructions legends letters logs maps minutes notes papers polls posts records registers rumours rules "
    "sheets statements statistics surveys tests texts tweets"
)


# "If all goes according to plan".
_NOBODY = word_set(
    "ability age criteria custom design income location merit need needs plan plans preference preferences protocol "
    "rank schedule size taste tradition type"
)


def list_cited(document: Document) -> Mapping[int, Phrase]:
    """Return by its head each phrase of plain words between "according to" and a stop or a comma.

    One that ends in "s" stands for several people or for writings, another for a body.
    """
    found: dict[int, Phrase] = {}
    for i in document.find(_ACCORDING):
        start = end = i + 2
        last = min(document.bounds[document.sentence[i]][1], start + _LONGEST)
        while end < last and _is_plain(document, end):
            end += 1
        closed = start < end < last and document.cites(start) and _closes(document, end)
        # "According to research published yesterday".
        end = next((k for k in range(start + 1, end) if document.lower[k].endswith("ed")), end)
        if closed:
            word = document.lower[end - 1]
            several = word.endswith("s") and not word.endswith("ss")
            kind: MentionKind = "thing" if word in _WRITINGS else "group" if several else "org"
            if word not in _NOBODY and not reports_speech(word):
                found[end - 1] = Phrase(kind, start, end - 1, end)
    return found


def _closes(document: Document, i: int) -> bool:
    """Tell whether the mark at word ``i`` ends a phrase: not the stop of "kelt.org"."""
    then = document.words[i + 1] if i + 1 < len(document.words) else "."
    return document.words[i] in _CLOSING and not (document.words[i] == "." and then[0].islower())


def _is_plain(document: Document, i: int) -> bool:
    word = document.words[i]
    return word.replace("-", "").isalpha() and word.islower() and word not in _OUTSIDE
