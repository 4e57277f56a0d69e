"""Links -> links: a quotation that a cue stands right beside belongs to its subject, whoever else reports it."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.cues.settings import SKIPPED
from summarise.attribution.document import Document
from summarise.attribution.lexicon import PERSONAL
from summarise.attribution.linking import Link
from summarise.attribution.linking.displays import is_displayed
from summarise.attribution.linking.scene import NOBODY
from summarise.attribution.mentions import Mention

# A cue's subject must be this likely before it takes a quotation from another.
_LEAST_CHANCE = 0.55


def tie_to_own_cues(
    document: Document, mentions: Sequence[Mention], cues: Sequence[Cue], links: Sequence[Link]
) -> tuple[Link, ...]:
    """Return the links, those to who only passed the words on moved to who spoke them.

    "“…,” Lee told her staff, according to the Herald", "Lee insisted that “…,” the Herald reported", and after words of
    somebody else "Lee said: “…”".
    """
    before: dict[int, int] = {}
    behind: dict[int, int] = {}
    for c, cue in enumerate(cues):
        if cue.subject >= 0 and cue.chance >= _LEAST_CHANCE and cue.kind in ("speech", "phrase", "act"):
            subject = mentions[cue.subject]
            # A sentence run into the one before without a stop: "… of his body He said: “…”".
            if subject.kind in ("name", "org") and document.lower[subject.head] in PERSONAL:
                continue
            if subject.end <= cue.at:
                before[cue.end] = c
            behind[min(subject.start, cue.at)] = c
    tied: list[Link] = []
    moved: dict[int, int] = {}
    for q, link in enumerate(links):
        found = _tie(document, cues, q, link, before, behind)
        if found is link and link.same and link.target in moved:
            # "Lee fired back: “…,” he wrote, “…”": what goes on goes with it.
            found = link._replace(target=moved[link.target])
        elif not link.same and link.target != NOBODY:
            moved = {link.target: found.target}
        tied.append(found)
    return tuple(tied)


def _tie(
    document: Document, cues: Sequence[Cue], q: int, link: Link, before: dict[int, int], behind: dict[int, int]
) -> Link:
    at = document.place[q]
    first, last = document.bounds[document.sentence[at]]
    own = before.get(at - 1 if document.before(at) in SKIPPED else at, -1)
    passed_on = link.cue >= 0 and (cues[link.cue].kind == "according" or own >= 0) and at < cues[link.cue].at < last
    colon = document.before(at) == ":" and (link.same or link.target == NOBODY)
    if own < 0 and passed_on:
        own = behind.get(at + 1 if document.words[at + 1] != "," else at + 2, -1)
    if own >= 0 and first <= cues[own].at and (passed_on or colon) and not is_displayed(document, q):
        return link._replace(target=cues[own].subject, cue=own, chance=cues[own].chance, same=False)
    return link
