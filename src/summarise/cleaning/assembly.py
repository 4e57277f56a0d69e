"""Blocks and their kinds -> Article: the marks around paragraphs, datelines, credits and names of sites taken off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarise.cleaning.blocks import Block, is_listed
from summarise.cleaning.edges import OPENING_BLOCKS, find_credit, find_source, find_story_behind_caption, trim_marks
from summarise.cleaning.filing.byline import find_inline_byline
from summarise.cleaning.filing.dateline import Opening, find_dateline
from summarise.cleaning.furniture.mail import SUBJECT
from summarise.cleaning.furniture.notes import find_helpers
from summarise.cleaning.furniture.pull_quotes import goes_with_quotation
from summarise.cleaning.furniture.turns import find_turns
from summarise.cleaning.headline.share_links import find_share_suffix
from summarise.cleaning.headline.site_names import find_site_name
from summarise.cleaning.kinds import Kind
from summarise.language.mail_subjects import find_own_subject
from summarise.values import Article, Furniture, Headline, Span, fold

# A dateline opens one of the first paragraphs: the lead, or the one under a standfirst.
_FILED = 2


def build_article(
    text: str, language: str, blocks: Sequence[Block], kinds: Sequence[Kind | None], byline: str | None
) -> Article:
    """Return the article whose blocks are of these kinds: those of none are its paragraphs."""
    paragraphs: list[Span] = []
    furniture: list[Furniture] = []
    headline, standfirst, dateline = None, None, None
    turns = find_turns(text, blocks)
    for i, (block, kind) in enumerate(zip(blocks, kinds, strict=True)):
        start, end = block.start, block.end
        if kind == "headline":
            headline, names = _make_headline(text, blocks, kinds, i)
            furniture += names
        elif kind == "standfirst" and standfirst is None:
            standfirst = Span(start, end)
        elif goes_with_quotation(blocks, kinds, i) and paragraphs:
            paragraphs[-1] = Span(paragraphs[-1].start, end)
        elif kind:
            furniture.append(Furniture(kind, start, end))
        else:
            story = _open_paragraph(text, blocks, i, turns.get(i), len(paragraphs))
            furniture += story.furniture
            byline = byline or story.byline
            dateline = dateline or story.dateline
            paragraphs.append(story.span)
    return Article(text, tuple(paragraphs), headline, standfirst, byline, dateline, tuple(furniture), language)


class _Story(NamedTuple):
    """What is left of a block of the story, and what was taken off it."""

    span: Span
    furniture: list[Furniture]
    byline: str | None
    dateline: str | None


def _open_paragraph(text: str, blocks: Sequence[Block], i: int, turn: int | None, before: int) -> _Story:
    """Return block ``i`` as a paragraph with ``before`` others before it; ``turn`` is where its speaker stands."""
    start, end = trim_marks(text, blocks[i].start, blocks[i].end)
    if is_listed(blocks, i):
        start += len(text[start:end]) - len(text[start + 1 : end].lstrip())
    furniture: list[Furniture] = []
    byline, dateline = None, None
    if turn is not None:
        furniture.append(Furniture("time stamp", start, turn))
        start = turn
    behind = _find_behind(text, start, end)
    furniture += behind
    end = behind[-1].start if behind else end
    if i < OPENING_BLOCKS and (source := find_source(text[start:end])):
        furniture.append(Furniture("agency credit", start + source, end))
        end = start + source
    if not before and (story := find_story_behind_caption(text, start, end)) > start:
        furniture.append(Furniture("caption", start, story))
        start = story
    if not before and (inline := find_inline_byline(text, start, end)):
        byline, goes_on = inline
        furniture.append(Furniture("byline", start, goes_on))
        start = goes_on
    if before < _FILED and (found := find_dateline(text, start, end)):
        dateline = found.dateline
        furniture += _split_opening(start, found)
        start = found.end
    return _Story(Span(start, end), furniture, byline, dateline)


def _find_behind(text: str, start: int, end: int) -> list[Furniture]:
    """Return who helped with the story and who took the picture, from the end of the paragraph on towards its start."""
    found: list[Furniture] = []
    if (helpers := find_helpers(text, start, end)) is not None:
        found.append(Furniture("author note", helpers, end))
        end = helpers
    if (credit := find_credit(text, start, end)) is not None:
        found.append(Furniture("photo credit", credit, end))
    return found


def _make_headline(
    text: str, blocks: Sequence[Block], kinds: Sequence[Kind | None], i: int
) -> tuple[Headline, list[Furniture]]:
    """Return the headline in block ``i``, and what stands behind it: names of site and section, links to share it."""
    start, end = blocks[i].start, blocks[i].end
    if blocks[i].plain.startswith(SUBJECT):
        start += len(text[start:end]) - len(text[start:end].partition(":")[2].lstrip())
        start += find_own_subject(text[start:end])
    start, end = trim_marks(text, start, end)
    shared = find_share_suffix(text, start, end)
    links = [Furniture("share", shared, end)] if shared < end else []
    end = start + len(text[start:shared].rstrip())
    named = min(end, find_site_name(text, blocks, kinds, i))
    names = text[named:end].lstrip()
    headline = Headline(fold(text[start:named]), "article", start, named)
    return headline, [Furniture("site name", end - len(names), end), *links] if names else links


def _split_opening(start: int, opening: Opening) -> list[Furniture]:
    if opening.agency is None:
        return [Furniture("dateline", start, opening.end)]
    credit = Furniture("agency credit", opening.agency, opening.end)
    return [Furniture("dateline", start, opening.agency), credit] if opening.dateline else [credit]
