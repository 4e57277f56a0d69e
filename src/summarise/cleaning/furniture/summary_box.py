"""The box over a report that tells it in short, and says what comes next: the story tells the same at length."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kinds

_HEAD, _NEXT = ("In short:", "In short"), ("What's next?", "What next?")
# How many lines the box has over its last heading, and how near the top it stands.
_LONGEST, _TOP = 5, 16


def mark_summary_box(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the box and its headings among ``kinds``, where the story goes on under it."""
    head = next((i for i, block in enumerate(blocks[:_TOP]) if block.plain in _HEAD), None)
    if head is None:
        return
    below = range(head + 2, min(head + 2 + _LONGEST, len(blocks) - 2))
    last = next((i + 1 for i in below if blocks[i].plain in _NEXT), head)
    for i in range(head, last + 1 if last > head else head):
        kinds[i] = kinds[i] or "highlights"
