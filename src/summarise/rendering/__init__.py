"""Summary -> what is printed; nothing here prints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from importlib import import_module
from typing import Literal

from summarise.summary import Summary

Format = Literal["text", "markdown", "json", "jsonl", "html"]
PARTS = ("headline", "points", "speakers")


@dataclass(frozen=True, slots=True)
class Page:
    """How a summary is to look."""

    format: Format = "text"
    _: KW_ONLY
    parts: tuple[str, ...] = PARTS
    """What ``text``, ``markdown`` and ``html`` show; ``json`` and ``jsonl`` always have everything."""
    width: int | None = None
    """Columns to wrap text at; None does not wrap."""
    colour: bool = False
    titled: bool = False
    """Name each summary's source, as is wanted where there are several."""


def render_summary(summary: Summary, page: Page) -> str:
    """Return ``summary`` as the page wants it, ending in a line break; no character in it acts on a terminal.

    Nothing comes back where the article has none of the parts that the page shows.
    """
    # Only the chosen format's libraries are loaded.
    renderer: Callable[[Summary, Page], str] = import_module(f"summarise.rendering.as_{page.format}").render
    return renderer(summary, page)
