"""Fits linear models by L-BFGS: features are strings, each with one weight."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Choice = tuple[list[list[str]], list[bool]]
"""The features of every candidate, and which candidates are right."""


def fit_choices(choices: Sequence[Choice], *, penalty: float = 1.0, least: int = 5) -> dict[str, float]:
    """Return weights that give the right candidates of each choice the largest share under a softmax."""
    choices = [c for c in choices if any(c[1]) and len(c[1]) > 1]
    rows = [features for candidates, _ in choices for features in candidates]
    names, matrix = _matrix(rows, least)
    sizes = np.array([len(right) for _, right in choices])
    first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    right = np.array([r for _, rs in choices for r in rs], dtype=float)

    def loss(w: Any) -> tuple[float, Any]:
        s = matrix @ w
        s = s - np.repeat(np.maximum.reduceat(s, first), sizes)
        e = np.exp(s)
        total, good = np.add.reduceat(e, first), np.add.reduceat(e * right, first) + 1e-300
        p = e / np.repeat(total, sizes)
        q = e * right / np.repeat(good, sizes)
        return float(np.sum(np.log(total) - np.log(good)) + penalty / 2 * w @ w), matrix.T @ (p - q) + penalty * w

    return _minimise(loss, names)


def fit_logistic(
    rows: Sequence[Mapping[str, float]], right: Sequence[bool], *, penalty: float = 1.0, least: int = 5
) -> dict[str, float]:
    """Return weights whose sum over a row's features, through a logistic function, is the chance of its being right."""
    names, matrix = _matrix(rows, least)
    sign = np.where(np.array(right), 1.0, -1.0)

    def loss(w: Any) -> tuple[float, Any]:
        m = sign * (matrix @ w)
        return float(np.sum(np.logaddexp(0, -m)) + penalty / 2 * w @ w), matrix.T @ (
            -sign / (1 + np.exp(m))
        ) + penalty * w

    return _minimise(loss, names)


def _matrix(rows: Sequence[list[str] | Mapping[str, float]], least: int) -> tuple[list[str], Any]:
    counts = Counter(f for row in rows for f in row)
    names = sorted(f for f, n in counts.items() if n >= least)
    index = {f: i for i, f in enumerate(names)}
    columns = [[index[f] for f in row if f in index] for row in rows]
    ends = np.cumsum([0, *map(len, columns)])
    flat = np.array([c for row in columns for c in row], dtype=int)
    values = [row[f] if isinstance(row, Mapping) else 1.0 for row in rows for f in row if f in index]
    return names, csr_matrix((values, flat, ends), shape=(len(rows), len(names)))


def _minimise(loss: Any, names: list[str]) -> dict[str, float]:
    result = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return {name: round(float(w), 3) for name, w in zip(names, result.x, strict=True) if abs(w) >= 0.02}
