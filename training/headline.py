"""Remake what built headlines were learned from: ``python -m training.headline [DATA]``.

Needs ``HanTa`` and ``scikit-learn``, of the ``training`` dependency group. Prints, for the card, how well the word
classes agree with the teacher.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from summarise.composing.headline import analyse
from summarise.composing.headline.keeping import describe_words
from summarise.composing.headline.usage import observe
from summarise.language.stems import stemmer
from training.common_words import write_common_words
from training.corpora import parse_data
from training.titled_articles import read_articles, read_prose
from training.word_classes import train_word_classes

_ROOT = Path(__file__).parents[1]
_RESOURCES = _ROOT / "src" / "summarise" / "resources"
_TAGGED = {
    "bbc_news_summary": 10,
    "giveme5w1h_news": 16,
    "inshorts_news_summary": 16,
    "cnndm_train_sample": 16,
    "cnndm_validation": 12,
    "polnear-train": 10,
    "web_newspaper": 16,
    "web_scrapinghub": 16,
    "web_trafilatura": 16,
}
"""How many sentences of each article teach word classes."""
TITLED = (
    "bbc_news_summary",
    "inshorts_news_summary",
    "giveme5w1h_news",
    "web_newspaper",
    "web_scrapinghub",
    "web_trafilatura",
    "polnear-train",
)
_PIECE = re.compile(r"[^\W_]+")
_SENTENCES = 3
# What a word of the second and third sentence weighs: few headlines are made of them.
_LATER = 0.3
_LEAST_COUNT = 20
_SHRINKAGE = 0.02

# The features of a word, whether it is in the title, and what it weighs in learning.
Example = tuple[list[str], bool, float]


def main() -> None:
    """Write the three files."""
    data = parse_data(__doc__)
    sentences = [sentence for name, most in _TAGGED.items() for sentence in read_prose(data, name, most)]
    agreement = train_word_classes(sentences, _RESOURCES / "word_classes.json")
    print(f"word classes: {len(sentences)} sentences, {100 * agreement:.1f}% of words as the teacher has them")
    common = write_common_words(data, _TAGGED, _RESOURCES / "common_words.tsv")
    print(f"common words: {common}")
    examples = [example for name in TITLED for example in read_examples(data, name)]
    weights = fit(examples)
    write_weights(weights)
    print(f"headline words: {len(examples)} words, {len(weights)} weights")


def write_weights(weights: dict[str, int]) -> None:
    """Write what ``fit`` returned where the program reads it."""
    text = json.dumps(weights, ensure_ascii=False, indent=0, separators=(",", ":"))
    (_RESOURCES / "headline_words.json").write_text(text + "\n", encoding="utf-8")


def read_examples(data: Path, name: str) -> Iterator[Example]:
    """Yield the words of the clauses that a headline could be made of, for each article of the corpus."""
    stem = stemmer("en")
    for title, sentences in read_articles(data, name):
        wanted = {stem(word) for word in _PIECE.findall(title.lower())}
        usage = observe(sentences)
        for order, sentence in enumerate(sentences[:_SENTENCES]):
            words, trees = analyse(sentence.text, usage)
            # A clause that another one reports is in both trees: it is learned as it stands in the first.
            described: dict[int, list[str]] = {}
            for tree in reversed(trees):
                described.update(describe_words(words, tree, usage, order))
            for place, features in described.items():
                kept = any(stem(piece) in wanted for piece in _PIECE.findall(words[place].base)[:1])
                yield features, kept, _LATER if order else 1.0


def fit(examples: Iterable[Example]) -> dict[str, int]:
    """Return the weights of a logistic regression with shrinkage, in hundredths."""
    described, kept, weights = zip(*examples, strict=True)
    counts = Counter(feature for features in described for feature in features)
    vectors = DictVectorizer()
    table = vectors.fit_transform([{f: 1 for f in features if counts[f] >= _LEAST_COUNT} for features in described])
    table.indices, table.indptr = table.indices.astype(np.int32), table.indptr.astype(np.int32)
    model = LogisticRegression(C=_SHRINKAGE, solver="liblinear", random_state=1, tol=1e-6)
    model.fit(table, np.array(kept), sample_weight=np.array(weights))
    learned = dict(zip(vectors.feature_names_, model.coef_[0].tolist(), strict=True))
    learned["-"] += float(model.intercept_[0])
    return {feature: round(100 * weight) for feature, weight in learned.items() if abs(weight) >= 0.01}


if __name__ == "__main__":
    main()
