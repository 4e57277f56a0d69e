import pytest

from summarise.ranking.sumy_door import Method, rate_by_sumy


def test_repeated_sentences_each_have_their_turn():
    ratings = rate_by_sumy("sumbasic", [["the", "ferry", "sank"]] * 3, "en")

    assert sorted(ratings) == [-2.0, -1.0, 0.0]


@pytest.mark.parametrize("method", ["luhn", "sumbasic"])
@pytest.mark.parametrize("texts", [[], [[]], [["ferry"]], [[], []], [["ferry"], ["ferry"]]], ids=str)
def test_degenerate_texts_have_ratings(method: Method, texts: list[list[str]]):
    assert len(rate_by_sumy(method, texts, "en")) == len(texts)
