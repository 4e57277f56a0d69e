import math
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summarise.ranking.terms import Terms
from summarise.ranking.textrank import join_pairs, rank, rate_terms, walk
from summarise.ranking.textrank_long import join_by_length
from tests.ranking.samples import DEGENERATE, TEXTS, SumyDocument, load_sumy, make_sentences, make_terms, read_terms


def rate_by_sumy(terms: Terms) -> list[float]:
    ratings = load_sumy("text_rank.TextRankSummarizer")().rate_sentences(SumyDocument(terms))
    return [float(rating) for rating in ratings.values()]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("join", [join_pairs, join_by_length])
def test_articles_are_rated_as_by_sumy(path: Path, join):
    terms = read_terms(path)

    assert walk(len(terms), join(terms)) == pytest.approx(rate_by_sumy(terms), abs=1e-8)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("join", [join_pairs, join_by_length])
def test_made_sentences_are_rated_as_by_sumy(seed: int, join):
    terms = make_terms(60, seed=seed)

    assert walk(60, join(terms)) == pytest.approx(rate_by_sumy(terms), abs=1e-8)


@pytest.mark.parametrize("terms", DEGENERATE, ids=lambda terms: str(terms)[:40])
@pytest.mark.parametrize("join", [join_pairs, join_by_length])
def test_degenerate_texts_are_rated_as_by_sumy(terms: Terms, join):
    assert walk(len(terms), join(terms)) == pytest.approx(rate_by_sumy(terms), abs=1e-8)


# sumy walks on for one step more than a walk that stops where the change is all but small enough.
_LAST_STEP = ["", "", "", "d", "h", "bg", "df", "bee", "abbh", "bbgg", "cefh", "efgg", "abcdeeffgh", "abbccceeffgh"]


@settings(deadline=None)
@example(terms=[list(words) for words in _LAST_STEP])
@given(st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=12), min_size=1, max_size=15))
def test_any_text_is_rated_as_by_sumy_either_way(terms: Terms):
    expected = pytest.approx(rate_by_sumy(terms), abs=1e-6)

    assert walk(len(terms), join_pairs(terms)) == expected
    assert walk(len(terms), join_by_length(terms)) == expected


def test_a_long_text_is_rated_the_same_either_way():
    terms = make_terms(500, vocabulary=3000)

    assert rate_terms(terms) == pytest.approx(walk(500, join_pairs(terms)), rel=1e-9)


def test_a_sentence_may_be_as_long_as_a_book():
    terms = [*make_terms(250), [f"w{place % 7000}" for place in range(100_000)]]

    assert all(map(math.isfinite, rate_terms(terms)))


@pytest.mark.parametrize("count", [3, 300])
def test_repeated_sentences_each_keep_their_rating(count: int):
    article, sentences = make_sentences(
        *["The ferry crosses the harbour at dawn."] * count, "Nobody at the harbour saw the old boat leave."
    )

    scores = [rating.score for rating in rank(article, sentences)]

    assert len(scores) == count + 1
    assert len(set(scores[:count])) == 1 and scores[0] > scores[-1]


def test_no_sentences_have_no_ratings():
    assert rate_terms([]) == []
