"""Paragraphs told by the indent of their first line, as in typed manuscripts and books: no blank line parts them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from summarise.layout.lines import NARROWEST_WRAP, WIDEST_WRAP, Line

# Verses and lists are indented too, but their lines seldom go on with a small letter, or end their sentence where the
# next indented line begins.
_LEAST_SMALL, _LEAST_CLOSED = 0.3, 0.9
_FEWEST = 2
# A line so much shorter than the others ends its paragraph where it ends a sentence.
_SHORT = 0.6


class Indents(NamedTuple):
    """How first lines are told from the others."""

    margin: int
    """How many blanks stand before the others."""
    width: int
    """How wide the widest of the others is."""

    def opens(self, above: Line, line: Line) -> bool:
        """Return whether ``line`` is the first of a paragraph."""
        return line.indent > self.margin and above.ends_sentence

    def goes_on(self, above: Line, line: Line) -> bool:
        """Return whether ``line`` goes on with the paragraph of ``above``, whose first line was indented."""
        closes = above.ends_sentence and not line.goes_on and above.width < _SHORT * self.width
        return line.indent == self.margin and not line.blank_before and not closes


def find_indents(lines: Sequence[Line]) -> Indents | None:
    """Return how the first lines of paragraphs are indented, or None where the text is not typed so."""
    margin = min((line.indent for line in lines), default=0)
    first = next((i for i, line in enumerate(lines) if line.indent > margin), len(lines))
    close = [(a, b) for a, b in pairwise(lines[first:]) if not b.blank_before]
    opened = [a for a, b in close if b.indent > margin]
    under = [(a, b) for a, b in close if b.indent == margin]
    if not under or sum(line.indent > margin for line in lines) < _FEWEST:
        return None
    small = sum(b.small and not a.ends_sentence for a, b in under)
    wide = sum(a.width >= NARROWEST_WRAP for a, _ in under)
    width = max(a.width for a, _ in under)
    if small < _LEAST_SMALL * len(under) or 2 * wide < len(under) or width > WIDEST_WRAP:
        return None
    closed = sum(a.ends_sentence for a in opened) >= _LEAST_CLOSED * len(opened)
    return Indents(margin, width) if closed else None
