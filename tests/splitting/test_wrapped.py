"""A text whose lines are broken gives the same sentences as one whose lines are not."""

import textwrap
from pathlib import Path

import pytest

from summarise.splitting import split_article, split_sentences
from summarise.values import Article, Span

_CASES = sorted((Path(__file__).parent.parent / "cases" / "splitting").glob("*.txt"))


def _split_one_paragraph(text: str) -> list[str]:
    return [" ".join(s.text.split()) for s in split_article(Article(text, (Span(0, len(text)),)))]


@pytest.mark.parametrize("width", [20, 45, 72])
@pytest.mark.parametrize("path", _CASES, ids=lambda path: path.stem)
def test_where_lines_are_broken_makes_no_difference(path, width):
    lines = path.read_text(encoding="utf-8").splitlines()
    text = " ".join(line for line in lines if line and not line.startswith("#"))
    wrapped = "\n".join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))
    assert _split_one_paragraph(wrapped) == _split_one_paragraph(text)


def test_sentences_of_quoted_mail_begin_behind_its_marks():
    text = (
        "> The council voted on Monday to close the old bridge over\n> the Elm, which is not safe. The mayor said so.\n"
        "> Drivers will have to take the road through Port Velda until\n> > spring, and buses will run every hour.\n"
    )
    sentences = split_sentences(text)
    assert [sentence.text[:11] for sentence in sentences] == ["The council", "The mayor s", "Drivers wil"]
    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in sentences)


def test_a_sentence_that_begins_a_quoted_line_begins_behind_its_mark():
    text = (
        "> The council voted on Monday to close the old bridge now.\n"
        "> > Drivers will have to take the road through Port Velda and\n> nobody knows until when it will be so.\n"
    )
    assert [sentence.text[:11] for sentence in split_sentences(text)] == ["The council", "Drivers wil"]
