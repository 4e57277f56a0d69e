"""The line under a quotation that says whose words it is: "— Rita Okafor, chair of Friends of the Lido"."""

from __future__ import annotations

import re

_LONGEST, _MOST_WORDS = 160, 6
_DASH = re.compile(r"(?:--|[-–—―])\s?(?=[^\W\d_])")
# What ends the name: the rest says what the person is, or where it was said.
_REST = re.compile(r"[,(|]|\s[-–—]\s")
# A line that ends so says something itself, as the turns of a dialogue do: "— Where?"
_ENDS = (".", "!", "?", ":", ";", "…", '"', "”", "’", "'")
_SMALL = frozenset(("al", "and", "bin", "da", "de", "der", "di", "dos", "du", "for", "la", "of", "the", "van", "von"))


def is_dash_credit(line: str) -> bool:
    """Return whether ``line`` is a dash and a name, perhaps with what the person is."""
    dash = _DASH.match(line)
    return dash is not None and len(line) <= _LONGEST and _is_name(line[dash.end() :])


def is_name_credit(line: str) -> bool:
    """Return whether ``line`` is a full name, a comma and what the person is, without a mark at its end."""
    name, comma, rest = line.partition(", ")
    return len(line) <= _LONGEST and " " in name and bool(comma) and bool(rest) and _is_name(line)


def _is_name(line: str) -> bool:
    rest = _REST.search(line)
    words = (line[: rest.start()] if rest else line).split()
    if not 0 < len(words) <= _MOST_WORDS or line.rstrip().endswith(_ENDS):
        return False
    return words[0][0].isupper() and all(word[0].isupper() or word in _SMALL for word in words)
