from pathlib import Path

import pytest

from summarise.errors import TextTooLongError
from summarise.language.stems import stop_words
from summarise.ranking.kl import choose_in_turn, rank
from tests.ranking.samples import (
    TEXTS,
    SumyDocument,
    drop_repeats,
    load_sumy,
    make_sentences,
    make_terms,
    read_article,
    run_sumy,
)


@pytest.fixture(autouse=True)
def _ties_of_sumy_go_to_the_earlier(monkeypatch):
    """sumy leaves ties to rounding; but for that, it takes the first of equals too."""

    def find_best(divergences: list[float]) -> int:
        rounded = [round(divergence, 12) for divergence in divergences]
        return rounded.index(min(rounded))

    monkeypatch.setattr(load_sumy("kl.KLSummarizer"), "_find_index_of_best_sentence", staticmethod(find_best))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_sentences_are_chosen_in_the_order_that_sumy_chooses(path: Path):
    article, sentences = read_article(path)
    sentences = drop_repeats(sentences)

    assert [rating.score for rating in rank(article, sentences)] == run_sumy("kl.KLSummarizer", sentences)


@pytest.mark.parametrize("seed", range(5))
def test_made_sentences_are_chosen_in_the_order_that_sumy_chooses(seed: int):
    words = make_terms(30, seed=seed)
    document = SumyDocument(words)
    turns = load_sumy("kl.KLSummarizer")()._compute_ratings(document.sentences)
    expected = sorted(range(len(words)), key=lambda place: -turns[document.sentences[place]])

    assert choose_in_turn(words, frozenset()) == expected


def test_sentences_without_content_are_chosen_too():
    ratings = rank(*make_sentences("1887.", "The ferry sank.", "It is.", "1904!"))

    assert sorted(rating.score for rating in ratings) == [-3.0, -2.0, -1.0, 0.0]


def test_stop_words_are_no_content():
    words = [["the", "ferry"], ["the", "the"], ["the", "harbour"]]

    assert choose_in_turn(words, stop_words("en"))[0] == 0


def test_a_text_too_long_is_refused():
    with pytest.raises(TextTooLongError, match="choose news or textrank"):
        rank(*make_sentences(*["One more line."] * 12_000))
