"""Noun phrases without an article that something is according to: "according to flight trackers"."""

from __future__ import annotations

from collections.abc import Mapping

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import CONJUNCTIONS
from summarise.attribution.lexicon import DETERMINERS, PREPOSITIONS, PRONOUNS, reports_speech, word_set
from summarise.attribution.mentions.behind_names import READ
from summarise.attribution.mentions.mention import Mention, MentionKind

_LONGEST = 5
_ACCORDING = frozenset(("according",))
_CLOSING = frozenset((",", ".", ";", ")"))
# Not "but": "according to complete but unofficial returns".
_OUTSIDE = PREPOSITIONS | DETERMINERS | PRONOUNS.keys() | (CONJUNCTIONS - {"but"})
# Their plurals are no people.
_WRITINGS = word_set(
    "analysis correspondence coverage evidence footage intelligence law legend legislation poll polling precedent "
    "paperwork research returns testimony video "
    "accounts analyses archives articles audits calculations directories diaries emails entries filings files folklore "
    "forecasts instructions legends letters logs maps memos messages minutes notes papers polls posts records "
    "registers rumours rules sheets statements statistics surveys tests texts tweets"
)


# "If all goes according to plan".
_NOBODY = word_set(
    "ability age criteria custom design income location merit need needs plan plans preference preferences protocol "
    "rank schedule size taste tradition type"
)


def list_cited(document: Document) -> Mapping[int, Mention]:
    """Return by its head each phrase of plain words between "according to" and a stop or a comma.

    One that ends in "s" stands for several people or for writings, another for a body.
    """
    found: dict[int, Mention] = {}
    for i in document.find(_ACCORDING):
        start = end = i + 2
        stop = document.bounds[document.sentence[i]][1]
        last = min(stop, start + _LONGEST)
        while end < last and _is_plain(document, end):
            end += 1
        if not (start < end < last and document.cites(start)):
            continue
        # "According to research published yesterday", "according to filings with the court".
        which = next((k for k in range(start + 1, end + 1) if _tells_which(document, k)), -1)
        held = which >= 0 and document.lower[which - 1] in _WRITINGS
        # "According to files found there, said Ann Lee": hers.
        if _closes(document, end) or (held and not any(map(reports_speech, document.lower[which:stop]))):
            end = which if which >= 0 else end
            word = document.lower[end - 1]
            kind: MentionKind = "thing" if word in _WRITINGS else "group" if word.endswith("s") else "org"
            if word not in _NOBODY and not reports_speech(word):
                found[end - 1] = Mention(kind, start, end - 1, end)
    return found


def _tells_which(document: Document, i: int) -> bool:
    """Tell whether word ``i`` begins what tells which the noun before it stands for: "emails seen by", "polls from".

    But for those who made it, and speak by it: "research by the union", "figures gathered by Tesk".
    """
    word, behind = document.lower[i], document.lower[i + 1] if i + 1 < len(document.lower) else "."
    if "by" in (word, behind) and word not in READ:
        return False
    held = word in PREPOSITIONS or behind in PREPOSITIONS
    return word.endswith("ed") or (held and document.lower[i - 1] in _WRITINGS)


def _closes(document: Document, i: int) -> bool:
    """Tell whether the mark at word ``i`` ends a phrase: not the stop of "kelt.org"."""
    then = document.words[i + 1] if i + 1 < len(document.words) else "."
    return document.words[i] in _CLOSING and not (document.words[i] == "." and then[0].islower())


def _is_plain(document: Document, i: int) -> bool:
    word = document.words[i]
    return word.replace("-", "").isalpha() and word.islower() and word not in _OUTSIDE


def is_cited_second(document: Document, start: int) -> bool:
    """Tell whether "and" joins what begins at a word to whom something is according to: "police and local media"."""
    return document.before(start) == "and" and any(map(document.cites, range(max(0, start - _FARTHEST), start)))


_FARTHEST = 4
