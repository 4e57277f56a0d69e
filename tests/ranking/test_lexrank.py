from pathlib import Path

import pytest

from summarise.errors import TextTooLongError
from summarise.ranking.lexrank import rank, rate_terms
from summarise.ranking.terms import Terms
from tests.ranking.samples import TEXTS, load_sumy, make_sentences, make_terms, read_terms


def rate_by_sumy(terms: Terms) -> list[float]:
    sumy = load_sumy("lex_rank.LexRankSummarizer")()
    matrix = sumy._create_matrix(terms, sumy.threshold, sumy._compute_tf(terms), sumy._compute_idf(terms))
    return [float(rating) for rating in sumy.power_method(matrix, sumy.epsilon)]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_articles_are_rated_as_by_sumy(path: Path):
    terms = read_terms(path)

    assert rate_terms(terms) == pytest.approx(rate_by_sumy(terms), abs=1e-9)


@pytest.mark.parametrize("seed", range(5))
def test_made_sentences_are_rated_as_by_sumy(seed: int):
    terms = make_terms(60, seed=seed)

    assert rate_terms(terms) == pytest.approx(rate_by_sumy(terms), abs=1e-9)


def test_comparing_block_by_block_changes_nothing(monkeypatch):
    terms = make_terms(120)
    whole = rate_terms(terms)
    monkeypatch.setattr("summarise.ranking.lexrank._BLOCK", 500)

    assert rate_terms(terms) == whole


@pytest.mark.parametrize(
    "texts",
    [[f"Line{place}." for place in range(32_000)], ["The same line again."] * 6_000],
    ids=["too many sentences", "too many alike"],
)
def test_a_text_too_long_to_compare_all_its_sentences_is_refused(texts: list[str]):
    with pytest.raises(TextTooLongError, match=r",000 sentences .* for the method lexrank; choose news or textrank"):
        rank(*make_sentences(*texts))
