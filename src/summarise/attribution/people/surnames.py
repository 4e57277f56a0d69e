"""Full names -> which of their parts is the surname: in the east it stands first, and in Hong Kong behind "John"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from summarise.resources import read_word_list

# "Ka-fai", "Siew Lan": a given name there is two syllables, each soon told.
_LONGEST_SYLLABLE = 6
_SYLLABLES = 2


def place_of(part: str, key: Sequence[str]) -> int:
    """Return how far ``part`` of a name is from being the surname: 0 if it is, 1 if it stands first, 2 in between."""
    if part in (key[-1], key[_find_surname(key)]):
        return 0
    return 1 if key[0] == part else 2


def begins_with_surname(key: Sequence[str]) -> bool:
    """Tell whether a name begins with the surname, as names in the east do: "Goh Siew Lan"."""
    return _find_surname(key) == 0


def _find_surname(key: Sequence[str]) -> int:
    """Return where the surname stands: "Lee Jae-min", "Goh Siew Lan", "John Lee Ka-fai", "Sylvia Lim Poh Choo"."""
    if key[0] in _surnames() and _is_given_behind(key[1:]):
        return 0
    if len(key) > 2 and key[1] in _surnames() and _is_given_behind(key[-2:] if len(key) > 4 else key[2:]):
        return 1
    return -1


def _is_given_behind(parts: Sequence[str]) -> bool:
    """Tell whether the parts are a given name of two syllables, with or without a hyphen."""
    syllables = [syllable for part in parts for syllable in part.split("-")]
    return len(syllables) >= _SYLLABLES and all(0 < len(syllable) <= _LONGEST_SYLLABLE for syllable in syllables)


@cache
def _surnames() -> frozenset[str]:
    return read_word_list("surnames_first.txt")
