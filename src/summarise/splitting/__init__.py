"""Article -> Sentences, by Punkt and what news needs besides."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.language.recognition import recognise_language
from summarise.languages import check_language
from summarise.layout import find_paragraphs
from summarise.splitting.boundaries import find_boundaries
from summarise.splitting.usage import Usage, usage_of
from summarise.values import Article, Sentence, Span, check_text

# The marks before a line of quoted mail.
_QUOTED = re.compile(r">[> \t]*(?=[^>\s])")


def split_sentences(text: str, language: str | None = None) -> tuple[Sentence, ...]:
    """Return the sentences of ``text``, all of it: nothing is taken for furniture here.

    Args:
        text: prose, with or without line breaks inside its paragraphs.
        language: an ISO 639-1 code such as ``en``, with or without what may follow it (``en-GB``); the one that the
            text seems to be in, if None.

    Raises:
        OptionError: there is no such language.
        TypeError: the text is no ``str``.
    """
    check_text(text)
    known = recognise_language(text) if language is None else check_language(language)
    return split_article(Article(text, find_paragraphs(text), language=known))


def split_article(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences of the article's paragraphs, in order.

    Together they hold every character of the paragraphs but white space, once; none begins or ends with white space, or
    begins with the marks of quoted mail.
    """
    text = article.text
    usage = usage_of(text, article.language)
    return tuple(
        Sentence(text[start:end], start, end, index)
        for index, paragraph in enumerate(article.paragraphs)
        for start, end in _cut(text, paragraph, usage)
    )


def _cut(text: str, paragraph: Span, usage: Usage) -> Iterator[tuple[int, int]]:
    start, end = paragraph.start, paragraph.end
    for boundary in (*find_boundaries(text, start, end, usage), end):
        piece = text[start:boundary].lstrip()
        if piece:
            inner = boundary - len(piece)
            if inner > paragraph.start and text[inner - 1] in "\r\n" and (quoted := _QUOTED.match(text, inner, end)):
                inner = quoted.end()
            yield inner, boundary - len(piece) + len(piece.rstrip())
        start = boundary
