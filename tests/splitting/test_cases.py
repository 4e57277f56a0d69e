"""The traps of news text, as cases in files."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from summarise import split_sentences

_CASES = Path(__file__).parent.parent / "cases" / "splitting"


def _read_cases() -> Iterator[Any]:
    for path in sorted(_CASES.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("\n\n"):
            title, *sentences = block.strip().splitlines()
            yield pytest.param(sentences, id=f"{path.stem}: {title.removeprefix('# ')}")


@pytest.mark.parametrize("sentences", list(_read_cases()))
def test_a_paragraph_is_split_where_its_sentences_end(sentences):
    assert [sentence.text for sentence in split_sentences(" ".join(sentences))] == sentences
