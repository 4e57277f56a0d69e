"""A word or phrase that can stand for someone who speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summarise.attribution.lexicon import Pronoun

MentionKind = Literal["name", "org", "nom", "group", "thing"] | Pronoun
"""A name, a body, a noun for one person, for several or for a thing, or a pronoun."""
ONE_PERSON: frozenset[MentionKind] = frozenset(("name", "nom", "he", "she"))
"""The kinds that stand for one person."""
SPEAKERS: frozenset[MentionKind] = frozenset(("name", "org", "nom", "group"))
"""The kinds that tell by their own words who speaks, be it several."""
PHRASES: frozenset[MentionKind] = SPEAKERS | {"thing"}
"""The kinds that are no pronoun."""


@dataclass(slots=True)
class Mention:
    """``start`` to ``end`` are its words, ``head`` the noun or the first word of the name.

    Its fields are read some thousand times an article, so it is no tuple, whose names take longer to look up.
    """

    kind: MentionKind
    start: int
    head: int
    end: int
    entity: int = -1
    gender: str = "-"
    modifies: bool = False
    """It only says whose or which the one beside it is, as the senator of "the senator's niece"."""
