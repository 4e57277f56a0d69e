import pytest

from summarise.attribution.document import read_document
from summarise.attribution.document.verbs import count_clauses, find_verb
from summarise.layout import find_paragraphs
from summarise.splitting import split_article
from summarise.values import Article


def read(text):
    article = Article(text, find_paragraphs(text))
    document = read_document(article, split_article(article))
    return document, 0, len(document.words)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("the bridge would fall", "would"),
        ("the bridge fell in May", "fell"),
        ("the bridge opened in May", "opened"),
        ("the bridge opened by the mayor", None),
        ("a bridge of stone", None),
        ("the man who left", None),
        ("the crew and left", None),
        ("newly opened roads", None),
        ("the plan that failed", None),
    ],
)
def test_a_clause_is_known_by_its_verb(text, verb):
    document, start, end = read(text)
    found = find_verb(document, start, end)
    assert (document.words[found] if found >= 0 else None) == verb


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("the bridge fell", 1),
        ("the bridge fell and the road sank", 2),
        ("if the bridge fell", 0),
        ("if the bridge fell, the road would sink", 1),
        ("every time it rained", 0),
        ("in the hall of the school", 0),
        ("the mayor of the town", 0),
    ],
)
def test_only_verbs_that_no_word_subordinates_are_counted(text, count):
    assert count_clauses(*read(text)) == count


def test_a_pronoun_that_opens_the_words_has_its_verb():
    assert count_clauses(*read("they go")) > 0
