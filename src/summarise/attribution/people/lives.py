"""The story of a life -> of whom a surname alone is, where relatives share it: "Born in Kelt in 1937, Lee …"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.names.trimming import NameRun

_BEGUN = frozenset(("born", "educated", "raised"))
_DYING = frozenset(("dies", "died", "dead"))
_AT_AGE = (("at",), ("aged",), (",",))
_LONGEST_OFFICE = 4
"""The words that a headline has between a name and its death: "Ann Lee, singer and poet, dies at 88"."""


def tells_life(document: Document, run: NameRun, full: NameRun) -> bool:
    """Tell whether a short name stands in the story of the life of whom the full one names."""
    return _opens_with_birth(document, run) or _is_obituary_of(document, full)


def _opens_with_birth(document: Document, run: NameRun) -> bool:
    """Tell whether the sentence of a name opens with where or when a life began: "Born in Kelt, Lee liked to say"."""
    return document.lower[document.bounds[document.sentence[run.first]][0]] in _BEGUN


def _is_obituary_of(document: Document, run: NameRun) -> bool:
    """Tell whether a full name opens an article that says at what age its bearer died: "Ann Lee, poet, dies at 88"."""
    first, last = document.bounds[document.sentence[run.first]]
    if first or run.end >= last:
        return False
    near = range(run.end, min(last, run.end + _LONGEST_OFFICE + 2))
    died = next((i for i in near if document.lower[i] in _DYING), last)
    behind = document.lower[died + 1 : died + 4]
    return behind[:1] in _AT_AGE and any(map(str.isdigit, behind))
