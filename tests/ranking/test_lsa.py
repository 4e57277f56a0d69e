import math
from pathlib import Path

import numpy as np
import pytest

from summarise.ranking.cells import Cells, Floats
from summarise.ranking.lsa import measure_columns, rank, rate_terms
from summarise.ranking.terms import Terms
from tests.ranking.samples import TEXTS, SumyDocument, load_sumy, make_sentences, make_terms, read_terms


def make_sumy_matrix(terms: Terms) -> Floats:
    sumy, document = load_sumy("lsa.LsaSummarizer")(), SumyDocument(terms)
    matrix: Floats = sumy._compute_term_frequency(sumy._create_matrix(document, sumy._create_dictionary(document)))
    return matrix


def rate_by_sumy(matrix: Floats) -> list[float]:
    _, strengths, turns = np.linalg.svd(matrix, full_matrices=False)
    ratings: list[float] = load_sumy("lsa.LsaSummarizer")()._compute_ranks(strengths, turns)
    return ratings


def measure_matrix(matrix: Floats, share: float) -> list[float]:
    sentence, term = np.nonzero(matrix.T)
    ratings: list[float] = measure_columns(Cells(sentence, term, matrix[term, sentence]), len(matrix.T), share).tolist()
    return ratings


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_without_reduction_sentences_are_rated_as_by_sumy(path: Path):
    matrix = make_sumy_matrix(read_terms(path))

    assert measure_matrix(matrix, 0) == pytest.approx(rate_by_sumy(matrix), rel=1e-6)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_sumy_reduces_nothing(path: Path):
    matrix = make_sumy_matrix(read_terms(path))

    assert rate_by_sumy(matrix) == pytest.approx(list(np.linalg.norm(matrix, axis=0)))


def test_the_reduction_drops_what_is_beside_the_topic():
    boats = [["boat", "harbour", "fare"], ["boat", "harbour", "crew"], ["boat", "harbour", "fare", "crew"]]
    aside = ["wolf", "eagle", "pasture", "beetle", "meadow"]

    reduced = rate_terms([*boats, aside])

    assert reduced[-1] == pytest.approx(0)
    assert min(reduced[:-1]) > 1
    # Unreduced, the aside comes first, for it is the longest.
    assert np.argmax(rate_by_sumy(make_sumy_matrix([*boats, aside]))) == len(boats)


@pytest.mark.parametrize("count", [20, 300])
def test_what_rounding_leaves_of_a_sentence_beside_every_topic_is_nothing(count: int):
    # The fables share no word with the story: what they had in its topics would be another trace on each machine.
    story = make_terms(count)
    fables = [[f"wolf{n % 4}", f"eagle{n}"] for n in range(12)]
    mixed = [terms for pair in zip(story, fables, strict=False) for terms in pair]

    assert rate_terms([*mixed, *story])[1:24:2] == [0.0] * 12


def test_the_kept_dimensions_are_those_of_the_singular_value_decomposition():
    matrix = np.random.default_rng(1).poisson(0.1, (60, 40)).astype(np.float64)
    _, strengths, turns = np.linalg.svd(matrix, full_matrices=False)
    strong = strengths >= 0.5 * strengths[0]

    assert 1 < strong.sum() < len(strengths)
    expected = np.sqrt((strengths[strong, None] ** 2 * turns[strong] ** 2).sum(axis=0))
    assert measure_matrix(matrix, 0.5) == pytest.approx(list(expected))


def test_of_a_long_text_the_strongest_dimensions_are_approached(monkeypatch):
    terms = make_terms(400, vocabulary=2000)
    approached = rate_terms(terms)
    monkeypatch.setattr("summarise.ranking.lsa._FEW", 400)

    assert approached == pytest.approx(rate_terms(terms), rel=1e-3)


def test_a_word_counts_by_how_often_it_stands_there_beside_the_most_frequent():
    # 1 for "sea", and halfway from .4 to 1 for "land".
    assert rate_terms([["sea", "sea", "land"]]) == pytest.approx([math.hypot(1, 0.7)])


@pytest.mark.parametrize("count", [3, 300])
def test_repeated_sentences_tie(count: int):
    ratings = rank(
        *make_sentences(*["The ferry crosses the harbour.", "A boat left the harbour in thick fog."] * count)
    )

    assert len(set(ratings)) == 2
