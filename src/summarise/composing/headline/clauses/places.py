"""The words of a clause by their number in it: commas, brackets and asides between them are left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarise.composing.headline.words import Word


@dataclass(frozen=True, slots=True)
class Places:
    """A view of some of a sentence's words; numbers beyond either end give a word of no class."""

    words: Sequence[Word]
    places: Sequence[int]
    people: frozenset[str] = frozenset()
    """Surnames that the article uses on their own."""

    def __len__(self) -> int:
        return len(self.places)

    def tag(self, n: int) -> str:
        """Return the class of the ``n``-th word."""
        return self.words[self.places[n]].tag if 0 <= n < len(self.places) else ""

    def base(self, n: int) -> str:
        """Return the ``n``-th word in lower case, without its ending."""
        return self.words[self.places[n]].base if 0 <= n < len(self.places) else ""

    def word(self, n: int) -> Word:
        """Return the ``n``-th word."""
        return self.words[self.places[n]]

    def joined(self, n: int) -> bool:
        """Whether nothing, no mark either, stands between the ``n``-th word and the next."""
        return (
            n + 1 < len(self.places)
            and self.places[n + 1] == self.places[n] + 1
            and not self.word(n).after
            and not self.word(n + 1).before
        )
