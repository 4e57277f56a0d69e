"""Which names are one person's: gathered from articles of a few words."""

import pytest

from summarise.attribution.document import read_document
from summarise.attribution.names import find_name_runs
from summarise.attribution.people import gather_entities
from summarise.layout import find_paragraphs
from summarise.splitting import split_article
from summarise.values import Article


def gather(text):
    """Return, for each name in a text, the number of its bearer in the order of the text."""
    article = Article(text, find_paragraphs(text))
    document = read_document(article, split_article(article))
    _, owner = gather_entities(document, find_name_runs(document))
    order = list(dict.fromkeys(owner))
    return [order.index(bearer) for bearer in owner]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lind spoke. Mrs Lind left. Lind was late.",
        "Ann Maria Lind spoke. Ann Lind left.",
        "David Monteath spoke. Mr Montaeth left.",
        "Zoë Märtens spoke. Zoe Martens left.",
    ],
)
def test_names_of_one_person_are_joined(text):
    assert set(gather(text)) == {0}


@pytest.mark.parametrize(
    "text",
    [
        "Paul Lind spoke. Paula Lind left.",
        "Mr Lind spoke. Ms Lind left.",
        "Ann Lind spoke. Ann Orr left.",
        "David Hanson spoke. Mr Hansen left.",
    ],
)
def test_names_of_two_people_are_kept_apart(text):
    assert gather(text) == [0, 1]


def test_a_surname_belongs_to_whoever_is_named_in_full_most_often():
    assert gather("Ann Lind spoke. Bo Lind left. Ann Lind spoke again. Lind stayed.") == [0, 1, 0, 0]
