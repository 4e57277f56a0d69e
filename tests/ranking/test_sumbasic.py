from pathlib import Path

import pytest

from summarise.errors import TextTooLongError
from summarise.ranking.sumbasic import rank
from tests.ranking.samples import TEXTS, drop_repeats, make_sentences, read_article, run_sumy


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_sentences_are_chosen_in_the_order_that_sumy_chooses(path: Path):
    article, sentences = read_article(path)
    sentences = drop_repeats(sentences)

    assert [rating.score for rating in rank(article, sentences)] == run_sumy("sum_basic.SumBasicSummarizer", sentences)


def test_what_was_said_counts_less_the_next_time():
    ratings = rank(
        *make_sentences("The ferry sank.", "The ferry sank.", "The harbour closed.", "The harbour reopened.")
    )

    assert [rating.score for rating in ratings] == [0.0, -3.0, -1.0, -2.0]


def test_a_text_too_long_is_refused():
    with pytest.raises(TextTooLongError, match=r"too long for the method sumbasic; choose news or textrank"):
        rank(*make_sentences(*["One more line."] * 11_000))
