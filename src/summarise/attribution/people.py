"""Name runs -> people and bodies: one entity for everything that bears the same name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.genders import agree, are_forms, infer_gender, tell_gender
from summarise.attribution.lexicon import (
    FIRMS,
    SUFFIXES,
    SURNAMES_TOO,
    fold_accents,
    given_names,
    organisation_words,
    place_words,
    titles,
)
from summarise.attribution.spellings import Spellings
from summarise.attribution.trimming import NameRun

MOST_READ = 12
"""An entity named a hundred times is judged by so many first mentions."""
# No article names so many of one surname; a list of a family's members may.
_MOST_NAMESAKES = 64


@dataclass(slots=True)
class Entity:
    """What bears one name in the article; ``runs`` are the indices of the runs that name it."""

    key: tuple[str, ...]
    runs: list[int] = field(default_factory=list)
    full: int = 0
    """How often the article names it in full."""
    gender: str = "-"
    person: float = 0.0


def gather_entities(runs: Sequence[NameRun]) -> tuple[list[Entity], list[int]]:
    """Return the entities of the article and, for each run, the index of its entity.

    Full names come first; a surname alone, or a given name alone, joins the full name it is part of: of several, the
    one named in full most often, unless its title tells another gender.
    """
    entities: list[Entity] = []
    owner = [-1] * len(runs)
    keys = _shorten_headlines([name_key(run.parts) for run in runs])
    by_part: dict[str, list[int]] = {}
    by_key: dict[tuple[str, ...], int] = {}
    for i, key in enumerate(keys):
        if len(key) < 2:
            continue
        namesakes = (by_key[key],) if key in by_key else islice(by_part.get(key[-1], ()), _MOST_NAMESAKES)
        likely = [e for e in namesakes if _same_person(key, entities[e].key)]
        # Whether "J. Lee" is Jane or John, nobody knows.
        owner[i] = likely[0] if len(likely) == 1 or (likely and len(key[0]) > 1) else len(entities)
        by_key[key] = owner[i]
        if owner[i] < len(entities):
            if len(key) > len(entities[owner[i]].key) or len(entities[owner[i]].key[0]) == 1 < len(key[0]):
                entities[owner[i]].key = key
        else:
            entities.append(Entity(key))
            if key[-1] in FIRMS:
                # "Petrel Resources" is Petrel for short.
                by_part.setdefault(key[0], []).append(owner[i])
            elif _has_surname(key):
                for part in dict.fromkeys(key):
                    if part in (key[0], key[-1]) or (len(part) > 2 and part not in given_names()):
                        by_part.setdefault(part, []).append(owner[i])
        entities[owner[i]].runs.append(i)
    for entity in entities:
        entity.gender = _gender(entity, runs)
    _join_short_names(runs, keys, owner, entities, by_part)
    return entities, owner


def _has_surname(key: tuple[str, ...]) -> bool:
    """Tell whether the last part alone may stand for the whole, as Park does for Zoe Park, but not for Hyde Park."""
    # "Tim Fox" is soon called Fox.
    surname_too = len(key) == 2 and key[0] in given_names() and key[-1] in SURNAMES_TOO
    if not organisation_words().isdisjoint(key) and not surname_too:
        return False
    # "Airbus A320".
    if any(map(str.isdigit, key[-1])):
        return False
    # Few places are called like Hye-jin or Jean-Marc.
    given = key[0] in given_names() or "-" in key[0]
    return (len(key) == 2 and given) or place_words().isdisjoint(key)


def _shorten_headlines(keys: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return the keys, those of longer runs cut to the full name they end with, if that stands alone elsewhere."""
    bodies = organisation_words()
    known = {key for key in keys if len(key) == 2 and (key[-1] not in bodies or key[-1] in SURNAMES_TOO)}
    # "Penelope Dias Vidal" is more than the "Dias Vidal" she is called later.
    return [key[-2:] if len(key) > 2 and key[-2:] in known and key[0] not in given_names() else key for key in keys]


def infer_genders(document: Document, runs: Sequence[NameRun], entities: Sequence[Entity]) -> None:
    """Set the gender of people whose names do not tell it by the words around their names."""
    begins = {run.first for run in runs}
    for entity in entities:
        if entity.gender == "-" and entity.person >= 0.5:
            entity.gender = infer_gender(document, [runs[i] for i in entity.runs], begins)


def name_key(parts: Sequence[str]) -> tuple[str, ...]:
    """Return the parts of a name in lower case without accents, stops and suffixes."""
    key = [fold_accents(part).replace("’", "'").rstrip(".") for part in parts if part != QUOTED]
    while len(key) > 1 and key[-1] in SUFFIXES:
        key.pop()
    return tuple(key) or tuple(parts)


