"""Whether a word is somebody's given name."""

from __future__ import annotations

from summarise.cleaning.lines import line_words
from summarise.resources import read_resource


def is_given_name(word: str) -> bool:
    """Return whether ``word`` is on the list of given names, and no little word besides."""
    name = word.lower()
    if not name.isalpha() or len(name) < 2 or name in line_words()["little"]:
        return False
    # A line is a gender and its names: looking through it takes less than making a set of it for one word.
    listed = read_resource("given_names.tsv")
    return any(f"{before}{name}{after}" in listed for before, after in ((" ", " "), ("\t", " "), (" ", "\n")))
