"""Quotations -> the mention each belongs to, the speaker before, or nobody.

Where to look:

- ``scene``: what is near a quotation, and what its place alone tells
- By rule: ``titles``, ``displays`` and ``verdicts`` are nobody's words; ``answers``, ``passives``, ``reactions`` and
  ``standing_alone`` tell whose they are
- ``ties``, ``places``: the features of one quotation and one candidate, which a model weighs where no rule tells
- ``retying``: links set right afterwards
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from summarise.attribution.cues import SURE_LABEL, Cue
from summarise.attribution.cues.labels import find_inner_label
from summarise.attribution.document import Document
from summarise.attribution.linking.answers import UNCLEAR, find_answerer, find_replying
from summarise.attribution.linking.displays import is_answered, is_cried, is_displayed
from summarise.attribution.linking.passives import find_agent, is_asked, is_called, is_label, is_put_to
from summarise.attribution.linking.scene import NOBODY, SAME, Scene
from summarise.attribution.linking.standing_alone import find_teller
from summarise.attribution.linking.ties import tie_features
from summarise.attribution.linking.verdicts import is_told_of
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.nominals import find_named
from summarise.attribution.model import score, shares


class Link(NamedTuple):
    """What a quotation was tied to: the index of a mention or NOBODY, by which cue, and how surely.

    A chance of 0 says that somebody said it, and nobody knows who: then the mention is any.
    """

    target: int
    cue: int
    chance: float
    same: bool = False
    """It was tied to the quotation before, and has its mention from there."""


SURE_LEADING = 0.75
# Somebody said it, and nobody knows who.
_UNKNOWN = Link(0, -1, 0.0)


def link_quotations(
    document: Document, mentions: Sequence[Mention], cues: Sequence[Cue], titles: frozenset[int]
) -> tuple[Link, ...]:
    """Return the link of every quotation, in order; ``titles`` are those that are names of works."""
    if not document.quotations:
        return ()
    linker = _Linker(document, mentions, cues, titles)
    return tuple(map(linker.link, range(len(document.quotations))))


class _Linker:
    """Ties the quotations of a document one after the other, for each may go on from the one before."""

    def __init__(
        self, document: Document, mentions: Sequence[Mention], cues: Sequence[Cue], titles: frozenset[int]
    ) -> None:
        self._document, self._mentions, self._cues = document, mentions, cues
        self._scene = Scene(document, mentions, cues, titles)
        self._people: dict[int, int] = {}
        """Who is named by a mention or beside it, once somebody has asked."""
        self._before = -1
        """The last quotation that somebody said."""
        self._link_before = Link(NOBODY, -1, 0.0)
        """Its link."""

    def link(self, q: int) -> Link:
        """Return the link of a quotation, by rule or to the likeliest candidate."""
        document = self._document
        if not self._mentions or is_displayed(document, q) or is_asked(document, q) or is_label(document, q):
            return Link(NOBODY, -1, 1.0)
        if is_cried(document, q) or is_called(document, q):
            # Whoever cries it, or calls it so.
            return _UNKNOWN
        if is_answered(document, q) or self._scene.is_by_stranger(q):
            # So is what goes on from it.
            self._before, self._link_before = q, _UNKNOWN
            return _UNKNOWN
        if self._scene.asks_back(q, self._before, self._link_before.target):
            return _UNKNOWN
        link = self._link_by_rule(q)
        if link is None:
            candidates = self._scene.candidates(q, self._before)
            if candidates == [NOBODY] and self._scene.is_spoken(q):
                # Nobody near could have said it.
                return _UNKNOWN
            link = self._link_likeliest(q, candidates)
            if link.target >= 0 and not link.same and is_told_of(document, self._mentions[link.target], q):
                # What he says next goes on from what he said before.
                return _UNKNOWN
        if link.target != NOBODY:
            self._before, self._link_before = q, link
        return link

    def _link_by_rule(self, q: int) -> Link | None:
        """Return the link of a quotation that has a label, goes on from the one before or is led in by a clause."""
        scene, cues = self._scene, self._cues
        label = scene.label_of(q)
        if label >= 0:
            return Link(cues[label].subject, label, cues[label].chance)
        surname = find_inner_label(self._document, q)
        if surname is not None:
            spoken = self._surnames.get(surname, -1)
            return Link(spoken, -1, SURE_LABEL) if spoken >= 0 else _UNKNOWN
        if scene.goes_on(q, self._before):
            return Link(self._link_before.target, -1, min(SURE_LABEL, self._link_before.chance), same=True)
        here = self._document.sentence[self._document.place[q]]
        agent = find_agent(self._document, self._mentions, scene.by_sentence.get(here, ()), q)
        if agent >= 0:
            return Link(agent, -1, SURE_LEADING)
        told = scene.told_by(q)
        if told >= 0 and not is_put_to(self._document, self._mentions[cues[told].subject], q):
            return Link(cues[told].subject, told, max(SURE_LEADING, cues[told].chance))
        alone = scene.is_by_itself(q)
        answerer = find_answerer(scene, q, self._before) if alone else find_replying(scene, q)
        if answerer is not None:
            return _UNKNOWN if answerer == UNCLEAR else Link(answerer, -1, SURE_LEADING)
        teller = find_teller(scene, q, self._before) if alone else -1
        return Link(teller, -1, SURE_LEADING) if teller >= 0 else None

    @cached_property
    def _surnames(self) -> dict[str, int]:
        """By the last word of each person's name, the first mention that ends in it."""
        named = [m for m, mention in enumerate(self._mentions) if mention.kind == "name"]
        return {self._document.lower[self._mentions[m].end - 1]: m for m in reversed(named)}

    def _person_of(self, m: int) -> int:
        """Return who is named by mention ``m`` or by the name that stands beside it, or -1."""
        if m < 0:
            return -1
        if m not in self._people:
            self._people[m] = self._find_person(m)
        return self._people[m]

    def _find_person(self, m: int) -> int:
        mentions = self._mentions
        if mentions[m].kind == "who" and mentions[m - 1].end == mentions[m].start:
            m -= 1
        if mentions[m].kind == "name":
            return mentions[m].entity
        beside = find_named(self._document, mentions, m)
        return -1 if beside is None else beside

    def _weigh(self, q: int, candidates: Sequence[int]) -> list[float]:
        """Return how likely each candidate is, the only one surely."""
        if len(candidates) == 1:
            return [1.0]
        return shares(score(tie_features(self._scene, q, candidates, self._before), "quotation"))

    def _link_likeliest(self, q: int, candidates: Sequence[int]) -> Link:
        scene = self._scene
        chances = self._weigh(q, candidates)
        best = chances.index(max(chances))
        target = candidates[best]
        if target == SAME and not self._link_before.chance:
            return _UNKNOWN
        if target == SAME:
            return Link(self._link_before.target, -1, chances[best], same=True)
        if target == NOBODY:
            return Link(NOBODY, -1, chances[best])
        if is_put_to(self._document, self._mentions[target], q):
            return Link(target, scene.nearest_cue(q, target), 0.0)
        # "Her neighbour, a plumber who gave his name as Gaz, was blunt: “…”": all three are one.
        person = self._person_of(target)
        one = [k for k, m in enumerate(candidates) if self._person_of(m) == person] if person >= 0 else [best]
        likely = (target, *(candidates[k] for k in one))
        named = next((m for m in likely if self._mentions[m].kind == "name"), target)
        return Link(named, scene.nearest_cue(q, target), sum(chances[k] for k in one))
