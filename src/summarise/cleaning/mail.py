"""What a mail has around its text: the lines at its head, the signature at its end."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kinds

SUBJECT = "Subject: "
_HEADERS = ("From: ", "To: ", "Cc: ", "Date: ", "Sent: ", SUBJECT, "Reply-To: ")
# How near the top they stand.
_HEAD = 8


def mark_mail(blocks: Sequence[Block], kinds: Kinds) -> int | None:
    """Enter the header lines and the signature of a mail among ``kinds``; return which line is its subject, or None."""
    head = [i for i, block in enumerate(blocks[:_HEAD]) if block.plain.startswith(_HEADERS)]
    if len(head) < 2:
        return None
    while head[-1] + 1 < len(blocks) and blocks[head[-1] + 1].plain.startswith(_HEADERS):
        head.append(head[-1] + 1)
    for i in head:
        kinds[i] = "mail header"
    signature = next((i for i, block in enumerate(blocks) if block.plain == "--" and i > head[-1]), len(blocks))
    for i in range(signature + 1, len(blocks)):
        kinds[i] = "mail signature"
    return next((i for i in head if blocks[i].plain.startswith(SUBJECT)), None)
