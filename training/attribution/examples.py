"""PolNeAR -> examples: which mention is right for every cue and every quotation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarise.attribution.coreference.antecedents import Antecedents
from summarise.attribution.coreference.features import pronoun_features
from summarise.attribution.cues import Cue, find_cues
from summarise.attribution.cues.features import subject_features
from summarise.attribution.cues.subjects import subject_candidates
from summarise.attribution.document import Document, read_document
from summarise.attribution.linking.scene import NOBODY, SAME, Scene
from summarise.attribution.linking.ties import tie_features
from summarise.attribution.linking.titles import find_titles
from summarise.attribution.mentions import Mention, find_mentions
from summarise.attribution.model import write_parts
from summarise.attribution.names import find_name_runs
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people import gather_entities
from summarise.attribution.people.entities import Entity, name_key
from summarise.attribution.people.features import person_features
from summarise.cleaning import clean_text
from summarise.splitting import split_article
from training.attribution.optimise import Choice
from training.corpora import Row, read_rows


@dataclass(slots=True)
class Annotated:
    """An article read by our own steps, beside what people annotated in it."""

    document: Document
    runs: tuple[NameRun, ...]
    entities: list[Entity]
    owner: list[int]
    corpus: Row
    gold: Row


def read_corpus(data: Path, part: str = "train") -> list[Annotated]:
    """Return PolNeAR's articles of one part, with the gold derived from them."""
    gold = {row["id"]: row for row in read_rows(data, f"gold-{part}")}
    found = []
    for row in read_rows(data, f"polnear-{part}"):
        article = clean_text(row["text"], "en")
        document = read_document(article, split_article(article))
        runs = find_name_runs(document)
        entities, owner = gather_entities(document, runs)
        if gold[row["id"]]["scorable"]:
            found.append(Annotated(document, runs, entities, owner, row, gold[row["id"]]))
    return found


def person_examples(corpus: Sequence[Annotated]) -> tuple[list[dict[str, float]], list[bool]]:
    """Return the features of every entity and whether it is marked as a person."""
    rows, right = [], []
    for a in corpus:
        marked = [(start, end) for start, end, _ in a.corpus["persons"]]
        speakers = [s["name"] for s in a.gold["gold_speakers"]]
        for entity in a.entities:
            spans = [(a.document.starts[a.runs[i].first], a.document.ends[a.runs[i].end - 1]) for i in entity.runs]
            hits = sum(_overlaps(s, marked) for s in spans)
            rows.append(person_features(a.document, a.runs, entity))
            # The tagger overlooks many bare surnames; two marks, or a third of all, are enough.
            right.append(hits * 3 > len(spans) or hits > 1 or (len(entity.key) > 1 and _is_named(entity.key, speakers)))
    return rows, right


def subject_examples(corpus: Sequence[Annotated]) -> list[Choice]:
    """Return, for every cue, the candidates for its subject; the first stands for no speech at all."""
    choices: list[Choice] = []
    for a in corpus:
        mentions = find_mentions(a.document, a.runs, a.entities, a.owner)
        cues = find_cues(a.document, a.runs)
        said = {s["attr"]: s for s in a.gold["gold_said"]}
        speech = [x for x in a.corpus["attributions"] if x["id"] in set(a.gold["speech_attrs"])]
        for cue, near in zip(cues, subject_candidates(a.document, cues, mentions), strict=True):
            span = (a.document.starts[cue.at], a.document.ends[cue.end - 1])
            reported = [x for x in speech if _overlaps(span, [c[:2] for c in x["cue"]])]
            if cue.lemma == "according":
                reported = [x for x in speech if _overlaps((span[0], span[1] + 1), [c[:2] for c in x["cue"]])]
            good = [False] * len(near)
            if reported:
                good = _right_mentions(a, mentions, near, reported[0], said)
                if not any(good):
                    continue
            features = map(write_parts, subject_features(a.document, cue, mentions, near))
            choices.append((list(features), [not reported, *good]))
    return choices


