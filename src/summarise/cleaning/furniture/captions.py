"""Captions: what stands directly over or under the line that says who took the picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from summarise.cleaning.blocks import Block
from summarise.cleaning.edges import AGENCIES
from summarise.cleaning.furniture.notes import is_wire_note
from summarise.cleaning.kinds import Kind, Kinds

_LONGEST, _LONGEST_CREDIT = 45, 10
# Wires name everybody in a picture, under whose captions stands the agency or the word.
_LONGEST_OF_WIRES = 60
_SURE_CREDIT = re.compile(rf"\b(?:{AGENCIES})\b|\(?(?:Image|Photo|Picture)s?(?: [Cc]redit)?:")
_PARAGRAPH = 12
# A credit in brackets that names nobody known: "(Elm Street Press)".
_LONGEST_BRACKET = 8
# An agency by itself, or behind a name.
_AGENCIES = rf"(?:{AGENCIES}|Getty|PA Media|PA Images|PA Wire|PA|Shutterstock|Alamy)"
_AGENCY = re.compile(rf"(?:[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){{0,4}}(?: via |/))?{_AGENCIES}")
_COUNT = re.compile(r"(?:(?:Image|Photo|Slide|Picture) )?[0-9]{1,3} ?(?:of|/) ?([0-9]{1,3})")
_LONGEST_COUNT, _SHORT = 24, 12
# A headline has more words than the name of a section or site.
_HEADLINE = 4
_SIGNED: frozenset[Kind] = frozenset(("byline", "time stamp"))
_NEAR = 3


def mark_captions(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter captions among ``kinds``: short paragraphs with a credit on the very next line.

    Only where an empty line stands before the caption and none behind it, so that line and credit are a pair. A bare
    copyright mark also stands under pictures without caption, close to the story. Captions under an agency's name are
    known first: what stands over that may be the headline.
    """
    taken = _mark_under_agencies(blocks, kinds)
    spaced = _is_spaced(blocks)
    for i in range(1, len(blocks)):
        above, block = blocks[i - 1], blocks[i]
        if block.gap != 1 or i in taken or kinds[i - 1] is not None or block.plain[:1] == "©":
            continue
        sure = kinds[i] == "photo credit" and bool(_SURE_CREDIT.search(block.plain))
        # Where paragraphs have empty lines between them, the one behind a sure credit ends the picture.
        closed = sure and spaced and (i + 1 == len(blocks) or blocks[i + 1].gap > 1)
        if above.gap < 2 and i > 1 and not closed:
            continue
        longest = _LONGEST_OF_WIRES if sure else _LONGEST
        if 0 < len(above.words) <= longest and above.plain[-1] != ":" and _is_credit(block, kinds[i]):
            kinds[i - 1] = "caption"
            kinds[i] = "photo credit"


def mark_gallery(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the captions of a gallery among ``kinds``: one short line under each of "1 of 7", "2 of 7" and so on."""
    counts = [
        (i, found[1]) for i, block in enumerate(blocks) if (found := _COUNT.fullmatch(block.plain[:_LONGEST_COUNT]))
    ]
    for (i, total), (j, same) in pairwise(counts):
        credited = j == i + 3 and kinds[i + 2] == "photo credit"
        if (j == i + 2 or credited) and total == same:
            for k in (i + 1, j + 1):
                # What stands under the last may be the story that goes on, unless its credit follows.
                sure = k < j or (credited and k + 1 < len(blocks) and kinds[k + 1] == "photo credit")
                if k < len(blocks) and kinds[k] is None and len(blocks[k].words) <= (_LONGEST if sure else _SHORT):
                    kinds[k] = "caption"


def _is_spaced(blocks: Sequence[Block]) -> bool:
    """Whether most paragraphs have an empty line before them."""
    gaps = [block.gap > 1 for block in blocks[1:] if len(block.words) > _PARAGRAPH]
    return 2 * sum(gaps) > len(gaps)


def _mark_under_agencies(blocks: Sequence[Block], kinds: Kinds) -> list[int]:
    """Enter agencies with captions under them among ``kinds`` and return which blocks the agencies are."""
    headed = False
    found: list[int] = []
    for i in range(1, len(blocks)):
        headed = headed or (kinds[i - 1] is None and len(blocks[i - 1].words) >= _HEADLINE)
        if headed and _AGENCY.fullmatch(blocks[i - 1].plain) and _is_under_credit(blocks, kinds, i):
            kinds[i - 1], kinds[i] = "photo credit", "caption"
            found.append(i - 1)
    return found


def _is_under_credit(blocks: Sequence[Block], kinds: Sequence[Kind | None], i: int) -> bool:
    block = blocks[i]
    if block.gap != 1 or kinds[i] is not None or not 1 < len(block.words) <= _LONGEST:
        return False
    if not block.plain[0].isupper() or not block.plain[-1].isalnum() or ". " in block.plain:
        return False
    # A headline under the agency that sent it is signed or dated.
    return i + 1 < len(blocks) and _SIGNED.isdisjoint(kinds[i + 1 : i + 1 + _NEAR])


def _is_credit(block: Block, kind: str | None) -> bool:
    if kind == "photo credit":
        return len(block.words) <= _LONGEST_CREDIT
    if kind is not None or is_wire_note(block.plain) or not (block.plain.startswith("(") and block.plain.endswith(")")):
        return False
    inside = block.plain[1:-1]
    return len(block.words) <= _LONGEST_BRACKET and inside[:1].isupper() and (" " in inside or inside.isupper())
