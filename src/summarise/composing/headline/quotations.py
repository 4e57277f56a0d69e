"""Words between quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.composing.headline.words import Word

CLOSING = {'"': '"', "'": "'", "“": "”", "‘": "’"}
# Longer ones are speech; shorter ones a phrase, of which nothing may be left out.
_LONGEST = 6


def find_quotations(words: Sequence[Word]) -> list[range]:
    """Return the places of short quotations, each from its first word to its last."""
    found = []
    for start, word in enumerate(words):
        closing = CLOSING.get(word.before[-1:])
        if closing:
            end = next((i for i in range(start, min(start + _LONGEST, len(words))) if closing in words[i].after), None)
            if end is not None:
                found.append(range(start, end + 1))
    return found
