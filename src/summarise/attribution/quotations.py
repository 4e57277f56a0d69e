"""Paragraphs -> quotations: what stands between marks, whichever marks the paper uses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarise.values import Span

_MARK = re.compile(r"``|''|[\"“”„‟«»‘’‚‹›`'′]")
_DOUBLE_OPEN = frozenset(("``", "“", "„", "«", "‟"))
_DOUBLE_CLOSE = frozenset(("”", "»"))
_DOUBLE_EITHER = frozenset(('"', "''"))
_SINGLE_OPEN = frozenset(("‘", "‚", "‹", "`"))
_BEFORE_OPEN = frozenset("([{—–-/:,;>=…“\"‘«'")
_AFTER_CLOSE = frozenset(".,;:!?)]}—–-/…”\"’»'")
_SENTENCE_STOP = frozenset(".!?…")
_SENTENCE_END = frozenset(".,!?…;:—–-")
# Words that begin with an apostrophe.
_ELISION = re.compile(r"['’‘](?:\d|(?:em|tis|twas|til|cause|cos|n|round|bout|neath|im|er|ave|ere)\b)", re.IGNORECASE)
# "It is over, said Ken Dodds.": where the closing mark is missing, the cue tells where the quotation ends.
_CUE_INSIDE = re.compile(
    r"[,?!] (?=(?:said|says|added|adds) "
    r"|(?:he|she|Mrs?\.?|Ms\.?|[A-Z][\w'’-]+) (?:[A-Z][\w'’-]+ )?(?:said|says|added)\b)"
)
# A mark left open runs to the end of its paragraph; in a text without paragraphs that is no quotation any more.
_LONGEST_OPEN = 1500


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between marks: ``start`` to ``end`` without the marks, ``outer_start`` to ``outer_end`` with them."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    closed: bool = True
    reopened: bool = False
    """The paragraph before left its quotation open, and this one goes on with it."""


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    single: bool
    opens: bool
    closes: bool


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """Return the outermost quotations of every paragraph, in order.

    A mark that pairs with nothing costs at most the quotations of its own paragraph. Where a paragraph leaves its
    quotation open and the next one opens with a mark, both are one person's words, given as one quotation each.
    """
    found: list[Quotation] = []
    was_open = False
    for index, paragraph in enumerate(paragraphs):
        marks = _read_marks(text, paragraph)
        first = len(found)
        found += _pair_marks(text, paragraph, index, marks)
        if len(found) > first and was_open and found[first].outer_start == paragraph.start:
            q = found[first]
            found[first] = Quotation(q.start, q.end, q.outer_start, q.outer_end, index, q.closed, reopened=True)
        was_open = len(found) > first and not found[-1].closed
    return tuple(found)


def _read_marks(text: str, paragraph: Span) -> list[_Mark]:
    marks = []
    for found in _MARK.finditer(text, paragraph.start, paragraph.end):
        mark, start, end = found[0], found.start(), found.end()
        before = text[start - 1] if start > paragraph.start else " "
        after = text[end] if end < paragraph.end else " "
        free_before = before.isspace() or before in _BEFORE_OPEN
        free_after = after.isspace() or after in _AFTER_CLOSE
        if mark in _DOUBLE_OPEN:
            marks.append(_Mark(start, end, False, not (after.isspace() and not before.isspace()), after.isspace()))
        elif mark in _DOUBLE_CLOSE:
            marks.append(_Mark(start, end, False, before.isspace() and not after.isspace(), not before.isspace()))
        elif mark in _DOUBLE_EITHER:
            introduced = before.isspace() and text[max(paragraph.start, start - 4) : start].rstrip()[-1:] in (
                "",
                ":",
                ",",
            )
            opens = free_before and (not after.isspace() or introduced)
            closes = not before.isspace() or after.isspace()
            marks.append(
                _Mark(start, end, False, opens and not (closes and free_after and not before.isspace()), closes)
            )
        elif mark in _SINGLE_OPEN:
            marks.append(_Mark(start, end, True, free_before and not after.isspace(), False))
        elif mark != "′" and not (free_before and _ELISION.match(text, start)):
            opens = mark == "'" and free_before and (after.isalnum() or after in '“"[(')
            marks.append(_Mark(start, end, True, opens, free_after and not before.isspace()))
    return marks


def _pair_marks(text: str, paragraph: Span, index: int, marks: list[_Mark]) -> list[Quotation]:
    found: list[Quotation] = []
    opened: _Mark | None = None
    nested = 0
    for i, mark in enumerate(marks):
        if opened is None:
            if mark.opens and (not mark.single or _has_end(text, marks, i)):
                opened, nested = mark, 0
        elif mark.single != opened.single:
            continue
        elif mark.closes and nested:
            nested -= 1
        elif mark.closes and (not mark.single or _ends_single(text, marks, i)):
            found += _make(text, index, opened, mark)
            opened = None
        elif mark.opens and not mark.single:
            if _is_nested(marks, i):
                nested += 1
                continue
            before = text[opened.end : mark.start].rstrip()
            if before[-1:] in _SENTENCE_STOP:
                # Paragraphs run together: each part of a long quotation opens with a mark, only the last closes.
                found += _make(text, index, opened, _Mark(mark.start, mark.start, False, False, False))
            opened, nested = mark, 0
    if opened is not None and not opened.single and paragraph.end - opened.end <= _LONGEST_OPEN:
        cue = _CUE_INSIDE.search(text, opened.end, paragraph.end)
        end = cue.start() + 1 if cue else paragraph.end
        found += _make(text, index, opened, _Mark(end, end, False, False, False))
    return found


def _make(text: str, index: int, opened: _Mark, closed: _Mark) -> list[Quotation]:
    words = text[opened.end : closed.start]
    start = opened.end + len(words) - len(words.lstrip())
    end = opened.end + len(words.rstrip())
    if start >= end:
        return []
    return [Quotation(start, end, opened.start, closed.end, index, closed.closes)]


def _is_nested(marks: list[_Mark], i: int) -> bool:
    """Tell whether the opening mark ``i`` and the one before it are both closed."""
    following = [mark for mark in marks[i + 1 : i + 12] if not mark.single][:2]
    return len(following) == 2 and all(mark.closes and not mark.opens for mark in following)


def _has_end(text: str, marks: list[_Mark], i: int) -> bool:
    return any(
        mark.single and mark.closes and _ends_single(text, marks, j)
        for j, mark in enumerate(marks[i + 1 : i + 40], i + 1)
    )


def _ends_single(text: str, marks: list[_Mark], i: int) -> bool:
    """Tell whether a single mark ends a quotation: after a stop it does, after an s it may be a possessive."""
    before = text[marks[i].start - 1]
    if before in _SENTENCE_END or before not in "sS":
        return True
    for mark in marks[i + 1 : i + 40]:
        if mark.single and mark.opens:
            return True
        if mark.single and mark.closes:
            return False
    return True