def quotation_examples(corpus: Sequence[Annotated], bind: Any) -> list[Choice]:
    """Return, for every quotation, its candidates: nobody, whoever spoke before, and the mentions near it."""
    choices: list[Choice] = []
    for a in corpus:
        mentions = find_mentions(a.document, a.runs, a.entities, a.owner)
        cues: Sequence[Cue] = bind(a.document, find_cues(a.document, a.runs), mentions)
        scene = Scene(a.document, mentions, cues, find_titles(a.document, mentions, cues))
        said = {s["attr"]: s for s in a.gold["gold_said"]}
        before, source_before = -1, ""
        for q, quotation in enumerate(a.document.quotations):
            held = _innermost(a.corpus["attributions"], quotation.start, quotation.end)
            candidates = scene.candidates(q, before)
            source = _source_name(held, said) if held else ""
            good = [False] * len(candidates)
            if held:
                good = _right_mentions(a, mentions, candidates, held, said)
                if SAME in candidates and source == source_before:
                    good[candidates.index(SAME)] = True
            elif NOBODY in candidates:
                good[candidates.index(NOBODY)] = True
            if any(good):
                features = [write_parts(parts) for parts in tie_features(scene, q, candidates, before)]
                choices.append((features, good))
            if held:
                before, source_before = q, source
    return choices


def antecedent_examples(corpus: Sequence[Annotated], bind: Any) -> list[Choice]:
    """Return, for every pronoun that speaks and whose name is known, the people it may stand for."""
    choices: list[Choice] = []
    for a in corpus:
        mentions = find_mentions(a.document, a.runs, a.entities, a.owner)
        told: dict[int, list[str]] = {}
        sources = {x["id"]: x["source"] for x in a.corpus["attributions"]}
        for s in a.gold["gold_said"]:
            if s["how"] == "pronoun" and s["names"]:
                told.update({span[0]: s["names"] for span in sources[s["attr"]]})
        cues: Sequence[Cue] = bind(a.document, find_cues(a.document, a.runs), mentions)
        antecedents = Antecedents(a.document, mentions, a.entities, cues)
        for m, mention in enumerate(mentions):
            names = told.get(a.document.starts[mention.start])
            if mention.kind in ("he", "she") and names:
                people = antecedents.candidates(m)
                good = [_is_named(a.entities[p].key, names) for p in people]
                if any(good):
                    features = [write_parts(parts) for parts in pronoun_features(antecedents, m, people)]
                    choices.append((features, good))
            antecedents.pass_by(m, _entity_named(a.entities, names) if names else None)
    return choices


def _entity_named(entities: Sequence[Entity], names: list[str]) -> int | None:
    return next((e for e, entity in enumerate(entities) if _is_named(entity.key, names)), None)


def _right_mentions(
    a: Annotated, mentions: Sequence[Mention], candidates: Sequence[int], attribution: Row, said: dict[str, Row]
) -> list[bool]:
    spans = [s[:2] for s in attribution["source"]]
    names = said.get(attribution["id"], {}).get("names") or []
    how = said.get(attribution["id"], {}).get("how")
    inside = [c >= 0 and _overlaps(_span(a.document, mentions[c]), spans) for c in candidates]
    if how == "named":
        return [
            ok and mentions[c].kind in ("name", "org") and _is_named(a.entities[mentions[c].entity].key, names)
            for ok, c in zip(inside, candidates, strict=True)
        ]
    common = [ok and mentions[c].kind not in ("name", "org") for ok, c in zip(inside, candidates, strict=True)]
    bodies = [ok and mentions[c].kind == "org" for ok, c in zip(inside, candidates, strict=True)]
    return common if any(common) else bodies


def _is_named(key: tuple[str, ...], names: Sequence[str]) -> bool:
    wanted = [name_key(name.split()) for name in names]
    return any(
        w
        and (
            (w[-1] == key[-1] and (len(w) == 1 or len(key) == 1 or w[0][0] == key[0][0]))
            or (w[0] == key[-1] and len(key) == 1)
        )
        for w in wanted
    )


def _source_name(attribution: Row, said: dict[str, Row]) -> str:
    names = said.get(attribution["id"], {}).get("names")
    if names:
        return str(names[0])
    return str(attribution["source"][0][2].lower() if attribution["source"] else attribution["id"])


def _innermost(attributions: Sequence[Row], start: int, end: int) -> Row | None:
    holding = [
        (sum(c[1] - c[0] for c in x["content"]), x["id"], x)
        for x in attributions
        if sum(max(0, min(c[1], end) - max(c[0], start)) for c in x["content"]) * 2 > end - start
    ]
    return min(holding, key=lambda h: h[:2])[2] if holding else None


def _span(document: Document, mention: Mention) -> tuple[int, int]:
    return document.starts[mention.head], document.ends[mention.end - 1]


def _overlaps(span: tuple[int, int], spans: Sequence[Sequence[int]]) -> bool:
    return any(min(span[1], s[1]) > max(span[0], s[0]) for s in spans)
