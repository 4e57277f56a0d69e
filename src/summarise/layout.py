"""How a text is laid out: which lines make a paragraph, whether its lines were broken by a mail program or not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from summarise.values import Span

# Mail and plain text are broken at 60 to 80 columns, some at 100; longer lines are paragraphs, much shorter ones lists.
_NARROWEST_WRAP, _WIDEST_WRAP = 45, 130
# A column of a newspaper, or a small screen, is narrower; only lines as full as no list's or poem's are that.
_NARROWEST_COLUMN, _FEWEST, _FULL = 24, 5, 0.9
INVISIBLE = "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u00ad"
"""Byte order mark, zero-width characters, soft hyphen: text copied from the web has them anywhere."""
# What stands for nothing at the beginning and the end of a line.
_MARGIN = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + INVISIBLE
_MARGIN += "".join(map(chr, range(0x2000, 0x200B)))
WIDE_STOPS = "。！？｡।॥۔؟։።"
"""The full stops of scripts without spaces or capitals; they stand for nothing else."""
_HYPHENS = ("-", "‐", "\u00ad")
_SENTENCE_END = frozenset(".!?:;…。！？")
_CLOSING = "\"'”’)]»*_"


class _Line(NamedTuple):
    start: int
    end: int
    first_word: int
    """How many characters its first word has."""
    ends_sentence: bool
    goes_on: bool
    """Whether it begins as no sentence does."""
    small: bool
    """Whether it begins with a small letter."""
    breaks_word: bool
    """Whether it ends in a hyphen behind a letter."""
    blank_before: bool

    @property
    def width(self) -> int:
        return self.end - self.start


def find_paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of ``text``: single lines, and where lines are wrapped, the lines that belong together.

    A line is wrapped where the first word of the next would not have fitted on it, or the last one was broken to make
    it fit. Blank lines end a paragraph, except in a text that has one after every line.
    """
    lines = _find_lines(text)
    width, across_blanks = _find_wrap(lines)
    paragraphs: list[Span] = []
    previous: _Line | None = None
    for line in lines:
        if previous and _is_wrapped(previous, line, width, across_blanks):
            paragraphs[-1] = Span(paragraphs[-1].start, line.end)
        else:
            paragraphs.append(Span(line.start, line.end))
        previous = line
    return tuple(paragraphs)


def _find_lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    position, blank = 0, True
    for row in text.splitlines(keepends=True):
        start = position + len(row) - len(row.lstrip(_MARGIN))
        content = row.strip(_MARGIN)
        unquoted = content.lstrip("> ") if content.startswith(">") else content
        position += len(row)
        if unquoted:
            start += len(content) - len(unquoted)
            ending = unquoted.rstrip(_CLOSING)[-1:]
            space = unquoted.find(" ")
            word = space if space >= 0 else len(unquoted)
            figure, small = unquoted[0].isdigit() and unquoted[word - 1] not in ".):", unquoted[0].islower()
            goes_on = figure or small or unquoted[0] in "&("
            hyphen = row.rstrip().endswith(_HYPHENS) and content.rstrip("-‐")[-1:].isalpha() and content[-2:] != "--"
            end = start + len(unquoted)
            lines.append(_Line(start, end, word, ending in _SENTENCE_END, goes_on, small, hyphen, blank))
        blank = not unquoted
    return lines


def _find_wrap(lines: Sequence[_Line]) -> tuple[int, bool]:
    """Return at what width the lines are wrapped, 0 if they aren't, and whether there is a blank line after each."""
    close = [(a, b) for a, b in pairwise(lines) if not b.blank_before]
    across_blanks = len(lines) > 3 and not close
    pairs = [(a, b) for a, b in (pairwise(lines) if across_blanks else close) if a.width >= _NARROWEST_WRAP]
    broken = [(a, b) for a, b in pairs if b.goes_on and not a.ends_sentence]
    if pairs and len(broken) > 0.3 * len(pairs):
        # Not the very widest: one long line among hundreds is an address or a table.
        width = sorted(a.width for a, _ in broken)[(49 * len(broken) - 1) // 50]
        return (width if width <= _WIDEST_WRAP else 0), across_blanks
    # A short text may break before names only; then every line must be as full as it can be.
    width = max((line.width for line in lines), default=0)
    full = all(a.width + 1 + b.first_word > width for a, b in close)
    unfinished = 2 * sum(not a.ends_sentence for a, _ in close) > len(close)
    if full and unfinished and _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return width, False
    return _find_column(close), False


def _find_column(close: Sequence[tuple[_Line, _Line]]) -> int:
    """Return how wide a narrow column is, all but a few of whose lines are full; 0 if the lines are none."""
    # The others may end a paragraph.
    inner = [(a, b) for a, b in close if b.goes_on or not a.ends_sentence]
    if len(inner) < _FEWEST or sum(b.small for _, b in inner) <= 0.3 * len(inner):
        return 0
    width = sorted(a.width for a, _ in inner)[(49 * len(inner) - 1) // 50]
    full = sum(a.width + 1 + b.first_word > width for a, b in inner)
    return width if full >= _FULL * len(inner) and _NARROWEST_COLUMN <= width < _NARROWEST_WRAP else 0


def _is_wrapped(line: _Line, after: _Line, width: int, across_blanks: bool) -> bool:
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
    return width < line.width + 1 + after.first_word and line.width <= _WIDEST_WRAP
