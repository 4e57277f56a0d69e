import pytest

from summarise.cleaning import clean_text
from summarise.ranking.news.leaning import weigh_leanings
from summarise.ranking.terms import list_terms
from summarise.splitting import split_article

STORY = (
    "A ferry sank off Saint-Aubin on Monday.",
    "Its crew of nine swam to the harbour.",
    "It was the third in a year.",
)


def weigh(*sentences, headline=""):
    article = clean_text("\n\n".join(filter(None, (headline, " ".join(sentences)))), "en")
    split = split_article(article)
    return weigh_leanings(article, split, list_terms(article, split))


BETWEEN = "A photographer was on the beach with a camera that morning."


@pytest.mark.parametrize(
    ("sentence", "weight"),
    [
        ("The photographer saw nine men in the water.", 2),
        ("The camera of a visitor had it all.", 0),
        ("The ferry was built in 1998.", 0),
        ("The harbour was shut.", 0),
        # What nobody has named sums up what is known.
        ("The accident angered many in the village.", 0),
        ("He was not aboard.", 2),
        ("But Ann Roe was not aboard.", 1),
    ],
)
def test_a_sentence_leans_whose_noun_comes_from_between(sentence, weight):
    assert weigh(*STORY, BETWEEN, "It was cold.", sentence)[-1] == weight


def test_what_the_headline_names_is_known():
    sentence = "The photographer saw nine men in the water."
    headline = "Photographer sees ferry sink off Saint-Aubin"
    assert weigh(*STORY, BETWEEN, sentence, headline=headline)[-1] == 0
