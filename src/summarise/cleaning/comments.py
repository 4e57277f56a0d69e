"""Readers' comments: all that stands behind the line that says who wrote the first of them, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kinds

# "Dana on 17 September 2018 at 6:34 am said:", as blogs print it.
_COMMENTER = re.compile(r".{2,60} at [0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\.?m\.?)? (?:said|says|wrote):")
_LONGEST = 100


def mark_comments(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the comments under a story among ``kinds``."""
    first = next(
        (i for i, block in enumerate(blocks) if block.length <= _LONGEST and _COMMENTER.fullmatch(block.plain)), None
    )
    if not first:
        return
    for i in range(first, len(blocks)):
        kinds[i] = kinds[i] or "comment"
