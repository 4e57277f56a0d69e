"""Pages as text browsers dump them -> the same without the numbers of their links: "[14]Erongo Lithium said"."""

from __future__ import annotations

import re
from itertools import pairwise

# Before a word, where a footnote's mark stands behind one. So many in a row that count up are no chance.
_NUMBER = re.compile(r"(?<![\w\])”’.,;:!?])(?<!\S\")\[([0-9]{1,4})\](?=[^\s.,;:!?(])")
_FEWEST, _LEAST_IN_ORDER = 8, 0.9
# What a page has over its menu for those who hear it read: where it is numbered, the rest is too, however few.
_SKIP = re.compile(r"\s*\[1\](?:Skip|Jump) to\b")
# The list of addresses at the end, with its headings.
_HEADING = "References"
_LISTED = re.compile(r"(?:Visible|Hidden) links:?|[0-9]{1,4}\. (?:[a-z][a-z+.-]{1,12}:|/|\?|#|\.)\S*")
# The feeds and the like that lynx tells of before the page.
_ABOUT = re.compile(r"\s*#\[1\][^\n]*(?:\n(?!\s*\n)[^\n]*)*\n\s*\n")


def strip_link_numbers(text: str) -> str:
    """Return ``text`` without the numbers before its links and the list of them, or as it is if it is surely no dump.

    A dump has a list of addresses under "References", or else many numbers that count up, or begins with a link that
    only dumps show.
    """
    if "[" not in text:
        return text
    numbers = [int(number[1]) for number in _NUMBER.finditer(text)]
    end = _find_references(text)
    if not numbers or not (end < len(text) or _counts_up(numbers) or _SKIP.match(text)):
        return text
    about = _ABOUT.match(text)
    return _NUMBER.sub("", text[about.end() if about else 0 : end])


def _counts_up(numbers: list[int]) -> bool:
    in_order = sum(b == a + 1 for a, b in pairwise(numbers))
    return len(numbers) >= _FEWEST and in_order >= _LEAST_IN_ORDER * (len(numbers) - 1)


def _find_references(text: str) -> int:
    """Return where the list of addresses begins that the text ends with; its end, if it has none."""
    end, listed = len(text), 0
    for line in reversed(text.splitlines(keepends=True)):
        end -= len(line)
        bare = line.strip()
        if bare == _HEADING and listed:
            return end
        if bare and not _LISTED.fullmatch(bare):
            break
        listed += bool(bare)
    return len(text)
