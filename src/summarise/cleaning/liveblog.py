"""Live blogs: entries that begin with the time and a heading of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kinds

_TIME = re.compile(
    r"[0-2]?[0-9][.:h][0-5][0-9](?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?|[0-9]{1,2}(?: ?[mhd]|min| minutes?| hours?) ago"
)
_LONGEST, _LONGEST_HEADING = 24, 14
# One time and a short line under it stand on many pages, over one story.
_LEAST_ENTRIES = 3


def mark_live_blog(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the headings of a live blog's entries among ``kinds``."""
    times = [i for i, block in enumerate(blocks) if block.length <= _LONGEST and _TIME.fullmatch(block.plain)]
    headings = [i + 1 for i in times if i + 2 < len(blocks) and _is_heading(blocks[i + 1], blocks[i + 2], kinds[i + 1])]
    if len(headings) < _LEAST_ENTRIES:
        return
    for i in times:
        kinds[i] = "time stamp"
    for i in headings:
        kinds[i] = "sub-heading"


def _is_heading(block: Block, below: Block, kind: str | None) -> bool:
    short = 1 < len(block.words) <= _LONGEST_HEADING and len(below.words) > len(block.words)
    return kind is None and short and block.plain[-1].isalnum() and below.plain[-1] in ".!?\"')"
