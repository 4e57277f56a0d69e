"""What can be seen of each block, in words that a linear model adds up: its length, marks, place and neighbours."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import repeat
from math import exp

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kind
from summarise.cleaning.lines import ending_of, line_words, opening_of

_WORD_BINS = (1, 2, 3, 5, 8, 12, 18, 30, 60)
_SHARE_BINS = (0.001, 0.15, 0.3, 0.45, 0.6, 0.8, 0.999)
# Lines whose capitals tell something are shorter.
_OPENING = 160
_MARKS = tuple((mark, f"has{mark}") for mark in '|"@/#©:$%(-»')
_SENTENCES = tuple(f"sentences={count}" for count in range(5))
# Where the neighbours stand that a block is told by.
_OFFSETS = (-2, -1, 1, 2)
_PLACE_BINS = (1, 2, 3, 4, 6, 9, 14, 20, 30, 50, 90)


def describe_blocks(blocks: Sequence[Block], kinds: Sequence[Kind | None], count: int | None = None) -> list[list[str]]:
    """Return for each block, or the first ``count``, the names of the features true of it, in a fixed order."""
    wanted = len(blocks) if count is None else min(count, len(blocks))
    told = wanted + _OFFSETS[-1]
    own = [_describe(block, kind) for block, kind in zip(blocks[:told], kinds[:told], strict=True)]
    heads = [(row[0], row[1], row[2], row[3]) for row in own]
    seen = Counter([block.words for block in blocks])
    total = sum(len(block.words) for block in blocks)
    features: list[list[str]] = []
    before = 0
    for i, block in enumerate(blocks[:wanted]):
        row = list(own[i])
        place, left = bisect(_PLACE_BINS, i), bisect(_PLACE_BINS, len(blocks) - i)
        row += _name_place(place, left, 10 * before // max(1, total))
        if seen[block.words] > 1:
            row.append("repeated")
        row += _name_gaps(min(block.gap, 2), min(blocks[i + 1].gap, 2) if i + 1 < len(blocks) else 9)
        for offset in _OFFSETS:
            j = i + offset
            row += _name_neighbour(offset, heads[j]) if 0 <= j < len(blocks) else [f"{offset}:none"]
        features.append(row)
        before += len(block.words)
    return features


def _describe(block: Block, kind: str | None) -> list[str]:
    """Return what the block's own words say; the first four tell most and are shown to its neighbours too."""
    plain, words, listed = block.plain, block.words, line_words()
    count = len(words)
    size = bisect(_WORD_BINS, count)
    end = ending_of(plain)
    little = bisect(_SHARE_BINS, sum(map(listed["little"].__contains__, words)) / max(1, count))
    row = [*_name_own(size, end, kind, opening_of(plain), little, capitals_of(plain))]
    told = set(words)
    row += [name for name in ("reader", "told", "verb") if not told.isdisjoint(listed[name])]
    row += [name for mark, name in _MARKS if mark in plain]
    if "#" in told:
        row.append("figure")
    row.append(_SENTENCES[min(4, plain.count(". ") + plain.count("? ") + plain.count("! "))])
    return row


# A feature's name that is made once need not be hashed again: a third of the time goes into names.
@lru_cache(maxsize=4096)
def _name_own(size: int, end: str, kind: str | None, opens: str, little: int, capitals: str) -> tuple[str, ...]:
    own = (f"words={size}", f"end={end}", f"kind={kind}", f"opens={opens}", f"little={little}")
    return (*own, f"words+end={size}{end}", f"words+little={size}{little}", f"capitals={capitals}")


@lru_cache(maxsize=4096)
def _name_place(place: int, left: int, done: int) -> tuple[str, ...]:
    return f"place={place}", f"left={left}", f"done={done}"


@lru_cache(maxsize=64)
def _name_gaps(above: int, below: int) -> tuple[str, ...]:
    return f"gap={above}", f"gap+1={below}"


@lru_cache(maxsize=4096)
def _name_neighbour(offset: int, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([f"{offset}:{name}" for name in names])


def capitals_of(plain: str) -> str:
    """Return how many of the longer words of ``plain`` begin with a capital, in steps, or ``all``."""
    initials = [first for word in plain[:_OPENING].split() if len(word) > 3 and (first := word[0]).isalpha()]
    if not initials:
        return "none"
    if plain.isupper():
        return "all"
    return str(bisect(_SHARE_BINS, sum(map(str.isupper, initials)) / len(initials)))


def rate(features: Sequence[str], weights: dict[str, float]) -> float:
    """Return the probability that a logistic regression gives a thing with these features."""
    total = weights["bias"] + sum(map(weights.get, features, repeat(0.0)))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))
