"""What press releases put under their story: the word "Ends" or its marks, notes to editors, whom to ask."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kinds
from summarise.cleaning.lines import find_told

_LONGEST = 40
_CLOSER = re.compile(
    r"\W*(?:ENDS|Ends)\W*|\W*Notes? (?:to|for) [Ee]ditors?\W*"
    r"|(?:Forward-[Ll]ooking|Safe Harbou?r) [Ss]tatements?:?|Cautionary (?:Note|Statement)\b.*"
    r"|(?:Media|Press) (?:[Cc]ontacts?|[Ee]nquiries)(?::.*)?|For (?:media|press) [ei]nquiries\b.*"
)
# The wire's marks for the end; ornaments between chapters look the same.
_MARK = re.compile(r"#{3}|# # #|- ?30 ?-")


def mark_press_notes(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the end of a press release among ``kinds``: all from the first such line under a sentence of story."""
    for i in range(find_told(blocks, kinds, 1) + 1, len(blocks)):
        if len(blocks[i].words) <= _LONGEST and _closes(blocks, i):
            for k in range(i, len(blocks)):
                kinds[k] = kinds[k] or "press note"
            return


def _closes(blocks: Sequence[Block], i: int) -> bool:
    plain = blocks[i].plain
    return bool(_CLOSER.fullmatch(plain)) or (bool(_MARK.fullmatch(plain)) and _is_near_end(blocks, i))


def _is_near_end(blocks: Sequence[Block], i: int) -> bool:
    """Whether most of the text stands before the block."""
    return sum(len(block.words) for block in blocks[:i]) > 2 * sum(len(block.words) for block in blocks[i:])
