"""By what a statement is given to its source, in the words of ``--explain``."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.linking import Link

WHY = {
    "according": "according to",
    "noun": "somebody's word and what it was",
    "label": "name and colon before the words",
    "continued": "goes on in the turn before",
    "answer": "answers a question of the interview",
    "dash": "dash and name after the words",
    "headline": "colon and name after the headline",
}
"""By the kind of a cue, what tells whose the words are."""


def tell_reason(document: Document, q: int, link: Link, cues: Sequence[Cue]) -> str:
    """Return by what quotation ``q`` is given to its source."""
    if link.same:
        reopened = document.quotations[q].reopened
        return "goes on from the paragraph before" if reopened else "continues the statement before"
    if link.cue < 0:
        return "nearest mention"
    cue, at = cues[link.cue], document.place[q]
    if cue.kind in WHY:
        return WHY[cue.kind]
    if document.sentence[cue.at] != document.sentence[at]:
        return "cue in the sentence before" if cue.at < at else "cue in the sentence after"
    return "cue before the quotation" if cue.at < at else "cue after the quotation"
