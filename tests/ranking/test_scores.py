from summarise.ranking.scores import to_ratings


def test_scores_that_differ_in_the_last_digits_tie():
    one, other = to_ratings([0.1 + 0.2, 0.3])

    assert one == other
