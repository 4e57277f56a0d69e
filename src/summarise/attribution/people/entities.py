"""What names stand for: one entity for everything that bears the same name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarise.attribution.accents import fold_accents
from summarise.attribution.document import QUOTED
from summarise.attribution.lexicon import BARRISTERS, PARTICLES, POST_NOMINALS, SUFFIXES, countries, given_names

PERSON = 0.5
"""How likely an entity must be a person to be taken for one."""
NATIONS = frozenset(("us", "usa", "uk", "gb"))
MOST_READ = 12
"""An entity named a hundred times is judged by so many first mentions."""


@dataclass(slots=True)
class Entity:
    """What bears one name in the article; ``runs`` are the indices of the runs that name it."""

    key: tuple[str, ...]
    runs: list[int] = field(default_factory=list)
    full: int = 0
    """How often the article names it in full."""
    gender: str = "-"
    person: float = 0.0


def name_key(parts: Sequence[str]) -> tuple[str, ...]:
    """Return the parts of a name in lower case without accents, stops and suffixes."""
    held = [part for part in parts if part != QUOTED] if QUOTED in parts else parts
    name = fold_accents(" ".join(held)).replace("’", "'")
    key = [part.rstrip(".") for part in name.split(" ")] if "." in name else name.split(" ")
    while len(key) > 1 and (key[-1] in SUFFIXES or _is_post_nominal(held, key)):
        key.pop()
    return tuple(key)


def firm_for_short(key: Sequence[str]) -> str:
    """Return what a firm is called for short, the first word of its name, or "" where that is a country of many."""
    return "" if key[0] in countries() or key[0] in NATIONS else key[0]


def _is_post_nominal(parts: Sequence[str], key: Sequence[str]) -> bool:
    """Tell whether what a person's name ends with is an honour: "Ann Lee SC", but not "Dorne SC"."""
    last = parts[len(key) - 1]
    return len(key) > 2 and (last in BARRISTERS or (last in POST_NOMINALS and _is_personal(parts, key)))


def _is_personal(parts: Sequence[str], key: Sequence[str]) -> bool:
    # "Íomhar de Brún SC".
    return key[0] in given_names() or parts[1] in PARTICLES
