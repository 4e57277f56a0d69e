"""Who speaks together: "Ann Lee, Bo Ek and Cy Orr said", "Ann Lee, 41, and Bo Ek, 38, said"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import find_verb
from summarise.attribution.lexicon import DETERMINERS, reports_speech
from summarise.attribution.mentions import Mention

_MOST_TOGETHER = 3
# What may stand between two who speak together: "the mayor of Dorne".
_MOST_NOUNS, _LONGEST_APPOSITION = 2, 12
_BEFORE_SPEAKERS = frozenset((",", ":", "and", "both", "by", "that", "to", QUOTED))


def find_companions(document: Document, mentions: Sequence[Mention], m: int) -> list[int]:
    """Return the mentions of people that "and" joins to mention ``m``, a name, and itself, in order."""
    first = last = m
    found = [m]
    while len(found) <= _MOST_TOGETHER:
        before = _next_name(mentions, first, -1)
        listed = len(found) > 1 and document.lower[mentions[before].end : mentions[first].start] == (",",)
        if before < 0 or not (listed or _is_joined(document, mentions[before], mentions[first])):
            break
        first = before
        found.append(first)
    while len(found) <= _MOST_TOGETHER:
        behind = _next_name(mentions, last, 1)
        if behind < 0 or not _is_joined(document, mentions[last], mentions[behind]):
            break
        last = behind
        found.append(last)
    # A longer list is mostly of those somebody spoke about.
    return sorted(found) if len(found) <= _MOST_TOGETHER else [m]


def _next_name(mentions: Sequence[Mention], m: int, step: int) -> int:
    """Return the name next to mention ``m``, nouns between the two skipped, or -1."""
    k = m + step
    while 0 <= k < len(mentions) and abs(k - m) <= _MOST_NOUNS and mentions[k].kind in ("nom", "org", "thing"):
        k += step
    return k if 0 <= k < len(mentions) and mentions[k].kind == "name" else -1


def _is_joined(document: Document, left: Mention, right: Mention) -> bool:
    """Tell whether "and" joins two names: "Ann Lee and Bo Ek", "Ann Lee, 41, and Bo Ek", "Ann Lee, the dean, and"."""
    between = document.lower[left.end : right.start]
    if between == ("and",):
        return True
    if not 4 <= len(between) <= _LONGEST_APPOSITION or between[0] != "," or between[-2:] != (",", "and"):
        return False
    # "The court freed Ann Lee, 41, and Bo Ek said".
    opens = left.start == document.bounds[document.sentence[left.start]][0]
    before = document.before(left.start)
    if not (opens or before in _BEFORE_SPEAKERS or reports_speech(before)):
        return False
    described = between[1:-2]
    aged = len(described) == 1 and described[0].isdigit()
    told = described[0] in DETERMINERS and find_verb(document, left.end + 1, right.start - 2) < 0
    return "," not in described and (aged or told)
