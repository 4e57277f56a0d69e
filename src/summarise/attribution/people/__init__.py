"""Name runs -> people and bodies: one entity for everything that bears the same name.

Where to look, in the order of the work:

- ``entities``: what a name stands for; ``surnames``, ``spellings``: which part is the surname, and how it is spelled
- ``short_names``: whose a surname or a given name by itself is; where several bear it, ``nearness``, ``generations``,
  ``relatives`` and ``lives``; ``firms`` and their arms
- ``personhood``: which entities are people. By rule: ``introductions``, ``appositions``, ``particulars`` and
  ``speaking`` for people, ``bodies`` and ``apposed_bodies`` against; else by ``features`` that a model weighs
- ``genders``, ``honorifics``: men and women
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    PARTICLES,
    SURNAMES_TOO,
    countries,
    cue_forms,
    firm_words,
    given_names,
    names_no_person,
    organisation_words,
    place_words,
    sentence_openers,
)
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.entities import NATIONS, PERSON, Entity, firm_for_short, name_key
from summarise.attribution.people.genders import are_forms, infer_gender, is_contradicted
from summarise.attribution.people.generations import GENERATIONS, part_generations
from summarise.attribution.people.introductions import speaks_beside
from summarise.attribution.people.relatives import may_be_one
from summarise.attribution.people.short_names import ShortNames
from summarise.attribution.people.surnames import place_of

_GENERATIONS = frozenset(GENERATIONS)
# No article names so many of one surname; a list of a family's members may.
_MOST_NAMESAKES = 64
# "Nana Ofori-Atta" is Nana Kwabena Ofori-Atta.
_FIRST_OF_MANY = frozenset(("nana",))
# What a headline runs together is longer.
_LONGEST_NAME = 4
# "The Iraq War" is no Iraq for short.
_EVENTS = frozenset(("act", "agreement", "cup", "games", "open", "summit", "treaty", "war"))
_SURNAMES_BEGIN = (PARTICLES - {"abu", "ben"}) | {"o", "mac", "ni", "nic", "ui"}


def gather_entities(document: Document, runs: Sequence[NameRun]) -> tuple[list[Entity], list[int]]:
    """Return the entities of the article and, for each run, the index of its entity.

    Full names come first; a surname alone, or a given name alone, joins the full name it is part of: of several, the
    one named in full most often, unless its title tells another gender.
    """
    entities: list[Entity] = []
    owner = [-1] * len(runs)
    names = _shorten_headlines({parts: name_key(parts) for parts in {run.parts for run in runs}})
    keys = part_generations(document, runs, [names[run.parts] for run in runs])
    alone = {key for key in keys if len(key) == 1}
    by_part: dict[str, list[int]] = {}
    by_key: dict[tuple[str, ...], int] = {}
    for i, key in enumerate(keys):
        if len(key) < 2:
            continue
        namesakes = (by_key[key],) if key in by_key else islice(by_part.get(key[-1], ()), _MOST_NAMESAKES)
        likely = [
            e
            for e in namesakes
            if _same_person(key, entities[e].key) and may_be_one(document, runs[i], key, entities[e].key)
        ]
        # Who is called by the last of the words alone has it for a surname.
        if not likely and key[-1] in by_part and key not in by_key and (key[-1],) not in alone:
            likely = _find_longer(document, runs[i], key, entities, by_part[key[-1]])
        # Whether "J. Lee" is Jane or John, nobody knows.
        owner[i] = likely[0] if len(likely) == 1 or (likely and len(key[0]) > 1) else len(entities)
        by_key[key] = owner[i]
        if owner[i] < len(entities):
            if len(key) > len(entities[owner[i]].key) or len(entities[owner[i]].key[0]) == 1 < len(key[0]):
                entities[owner[i]].key = key
        else:
            entities.append(Entity(key))
            _list_parts(key, owner[i], by_part, the=document.before(runs[i].start) == "the")
        entities[owner[i]].runs.append(i)
    ShortNames(document, runs, keys, owner, entities, by_part).join()
    return entities, owner


def _list_parts(key: tuple[str, ...], entity: int, by_part: dict[str, list[int]], *, the: bool) -> None:
    """Add an entity to those that each part of its name may stand for; ``the`` tells whether "the" stands before it."""
    if key[-1] in firm_words():
        # "Petrel Resources" is Petrel for short.
        by_part.setdefault(firm_for_short(key), []).append(entity)
        return
    if key[-1] in _EVENTS or not _has_surname(key, the=the):
        return
    size = len(key) - sum(map(PARTICLES.__contains__, key))
    for part in dict.fromkeys(key):
        outer = part in (key[0], key[-1]) or place_of(part, key) == 0
        inner = len(part) > 2 and part not in _SURNAMES_BEGIN and (part not in given_names() or size <= _LONGEST_NAME)
        if outer or inner:
            by_part.setdefault(part, []).append(entity)


def _find_longer(
    document: Document, run: NameRun, key: tuple[str, ...], entities: Sequence[Entity], bearers: Sequence[int]
) -> list[int]:
    """Return who is named in full by this name and more behind it: "Asha Mala", of Asha Mala Dorne, or nobody."""
    longer = [e for e in bearers[:_MOST_NAMESAKES] if entities[e].key[: len(key)] == key]
    if len(longer) != 1 or not _may_be_cut(document, run, key) or not _is_personal(entities[longer[0]].key):
        return []
    # "Ann Lee Play" in a line of links, "Ann Lee Isn't" in a headline.
    more = entities[longer[0]].key[len(key) :]
    return longer if all(part.isalpha() and part not in document.words and not _is_word(part) for part in more) else []


def _is_word(part: str) -> bool:
    return part in cue_forms() or part in sentence_openers()


def _may_be_cut(document: Document, run: NameRun, key: tuple[str, ...]) -> bool:
    """Tell whether a name, or what it begins with, may stand for a person: by its given name, its title or its verb."""
    return key[0] in given_names() or speaks_beside(document, run)


def _is_personal(key: tuple[str, ...]) -> bool:
    """Tell whether a name has no word that bodies or places are called by."""
    return not any(map(names_no_person, key))


def _has_surname(key: tuple[str, ...], *, the: bool) -> bool:
    """Tell whether the last part alone may stand for the whole, as Park does for Zoe Park, but not for Hyde Park."""
    # "Tim Fox" is soon called Fox, "Ann Hall Lee" is called Lee, but not what opens with "the Washington Post".
    bodily = organisation_words().intersection(key)
    personal = key[0] in given_names() and bodily <= SURNAMES_TOO
    personal = personal and (len(key) == 2 or (key[-1] not in bodily and not the))
    if bodily and not personal:
        return False
    # "US Pacific Command" is no US for short.
    if key[0] in NATIONS:
        return False
    # "NHS Wales", where "NHS" is another.
    if key[-1] in countries() and key[0] not in given_names():
        return False
    # "Airbus A320".
    if any(map(str.isdigit, key[-1])):
        return False
    # Few places are called like Hye-jin or Jean-Marc.
    given = key[0] in given_names() or "-" in key[0]
    return (len(key) == 2 and given) or place_words().isdisjoint(key)


def _shorten_headlines(names: dict[tuple[str, ...], tuple[str, ...]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return the keys of names, those of longer ones cut to the full name they end with, if that stands alone too."""
    bodies = organisation_words()
    # "Ó Sé" and "De Vries" are surnames alone.
    named = (key for key in names.values() if len(key) == 2 and key[0] not in _SURNAMES_BEGIN)
    known = {key for key in named if key[-1] not in bodies or key[-1] in SURNAMES_TOO}
    # "Penelope Dias Vidal" is more than the "Dias Vidal" she is called later.
    return {
        parts: key[-2:] if len(key) > 2 and key[-2:] in known and key[0] not in given_names() else key
        for parts, key in names.items()
    }


def infer_genders(document: Document, runs: Sequence[NameRun], entities: Sequence[Entity]) -> None:
    """Set the gender of people by the words around their names, where those do not tell it or tell another."""
    begins = {run.first for run in runs}
    for entity in entities:
        if entity.person < PERSON:
            continue
        held = [runs[i] for i in entity.runs]
        if entity.gender == "-" or is_contradicted(document, held, begins, entity.gender):
            entity.gender = infer_gender(document, held, begins)


def _same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether two full names can be one person's: same surname, first names not in conflict."""
    if a[-1] != b[-1]:
        return False
    if len(_GENERATIONS.intersection((*a[:-1], *b[:-1]))) > 1:
        return False
    first, other = a[0], b[0]
    return (
        not _FIRST_OF_MANY.isdisjoint((first, other))
        or ((len(first) == 1 or len(other) == 1) and first[0] == other[0])
        or (len(first) > 2 and other.startswith(first) and are_forms(first, other))
        or (len(other) > 2 and first.startswith(other) and are_forms(first, other))
        or first in b[:-1]
        or other in a[:-1]
    )  # fmt: skip
