"""Learned weights: the score of a candidate is the sum of the weights of its features."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain, starmap
from math import exp
from typing import Any

from summarise.resources import read_resource

Weights = dict[str, float]
Part = tuple[Any, ...]
"""A function that writes some of the features of a candidate, and the few words and numbers it writes them of."""
_REMEMBERED = 16384


@cache
def load_weights(part: str) -> Weights:
    """Return the weights of one part of the attribution model."""
    weights: Weights = _load_model()[part]
    return weights


@cache
def _load_model() -> dict[str, Weights]:
    model: dict[str, Weights] = json.loads(read_resource("attribution_model.json"))
    return model


def write_parts(parts: Iterable[Part]) -> list[str]:
    """Return the features of one candidate."""
    return [feature for write, *values in parts for feature in write(*values)]


def score(candidates: Iterable[Iterable[Part]], model: str) -> list[float]:
    """Return the sum of the weights of the features of each candidate by one part of the model."""
    weigh_part = _weigher(model)
    # A sum of each part's sum would differ in its last digit, which decides between equals.
    return [sum(chain.from_iterable(starmap(weigh_part, parts))) for parts in candidates]


@cache
def _weigher(model: str) -> Callable[..., tuple[float, ...]]:
    """Return what weighs a part of the features: most come again and again, and need not be looked up anew."""
    weights = load_weights(model)

    @lru_cache(_REMEMBERED)
    def weigh_part(write: Callable[..., tuple[str, ...]], *values: Any) -> tuple[float, ...]:
        return tuple([weights[feature] for feature in write(*values) if feature in weights])

    return weigh_part


def weigh(features: Mapping[str, float], weights: Weights) -> float:
    """Return the sum of the weights of ``features``, each times its value."""
    get = weights.get
    return sum([get(feature, 0.0) * value for feature, value in features.items()])


def shares(scores: Sequence[float]) -> list[float]:
    """Return the probability of each candidate: the scores through a softmax."""
    highest = max(scores)
    raised = [exp(s - highest) for s in scores]
    total = sum(raised)
    return [r / total for r in raised]


def logistic(value: float) -> float:
    """Return the probability that a score stands for."""
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, value))))
