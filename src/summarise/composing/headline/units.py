"""What a clause is made of: a tree of units, each of which can be dropped whole with what hangs on it.

A unit's own words stand or fall together; its children can go without it, never it without them. So whatever is
dropped, what is left is still a clause.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Unit:
    """A phrase or clause: its ``words`` are places in the sentence."""

    kind: str
    words: list[int] = field(default_factory=list)
    children: list[Unit] = field(default_factory=list)

    def add(self, kind: str, *words: int) -> Unit:
        """Hang a new unit of these words on this one and return it."""
        child = Unit(kind, list(words))
        self.children.append(child)
        return child

    def absorb(self, kinds: frozenset[str], *, after: int = -1, before: int = sys.maxsize) -> None:
        """Take children of these kinds, and theirs, into this unit, so that they stand or fall with it.

        Only those ``after`` one place and ``before`` another, if they are given.
        """
        children = self.children
        self.children = []
        for child in children:
            if child.kind in kinds and after < min(child.words, default=after) < before:
                child.absorb(kinds)
                self.words += child.words
                self.children += child.children
            else:
                self.children.append(child)

    def absorb_inside(self, ranges: list[range]) -> None:
        """Take into each unit, all the way down, the children that begin inside one of these ranges."""
        children = self.children
        self.children = []
        for child in children:
            child.absorb_inside(ranges)
            if child.words and any(min(child.words) in inside[1:] for inside in ranges):
                self.words += child.words
                self.children += child.children
            else:
                self.children.append(child)

    def bind(self, opening: Callable[[int], bool]) -> None:
        """Take into each unit the child after its last word if that word opens what follows, as "if" or "to" do."""
        for child in self.children:
            child.bind(opening)
        while True:
            last = max(self.words, default=-1)
            following = [child for child in self.children if child.words and min(child.words) > last]
            if last < 0 or not opening(last) or not following:
                break
            child = min(following, key=lambda child: min(child.words))
            self.children.remove(child)
            self.words += child.words
            self.children += child.children

    def walk(self) -> Iterator[tuple[Unit, int]]:
        """Yield this unit and all below it, with their depths."""
        stack = [(self, 0)]
        while stack:
            unit, depth = stack.pop()
            yield unit, depth
            stack.extend((child, depth + 1) for child in reversed(unit.children))
