"""Other stories as pages list them under their own: a title, who wrote it and when, and the next."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.features import count_told
from summarise.cleaning.kinds import Kind, Kinds

_SIGNED: frozenset[Kind] = frozenset(("byline", "time stamp"))
# A title, its byline, its time; so many on end, behind so many sentences of story.
_STEP, _LEAST, _LEAST_TOLD = 3, 3, 2


def mark_teasers(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the titles of other stories among ``kinds``."""
    heads = [i for i in range(len(blocks) - 2) if _is_teaser(blocks, kinds, i)]
    for i in heads:
        run = [k for k in range(i, i + _LEAST * _STEP, _STEP) if k in heads]
        if len(run) == _LEAST and count_told(blocks[:i], kinds) >= _LEAST_TOLD:
            for k in run:
                kinds[k] = "related link"


def _is_teaser(blocks: Sequence[Block], kinds: Sequence[Kind | None], i: int) -> bool:
    signed = kinds[i + 1] in _SIGNED and kinds[i + 2] in _SIGNED
    return signed and kinds[i] in (None, "related link") and blocks[i].plain[-1] not in '.!?"'
