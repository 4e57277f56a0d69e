"""Which sentences say what another one has already said."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator

from summarise.language.stems import list_stems

_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_MARKS = re.compile(r"[\W_]+")
# Of two sentences that share three quarters of the second's words, the second seldom says anything new; below that
# they often differ in what is the news.
_REPEATED_SHARE = 0.75


class Repetition:
    """What is told by which sentence; ``repeated`` has, for every sentence left out, the one that it repeats."""

    def __init__(self, texts: list[str], language: str) -> None:
        self._texts = texts
        self._language = language
        self.repeated: dict[int, int] = {}

    def leave_out_copies(self, places: Iterable[int]) -> Iterator[int]:
        """Yield the places without those whose words were all there before, in the same order."""
        first: dict[str, int] = {}
        for place in places:
            known = first.setdefault(self._key(place), place)
            if known == place:
                yield place
            else:
                self.repeated[place] = known

    def leave_out(self, places: Iterable[int], most: int) -> list[int]:
        """Return the first ``most`` of the places that repeat none of those kept before them."""
        told = _Told()
        kept: list[int] = []
        self.repeated.clear()
        for place in places:
            if len(kept) == most:
                break
            key, terms = self._key(place), self._terms(place)
            repeated = told.find(key, terms)
            if repeated is None:
                kept.append(place)
                told.add(place, key, terms)
            else:
                self.repeated[place] = repeated
        return kept

    def _key(self, place: int) -> str:
        return _MARKS.sub(" ", self._texts[place]).strip().casefold() or self._texts[place]

    def _terms(self, place: int) -> frozenset[str]:
        text = self._texts[place]
        return frozenset(list_stems(text, self._language)) | frozenset(_FIGURE.findall(text))


class _Told:
    """The sentences kept so far, found by their words."""

    def __init__(self) -> None:
        self._by_key: dict[str, int] = {}
        self._by_term: dict[str, list[int]] = {}
        self._terms: dict[int, frozenset[str]] = {}

    def add(self, place: int, key: str, terms: frozenset[str]) -> None:
        self._by_key[key] = place
        self._terms[place] = terms
        for term in terms:
            self._by_term.setdefault(term, []).append(place)

    def find(self, key: str, terms: frozenset[str]) -> int | None:
        """Return a kept sentence that holds this one's words, or enough of them.

        A sentence that holds three quarters of the words holds at least one of any quarter and one more of them, so
        only those that hold one of the rarest words are looked at (prefix filtering: Chaudhuri et al., ICDE 2006).
        """
        if key in self._by_key or not terms:
            return self._by_key.get(key)
        needed = math.ceil(_REPEATED_SHARE * len(terms))
        rarest = sorted(terms, key=lambda term: (len(self._by_term.get(term, ())), term))
        for term in rarest[: len(terms) - needed + 1]:
            for place in self._by_term.get(term, ()):
                if len(terms & self._terms[place]) >= needed:
                    return place
        return None
