"""What the reader gets: a summary and why it is what it is, as values and as plain JSON.

A ``text`` is the slice between ``start`` and ``end`` with its white space folded.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

from summarise.values import Attribution, Headline, Method, OtherSource, Reason, Speaker, Statement

SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """A sentence chosen for the summary; ``text`` has its white space folded."""

    text: str
    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class SentenceChoice:
    """Why one sentence is in the summary or not."""

    text: str
    start: int
    end: int
    score: float
    rank: int
    """1 for the first that is taken: the highest score, but what points to the sentence before it only behind that."""
    chosen: bool
    reasons: tuple[Reason, ...]
    repeats: int | None = None
    """Where it was left out as a repetition: the ``start`` of the chosen sentence it repeats."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A piece of furniture with its words."""

    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why each sentence was kept, and what was set aside as furniture."""

    sentences: tuple[SentenceChoice, ...]
    furniture: tuple[SetAside, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """The headline, the key points in article order, and who said what."""

    source: str | None
    headline: Headline | None
    byline: str | None
    dateline: str | None
    language: str
    key_points: tuple[KeyPoint, ...]
    attribution: Attribution
    method: Method
    words: int
    sentences: int
    generator: str
    text: str | None = None
    """What the offsets count in, where that is not the input itself: what a page or a mail holds, or a text mended.

    The library sets it where the text has the marks of quoted mail, or invisible characters such as soft hyphens in its
    words, which are left out.
    """
    date: str | None = None
    """When a web page says that it was published, as ``2024-03-04``."""
    explanation: Explanation | None = None
    warnings: tuple[str, ...] = field(default=(), compare=False)
    """What the reader should know of how the summary was made, such as a language without speakers."""

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """The named people, the one with most words first."""
        return self.attribution.speakers

    @property
    def other_sources(self) -> tuple[OtherSource, ...]:
        """Organisations, groups and unnamed sources."""
        return self.attribution.other_sources

    @property
    def unattributed(self) -> tuple[Statement, ...]:
        """Statements whose speaker is not clear."""
        return self.attribution.unattributed

    def to_dict(self) -> dict[str, Any]:
        """Return the summary as plain values, in the form that ``rendering/summary.schema.json`` describes."""
        hidden = () if self.explanation else ("evidence", "confidence")
        result = {
            "schema_version": SCHEMA_VERSION,
            "source": self.source,
            "headline": _plain(self.headline),
            "byline": self.byline,
            "dateline": self.dateline,
            "date": self.date,
            "language": self.language,
            "key_points": _plain(self.key_points),
            "speakers": [
                {"name": speaker.name, "role": speaker.role, "words": speaker.words}
                | {"statements": _plain(speaker.statements, hidden)}
                for speaker in self.speakers
            ],
            "other_sources": _plain(self.other_sources, hidden),
            "unattributed": _plain(self.unattributed, hidden),
            "method": self.method,
            "words": self.words,
            "sentences": self.sentences,
            "generator": self.generator,
            "text": self.text,
        }
        if self.explanation is not None:
            result["explanation"] = _plain(self.explanation)
        return result


def _plain(value: Any, hidden: tuple[str, ...] = ()) -> Any:
    if isinstance(value, tuple):
        return [_plain(item, hidden) for item in value]
    if is_dataclass(value):
        names = (field.name for field in fields(value) if field.name not in hidden)
        return {name: _plain(getattr(value, name), hidden) for name in names}
    return value
