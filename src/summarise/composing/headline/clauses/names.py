"""Names with what stands before them: a role or a title, which can go, and first names where a surname will do."""

from __future__ import annotations

from typing import NamedTuple

from summarise.composing.headline.clauses.places import Places
from summarise.composing.headline.words.tagging import FINITE
from summarise.composing.headline.words.wordlists import PARTICLES, QUANTITIES, TIMES, TITLES

_BEFORE_NAMES = frozenset(("AT", "AJ", "NN", "ORD", "CRD", "CJC"))
# What a name can follow whose first part goes.
_OPEN = FINITE | {"TO", "PRP", "CJS", "CJT", "VVI", "VVG"}


class Name(NamedTuple):
    """Where the role before a name ends, and which words are first names that can go."""

    role: int
    """Where the noun phrase begins if it has no role that can go."""
    given: range


def find_name(view: Places, start: int, stop: int) -> Name:
    """Return what can go of the name at the end of the noun phrase, if it has one."""
    name = stop
    while (
        name > start
        and view.tag(name - 1) == "NN"
        and (view.word(name - 1).capital or _is_particle(view, name - 1, start, stop))
    ):
        if view.word(name - 1).clitic and name < stop:
            break
        name -= 1
    titled = _title_end(view, name, stop)
    if titled > name and name - start <= int(view.tag(start) == "AT") and view.tag(start - 1) != "CJC":
        name = role = titled
    else:
        role = name if _is_role(view, start, name, stop) else start
    given = name if role == start else role
    return Name(role, range(given, stop - 1) if _has_given(view, start, role, given, stop) else range(0))


def _is_particle(view: Places, n: int, start: int, stop: int) -> bool:
    """Whether a word in small letters is part of the name around it: "Ana de la Cruz", "Ludwig van Beethoven"."""
    between = start < n < stop - 1 and view.joined(n - 1) and view.joined(n)
    if not between or view.base(n) not in PARTICLES:
        return False
    after = view.word(n + 1).capital or view.base(n + 1) in PARTICLES
    return after and (view.word(n - 1).capital or view.base(n - 1) in PARTICLES)


def _has_given(view: Places, start: int, role: int, given: int, stop: int) -> bool:
    """Whether a name is that of a person with a surname that the article uses on its own."""
    if not 1 <= stop - 1 - given <= 2 or not all(view.joined(n) for n in range(given, stop - 1)):
        return False
    surname = view.word(stop - 1).core.removesuffix(view.word(stop - 1).clitic)
    paired = view.tag(start - 1) == "CJC" or view.tag(stop) == "CJC"
    opens = start == 0 or role > start or (view.tag(start - 1) in _OPEN and view.base(start - 1) != "of")
    # "Supreme Leader Ann Lee" is not "Supreme Lee".
    titled = given > start and role != given and view.word(given - 1).capital and view.tag(given - 1) != "AT"
    return surname in view.people and opens and not paired and not titled


def _title_end(view: Places, name: int, stop: int) -> int:
    """Return where the name behind a title begins ("US President Ann Lee", "Mr Lee"), or ``name`` if none has one."""
    titles = [n for n in range(name, stop - 1) if view.base(n).rstrip(".") in TITLES and not view.word(n).clitic]
    return titles[-1] + 1 if titles and all(view.joined(n) for n in range(name, stop - 1)) else name


def _is_role(view: Places, start: int, name: int, stop: int) -> bool:
    """Whether what stands before a name of two words or more is a role in small letters: "film star Ann Lee"."""
    if name >= stop or name <= start or view.tag(name - 1) != "NN" or not view.joined(name - 1):
        return False
    if stop - name < 2 and (name - start < 2 or view.word(name).clitic or view.base(name) in TIMES):
        return False
    # "The questions Ann Lee will ask", but "the actors Ann Lee and Bo Ek"
    several = view.base(name - 1).endswith("s") and not view.base(name - 1).endswith("ss") and view.tag(start) == "AT"
    small = view.word(name - 1).core.islower() and not (several and view.tag(stop) in FINITE)
    kept = view.base(start) in QUANTITIES or view.base(start).replace(",", "").isdigit()
    kept = kept or any(view.word(n).clitic for n in range(start, name))
    whole = all(view.tag(n) in _BEFORE_NAMES for n in range(start, name)) and view.tag(start - 1) not in {
        "CJC",
        "AJ",
        "VVG",
    }
    whole = whole and view.base(start - 1) not in {"of", "for"}
    return small and whole and not kept
