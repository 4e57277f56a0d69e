"""Sentence boundaries and speed beside other splitters.

    python -m benchmarks.sentences [DATA]

DATA is the folder of corpora that training/DATA.md describes; of these, the gold sentences of UD_English-GUM. Counted
are boundaries inside paragraphs, where a splitter has something to decide. ``pysbd`` and ``nupunkt`` take part if they
are installed; NLTK's own English model would need a download and does not: it reached .941 over all genres and .899 on
news, interviews and biographies.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import Any

from nltk.tokenize.punkt import PunktSentenceTokenizer
from training.corpora import parse_data, read_rows

from benchmarks.punkt_data import make_punkt_parameters
from summarise import split_sentences
from summarise.languages import UNKNOWN
from summarise.layout import find_paragraphs
from summarise.splitting import split_article
from summarise.values import Article

Splitter = Callable[[str], set[int]]

_NEWS = ("news", "interview", "bio")
_WORDS = 800
_RUNS = 20


def main(data: Path) -> None:
    """Print, for each splitter, F1 over all genres, F1 on news and the like, and milliseconds for 800 words."""
    articles = read_rows(data, "gum_sentences")
    news = [article for article in articles if article["genre"] in _NEWS]
    text = " ".join(" ".join(article["text"] for article in news).split()[:_WORDS])
    print(f"{'':36} all genres   news, interview, bio   ms for {_WORDS} words")
    for name, splitter in _splitters():
        scores = f"{score_boundaries(splitter, articles):10.4f}   {score_boundaries(splitter, news):20.4f}"
        print(f"{name:36} {scores}   {1000 * _time(splitter, text):15.2f}")


def _splitters() -> Iterator[tuple[str, Splitter]]:
    yield "summarise", lambda text: {sentence.start for sentence in split_sentences(text, "en")}
    yield "summarise, knowing no English", _split_unknown
    yield "NLTK Punkt with our parameters", _starts_by(PunktSentenceTokenizer(make_punkt_parameters()))
    yield "NLTK Punkt untrained", _starts_by(PunktSentenceTokenizer())
    if find_spec("pysbd"):
        segmenter = import_module("pysbd").Segmenter(language="en", clean=False, char_span=True)
        yield "pysbd", lambda text: {span.start for span in segmenter.segment(text)}
    if find_spec("nupunkt"):
        nupunkt = import_module("nupunkt")
        yield "nupunkt", lambda text: {start for _, (start, _) in nupunkt.sent_spans_with_text(text)}


def _split_unknown(text: str) -> set[int]:
    article = Article(text, find_paragraphs(text), language=UNKNOWN)
    return {sentence.start for sentence in split_article(article)}


def _starts_by(tokenizer: Any) -> Splitter:
    # Paragraph by paragraph, as it has to be used: Punkt sees no end at a blank line.
    def starts(text: str) -> set[int]:
        found = set()
        for paragraph in re.finditer(r"(?:[^\n]+\n?)+", text):
            found |= {paragraph.start() + start for start, _ in tokenizer.span_tokenize(paragraph[0])}
        return found

    return starts


def score_boundaries(splitter: Splitter, articles: list[dict[str, Any]]) -> float:
    """Return F1 of the boundaries inside paragraphs."""
    hits = found = gold = 0
    for article in articles:
        paragraphs = {0} | {match.end() for match in re.finditer(r"\n\n+", article["text"])}
        true = {start for start, _ in article["sentences"]} - paragraphs
        got = splitter(article["text"]) - paragraphs
        hits, found, gold = hits + len(true & got), found + len(got), gold + len(true)
    return 2 * hits / (found + gold)


def _time(splitter: Splitter, text: str) -> float:
    times = []
    for _ in range(_RUNS):
        start = perf_counter()
        splitter(text)
        times.append(perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    main(parse_data(__doc__))
