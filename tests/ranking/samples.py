"""Texts to rank, and sumy's own view of them."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from summarise.cleaning import clean_text
from summarise.language.nltk_import import lean_nltk
from summarise.ranking.terms import Terms, list_terms
from summarise.splitting import split_sentences

TEXTS = sorted((Path(__file__).parent / "texts").glob("*.txt"))


def read_terms(path: Path) -> list[list[str]]:
    text = path.read_text(encoding="utf-8")
    return list_terms(clean_text(text), split_sentences(text))


def make_terms(sentences: int, *, seed: int = 1, vocabulary: int = 400) -> list[list[str]]:
    """Return sentences of 0 to 40 terms drawn with the frequencies of natural text, some of them repeated."""
    draw = random.Random(seed)
    words = [f"w{number}" for number in range(vocabulary)]
    weights = [1 / (rank + 5) for rank in range(vocabulary)]
    terms = [draw.choices(words, weights, k=min(40, int(draw.gammavariate(3, 4)))) for _ in range(sentences)]
    for _ in range(sentences // 20):
        terms[draw.randrange(sentences)] = list(terms[draw.randrange(sentences)])
    return terms


class SumySentence:
    """What sumy's methods ask of a sentence; equal to no other, as sumy's own are that have the same words."""

    def __init__(self, words: list[str]) -> None:
        self.words = words


class SumyDocument:
    def __init__(self, terms: Terms) -> None:
        self.sentences = [SumySentence(list(words)) for words in terms]
        self.words = [word for words in terms for word in words]


def load_sumy(module: str, name: str) -> Any:
    from importlib import import_module

    with lean_nltk():
        return getattr(import_module(f"sumy.summarizers.{module}"), name)
