"""Captions: what stands directly over the line that says who took the picture."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.cleaning.blocks import Block

_LONGEST, _LONGEST_CREDIT = 45, 10
# A credit in brackets that names nobody known: "(Elm Street Press)".
_LONGEST_BRACKET = 8


def mark_captions(blocks: Sequence[Block], kinds: list[str | None]) -> None:
    """Enter captions among ``kinds``: short paragraphs with a credit on the very next line.

    Only where an empty line stands before the caption and none behind it, so that line and credit are a pair. A bare
    copyright mark also stands under pictures without caption, close to the story.
    """
    for i in range(1, len(blocks)):
        above, block = blocks[i - 1], blocks[i]
        if block.gap != 1 or (above.gap < 2 and i > 1) or kinds[i - 1] is not None or block.plain[:1] == "©":
            continue
        if 0 < len(above.words) <= _LONGEST and above.plain[-1] != ":" and _is_credit(block, kinds[i]):
            kinds[i - 1] = "caption"
            kinds[i] = "photo credit"


def _is_credit(block: Block, kind: str | None) -> bool:
    if kind == "photo credit":
        return len(block.words) <= _LONGEST_CREDIT
    if kind is not None or not (block.plain.startswith("(") and block.plain.endswith(")")):
        return False
    inside = block.plain[1:-1]
    return len(block.words) <= _LONGEST_BRACKET and inside[:1].isupper() and (" " in inside or inside.isupper())
