"""What somebody is said to have said: "is alleged to have told the owner", "is accused of telling them"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.lexicon import AUXILIARIES, FORMS_OF_BE, word_set
from summarise.attribution.mentions import Mention

_SAID_OF = word_set(
    "accused alleged believed claimed convicted guilty heard known overheard quoted recorded reported said suspected "
    "thought understood"
)


class Alleged(NamedTuple):
    """Who is said to have said something, and the passive verb that tells it."""

    subject: int
    passive: int


def find_alleged(
    document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]
) -> Alleged | None:
    """Return who is said to have said what a cue reports, or None."""
    passive = _find_passive(document, cue) if cue.kind == "speech" else -1
    if passive < 0:
        return None
    m = next((m for m in reversed(candidates) if mentions[m].end < passive), -1)
    between = document.lower[mentions[m].end : passive] if m >= 0 else ()
    if between[:1] == (",",):
        # "Ann Lee, 34, is".
        between = between[3:]
    return Alleged(m, passive) if between and AUXILIARIES.issuperset(between) else None


def _find_passive(document: Document, cue: Cue) -> int:
    """Return the word that tells a cue of somebody from hearsay, "alleged" of "was alleged to have told", or -1."""
    lower, before = document.lower, document.before(cue.at)
    if before == "have" and document.before(cue.at - 1) == "to":
        passive = cue.at - 3
    elif before == "of":
        passive = cue.at - 2
    else:
        return -1
    first, be = document.bounds[document.sentence[cue.at]][0], passive - 1
    while be > first and lower[be] in AUXILIARIES and lower[be] not in FORMS_OF_BE:
        be -= 1
    return passive if be > first and lower[passive] in _SAID_OF else -1
