"""Which language a text is in, told by its commonest little words and its script."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from summarise.resources import read_table

_SCRIPTS = {
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    "th": re.compile(r"[\u0e00-\u0e7f]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
}
_ANY_SCRIPT = re.compile("|".join(script.pattern for script in _SCRIPTS.values()))
# Some five hundred words tell a language. They are taken from the middle, away from the menus of a page around it, and
# of a book from near its beginning.
_READ, _LATEST = 3_000, 10_000
# English text has 25 to 35% of its words on the list of little words; tables and lists of names have few in any
# language, and stay English, the language this tool knows best.
_LEAST_SHARE = 0.08


def recognise_language(text: str) -> str:
    """Return the ISO 639-1 code of the language that ``text`` is in; ``en`` where nothing speaks for another."""
    start = min(_LATEST, max(0, len(text) - _READ) // 2)
    sample = text[start : start + _READ]
    if not sample.isascii() and _ANY_SCRIPT.search(sample):
        letters = sum(map(str.isalpha, sample))
        for language, script in _SCRIPTS.items():
            # Kana are a third and more of Japanese, and never stand in Chinese.
            if len(script.findall(sample)) > 0.1 * letters:
                return language
    # A mark at the end of a word hides few little words, and looking for letters takes four times as long.
    words = Counter(sample.lower().split())
    shares = {code: sum(filter(None, map(words.get, little))) for code, little in _little_words().items()}
    best = max(shares, key=lambda code: (shares[code], code == "en"))
    return best if shares[best] >= _LEAST_SHARE * words.total() and shares[best] > 1.1 * shares["en"] else "en"


@cache
def _little_words() -> dict[str, tuple[str, ...]]:
    """Return the little words of each language, without single Latin letters: those stand in tables and lists too."""
    rows = read_table("function_words.tsv")
    return {code: tuple([w for w in words.split() if len(w) > 1 or not w.isascii()]) for code, words in rows}
