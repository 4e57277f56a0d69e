"""Plain text for a terminal, a pipe or a mail."""

from __future__ import annotations

from collections.abc import Iterator

from summarise.rendering import Page
from summarise.rendering.characters import printable
from summarise.rendering.columns import wrap_columns
from summarise.rendering.reasons import (
    CHOICES_HEADING,
    FURNITURE_HEADING,
    tell_attribution,
    tell_choices,
    tell_furniture,
)
from summarise.rendering.speech import Voice, name_source, quote_statement, tell_origin, voices
from summarise.summary import Explanation, Summary

_BOLD, _DIM, _RESET = "\x1b[1m", "\x1b[2m", "\x1b[0m"
# A terminal narrower than this gets longer lines, since words would be cut apart wherever they stand.
_LEAST_WIDTH = 20
# Below the rank of a sentence.
_DEEP = " " * 9


def render(summary: Summary, page: Page) -> str:
    """Return the parts the page asks for, a blank line between them; nothing where there are none."""
    parts = [
        *([[_styled(f"==> {name_source(summary)} <==", _DIM, page)]] if page.titled else []),
        *([list(_head(summary, page))] if "headline" in page.parts else []),
        *([list(_points(summary, page))] if "points" in page.parts and summary.key_points else []),
        *(_speech(summary, page) if "speakers" in page.parts else []),
        *(_explanation(summary.explanation, page) if summary.explanation else []),
    ]
    return "\n\n".join("\n".join(lines) for lines in parts if lines) + ("\n" if any(parts) else "")


def _head(summary: Summary, page: Page) -> Iterator[str]:
    if summary.headline:
        yield from _lines(summary.headline.text, page, style=_BOLD)
    if origin := tell_origin(summary):
        yield from _lines(origin, page, style=_DIM)


def _points(summary: Summary, page: Page) -> Iterator[str]:
    yield from _lines("Key points", page, style=_BOLD)
    for point in summary.key_points:
        yield from _lines(point.text, page, first="  • ", rest="    ")


def _speech(summary: Summary, page: Page) -> Iterator[list[str]]:
    for heading, group in voices(summary):
        lines = _lines(heading, page, style=_BOLD)
        for voice in group:
            if voice.name:
                lines += _name(voice, page)
            for statement in voice.statements:
                lines += _lines(quote_statement(statement), page, first="    – ", rest="      ")
                if summary.explanation:
                    lines += _lines(tell_attribution(statement), page, first="      ", rest="      ", style=_DIM)
        yield lines


def _name(voice: Voice, page: Page) -> Iterator[str]:
    text = f"{voice.name}, {voice.about}" if voice.about else voice.name
    position = 0
    for indent, row in _wrap(text, page, first="  ", rest="    "):
        # A row ends at a space, or within a word that is longer than it.
        position += text.startswith(" ", position)
        named = max(0, len(voice.name) - position)
        position += len(row)
        yield indent + _styled(row[:named], _BOLD, page) + _styled(row[named:], _DIM, page)


def _explanation(explanation: Explanation, page: Page) -> Iterator[list[str]]:
    lines = _lines(CHOICES_HEADING, page, style=_BOLD)
    for choice in tell_choices(explanation):
        lines += _lines(choice.text, page, first=f"  {'•' if choice.chosen else ' '} {choice.rank:>3}. ", rest=_DEEP)
        if choice.words:
            lines += _lines(choice.words, page, first=_DEEP, rest=_DEEP)
        lines += _lines(choice.figures, page, first=_DEEP, rest=_DEEP, style=_DIM)
    yield lines
    if explanation.furniture:
        lines = _lines(FURNITURE_HEADING, page, style=_BOLD)
        for piece in tell_furniture(explanation):
            lines += _lines(piece, page, first="  ", rest="    ")
        yield lines


def _lines(text: str, page: Page, *, first: str = "", rest: str = "", style: str = "") -> list[str]:
    rows = _wrap(printable(text), page, first=first, rest=rest)
    return [indent + _styled(row, style, page) for indent, row in rows]


def _wrap(text: str, page: Page, *, first: str, rest: str) -> Iterator[tuple[str, str]]:
    """Yield each row of ``text``, its indent apart."""
    if page.width is None:
        yield first, text
        return
    indent = first
    for row in wrap_columns(text, max(page.width, _LEAST_WIDTH), first=first, rest=rest):
        yield indent, row[len(indent) :]
        indent = rest


def _styled(text: str, style: str, page: Page) -> str:
    return f"{style}{text}{_RESET}" if page.colour and style and text else text