def _same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether two full names can be one person's: same surname, first names not in conflict."""
    if a[-1] != b[-1]:
        return False
    first, other = a[0], b[0]
    return (
        first == other
        or ((len(first) == 1 or len(other) == 1) and first[0] == other[0])
        or (len(first) > 2 and other.startswith(first) and are_forms(first, other))
        or (len(other) > 2 and first.startswith(other) and are_forms(first, other))
        or first in b[:-1]
        or other in a[:-1]
    )  # fmt: skip


def _join_short_names(
    runs: Sequence[NameRun],
    keys: list[tuple[str, ...]],
    owner: list[int],
    entities: list[Entity],
    by_part: dict[str, list[int]],
) -> None:
    singles: dict[str, dict[int, str]] = {}
    nearest: dict[tuple[str, str], int] = {}
    latest: dict[str, int] = {}
    seen = 0
    spellings = Spellings(by_part)
    for entity in entities:
        entity.full = len(entity.runs)
    mostly = _read_honorifics(runs, keys, owner, entities, by_part)
    for i, run in enumerate(runs):
        if owner[i] >= 0:
            continue
        part = spellings.correct(keys[i][-1])
        told = titles().get(run.title or "", "-")
        if told == "-":
            told = mostly.get(part, "-")
        while seen < i:
            if owner[seen] >= 0:
                latest[keys[seen][0]] = latest[keys[seen][-1]] = owner[seen]
            seen += 1
        if (part, told) not in nearest:
            candidates = [e for e in by_part.get(part, ()) if agree(told, entities[e].gender)]
            # A surname before a given name, and that before a name in the middle, as the first of two surnames is; then
            # who is named in full most often, then who is named first.
            nearest[part, told] = min(
                candidates,
                key=lambda e: (_place(part, entities[e].key), -entities[e].full, entities[e].runs[0]),
                default=-1,
            )
        usual, last = nearest[part, told], latest.get(part, -1)
        # Of two named in full as often, "Ms Kim" is the one named last; else whom the article is about.
        if min(usual, last) >= 0 and _is_rival(part, told, entities[last], entities[usual]):
            usual = last
        if usual >= 0:
            owner[i] = usual
        else:
            owner[i] = _find_alone(keys[i], told, singles.setdefault(part, {}), entities)
        entities[owner[i]].runs.append(i)
    for e in entities:
        e.runs.sort()
        e.gender = _gender(e, runs)


def _find_alone(key: tuple[str, ...], told: str, alike: dict[int, str], entities: list[Entity]) -> int:
    """Return whose a surname without any full name is: "Mr Lee" and "Ms Lee" are two, "Lee" is whom we met last.

    ``alike`` are those met by the surname with their genders, the last one last; who is new goes to the entities too.
    """
    known = next((e for e in reversed(alike) if agree(told, alike[e])), len(entities))
    gender = alike.pop(known, "-")
    alike[known] = told if gender == "-" else gender
    if known == len(entities):
        entities.append(Entity(key))
    return known


def _read_honorifics(
    runs: Sequence[NameRun],
    keys: list[tuple[str, ...]],
    owner: list[int],
    entities: list[Entity],
    by_part: dict[str, list[int]],
) -> dict[str, str]:
    """Return the gender of who is meant by a surname alone, where his honorific tells that it is none named in full.

    "Mr Clark said" again and again, and only his wife's name in full: "Clark" and "President Clark" are his.
    """
    told: dict[str, Counter[str]] = {}
    for run, key, held in zip(runs, keys, owner, strict=True):
        if held < 0 and run.title:
            told.setdefault(key[-1], Counter())[titles().get(run.title, "-")] += 1
    meant = {}
    for part, counts in told.items():
        gender = "m" if counts["m"] > counts["f"] else "f"
        others = [e for e in by_part.get(part, ()) if entities[e].key[-1] == part]
        known = max((entities[e].full for e in others), default=0)
        if others and counts[gender] > known and not any(agree(gender, entities[e].gender) for e in others):
            meant[part] = gender
    return meant


def _is_rival(part: str, told: str, latest: Entity, usual: Entity) -> bool:
    """Tell whether the names of both begin with ``part``, as a Korean surname does, and neither is named more."""
    first = len(latest.key) > 1 and latest.key[0] == usual.key[0] == part
    return first and latest.full == usual.full and agree(told, latest.gender)


def _place(part: str, key: tuple[str, ...]) -> int:
    return 0 if key[-1] == part else 1 if key[0] == part else 2


def _gender(entity: Entity, runs: Sequence[NameRun]) -> str:
    return tell_gender(entity.key, [runs[i].title for i in entity.runs])
