"""Lines that say again what stands in the story: pull quotes, captions of a picture shown twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kind, Kinds

# Shorter sentences come again by themselves.
_SHORTEST, _LONGEST = 6, 60
_LONG = 16
# How far from its sentence a pull quote stands.
_NEAR = 8
_MARKS = "\"' *•-–—#>“”"
_OF_PICTURES: frozenset[Kind] = frozenset(("caption", "photo credit"))


def mark_repeats(blocks: Sequence[Block], kinds: Kinds, headline: int | None) -> None:
    """Enter what repeats a stretch of a longer paragraph near it, or of the line under the headline, among ``kinds``.

    Of two paragraphs that say the same and no more, both stay: refrains and transcripts have them. But nobody writes a
    long sentence twice on end: that is the caption of a slide, and its copy for those who can't see it.
    """
    _mark_slides(blocks, kinds)
    for i in range(0 if headline is None else headline + 1, len(blocks)):
        block = blocks[i]
        if kinds[i] or not _SHORTEST <= len(block.words) <= _LONGEST:
            continue
        said = block.plain.strip(_MARKS).rstrip(".…")
        for k in range(max(0, i - _NEAR), min(len(blocks), i + 1 + _NEAR)):
            if k != i and said in blocks[k].plain and (kind := _name_repeat(blocks, kinds, i, k)):
                kinds[i] = kind
                break


def _mark_slides(blocks: Sequence[Block], kinds: Kinds) -> None:
    said = Counter(block.words for block in blocks)
    for i in range(1, len(blocks)):
        block, above = blocks[i], blocks[i - 1]
        if block.words != above.words or not _LONG <= len(block.words) <= _LONGEST:
            continue
        # A copyist doubles paragraphs too, but sets them apart alike.
        close = block.gap == 1 and above.gap > 1
        if (close or said[block.words] > 2) and kinds[i - 1] in (None, "caption") and kinds[i] is None:
            kinds[i - 1] = kinds[i] = "caption"


def _name_repeat(blocks: Sequence[Block], kinds: Sequence[Kind | None], i: int, k: int) -> Kind | None:
    """Return what block ``i`` is, whose words block ``k`` has too."""
    if kinds[k] in _OF_PICTURES:
        return "caption"
    if kinds[k] == "standfirst":
        return "pull quote" if len(blocks[k].words) == len(blocks[i].words) else None
    if kinds[k] is not None:
        return None
    return "pull quote" if len(blocks[k].words) > len(blocks[i].words) else None
