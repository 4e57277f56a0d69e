"""Words: what is counted, compared and stemmed."""

from __future__ import annotations

import re

# Accents, vowel signs and joiners that are characters of their own; for ``re`` they are no part of a word.
_MARKS = (
    r"\u0300-\u036f"  # on Latin, Greek and Cyrillic letters, where the text is decomposed
    r"\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew
    r"\u064b-\u065f\u0670"  # Arabic
    r"\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0962\u0963"  # Devanagari
    r"\u0981-\u0983\u09bc\u09be-\u09cd\u0bbe-\u0bcd\u0c3e-\u0c56\u0cbe-\u0cd6\u0d3e-\u0d4d"  # other Indian scripts
    r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"  # Thai
    r"\u200c\u200d"
)
LETTERS = rf"[^\W\d_]+(?:[{_MARKS}]+[^\W\d_]*)*"
"""A pattern for letters on end, with their marks."""

# As sumy counts words: letters, with apostrophes and hyphens inside; figures are not words. An apostrophe and what
# follows it is an ending ("China's", "don't"), as NLTK's word tokeniser has it.
_WORD = re.compile(rf"{LETTERS}(?:-{LETTERS})*")
# The same words in half the time, where the text is in lower case and ASCII.
_PLAIN_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_ENDING = frozenset(("s", "t", "d", "m", "ll", "re", "ve"))
# Scripts that put no spaces between words: pairs of characters stand for them, as search engines do it.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
PLAIN_COUNTED = re.compile(r"[A-Za-z0-9_]+(?:['.,-][A-Za-z0-9_]+)*")
"""The words and figures that are counted of a text in ASCII, found faster than those of others."""
_COUNTED = re.compile(rf"\w+(?:(?:['’.,-]|[{_MARKS}]+)\w+)*")
ARTICLES = frozenset(("a", "an", "the"))
# With a capital these begin a sentence, and no name.
OPENING_WORDS = frozenset(
    (
        "A", "After", "An", "And", "As", "At", "Before", "But", "For", "He", "Her", "His", "In", "It", "Our", "She",
        "Since", "So", "Some", "That", "The", "Their", "There", "These", "They", "This", "We", "When", "While", "With",
    )
)  # fmt: skip


def split_words(text: str) -> list[str]:
    """Return the words of ``text`` in lower case, without figures, marks and endings such as ``'s``."""
    words = (_PLAIN_WORD if text.isascii() else _WORD).findall(text.lower())
    if _is_unspaced(text):
        words = [piece for word in words for piece in _split_unspaced(word)]
    return [word for word in words if word not in _ENDING]


def count_spaced(text: str) -> int:
    """Return how many words ``text`` holds by its spaces, where its script has none by pairs of characters."""
    spaced = len(text.split())
    return max(spaced, len(split_words(text))) if _is_unspaced(text) else spaced


def count_words(text: str) -> int:
    """Return how many words and figures ``text`` holds, as a reader would count them."""
    if _is_unspaced(text):
        return len(split_words(text))
    return len((PLAIN_COUNTED if text.isascii() else _COUNTED).findall(text))


def _is_unspaced(text: str) -> bool:
    # Known of most sentences without looking at their characters.
    return not text.isascii() and _UNSPACED.search(text) is not None


def _split_unspaced(word: str) -> list[str]:
    if not _UNSPACED.fullmatch(word):
        return [word]
    return [word[i : i + 2] for i in range(max(1, len(word) - 1))]
