"""Names of relatives -> whether a name is that of somebody's relative, so that one alike is another's."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import RELATIVES
from summarise.attribution.names.trimming import NameRun

_OWNING = frozenset(("his", "her", "their", "'s", "my", "whose"))
_FORMS_OF_BE = frozenset(("is", "was"))
# "His grandfather was the banker Mark Lee".
_LONGEST_TOLD = 5
# Children are called after these, and so share a first name with them as well.
_NAMESAKES = frozenset(
    ("father", "dad", "grandfather", "grandad", "granddad", "grandpa", "son", "grandson", "uncle", "nephew")
)


def is_relative(document: Document, run: NameRun) -> bool:
    """Tell whether a noun beside a name says whose relative it is: "his son, Bo", "Bo Ek, his uncle"."""
    return _find_noun(document, run) != ""


def may_be_one(document: Document, run: NameRun, key: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether a name in full may be another one that is alike, by whose relative it is.

    "Police named him as Juan Carlos Ortega. His brother, Carlos Ortega, said": two. A middle name alone parts those
    who are called after each other, a grandfather, but not a wife.
    """
    longer = [part for part in {*key} ^ {*other} if len(part) > 1]
    if not longer:
        return True
    noun = _find_noun(document, run)
    return not noun or (key[0] == other[0] and noun.rpartition("great-")[2] not in _NAMESAKES)


def _find_noun(document: Document, run: NameRun) -> str:
    """Return the noun that says whose relative a name is, or nothing."""
    lower, first = document.lower, document.bounds[document.sentence[run.start]][0]
    # "His brother, Bo", "Lee's brother Bo".
    at = run.start - 1 - (document.before(run.start) == ",")
    if at > first and _is_kin(lower[at]) and lower[at - 1] in _OWNING:
        return lower[at]
    # "Bo Ek, his uncle".
    behind = (*lower[run.end : run.end + 3], "", "", "")[:3]
    if behind[0] == "," and behind[1] in _OWNING and _is_kin(behind[2]):
        return behind[2]
    # "His grandfather was the banker Bo Ek".
    for i in range(run.start - 1, max(first, run.start - 1 - _LONGEST_TOLD), -1):
        if lower[i] in _FORMS_OF_BE:
            return lower[i - 1] if _is_kin(lower[i - 1]) else ""
    return ""


def _is_kin(word: str) -> bool:
    return word.rpartition("great-")[2] in RELATIVES
