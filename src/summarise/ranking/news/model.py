"""The learned weights, read from ``resources/news.json``."""

from __future__ import annotations

import json
from functools import cache

from summarise.resources import read_resource

Model = dict[str, dict[str, float]]
"""For every reason shown to the reader the weights of the features that make it up."""


@cache
def load_model() -> Model:
    """Return the weights, features under their reasons."""
    model: Model = json.loads(read_resource("news.json"))
    return model
