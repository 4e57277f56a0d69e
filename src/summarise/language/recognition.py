"""Which language a text is in, told by its script and its commonest little words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from unicodedata import name as name_character

from summarise.language.alphabets import fit_alphabets
from summarise.language.stems import stop_words
from summarise.languages import UNKNOWN
from summarise.resources import read_table

# By the first word of their characters' names in Unicode. Where several languages are written in a script, their little
# words tell; of others than these nothing is known.
_SCRIPTS = {
    "ARABIC": ("ar", "fa", "ps", "ur"),
    "ARMENIAN": ("hy",),
    "BENGALI": ("as", "bn"),
    "CYRILLIC": ("be", "bg", "kk", "mk", "ru", "sr", "uk"),
    "DEVANAGARI": ("hi", "mr", "ne"),
    "ETHIOPIC": ("am", "ti"),
    "GEORGIAN": ("ka",),
    "GREEK": ("el",),
    "GUJARATI": ("gu",),
    "GURMUKHI": ("pa",),
    "HEBREW": ("he", "yi"),
    "KANNADA": ("kn",),
    "KHMER": ("km",),
    "LAO": ("lo",),
    "MALAYALAM": ("ml",),
    "MYANMAR": ("my",),
    "ORIYA": ("or",),
    "SINHALA": ("si",),
    "TAMIL": ("ta",),
    "TELUGU": ("te",),
    "THAANA": ("dv",),
    "TIBETAN": ("bo",),
}
# Letters that a language has not, and others of its script have.
_NEVER = {
    "ar": "پچژگٹڈڑںےہکی",
    "as": "র",
    "be": "ищъїєјљњћђџ",
    "bg": "ыэёіїєўјљњћђџ",
    "bn": "ৰৱ",
    "fa": "ټډړږښٹڈڑںے",
    "kk": "ўїєјљњћђџ",
    "mk": "йщьюяыэёъіїєўћђ",
    "ps": "ٹڈڑںے",
    "ru": "іїєўјљњћђџәғқң",
    "sr": "йщьюяыэёъіїєўѓќ",
    "uk": "ыэъёўјљњћђџ",
    "ur": "ټډړږښيك",
}
_FEW = 0.01
# A character of these says as much as several letters, and names in Latin letters stand between them. Kana are a third
# and more of Japanese, and never stand in Chinese.
_DENSE = {"ja": ("HIRAGANA", "KATAKANA", "HALFWIDTH"), "ko": ("HANGUL",), "th": ("THAI",), "zh": ("CJK",)}
_LEAST_DENSE = 0.1
# From the first to the last letter of each stretch that is not Latin; the Latin ones of Vietnamese stand between those
# of Greek. As a pattern they would take 4 ms to compile.
_OTHER_LETTERS = (
    ("\u0370", "\u1dff"), ("\u1f00", "\u1fff"), ("\u2c00", "\u2c5f"), ("\u2c80", "\u2dff"), ("\u3005", "\ua71f"),
    ("\ua800", "\uab2f"), ("\uab70", "\ud7ff"), ("\uf900", "\ufaff"), ("\ufb13", "\ufdff"), ("\ufe70", "\ufefc"),
    ("\uff66", "\uffdc"), ("\U00010000", "\U0001cfff"), ("\U0001e000", "\U0001efff"), ("\U00020000", "\U0003ffff"),
)  # fmt: skip
# Some five hundred words tell a language. They are taken from the middle, away from the menus of a page around it, and
# of a book from near its beginning.
_READ, _LATEST = 3_000, 10_000
# English text has 25 to 35% of its words on the list of little words; tables and lists of names have few in any
# language, and stay English, the language this tool knows best.
_LEAST_SHARE, _PLAIN_SHARE = 0.08, 0.15
# Those that share another script are few, and join many a little word to the next.
_LEAST_IN_SCRIPT = 0.04
# "Xi Jinping met Li Qiang" is no Dutch: it takes two little words of its own, and one more for sixty different words.
_FEWEST, _ONE_MORE, _ENOUGH = 2, 60, 6
# Three can be those of a name or two.
_FEWEST_LETTERS = 4
# Of the words without a capital in 4,200 English texts a third and more are stop words, in a list of dates a fifth; in
# other languages there are some that look like them.
_ENGLISH_SHARE = 0.1


def recognise_language(text: str) -> str:
    """Return the ISO 639-1 code of the language that ``text`` is in, or ``und`` where it is none of those known here.

    A text that is too short to tell, or has no sentences, such as a table, is ``en``, unless its script is another.
    """
    start = min(_LATEST, max(0, len(text) - _READ) // 2)
    sample = text[start : start + _READ]
    if not sample.isascii() and any(map(_is_of_other_script, set(sample))):
        return _tell_by_script(sample) or _tell_by_words(sample)
    return _tell_by_words(sample)


def _is_of_other_script(letter: str) -> bool:
    return any(first <= letter <= last for first, last in _OTHER_LETTERS)


def _tell_by_script(sample: str) -> str | None:
    """Return the language of the script that most letters are of; None where that is the Latin one."""
    scripts = Counter(name_character(letter, "").partition(" ")[0] for letter in sample if letter.isalpha())
    for language, dense in _DENSE.items():
        if sum(scripts[script] for script in dense) > _LEAST_DENSE * scripts.total():
            return language
    script = max(scripts, key=scripts.__getitem__, default="LATIN")
    if script == "LATIN":
        return None
    languages = _SCRIPTS.get(script, ())
    if len(languages) == 1:
        return languages[0]
    letters, words = Counter(sample.lower()), Counter(sample.lower().split())
    possible = [code for code in languages if sum(map(letters.__getitem__, _NEVER.get(code, ""))) <= _FEW * len(sample)]
    shares = _count_little_words(words, possible)
    most = max(1, _LEAST_IN_SCRIPT * words.total(), *shares.values())
    best = [code for code in possible if shares[code] == most]
    return best[0] if len(best) == 1 else UNKNOWN


def _tell_by_words(sample: str) -> str:
    # A mark at the end of a word hides few little words, and looking for letters takes four times as long.
    words = Counter(sample.lower().split())
    shares = _count_little_words(words, _latin_languages())
    best = max(shares, key=lambda code: (shares[code], code == "en"))
    if shares[best] >= _LEAST_SHARE * words.total() and shares[best] > 1.1 * shares["en"]:
        seen = words if sample.isupper() else set(sample.split())
        own = sum(word in seen for word in _little_words()[best] if word not in _little_words()["en"])
        if own >= min(_FEWEST + len(words) // _ONE_MORE, _ENOUGH):
            return best
    if shares["en"] >= _PLAIN_SHARE * words.total() or _may_be_english(sample):
        return "en"
    return _tell_by_letters(sample)


def _tell_by_letters(sample: str) -> str:
    """Return the one language that has all of a text's letters, where they are several, as of "Rząd zamknie tunel"."""
    fit = fit_alphabets(sample)
    certain = fit.share == 1 and len(fit.languages) == 1 and fit.letters >= _FEWEST_LETTERS
    return fit.languages[0] if certain else UNKNOWN


def _may_be_english(sample: str) -> bool:
    """Return whether there are stop words where there must be some; names and headings tell nothing."""
    small = [word for word in sample.split() if word[0].islower()]
    return sum(map(_stop_words().__contains__, small)) >= _ENGLISH_SHARE * len(small) - 1


def _count_little_words(words: Counter[str], languages: Iterable[str]) -> dict[str, int]:
    return {code: sum(filter(None, map(words.get, _little_words()[code]))) for code in languages}


@cache
def _latin_languages() -> tuple[str, ...]:
    elsewhere = {code for languages in _SCRIPTS.values() for code in languages} - {"sr"}
    return tuple(code for code in _little_words() if code not in elsewhere)


@cache
def _little_words() -> dict[str, tuple[str, ...]]:
    """Return the little words of each language, without single Latin letters: those stand in tables and lists too."""
    rows = read_table("function_words.tsv")
    return {code: tuple([w for w in words.split() if len(w) > 1 or not w.isascii()]) for code, words in rows}


@cache
def _stop_words() -> frozenset[str]:
    return frozenset(word for word in stop_words("en") if len(word) > 1)
