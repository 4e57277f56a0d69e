"""The standfirst: what stands under the headline and over the lead."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.filing.dateline import find_dateline, is_dateline
from summarise.cleaning.kinds import Kind, Kinds
from summarise.cleaning.lines import is_sentence

_SHORTEST, _LONGEST = 5, 60
# What stands between a standfirst and the lead, and how near.
_SIGNED: frozenset[Kind] = frozenset(("byline", "time stamp", "author note"))
_NEAR = 4
# A byline further below the headline, and with less than so many times the words under it, signs something else.
_NEAR_BYLINE, _MOST_OVER_BYLINE, _LEAST_UNDER = 8, 3, 3
# On the development pages no more than two lines stand between a headline and a lead with a dateline.
_MOST_OVER_DATELINE, _LONGEST_OVER_DATELINE = 3, 45
# What stands in a text that is no page too.
_PLAIN: frozenset[Kind] = frozenset(("headline", "separator", "counter", "author note", "editor's note", "copyright"))
# Who said it and on which day: leads have both ("the council said on Tuesday"), of 131 standfirsts one has.
_SAID = frozenset(("said", "says", "told", "announced", "confirmed", "reported"))
_DAYS = frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
# Of the author's notes only an account signs: "Dana Okafor @okafor", but not "Edited by Jane Roe". Who wrote a post
# that the story shows has the account in brackets: "— Elm Swimming (@elmswim) November 11, 2025".
_POSTED = "(@"


def mark_standfirst(text: str, blocks: Sequence[Block], kinds: Kinds, ratings: Sequence[float], headline: int) -> None:
    """Enter the standfirst under the headline among ``kinds``, and what else stands over a byline or a dateline."""
    under = headline + 1
    if _is_standfirst(text, blocks, kinds, ratings, under):
        kinds[under] = "standfirst"
    over = [*_find_over_byline(blocks, kinds, headline), *_find_over_dateline(text, blocks, kinds, headline)]
    for i in over:
        kinds[i] = "standfirst" if len(blocks[i].words) >= _SHORTEST else "notice"


def _is_standfirst(
    text: str, blocks: Sequence[Block], kinds: Sequence[Kind | None], ratings: Sequence[float], under: int
) -> bool:
    if under >= len(blocks) or kinds[under] or not _SHORTEST <= len(blocks[under].words) <= _LONGEST:
        return False
    opening = find_dateline(text, blocks[under].start, blocks[under].end)
    if (opening and opening.dateline) or _is_lead(blocks[under]):
        return False
    if blocks[under].plain.endswith("..."):
        # As much of the lead as a list of stories shows.
        return True
    if ratings[under] < 0.5:
        # A text of three paragraphs looks short of story to the model; a sentence over them is their lead.
        return not is_sentence(blocks[under]) or any(kind and kind not in _PLAIN for kind in kinds)
    signed = next(
        (i for i in range(under + 1, min(under + 1 + _NEAR, len(blocks))) if _signs(blocks[i], kinds[i])), None
    )
    return (
        signed is not None
        and any(p >= 0.5 for p in ratings[signed:])
        and _count(blocks, kinds, under, signed) < (_count(blocks, kinds, signed, len(blocks)))
    )


def _is_lead(block: Block) -> bool:
    """Whether the block tells news as leads do: a full sentence with a day, and with who said so."""
    told = set(block.words)
    return is_sentence(block) and not _SAID.isdisjoint(told) and not _DAYS.isdisjoint(told)


def _signs(block: Block, kind: Kind | None) -> bool:
    if kind == "author note":
        return "@" in block.plain
    return kind in _SIGNED and _POSTED not in block.plain


def _find_over_byline(blocks: Sequence[Block], kinds: Sequence[Kind | None], headline: int) -> list[int]:
    """Return which short paragraphs stand between the headline and a byline with most of the story under it."""
    signed = next(
        (i for i in range(headline + 1, min(headline + 1 + _NEAR_BYLINE, len(blocks))) if kinds[i] == "byline"), 0
    )
    over = [i for i in range(headline + 1, signed) if not kinds[i]]
    if any(_is_lead(blocks[i]) for i in over):
        return []
    # "– Jane Roe" under a quotation says who said it.
    if (
        not over
        or blocks[signed - 1].plain[-1] == '"'
        or len(over) > _MOST_OVER_BYLINE
        or any(len(blocks[i].words) > _LONGEST for i in over)
    ):
        return []
    above, under = (_count(blocks, kinds, *ends) for ends in ((headline + 1, signed), (signed, len(blocks))))
    return over if under >= _LEAST_UNDER * above else []


def _count(blocks: Sequence[Block], kinds: Sequence[Kind | None], start: int, end: int) -> int:
    """Return how many words the blocks have that are not known as furniture."""
    return sum(len(blocks[i].words) for i in range(start, end) if not kinds[i])


def _find_over_dateline(text: str, blocks: Sequence[Block], kinds: Sequence[Kind | None], headline: int) -> list[int]:
    """Return which short paragraphs stand between the headline and a lead with a dateline: such a lead comes first."""
    over: list[int] = []
    for i in range(headline + 1, len(blocks)):
        if kinds[i]:
            continue
        opening = find_dateline(text, blocks[i].start, blocks[i].end)
        if (opening and opening.dateline) or is_dateline(blocks[i].plain):
            # A label inside the story has a colon too: "KISUMU: What the river took".
            is_story = is_sentence if opening and opening.by_colon else _is_lead
            return [] if any(is_story(blocks[k]) for k in over) else over
        if len(over) == _MOST_OVER_DATELINE or len(blocks[i].words) > _LONGEST_OVER_DATELINE:
            return []
        over.append(i)
    return []
