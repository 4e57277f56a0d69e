from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise import split_sentences
from summarise.layout import find_paragraphs
from summarise.splitting import split_article
from summarise.values import Article, Span

# Marks, quotation marks, brackets, figures, capitals and line breaks in any order.
_WORDS = ["end.The", "Leeds.He", "Mr.", "U.S.", "No.", "5", "p.m.", "He", "said", "A.", "end", "é", "Ω", "[1]"]
_MARKS = [*".…?!\"“”‘’'()[]«»—-•*_。？」।", "...", ". .", "?!", "''"]
_SPACES = [" ", "  ", "\n", "\n\n", "\r\n", "\t", "\u2028", "\x85", "\u00a0", "\u200b"]
_PIECES = st.sampled_from(_WORDS + _MARKS + _SPACES)
_NEWSLIKE = st.lists(_PIECES, max_size=60).map("".join)


def letters(text):
    return "".join(filter(str.isalnum, text))


@given(st.one_of(st.text(max_size=300), _NEWSLIKE))
def test_sentences_hold_every_letter_and_figure_once_and_in_order(text):
    sentences = split_sentences(text)
    assert "".join(letters(s.text) for s in sentences) == letters(text)
    story = "".join(text[p.start : p.end] for p in find_paragraphs(text))
    assert "".join("".join(s.text.split()) for s in sentences) == "".join(story.split())
    assert all(before.end <= after.start for before, after in pairwise(sentences))


@given(st.one_of(st.text(max_size=300), _NEWSLIKE))
def test_a_sentence_is_a_slice_without_white_space_at_its_ends(text):
    for sentence in split_sentences(text):
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.text == sentence.text.strip() != ""


@given(_NEWSLIKE)
def test_a_sentence_knows_its_paragraph(text):
    paragraphs = find_paragraphs(text)
    for sentence in split_sentences(text):
        paragraph = paragraphs[sentence.paragraph]
        assert paragraph.start <= sentence.start < sentence.end <= paragraph.end


@given(st.lists(_NEWSLIKE, max_size=5), st.sampled_from(["en", "de", "zh"]))
def test_paragraphs_may_stand_anywhere(pieces, language):
    ends = list(accumulate(map(len, pieces)))
    spans = tuple(Span(end - len(piece), end) for piece, end in zip(pieces, ends, strict=True))
    sentences = split_article(Article("".join(pieces), spans, language=language))
    for index, piece in enumerate(pieces):
        said = "".join(s.text for s in sentences if s.paragraph == index)
        assert "".join(said.split()) == "".join(piece.split())


def test_only_the_paragraphs_are_split():
    text = "A Headline\n\nBy Someone\n\nIt rained. Nobody came."
    article = Article(text, (Span(24, len(text)),))
    assert [s.text for s in split_article(article)] == ["It rained.", "Nobody came."]


@pytest.mark.parametrize("text", ["", " ", "\n\n\t", "\u2003"])
def test_nothing_gives_no_sentences(text):
    assert split_sentences(text) == ()


@pytest.mark.parametrize("text", ["word", "...", "?", "”", "Mr.", "1."])
def test_a_scrap_is_a_sentence(text):
    assert [s.text for s in split_sentences(text)] == [text]
