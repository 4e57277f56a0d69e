"""Quotations that answer a question -> whoever was asked: "“Why?” Ann Lee asked Bo Ek. ¶ “I was ill.”"."""

from __future__ import annotations

from summarise.attribution.lexicon import QUESTIONS
from summarise.attribution.linking.scene import Scene
from summarise.attribution.mentions.pronouns import OBJECTS

UNCLEAR = -1
"""Instead of a mention: somebody answers, and nothing tells by what name."""
_ANSWER = frozenset(("answer", "reply", "response", "retort"))
_ASKING = frozenset(("ask", "question"))
_LONGEST_NAME = 5
_NEAR = 2
"""How many sentences before its answer a question may stand, with who asks behind it."""


def find_answerer(scene: Scene, q: int, before: int) -> int | None:
    """Return whose quotation ``q`` is, one by itself, if it answers, UNCLEAR where that is not told, or None.

    ``before`` is the last quotation that somebody said, or -1.
    """
    document, at = scene.document, scene.document.place[q]
    here = document.sentence[at]
    asked = [scene.cues[c] for c in scene.cues_in.get(here - 1, ()) if scene.cues[c].lemma in _ASKING]
    if len(asked) != 1:
        return None
    # "“Why?” Ann Lee asked" may be two sentences.
    asking = before >= 0 and here - document.sentence[document.place[before]] <= _NEAR
    if asking and not scene.asks(before):
        return None
    hearer = scene.find_mention(asked[0].end)
    named = hearer < len(scene.mentions) and scene.mentions[hearer].start == asked[0].end
    if named and scene.mentions[hearer].kind in ("name", "nom"):
        # "Asked Bo Ek whether it was safe".
        return hearer if asking or document.lower[scene.mentions[hearer].end] in QUESTIONS else None
    return UNCLEAR if asking and document.lower[asked[0].end] in OBJECTS else None


def find_replying(scene: Scene, q: int) -> int | None:
    """Return who is told beside a quotation to reply by it: "came the reply from Bo Ek", "was Bo Ek's answer"."""
    lower, at = scene.document.lower, scene.document.place[q]
    first, last = scene.document.bounds[scene.document.sentence[at]]
    if at > first and lower[at - 1] == ":" and "asked" in lower[first:at]:
        return _find_asked(scene, first, at)
    if lower[at + 1 : at + 3] == ("came", "the") and not _ANSWER.isdisjoint(lower[at + 3 : at + 4]):
        if lower[at + 4 : at + 5] != ("from",):
            return UNCLEAR
        start = at + 5
    elif lower[at + 1 : at + 2] in (("was",), ("is",)):
        start = at + 2
        if _ANSWER.isdisjoint(lower[start : min(last, start + _LONGEST_NAME)]):
            return None
    else:
        return None
    m = scene.find_mention(start)
    return m if m < len(scene.mentions) and scene.mentions[m].start == start else UNCLEAR


def _find_asked(scene: Scene, first: int, at: int) -> int | None:
    """Return who does something before a colon that he was asked about: "Ek, asked if she knew, smiled: “…”"."""
    lower = scene.document.lower
    asked = first + lower[first:at].index("asked")
    if lower[asked - 1] != "," or lower[asked + 1] not in QUESTIONS or "," not in lower[asked:at]:
        return None
    m = scene.find_mention(asked) - 1
    return m if m >= 0 and scene.mentions[m].end == asked - 1 else None
