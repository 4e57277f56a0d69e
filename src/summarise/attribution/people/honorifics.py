"""What "Mr" and "Ms" before surnames alone tell of those who bear them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from summarise.attribution.lexicon import titles
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.entities import Entity
from summarise.attribution.people.genders import agree

Bearers = Mapping[str, Sequence[Entity]]
"""Those who are named in full by each part of a name."""


def tell_apart(
    runs: Sequence[NameRun], keys: Sequence[tuple[str, ...]], owner: Sequence[int], bearers: Bearers
) -> None:
    """Tell the gender of the only one named in full by a surname that both "Mr" and "Ms" stand before.

    "Sikiru Bala … Mr Bala … his wife, Mutia … Mrs Bala": the first of them is Sikiru.
    """
    told: dict[str, list[str]] = {}
    for run, key, held in zip(runs, keys, owner, strict=True):
        gender = titles().get(run.title or "", "-")
        if held < 0 and gender != "-":
            told.setdefault(key[-1], []).append(gender)
    for part, genders in told.items():
        named = bearers.get(part, ()) if len(set(genders)) > 1 else ()
        if len(named) == 1 and named[0].gender == "-":
            named[0].gender = genders[0]


def read_honorifics(
    runs: Sequence[NameRun], keys: Sequence[tuple[str, ...]], owner: Sequence[int], bearers: Bearers
) -> dict[str, str]:
    """Return the gender of who is meant by a surname alone, where his honorific tells that none named in full is.

    "Mr Clark said" again and again, and only his wife's name in full: "Clark" and "President Clark" are his.
    """
    told: dict[str, Counter[str]] = {}
    first: dict[str, int] = {}
    for i, (run, key, held) in enumerate(zip(runs, keys, owner, strict=True)):
        if held < 0 and run.title:
            told.setdefault(key[-1], Counter())[titles().get(run.title, "-")] += 1
            first.setdefault(key[-1], i)
    meant = {}
    for part, counts in told.items():
        gender = "m" if counts["m"] > counts["f"] else "f"
        others = [entity for entity in bearers.get(part, ()) if entity.key[-1] == part]
        # Who is named in full further down only is soon another: "Mr Lee said …. Ann Lee, a lawyer, disagreed."
        known = max((entity.full for entity in others if entity.runs[0] < first[part]), default=0)
        if others and counts[gender] > known and not any(agree(gender, entity.gender) for entity in others):
            meant[part] = gender
    return meant
