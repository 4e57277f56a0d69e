"""Characters within words that nobody sees, and that cut the word in two for whoever reads it letter by letter."""

from __future__ import annotations

import re

# Of these scripts, where such characters only tell where a line may be broken or which letters may run together. In
# Thai they part words, in Persian and Hindi they give a letter its shape, in emoji they make one of two.
_SEEN = r"A-Za-z0-9\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff\u2010-\u201f.,;:!?'\"()\[\]&%$£€/–-"
# Zero-width spaces, joiners and byte order marks; a soft hyphen at the end of a line is what the word is broken by.
_ZERO_WIDTH = r"\u200b-\u200d\u2060\ufeff"
_ANY = re.compile(rf"[\u00ad{_ZERO_WIDTH}]")
# What stands before them is told by looking back from the first: ``re`` finds plain characters much faster.
_INVISIBLE = (
    rf"[\u00ad{_ZERO_WIDTH}](?:(?<=[{_SEEN}].)[\u00ad{_ZERO_WIDTH}]*(?=[{_SEEN}])"
    rf"|(?<=[{_SEEN}][{_ZERO_WIDTH}])[{_ZERO_WIDTH}]*(?=\s|\Z)"
    rf"|(?<=\s[{_ZERO_WIDTH}])[{_ZERO_WIDTH}]*(?=[{_SEEN}]))"
)


def drop_invisible(text: str) -> str:
    """Return ``text`` without the invisible characters in its words, as "Bro\\u00adoks" is "Brooks"."""
    return re.sub(_INVISIBLE, "", text) if _ANY.search(text) else text
