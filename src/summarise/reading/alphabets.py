"""Bytes that are no UTF-8 -> the encoding in which their letters are those of one language."""

from __future__ import annotations

from summarise.language.alphabets import fit_alphabets
from summarise.language.recognition import recognise_language

# The likelier first: where they give the same text, or one as good, it is taken.
_ENCODINGS = ("cp1252", "cp1254", "cp1250", "iso8859_2", "cp1257", "mac_roman", "cp850", "cp852")
# A name or two may be in another language.
_LEAST_SHARE = 0.9
_LAST_LATIN = "\u024f"


def find_latin_encoding(data: bytes, guess: str) -> str:
    """Return how ``data`` is encoded, ``guess`` where that gives another script, or nothing gives a language's letters.

    Statistics of bytes take the rarer encodings of Latin letters for one another.
    """
    if not _is_latin(data.decode(guess, errors="replace")):
        return guess
    found = {encoding: _rate(data.decode(encoding, errors="replace")) for encoding in _ENCODINGS}
    best = max(found, key=lambda encoding: (found[encoding], encoding == guess))
    return best if found[best][0] >= _LEAST_SHARE else guess


def _rate(text: str) -> tuple[float, bool]:
    """Return which share of the letters beyond ASCII one language has, and whether the text is known to be in it."""
    fit = fit_alphabets(text)
    return fit.share, recognise_language(text) in fit.languages


def _is_latin(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha() and not letter.isascii()]
    return 2 * sum(letter <= _LAST_LATIN for letter in letters) > len(letters)
