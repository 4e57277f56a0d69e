import pytest

from summarise.ranking.terms import list_terms
from summarise.values import Article, Sentence


@pytest.mark.parametrize(
    ("language", "text", "terms"),
    [
        (
            "en",
            "The ferries were crossing the harbour, crossing 3 times.",
            [["ferri", "cross", "harbour", "cross", "time"]],
        ),
        ("de", "Die Fähren fuhren über den Hafen.", [["fahr", "fuhr", "haf"]]),
        ("xx", "The ferries sank.", [["the", "ferries", "sank"]]),
        ("en", "1887!", [[]]),
    ],
)
def test_terms_are_the_stems_of_what_carries_meaning(language: str, text: str, terms: list[list[str]]):
    assert list_terms(Article(text, (), language=language), [Sentence(text, 0, len(text))]) == terms
