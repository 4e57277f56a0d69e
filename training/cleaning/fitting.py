"""Examples -> the weights of the three models: two looks at each block, and one at what could be the headline."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from summarise.cleaning.features import describe_blocks, rate
from summarise.cleaning.headline.candidates import describe_candidates
from summarise.cleaning.story import describe_neighbourhood, see_blocks
from training.cleaning.examples import Example

FOLDS = 3
# Rare features say more of the page than of pages; with this many there is something to learn.
LEAST_SEEN = 25
Weights = dict[str, float]


def train(examples: list[Example], strength: float, headline_strength: float) -> tuple[dict[str, Weights], Weights]:
    """Return the model of story blocks and the model of headlines."""
    seen = [see_blocks(example.kinds) for example in examples]
    blocks = [[e.blocks[i] for i in chosen] for e, chosen in zip(examples, seen, strict=True)]
    features = [
        describe_blocks(b, [e.kinds[i] for i in chosen]) for b, e, chosen in zip(blocks, examples, seen, strict=True)
    ]
    pages = {page: i for i, page in enumerate(dict.fromkeys(example.page for example in examples))}
    fold_of = [pages[example.page] % FOLDS for example in examples]

    def fit_on(chosen: list[int], rows: list[list[list[str]]]) -> Weights:
        return fit(
            [row for i in chosen for row in rows[i]],
            [examples[i].labels[k] for i in chosen for k in seen[i]],
            [examples[i].weights[k] for i in chosen for k in seen[i]],
            strength,
        )

    def across_folds(rows: list[list[list[str]]]) -> list[list[float]]:
        # The next look learns from ratings of pages that the one before has not seen.
        models = [fit_on([i for i, f in enumerate(fold_of) if f != fold], rows) for fold in range(FOLDS)]
        return [[rate(row, models[fold_of[i]]) for row in page] for i, page in enumerate(rows)]

    everything = list(range(len(examples)))
    first = across_folds(features)
    around = [describe_neighbourhood(b, ratings) for b, ratings in zip(blocks, first, strict=True)]
    both = [[a + b for a, b in zip(*pair, strict=True)] for pair in zip(features, around, strict=True)]
    ratings = [[0.0] * len(example.blocks) for example in examples]
    for page, chosen, rated in zip(ratings, seen, across_folds(both), strict=True):
        for i, p in zip(chosen, rated, strict=True):
            page[i] = p
    story = {"first_look": fit_on(everything, features), "second_look": fit_on(everything, both)}
    return story, train_headline(examples, ratings, headline_strength)


def train_headline(examples: list[Example], ratings: list[list[float]], strength: float) -> Weights:
    """Return the model that tells an article's headline from other lines near its top."""
    rows: list[list[str]] = []
    labels: list[float] = []
    weights: list[float] = []
    for example, rated in zip(examples, ratings, strict=True):
        candidates = list(describe_candidates(example.blocks, example.kinds, rated))
        for i, row in candidates:
            rows.append(row)
            labels.append(float(i in example.titles))
            weights.append(example.counts * (1.0 if i in example.titles else 4 / (3 + len(candidates))))
    return fit(rows, labels, weights, strength)


def fit(rows: list[list[str]], labels: list[float], weights: list[float], strength: float) -> Weights:
    """Return a logistic regression over named features, rounded so that it is the same on every machine."""
    chosen = [i for i, weight in enumerate(weights) if weight]
    counts: dict[str, int] = {}
    for i in chosen:
        for name in dict.fromkeys(rows[i]):
            counts[name] = counts.get(name, 0) + 1
    names = sorted(name for name, count in counts.items() if count >= LEAST_SEEN)
    index = {name: i for i, name in enumerate(names)}
    columns = [[index[name] for name in dict.fromkeys(rows[i]) if name in index] for i in chosen]
    pointers = np.cumsum([0, *map(len, columns)])
    flat = np.concatenate([np.array(column, dtype=np.int32) for column in columns])
    matrix = csr_matrix((np.ones(len(flat)), flat, pointers), shape=(len(chosen), len(names)))
    model = LogisticRegression(C=strength, solver="liblinear", random_state=0)
    model.fit(matrix, [labels[i] for i in chosen], sample_weight=[weights[i] for i in chosen])
    found = {name: round(float(w), 2) for name, w in zip(names, model.coef_[0], strict=True) if abs(w) >= 0.01}
    return {"bias": round(float(model.intercept_[0]), 2), **found}
