"""Article -> Sentences, by NLTK's Punkt and what news needs besides."""

from __future__ import annotations

from collections.abc import Iterator

from summarise.layout import find_paragraphs
from summarise.splitting.boundaries import find_boundaries
from summarise.values import Article, Sentence


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of ``text``, all of it: nothing is taken for furniture here."""
    return split_article(Article(text, find_paragraphs(text)))


def split_article(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences of the article's paragraphs, in order.

    Together they hold every character of the paragraphs but white space, once; none begins or ends with white space.
    """
    text = article.text
    return tuple(
        Sentence(text[start:end], start, end, index)
        for index, paragraph in enumerate(article.paragraphs)
        for start, end in _cut(text, paragraph.start, paragraph.end)
    )


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for boundary in (*find_boundaries(text, start, end), end):
        piece = text[start:boundary]
        if piece and not piece.isspace():
            yield start + len(piece) - len(piece.lstrip()), boundary - len(piece) + len(piece.rstrip())
        start = boundary
