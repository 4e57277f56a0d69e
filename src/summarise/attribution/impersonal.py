"""It and they -> the body or the people that spoke last: "The board said it was shut. It said", "they added"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.mentions import Mention

_WITHIN = 2
"""How many sentences back the body must have spoken."""
_SURE_SUBJECT = 0.55
_BODIES = frozenset(("org", "thing"))
_MANY = frozenset(("group", "org"))


def find_impersonal(document: Document, mentions: Sequence[Mention], cues: Sequence[Cue]) -> dict[int, Cue]:
    """Return, for each "it" and "they" that reports, the cue of the body or group that spoke last before it.

    Nothing where somebody else has spoken since, or another body opens a sentence between.
    """
    found: dict[int, Cue] = {}
    last = -1
    speaking = {cue.subject: cue for cue in cues if cue.subject >= 0 and cue.chance >= _SURE_SUBJECT}
    for m in sorted(speaking, key=lambda m: mentions[m].start):
        kind = mentions[m].kind
        if kind in ("it", "they"):
            if document.lower[mentions[m].head] == kind and last >= 0 and _goes_on(document, mentions, last, m):
                found[m] = found.get(last, speaking[last])
                last = m
            else:
                last = -1
        elif speaking[m].kind != "thought":
            last = m
    return found


def _goes_on(document: Document, mentions: Sequence[Mention], last: int, m: int) -> bool:
    """Tell whether pronoun ``m`` goes on from the speaker ``last``: alike in number, near, and no rival between."""
    before, pronoun = mentions[last], mentions[m]
    if document.sentence[pronoun.start] - document.sentence[before.start] > _WITHIN:
        return False
    alike = _BODIES if pronoun.kind == "it" else _MANY
    if before.kind != pronoun.kind and before.kind not in alike:
        return False
    first = {
        start
        for start, _ in document.bounds[document.sentence[before.start] + 1 : document.sentence[pronoun.start] + 1]
    }
    return not any(other.kind in alike and other.start in first for other in mentions[last + 1 : m])
