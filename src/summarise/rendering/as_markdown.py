"""Markdown, in which nothing of the article is markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.rendering import Page
from summarise.rendering.characters import printable
from summarise.rendering.reasons import (
    CHOICES_HEADING,
    FURNITURE_HEADING,
    Choice,
    tell_attribution,
    tell_choices,
    tell_furniture,
)
from summarise.rendering.speech import name_source, quote_statement, tell_origin, voices
from summarise.summary import Explanation, Summary
from summarise.values import Statement

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~!&])")
# What would begin a list, a heading or a quotation at the beginning of a line.
_LINE_MARKUP = re.compile(r"^(\d{1,9})([.)])|^([-+=:])")


def render(summary: Summary, page: Page) -> str:
    """Return the parts the page asks for as CommonMark; nothing where there are none."""
    blocks = ["\n".join(lines) for lines in _blocks(summary, page)]
    return "\n\n".join(blocks) + ("\n" if blocks else "")


def _blocks(summary: Summary, page: Page) -> Iterator[list[str]]:
    if page.titled:
        yield [f"*{_escaped(name_source(summary))}*"]
    if "headline" in page.parts and summary.headline:
        yield [f"# {_escaped(summary.headline.text)}"]
    if "headline" in page.parts and (origin := tell_origin(summary)):
        yield [_escaped(origin)]
    if "points" in page.parts and summary.key_points:
        yield ["## Key points"]
        yield [f"- {_escaped(point.text)}" for point in summary.key_points]
    if "speakers" in page.parts:
        yield from _speech(summary)
    if summary.explanation:
        yield from _explanation(summary.explanation)


def _speech(summary: Summary) -> Iterator[list[str]]:
    for heading, group in voices(summary):
        yield [f"## {heading}"]
        for voice in group:
            if voice.name:
                about = f", {_escaped(voice.about)}" if voice.about else ""
                yield [f"**{_escaped(voice.name)}**{about}"]
            yield [line for statement in voice.statements for line in _statement(statement, summary)]


def _statement(statement: Statement, summary: Summary) -> Iterator[str]:
    yield f"- {_escaped(quote_statement(statement))}"
    if summary.explanation:
        yield f"  - {_escaped(tell_attribution(statement))}"


def _explanation(explanation: Explanation) -> Iterator[list[str]]:
    yield [f"## {CHOICES_HEADING}"]
    yield [line for choice in tell_choices(explanation) for line in _choice(choice)]
    if explanation.furniture:
        yield [f"## {FURNITURE_HEADING}"]
        yield [f"- {_escaped(piece)}" for piece in tell_furniture(explanation)]


def _choice(choice: Choice) -> Iterator[str]:
    number, text = f"{choice.rank}. ", _escaped(choice.text)
    yield number + (f"**{text}**" if choice.chosen else text)
    for why in filter(None, (choice.words, choice.figures)):
        yield f"{' ' * len(number)}- {_escaped(why)}"


def _escaped(text: str) -> str:
    return _LINE_MARKUP.sub(_escape_line, _MARKUP.sub(r"\\\1", printable(text)))


def _escape_line(match: re.Match[str]) -> str:
    return f"{match[1]}\\{match[2]}" if match[1] else f"\\{match[3]}"
