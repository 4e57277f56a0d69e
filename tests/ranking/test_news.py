import pytest

from summarise.cleaning import clean_text
from summarise.ranking.news import rank
from summarise.splitting import split_article

STORY = """The city council voted on Monday to close the old harbour bridge for two years of repairs.

The bridge carries 20,000 cars a day and was built in 1931. Engineers found cracks in its pillars in March.

"It was a hard decision," said Mayor Anna Lind.

He was glad. Shops near the bridge fear that the repairs of the bridge will cost them customers.
"""


def rate(text):
    article = clean_text(text)
    return rank(article, split_article(article))


def test_every_sentence_is_rated():
    assert len(rate(STORY)) == 6


def test_the_reasons_add_up_to_the_score():
    for rating in rate(STORY):
        assert sum(reason.share for reason in rating.reasons) == pytest.approx(rating.score, abs=1e-5)


def test_the_lead_of_a_short_story_comes_first():
    ratings = rate(STORY)
    assert ratings[0].score == max(rating.score for rating in ratings)


@pytest.mark.parametrize("text", ["Rain.", "Rain", "?", "Rain fell.\n\nRain fell.", "雨が降った。"])
def test_the_shortest_texts_are_rated(text):
    article = clean_text(text)
    sentences = split_article(article)
    assert len(rank(article, sentences)) == len(sentences)


def test_no_sentences_give_no_ratings():
    assert rank(clean_text(""), ()) == ()
