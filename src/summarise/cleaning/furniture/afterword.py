"""What a company or an author says of itself under the story: "About Acme" and what follows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kinds
from summarise.cleaning.lines import find_told, is_sentence

_AUTHOR = re.compile(r"About (?:[Tt]he |[Oo]ur )?(?:[Aa]uthor|[Ww]riter|[Cc]ontributor|[Rr]eporter)s?:?", re.IGNORECASE)
_COMPANY = re.compile(r"(?:About|ABOUT) (?:the )?[A-Z][^.!?]{0,60}:?")
# Under how many sentences of story, and how many blocks from its end; releases close with two or three of these.
_LEAST_TOLD, _MOST_LEFT = 3, 8
# Where in its first words a paragraph about somebody names them.
_NAMED_IN = 12
# What such texts speak of: streets and laws that a part of the story is about don't.
_TRADE = frozenset(
    (
        "association", "brand", "charity", "client", "clients", "committed", "company", "corporation", "customers",
        "dedicated", "employees", "founded", "global", "headquartered", "http", "https", "leader", "leading", "mission",
        "nasdaq", "nonprofit", "nyse", "organisation", "organization", "profit", "provider", "provides", "services",
        "solutions", "staff", "subsidiary", "supplier", "university", "visit", "worldwide", "www",
    )
)  # fmt: skip
# How many blocks from the end author notes stand, and how far below the headline a name by itself.
_LAST, _NEAR = 12, 4
_NAME = re.compile(r"[A-Z][\w.'-]+(?: [A-Z][\w.'-]*){1,3}")
_HELD = (
    r"(?:fellow|professor|lecturer|author|writer|journalist|columnist|reporter|correspondent|editor|director|researcher"
    r"|economist|historian|novelist|analyst|scholar|contributor)"
)
_POST = re.compile(rf" (?:is|was) (?:an?|the) (?:[\w-]+ ){{0,3}}{_HELD}\b")


def mark_afterword(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter what stands about author and company under the story among ``kinds``.

    A heading such as "About Elm Street" may head a part of the story: only one near the end counts, with a paragraph
    under it that begins by naming the same, as none does that goes on with a story.
    """
    _mark_from(blocks, kinds, _LEAST_TOLD, len(blocks))


def mark_release_end(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the same of short releases, and of those that have whom to ask and other furniture under it.

    The models have learned without: this comes behind them.
    """
    _mark_from(blocks, kinds, _LEAST_TOLD - 1, next((i for i in range(len(blocks), 0, -1) if kinds[i - 1] is None), 0))


def _mark_from(blocks: Sequence[Block], kinds: Kinds, least_told: int, end: int) -> None:
    """Enter it where it stands near ``end``, under ``least_told`` sentences of story."""
    behind = find_told(blocks, kinds, least_told) + 1
    for i in range(max(behind, end - _MOST_LEFT), len(blocks) - 1):
        block = blocks[i]
        if block.words[:1] != ("about",):
            continue
        if _AUTHOR.fullmatch(block.plain):
            kinds[i], kinds[i + 1] = "author note", kinds[i + 1] or "author note"
        elif kinds[i] is None and _heads_itself(block, blocks[i + 1]) and _sells(blocks[i + 1 :]):
            for k in range(i, len(blocks)):
                kinds[k] = kinds[k] or "press note"
            return


def mark_author_notes(blocks: Sequence[Block], kinds: Kinds, byline: str | None, headline: int | None) -> str | None:
    """Mark paragraphs such as "Jane Roe is a writer in Paris" under the story of a Jane Roe; return whose it is.

    A name by itself under the headline is a byline only if such a note says so: others are names of people in pictures.
    """
    signed = [byline] if byline and " " in byline else []
    alone = _find_names(blocks, headline) if not byline and headline is not None else {}
    for i in range(max(1, len(blocks) - _LAST), len(blocks)):
        plain = blocks[i].plain.lstrip("* ")
        if kinds[i] is not None:
            continue
        if any(
            plain.startswith(name) and plain[len(name) :].startswith((" is ", ", a ", " covers ")) for name in signed
        ):
            kinds[i] = "author note"
        who = next((name for name in alone if plain.startswith(name) and _POST.match(plain, len(name))), None)
        if who:
            kinds[i], kinds[alone[who]] = "author note", "byline"
            byline = byline or who
    return byline


def _find_names(blocks: Sequence[Block], headline: int) -> dict[str, int]:
    """Return the names that stand by themselves under the headline, with their places."""
    under = range(headline + 1, min(headline + 1 + _NEAR, len(blocks)))
    return {blocks[i].plain: i for i in under if _NAME.fullmatch(blocks[i].plain[:80])}


def _heads_itself(block: Block, below: Block) -> bool:
    if not _COMPANY.fullmatch(block.plain) or len(block.words) > _NAMED_IN or not is_sentence(below):
        return False
    named = next((word for word in block.words[1:] if word not in ("the", "#")), None)
    return named in below.words[:_NAMED_IN] and (
        " is " in below.plain or " are " in below.plain or ", a " in below.plain
    )


def _sells(blocks: Sequence[Block]) -> bool:
    return any(not _TRADE.isdisjoint(block.words) for block in blocks)
