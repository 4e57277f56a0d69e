import math
import subprocess
import sys
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarise.ranking import lexrank, lsa, rank_sentences, reduction, textrank
from summarise.ranking.terms import Terms
from summarise.values import METHODS, Article, Method
from tests.ranking.samples import DEGENERATE, make_sentences


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "texts",
    [
        ("The ferry sank.",),
        ("1887.", "1904!", "* * *"),
        ("The ferry sank.",) * 4,
        ("Ferries sink.", "Wolves howl.", "Bread rises."),
        ("FERRY SINKS", "The ferry sank in the harbour.", "2026", "The ferry sank in the harbour."),
        ("渡船沉没了。", "港口关闭了。"),
    ],
    ids=str,
)
@pytest.mark.parametrize("language", ["en", "zh", "xx"])
def test_every_method_rates_every_sentence(method: Method, texts: tuple[str, ...], language: str):
    _, sentences = make_sentences(*texts)

    ratings = rank_sentences(Article("", (), language=language), sentences, method)

    assert len(ratings) == len(texts)
    assert all(math.isfinite(rating.score) for rating in ratings)


@settings(deadline=None)
@given(st.lists(st.text(alphabet="aeinst. 19'é渡", min_size=1, max_size=40), min_size=1, max_size=12))
def test_any_sentences_have_finite_ratings(texts: list[str]):
    article, sentences = make_sentences(*texts)

    for method in METHODS:
        assert all(math.isfinite(rating.score) for rating in rank_sentences(article, sentences, method))


def test_an_article_of_ordinary_length_is_ranked_without_numpy():
    program = (
        "import sys\n"
        "from summarise.ranking import rank_sentences\n"
        "from summarise.values import Article, Sentence\n"
        "sentences = tuple(Sentence(f'The ferry sank in harbour {n}.', 0, 0) for n in range(60))\n"
        "rank_sentences(Article('', ()), sentences, 'textrank')\n"
        "print('numpy' in sys.modules, 'sumy.utils' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["False", "False"]


@pytest.mark.parametrize("terms", [[], *DEGENERATE], ids=lambda terms: str(terms)[:40])
@pytest.mark.parametrize("method", [lexrank, lsa, reduction, textrank], ids=lambda method: method.__name__)
def test_degenerate_texts_have_finite_ratings(method: ModuleType, terms: Terms):
    ratings = method.rate_terms(terms)

    assert len(ratings) == len(terms) and all(map(math.isfinite, ratings))
