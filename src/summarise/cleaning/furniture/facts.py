"""The facts printed under a story in a form of their own: line-ups, referees, dates of a life; and where to follow."""

from __future__ import annotations

import re

from summarise.cleaning.kinds import Kind

_WORD = r"[A-Z][\w.'’&-]*"
_NAME = rf"{_WORD}(?: {_WORD}){{0,3}}"
# A label, a colon, then a name, a figure or "none": headlines go on behind the colon with a quotation or a sentence.
_LABEL = (
    r"(?:[Mm]an|[Ww]oman|[Pp]layer) of the [Mm]atch|Referee|Attendance|Subs(?:titutes)?(?:,? not used)?|Booked|Sent off"
)
_MATCH = re.compile(rf"\W{{0,3}}(?:{_LABEL}): ?(?:[0-9][0-9,]*\b|[Nn]one\b|{_NAME}(?=$|[.,;(/\[]| [0-9(]))")
# "Elmsport (4-3-3): Roe; Holt, Odum, ...", with so many commas.
_FORMATION = re.compile(rf"{_NAME} \(?[1-5](?:-[1-5]){{2,4}}\)?:? ")
_LEAST_COMMAS = 5
# "Jane Roe, actress, born May 3 1931; died February 20 2026".
_LIFE = re.compile(r"\W{0,3}[A-Z][^;]{2,120}, born [^;]{0,60}[0-9]{4}; died [^;]{0,40}[0-9]{4}\.?")
_FOLLOW = re.compile(
    r"Follow [A-Z].{1,60} on (?:Facebook|X|Twitter|Instagram|TikTok|WhatsApp|YouTube|Bluesky)(?=$|[.,]| (?:and|or) )"
)


def name_fact(plain: str) -> Kind | None:
    """Return the kind of the line that ``plain`` is or begins with: match facts, life dates, sign-up; or None."""
    if _MATCH.match(plain):
        return "match facts"
    if _FORMATION.match(plain) and plain.count(",") >= _LEAST_COMMAS:
        return "match facts"
    if _LIFE.fullmatch(plain):
        return "life dates"
    return "sign-up" if _FOLLOW.match(plain) else None
