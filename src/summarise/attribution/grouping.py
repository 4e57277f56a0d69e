"""Statements -> who said what: under people, other sources, or nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarise.attribution.coreference import Antecedent
from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.mentions import Mention
from summarise.attribution.names import NameRun
from summarise.attribution.people import Entity
from summarise.attribution.statements import Utterance
from summarise.values import Attribution, OtherSource, SourceKind, Speaker, Statement

# Below these chances the speaker is not clear: a wrong name is worse than none.
_SURE_LINK = 0.4
_SURE_PRONOUN = 0.4


@dataclass(frozen=True, slots=True)
class _Source:
    """Who an utterance was given to: a person, another source by name and kind, or nobody."""

    person: int = -1
    name: str = ""
    kind: SourceKind | None = None
    mention: int = -1
    chance: float = 0.0
    why: str = ""


def group_statements(
    document: Document,
    runs: Sequence[NameRun],
    entities: Sequence[Entity],
    mentions: Sequence[Mention],
    cues: Sequence[Cue],
    utterances: Sequence[Utterance],
    antecedents: Sequence[Antecedent],
) -> Attribution:
    """Return the statements under their sources: the speaker with most words first, others as they come."""
    people: dict[int, list[Statement]] = {}
    others: dict[tuple[str, SourceKind], list[Statement]] = {}
    unknown: list[Statement] = []
    for utterance in utterances:
        source = _find_source(document, runs, entities, mentions, antecedents, utterance)
        statement = _make_statement(document, mentions, cues, utterance, source)
        if source.person >= 0 and utterance.chance >= _SURE_LINK:
            people.setdefault(source.person, []).append(statement)
        elif source.kind and utterance.chance >= _SURE_LINK:
            others.setdefault((source.name, source.kind), []).append(statement)
        else:
            unknown.append(statement)
    speakers = [
        Speaker(full_name(document, runs, entities[e]), None, tuple(statements)) for e, statements in people.items()
    ]
    return Attribution(
        tuple(sorted(speakers, key=lambda s: (-s.words, s.statements[0].start))),
        tuple(OtherSource(name, kind, tuple(statements)) for (name, kind), statements in others.items()),
        tuple(unknown),
    )


def full_name(document: Document, runs: Sequence[NameRun], entity: Entity) -> str:
    """Return the fullest name the article gives the entity, the earlier of two as full."""
    best = max(entity.runs, key=lambda i: (len(runs[i].parts), -i))
    run = runs[best]
    return " ".join(document.text[document.starts[run.first] : document.ends[run.end - 1]].split())


def _find_source(
    document: Document,
    runs: Sequence[NameRun],
    entities: Sequence[Entity],
    mentions: Sequence[Mention],
    antecedents: Sequence[Antecedent],
    utterance: Utterance,
) -> _Source:
    m = utterance.target
    mention = mentions[m]
    if mention.kind == "who":
        while m > 0 and mentions[m].kind == "who":
            m -= 1
        mention = mentions[m]
    text = _text(document, mention)
    if antecedents[m].entity >= 0:
        who, chance = antecedents[m].entity, antecedents[m].chance
        if mention.kind == "name":
            return _Source(who, mention=m, chance=1.0)
        if chance < _SURE_PRONOUN:
            return _Source(mention=m)
        why = f"{text.lower()} = {full_name(document, runs, entities[who])}"
        return _Source(who, mention=m, chance=chance, why=why)
    kind: SourceKind | None = _KINDS.get(mention.kind)
    if mention.kind == "org" and mention.entity >= 0:
        text = full_name(document, runs, entities[mention.entity])
    return _Source(name=text, kind=kind, mention=m, chance=1.0)


_KINDS: dict[str, SourceKind] = {"org": "organisation", "group": "group", "nom": "unnamed", "thing": "unnamed"}


def _text(document: Document, mention: Mention) -> str:
    return " ".join(document.text[document.starts[mention.start] : document.ends[mention.end - 1]].split())


def _make_statement(
    document: Document, mentions: Sequence[Mention], cues: Sequence[Cue], utterance: Utterance, source: _Source
) -> Statement:
    text = " ".join(document.text[utterance.start : utterance.end].split())
    cue = cues[utterance.cue] if utterance.cue >= 0 else None
    words = document.text[document.starts[cue.at] : document.ends[cue.end - 1]] if cue else None
    named = _text(document, mentions[source.mention]) if source.mention >= 0 and not utterance.same else None
    evidence = utterance.why + (f"; {source.why}" if source.why else "")
    confidence = round(utterance.chance * (source.chance or 1.0), 2)
    return Statement(text, utterance.start, utterance.end, utterance.kind, words, named, evidence, confidence)
