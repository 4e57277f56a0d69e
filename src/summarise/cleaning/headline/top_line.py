"""A headline known by where it stands alone: the line over the story that ends in no mark, in any language."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kind
from summarise.layout import WIDE_STOPS

_LONGEST = 200
# Lines of a wrapped paragraph are about as long as one another.
_SHORTER = 2
# Full stops, question marks and the like in the scripts that articles are written in, and what goes on or leads in.
_ENDS = ".!?…．" + WIDE_STOPS
_NO_HEADLINE = _ENDS + ",;:，、；：،؛–—-"
_CLOSING = "\"'”’»“)]）」』》 *_"


def find_top_line(blocks: Sequence[Block], kinds: Sequence[Kind | None]) -> int | None:
    """Return which block is a line without end mark over a story of paragraphs with one, or None.

    A blank line parts it from the story, and perhaps a byline; in scripts whose full stop stands for nothing else it
    may stand close over a longer line too. Where a second line ends like it, neither stands alone: verses, lists and
    names of sections do so.
    """
    story = [i for i, kind in enumerate(kinds) if kind is None]
    if len(story) < 2:
        return None
    first, below = story[0], story[1:]
    line, lead = blocks[first], blocks[below[0]]
    if not 0 < line.length <= min(_LONGEST, lead.length) or (lead.gap < 2 and not _is_close_headline(line, lead)):
        return None
    alone = _last(line) not in _NO_HEADLINE and all(_last(blocks[i]) in _ENDS for i in below[:2])
    ended = sum(_last(blocks[i]) in _ENDS for i in below)
    return first if alone and 3 * ended >= 2 * len(below) else None


def _is_close_headline(line: Block, lead: Block) -> bool:
    return lead.plain[-1] in WIDE_STOPS and _SHORTER * line.length <= lead.length


def _last(block: Block) -> str:
    return block.plain.rstrip(_CLOSING)[-1:] or " "
