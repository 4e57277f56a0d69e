"""Mentions -> whom they stand for: "he", "the minister", "it" and "the statement".

What the grouping lists a body as that a phrase names again, "Tesk … the airline", is told in ``grouping.bodies``.

Where to look:

- ``antecedents``: who has been named so far; ``descriptions``, ``callings``: what people are called beside their names
- "He" and "she": ``pronouns`` by rule, with ``exclusions``, ``newcomers``, ``officers``, ``returning`` and
  ``cataphora``; else by ``features`` that a model weighs
- "The president": ``bearers``, with ``seats``, ``nations`` and ``standing`` for what is known of a person,
  ``renaming`` for other words and ``paragraphs`` for whom a paragraph is about
- "It" and "they": ``impersonal``; "the statement": ``writings``
"""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.coreference.antecedents import UNKNOWN, Antecedent, Antecedents
from summarise.attribution.coreference.bearers import Bearers
from summarise.attribution.coreference.exclusions import find_hearer, find_replies
from summarise.attribution.coreference.features import pronoun_features
from summarise.attribution.coreference.impersonal import find_impersonal
from summarise.attribution.coreference.officers import find_officer
from summarise.attribution.coreference.pronouns import find_by_rule, least_chance
from summarise.attribution.coreference.returning import find_returning
from summarise.attribution.coreference.writings import find_writer
from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.mentions import Mention
from summarise.attribution.model import score, shares
from summarise.attribution.people.entities import Entity

_SURE_HEARER, _SURE_OTHER = 0.9, 0.8


def resolve_mentions(
    document: Document, mentions: Sequence[Mention], entities: Sequence[Entity], cues: Sequence[Cue]
) -> tuple[Antecedent, ...]:
    """Return, for every mention, the person it stands for."""
    antecedents = Antecedents(document, mentions, entities, cues)
    bearers = Bearers(antecedents)
    replies = find_replies(document, mentions, cues)
    impersonal = find_impersonal(document, mentions, cues)
    resolved: list[Antecedent] = []
    for m, mention in enumerate(mentions):
        answer = UNKNOWN
        if mention.kind == "name":
            answer = Antecedent(mention.entity, 1.0)
        elif mention.kind in ("he", "she"):
            before = replies.get(m)
            earlier = resolved[before.subject].entity if before and before.subject < m else -1
            hearer = find_hearer(mentions, before) if before else -1
            answer = _resolve_pronoun(antecedents, bearers, m, earlier, hearer)
        elif m in impersonal:
            answer = Antecedent(-1, 1.0, impersonal[m].subject, verb=impersonal[m].at)
        elif mention.kind == "nom":
            answer = bearers.find(m)
        elif mention.kind == "thing" and (writer := find_writer(document, mentions, m)) >= 0:
            answer = resolved[writer]
            if mentions[writer].kind in ("org", "group"):
                answer = Antecedent(-1, 1.0, writer, verb=mentions[writer].end)
        if answer.entity >= 0 and answer.chance >= answer.least:
            antecedents.pass_by(m, answer.entity)
        resolved.append(answer)
    return tuple(resolved)


def _resolve_pronoun(stage: Antecedents, bearers: Bearers, m: int, earlier: int, hearer: int) -> Antecedent:
    """Return whom pronoun ``m`` stands for; ``earlier`` has said what it replies to, or is -1, to ``hearer``."""
    people = stage.candidates(m)
    returning = find_returning(stage, bearers.described, m, people)
    if returning >= 0:
        return Antecedent(returning, _SURE_OTHER)
    told = find_by_rule(stage, m, people)
    officer = find_officer(stage, bearers.standing, m, people)
    if officer >= 0:
        return Antecedent(-1, 1.0, officer)
    if earlier in people:
        return _find_replier(people, earlier, hearer)
    if told or not people:
        return told or UNKNOWN
    chances = _weigh(stage, m, people)
    best = chances.index(max(chances))
    least = least_chance(stage, m, people[best], nearest=best == 0)
    return Antecedent(people[best], chances[best], least=least)


def _weigh(stage: Antecedents, m: int, people: Sequence[int]) -> list[float]:
    """Return how likely pronoun ``m`` stands for each of the people, for the only one surely."""
    if len(people) == 1:
        return [1.0]
    return shares(score(pronoun_features(stage, m, people), "pronoun"))


def _find_replier(people: Sequence[int], speaker: int, hearer: int) -> Antecedent:
    """Return who replies to the words of ``speaker``: who heard them, or the only other one there is."""
    others = [entity for entity in people if entity != speaker]
    if hearer in others:
        return Antecedent(hearer, _SURE_HEARER)
    return Antecedent(others[0], _SURE_OTHER) if len(others) == 1 else UNKNOWN
