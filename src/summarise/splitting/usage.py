"""How a language uses the full stop, as far as it is known."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from summarise.splitting.abbreviations import Abbreviations, read_abbreviations
from summarise.splitting.punkt import Punkt, english_punkt, punkt_of_words

# "3. Oktober", "3. října", "3. lokakuuta".
_ORDINALS = frozenset(("cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv", "no", "pl", "sk", "sl", "sr", "tr"))
_SMALL_WORD = re.compile(r"\b[^\W\d_]+\b")
# Most words of a language that begin sentences come in its first pages.
_READ = 50_000


class Usage(NamedTuple):
    """What is known of a language's full stops."""

    abbreviations: Abbreviations
    punkt: Punkt
    ordinals: bool = False
    """Whether a full stop makes a figure an ordinal number."""


def usage_of(text: str, language: str) -> Usage:
    """Return what is known of ``language``; for others than English, from what ``text`` itself shows.

    Where a word is met without a capital in the text, its capital after an abbreviation shows a new sentence (Mikheev
    2002, "Periods, Capitalized Words, etc.", Computational Linguistics 28).
    """
    if language == "en":
        return _english()
    small = {word for word in _SMALL_WORD.findall(text[:_READ]) if word.islower()}
    listed = read_abbreviations("abbreviations_other.txt")
    return Usage(Abbreviations(listed, frozenset()), punkt_of_words(small), ordinals=language in _ORDINALS)


@cache
def _english() -> Usage:
    punkt = english_punkt()
    return Usage(Abbreviations(read_abbreviations("abbreviations.txt"), punkt.abbreviations), punkt)
