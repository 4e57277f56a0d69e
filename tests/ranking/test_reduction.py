import math
from pathlib import Path

import pytest

from summarise.ranking.reduction import rate_terms
from summarise.ranking.terms import Terms
from tests.ranking.samples import DEGENERATE, TEXTS, SumyDocument, load_sumy, make_terms, read_terms


def rate_by_sumy(terms: Terms) -> list[float]:
    document = SumyDocument(terms)
    ratings = load_sumy("reduction.ReductionSummarizer")().rate_sentences(document)
    return [ratings[sentence] for sentence in document.sentences]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_articles_are_rated_as_by_sumy(path: Path):
    terms = read_terms(path)

    assert rate_terms(terms) == pytest.approx(rate_by_sumy(terms), abs=1e-8)


@pytest.mark.parametrize("sentences", [60, 250])
def test_made_sentences_are_rated_as_by_sumy(sentences: int):
    terms = make_terms(sentences)

    assert rate_terms(terms) == pytest.approx(rate_by_sumy(terms), abs=1e-8)


@pytest.mark.parametrize("terms", DEGENERATE, ids=lambda terms: str(terms)[:40])
def test_degenerate_texts_are_rated_as_by_sumy(terms: Terms):
    ratings = rate_terms(terms)

    assert all(map(math.isfinite, ratings))
    assert ratings == pytest.approx(rate_by_sumy(terms), abs=1e-8)
