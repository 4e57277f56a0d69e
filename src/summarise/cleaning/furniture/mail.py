"""What a mail has around its text: lines at its head, above what it quotes or passes on, and a signature at its end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kinds
from summarise.cleaning.lines import is_sentence
from summarise.language.mail_subjects import find_own_subject

SUBJECT = "Subject: "
_HEADERS = ("From: ", "To: ", "Cc: ", "Date: ", "Sent: ", SUBJECT, "Reply-To: ")
# How near the top they stand; so many in a row are the head of another mail further down.
_HEAD = 8
_FEWEST, _FEWEST_BELOW = 2, 3
_DIVIDER = re.compile(r"-{2,} ?(?:original|forwarded) message ?-{2,}|begin forwarded message:", re.IGNORECASE)
# "On Tue, 4 Mar 2025 at 09:12, Ann Lee <ann@example.org> wrote:" stands above what is quoted. Without an address it has
# the date and the time of day, as mail programs give them: "On Monday, Lee wrote:" is a sentence of a story.
_ADDRESS = r"[^<>]{0,150}<[^<>\s]{1,80}@[^<>\s]{1,80}>[^<>]{0,40}"
_TIME = r".{0,30}\b(?:\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2})\b.{0,10}\b\d{1,2}[:.]\d\d\b.{0,120}"
_LEAD = re.compile(rf"(?:{_ADDRESS}|On {_TIME})\bwrote:")
_LONGEST_LEAD = 400


def mark_mail(blocks: Sequence[Block], kinds: Kinds) -> int | None:
    """Enter the header lines, the lines above quoted mail and the signatures of a mail among ``kinds``.

    Returns:
        which line is its subject, or None.
    """
    head = _find_head(blocks)
    passed_on = _find_head_passed_on(blocks)
    around = sorted({*head, *passed_on, *_find_heads_below(blocks), *_find_leads(blocks)})
    for i in around:
        kinds[i] = "mail header"
    for above, below in pairwise([-1, *around, len(blocks)] if around else []):
        signature = next((i for i in range(above + 1, below) if blocks[i].plain == "--"), below)
        for i in range(signature + 1, below):
            kinds[i] = "mail signature"
    subject, inner = _find_subject(blocks, head), _find_subject(blocks, passed_on)
    return inner if inner is not None and _passes_on(blocks, subject, passed_on[0]) else subject


def _find_head(blocks: Sequence[Block]) -> list[int]:
    head = [i for i, block in enumerate(blocks[:_HEAD]) if _is_header(block)]
    if len(head) < _FEWEST:
        return []
    while head[-1] + 1 < len(blocks) and _is_header(blocks[head[-1] + 1]):
        head.append(head[-1] + 1)
    return head


def _find_head_passed_on(blocks: Sequence[Block]) -> list[int]:
    """Return the header lines directly under the first line that says where a forwarded mail begins."""
    divider = next((i for i, block in enumerate(blocks) if _is_divider(block)), len(blocks))
    below = range(divider + 1, len(blocks))
    end = next((i for i in below if not _is_header(blocks[i])), len(blocks))
    return list(range(divider + 1, end)) if end - divider > _FEWEST else []


def _find_subject(blocks: Sequence[Block], head: Sequence[int]) -> int | None:
    return next((i for i in head if blocks[i].plain.startswith(SUBJECT)), None)


def _passes_on(blocks: Sequence[Block], subject: int | None, below: int) -> bool:
    """Whether the mail only wraps the one that begins ``below``, by its subject or because it says nothing else."""
    if subject is not None and find_own_subject(blocks[subject].plain.removeprefix(SUBJECT)):
        return True
    return not any(is_sentence(block) and not _is_header(block) for block in blocks[:below])


def _find_heads_below(blocks: Sequence[Block]) -> list[int]:
    """Return the header lines of mails that are passed on: they stand in a row."""
    found: list[int] = []
    row: list[int] = []
    for i, block in enumerate(blocks):
        if _is_header(block):
            row.append(i)
            continue
        found += row if len(row) >= _FEWEST_BELOW else []
        row = []
    return found


def _find_leads(blocks: Sequence[Block]) -> list[int]:
    found: list[int] = []
    for i, block in enumerate(blocks):
        if len(block.plain) > _LONGEST_LEAD:
            continue
        if _is_divider(block) or (block.plain.endswith("wrote:") and _LEAD.fullmatch(block.plain)):
            found.append(i)
        # A long one goes on in the next line.
        elif i and block.plain.endswith("wrote:") and _LEAD.fullmatch(f"{blocks[i - 1].plain} {block.plain}"):
            found += [i - 1, i]
    return found


def _is_divider(block: Block) -> bool:
    return len(block.plain) <= _LONGEST_LEAD and bool(_DIVIDER.fullmatch(block.plain))


def _is_header(block: Block) -> bool:
    return block.plain.startswith(_HEADERS)
