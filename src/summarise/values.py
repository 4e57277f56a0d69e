"""What passes between the steps: frozen values, all of which point into the text they came from.

One rule holds them together: every span's ``text[start:end]`` is what it stands for. Offsets count characters
(code points) of the decoded text. Where a value carries its own ``text`` for the reader, that is the slice with its
white space folded: ``" ".join(text[start:end].split())``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Literal, get_args

from summarise.errors import OptionError
from summarise.lengths import Length, parse_length

SCHEMA_VERSION = 1

Method = Literal["news", "textrank", "lsa", "lexrank", "luhn", "kl", "sumbasic", "reduction", "lead"]
METHODS: tuple[Method, ...] = get_args(Method)

HeadlineOrigin = Literal["article", "generated"]
StatementKind = Literal["direct", "mixed", "indirect"]
SourceKind = Literal["organisation", "group", "unnamed"]


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller may choose; checked once, when built.

    Raises:
        OptionError: a method or a length that does not exist.
    """

    method: Method = "news"
    length: str = "auto"
    language: str | None = None
    """An ISO 639-1 code such as ``en``; None recognises it."""
    explain: bool = False
    """Keep the reasons for every choice in ``Summary.explanation``."""

    def __post_init__(self) -> None:
        if self.method not in METHODS:
            raise OptionError(f"there is no method {self.method!r}; choose one of {', '.join(METHODS)}")
        parse_length(self.length)

    @property
    def parsed_length(self) -> Length:
        """The length asked for, as a bound that can be applied."""
        return parse_length(self.length)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the article's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Furniture:
    """A stretch of the text that is not the story: a byline, a caption, a "read more" line."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Headline:
    """The line at the top: the article's own, or one clause of it where it has none.

    For a generated headline the span is the sentence it was cut from.
    """

    text: str
    origin: HeadlineOrigin
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its furniture set aside; only ``paragraphs`` are story."""

    text: str
    paragraphs: tuple[Span, ...]
    headline: Headline | None = None
    standfirst: Span | None = None
    byline: str | None = None
    dateline: str | None = None
    furniture: tuple[Furniture, ...] = ()
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the story: ``text`` is the exact slice, ``paragraph`` the index of the paragraph it stands in."""

    text: str
    start: int
    end: int
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Reason:
    """One feature's share of a sentence's score; the shares of a sentence add up to its score."""

    feature: str
    share: float


@dataclass(frozen=True, slots=True)
class Rating:
    """What a ranking method thinks of one sentence; higher is better, on the method's own scale."""

    score: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """A sentence chosen for the summary; ``text`` has its white space folded."""

    text: str
    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that somebody said.

    The span of a direct statement is the words between its marks. ``source`` is how the article refers to the speaker
    there ("he", "the president"), ``cue`` the word or phrase that reports it ("said").
    """

    text: str
    start: int
    end: int
    kind: StatementKind
    cue: str | None = None
    source: str | None = None
    evidence: str | None = None
    """The rule or reason that tied it to its speaker; shown by ``--explain``."""
    confidence: float | None = None
    """From 0 to 1, how likely the speaker is right; shown by ``--explain``."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person whom the article names and quotes, under the fullest name it gives."""

    name: str
    role: str | None
    statements: tuple[Statement, ...]

    @property
    def words(self) -> int:
        """How many words the article gives this speaker."""
        return sum(len(statement.text.split()) for statement in self.statements)


@dataclass(frozen=True, slots=True)
class OtherSource:
    """A source that is not a named person: an organisation, a group, or someone unnamed."""

    name: str
    kind: SourceKind
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said what; ``unattributed`` holds statements whose speaker is not clear."""

    speakers: tuple[Speaker, ...] = ()
    other_sources: tuple[OtherSource, ...] = ()
    unattributed: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class SentenceChoice:
    """Why one sentence is in the summary or not."""

    text: str
    start: int
    end: int
    score: float
    rank: int
    """1 for the highest score."""
    chosen: bool
    reasons: tuple[Reason, ...]
    repeats: int | None = None
    """Where it was left out as a repetition: the ``start`` of the chosen sentence it repeats."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why each sentence was kept, and what was set aside as furniture."""

    sentences: tuple[SentenceChoice, ...]
    furniture: tuple[Furniture, ...]


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
