from pathlib import Path

import pytest

from summarise.errors import TextTooLongError
from summarise.ranking.luhn import rank
from tests.ranking.samples import TEXTS, drop_repeats, make_sentences, read_article, run_sumy


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_articles_are_rated_as_by_sumy(path: Path):
    article, sentences = read_article(path)
    sentences = drop_repeats(sentences)

    scores = [rating.score for rating in rank(article, sentences)]

    assert scores == pytest.approx(run_sumy("luhn.LuhnSummarizer", sentences))
    assert len(set(scores)) > 3


def test_a_dense_cluster_of_frequent_words_is_worth_most():
    ratings = rank(
        *make_sentences(
            "The harbour ferry sails.",
            "At the harbour, which nobody visits in winter any more, waits a ferry.",
            "The weather was fine.",
        )
    )

    # Two significant words of two; two with too much between them; none.
    assert [rating.score for rating in ratings] == [2.0, 0.0, 0.0]


def test_a_line_of_capitals_is_a_sentence():
    ratings = rank(*make_sentences("FERRY SINKS IN HARBOUR", "Ferry in harbour."))

    assert ratings[0].score > 0


def test_a_text_too_long_is_refused():
    with pytest.raises(TextTooLongError, match=r"too long for the method luhn; choose news or textrank"):
        rank(*make_sentences(*["One more line."] * 60_000))
