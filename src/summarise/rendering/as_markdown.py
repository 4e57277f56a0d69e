"""Markdown, in which nothing of the article is markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.rendering import Page
from summarise.rendering.characters import printable
from summarise.rendering.speech import name_source, quote_statement, tell_origin, voices
from summarise.summary import Summary

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~!&])")
# What would begin a list, a heading or a quotation at the beginning of a line.
_LINE_MARKUP = re.compile(r"^(\d{1,9})([.)])|^([-+=:])")


def render(summary: Summary, page: Page) -> str:
    """Return the parts the page asks for as CommonMark."""
    return "\n\n".join("\n".join(lines) for lines in _blocks(summary, page)) + "\n"


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


def _speech(summary: Summary) -> Iterator[list[str]]:
    for heading, group in voices(summary):
        yield [f"## {heading}"]
        for voice in group:
            if voice.name:
                about = f", {_escaped(voice.about)}" if voice.about else ""
                yield [f"**{_escaped(voice.name)}**{about}"]
            yield [f"- {_escaped(quote_statement(statement))}" for statement in voice.statements]


def _escaped(text: str) -> str:
    return _LINE_MARKUP.sub(_escape_line, _MARKUP.sub(r"\\\1", printable(text)))


def _escape_line(match: re.Match[str]) -> str:
    return f"{match[1]}\\{match[2]}" if match[1] else f"\\{match[3]}"
