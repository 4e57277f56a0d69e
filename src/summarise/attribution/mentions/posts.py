"""Runs of capitals that are no names: who holds a post or a seat by its letters, "the PM", "the Leeds East MP"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import DETERMINERS, PARTISANS, cue_forms
from summarise.attribution.mentions.speaking_phrases import speaks
from summarise.attribution.names.offices import POSTS, SEATS
from summarise.attribution.names.trimming import NameRun
from summarise.words import ARTICLES

# In capitals, of the Senedd.
_SEATS = SEATS | {"ms"}
_BY_LETTERS = _SEATS | POSTS


def find_post(document: Document, run: NameRun) -> int | None:
    """Return where the phrase begins whose head is the run's last word, if that is a post, a seat or a party's member.

    "The PM", "the Labour MP", "Ann Lee, Labour MP for Kelt,", "the Ohio Republican said".
    """
    lower, head = document.lower, run.end - 1
    word = lower[head]
    if word not in _BY_LETTERS and word not in PARTISANS:
        return None
    before = document.before(run.start)
    if document.words[head].isupper() and word in _BY_LETTERS:
        if before in DETERMINERS:
            # "One Labour MP", "his CEO".
            return run.start - 1
        return run.start if before == "," and word in _SEATS else None
    opens = run.start - (before in ARTICLES)
    member = word in PARTISANS and lower[opens] in ARTICLES and opens < head - 1
    if not member:
        return None
    told = run.end < len(lower) and lower[run.end] in cue_forms()
    return opens if told or speaks(document, opens, run.end) else None
