"""Words between quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.composing.headline.words import Word

CLOSING = {'"': '"', "'": "'", "“": "”", "‘": "’"}
# Longer ones are speech; shorter ones a phrase, of which nothing may be left out.
_LONGEST = 6
# What a sentence opens with would else be told as if it were so.
_LONGEST_OPENING = 13


def find_quotations(words: Sequence[Word]) -> list[range]:
    """Return the places of short quotations, each from its first word to its last."""
    found = []
    for start, word in enumerate(words):
        closing = CLOSING.get(word.before[-1:])
        if closing:
            most = _LONGEST if start else _LONGEST_OPENING
            end = next((i for i in range(start, min(start + most, len(words))) if closing in words[i].after), None)
            if end is not None:
                found.append(range(start, end + 1))
    return found
