from summarise.ranking.lead import rank
from tests.ranking.samples import make_sentences


def test_ratings_fall_with_each_sentence():
    scores = [rating.score for rating in rank(*make_sentences("One.", "Two.", "Three."))]

    assert scores == [1, 1 / 2, 1 / 3]
