"""A fragment of HTML, in which nothing of the article is markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Literal

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
from summarise.rendering.speech import Voice, name_source, quote_statement, tell_origin, voices
from summarise.summary import Explanation, Summary
from summarise.values import Statement


def render(summary: Summary, page: Page) -> str:
    """Return the parts the page asks for as one ``article`` element; nothing where there are none."""
    elements = list(_elements(summary, page))
    return "\n".join(["<article>", *elements, "</article>"]) + "\n" if elements else ""


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
                yield from _voice(voice, summary)
    if summary.explanation:
        yield from _explanation(summary.explanation)


def _voice(voice: Voice, summary: Summary) -> Iterator[str]:
    if voice.name:
        about = f", {_escaped(voice.about)}" if voice.about else ""
        yield f"<h3>{_escaped(voice.name)}{about}</h3>"
    yield _list(_statement(statement, summary) for statement in voice.statements)


def _statement(statement: Statement, summary: Summary) -> str:
    why = f"<br><small>{_escaped(tell_attribution(statement))}</small>" if summary.explanation else ""
    return _escaped(quote_statement(statement)) + why


def _explanation(explanation: Explanation) -> Iterator[str]:
    yield f"<h2>{CHOICES_HEADING}</h2>"
    yield _list(map(_choice, tell_choices(explanation)), "ol")
    if explanation.furniture:
        yield f"<h2>{FURNITURE_HEADING}</h2>"
        yield _list(map(_escaped, tell_furniture(explanation)))


def _choice(choice: Choice) -> str:
    text = _escaped(choice.text)
    lines = [f"<strong>{text}</strong>" if choice.chosen else text]
    if choice.words:
        lines.append(_escaped(choice.words))
    return "<br>".join([*lines, f"<small>{_escaped(choice.figures)}</small>"])


def _list(items: Iterable[str], kind: Literal["ul", "ol"] = "ul") -> str:
    return "\n".join([f"<{kind}>", *(f"<li>{item}</li>" for item in items), f"</{kind}>"])


def _escaped(text: str) -> str:
    return escape(printable(text))
