"""Built headlines beside their peer, the lead cut at twelve words: ``python -m benchmarks.headlines CORPUS...``.

A corpus is a ``.jsonl.gz`` file of ``{"title", "text"}``, the text without its title. Prints for both ROUGE-1 and
ROUGE-L against the title, the mean number of words, and what one headline takes. Needs ``rouge-score``.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import mean

from rouge_score.rouge_scorer import RougeScorer

from summarise.cleaning import clean_text
from summarise.composing.headline import build_headline
from summarise.splitting import split_article
from summarise.values import Article, Sentence

Case = tuple[str, Article, tuple[Sentence, ...]]


def main() -> None:
    """Print a line for each way and corpus."""
    scorer = RougeScorer(["rouge1", "rougeL"], use_stemmer=True)
    ways: dict[str, Callable[[Article, tuple[Sentence, ...]], str]] = {
        "first 12 words": lambda article, _: " ".join(article.text.split()[:12]),
        "built": lambda article, sentences: build_headline(article, sentences).text,
    }
    for path in map(Path, sys.argv[1:]):
        cases = list(_cases(path))
        for name, way in ways.items():
            begun = time.process_time()
            made = [way(article, sentences) for _, article, sentences in cases]
            taken = 1000 * (time.process_time() - begun) / max(1, len(cases))
            scores = [scorer.score(title, text) for (title, _, _), text in zip(cases, made, strict=True)]
            one, longest = (100 * mean(s[kind].fmeasure for s in scores) for kind in ("rouge1", "rougeL"))
            words = mean(len(text.split()) for text in made)
            print(
                f"{path.name:34s} {name:14s}  R1 {one:5.2f}  RL {longest:5.2f}  words {words:4.1f}  "
                f"{taken:5.2f} ms  n {len(cases)}"
            )


def _cases(path: Path) -> Iterator[Case]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for row in rows:
        title = row.get("title") or ""
        if title and not _squash(row["text"]).startswith(_squash(title)):
            article = clean_text(row["text"])
            sentences = split_article(article)
            if sentences:
                yield title, article, sentences


def _squash(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


if __name__ == "__main__":
    main()
