"""Word lists and learned models, with their loader; README.md says where each came from."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def read_resource(name: str) -> str:
    """Return the text of a file in this folder."""
    return files(__name__).joinpath(name).read_text(encoding="utf-8")


@cache
def read_word_list(name: str) -> frozenset[str]:
    """Return the entries of a list in this folder: one a line, without empty lines and ``#`` comments."""
    lines = (line.strip() for line in read_resource(name).splitlines())
    return frozenset(line for line in lines if line and not line.startswith("#"))
