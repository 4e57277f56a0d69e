"""The articles that built headlines are learned from: their titles, and their sentences without the title."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from summarise.cleaning import clean_text
from summarise.splitting import split_article
from summarise.values import Sentence
from training.corpora import read_rows, squash

_LONGEST_TEXT = 6000
# A title and the sentences of its article.
Titled = tuple[str, tuple[Sentence, ...]]


def read_articles(data: Path, name: str) -> Iterator[Titled]:
    """Yield the English articles of a corpus; the title of one without is empty."""
    yield from _read(data, name)


@cache
def _read(data: Path, name: str) -> list[Titled]:
    articles = []
    for row in read_rows(data, name):
        title = row.get("title") or ""
        first, _, rest = (row.get("clean_text") or row["text"]).partition("\n\n")
        story = rest if title and squash(first) == squash(title) else first + "\n\n" + rest
        article = clean_text(story[:_LONGEST_TEXT])
        if article.language == "en" and article.paragraphs:
            articles.append((title, split_article(article)))
    return articles
