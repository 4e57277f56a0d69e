"""Stems by NLTK's Snowball stemmers, and stop words by sumy's lists."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from summarise.language.nltk_import import load_snowball
from summarise.languages import LANGUAGES
from summarise.words import split_words

# Enough for the vocabulary of a few thousand articles; a stem costs some 10 µs to make.
_REMEMBERED = 100_000
# What is longer is no word of any language, but may be a megabyte of letters, which takes a stemmer a second.
_LONGEST = 100
# How those words end that the stemmer changes; a third of the English ones end otherwise, and are their own stems.
_CHANGED = {"en": ("'", "e", "i", "l", "s", "y", "ed", "er", "ic", "nt", "or", "ing", "ion", "ism")}
# NLTK's stemmer keeps what it has found of a word for the next one, which its stem would then depend on.
_HOLDING_ON = frozenset(("ar",))


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """Return a function from a lower-case word to its stem; words of a language without a stemmer are their own."""
    snowball = load_snowball()
    name = LANGUAGES.get(language)
    if name not in snowball.SnowballStemmer.languages:
        return str
    make = snowball.SnowballStemmer
    once: Callable[[str], str] = make(name).stem
    stem = (lambda word: str(make(name).stem(word))) if language in _HOLDING_ON else once
    endings = _CHANGED.get(language, "")
    return lru_cache(_REMEMBERED)(lambda word: stem(word) if word.endswith(endings) and len(word) <= _LONGEST else word)


def list_stems(text: str, language: str) -> list[str]:
    """Return the stems of the words of ``text`` that are no stop words, in order and as often as they stand there.

    Stop words are taken out before stemming. In a language without stemmer or stop words, words stand as they are.
    """
    stem, ignored = stemmer(language), stop_words(language)
    return [stem(word) for word in split_words(text) if word not in ignored]


@cache
def stop_words(language: str) -> frozenset[str]:
    """Return the words of ``language`` that carry no subject, in lower case; empty for a language without a list."""
    listed = _find_lists() / f"{LANGUAGES.get(language)}.txt"
    if not listed.is_file():
        return frozenset()
    words = listed.read_text(encoding="utf-8").lower().split()
    # "aren't" is counted as "aren": the pieces are stop words too.
    return frozenset(words) | {piece for word in words for piece in split_words(word)}


def _find_lists() -> Path:
    """Return the folder of sumy's lists: a second door to sumy, beside the one of ranking.

    Importing sumy for them would bring an HTTP client along.

    Raises:
        FileNotFoundError: this version of sumy keeps its lists elsewhere.
    """
    spec = find_spec("sumy")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("No module named 'sumy'", name="sumy")
    lists = Path(spec.origin).parent / "data" / "stopwords"
    if not lists.is_dir():
        raise FileNotFoundError(f"sumy has no stop words in {lists}")
    return lists
