"""The times before the turns of a transcript: "[00:01:12] Anna Bell: We heard of it on Monday"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block

_TIME = re.compile(
    r"[\[(]?(?:[0-9]{1,2}:){1,2}[0-9]{2}(?:[.,][0-9]{1,3})?[\])]?(?:\s?[-–—])?\s{1,4}"
    r"(?=[A-Z][\w.'’-]{0,30}(?: [\w.'’-]{1,30}){0,4}:\s)"
)
# One line of a live blog may begin so: "14:32 Anna Bell: a question to the minister".
_FEWEST = 2


def find_turns(text: str, blocks: Sequence[Block]) -> dict[int, int]:
    """Return which blocks are turns of a transcript with the time before the speaker, and where the speaker stands."""
    turns = {i: time.end() for i, block in enumerate(blocks) if (time := _TIME.match(text, block.start, block.end))}
    return turns if len(turns) >= _FEWEST else {}
