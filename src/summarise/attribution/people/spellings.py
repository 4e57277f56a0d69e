"""Surnames -> surnames: one that stands by itself, as the article spells it where it names somebody in full."""

from __future__ import annotations

import re
from collections.abc import Collection

_DOUBLED = re.compile(r"(.)\1+")
_SHORTEST_MISSPELLED = 6
# So many names of the same letters at most are looked at.
_MOST_ALIKE = 64


class Spellings:
    """How an article spells the names it gives in full."""

    def __init__(self, known: Collection[str]) -> None:
        self._known = known
        self._of_letters: dict[frozenset[str], list[str]] = {}
        for name in known:
            self._of_letters.setdefault(frozenset(name), []).append(name)

    def correct(self, part: str) -> str:
        """Return a name by itself as the full name has it: "Montieth" is a slip for the article's David Monteith."""
        if part in self._known or len(part) < _SHORTEST_MISSPELLED:
            return part
        alike = self._of_letters.get(frozenset(part))
        return next((other for other in alike[:_MOST_ALIKE] if _is_slip(part, other)), part) if alike else part


def _is_slip(part: str, other: str) -> bool:
    """Tell whether two names differ by two neighbouring letters that are swapped or by a doubled one."""
    a, b = _undouble(part), _undouble(other)
    if sorted(a) != sorted(b):
        return False
    differ = [i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
    return not differ or (len(differ) == 2 and differ[0] + 1 == differ[1] and differ[0] > 0)


def _undouble(part: str) -> str:
    return _DOUBLED.sub(r"\1", part)
