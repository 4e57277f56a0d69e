"""Who signs a report on top of it without "by": lines that are names, posts or papers and no more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.filing.byline import FOREIGN_BY, read_byline
from summarise.cleaning.filing.given_names import is_given_name
from summarise.cleaning.filing.outlets import is_agency, is_outlet
from summarise.cleaning.filing.signatures import (
    is_bureau,
    read_correspondents,
    read_paper,
    read_post_alone,
    read_run_on,
)
from summarise.cleaning.kinds import Kind, Kinds
from summarise.cleaning.lines import find_told

# How far down the page names by themselves sign the story.
_TOP = 12
# A name by itself, and how near under the headline it stands.
_AUTHOR = r"[A-Z][a-z’'-]+(?: (?:[A-Z]\.?|Mac))?(?: (?:[A-Z][\w’'-]+|de|van|von|der|al|bin)){1,2}"
_NEAR = 3


def find_correspondents(blocks: Sequence[Block], kinds: Sequence[Kind | None]) -> dict[int, str]:
    """Return the lines on top of the story that name who wrote it, and no more than what or from where, with the names.

    One name without a place signs only over a time or a broadcaster's service. The lines read like the names of those
    in a picture: only where the story tells of others have these written it.
    """
    found: dict[int, str] = {}
    for i in range(min(_TOP, find_told(blocks, kinds, 1))):
        plain = blocks[i].plain
        # A post and a place with a bar between them look like who took a picture.
        if kinds[i] not in (None, "photo credit") or read_byline(blocks[i]) is not None:
            continue
        if is_bureau(plain) or (i - 1 in found and is_outlet(plain)):
            found[i] = ""
        elif kinds[i] is None and (run_on := read_run_on(plain)):
            found[i] = run_on
        elif (post := plain if is_agency(plain) else read_post_alone(plain)) is not None:
            found[i] = "" if found.get(i - 1) else post
        elif kinds[i] is not None:
            continue
        elif (writer := read_paper(plain)) is not None:
            found[i] = "" if _is_told(blocks, kinds, writer.split()[-1:], i) else writer
        else:
            over_time = _is_over_time(blocks, kinds, i)
            names = read_correspondents(plain, sure=over_time)
            # A standfirst may name the author too: "She talks to Ann Lee about the mill".
            if names and not _is_told(blocks, kinds, [name.split()[-1] for name in names], i, above=not over_time):
                found[i] = " and ".join(names)
    return found


def _is_over_time(blocks: Sequence[Block], kinds: Sequence[Kind | None], i: int) -> bool:
    """Whether a time, a broadcaster's service, a post or a paper stands under block ``i``."""
    if i + 1 >= len(blocks):
        return False
    below = blocks[i + 1].plain
    return kinds[i + 1] == "time stamp" or is_bureau(below) or read_post_alone(below) is not None or is_outlet(below)


def _is_told(
    blocks: Sequence[Block], kinds: Sequence[Kind | None], surnames: Sequence[str], i: int, *, above: bool = True
) -> bool:
    """Whether the story names the same as block ``i``, or what stands ``above`` it: who wrote it is in no sentence."""
    if not surnames:
        return False
    named = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, surnames))})(?!\w)")
    return any(
        named.search(block.plain) for k, block in enumerate(blocks) if k != i and kinds[k] is None and (above or k > i)
    )


def mark_lone_author(blocks: Sequence[Block], kinds: Kinds, headline: int) -> str | None:
    """Enter a name by itself under the headline among ``kinds`` and return it, unless the story names the same.

    Whom the story names stands in a picture there; who wrote it is in no sentence of it, but perhaps in the standfirst.
    """
    for i in range(headline + 1, min(headline + 1 + _NEAR, len(blocks))):
        plain = _leave_by(blocks[i].plain.strip("*_ "))
        may_sign = kinds[i] in (None, "link", "section label")
        if may_sign and re.fullmatch(_AUTHOR, plain) and is_given_name(plain.split()[0]):
            if _is_told(blocks, kinds, plain.split()[-1:], i):
                return None
            kinds[i] = "byline"
            return plain
        if kinds[i] is None:
            return None
    return None


def _leave_by(plain: str) -> str:
    """Return a name behind a foreign "by", and anything else as it is: "Von Roe" may be a name."""
    first, _, rest = plain.partition(" ")
    return rest if first.lower() in FOREIGN_BY.values() and re.fullmatch(_AUTHOR, rest) else plain
