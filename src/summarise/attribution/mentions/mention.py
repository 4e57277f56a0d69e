"""A word or phrase that can stand for someone who speaks."""

from __future__ import annotations

from typing import NamedTuple


class Mention(NamedTuple):
    """``start`` to ``end`` are its words, ``head`` the noun or the first word of the name."""

    kind: str
    """name, org, nom (one person), group, thing, or a pronoun: he, she, they, i, we, it, who, you."""
    start: int
    head: int
    end: int
    entity: int = -1
    gender: str = "-"
    modifies: bool = False
    """It only says whose or which the one beside it is, as the senator of "the senator's niece"."""
