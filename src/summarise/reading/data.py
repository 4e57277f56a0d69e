"""Data in place of prose: what a program wrote for programs."""

from __future__ import annotations

import json

# So much is parsed in a tenth of a second; what is longer is taken for what it says it is, a text.
_LONGEST = 10_000_000


def is_json(text: str) -> bool:
    """Return whether ``text`` is JSON from its beginning to its end, or begins with two lines of JSON Lines.

    A text may well begin with a bracket or a quotation mark, and stays a text: nothing is JSON that does not parse, and
    no quotation is unless a mark or a line break in it is escaped.
    """
    beginning = text[: _LONGEST + 1].strip("\ufeff \t\r\n")
    if not beginning.startswith(("{", "[", '"')):
        return False
    if len(text) <= _LONGEST and isinstance(_parse(beginning), dict | list):
        return True
    first, *rest = beginning.split("\n", 1)
    if "\\" in first and isinstance(_parse(first), str):
        return True
    second = rest[0].lstrip().split("\n", 1)[0] if rest else ""
    return isinstance(_parse(first), dict) and isinstance(_parse(second), dict)


def _parse(text: str) -> object:
    """Return the value that ``text`` is in JSON, None if it is none."""
    try:
        return json.loads(text)
    # Brackets too deep for Python are no article either, but nor are they known to be JSON.
    except (ValueError, RecursionError):
        return None
