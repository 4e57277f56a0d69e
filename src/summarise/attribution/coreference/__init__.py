"""Pronouns -> people: who "he" and "she" are, by a learned weighing of who was named when, where and how."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.coreference.antecedents import UNKNOWN, Antecedent, Antecedents
from summarise.attribution.coreference.bearers import Bearers
from summarise.attribution.coreference.exclusions import find_hearer, find_replies
from summarise.attribution.coreference.features import pronoun_features
from summarise.attribution.coreference.impersonal import find_impersonal
from summarise.attribution.coreference.pronouns import find_by_rule, least_chance
from summarise.attribution.coreference.writings import find_writer
from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.mentions import Mention
from summarise.attribution.model import load_weights, score, shares
from summarise.attribution.people.entities import Entity

_SURE_HEARER, _SURE_OTHER = 0.9, 0.8


def resolve_mentions(
    document: Document, mentions: Sequence[Mention], entities: Sequence[Entity], cues: Sequence[Cue]
) -> tuple[Antecedent, ...]:
    """Return, for every mention, the person it stands for."""
    weights = load_weights("pronoun")
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
            people = antecedents.candidates(m)
            before = replies.get(m)
            told = find_by_rule(antecedents, m, people)
            if told and told.unnamed >= 0:
                answer = told
            elif before and before.subject < m and resolved[before.subject].entity in people:
                answer = _find_replier(people, resolved[before.subject].entity, find_hearer(mentions, before))
            elif told:
                answer = told
            elif people:
                scores = [score(pronoun_features(antecedents, m, p, k), weights) for k, p in enumerate(people)]
                best = max(range(len(people)), key=scores.__getitem__)
                least = least_chance(antecedents, m, people[best], nearest=best == 0)
                answer = Antecedent(people[best], shares(scores)[best], least=least)
        elif m in impersonal:
            answer = Antecedent(-1, 1.0, impersonal[m].subject, verb=impersonal[m].at)
        elif mention.kind == "nom":
            answer = bearers.find(m)
        elif mention.kind == "thing" and (writer := find_writer(document, mentions, m)) >= 0:
            answer = resolved[writer]
        antecedents.pass_by(m, answer.entity if answer.entity >= 0 else None)
        resolved.append(answer)
    return tuple(resolved)


def _find_replier(people: Sequence[int], speaker: int, hearer: int) -> Antecedent:
    """Return who replies to the words of ``speaker``: who heard them, or the only other one there is."""
    others = [entity for entity in people if entity != speaker]
    if hearer in others:
        return Antecedent(hearer, _SURE_HEARER)
    return Antecedent(others[0], _SURE_OTHER) if len(others) == 1 else UNKNOWN
