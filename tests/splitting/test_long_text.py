"""Texts made to make a splitter slow: half a megabyte each, which takes hours where the time grows with its square."""

import pytest

from summarise.splitting import split_article
from summarise.values import Article, Span

_LENGTH = 500_000


@pytest.mark.parametrize(
    "unit",
    [
        ".",
        ". ",
        "a.",
        "U.S. “",
        "… ",
        ".)”",
        '. " ',
        ".[1]",
        ". [1] ",
        ". [aaaa ",
        "?” Aaaa Bbbb ",
        ". (((",
        "。",
        "a-",
        " ",
    ],
)
def test_the_time_grows_with_the_length_only(unit):
    text = "a." + unit * (_LENGTH // len(unit)) + "b"
    sentences = split_article(Article(text, (Span(0, len(text)),)))
    assert sentences[0].start == 0
    assert sentences[-1].end == len(text)
