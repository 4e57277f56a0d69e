"""The article that a page tells programs in linked data: all there is of it where scripts would draw it for readers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

_SCRIPT = re.compile(r"<script\b[^<>]{0,500}?application/ld\+json[^<>]{0,500}>", re.IGNORECASE)
_END = re.compile(r"</script", re.IGNORECASE)
_NAME = "articleBody"


def find_article_body(page: str) -> str | None:
    """Return the longest ``articleBody`` (schema.org) in the page's linked data as it stands there, None without one.

    trafilatura's own way to it, ``baseline``, needs a hundred characters and makes one paragraph of all.
    """
    if f'"{_NAME}"' not in page:
        return None
    bodies = [body for data in _find_data(page) for body in _find_bodies(data)]
    return max(bodies, key=len, default=None)


def _find_data(page: str) -> Iterator[object]:
    position = 0
    while (script := _SCRIPT.search(page, position)) and (end := _END.search(page, script.end())):
        position = end.end()
        # Line breaks inside its texts are against the rules, and common. Brackets may be too deep for Python.
        try:
            yield json.loads(page[script.end() : end.start()], strict=False)
        except (ValueError, RecursionError):
            continue


def _find_bodies(data: object) -> Iterator[str]:
    waiting = [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, dict):
            waiting += value.values()
            if isinstance(body := value.get(_NAME), str):
                yield body
