"""How a text is laid out: which lines make a paragraph."""

from __future__ import annotations

import re
from itertools import pairwise

from summarise.values import Span

_LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")
_BLANK_LINE = re.compile(r"(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)")
# Mail and plain text are broken at 65 to 80 columns, some at 100; longer lines are paragraphs.
_WIDEST_WRAP = 130


def find_paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of ``text``: blocks between blank lines, and where lines are not wrapped, single lines.

    Lines count as wrapped where the first word of each would not have fitted at the end of the line before it.
    """
    blocks: list[list[Span]] = []
    end = 0
    for line in _LINE.finditer(text):
        start = line.start() + len(line[0]) - len(line[0].lstrip())
        span = Span(start, start + len(line[0].strip()))
        if not blocks or _BLANK_LINE.search(text, end, line.start()):
            blocks.append([])
        blocks[-1].append(span)
        end = line.end()
    width = max((line.end - line.start for block in blocks for line in block), default=0)
    return tuple(paragraph for block in blocks for paragraph in _join_wrapped(text, block, width))


def _join_wrapped(text: str, block: list[Span], width: int) -> list[Span]:
    if width <= _WIDEST_WRAP and all(
        line.end - line.start + 1 + len(text[after.start : after.end].split()[0]) > width
        for line, after in pairwise(block)
    ):
        return [Span(block[0].start, block[-1].end)]
    return block
