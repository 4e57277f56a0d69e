"""The facts printed around a story in a form of their own: scores, line-ups, dates of a life; and where to follow."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kind, Kinds

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
# "Elm Town 3", and under it who scored when: "Okoro 12, 67 (pen), Vesely 90+4".
_SIDE = re.compile(rf"{_NAME} [0-9]{{1,3}}(?: \([^()]{{1,20}}\))?")
_MINUTE = r"[0-9]{1,3}(?:\+[0-9]{1,2})?'?(?: ?\((?:pens?|o\.?g\.?|p)\.?\))?"
_SCORERS = re.compile(rf"{_NAME} {_MINUTE}(?:[,;] (?:{_NAME} )?{_MINUTE})*")
_LONGEST_SCORE, _SIDES = 160, 2
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


def mark_scores(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the score of a match among ``kinds``: both sides, each with its goals, on end with those who scored."""
    run: list[int] = []
    for i, block in enumerate([*blocks, None]):
        plain = block.plain[:_LONGEST_SCORE] if block else ""
        if _SIDE.fullmatch(plain) or _SCORERS.fullmatch(plain):
            run.append(i)
            continue
        sides = sum(_SIDE.fullmatch(blocks[k].plain) is not None for k in run)
        if sides >= _SIDES and len(run) > sides:
            for k in run:
                kinds[k] = kinds[k] or "match facts"
        run = []
