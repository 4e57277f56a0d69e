"""The party and the state that stand behind the name of a member: "Ann Lee (D-N.Y.)", the New York Democrat."""

from __future__ import annotations

import re
from functools import cache

from summarise.attribution.document import Document
from summarise.resources import read_table

_PARTIES = {"D": "democrat", "R": "republican", "I": "independent"}
_SEAT = re.compile(r" ?[(,] ?([DRI])\.?(?:[-–—]|, )((?:[A-Z]\.){2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?|[A-Z]{2})")


def seat_beside(document: Document, end: int) -> tuple[str, ...]:
    """Return the party and the words of the state behind the name that ends at word ``end``, or nothing."""
    seat = _SEAT.match(document.text, document.ends[end - 1])
    if not seat:
        return ()
    place = seat[2].replace(".", "").lower()
    return (_PARTIES[seat[1]], *_states().get(place, place).split())


@cache
def _states() -> dict[str, str]:
    return {short: state for state, shorts in read_table("us_states.tsv") for short in shorts.split()}
