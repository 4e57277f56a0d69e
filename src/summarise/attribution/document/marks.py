"""Paragraph -> quotation marks: which characters are marks, and whether each may open or close."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarise.values import Span

# One character of a set is searched for faster than one or two.
_MARK = re.compile(r"[\"“”„‟«»‘’‚‹›`'′](?:(?<=`)`|(?<=')')?")
_DOUBLE_OPEN = frozenset(("``", "“", "„", "«", "‟"))
_DOUBLE_CLOSE = frozenset(("”", "»"))
_DOUBLE_EITHER = frozenset(('"', "''"))
_SINGLE_OPEN = frozenset(("‘", "‚", "‹", "`"))
_BEFORE_OPEN = frozenset("([{—–-/:,;>=…“\"‘«'")
_AFTER_OPEN = frozenset('“"[(£$€#@…')
_AFTER_CLOSE = frozenset(".,;:!?)]}—–-/…”\"’»'")
# Words that begin with an apostrophe.
_ELISION = re.compile(r"['’‘](?:\d|(?:em|tis|twas|til|cause|cos|n|round|bout|neath|im|er|ave|ere)\b)", re.IGNORECASE)
# "that"s", "O”Neill": the wrong key for an apostrophe.
_MISTYPED = re.compile(r"[\"”](?:s|t|re|ve|ll|d|m)\b|(?<=\b[OD])[\"”](?=[A-Z])")
# Both closing marks stand within so many.
_BOTH, _NEAR = 2, 12


@dataclass(slots=True)
class Mark:
    """A quotation mark of one or two characters."""

    start: int
    end: int
    single: bool
    opens: bool
    closes: bool
    nested: bool = False
    """It opens while another is open, and both are closed behind it."""


def read_marks(text: str, paragraph: Span) -> list[Mark]:
    """Return the marks of a paragraph in order, apostrophes left out."""
    marks = []
    for found in _MARK.finditer(text, paragraph.start, paragraph.end):
        mark, start, end = found[0], found.start(), found.end()
        before = text[start - 1] if start > paragraph.start else " "
        after = text[end] if end < paragraph.end else " "
        if before.isalpha() and _MISTYPED.match(text, start):
            continue
        free_before = before.isspace() or before in _BEFORE_OPEN
        free_after = after.isspace() or after in _AFTER_CLOSE
        if mark in _DOUBLE_OPEN:
            marks.append(Mark(start, end, False, not (after.isspace() and not before.isspace()), after.isspace()))
        elif mark in _DOUBLE_CLOSE:
            # "“She said, ‘No.’ ” He left": space keeps two marks apart.
            closes = not before.isspace() or _is_introduced(text, paragraph, start, ("’", "'", "”"))
            marks.append(Mark(start, end, False, not closes and not after.isspace(), closes))
        elif mark in _DOUBLE_EITHER:
            introduced = before.isspace() and _is_introduced(text, paragraph, start, ("", ":", ","))
            opens = free_before and (not after.isspace() or introduced)
            closes = not before.isspace() or after.isspace()
            marks.append(Mark(start, end, False, opens and not (free_after and not before.isspace()), closes))
        elif mark in _SINGLE_OPEN:
            marks.append(Mark(start, end, True, free_before and not after.isspace(), False))
        elif mark != "′" and not (free_before and _ELISION.match(text, start)):
            introduced = after.isspace() and before.isspace() and _is_introduced(text, paragraph, start, (":",))
            opens = mark == "'" and ((free_before and (after.isalnum() or after in _AFTER_OPEN)) or introduced)
            marks.append(Mark(start, end, True, opens, free_after and not before.isspace()))
    for i, made in enumerate(marks):
        made.nested = made.opens and _is_nested(marks, i)
    return marks


def _is_introduced(text: str, paragraph: Span, start: int, marks: tuple[str, ...]) -> bool:
    """Tell whether one of ``marks`` stands before the white space at ``start``."""
    return text[max(paragraph.start, start - 4) : start].rstrip()[-1:] in marks


def _is_nested(marks: list[Mark], i: int) -> bool:
    """Tell whether the opening mark ``i`` and the one before it are both closed."""
    closed = 0
    for mark in marks[i + 1 : i + _NEAR]:
        if mark.single != marks[i].single:
            continue
        if mark.opens or not mark.closes:
            return False
        closed += 1
        if closed == _BOTH:
            return True
    return False
