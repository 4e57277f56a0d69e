"""Paragraphs -> quotations: what stands between marks, whichever marks the paper uses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from summarise.attribution.document.marks import Mark, read_marks
from summarise.attribution.lexicon import PRONOUNS, cue_forms
from summarise.values import Span

_SENTENCE_STOP = frozenset(".!?…")
_PAUSES = frozenset(".,!?")
# "It is over, said Ken Dodds.": where the closing mark is missing, the cue tells where the quotation ends.
_CUE_INSIDE = re.compile(
    r"[,?!] (?=(?:said|says|added|adds) "
    r"|(?:he|she|Mrs?\.?|Ms\.?|[A-Z][\w'’-]+) (?:[A-Z][\w'’-]+ )?(?:said|says|added)\b(?! that\b))"
)
_WORD = re.compile(r"\w+")
# A mark left open runs to the end of its paragraph; in a text without paragraphs that is no quotation any more.
_LONGEST_OPEN = 1500
# A single mark that is not closed within so many marks opens nothing.
_MOST_INSIDE = 40
_LONGEST_SET_OFF = 24
"""The letters of a word set off inside a quotation."""
# So many words stand before it there.
_SOME_WORDS = re.compile(r"\s*(?:\S+\s+){3}\S")


class Quotation(NamedTuple):
    """Words between marks: ``start`` to ``end`` without the marks, ``outer_start`` to ``outer_end`` with them."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    closed: bool = True
    reopened: bool = False
    """The paragraph before left its quotation open, and this one goes on with it."""


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """Return the outermost quotations of every paragraph, in order.

    A mark that pairs with nothing costs at most the quotations of its own paragraph. Where a paragraph leaves its
    quotation open and the next one opens with a mark, both are one person's words, given as one quotation each.
    """
    found: list[Quotation] = []
    was_open = False
    read = _nest_curly(text, paragraphs, [read_marks(text, paragraph) for paragraph in paragraphs])
    nesting = _quotes_singly(text, read)
    reopens = [_opens_singly(paragraph, marks) for paragraph, marks in zip(paragraphs, read, strict=True)]
    for index, (paragraph, marks) in enumerate(zip(paragraphs, read, strict=True)):
        first = len(found)
        goes_on = index + 1 < len(reopens) and reopens[index + 1]
        found += _pair_marks(text, paragraph, index, marks, nesting=nesting, goes_on=goes_on)
        if len(found) > first and was_open and found[first].outer_start == paragraph.start:
            q = found[first]
            found[first] = Quotation(q.start, q.end, q.outer_start, q.outer_end, index, q.closed, reopened=True)
        was_open = len(found) > first and not found[-1].closed
    return tuple(found)


def _nest_curly(text: str, paragraphs: Sequence[Span], read: Sequence[list[Mark]]) -> list[list[Mark]]:
    """Return the marks, the curly ones nested where a straight mark opens the paragraph and one beside it.

    Each paragraph of a long passage opens with one, '"I have read “The Boat” twice.', and none closes it.
    """
    straight = [text[paragraph.start] == '"' for paragraph in paragraphs]
    nested = []
    for index, marks in enumerate(read):
        beside = straight[max(0, index - 1) : index] + straight[index + 1 : index + 2]
        if straight[index] and any(beside) and not any(text[mark.start] == '"' for mark in marks[1:]):
            marks = [replace(mark, nested=text[mark.start] == "“") for mark in marks]
        nested.append(marks)
    return nested


def _quotes_singly(text: str, read: Sequence[Sequence[Mark]]) -> bool:
    """Tell whether the paper quotes between single marks: then double ones stand inside them, else never.

    Told by which marks open more, and close more behind a comma or a stop.
    """
    opening = [m.single for marks in read for m in marks if m.opens or text[m.start - 1 : m.start] in _PAUSES]
    return sum(opening) > len(opening) / 2


def _opens_singly(paragraph: Span, marks: Sequence[Mark]) -> bool:
    return bool(marks) and marks[0].start == paragraph.start and marks[0].single and marks[0].opens


