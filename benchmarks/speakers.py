"""Who said what, beside the peers, and how fast.

    python -m benchmarks.speakers [DATA] [--measure FOLDER]

Scores the package with ``score_speakers.py`` from FOLDER (by default ``measure`` beside DATA) on PolNeAR's development
part and on the hand-labelled world news of ``benchmarks/labels``, and takes the time of the step for articles of some
800 words in a warm process. The peers' figures are not measured here: they are those of PolNeAR's test part by the
same scorer, taken once from each tool's own release with spaCy's small model (citron: its cue model retrained).
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarise.attribution import attribute_statements
from summarise.cleaning import clean_text
from summarise.splitting import split_article
from summarise.values import Attribution

PEERS = """\
peer, quoted (PolNeAR test)     speakers P / R / F1   quotes found   right name: all / named / pronoun   s per article
GenderGapTracker                .86 / .72 / .779      .884           .495 / .652 / .000                  0.16
citron                          .85 / .64 / .732      .620           .441 / .479 / .323                  0.21
sayswho, no coreference         .93 / .56 / .696      .835           .570 / .748 / .008                  0.19
textacy, paragraphs             .93 / .54 / .688      .779           .566 / .740 / .015                  0.18
regex "…," NAME said            .81 / .58 / .677      .366           .425 / .555 / .015                  0.0007"""
_ROOT = Path(__file__).parent.parent
_LABELS = _ROOT / "benchmarks" / "labels" / "speakers.jsonl"
_LABELLED = ("bbc_news_summary", "inshorts_news_summary", "giveme5w1h_news")
_COLD = "import time; t = time.perf_counter(); {}; print((time.perf_counter() - t) * 1000)"
_FIRST = (
    "from summarise.attribution import attribute_statements; from summarise.values import Article, Sentence, Span; "
    "text = 'Ann Lee said so.'; "
    "attribute_statements(Article(text, (Span(0, 16),)), (Sentence(text, 0, 16),))"
)


def main() -> None:
    """Print the figures and the times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=_ROOT.parent / "shared" / "data")
    parser.add_argument("--measure", type=Path)
    asked = parser.parse_args()
    sys.path.insert(0, str(asked.measure or asked.data.parent / "measure"))
    scorer = importlib.import_module("score_speakers")
    texts = {row["id"]: row["text"] for row in _rows(asked.data / "polnear-dev.jsonl.gz")}
    _score("PolNeAR, development part", scorer, list(_rows(asked.data / "gold-dev.jsonl.gz")), texts)
    world = {row["id"]: row["text"] for name in _LABELLED for row in _rows(asked.data / f"{name}.jsonl.gz")}
    _score("world news, labelled by hand", scorer, list(_rows(_LABELS)), world)
    print(PEERS)
    _time(sorted(texts.values(), key=lambda text: (abs(len(text.split()) - 800), text))[:20])


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    content = path.read_bytes()
    if path.suffix == ".gz":
        content = gzip.decompress(content)
    yield from map(json.loads, content.decode("utf-8").splitlines())


def _score(name: str, scorer: Any, gold: list[dict[str, Any]], texts: dict[str, str]) -> None:
    for row in gold:
        row.setdefault("scorable", True)
    told = {row["id"]: _predict(row["id"], texts[row["id"]]) for row in gold}
    r, _ = scorer.score(gold, told, texts)
    print(
        f"{name} ({len(gold)} articles): speakers P {r['spk_P']:.3f} R {r['spk_R']:.3f} F1 {r['spk_F1']:.3f}  "
        f"quotes found {r['q_found']:.3f}  right name {r['q_attr']:.3f} (named {r['q_attr_named']:.3f}, "
        f"pronoun {r['q_attr_pron']:.3f})  precision {r['q_prec']:.3f}  unnamed left unnamed {r['q_unnamed_ok']:.3f}"
    )


def _predict(key: str, text: str) -> dict[str, Any]:
    article = clean_text(text, "en")
    found: Attribution = attribute_statements(article, split_article(article))
    said: list[tuple[str | None, Any]] = [(speaker.name, speaker.statements) for speaker in found.speakers]
    said += [(None, other.statements) for other in found.other_sources]
    said.append((None, found.unattributed))
    quotes = [
        {"name": name, "quotes": [{"text": s.text, "start": s.start, "end": s.end} for s in statements]}
        for name, statements in said
    ]
    return {"id": key, "speakers": quotes}


def _time(texts: list[str]) -> None:
    read = [(article, split_article(article)) for article in (clean_text(text, "en") for text in texts)]
    rounds = []
    for _ in range(6):
        start = time.process_time()
        for article, sentences in read:
            attribute_statements(article, sentences)
        rounds.append((time.process_time() - start) * 1000 / len(read))
    words = sum(len(text.split()) for text in texts) / len(texts)
    print(f"warm: {min(rounds[1:]):.1f} ms an article of {words:.0f} words")
    cold = [float(_run(_COLD.format(_FIRST))) for _ in range(5)]
    base = [float(_run(_COLD.format("from summarise.values import Article"))) for _ in range(5)]
    print(f"cold: {min(cold) - min(base):.0f} ms for the import, the word lists and the model")


def _run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    main()
