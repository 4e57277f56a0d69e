"""A headline for an article that has none."""

from __future__ import annotations

from summarise.values import Article, Headline, Sentence


def build_headline(article: Article, sentences: tuple[Sentence, ...]) -> Headline:
    """Return the first sentence, cut at twelve words."""
    lead = sentences[0]
    words = lead.text.split()
    return Headline(" ".join(words[:12]), "generated", lead.start, lead.end)
