"""Writings -> who wrote them: "Lee said so in a statement. “We are sad,” the statement added"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import Document
from summarise.attribution.lexicon import reports_speech, word_set
from summarise.attribution.mentions import Mention

_WRITINGS = word_set("email letter memo message note post statement tweet")
_INTRODUCING = word_set("a another an her his its my their this")
# "According to a statement from Marianne Ny": the name before is another's.
_OF_WHOM = word_set("from by of for")
_LATEST = 4
"""How many sentences before it is named again a writing may have been brought up."""


def find_writer(document: Document, mentions: Sequence[Mention], m: int) -> int:
    """Return the mention of whoever brought up the writing that mention ``m`` names again, or -1.

    It is the only mention before "a statement" in its sentence, so that it alone can have made it, or stands right
    behind "In a statement," at the head of one.
    """
    lower, mention = document.lower, mentions[m]
    word = lower[mention.head]
    if word not in _WRITINGS or lower[mention.start] != "the" or mention.head != mention.start + 1:
        return -1
    here = document.sentence[mention.start]
    least = document.bounds[max(0, here - _LATEST)][0]
    at = next((i for i in range(mention.start - 1, least, -1) if lower[i] == word), -1)
    # "An emailed statement".
    if at < 0 or _INTRODUCING.isdisjoint(lower[at - 2 : at]) or lower[at + 1] in _OF_WHOM:
        return -1
    first = document.bounds[document.sentence[at]][0]
    if lower[first] == "in" and lower[at + 1] == ",":
        opener = next((k for k in range(m - 1, -1, -1) if mentions[k].start == at + 2), -1)
        return opener if opener >= 0 and reports_speech(lower[mentions[opener].end]) else -1
    found, k = -1, m - 1
    while k >= 0 and mentions[k].start >= first:
        if mentions[k].end <= at:
            if found >= 0:
                return -1
            found = k
        k -= 1
    # "The Post saw a letter": a body that only has it did not write it.
    made = found < 0 or mentions[found].kind not in ("org", "group") or _is_made(lower[mentions[found].end : at])
    return found if made else -1


def _is_made(between: tuple[str, ...]) -> bool:
    """Tell whether somebody makes a writing, or says something in it: "issued", "apologised in an emailed"."""
    return "in" in between[-3:] or not _MAKING.isdisjoint(between)


_MAKING = word_set("issued posted published released sent tweeted wrote")
