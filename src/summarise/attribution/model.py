"""Learned weights: the score of a candidate is the sum of the weights of its features."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import repeat
from math import exp

from summarise.resources import read_resource

Weights = dict[str, float]


@cache
def load_weights(part: str) -> Weights:
    """Return the weights of one part of the attribution model."""
    weights: Weights = _load_model()[part]
    return weights


@cache
def _load_model() -> dict[str, Weights]:
    model: dict[str, Weights] = json.loads(read_resource("attribution_model.json"))
    return model


def score(features: Iterable[str], weights: Weights) -> float:
    """Return the sum of the weights of ``features``."""
    return sum(map(weights.get, features, repeat(0.0)))


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
