"""``python -m training.attribution [DATA]`` remakes ``resources/attribution_model.json``, the same bytes each time."""

from __future__ import annotations

import json
from pathlib import Path

from summarise.attribution import model
from summarise.attribution.cues.subjects import bind_subjects
from summarise.attribution.people import infer_genders
from summarise.attribution.people.personhood import judge_people
from summarise.resources import read_resource
from training.attribution.examples import (
    antecedent_examples,
    person_examples,
    quotation_examples,
    read_corpus,
    subject_examples,
)
from training.attribution.optimise import fit_choices, fit_logistic
from training.corpora import parse_data

_ROOT = Path(__file__).resolve().parents[2]
_TARGET = _ROOT / "src" / "summarise" / "resources" / "attribution_model.json"


def main(data: Path) -> None:
    """Learn the four parts one after the other: each needs the ones before."""
    corpus = read_corpus(data)
    parts: dict[str, dict[str, float]] = {}
    rows, right = person_examples(corpus)
    _keep(parts, "person", fit_logistic(rows, right, penalty=1.0, least=10))
    for a in corpus:
        judge_people(a.document, a.runs, a.entities)
        infer_genders(a.document, a.runs, a.entities)
    _keep(parts, "subject", fit_choices(subject_examples(corpus), penalty=1.0, least=8))
    _keep(parts, "pronoun", fit_choices(antecedent_examples(corpus, bind_subjects), penalty=2.0, least=8))
    _keep(parts, "quotation", fit_choices(quotation_examples(corpus, bind_subjects), penalty=1.0, least=8))


def _keep(parts: dict[str, dict[str, float]], name: str, weights: dict[str, float]) -> None:
    """Write what has been learned so far, so that the next part is learned with it."""
    parts[name] = weights
    lines = ",\n".join(f"{json.dumps(part)}: {json.dumps(weights, sort_keys=True)}" for part, weights in parts.items())
    _TARGET.write_text("{" + lines + "}\n", encoding="utf-8")
    for cached in (read_resource, model.load_weights, model._load_model):
        cached.cache_clear()
    print(name, len(weights), "weights")


if __name__ == "__main__":
    main(parse_data(__doc__))
