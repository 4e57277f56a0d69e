"""The standfirst: what stands under the headline and over the lead."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.dateline import find_dateline
from summarise.cleaning.kinds import Kind, Kinds

_SHORTEST, _LONGEST = 5, 60
# What stands between a standfirst and the lead, and how near.
_SIGNED: frozenset[Kind] = frozenset(("byline", "time stamp", "author note"))
_NEAR = 4
# On the development pages no more than two lines stand between a headline and a lead with a dateline.
_MOST_OVER_DATELINE, _LONGEST_OVER_DATELINE = 3, 45


def mark_standfirst(text: str, blocks: Sequence[Block], kinds: Kinds, ratings: Sequence[float], headline: int) -> None:
    """Enter the standfirst under the headline among ``kinds``, and as notices what else stands over a dateline."""
    under = headline + 1
    if _is_standfirst(blocks, kinds, ratings, under):
        kinds[under] = "standfirst"
    over = _find_over_dateline(text, blocks, kinds, headline)
    for i in over:
        kinds[i] = "notice"
    if over and "standfirst" not in kinds and len(blocks[over[0]].words) >= _SHORTEST:
        kinds[over[0]] = "standfirst"


def _is_standfirst(blocks: Sequence[Block], kinds: Sequence[Kind | None], ratings: Sequence[float], under: int) -> bool:
    if under >= len(blocks) or kinds[under] or not _SHORTEST <= len(blocks[under].words) <= _LONGEST:
        return False
    if ratings[under] < 0.5:
        return True
    signed = not _SIGNED.isdisjoint(kinds[under + 1 : under + 1 + _NEAR])
    return signed and any(p >= 0.5 for p in ratings[under + 1 :])


def _find_over_dateline(text: str, blocks: Sequence[Block], kinds: Sequence[Kind | None], headline: int) -> list[int]:
    """Return which short paragraphs stand between the headline and a lead with a dateline: such a lead comes first."""
    over: list[int] = []
    for i in range(headline + 1, len(blocks)):
        if kinds[i]:
            continue
        opening = find_dateline(text, blocks[i].start, blocks[i].end)
        if opening and opening.dateline:
            return over
        if len(over) == _MOST_OVER_DATELINE or len(blocks[i].words) > _LONGEST_OVER_DATELINE:
            return []
        over.append(i)
    return []
