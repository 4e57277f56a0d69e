"""The steps, in order."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from summarise.cleaning import clean_text
from summarise.composing import compose_summary
from summarise.errors import NothingToSummariseError, OptionError
from summarise.language.invisible import drop_invisible
from summarise.ranking import rank_sentences
from summarise.splitting import split_article
from summarise.summary import Summary
from summarise.values import Article, Attribution, Options, Sentence, check_text

_WORD = re.compile(r"[^\W_]")


def summarise(text: str, options: Options | None = None, *, source: str | None = None) -> Summary:
    """Return the headline, the key points and the speakers of the article in ``text``.

    Python's search for cycles rests meanwhile, in all threads.

    Args:
        text: the article as decoded, furniture and all; every offset in the summary points into it, or into the
            summary's own ``text`` where this has the marks of quoted mail, or invisible characters in its words, and
            that has not.
        options: the defaults if None.
        source: where the text came from, as the summary should name it.

    Raises:
        NothingToSummariseError: the text holds no words, or none but the head of a mail.
        OptionError: the options are no ``Options``.
        TypeError: the text or its source is no ``str``.
        TextTooLongError: the text is longer than the chosen method can rank in reasonable time.
    """
    check_text(text)
    if source is not None and not isinstance(source, str):
        raise TypeError(f"source is a str, such as a file's name, not {type(source).__name__}")
    options = Options() if options is None else options
    if not isinstance(options, Options):
        raise OptionError(f"options are given as one value, as in Options(method='lead'), not as {options!r}")
    if not _WORD.search(text):
        raise NothingToSummariseError("there are no words to summarise; give the text of an article")
    with _pause_collector():
        article = clean_text(drop_invisible(text), options.language)
        if not article.paragraphs:
            raise NothingToSummariseError("there is nothing but the head of a mail; give the mail with its text")
        sentences = split_article(article)
        ratings = rank_sentences(article, sentences, options.method)
        summary = compose_summary(article, sentences, ratings, _attribute(article, sentences), options, source)
    return summary if article.text == text else replace(summary, text=article.text)


@contextmanager
def _pause_collector() -> Iterator[None]:
    """Keep Python from looking for cycles.

    The steps make many small values and no cycle; looking for some as often as Python does takes a fourteenth of the
    time of a long text.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _attribute(article: Article, sentences: tuple[Sentence, ...]) -> Attribution:
    """Return who said what: cues, names and pronouns are known for English only."""
    if article.language != "en":
        return Attribution()
    # A third of the start, which other languages have no use for.
    from summarise.attribution import attribute_statements

    return attribute_statements(article, sentences)
