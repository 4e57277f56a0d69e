"""How a text is laid out: which lines make a paragraph, whether its lines were broken by a mail program or not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarise.layout.broken import is_broken
from summarise.layout.indents import find_indents
from summarise.layout.lines import INVISIBLE, NARROWEST_WRAP, WIDE_STOPS, WIDEST_WRAP, Line, find_lines
from summarise.values import Span

__all__ = ["INVISIBLE", "WIDE_STOPS", "find_paragraphs"]

# A column of a newspaper, or a small screen, is narrower; only lines as full as no list's or poem's are that.
_NARROWEST_COLUMN, _FEWEST, _FULL = 24, 5, 0.9


def find_paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of ``text``: single lines, and where lines are wrapped, the lines that belong together.

    A line is wrapped where the first word of the next would not have fitted on it, or the last one was broken to make
    it fit. Blank lines end a paragraph, except in a text that has one after every line. Where first lines are indented,
    all lines up to the next such line belong together.
    """
    lines = find_lines(text)
    width, across_blanks = _find_wrap(lines)
    indents = find_indents(lines)
    paragraphs: list[Span] = []
    previous: Line | None = None
    indented = False
    for line in lines:
        if previous is None or (indents and indents.opens(previous, line)):
            joined = False
        elif indents and indented and indents.goes_on(previous, line):
            joined = True
        else:
            joined = _is_wrapped(previous, line, width, across_blanks) or is_broken(previous, line)
        if joined:
            paragraphs[-1] = Span(paragraphs[-1].start, line.end)
        else:
            paragraphs.append(Span(line.start, line.end))
            indented = indents is not None and line.indent > indents.margin
        previous = line
    return tuple(paragraphs)


def _find_wrap(lines: Sequence[Line]) -> tuple[int, bool]:
    """Return at what width the lines are wrapped, 0 if they aren't, and whether there is a blank line after each."""
    close = [(a, b) for a, b in pairwise(lines) if not b.blank_before]
    across_blanks = len(lines) > 3 and not close
    pairs = [(a, b) for a, b in (pairwise(lines) if across_blanks else close) if a.width >= NARROWEST_WRAP]
    broken = [(a, b) for a, b in pairs if b.goes_on and not a.ends_sentence]
    if pairs and len(broken) > 0.3 * len(pairs):
        # Not the very widest: one long line among hundreds is an address or a table.
        width = sorted(a.width for a, _ in broken)[(49 * len(broken) - 1) // 50]
        return (width if width <= WIDEST_WRAP else 0), across_blanks
    # A short text may break before names only; then every line must be as full as it can be. A line under a headline is
    # none that goes on. What stands by itself, as a page's foot does, may be wider.
    width = max((line.width for pair in close for line in pair), default=0)
    full = all(a.width + 1 + b.first_word > width for a, b in close)
    unfinished = 2 * sum(not a.ends_sentence for a, _ in close) > len(close)
    goes_on = any(b.goes_on or b.ends_sentence for _, b in close)
    if full and unfinished and goes_on and NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return width, False
    return _find_column(close), False


def _find_column(close: Sequence[tuple[Line, Line]]) -> int:
    """Return how wide a narrow column is, all but a few of whose lines are full; 0 if the lines are none."""
    # The others may end a paragraph.
    inner = [(a, b) for a, b in close if b.goes_on or not a.ends_sentence]
    if len(inner) < _FEWEST or sum(b.small for _, b in inner) <= 0.3 * len(inner):
        return 0
    width = sorted(a.width for a, _ in inner)[(49 * len(inner) - 1) // 50]
    full = sum(a.width + 1 + b.first_word > width for a, b in inner)
    return width if full >= _FULL * len(inner) and _NARROWEST_COLUMN <= width < NARROWEST_WRAP else 0


def _is_wrapped(line: Line, after: Line, width: int, across_blanks: bool) -> bool:
    if after.blank_before and not across_blanks:
        return False
    if line.breaks_word and after.small:
        return True
    if not width:
        return False
    if across_blanks and line.ends_sentence and not after.goes_on:
        return False
    if after.goes_on and not line.ends_sentence and line.width > 0.6 * width:
        return True
    return width < line.width + 1 + after.first_word and line.width <= WIDEST_WRAP
