"""Who said what, beside the peers, and how fast.

    python -m benchmarks.speakers [DATA]

DATA is the folder of corpora that training/DATA.md describes. Scores PolNeAR's development part and the world news that
``benchmarks/labels`` has labelled by hand, in three lots: errors in the first two have been read while the rules were
written, none in the last. Takes the time of the step for articles of some 800 words in a warm process. The peers'
figures are not measured here: they are those of PolNeAR's test part, taken once from each tool's own release with
spaCy's small model (citron: its cue model retrained).
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from training.corpora import Row, add_data_argument, read_rows

from benchmarks.fresh_processes import run_python
from benchmarks.speaker_names import read_name
from benchmarks.speaker_scores import Scores, Told, score_speakers
from summarise.attribution import attribute_statements
from summarise.cleaning import clean_text
from summarise.splitting import split_article

PEERS = """\
peer, quoted (PolNeAR test)     speakers P / R / F1   quotes found   right name: all / named / pronoun   s per article
GenderGapTracker                .86 / .72 / .779      .884           .495 / .652 / .000                  0.16
citron                          .85 / .64 / .732      .620           .441 / .479 / .323                  0.21
sayswho, no coreference         .93 / .56 / .696      .835           .570 / .748 / .008                  0.19
textacy, paragraphs             .93 / .54 / .688      .779           .566 / .740 / .015                  0.18
regex "…," NAME said            .81 / .58 / .677      .366           .425 / .555 / .015                  0.0007"""
_LABELS = Path(__file__).parent / "labels"
_LOTS = {
    "speakers": "world news, the first lot",
    "speakers_read": "world news, the second lot",
    "speakers_unread": "world news, unread",
}
_LABELLED = ("bbc_news_summary", "inshorts_news_summary", "giveme5w1h_news", "cnndm_validation", "cnndm_train_sample")
_COLD = "import time; t = time.perf_counter(); {}; print((time.perf_counter() - t) * 1000)"
_FIRST = (
    "from summarise.attribution import attribute_statements; from summarise.values import Article, Sentence, Span; "
    "text = 'Ann Lee said so.'; "
    "attribute_statements(Article(text, (Span(0, 16),)), (Sentence(text, 0, 16),))"
)


def main() -> None:
    """Print the figures and the times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_data_argument(parser)
    data: Path = parser.parse_args().data
    for name, (gold, scores) in score_lots(data).items():
        print(format_scores(name, gold, scores), flush=True)
    print(PEERS)
    texts = [row["text"] for row in read_rows(data, "polnear-dev")]
    _time(sorted(texts, key=lambda text: (abs(len(text.split()) - 800), text))[:20])


def score_lots(data: Path) -> dict[str, tuple[list[Row], Scores]]:
    """Return, for PolNeAR's development part and each lot of world news, the labels and how well they are met."""
    texts = {row["id"]: row["text"] for row in read_rows(data, "polnear-dev")}
    lots = {"PolNeAR, development part": _score(read_rows(data, "gold-dev"), texts)}
    world = {row["id"]: row["text"] for name in _LABELLED for row in read_rows(data, name)}
    for lot, name in _LOTS.items():
        lines = (_LABELS / f"{lot}.jsonl").read_text(encoding="utf-8").splitlines()
        lots[name] = _score([json.loads(line) for line in lines], world)
    return lots


def format_scores(name: str, gold: Sequence[Row], s: Scores) -> str:
    """Return a line of the scores."""
    return (
        f"{name} ({len(gold)} articles): speakers P {s.precision:.3f} R {s.recall:.3f} F1 {s.f1:.3f}  "
        f"quotes found {s.found:.3f}  right name {s.right:.3f} (named {s.right_named:.3f}, "
        f"pronoun {s.right_pronoun:.3f})  precision {s.right_statements:.3f}  unnamed left unnamed {s.left_unnamed:.3f}"
    )


def tell_speakers(text: str) -> Told:
    """Return what the package says of a text."""
    article = clean_text(text, "en")
    found = attribute_statements(article, split_article(article))
    said = [(read_name(speaker.name), statement) for speaker in found.speakers for statement in speaker.statements]
    said += [((), statement) for other in found.other_sources for statement in other.statements]
    said += [((), statement) for statement in found.unattributed]
    return Told(tuple(s.name for s in found.speakers), tuple((name, s.start, s.end) for name, s in said))


def _score(gold: list[Row], texts: Mapping[str, str]) -> tuple[list[Row], Scores]:
    return gold, score_speakers(gold, {row["id"]: tell_speakers(texts[row["id"]]) for row in gold})


def _time(texts: Sequence[str]) -> None:
    read = [(article, split_article(article)) for article in (clean_text(text, "en") for text in texts)]
    rounds = []
    for _ in range(6):
        start = time.process_time()
        for article, sentences in read:
            attribute_statements(article, sentences)
        rounds.append((time.process_time() - start) * 1000 / len(read))
    words = sum(len(text.split()) for text in texts) / len(texts)
    print(f"warm: {min(rounds[1:]):.1f} ms an article of {words:.0f} words")
    cold = [float(run_python("-c", _COLD.format(_FIRST))) for _ in range(6)][1:]
    base = [float(run_python("-c", _COLD.format("from summarise.values import Article"))) for _ in range(6)][1:]
    print(f"cold: {min(cold) - min(base):.0f} ms for the import, the word lists and the model")


if __name__ == "__main__":
    main()
