"""Which blocks are story: one look at each block and its neighbours, a second at what the first says nearby."""

from __future__ import annotations

import json
from bisect import bisect
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import Any

from summarise.cleaning.blocks import Block
from summarise.cleaning.features import describe_blocks, rate
from summarise.resources import read_resource

# How many blocks to each side the second look takes in; story comes in runs (Vogels, Ganea & Eickhoff 2018, "Web2Text",
# make the same point with a hidden Markov model).
_WINDOWS = (1, 3, 8)
_BINS = (0.02, 0.1, 0.25, 0.4, 0.6, 0.75, 0.9, 0.98)


def rate_story(blocks: Sequence[Block], kinds: Sequence[str | None]) -> list[float]:
    """Return for each block how likely it is part of the story, from 0 to 1."""
    first_look, second_look = _weights()
    features = describe_blocks(blocks, kinds)
    first = [rate(row, first_look) for row in features]
    around = describe_neighbourhood(blocks, first)
    return [rate(row + more, second_look) for row, more in zip(features, around, strict=True)]


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
                row += [f"p{side}{width}={share}", f"p{side}{width}={share}&{own}"]
        for side, value in (("<", story[i]), (">", story[-1] - story[i + 1])):
            row.append(f"all{side}={bisect((1, 5, 15, 40), value)}&{own}")
        rows.append(row)
    return rows


@cache
def _weights() -> tuple[dict[str, float], dict[str, float]]:
    model: dict[str, Any] = json.loads(read_resource("story_blocks.json"))
    return model["first_look"], model["second_look"]
