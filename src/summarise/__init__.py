"""The headline, the key points and who said what, from any news article: offline, at once, verbatim.

    >>> from summarise import Options, summarise
    >>> summary = summarise(text, Options(length="3"))
    >>> summary.headline.text, summary.key_points, summary.speakers

Every name is looked up when first used: ``summarise --help`` need not load the language models, and nothing that could
be interrupted is imported before the command is ready for it.
"""

from importlib import import_module

from summarise.version import __version__

# As type checkers know it; typing itself takes longer to import than all else here.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from summarise.errors import NothingToSummariseError, OptionError, SummariseError, TextTooLongError
    from summarise.pipeline import summarise
    from summarise.splitting import split_sentences
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
_PLACES = {
    "errors": ("NothingToSummariseError", "OptionError", "SummariseError", "TextTooLongError"),
    "pipeline": ("summarise",),
    "splitting": ("split_sentences",),
    "summary": ("Explanation", "KeyPoint", "SentenceChoice", "SetAside", "Summary"),
    "values": ("Attribution", "Headline", "Options", "OtherSource", "Reason", "Sentence", "Speaker", "Statement"),
}


def __dir__() -> list[str]:
    return __all__


# Hidden from type checkers, which would take it to say that there is every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        for module, names in _PLACES.items():
            if name in names:
                return getattr(import_module(f"summarise.{module}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
