"""Cues -> whether one only passes on what another reports: "…, Lee said, according to the Post"."""

from __future__ import annotations

from summarise.attribution.document import QUOTED
from summarise.attribution.lexicon import AUXILIARIES
from summarise.attribution.statements.reports import speaks
from summarise.attribution.statements.weaving import Reports


def passes_on(reports: Reports, c: int, clause: tuple[int, int]) -> bool:
    """Tell whether a cue only passes on what another in its clause reports: "…, Lee said, according to the Post"."""
    document, mentions, cues = reports.document, reports.mentions, reports.cues
    if clause[1] > cues[c].at:
        return False
    unquoted = QUOTED not in document.words[slice(*clause)]
    if unquoted and cues[c].kind == "according" and mentions[cues[c].subject].kind in _UNNAMED:
        # "Lee has told aides he would go, according to a person familiar with the talks".
        return False
    q = document.quotation[clause[0]]
    if q >= 0 and reports.links[q].cue >= 0 and clause[0] <= cues[reports.links[q].cue].at < clause[1]:
        return True
    d = c - 1
    while d >= 0 and cues[d].at >= clause[0]:
        inner = reports.clauses.get(d)
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
_UNNAMED = frozenset(("nom", "group"))
_PUBLISHERS = frozenset(("org", "thing"))
