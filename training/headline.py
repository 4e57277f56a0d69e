"""Remake what built headlines were learned from: ``python -m training.headline [DATA]``.

Needs ``HanTa``, of the ``training`` dependency group. Prints, for the card, how well the word classes agree with the
teacher.
"""

from __future__ import annotations

import gzip
import json
import math
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarise.cleaning import clean_text
from summarise.composing.headline import analyse
from summarise.composing.headline.keeping import describe_words
from summarise.composing.headline.usage import observe
from summarise.language.stems import stemmer
from summarise.splitting import split_article
from summarise.values import Sentence
from training.word_classes import train_word_classes

_ROOT = Path(__file__).parents[1]
_RESOURCES = _ROOT / "src" / "summarise" / "resources"
_TAGGED = {
    "bbc_news_summary": 5,
    "giveme5w1h_news": 8,
    "inshorts_news_summary": 8,
    "cnndm_train_sample": 8,
    "cnndm_validation": 6,
    "polnear-train": 5,
    "web_newspaper": 8,
    "web_scrapinghub": 8,
    "web_trafilatura": 8,
}
"""How many sentences of each article teach word classes."""
_TITLED = (
    "bbc_news_summary",
    "inshorts_news_summary",
    "giveme5w1h_news",
    "web_newspaper",
    "web_scrapinghub",
    "web_trafilatura",
)
_PIECE = re.compile(r"[^\W_]+")
_LONGEST_TEXT = 6000
_EPOCHS = 8
_RATE = 0.08
_SHRINKAGE = 0.001
_LEAST_COUNT = 20

# The features of each word of a clause, and whether the word is in the title.
Clause = list[tuple[list[str], bool]]


def main() -> None:
    """Write both files."""
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else _ROOT.parent / "shared" / "data"
    sentences = [s.text for name, most in _TAGGED.items() for a in _articles(data, name) for s in a[1][:most]]
    agreement = train_word_classes(sentences, _RESOURCES / "word_classes.json")
    print(f"word classes: {len(sentences)} sentences, {100 * agreement:.1f}% of words as the teacher has them")
    clauses = [clause for name in _TITLED for clause in read_clauses(data, name)]
    weights = fit(clauses)
    target = _RESOURCES / "headline_words.json"
    target.write_text(json.dumps(weights, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"headline words: {len(clauses)} clauses, {len(weights)} weights")


def read_clauses(data: Path, name: str) -> Iterator[Clause]:
    """Yield the clauses of a corpus that share a word with their title: of each article the first such one."""
    stem = stemmer("en")
    for row, sentences in _articles(data, name):
        title = {stem(word) for word in _PIECE.findall((row.get("title") or "").lower())}
        usage = observe(sentences)
        for sentence in sentences[:2]:
            words, trees = analyse(sentence.text, usage)
            described = describe_words(words, trees[-1], usage.counts) if trees else ()
            clause = [
                (features, any(stem(piece) in title for piece in _PIECE.findall(words[place].base)[:1]))
                for place, features in described
            ]
            if any(kept for _, kept in clause):
                yield clause
                break


def fit(clauses: list[Clause]) -> dict[str, int]:
    """Return the weights of a logistic regression with shrinkage, in hundredths, by stochastic gradient descent."""
    rng = random.Random(1)
    words = [word for clause in clauses for word in clause]
    counts = Counter(feature for features, _ in words for feature in features)
    weights = {feature: 0.0 for feature in sorted(counts) if counts[feature] >= _LEAST_COUNT}
    words = [([feature for feature in features if feature in weights], kept) for features, kept in words]
    for epoch in range(_EPOCHS):
        rng.shuffle(words)
        rate = _RATE / (1 + epoch)
        for features, kept in words:
            chance = 1 / (1 + math.exp(-sum(weights[feature] for feature in features)))
            for feature in features:
                weights[feature] += rate * (kept - chance - _SHRINKAGE * weights[feature])
    return {feature: round(100 * weight) for feature, weight in weights.items() if abs(weight) >= 0.01}


def _articles(data: Path, name: str) -> Iterator[tuple[dict[str, Any], tuple[Sentence, ...]]]:
    with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            article = clean_text((row.get("clean_text") or row["text"])[:_LONGEST_TEXT])
            if article.language == "en" and article.paragraphs:
                yield row, split_article(article)


if __name__ == "__main__":
    main()
