"""Texts to rank, and sumy's own view of them."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from summarise.cleaning import clean_text
from summarise.language.nltk_import import load_apart
from summarise.language.stems import stemmer, stop_words
from summarise.ranking.terms import Terms, list_terms
from summarise.splitting import split_sentences
from summarise.values import Article, Sentence
from summarise.words import split_words

TEXTS = tuple(sorted((Path(__file__).parent / "texts").glob("*.txt")))

# Sentences as terms, of which some method might think that they cannot be.
DEGENERATE: tuple[list[list[str]], ...] = (
    [[]],
    [["sea"]],
    [[], []],
    [["sea"], ["sea"]],
    [["sea"], ["land"]],
    [["sea"], ["sea", "land"], []],
    [["sea", "sea"]],
    [["sea", "land"]] * 5,
    [[f"word{place}"] for place in range(5)],
    [["sea", "land"]] * 300,
    [[] for _ in range(300)],
)


def read_article(path: Path) -> tuple[Article, tuple[Sentence, ...]]:
    text = path.read_text(encoding="utf-8")
    return clean_text(text), split_sentences(text)


def read_terms(path: Path) -> list[list[str]]:
    return list_terms(*read_article(path))


def make_terms(sentences: int, *, seed: int = 1, vocabulary: int = 400) -> list[list[str]]:
    """Return sentences of 0 to 40 terms drawn with the frequencies of natural text, some of them repeated."""
    draw = random.Random(seed)
    words = [f"w{number}" for number in range(vocabulary)]
    weights = [1 / (rank + 5) for rank in range(vocabulary)]
    terms = [draw.choices(words, weights, k=min(40, int(draw.gammavariate(3, 4)))) for _ in range(sentences)]
    for _ in range(sentences // 20):
        terms[draw.randrange(sentences)] = list(terms[draw.randrange(sentences)])
    return terms


def make_sentences(*texts: str) -> tuple[Article, tuple[Sentence, ...]]:
    return Article("", ()), tuple(Sentence(text, 0, len(text)) for text in texts)


class SumySentence:
    """What sumy's methods ask of a sentence; equal to itself alone."""

    def __init__(self, words: list[str]) -> None:
        self.words = words


class SumyDocument:
    def __init__(self, terms: Terms) -> None:
        self.sentences = [SumySentence(list(words)) for words in terms]
        self.words = [word for words in terms for word in words]


def load_sumy(name: str) -> Any:
    """Return the class of sumy's that is called so, as in ``luhn.LuhnSummarizer``."""
    module, _, summarizer = name.partition(".")
    return getattr(load_apart(f"sumy.summarizers.{module}"), summarizer)


def run_sumy(name: str, sentences: tuple[Sentence, ...]) -> list[float]:
    """Return what sumy makes of a document of its own classes, as its own sorting of the sentences sees it."""
    dom = load_apart("sumy.models.dom")
    words = WordSplitter()
    paragraph = dom.Paragraph([dom.Sentence(sentence.text, words) for sentence in sentences])
    summarizer = load_sumy(name)(stemmer("en"))
    summarizer.stop_words = stop_words("en")
    ratings: dict[int, float] = {}
    summarizer(
        dom.ObjectDocumentModel([paragraph]), lambda rated: ratings.update((r.order, r.rating) for r in rated) or []
    )
    return [ratings[place] for place in range(len(sentences))]


class WordSplitter:
    """The tokenizer that sumy's sentences ask for their words."""

    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(split_words(text))


def drop_repeats(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple({sentence.text: sentence for sentence in sentences}.values())
