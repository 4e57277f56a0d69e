"""What Markdown marks as no paragraph: headings and pictures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kinds
from summarise.cleaning.lines import is_sentence

_HEADING = re.compile(r"(#{1,6}) [^#].{0,300}")
_LONGEST = 320
# "![The bridge](bridge.jpg)", by itself or as a link to a larger copy.
_PICTURE = re.compile(r"\[?!\[[^\]]{0,300}\]\([^()]{0,300}\)(?:\]\([^()]{0,300}\))?")
_LONGEST_PICTURE = 1_000


def mark_markdown(blocks: Sequence[Block], kinds: Kinds) -> int | None:
    """Enter the pictures and the headings inside the story among ``kinds``; return which heading is its title, or None.

    The title is the one heading of the first rank, over every sentence: comments in program code begin alike.
    """
    headings: dict[int, int] = {}
    for i, block in enumerate(blocks):
        opening = block.plain[:2]
        if opening in ("![", "[!") and len(block.plain) <= _LONGEST_PICTURE and _PICTURE.fullmatch(block.plain):
            kinds[i] = "caption"
        elif opening[:1] == "#" and len(block.plain) <= _LONGEST and (heading := _HEADING.fullmatch(block.plain)):
            headings[i] = len(heading[1])
    first = [i for i, rank in headings.items() if rank == 1]
    title = first[0] if len(first) == 1 and not any(map(is_sentence, blocks[: first[0]])) else None
    for i, rank in headings.items():
        if i != title and (rank > 1 or title is not None) and blocks[i].words:
            kinds[i] = "sub-heading"
    return title
