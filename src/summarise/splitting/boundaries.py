"""Where a sentence may end, and what is seen around that place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.splitting.rules import Place, ends_sentence

# A note's mark after the full stop, as encyclopaedias and papers have it, belongs to the sentence before it.
_NOTE = r"(?:\s?\[(?:\d{1,3}(?:\s?[-–,]\s?\d{1,3}){0,4}|…|\.\.\.|[a-z]|[a-z]{1,20}(?:\s[a-z]{1,20}){0,2}\sneeded)\])*+"
_FIGURE_NOTE = r"(?:(?<=[^\W\d_]{2}\.)\d{1,3}(?=\s))?+"
_PLACE = re.compile(
    r"(?P<mark>[.?!…]++(?:\s[.…]++(?!\w))*+)"
    rf"(?P<close>(?:[\"'”’»“‘«)\]}}*_]|\s[”»])*+{_NOTE}{_FIGURE_NOTE})"
    r"(?P<gap>\s++)"
    r"(?=(?P<open>[\"'“‘«‹(\[{*_¿¡–—-]*+(?:(?<=[«–—-])\s)?+)(?P<next>[^\W_](?:[\w'’]|-(?=\w)){0,40})?)"
)
_OPENING = "\"'“‘«‹([{*_¿¡–—-"
_LONGEST_WORD = 40


def find_boundaries(text: str, start: int, end: int) -> Iterator[int]:
    """Return, in order, where inside ``text[start:end]`` a sentence ends and the next begins after white space."""
    begin = start
    for match in _PLACE.finditer(text, start, end):
        before = text[max(begin, match.start() - _LONGEST_WORD) : match.start()].split()
        place = Place(
            mark=match["mark"],
            close=match["close"],
            open=match["open"],
            word=before[-1].lstrip(_OPENING) if before and not text[match.start() - 1].isspace() else "",
            previous=before[-2] if len(before) > 1 else "",
            next=match["next"] or "",
            after=text[match.end() : match.end() + 60],
            first=len(before) == 1 and match.start() - begin < _LONGEST_WORD,
        )
        if ends_sentence(place):
            begin = match.end("gap")
            yield begin
