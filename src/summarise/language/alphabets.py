"""Which languages of Latin letters a text can be in by those of its letters that are not in ASCII."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

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
# What any language may hold, but for the apostrophe not between two letters, where it is one in another encoding.
_MARKS = re.compile(r"’|(?<!\w)[\u00a0§«°»\u2010-\u203a€£©]|[\u00a0§«°»\u2010-\u203a€£©](?!\w)")


class Fit(NamedTuple):
    """The languages that have most of a text's letters."""

    share: float
    """How much of what is not in ASCII they have; 0 where there is none."""
    languages: tuple[str, ...]
    letters: int
    """How many different ones of theirs there are."""


def fit_alphabets(text: str) -> Fit:
    """Return which languages fit a text best by its letters, all of them where it is in ASCII."""
    found = Counter(character for character in _MARKS.sub("", text.lower()) if not character.isascii())
    held = {code: sum(map(found.__getitem__, own)) for code, own in _LETTERS.items()}
    most = max(held.values())
    best = tuple(code for code, count in held.items() if count == most)
    different = max(len(found.keys() & set(_LETTERS[code])) for code in best)
    return Fit(most / (found.total() or 1), best, different)
