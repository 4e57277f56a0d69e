"""How an article, its sources and what they said are put into words, the same in every format for people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from summarise.rendering.characters import printable
from summarise.summary import Summary
from summarise.values import Statement


def name_source(summary: Summary) -> str:
    """Return what the summary is of, as its title."""
    return printable(summary.source or "standard input")


def tell_origin(summary: Summary) -> str:
    """Return who wrote the article, where and when, as far as it says; empty if it doesn't."""
    return " · ".join(printable(part) for part in (summary.byline, summary.dateline) if part)


class Voice(NamedTuple):
    """A source with its description and what it said, ready to print."""

    name: str
    about: str
    statements: tuple[Statement, ...]


def voices(summary: Summary) -> Iterator[tuple[str, tuple[Voice, ...]]]:
    """Yield the groups of sources that have any, each with its heading."""
    groups = (
        (
            "Who said what",
            tuple(Voice(printable(s.name), printable(s.role or ""), s.statements) for s in summary.speakers),
        ),
        ("Other sources", tuple(Voice(printable(s.name), s.kind, s.statements) for s in summary.other_sources)),
        ("Not clear who", (Voice("", "", summary.unattributed),) if summary.unattributed else ()),
    )
    return ((heading, group) for heading, group in groups if group)


def quote_statement(statement: Statement) -> str:
    """Return the words of a statement: direct ones in marks, others as the article reports them."""
    words = printable(statement.text)
    if statement.kind != "direct":
        return words
    # The comma before "he said" is the article's, not the speaker's.
    words = words.removesuffix(",")
    # A quotation with its cue in the middle has the article's straight marks there.
    return f'"{words}"' if _SPLIT.search(words) else f"“{words}”"


_SPLIT = re.compile(r'[,.!?]" [^"]+ "')
