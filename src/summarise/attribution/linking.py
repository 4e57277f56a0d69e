"""Quotations -> the mention each belongs to, the speaker before, or nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.labels import SURE_LABEL, find_inner_label, find_surnames
from summarise.attribution.mentions import Mention
from summarise.attribution.model import load_weights, score, shares
from summarise.attribution.scene import NOBODY, SAME, Scene
from summarise.attribution.ties import tie_features


@dataclass(frozen=True, slots=True)
class Link:
    """What a quotation was tied to: the index of a mention or NOBODY, by which cue, and how surely."""

    target: int
    cue: int
    chance: float
    same: bool = False
    """It was tied to the quotation before, and has its mention from there."""


SURE_LEADING = 0.75


def link_quotations(
    document: Document, mentions: Sequence[Mention], cues: Sequence[Cue], titles: frozenset[int]
) -> tuple[Link, ...]:
    """Return the link of every quotation, in order; ``titles`` are those that are names of works."""
    weights = load_weights("quotation")
    scene = Scene(document, mentions, cues, titles)
    surnames = find_surnames(document, mentions)
    links: list[Link] = []
    before = -1
    for q in range(len(document.quotations)):
        label = scene.label_of(q)
        if label >= 0:
            links.append(Link(cues[label].subject, label, cues[label].chance))
            before = q
            continue
        spoken = find_inner_label(document, surnames, q)
        if spoken is not None and mentions:
            links.append(Link(max(spoken, 0), -1, SURE_LABEL if spoken >= 0 else 0.0))
            before = q
            continue
        if before >= 0 and scene.goes_on(q, before):
            links.append(Link(links[before].target, -1, min(SURE_LABEL, links[before].chance), same=True))
            before = q
            continue
        leading = scene.led_in_by(q, before)
        if leading >= 0:
            links.append(Link(cues[leading].subject, -1, SURE_LEADING))
            before = q
            continue
        candidates = scene.candidates(q, before)
        if candidates == [NOBODY] and mentions and scene.is_spoken(q):
            # Nobody near could have said it.
            links.append(Link(0, -1, 0.0))
            continue
        scores = [score(tie_features(scene, q, c, before), weights) for c in candidates]
        chances = shares(scores)
        best = max(range(len(scores)), key=scores.__getitem__)
        target = candidates[best]
        if target >= 0 and scene.is_put_to(q, target):
            chances[best] = 0.0
        if target == SAME:
            links.append(Link(links[before].target, -1, chances[best], same=True))
        else:
            links.append(Link(target, scene.nearest_cue(q, target) if target >= 0 else -1, chances[best]))
        if target != NOBODY:
            before = q
    return tuple(links)
