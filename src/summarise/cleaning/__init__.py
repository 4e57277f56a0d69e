"""Text -> Article: headline, byline, dateline and furniture set aside, the story left as paragraphs."""

from __future__ import annotations

from summarise.language.recognition import recognise_language
from summarise.layout import find_paragraphs
from summarise.values import Article


def clean_text(text: str, language: str | None = None) -> Article:
    """Return the article in ``text``, in ``language`` or, if None, in the one it seems to be in."""
    return Article(text=text, paragraphs=find_paragraphs(text), language=language or recognise_language(text))
