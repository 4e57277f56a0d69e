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


DOCKS = """Dock workers at the port of Kelmouth walked out on Tuesday after talks about night shifts failed.

The strike by 640 workers closed four of the port's six berths and left eleven ships waiting at sea.

{}

The port said it lost £300,000 a day. Talks between the union and the port will resume on Friday.

The union wants a third crew on the cranes at night. The port has 1,200 workers and was built in 1931.

Six of the ships carry grain for mills in the north of the country. Their owners asked the minister to step in.
"""


@pytest.mark.parametrize(
    "trap",
    [
        '"We asked for one thing only. We want two nights of rest between shifts. Nobody can work on," said Ruth Olle.',
        "Nunca olvidaré los barcos, los amigos y las noches de lluvia en este puerto.",
        "Eleven ships. One port.",
    ],
    ids=["halves of a quotation", "another language", "fragments"],
)
def test_what_cannot_stand_alone_is_not_among_the_best_three(trap):
    article = clean_text(DOCKS.format(trap))
    sentences = split_article(article)
    ratings = rank(article, sentences)
    best = sorted(range(len(sentences)), key=lambda place: -ratings[place].score)[:3]
    assert not any(sentences[place].text in trap for place in best)


def test_a_question_is_rated_below_what_it_asks_for():
    asked, told = (rate(DOCKS.format(f"Will the port be closed all week{mark}"))[2].score for mark in "?.")
    assert asked < told
