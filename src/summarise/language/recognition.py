"""Which language a text is in, told by its commonest little words and its script."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from summarise.language.words import LETTERS
from summarise.resources import read_table

_SCRIPTS = {
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    "th": re.compile(r"[\u0e00-\u0e7f]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
}
_ANY_SCRIPT = re.compile("|".join(script.pattern for script in _SCRIPTS.values()))
_WORD = re.compile(LETTERS)
# The first words of an article tell its language; the rest of a book need not be read for it.
_READ = 20_000
# English text has 25 to 35% of its words on the list of little words; tables and lists of names have few in any
# language, and stay English, the language this tool knows best.
_LEAST_SHARE = 0.08


def recognise_language(text: str) -> str:
    """Return the ISO 639-1 code of the language that ``text`` is in; ``en`` where nothing speaks for another."""
    sample = text[:_READ]
    if _ANY_SCRIPT.search(sample):
        letters = sum(map(str.isalpha, sample))
        for language, script in _SCRIPTS.items():
            # Kana are a third and more of Japanese, and never stand in Chinese.
            if len(script.findall(sample)) > 0.1 * letters:
                return language
    words = Counter(_WORD.findall(sample.lower()))
    shares = {code: sum(filter(None, map(words.get, little))) for code, little in _little_words().items()}
    best = max(shares, key=lambda code: (shares[code], code == "en"))
    return best if shares[best] >= _LEAST_SHARE * words.total() and shares[best] > 1.1 * shares["en"] else "en"


@cache
def _little_words() -> dict[str, tuple[str, ...]]:
    return {code: tuple(words.split()) for code, words in read_table("function_words.tsv")}
