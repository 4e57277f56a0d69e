"""Pronouns -> people: who "he" and "she" are, by a learned weighing of who was named when, where and how."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.antecedents import Antecedent, Antecedents
from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.mentions import Mention
from summarise.attribution.model import load_weights, score, shares
from summarise.attribution.people import Entity


def resolve_mentions(
    document: Document, mentions: Sequence[Mention], entities: Sequence[Entity], cues: Sequence[Cue]
) -> tuple[Antecedent, ...]:
    """Return, for every mention, the person it stands for."""
    weights = load_weights("pronoun")
    antecedents = Antecedents(document, mentions, entities, cues)
    resolved = []
    for m, mention in enumerate(mentions):
        answer = Antecedent(-1, 0.0)
        if mention.kind == "name":
            answer = Antecedent(mention.entity, 1.0)
        elif mention.kind in ("he", "she"):
            people = antecedents.candidates(m)
            if people and not antecedents.is_newcomer(m, people[0]):
                scores = [score(antecedents.features(m, p, k), weights) for k, p in enumerate(people)]
                best = max(range(len(people)), key=lambda k: scores[k])
                answer = Antecedent(people[best], shares(scores)[best])
        elif mention.kind == "nom":
            answer = antecedents.bearer(m)
        antecedents.pass_by(m, answer.entity if answer.entity >= 0 else None)
        resolved.append(answer)
    return tuple(resolved)
