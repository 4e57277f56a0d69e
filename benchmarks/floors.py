"""Whether the package is as good as it has been: its main figures beside the least that they must reach.

    python -m benchmarks.floors [DATA] [--raise] [--lower FLOOR --because REASON]

DATA is the folder of corpora that training/DATA.md describes; needs rouge-score. Prints every figure, says which fall
short of their floors in ``floors.json``, and ends with 1 if one does. ``--raise`` lifts floors to what is reached, less
what a few changed articles make of it. A floor is lowered only by name and with a reason, which stays beside it. Takes
some minutes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from typing import Any

from rouge_score.rouge_scorer import RougeScorer
from training.corpora import add_data_argument, read_rows

from benchmarks.headlines import is_without_title
from benchmarks.pages import CORPORA, has_title
from benchmarks.sentences import score_boundaries
from benchmarks.speakers import score_lots
from summarise import Options, split_sentences, summarise
from summarise.values import Method

_KEPT = Path(__file__).with_name("floors.json")
_POINTS = ("cnndm_validation", "cnndm_train_sample", "inshorts_news_summary", "newsroom60")
_HEADLINES = ("bbc_news_summary", "inshorts_news_summary", "giveme5w1h_news")
_SPEAKERS = ("f1", "found", "right", "right_named", "right_pronoun", "right_statements")
# What a few changed articles make of a figure in per cent, ROUGE or shares alike.
_LUCK = 0.3


def main() -> None:
    """Print the figures, and exit with 1 where one is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_data_argument(parser)
    parser.add_argument("--raise", dest="lift", action="store_true")
    parser.add_argument("--lower", metavar="FLOOR")
    parser.add_argument("--because", metavar="REASON")
    asked = parser.parse_args()
    if (asked.lower is None) != (asked.because is None):
        parser.error("--lower and --because go together")
    floors: dict[str, Any] = json.loads(_KEPT.read_text(encoding="utf-8")) if _KEPT.exists() else {}
    figures = dict(_measure(asked.data))
    if asked.lower:
        if asked.lower not in floors:
            parser.error(f"there is no floor {asked.lower!r}")
        floors[asked.lower] = {"least": round(figures[asked.lower] - _LUCK, 1), "because": asked.because}
    if asked.lift:
        for name, figure in figures.items():
            # Rounded first: a floor that stays where it is keeps its reason.
            least = round(figure - _LUCK, 1)
            if name not in floors or least > floors[name]["least"]:
                floors[name] = {"least": least}
    if asked.lift or asked.lower:
        _KEPT.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
    short = [name for name, floor in floors.items() if figures[name] < floor["least"]]
    for name in short:
        print(f"{name} is {figures[name]:.1f}, below its floor of {floors[name]['least']}")
    sys.exit(1 if short else 0)


def _measure(data: Path) -> Iterator[tuple[str, float]]:
    """Yield every figure, in per cent, and print it."""
    for measure in (_measure_points, _measure_headlines, _measure_pages, _measure_speakers, _measure_sentences):
        for name, figure in measure(data):
            print(f"{figure:7.1f}  {name}", flush=True)
            yield name, figure


def _measure_points(data: Path) -> Iterator[tuple[str, float]]:
    scorer = RougeScorer(["rouge1"], use_stemmer=True)
    for corpus in _POINTS:
        rows = read_rows(data, corpus)
        scored: dict[Method, list[float]] = {"news": [], "lead": []}
        for row in rows:
            for method, scores in scored.items():
                summary = summarise(row["text"], Options(method=method, length=3))
                told = "\n".join(point.text for point in summary.key_points)
                scores.append(100 * scorer.score("\n".join(row["summary"]), told)["rouge1"].fmeasure)
        yield f"points, {corpus}, ROUGE-1 over the lead", mean(scored["news"]) - mean(scored["lead"])


def _measure_headlines(data: Path) -> Iterator[tuple[str, float]]:
    scorer = RougeScorer(["rouge1"], use_stemmer=True)
    for corpus in _HEADLINES:
        rows = [row for row in read_rows(data, corpus) if is_without_title(row)]
        made = [(row["title"], summarise(row["text"]).headline) for row in rows]
        scores = [scorer.score(title, line.text if line else "")["rouge1"].fmeasure for title, line in made]
        yield f"headlines, {corpus}, ROUGE-1 with the title", 100 * mean(scores)


def _measure_pages(data: Path) -> Iterator[tuple[str, float]]:
    for corpus in CORPORA:
        rows = [row for row in read_rows(data, corpus) if row.get("title") and row.get("title_in_text")]
        found = [has_title(summarise(row["text"], Options(method="lead")), row["title"]) for row in rows]
        yield f"pages, {corpus}, title found", 100 * mean(found)


def _measure_speakers(data: Path) -> Iterator[tuple[str, float]]:
    for lot, (_, scores) in score_lots(data).items():
        for figure in _SPEAKERS:
            yield f"speakers, {lot}, {figure.replace('_', ' ')}", 100 * getattr(scores, figure)


def _measure_sentences(data: Path) -> Iterator[tuple[str, float]]:
    def split(text: str) -> set[int]:
        return {sentence.start for sentence in split_sentences(text, "en")}

    yield "sentences, GUM, F1 of boundaries", 100 * score_boundaries(split, read_rows(data, "gum_sentences"))


if __name__ == "__main__":
    main()
