"""HTML -> text."""

from __future__ import annotations


def looks_like_html(text: str) -> bool:
    """Return whether ``text`` is an HTML page."""
    return False


def extract_article(text: str) -> str:
    """Return the article of an HTML page as text."""
    return text
