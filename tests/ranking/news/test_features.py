import pytest

from summarise.cleaning import clean_text
from summarise.ranking.news.features import measure_features
from summarise.splitting import split_article

BEFORE = "The village of Saint-Aubin has banned cars from its centre since the first of May."
AFTER = "The mayor said that the ban would last for a year."


def measure(feature, sentence):
    article = clean_text(f"{BEFORE}\n\n{sentence}\n\n{AFTER}", "en")
    return measure_features(article, split_article(article))[feature]


@pytest.mark.parametrize(
    "sentence",
    [
        "La gente del pueblo dice que no va a dejar los coches en casa.",
        "Les enfants ne pouvaient plus jouer devant leurs maisons.",
        "Dhanyavaad, aap sab ka bahut bahut shukriya, main yeh din kabhi nahin bhoolunga.",
    ],
)
def test_a_sentence_in_another_language_has_other_words(sentence):
    assert measure("other words", sentence) == [0, 1, 0]


@pytest.mark.parametrize(
    "sentence",
    ["Police arrested two men near Paris on Monday.", "Shares in Renault and Peugeot fell 4.2 percent after the vote."],
)
def test_a_sentence_full_of_names_has_not(sentence):
    assert measure("other words", sentence) == [0, 0, 0]


def test_a_few_words_are_a_fragment():
    assert measure("fragment", "Not a single car.") == [0, 1, 0]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The shops of the village listed three demands:", 1),
        ("The shops said that they would “never agree.”", 0),
        ("Will the shops of the village ever agree to it?", 0),
    ],
)
def test_a_sentence_without_a_mark_at_its_end_has_no_end(sentence, expected):
    assert measure("no end", sentence) == [0, expected, 0]
