"""Which words between marks name a work or an event rather than state anything."""

from __future__ import annotations

from summarise.attribution.lexicon import word_set

_LONGEST_TITLE, _LONGEST_NAME = 8, 14
_NAMING = word_set("titled entitled subtitled themed headlined theme")
_WORKS = word_set(
    "book novel memoir biography film movie documentary song single album series show sitcom play musical opera poem "
    "painting podcast exhibition column essay"
)
_EVENTS = word_set("meeting conference forum summit festival dialogue exhibition symposium seminar workshop convention")


def is_title(words: str, before: str) -> bool:
    """Tell whether ``words`` between marks, after the word ``before``, are a title.

    A title has capitals throughout, or begins with one, ends without a stop, and stands behind "themed" or "film" or
    ends in "forum".
    """
    spaces = words.count(" ")
    if spaces < _LONGEST_TITLE and is_titled(words):
        return True
    if spaces >= _LONGEST_NAME or not words[0].isupper() or words[-1] in ".!?…":
        return False
    last = words.rstrip(",;").rsplit(" ", 1)[-1].lower()
    return before in _NAMING or before in _WORKS or (last in _EVENTS and before not in (",", ":", "^", "that"))


def is_titled(words: str) -> bool:
    """Tell whether the words are capitalised like a title of a work."""
    parts = words.split()
    return len(parts) > 1 and all(part[0].isupper() or len(part) < 5 for part in parts) and words[-1] not in ".,!?"


def is_named(words: str) -> bool:
    """Tell whether all longer words have capitals, be it one word alone, as a work beside its author has."""
    return all(part[0].isupper() or len(part) < 5 for part in words.split()) and words[-1] not in ".!?…"
