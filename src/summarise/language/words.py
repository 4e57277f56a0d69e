"""Words: what is counted, compared and stemmed."""

from __future__ import annotations

import re

# As sumy counts words: letters, with apostrophes and hyphens inside; figures are not words. An apostrophe and what
# follows it is an ending ("China's", "don't"), as NLTK's word tokeniser has it.
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ENDING = frozenset(("s", "t", "d", "m", "ll", "re", "ve"))
# Scripts that put no spaces between words: pairs of characters stand for them, as search engines do it.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
_COUNTED = re.compile(r"\w+(?:['’.,-]\w+)*")


def split_words(text: str) -> list[str]:
    """Return the words of ``text`` in lower case, without figures, marks and endings such as ``'s``."""
    words = _WORD.findall(text.lower())
    if _UNSPACED.search(text):
        words = [piece for word in words for piece in _split_unspaced(word)]
    return [word for word in words if word not in _ENDING]


def count_words(text: str) -> int:
    """Return how many words and figures ``text`` holds, as a reader would count them."""
    if _UNSPACED.search(text):
        return len(split_words(text))
    return len(_COUNTED.findall(text))


def _split_unspaced(word: str) -> list[str]:
    if not _UNSPACED.fullmatch(word):
        return [word]
    return [word[i : i + 2] for i in range(max(1, len(word) - 1))]
