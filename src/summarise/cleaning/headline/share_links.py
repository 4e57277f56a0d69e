"""What a page's links for sharing add to its headline: "Bridge closes on x (opens in a new window)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kinds

_SUFFIX = re.compile(
    r"(?<!\s)\s{1,3}(?P<link>(?:[-–—|]\s)?(?:[Ss]hare )?(?:on|via|by|with) [\w.]{1,15}(?: [\w.]{1,15})?"
    r"\s\([Oo]pens in (?:a )?new (?:window|tab)\))\s*$"
)
_LONGEST, _LONGEST_LINE = 80, 300


def find_share_suffix(text: str, start: int, end: int) -> int:
    """Return where such an addition begins that ``text[start:end]`` ends with; ``end`` if there is none."""
    suffix = _SUFFIX.search(text[:end], max(start, end - _LONGEST))
    return suffix.start("link") if suffix else end


def mark_share_links(blocks: Sequence[Block], kinds: Kinds, headline: int | None) -> None:
    """Enter lines with such an addition, other than the ``headline``, among ``kinds``."""
    for i, block in enumerate(blocks):
        if kinds[i] is None and i != headline and block.plain[-1] == ")" and len(block.plain) <= _LONGEST_LINE:
            kinds[i] = "share" if _SUFFIX.search(block.plain) else None
