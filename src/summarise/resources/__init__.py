"""Word lists and learned models, with their loader; README.md says where each came from."""

from __future__ import annotations

from functools import cache
from pkgutil import get_data


@cache
def read_resource(name: str) -> str:
    """Return the text of a file in this folder."""
    # importlib.resources does the same, but takes 6 ms to import.
    data = get_data(__name__, name)
    if data is None:
        raise FileNotFoundError(f"{name} is not among the resources of summarise")
    return data.decode("utf-8")


@cache
def read_word_list(name: str) -> frozenset[str]:
    """Return the entries of a list in this folder: one a line, without empty lines and ``#`` comments."""
    return frozenset(line.strip() for line in _read_lines(name))


def read_table(name: str) -> list[list[str]]:
    """Return the rows of a table in this folder, columns parted by tabs, without empty lines and ``#`` comments."""
    return [line.split("\t") for line in _read_lines(name)]


@cache
def read_titles() -> frozenset[str]:
    """Return the titles that stand before a name, in small letters and without their full stop."""
    return frozenset(title for title, _ in read_table("titles.tsv"))


def _read_lines(name: str) -> list[str]:
    lines = read_resource(name).splitlines()
    return [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
