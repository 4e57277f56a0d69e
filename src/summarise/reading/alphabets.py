"""Bytes that are no UTF-8 -> the encoding in which their letters are those of one language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from summarise.language.recognition import recognise_language

# The letters beyond ASCII that a language writes its own words with.
_LETTERS = {
    "ca": "àçèéíïòóúü",
    "cs": "áéíóúýčďěňřšťůž",
    "da": "åæéø",
    "de": "äöüß",
    "es": "áéíñóúü",
    "et": "äõöüšž",
    "fi": "åäöšž",
    "fr": "àâæçèéêëîïôùûüÿœ",
    "hr": "ćčđšž",
    "hu": "áéíóöúüőű",
    "is": "áæéíðóöúýþ",
    "it": "àèéìòóù",
    "lt": "ąčėęįšųūž",
    "lv": "āčēģīķļņšūž",
    "nl": "áèéëïóöü",
    "no": "åæéòôø",
    "pl": "ąćęłńóśźż",
    "pt": "àáâãçéêíóôõúü",
    "ro": "âîăşţșț",
    "sk": "áäéíóôúýčďĺľňŕšťž",
    "sl": "čšž",
    "sv": "åäéö",
    "tr": "âçîöûüğışi̇",
}
# The likelier first: where they give the same text, or one as good, it is taken.
_ENCODINGS = ("cp1252", "cp1254", "cp1250", "iso8859_2", "cp1257", "mac_roman", "cp850", "cp852")
# A name or two may be in another language.
_LEAST_SHARE = 0.9
_LAST_LATIN = "\u024f"
# What any language may hold, but for the apostrophe not between two letters, where it is one in another encoding.
_MARKS = re.compile(r"’|(?<!\w)[\u00a0§«°»\u2010-\u203a€£©]|[\u00a0§«°»\u2010-\u203a€£©](?!\w)")


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
    letters = Counter(_list_beyond_ascii(text.lower()))
    shares = {code: sum(map(letters.__getitem__, own)) / (letters.total() or 1) for code, own in _LETTERS.items()}
    most = max(shares.values())
    language = recognise_language(text)
    return most, shares.get(language) == most


def _is_latin(text: str) -> bool:
    letters = [letter for letter in _list_beyond_ascii(text) if letter.isalpha()]
    return 2 * sum(letter <= _LAST_LATIN for letter in letters) > len(letters)


def _list_beyond_ascii(text: str) -> Iterator[str]:
    return (character for character in _MARKS.sub("", text) if not character.isascii())
