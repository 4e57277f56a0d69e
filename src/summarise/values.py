"""What passes between the steps: frozen values, all of which point into the text they came from.

One rule holds them together: every span's ``text[start:end]`` is what it stands for. Offsets count characters
(code points) of the decoded text. Where a value carries its own ``text`` for the reader, that is the slice as
``fold`` gives it.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import Literal, get_args

from summarise.errors import OptionError
from summarise.languages import check_language
from summarise.lengths import Length, parse_length
from summarise.words import count_words

Method = Literal["news", "textrank", "lsa", "lexrank", "luhn", "kl", "sumbasic", "reduction", "lead"]
METHODS: tuple[Method, ...] = get_args(Method)

HeadlineOrigin = Literal["article", "generated"]
StatementKind = Literal["direct", "mixed", "indirect"]
SourceKind = Literal["organisation", "group", "unnamed"]


def fold(text: str) -> str:
    """Return ``text`` on one line, every stretch of white space one space: how a slice of the article is printed."""
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller may choose; checked once, when built.

    Raises:
        OptionError: a method, a length or a language that does not exist.
    """

    method: Method = "news"
    length: str | int = "auto"
    """In any of the forms of ``lengths``; a number is one of sentences."""
    language: str | None = None
    """An ISO 639-1 code such as ``en``, with or without what may follow it (``en-GB``); None recognises it."""
    _: KW_ONLY
    explain: bool = False
    """Keep the reasons for every choice in ``Summary.explanation``."""

    def __post_init__(self) -> None:
        if not isinstance(self.explain, bool):
            raise OptionError(f"explain is True or False, not {self.explain!r}")
        # A frozen value is set so, and only while it is built.
        object.__setattr__(self, "method", _check_method(self.method))
        object.__setattr__(self, "length", _check_length(self.length))
        object.__setattr__(self, "language", None if self.language is None else check_language(self.language))

    @property
    def parsed_length(self) -> Length:
        """The length asked for, as a bound that can be applied."""
        return parse_length(str(self.length))


def check_text(text: object) -> None:
    """Let pass what is a text; bytes and paths are none.

    Raises:
        TypeError: it is something else, and whoever wrote the call should know.
    """
    if not isinstance(text, str):
        hint = "; decode them first" if isinstance(text, bytes | bytearray) else ""
        raise TypeError(f"the text of an article is a str, not {type(text).__name__}{hint}")


def _check_method(method: str) -> Method:
    name = method.lower() if isinstance(method, str) else method
    for known in METHODS:
        if name == known:
            return known
    raise OptionError(f"there is no method {method!r}; choose one of {', '.join(METHODS)}")


def _check_length(length: str | int) -> str:
    # True is an int in Python, and a slip here.
    if not isinstance(length, str | int) or isinstance(length, bool):
        raise OptionError(f"a length is a number of sentences or a text, not {length!r}")
    try:
        text = str(length).lower()
    except ValueError as error:
        # Python writes out no number of more than some thousands of figures.
        raise OptionError("a number with so many figures is not a length; give one such as 3") from error
    parse_length(text)
    return text


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
    features: tuple[str, ...] = ()
    shares: tuple[float, ...] = ()
    """The share of each feature in the score."""
    leaning: Reason | None = None
    """What is added, a share below 0, where the sentence before it is not shown: it opens with "He" or "But"."""

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Each feature with its share: made when asked for, since few readers ask why."""
        return tuple(map(Reason, self.features, self.shares))


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that somebody said.

    The span of a direct statement is the words between its marks, or a turn of a transcript. ``source`` is how the
    article refers to the speaker there ("he", "the president"), ``cue`` the word or phrase that reports it ("said").
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
        """How many words the article gives this speaker, counted as those of the article are."""
        return sum(count_words(statement.text) for statement in self.statements)


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
