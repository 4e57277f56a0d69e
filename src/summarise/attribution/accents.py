"""Letters with accents or strokes -> the plain letters that other papers print for them."""

from __future__ import annotations

import unicodedata
from types import MappingProxyType


def fold_accents(word: str) -> str:
    """Return ``word`` in lower case without accents: "Łukasz", "Jørgen" and "Guðmundur" too."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFD", word.lower().translate(_STROKES))
    return "".join(c for c in plain if not unicodedata.combining(c))


_STROKES = MappingProxyType(str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "þ": "th", "æ": "ae"}))
