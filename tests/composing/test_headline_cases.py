"""Built headlines of sentences written for it, as cases in files; those under ``known_failures`` are not met yet."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from summarise.composing.headline import build_headline
from summarise.layout import find_paragraphs
from summarise.splitting import split_article
from summarise.values import Article

_CASES = Path(__file__).parent.parent / "cases" / "headline"


def _read_cases() -> Iterator[Any]:
    for path in sorted(_CASES.rglob("*.txt")):
        marks = [pytest.mark.xfail(strict=True)] if path.parent.name == "known_failures" else []
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            about, text, expected = block.splitlines()
            yield pytest.param(text, expected.removeprefix("=> "), id=about.removeprefix("# "), marks=marks)


@pytest.mark.parametrize(("text", "expected"), list(_read_cases()))
def test_the_headline_is_built(text: str, expected: str):
    article = Article(text, find_paragraphs(text))
    assert build_headline(article, split_article(article)).text == expected
