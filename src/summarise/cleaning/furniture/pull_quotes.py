"""Quotations that stand in a paragraph of their own, with whose words they are on the line below."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.cleaning.blocks import Block, is_listed
from summarise.cleaning.kinds import Kind, Kinds
from summarise.language.quotation_credits import is_dash_credit, is_name_credit

_SHORTEST = 4
_MARKS = ('"', "'")


def mark_quotation_credits(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the lines that say whose the quotation above them is among ``kinds``.

    The last line of a text is one only if it says what the person is: "— Jane Roe" by itself signs the article there.
    """
    for i in range(1, len(blocks)):
        if kinds[i] is None and _is_credit(blocks, i) and not is_listed(blocks, i):
            kinds[i] = "quotation credit"


def goes_with_quotation(blocks: Sequence[Block], kinds: Sequence[Kind | None], i: int) -> bool:
    """Return whether block ``i`` is the credit, behind a dash, of a quotation that is story.

    The two are one paragraph: who spoke is told by a dash only where it stands in the paragraph of the words.
    """
    joined = kinds[i] == "quotation credit" and kinds[i - 1] is None
    return joined and _is_quotation(blocks[i - 1]) and is_dash_credit(blocks[i].plain)


def _is_quotation(block: Block) -> bool:
    """Return whether the block is a quotation and nothing else."""
    plain = block.plain.strip("*_ ")
    if len(block.words) < _SHORTEST or plain[:1] not in _MARKS or plain[-1] != plain[0]:
        return False
    return plain[0] == "'" or plain.count('"') % 2 == 0


def _is_credit(blocks: Sequence[Block], i: int) -> bool:
    block, above = blocks[i], blocks[i - 1]
    last = i + 1 == len(blocks)
    closed = block.gap == 1 and (last or blocks[i + 1].gap > 1)
    if is_dash_credit(block.plain):
        # A quotation set off by its place needs no marks: "> It is old." over "> — Rita Okafor, of the Friends".
        quoted = _is_quotation(above) or (closed and above.gap > 1 and above.plain[-1] in ".!?" and "," in block.plain)
        return quoted and (not last or "," in block.plain)
    return closed and _is_quotation(above) and is_name_credit(block.plain)
