"""Father and son of one name -> which of them a name means: "Bo Ek Jr.", "the elder Ek"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import Document
from summarise.attribution.names.trimming import NameRun

GENERATIONS = ("sr", "jr", "ii", "iii", "iv")
_WRITTEN = frozenset(GENERATIONS) | {"sr.", "jr."}
_OLDER = frozenset(("elder", "older"))
# Whose relative bears the mark tells that the name without it is the other's: "his father, Bo Ek Sr.".
_MARKED = {
    "sr": frozenset(("father", "dad", "grandfather", "grandad", "granddad", "grandpa")),
    "jr": frozenset(("son", "grandson")),
}
_NONE: frozenset[str] = frozenset()


def part_generations(document: Document, runs: Sequence[NameRun], keys: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return the keys, where father and son bear one name, with which of them it is: frank, sr, lee."""
    if _WRITTEN.isdisjoint(document.vocabulary):
        return keys
    marks = [run.parts[-1].lower().rstrip(".") for run in runs]
    told: dict[tuple[str, ...], set[str]] = {}
    plain: dict[tuple[str, ...], str] = {}
    for run, key, mark in zip(runs, keys, marks, strict=True):
        if mark in GENERATIONS:
            told.setdefault(key, set()).add(mark)
            # Who has no mark is another, but not in "her husband, Bo Ek Jr.".
            beside = document.lower[max(0, run.start - 2) : run.start]
            if len(key) > 1 and not _MARKED.get(mark, _NONE).isdisjoint(beside):
                plain[key] = "jr" if mark == "sr" else "sr"
                told[key].add(plain[key])
    families: dict[str, set[str]] = {}
    for key, borne in told.items():
        if len(borne) > 1:
            families.setdefault(key[-1], set()).update(borne)
    if not families:
        return keys
    parted = []
    for run, key, mark in zip(runs, keys, marks, strict=True):
        if key[-1] not in families:
            parted.append(key)
            continue
        if mark in GENERATIONS:
            held = mark
        elif len(key) > 1:
            held = plain.get(key, "")
        else:
            held = _by_age(document, run, families[key[-1]])
        parted.append((*key[:-1], held, key[-1]) if held else key)
    return parted


def _by_age(document: Document, run: NameRun, marks: set[str]) -> str:
    """Return which of a family "the younger Lee" is, or nothing where no age is told."""
    before = document.before(run.start)
    ordered = sorted(marks, key=GENERATIONS.index)
    return ordered[0] if before in _OLDER else ordered[-1] if before == "younger" else ""
