"""Who speaks together: "Ann Lee, Bo Ek and Cy Orr said", "Ann Lee, 41, and Bo Ek, 38, said"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import DETERMINERS, PREPOSITIONS, nationalities, reports_speech
from summarise.attribution.mentions.mention import PHRASES, Mention

_MOST_TOGETHER = 3
_LONGEST_RELATIVE = 5
# What may stand between two who speak together: "the mayor of Dorne".
_MOST_NOUNS, _LONGEST_APPOSITION = 2, 12
_BEFORE_SPEAKERS = frozenset((",", ":", "and", "both", "by", "that", "to", QUOTED))
_JOINING = frozenset((",", "and"))
_IN_LISTS = frozenset((",", "and", "the", "of", "'s", "&"))
_BEFORE_LISTS = (_BEFORE_SPEAKERS - {"by", "to", "and"}) | {"while", "although", "though", "when", "only"}

CLOSENESS = frozenset((("briefed", "on"), ("close", "to"), ("familiar", "with"), ("linked", "to"), ("loyal", "to")))
"""How sources stand to somebody: "a man close to Lee", "people familiar with the matter"."""


def find_companions(document: Document, mentions: Sequence[Mention], m: int) -> list[int]:
    """Return the mentions of people that "and" joins to mention ``m``, a name, and itself, in order."""
    first = last = m
    found = [m]
    while len(found) <= _MOST_TOGETHER:
        before = _next_name(mentions, first, -1)
        if before < 0:
            break
        listed = len(found) > 1 and document.lower[mentions[before].end : mentions[first].start] == (",",)
        if not (listed or _is_joined(document, mentions[before], mentions[first])):
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


def end_of_names(document: Document, start: int) -> int:
    """Return the word after the names one after the other from ``start``: "Tesk, Norco and the Bank of Dorne".

    ``start`` itself where "and" joins none.
    """
    last = document.bounds[document.sentence[start]][1]
    end = start
    while end < last and (document.words[end][0].isupper() or document.words[end] in _IN_LISTS):
        end += 1
    while end > start and not document.words[end - 1][0].isupper():
        end -= 1
    return end if "and" in document.words[start:end] else start


def is_list_of_names(document: Document, start: int, end: int) -> bool:
    """Tell whether the words are names one after the other, the last behind "and"."""
    return start < end == end_of_names(document, start)


def skip_pair(document: Document, start: int) -> int:
    """Return where a phrase begins with two kinds of one noun, "city and state officials", at the start or a comma."""
    if document.before(start) != "and":
        return start
    first = document.bounds[document.sentence[start]][0]
    if start - 2 < first:
        return start
    nations = {document.lower[start - 2], document.lower[start]} <= nationalities()
    if not (nations or document.words[start - 2].islower()):
        return start
    begin = start - 2
    # "Law enforcement and security officials".
    begin -= begin - 1 == first and document.words[begin - 1].isalpha()
    return begin if begin == first or document.words[begin - 1] in (",", QUOTED) else start


def find_joined(document: Document, mentions: Sequence[Mention], m: int) -> tuple[int, int]:
    """Return the first and the last mention of a list of sources that mention ``m`` stands in, no list of people alone.

    "Police and prosecutors said", "the FDA, the CDC and the union said": the list opens what it stands in.
    """
    first = last = m
    while first > 0 and mentions[first - 1].kind in PHRASES and _is_listed(document, mentions, first - 1, first, last):
        first -= 1
    while last + 1 < len(mentions) and mentions[last + 1].kind in PHRASES:
        between = document.lower[mentions[last].end : mentions[last + 1].start]
        if between != ("and",) or _is_same(document, mentions[last], mentions[last + 1]):
            break
        last += 1
    if first == last:
        return (m, m)
    start = mentions[first].start
    before = document.before(start)
    opens = start == document.bounds[document.sentence[start]][0] or before in _BEFORE_LISTS
    named = all(mentions[k].kind == "name" for k in range(first, last + 1))
    opens = opens or reports_speech(before) or document.cites(start)
    return (first, last) if opens and not named else (m, m)


def _is_listed(document: Document, mentions: Sequence[Mention], before: int, first: int, last: int) -> bool:
    left, right = mentions[before], mentions[first]
    if document.lower[right.start - 1] not in _JOINING:
        return False
    between = document.lower[left.end : right.start]
    # "Ann Lee, a chef and the host" is no list.
    apposed = left.kind == "name" and right.kind != "name"
    joined = between == ("and",) and not _is_same(document, left, right)
    # "In a joint statement, Tesk and Norco said".
    begin = document.bounds[document.sentence[left.start]][0]
    fronted = left.start - 1 == begin and document.lower[begin] in PREPOSITIONS
    return joined or (first < last and between == (",",) and not (apposed or fronted))


def find_other_post(document: Document, mentions: Sequence[Mention], m: int) -> int:
    """Return the mention that tells what else mention ``m`` is, or ``m``: "the chairman and chief executive"."""
    joined = m + 1 < len(mentions) and document.lower[mentions[m].end : mentions[m + 1].start] == ("and",)
    return m + 1 if joined and _is_same(document, mentions[m], mentions[m + 1]) else m


def _is_same(document: Document, left: Mention, right: Mention) -> bool:
    """Tell whether two nouns joined by "and" are one person's: "the writer and broadcaster"."""
    return left.kind == right.kind == "nom" and document.lower[right.start] not in DETERMINERS


def _next_name(mentions: Sequence[Mention], m: int, step: int) -> int:
    """Return the name next to mention ``m``, nouns between the two skipped, or -1."""
    for k in range(m + step, m + step * (_MOST_NOUNS + 2), step):
        kind = mentions[k].kind if 0 <= k < len(mentions) else "none"
        if kind not in ("nom", "org", "thing"):
            return k if kind == "name" else -1
    return -1


def _is_joined(document: Document, left: Mention, right: Mention) -> bool:
    """Tell whether "and" joins two names: "Ann Lee and Bo Ek", "Ann Lee, 41, and Bo Ek", "Ann Lee, the dean, and"."""
    if "and" not in (document.lower[left.end], document.lower[right.start - 1]):
        return False
    between = document.lower[left.end : right.start]
    if between == ("and",) or (between[:1] == ("(",) and between[-2:] == (")", "and")):
        return True
    if (
        between[:1] == ("and",)
        and between[1:2] in (("his",), ("her",), ("their",))
        and len(between) <= _LONGEST_RELATIVE
    ):
        # "Ann Lee and her lawyer, Bo Ek,".
        closed = document.lower[right.end : right.end + 1] == (",",)
        return closed if between[-1] == "," else right.start == right.head
    if not 4 <= len(between) <= _LONGEST_APPOSITION or between[0] != "," or between[-2:] != (",", "and"):
        return False
    # "The court freed Ann Lee, 41, and Bo Ek said".
    opens = left.start == document.bounds[document.sentence[left.start]][0]
    before = document.before(left.start)
    return (opens or before in _BEFORE_SPEAKERS or reports_speech(before)) and "," not in between[1:-2]