def _pair_marks(
    text: str, paragraph: Span, index: int, marks: list[Mark], *, nesting: bool, goes_on: bool
) -> list[Quotation]:
    """Return the quotations of a paragraph; ``goes_on`` tells whether the next one opens with a single mark."""
    found: list[Quotation] = []
    opened: Mark | None = None
    nested = 0
    after = 0
    for i, mark in enumerate(marks):
        if i < after:
            continue
        if opened is None and mark.single and mark.opens:
            end = _find_single_end(text, marks, i, nesting=nesting)
            if end is not None:
                after = end + (not marks[end].opens)
                found += _make(text, index, mark, _left_open(marks[end].start) if marks[end].opens else marks[end])
            elif goes_on and _begins_words(text, paragraph, mark):
                found += _make(text, index, mark, _left_open(paragraph.end))
                break
        elif opened is None:
            if mark.opens:
                opened, nested = mark, 0
        elif mark.single:
            continue
        elif nested:
            nested -= 1
        elif mark.closes:
            found += _make(text, index, opened, mark)
            opened = None
        elif mark.opens:
            if mark.nested or _is_set_off(text, opened.end, marks, i):
                nested += 1
                continue
            if _follows_stop(text, mark):
                # Paragraphs run together: each part of a long quotation opens with a mark, only the last closes.
                found += _make(text, index, opened, _left_open(mark.start))
            opened, nested = mark, 0
    if opened is not None and paragraph.end - opened.end <= _LONGEST_OPEN:
        cue = _CUE_INSIDE.search(text, opened.end, paragraph.end)
        found += _make(text, index, opened, _left_open(cue.start() + 1 if cue else paragraph.end))
    return found


def _begins_words(text: str, paragraph: Span, mark: Mark) -> bool:
    """Tell whether a single mark opens whole sentences: behind a colon, a comma or a stop, or at the very beginning."""
    before = text[paragraph.start : mark.start].rstrip()
    return not before or before[-1] in ":,.!?"


def _left_open(end: int) -> Mark:
    return Mark(end, end, single=False, opens=False, closes=False)


def _follows_stop(text: str, mark: Mark) -> bool:
    """Tell whether a mark behind another stands behind the stop of a sentence."""
    at = mark.start
    while text[at - 1].isspace():
        at -= 1
    return text[at - 1] in _SENTENCE_STOP


def _make(text: str, index: int, opened: Mark, closed: Mark) -> list[Quotation]:
    words = text[opened.end : closed.start]
    start = opened.end + len(words) - len(words.lstrip())
    end = opened.end + len(words.rstrip())
    if start >= end:
        return []
    return [Quotation(start, end, opened.start, closed.end, index, closed.closes)]


def _is_set_off(text: str, start: int, marks: list[Mark], i: int) -> bool:
    """Tell whether the mark only sets off a word or two inside what is quoted: "“He was going to "fake" an injury."."""
    if i + 2 >= len(marks) or not marks[i + 1].closes or marks[i + 1].opens:
        return False
    inner = text[marks[i].end : marks[i + 1].start]
    alone = len(inner) <= _LONGEST_SET_OFF and inner[-1:].isalnum()
    return alone and _SOME_WORDS.match(text, start, marks[i].start) is not None


def _find_single_end(text: str, marks: list[Mark], i: int, *, nesting: bool) -> int | None:
    """Return the mark at which the words behind the single mark ``i`` end: one that closes, or opens the next part.

    Without ``nesting`` no double marks stand inside single ones.
    """
    nested = doubled = 0
    for k in range(i + 1, min(len(marks), i + _MOST_INSIDE)):
        mark = marks[k]
        if not mark.single:
            if mark.opens and not nesting:
                return None
            doubled += 1 if mark.opens else -1
            if doubled < 0:
                # "'We hope so." He left": the wrong mark closes.
                return k
        elif mark.opens:
            if _follows_stop(text, mark):
                return k
            nested += mark.nested
        elif nested:
            nested -= 1
        elif mark.closes and _ends_single(text, marks, i, k, nesting=nesting):
            return k
    return None


def _ends_single(text: str, marks: list[Mark], i: int, k: int, *, nesting: bool) -> bool:
    """Tell whether mark ``k`` ends what mark ``i`` opened: behind an s and before a word it may be a possessive.

    It is one only if a surer mark closes the quotation: "'It was the players' fault,' he said".
    """
    mark, start = marks[k], marks[i].end
    # "Five o' clock", "fish n' chips".
    lone = text[mark.start - 2 : mark.start].lower() in (" o", " n")
    if (text[mark.start - 1] not in "sS" and not lone) or not text[mark.end : mark.end + 2].strip().isalnum():
        return True
    for following in marks[k + 1 : k + _MOST_INSIDE]:
        if following.opens:
            # Another quotation, or the next part of this one: "'I washed the boys' shirts. 'Then they left.'"
            sentence = text[start].isupper() and text.count(" ", start, mark.start) > 1
            goes_on = nesting and sentence and _follows_stop(text, following)
            return not goes_on or _says(text, mark.end)
        if following.single and following.closes and text[following.start - 1] not in "sS":
            return False
    return True


def _says(text: str, start: int) -> bool:
    """Tell whether what stands behind a closing mark tells who spoke: "she said", "said Ann Lee", "Lee said"."""
    word = _WORD.search(text, start)
    return word is not None and (word[0][0].isupper() or word[0] in PRONOUNS or word[0] in cue_forms())
