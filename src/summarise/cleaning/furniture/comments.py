"""Readers' comments: all behind the line that says who wrote the first of them and when, or that counts them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kinds
from summarise.cleaning.lines import find_told

_AGO = r"(?:[0-9]{1,3}|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago"
# "Dana on 17 September 2018 at 6:34 am said:", as blogs print it; "Dana wrote 3 hours ago:", as papers do.
_COMMENTER = (
    r".{2,60} at [0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\.?m\.?)? (?:said|says|wrote):"
    rf"|.{{2,60}} (?:said|wrote|commented|replied),? {_AGO}:?"
)
_LONGEST = 100
# A count at the top of a page leads to the comments; over the comments themselves, the first is signed or answered.
_COUNT = (
    r"(?:[0-9][0-9,.]* )?(?:Comments?|COMMENTS?|comments?|replies|Replies|Responses)(?: ?\(?[0-9,.]+\)?)?:?"
    r"|[0-9][0-9,]* (?:[Rr]esponses?|[Cc]omments?|[Tt]houghts|[Rr]eplies) (?:to|on) .{2,80}"
)
_SIGN = (
    rf"{_AGO}|[0-9]{{1,3}}[mhd] ago|(?:Like|Reply|Report|Share)(?: ?[·|•] ?(?:Like|Reply|Report|Share))+"
    r"|[A-Z][a-z]{2,8} [0-9]{1,2}, [0-9]{4} at [0-9]{1,2}:[0-9]{2} ?[ap]m"
)
_NEAR, _LEAST_TOLD = 6, 2


def mark_comments(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the comments under a story among ``kinds``."""
    first = next((i for i, block in enumerate(blocks) if _may_name(block.plain) and _matches(_COMMENTER, block)), None)
    counted = _find_counted(blocks, kinds)
    if not (first or counted):
        return
    for i in range(min(filter(None, (first, counted))), len(blocks)):
        kinds[i] = kinds[i] or "comment"


def _find_counted(blocks: Sequence[Block], kinds: Kinds) -> int | None:
    """Return which line counts the comments that stand under it, behind sentences of story, or None."""
    for i in range(find_told(blocks, kinds, _LEAST_TOLD) + 1, len(blocks)):
        if _matches(_COUNT, blocks[i]) and any(_matches(_SIGN, block) for block in blocks[i + 1 : i + 1 + _NEAR]):
            return i
    return None


def _matches(pattern: str, block: Block) -> bool:
    return block.length <= _LONGEST and bool(re.fullmatch(pattern, block.plain))


def _may_name(plain: str) -> bool:
    """Whether the line has what every commenter's has: looked for first, since most lines have neither."""
    return plain[-1:] == ":" or " ago" in plain
