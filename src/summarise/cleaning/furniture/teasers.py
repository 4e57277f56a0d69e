"""Other stories as pages list them under their own: a title, who wrote it and when, and the next."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kind, Kinds
from summarise.cleaning.lines import find_told

_SIGNED: frozenset[Kind] = frozenset(("byline", "time stamp"))
# A title, its byline, its time; so many on end, behind so many sentences of story.
_STEP, _LEAST, _LEAST_TOLD = 3, 3, 2


def mark_teasers(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the titles of other stories among ``kinds``."""
    behind = find_told(blocks, kinds, _LEAST_TOLD) + 1
    heads = {i for i in range(behind, len(blocks) - 2) if _is_teaser(blocks, kinds, i)}
    for i in sorted(heads):
        run = range(i, i + _LEAST * _STEP, _STEP)
        if heads.issuperset(run):
            for k in run:
                kinds[k] = "related link"


def _is_teaser(blocks: Sequence[Block], kinds: Sequence[Kind | None], i: int) -> bool:
    signed = kinds[i + 1] in _SIGNED and kinds[i + 2] in _SIGNED
    return signed and kinds[i] in (None, "related link") and blocks[i].plain[-1] not in '.!?"'
