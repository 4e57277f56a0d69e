"""Article -> Sentences, by NLTK's Punkt and what news needs besides."""

from __future__ import annotations

from functools import cache
from typing import Any

from summarise.language.nltk_import import load_punkt
from summarise.layout import find_paragraphs
from summarise.values import Article, Sentence, Span


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of ``text``, all of it: nothing is taken for furniture here."""
    return split_article(Article(text, find_paragraphs(text)))


def split_article(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences of the article's paragraphs, in order."""
    return tuple(
        Sentence(article.text[start:end], start, end, index)
        for index, paragraph in enumerate(article.paragraphs)
        for start, end in _split_paragraph(article.text, paragraph)
    )


def _split_paragraph(text: str, paragraph: Span) -> list[tuple[int, int]]:
    spans = _tokenizer().span_tokenize(text[paragraph.start : paragraph.end])
    return [(paragraph.start + start, paragraph.start + end) for start, end in spans]


@cache
def _tokenizer() -> Any:
    return load_punkt().PunktSentenceTokenizer()
