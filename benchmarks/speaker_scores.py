"""Scores who said what against what people annotated.

A quotation is found where half of its characters or more lie in one statement, or in several together. It has the right
name where one of these statements bears a name that can be the annotated person's (``speaker_names``). Precision looks
from the other side: of the statements with a name that share at least half of themselves or of a quotation with it,
those that have the name of one of these quotations.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.speaker_names import Name, is_same_person, merge_names, pair_names, read_name

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Told:
    """What a tool says of an article: the speakers' names, and each statement with its name, ``()`` if it has none."""

    names: tuple[str, ...]
    statements: tuple[tuple[Name, int, int], ...]


@dataclass(frozen=True)
class Scores:
    """The figures of a corpus, each a share from 0 to 1."""

    precision: float
    recall: float
    found: float
    right: float
    right_named: float
    right_pronoun: float
    right_statements: float
    left_unnamed: float

    @property
    def f1(self) -> float:
        """The harmonic mean of the speakers' precision and recall."""
        return 2 * self.precision * self.recall / ((self.precision + self.recall) or 1.0)


def score_speakers(gold: Iterable[Row], told: Mapping[str, Told]) -> Scores:
    """Return the scores over all articles of ``gold`` together.

    Articles that are not ``scorable``, for want of names in the annotation, count for the quotations found alone.
    """
    counts: Counter[str] = Counter()
    for row in gold:
        said = told[row["id"]]
        covering = [_find_covering(q["start"], q["end"], said.statements) for q in row["gold_quotes"]]
        counts.update(quotations=len(covering), found=sum(map(bool, covering)))
        if row.get("scorable", True):
            _count_speakers(counts, row, said)
            for quotation, statements in zip(row["gold_quotes"], covering, strict=True):
                _count_name(counts, quotation, statements)
            _count_statements(counts, row["gold_quotes"], said.statements)
    return Scores(
        precision=_share(counts, "pairs", "told"),
        recall=_share(counts, "pairs", "speakers"),
        found=_share(counts, "found", "quotations"),
        right=_share(counts, "right", "with a name"),
        right_named=_share(counts, "right named", "named"),
        right_pronoun=_share(counts, "right pronoun", "pronoun"),
        right_statements=_share(counts, "right statements", "statements"),
        left_unnamed=_share(counts, "left unnamed", "unnamed"),
    )


def _share(counts: Counter[str], part: str, whole: str) -> float:
    return counts[part] / (counts[whole] or 1)


def _count_speakers(counts: Counter[str], row: Row, said: Told) -> None:
    names = merge_names(said.names)
    wanted = [read_name(speaker["name"]) for speaker in row["gold_speakers"]]
    counts.update(pairs=pair_names(names, wanted), told=len(names), speakers=len(wanted))


def _count_name(counts: Counter[str], quotation: Row, statements: Sequence[Name]) -> None:
    names = _names_of(quotation)
    if names:
        kind = "named" if quotation["how"] == "named" else "pronoun"
        right = any(is_same_person(name, wanted) for name in statements for wanted in names)
        counts.update({"with a name": 1, "right": right, kind: 1, f"right {kind}": right})
    elif quotation["how"] == "nominal":
        counts.update({"unnamed": 1, "left unnamed": not any(statements)})


def _count_statements(
    counts: Counter[str], quotations: Sequence[Row], statements: Iterable[tuple[Name, int, int]]
) -> None:
    for name, start, end in statements:
        near = []
        for quotation in quotations:
            shared = min(end, quotation["end"]) - max(start, quotation["start"])
            if 2 * shared >= min(end - start, quotation["end"] - quotation["start"]):
                near += _names_of(quotation)
        if name and near:
            counts.update({"statements": 1, "right statements": any(is_same_person(name, other) for other in near)})


def _find_covering(start: int, end: int, statements: Iterable[tuple[Name, int, int]]) -> list[Name]:
    """Return the names of the statements that cover the quotation, ``()`` for each without one."""
    shared = [(min(end, e) - max(start, s), max(start, s), min(end, e), name) for name, s, e in statements]
    whole = [name for size, _, _, name in shared if 2 * size >= end - start]
    if whole:
        return whole
    parts = [(s, e, name) for size, s, e, name in shared if size > 0]
    characters = {place for s, e, _ in parts for place in range(s, e)}
    return [name for _, _, name in parts] if 2 * len(characters) >= end - start else []


def _names_of(quotation: Row) -> list[Name]:
    names = quotation.get("names") or [quotation.get("name")]
    return [read_name(name) for name in names if name]
