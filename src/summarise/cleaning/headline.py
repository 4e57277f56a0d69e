"""The article's own headline."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache

from summarise.cleaning.blocks import Block
from summarise.cleaning.candidates import AROUND, NOTHING, describe_candidates
from summarise.cleaning.features import rate
from summarise.resources import read_resource

# Chosen on the development pages (found) and the articles without title (invented).
_LEAST, _LEAST_ON_PAGE = 0.45, 0.08
_TOP = 12
# A path stands close over its headline; a shorter line ends others by chance.
_NEAR, _SHORTEST = 3, 14


def find_headline(
    blocks: Sequence[Block],
    kinds: Sequence[str | None],
    ratings: Sequence[float],
    weights: dict[str, float] | None = None,
) -> int | None:
    """Return which block is the article's headline, or None if it has none: its story starts at once."""
    weights = weights or _weights()
    # A page with furniture has a headline somewhere; a bare text often has none.
    furniture = [i for i, kind in enumerate(kinds) if kind and kind not in NOTHING]
    page = len(furniture) > 2 or any(i < _TOP and kinds[i] in AROUND for i in furniture)
    best, best_rating = None, _LEAST_ON_PAGE if page else _LEAST
    for i, features in describe_candidates(blocks, kinds, ratings):
        rating = rate(features, weights)
        if rating > best_rating:
            best, best_rating = i, rating
    return best if best is None else _leave_path(blocks, best)


def _leave_path(blocks: Sequence[Block], best: int) -> int:
    """Return the headline under a line such as "Home > Sport > The headline", or the line itself."""
    path = blocks[best].plain
    for i in range(best + 1, min(best + 1 + _NEAR, len(blocks))):
        line = blocks[i].plain
        if _SHORTEST < len(line) < len(path) and path.endswith(line):
            return i
    return best


@cache
def _weights() -> dict[str, float]:
    model: dict[str, float] = json.loads(read_resource("own_headline.json"))
    return model
