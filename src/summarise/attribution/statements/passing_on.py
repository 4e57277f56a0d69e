"""Cues -> whether one only passes on what another reports: "…, Lee said, according to the Post"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.lexicon import AUXILIARIES
from summarise.attribution.linking import Link
from summarise.attribution.mentions import Mention
from summarise.attribution.statements.clauses import Clauses

# A cue's subject must be this likely before words without marks are given to it. Tuned on PolNeAR's training part.
_LEAST_CHANCE = 0.55


def speaks(cue: Cue) -> bool:
    """Tell whether a cue surely reports what its subject says."""
    return cue.chance >= _LEAST_CHANCE and cue.kind != "thought"


def passes_on(
    document: Document,
    mentions: Sequence[Mention],
    cues: Sequence[Cue],
    links: Sequence[Link],
    clauses: Clauses,
    c: int,
) -> bool:
    """Tell whether a cue only passes on what another in its clause reports: "…, Lee said, according to the Post"."""
    clause = clauses[c]
    if clause is None or clause[1] > cues[c].at:
        return False
    q = document.quotation[clause[0]]
    if q >= 0 and links[q].cue >= 0 and clause[0] <= cues[links[q].cue].at < clause[1]:
        return True
    d = c - 1
    while d >= 0 and cues[d].at >= clause[0]:
        inner = clauses.get(d)
        # "The plan would fail, Lee said, …", "Lee said the plan would fail, …".
        if inner and inner[0] == clause[0] and inner[1] <= cues[d].at:
            return True
        subject = mentions[cues[d].subject]
        said = speaks(cues[d]) and AUXILIARIES.issuperset(document.lower[subject.end : cues[d].at])
        heard = cues[d].kind == "speech" or (cues[d].kind == "act" and mentions[cues[c].subject].kind in _PUBLISHERS)
        if inner and said and heard and cues[c].lemma in _PASSING_ON and subject.start == clause[0]:
            return True
        d -= 1
    return False


_PASSING_ON = frozenset(("according", "report"))
_PUBLISHERS = frozenset(("org", "thing"))
