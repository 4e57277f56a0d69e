"""The articles that the news ranking learns from: their features, and the ROUGE of any choice of sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rouge_score.tokenizers import DefaultTokenizer

from summarise.cleaning import clean_text
from summarise.composing.ordering import sort_ratings
from summarise.ranking.news.features import measure_features
from summarise.splitting import split_article
from summarise.values import Rating, Reason
from training.corpora import Row, read_rows

Floats = NDArray[np.float64]
Places = NDArray[np.intp]

# What an article of each corpus weighs. The small corpora weigh more, so that none of them is lost among the
# thousand of CNN; summaries that were copied from the article's beginning weigh less.
CORPORA = {
    "cnndm_validation": 1.25,
    "cnndm_train_sample": 1.5,
    "inshorts_news_summary": 3.0,
    "newsroom60": 2.0,
    "giveme5w1h_news": 0.7,
}
POINTS = 3
# Key points from further down are rare, and each sentence costs training time.
_MOST_SENTENCES = 60
_ROUGE_2_SHARE = 1.0


def read_articles(data: Path, features: Sequence[str]) -> list[TrainingArticle]:
    """Return the articles of all corpora that have a summary."""
    tokenizer = DefaultTokenizer(use_stemmer=True)
    return [
        TrainingArticle(corpus, row, features, tokenizer)
        for corpus in CORPORA
        for row in read_rows(data, corpus)
        if row.get("summary")
    ]


class TrainingArticle:
    """One article: ``features`` has a row for each of its sentences, as distances from the article's mean.

    What a sentence loses that leans on the one before, in the column ``leaning``, is no such distance: 1 or 0.
    """

    def __init__(self, corpus: str, row: Row, features: Sequence[str], tokenizer: Any) -> None:
        self.corpus = corpus
        self.text: str = row["text"]
        self.summary: list[str] = row["summary"]
        article = clean_text(row["text"])
        sentences = split_article(article)
        columns = measure_features(article, sentences)
        table = np.array([columns[feature] for feature in features]).T
        self.leaning = features.index("lost opening")
        means = table.mean(0)
        means[self.leaning] = 0.0
        self.features: Floats = (table - means)[:_MOST_SENTENCES]
        self._words = [tokenizer.tokenize(sentence.text) for sentence in sentences[:_MOST_SENTENCES]]
        self._summary = tokenizer.tokenize("\n".join(row["summary"]))
        self._scores: dict[tuple[int, ...], tuple[float, float]] = {}

    def draw_sets(self, scores: Floats, count: int, draw: np.random.Generator) -> Places:
        """Return sets of three sentences, in order, most of them good by ``scores``, some by place, some by chance."""
        size = len(scores)
        points = min(POINTS, size)
        place = -1.5 * np.log(1 + np.arange(size))
        drawn = {tuple(range(points))}
        for share, by in ((0.6, scores), (0.25, place), (0.15, np.zeros(size))):
            keys = by + draw.gumbel(size=(int(count * share), size))
            drawn |= {tuple(sorted(row)) for row in np.argsort(-keys, axis=1)[:, :points].tolist()}
        return np.array(sorted(drawn), np.intp)

    def add_up(self, sets: Places) -> Floats:
        """Return the features of each set: its sentences' sums, where those lean on nothing that is in the set."""
        sums: Floats = self.features[sets].sum(1)
        before = sets - 1
        shown = (sets[:, :, None] == before[:, None, :]).any(1)
        sums[:, self.leaning] = (self.features[sets, self.leaning] * ~shown).sum(1)
        return sums

    def choose(self, weights: Floats) -> list[int]:
        """Return the places of the three sentences that are taken first by these weights, in order."""
        leaning = weights.copy()
        leaning[self.leaning] = 0.0
        losses = self.features[:, self.leaning] * weights[self.leaning]
        ratings = [
            Rating(score, leaning=Reason("opening", loss) if loss else None)
            for score, loss in zip((self.features @ leaning).tolist(), losses.tolist(), strict=True)
        ]
        return sorted(list(sort_ratings(ratings))[:POINTS])

    def reward(self, chosen: Sequence[int]) -> float:
        """Return what the choice is worth: the sum of ROUGE-1 and ROUGE-2, F1 times 100."""
        one, two = self.score(chosen)
        return one + _ROUGE_2_SHARE * two

    def score(self, chosen: Sequence[int]) -> tuple[float, float]:
        """Return ROUGE-1 and ROUGE-2 of the sentences, F1 times 100."""
        key = tuple(chosen)
        if key not in self._scores:
            words = [word for place in sorted(key) for word in self._words[place]]
            self._scores[key] = (_overlap(words, self._summary, 1), _overlap(words, self._summary, 2))
        return self._scores[key]


def _overlap(words: list[str], summary: list[str], size: int) -> float:
    found = Counter(zip(*(words[start:] for start in range(size)), strict=False))
    wanted = Counter(zip(*(summary[start:] for start in range(size)), strict=False))
    total = found.total() + wanted.total()
    return 200.0 * (found & wanted).total() / total if total else 0.0
