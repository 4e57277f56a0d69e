"""The headline, the key points and who said what, from any news article: offline, at once, verbatim.

    >>> from summarise import Options, summarise
    >>> summary = summarise(text, Options(length="3"))
    >>> summary.headline.text, summary.key_points, summary.speakers

``summarise`` and ``split_sentences`` are looked up when first used, so that ``summarise --help`` need not load the
language models behind them.
"""

from typing import TYPE_CHECKING

from summarise.errors import NothingToSummariseError, OptionError, SummariseError, TextTooLongError
from summarise.summary import Explanation, KeyPoint, SentenceChoice, SetAside, Summary
from summarise.values import (
    Attribution,
    Headline,
    Options,
    OtherSource,
    Reason,
    Sentence,
    Speaker,
    Statement,
)
from summarise.version import __version__

if TYPE_CHECKING:
    from summarise.pipeline import summarise
    from summarise.splitting import split_sentences

__all__ = [
    "Attribution",
    "Explanation",
    "Headline",
    "KeyPoint",
    "NothingToSummariseError",
    "OptionError",
    "Options",
    "OtherSource",
    "Reason",
    "Sentence",
    "SentenceChoice",
    "SetAside",
    "Speaker",
    "Statement",
    "SummariseError",
    "Summary",
    "TextTooLongError",
    "__version__",
    "split_sentences",
    "summarise",
]


def __dir__() -> list[str]:
    return __all__


# Hidden from type checkers, which would take it to say that there is every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name == "summarise":
            from summarise.pipeline import summarise

            return summarise
        if name == "split_sentences":
            from summarise.splitting import split_sentences

            return split_sentences
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
