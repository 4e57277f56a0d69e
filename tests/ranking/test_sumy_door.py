import pytest

from summarise.ranking.sumy_door import rate_by_sumy
from tests.ranking.samples import make_sentences


def test_repeated_sentences_each_have_their_turn():
    ratings = rate_by_sumy("sum_basic.SumBasicSummarizer", *make_sentences(*["The ferry sank."] * 3))

    assert sorted(ratings) == [-2.0, -1.0, 0.0]


def test_a_line_of_capitals_is_a_sentence():
    ratings = rate_by_sumy("luhn.LuhnSummarizer", *make_sentences("FERRY SINKS IN HARBOUR", "Ferry in harbour."))

    assert ratings == pytest.approx([4 / 4, 4 / 3], rel=0.5)
    assert min(ratings) > 0


@pytest.mark.parametrize("name", ["luhn.LuhnSummarizer", "sum_basic.SumBasicSummarizer"])
@pytest.mark.parametrize("texts", [(), ("Ferry.",), ("1887.", "§ 3"), ("Ferry.", "Ferry.")], ids=str)
def test_degenerate_texts_have_ratings(name: str, texts: tuple[str, ...]):
    assert len(rate_by_sumy(name, *make_sentences(*texts))) == len(texts)
