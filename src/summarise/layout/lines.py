"""The lines of a text as its layout is told by them: where their words stand, how they begin and end."""

from __future__ import annotations

from typing import NamedTuple

# Mail and plain text are broken at 60 to 80 columns, some at 100; longer lines are paragraphs, much shorter ones lists.
NARROWEST_WRAP, WIDEST_WRAP = 45, 130
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


class Line(NamedTuple):
    """One line: where its words stand and how it begins and ends."""

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
    indent: int
    """How many blanks stand before it."""
    text: str

    @property
    def width(self) -> int:
        """How many characters it has between its margins."""
        return self.end - self.start


def find_lines(text: str) -> list[Line]:
    """Return the lines of ``text`` that are not empty, without the white space and the marks of quoted mail around."""
    lines: list[Line] = []
    position, blank = 0, True
    for row in text.splitlines(keepends=True):
        indent = len(row) - len(row.lstrip(_MARGIN))
        start = position + indent
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
            ends = ending in _SENTENCE_END
            lines.append(Line(start, end, word, ends, goes_on, small, hyphen, blank, indent, unquoted))
        blank = not unquoted
    return lines
