"""Which blocks are story: one look at each block and its neighbours, a second at what the first says nearby."""

from __future__ import annotations

import json
from bisect import bisect, bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import Any

from summarise.cleaning.blocks import Block
from summarise.cleaning.features import describe_blocks, rate
from summarise.cleaning.kinds import Kind
from summarise.resources import read_resource

# Furniture that one copyist takes along and another leaves out.
UNSEEN: frozenset[Kind] = frozenset(
    (
        "byline",
        "sub-heading",
        "time stamp",
        "photo credit",
        "quotation credit",
        "caption",
        "sign-up",
        "author note",
        "advertisement",
        "separator",
        "counter",
        "address",
    )
)
# How many blocks to each side the second look takes in; story comes in runs (Vogels, Ganea & Eickhoff 2018, "Web2Text",
# make the same point with a hidden Markov model).
_WINDOWS = (1, 3, 8)
_MASS_BINS = (1, 5, 15, 40)
# Where so much is story behind a block, more makes no difference to it; so many blocks mostly hold that much, and are
# more than the second look takes in.
_ENOUGH, _REACH = _MASS_BINS[-1] + 1, 50
_BINS = (0.02, 0.1, 0.25, 0.4, 0.6, 0.75, 0.9, 0.98)


def rate_story(
    blocks: Sequence[Block],
    kinds: Sequence[Kind | None],
    weights: tuple[dict[str, float], dict[str, float]] | None = None,
    front: int | None = None,
) -> list[float]:
    """Return for each block how likely it is story, from 0 to 1; by the resource where no weights are given.

    With ``front`` only so many are rated, as they would be among all.
    """
    first_look, second_look = weights or _weights()
    wanted = len(kinds) if front is None else min(front, len(kinds))
    seen = see_blocks(kinds)
    count = bisect_left(seen, wanted)
    blocks = [blocks[i] for i in seen]
    features, first = _look_first(blocks, [kinds[i] for i in seen], first_look, count)
    around = describe_neighbourhood(blocks[: len(first)], first)
    ratings = [0.0] * wanted
    for i, row, more in zip(seen[:count], features, around, strict=False):
        ratings[i] = rate(row + more, second_look)
    return ratings


def _look_first(
    blocks: Sequence[Block], kinds: Sequence[Kind | None], weights: dict[str, float], count: int
) -> tuple[list[list[str]], list[float]]:
    """Return the features and ratings of ``count`` blocks, and of those behind them that make a difference to them."""
    reach = count + _REACH
    while True:
        features = describe_blocks(blocks, kinds, reach)
        first = [rate(row, weights) for row in features]
        behind = sum(len(block.words) ** 0.5 * p for block, p in zip(blocks[count:], first[count:], strict=False))
        if reach >= len(blocks) or behind >= _ENOUGH:
            return features, first
        reach *= 2


def see_blocks(kinds: Sequence[Kind | None]) -> list[int]:
    """Return which blocks the models look at: all but the furniture that one copyist takes along and another not."""
    return [i for i, kind in enumerate(kinds) if kind not in UNSEEN]


def describe_neighbourhood(blocks: Sequence[Block], first: Sequence[float]) -> list[list[str]]:
    """Return features of how likely story each block and the blocks around it are, weighed by their words."""
    sizes = [len(block.words) ** 0.5 for block in blocks]
    mass = [0.0, *accumulate(sizes)]
    story = [0.0, *accumulate(size * p for size, p in zip(sizes, first, strict=True))]
    rows: list[list[str]] = []
    for i, p in enumerate(first):
        own = bisect(_BINS, p)
        row = [f"p={own}"]
        for width in _WINDOWS:
            for side, a, b in (("<", max(0, i - width), i), (">", i + 1, min(len(blocks), i + 1 + width))):
                share = bisect(_BINS, (story[b] - story[a]) / (mass[b] - mass[a])) if mass[b] > mass[a] else 9
                row += _name_share(side, width, share, own)
        for side, value in (("<", story[i]), (">", story[-1] - story[i + 1])):
            row.append(_name_all(side, bisect(_MASS_BINS, value), own))
        rows.append(row)
    return rows


@cache
def _name_all(side: str, mass: int, own: int) -> str:
    return f"all{side}={mass}&{own}"


@cache
def _name_share(side: str, width: int, share: int, own: int) -> tuple[str, str]:
    return f"p{side}{width}={share}", f"p{side}{width}={share}&{own}"


@cache
def _weights() -> tuple[dict[str, float], dict[str, float]]:
    model: dict[str, Any] = json.loads(read_resource("story_blocks.json"))
    return model["first_look"], model["second_look"]
