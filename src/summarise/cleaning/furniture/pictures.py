"""Captions that the models have not learned from: under "Image caption,", over a bare ©, and with a rarer credit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kinds

_LABELS = ("Image caption,", "Video caption,", "Media caption,")
_LONGEST, _LONGEST_OVER = 45, 30
_PARAGRAPH = 12
# Who took it, behind the sentence of the caption: "(Elm News: Ann Lee)", "[Ann Lee/Elm Press]", "Pic: PA", "© Ann Lee".
_WHO = r"[A-Z][\w.&'-]*(?: [A-Z][\w.&'-]*){0,3}"
_SERVICE = r"(?:[A-Z][\w.&'-]* ){0,3}(?:[A-Z]{2,5}|News|Images?|Pictures?|Photos?|Press|Reuters|Supplied)"
_CREDIT = re.compile(
    rf"(?<=[\w.!?\"')]) (?:\({_SERVICE}: {_WHO}\)|\[(?=[^\]]* [^\]]*\]){_WHO} ?/ ?{_WHO}\]|© ?{_WHO}(?: ?[/|] ?{_WHO})?"
    rf"|(?<=[.!?\"'] )(?:Pics?|Pictures?|Source|Photos?|Images?): ?{_WHO}(?: ?/ ?{_WHO})?)\.?$"
)
_LONGEST_CREDIT = 90
# Sentences of the story tell who said something, and captions stand by themselves.
_SAID = re.compile(r"\b(?:said|says|told)\b|[.!?] [A-Z].*[.!?] [A-Z].*[.!?] [A-Z]")


def mark_pictures(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the captions among ``kinds``."""
    spaced = _is_spaced(blocks)
    for i, block in enumerate(blocks):
        if kinds[i] is not None or not 0 < len(block.words) <= _LONGEST:
            continue
        labelled = i > 0 and blocks[i - 1].plain in _LABELS
        if labelled or _ends_in_credit(block.plain) or (spaced and _is_over_mark(blocks, i)):
            kinds[i] = "caption"


def _ends_in_credit(plain: str) -> bool:
    if plain[-1] not in ").]" and ":" not in plain and "©" not in plain:
        return False
    credit = _CREDIT.search(plain, max(0, len(plain) - _LONGEST_CREDIT))
    return credit is not None and not _SAID.search(plain)


def _is_spaced(blocks: Sequence[Block]) -> bool:
    """Whether nearly all paragraphs have an empty line before them."""
    close = [block.gap < 2 for block in blocks[1:] if len(block.words) > _PARAGRAPH]
    return 10 * sum(close) <= len(close)


def _is_over_mark(blocks: Sequence[Block], i: int) -> bool:
    """Whether the block stands alone with the next, which is a copyright mark and a name.

    Under a line without an end mark, such as a byline, it is that of a picture without a caption.
    """
    if (
        blocks[i].plain[-1] not in ".!?"
        or i == 0
        or i + 1 >= len(blocks)
        or len(blocks[i].words) > _LONGEST_OVER
        or _SAID.search(blocks[i].plain)
    ):
        return False
    below = blocks[i + 1]
    alone = blocks[i].gap > 1 and below.gap == 1 and (i + 2 == len(blocks) or blocks[i + 2].gap > 1)
    return alone and below.plain.startswith("©") and len(below.words) <= _PARAGRAPH
