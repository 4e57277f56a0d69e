"""One JSON object a summary, on one line."""

from __future__ import annotations

import json

from summarise.rendering import Page
from summarise.rendering.characters import escape_unsafe
from summarise.summary import Summary


def render(summary: Summary, page: Page) -> str:
    """Return the summary as ``summary.schema.json`` describes it."""
    return escape_unsafe(json.dumps(summary.to_dict(), ensure_ascii=False)) + "\n"
