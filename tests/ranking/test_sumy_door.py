import pytest

from summarise.ranking.sumy_door import rate_by_sumy


def test_repeated_sentences_each_have_their_turn():
    ratings = rate_by_sumy("sum_basic.SumBasicSummarizer", [["the", "ferry", "sank"]] * 3, "en")

    assert sorted(ratings) == [-2.0, -1.0, 0.0]


@pytest.mark.parametrize("name", ["luhn.LuhnSummarizer", "sum_basic.SumBasicSummarizer"])
@pytest.mark.parametrize("texts", [[], [[]], [["ferry"]], [[], []], [["ferry"], ["ferry"]]], ids=str)
def test_degenerate_texts_have_ratings(name: str, texts: list[list[str]]):
    assert len(rate_by_sumy(name, texts, "en")) == len(texts)
