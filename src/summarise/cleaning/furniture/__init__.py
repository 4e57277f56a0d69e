"""Text -> blocks, and the kinds of those that are known by their own words and their neighbours'.

Where to look:

- One line by its own words: ``naming``, with ``facts`` for its boxes; ``notes``, ``pictures`` and ``press`` for what
  wires, pages and firms print around a story
- Lines by those beside them: ``captions``, ``comments``, ``liveblog``, ``teasers``, ``afterword``, ``repeats``,
  ``pull_quotes``, ``summary_box``
- Texts of other kinds: ``mail`` with ``quoting`` for its marks, ``markdown``, ``flattened`` for pages on one line,
  ``turns`` for the times in a transcript
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarise.cleaning.blocks import Block, make_blocks
from summarise.cleaning.filing.byline import mark_bylines
from summarise.cleaning.furniture.afterword import mark_afterword
from summarise.cleaning.furniture.captions import mark_captions, mark_gallery
from summarise.cleaning.furniture.comments import mark_comments
from summarise.cleaning.furniture.facts import mark_scores
from summarise.cleaning.furniture.liveblog import mark_live_blog
from summarise.cleaning.furniture.mail import mark_mail
from summarise.cleaning.furniture.markdown import mark_markdown
from summarise.cleaning.furniture.naming import name_kind
from summarise.cleaning.furniture.press import mark_press_notes
from summarise.cleaning.furniture.pull_quotes import mark_quotation_credits
from summarise.cleaning.furniture.teasers import mark_teasers
from summarise.cleaning.kinds import Kinds
from summarise.values import Span


class Marked(NamedTuple):
    """The blocks of a text and what is known of them before the models look at the rest."""

    blocks: list[Block]
    kinds: Kinds
    subject: int | None
    """Which block is the subject of a mail or the title in Markdown."""
    byline: str | None


def mark_furniture(text: str, paragraphs: Sequence[Span]) -> Marked:
    """Return the ``paragraphs`` of ``text`` as blocks, with the kinds of those that rules know."""
    blocks = make_blocks(text, paragraphs)
    kinds: Kinds = [name_kind(block) for block in blocks]
    title = mark_markdown(blocks, kinds)
    subject = mark_mail(blocks, kinds)
    mark_quotation_credits(blocks, kinds)
    byline = mark_bylines(blocks, kinds)
    mark_scores(blocks, kinds)
    mark_live_blog(blocks, kinds)
    mark_gallery(blocks, kinds)
    mark_captions(blocks, kinds)
    mark_comments(blocks, kinds)
    mark_press_notes(blocks, kinds)
    mark_afterword(blocks, kinds)
    mark_teasers(blocks, kinds)
    return Marked(blocks, kinds, title if subject is None else subject, byline)
