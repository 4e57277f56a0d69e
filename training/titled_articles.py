"""The articles that built headlines are learned from: their titles, and their sentences without the title.

Word classes are learned from the sentences of the texts as they stand, ``read_prose``, so that no change of what is set
aside as furniture moves them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path

from summarise.cleaning import clean_text
from summarise.language.recognition import recognise_language
from summarise.splitting import split_article, split_sentences
from summarise.values import Sentence
from training.corpora import read_rows, squash

_LONGEST_TEXT = 6000
# Lines of menus are shorter, or have no stop.
_SHORTEST = 6
_STOPS = (".", "!", "?", '."', ".”", '?"', "?”", '!"', "!”")
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


def read_prose(data: Path, name: str, most: int) -> Iterator[str]:
    """Yield up to ``most`` whole sentences of each English article of a corpus, from its beginning."""
    for row in read_rows(data, name):
        text = (row.get("clean_text") or row["text"])[:_LONGEST_TEXT]
        if recognise_language(text) != "en":
            continue
        whole = (s.text for s in split_sentences(text, "en") if s.text.endswith(_STOPS))
        yield from islice((sentence for sentence in whole if sentence.count(" ") >= _SHORTEST), most)
