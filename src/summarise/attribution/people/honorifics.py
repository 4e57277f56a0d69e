"""What "Mr" and "Ms" before surnames alone tell of those who bear them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from summarise.attribution.lexicon import titles
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.entities import Entity
from summarise.attribution.people.genders import agree

_Entitled = Mapping[int, tuple[str, str]]
"""The runs of a name by itself that a title stands before: the name and the title."""
_Bearers = Mapping[str, Sequence[Entity]]
"""Those who are named in full by each part of a name."""


def read_honorifics(
    runs: Sequence[NameRun],
    keys: Sequence[tuple[str, ...]],
    owner: Sequence[int],
    entities: Sequence[Entity],
    by_part: Mapping[str, Sequence[int]],
) -> dict[str, str]:
    """Return the gender of who is meant by a surname alone, where his honorific tells that none named in full is.

    Who is named in full gets the gender that the honorifics tell of him.
    """
    entitled = {i: (keys[i][-1], title) for i, run in enumerate(runs) if owner[i] < 0 and (title := run.title)}
    bearers = {part: [entities[e] for e in by_part.get(part, ())] for part, _ in entitled.values()}
    _tell_apart(entitled, bearers)
    return _find_meant(entitled, bearers)


def _tell_apart(entitled: _Entitled, bearers: _Bearers) -> None:
    """Tell the gender of the only one named in full by a surname that both "Mr" and "Ms" stand before.

    "Sikiru Bala … Mr Bala … his wife, Mutia … Mrs Bala": the first of them is Sikiru.
    """
    told: dict[str, list[str]] = {}
    for part, title in entitled.values():
        gender = titles().get(title, "-")
        if gender != "-":
            told.setdefault(part, []).append(gender)
    for part, genders in told.items():
        named = bearers[part] if len(set(genders)) > 1 else ()
        if len(named) == 1 and named[0].gender == "-":
            named[0].gender = genders[0]


def _find_meant(entitled: _Entitled, bearers: _Bearers) -> dict[str, str]:
    """Return the gender of who is meant by a surname alone, where his honorific tells that none named in full is.

    "Mr Clark said" again and again, and only his wife's name in full: "Clark" and "President Clark" are his.
    """
    told: dict[str, Counter[str]] = {}
    first: dict[str, int] = {}
    for i, (part, title) in entitled.items():
        told.setdefault(part, Counter())[titles().get(title, "-")] += 1
        first.setdefault(part, i)
    meant = {}
    for part, counts in told.items():
        gender = "m" if counts["m"] > counts["f"] else "f"
        others = [entity for entity in bearers[part] if entity.key[-1] == part]
        # Who is named in full further down only is soon another: "Mr Lee said …. Ann Lee, a lawyer, disagreed."
        known = max((entity.full for entity in others if entity.runs[0] < first[part]), default=0)
        if others and counts[gender] > known and not any(agree(gender, entity.gender) for entity in others):
            meant[part] = gender
    return meant
