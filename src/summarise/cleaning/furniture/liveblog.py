"""Live blogs: entries that begin with the time and a heading of their own, or with both on one line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kinds

_CLOCK = r"[0-2]?[0-9][.:h][0-5][0-9](?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?"
_TIME = re.compile(rf"{_CLOCK}|[0-9]{{1,2}}(?: ?[mhd]|min| minutes?| hours?) ago")
# "14:32 Trains cancelled", "2.32pm: Trains cancelled", "14:32 GMT - Trains cancelled".
_TIMED = re.compile(rf"{_CLOCK}(?: ?[:|-])? [A-Z\"'].+")
_LONGEST, _LONGEST_HEADING, _LONGEST_TIMED = 24, 14, 120
# One time and a short line under it stand on many pages, over one story; both on one line, and one more time, don't.
_LEAST_ENTRIES, _LEAST_TIMED = 3, 2
# "Election live: minister resigns", "Two dead in storm - live", "Elm 1-0 Holt: league final - as it happened".
_LIVE = re.compile(
    r"[A-Z\"'][^.!?:]{2,50} (?i:live|as it happened)(?: (?i:blog|updates))?: \S|.{20,} - (?i:live|as it happened)"
)
# What stands over a list of the entries.
_HEADS = ("Key events", "Key moments", "Key points", "Summary", "What we know so far")
# How far down such a list stands that tells the news, and how long its items are.
_TOP, _BULLETS, _SHORTEST_ITEM = 6, "•*-+", 6


def mark_live_blog(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the headings of a live blog's entries among ``kinds``."""
    times = [i for i, block in enumerate(blocks) if block.length <= _LONGEST and _TIME.fullmatch(block.plain)]
    headings = [i + 1 for i in times if i + 2 < len(blocks) and _is_heading(blocks[i + 1], blocks[i + 2], kinds[i + 1])]
    pairs = enumerate(pairwise(blocks))
    timed = [i for i, (block, below) in pairs if _is_timed(block) and _is_heading(block, below, kinds[i])]
    known = _find_list(blocks, kinds)
    if len(headings) >= (1 if blocks and heads_live_blog(blocks[0].plain) else _LEAST_ENTRIES):
        known += headings
    if timed and len(timed) + len(times) >= _LEAST_TIMED:
        known += timed
    for i in times if known else ():
        kinds[i] = "time stamp"
    for i in known:
        kinds[i] = "sub-heading"


def heads_live_blog(plain: str) -> bool:
    """Return whether the line is the headline of a live blog by its own words."""
    return plain[-1:] not in (".", "!", ":") and _LIVE.match(plain) is not None


def mark_summary(blocks: Sequence[Block], kinds: Kinds) -> list[int]:
    """Enter the heading of the summary that a live blog opens with among ``kinds``; return its items, with bullets."""
    if not blocks or not heads_live_blog(blocks[0].plain):
        return []
    head = next((i for i, block in enumerate(blocks[:_TOP]) if block.plain in _HEADS), len(blocks))
    items = takewhile(lambda i: kinds[i] is None and blocks[i].plain[0] in _BULLETS, range(head + 1, len(blocks)))
    told = [i for i in items if len(blocks[i].words) >= _SHORTEST_ITEM]
    if told and kinds[head] is None:
        kinds[head] = "sub-heading"
    return told


def _find_list(blocks: Sequence[Block], kinds: Kinds) -> list[int]:
    """Return the lines that list what the entries under them tell: each with its time, two or more on end."""
    items = {
        i
        for i, block in enumerate(blocks)
        if kinds[i] is None
        and _is_timed(block)
        and len(block.words) <= _LONGEST_HEADING
        and block.plain[-1].isalnum()
        # Timetables have names only.
        and any(word.isalpha() and word.islower() for word in block.plain.split())
    }
    listed = {i for i in items if not items.isdisjoint((i - 1, i + 1))}
    heads = {i - 1 for i in listed if i and kinds[i - 1] is None and blocks[i - 1].plain in _HEADS}
    return sorted(listed | heads)


def _is_timed(block: Block) -> bool:
    return block.length <= _LONGEST_TIMED and bool(_TIMED.fullmatch(block.plain))


def _is_heading(block: Block, below: Block, kind: str | None) -> bool:
    short = 1 < len(block.words) <= _LONGEST_HEADING and len(below.words) > len(block.words)
    return kind is None and short and block.plain[-1].isalnum() and below.plain[-1] in ".!?\"')"
