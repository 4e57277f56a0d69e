"""A fragment of HTML, in which nothing of the article is markup."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from summarise.rendering import Page
from summarise.rendering.characters import printable
from summarise.rendering.speech import Voice, name_source, quote_statement, tell_origin, voices
from summarise.summary import Summary


def render(summary: Summary, page: Page) -> str:
    """Return the parts the page asks for as one ``article`` element."""
    return "\n".join(["<article>", *_elements(summary, page), "</article>"]) + "\n"


def _elements(summary: Summary, page: Page) -> Iterator[str]:
    if page.titled:
        yield f"<p><cite>{_escaped(name_source(summary))}</cite></p>"
    if "headline" in page.parts and summary.headline:
        yield f"<h1>{_escaped(summary.headline.text)}</h1>"
    if "headline" in page.parts and (origin := tell_origin(summary)):
        yield f"<p>{_escaped(origin)}</p>"
    if "points" in page.parts and summary.key_points:
        yield "<h2>Key points</h2>"
        yield _list(_escaped(point.text) for point in summary.key_points)
    if "speakers" in page.parts:
        for heading, group in voices(summary):
            yield f"<h2>{heading}</h2>"
            for voice in group:
                yield from _voice(voice)


def _voice(voice: Voice) -> Iterator[str]:
    if voice.name:
        about = f", {_escaped(voice.about)}" if voice.about else ""
        yield f"<h3>{_escaped(voice.name)}{about}</h3>"
    yield _list(_escaped(quote_statement(statement)) for statement in voice.statements)


def _list(items: Iterator[str]) -> str:
    return "\n".join(["<ul>", *(f"<li>{item}</li>" for item in items), "</ul>"])


def _escaped(text: str) -> str:
    return escape(printable(text))
