"""How well and how fast cleaning works on real pages.

    python -m benchmarks.cleaning body      [DATA]   how much of the hand-marked body is kept, and what else
    python -m benchmarks.cleaning furniture [DATA]   key points with bylines, captions and the like left in or taken out
    python -m benchmarks.cleaning html      [DATA]   articles of HTML pages beside trafilatura's own command, in one run
    python -m benchmarks.cleaning speed     [DATA]   milliseconds for reading and cleaning a text of 800 words

DATA is the folder of corpora that training/DATA.md describes.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path
from statistics import mean, median

from training.corpora import add_data_argument, read_rows, split_words

from summarise import Options, summarise
from summarise.cleaning import clean_text
from summarise.reading.decoding import decode_text
from summarise.reading.html import extract_page, looks_like_html
from summarise.values import Article

PAGES = ("web_scrapinghub", "web_newspaper")
WEB = (*PAGES, "web_goose", "web_trafilatura")
# What a careful copyist leaves out of an article.
LEFT_OUT = frozenset(("byline", "caption", "photo credit", "sign-up"))


def story_of(article: Article) -> str:
    """Return the paragraphs of an article as text."""
    return "\n\n".join(article.text[span.start : span.end] for span in article.paragraphs)


def overlap(found: str, wanted: str) -> float:
    """Return the F1 of two texts' words, counted as often as they come."""
    first, second = Counter(split_words(found)), Counter(split_words(wanted))
    return 2 * (first & second).total() / max(1, first.total() + second.total())


def measure_body(data: Path) -> None:
    """Print which share of the body's words is kept, in order, and which share of the kept words is body."""
    for name in PAGES:
        precision, recall = [], []
        for row in read_rows(data, name):
            if not row.get("clean_text"):
                continue
            kept, wanted = split_words(story_of(clean_text(row["text"]))), split_words(row["clean_text"])
            blocks = SequenceMatcher(None, kept, wanted, autojunk=False).get_matching_blocks()
            hit = sum(block.size for block in blocks)
            precision.append(hit / max(1, len(kept)))
            recall.append(hit / max(1, len(wanted)))
        print(f"{name:18s} body kept {mean(recall):.4f}  kept is body {mean(precision):.4f}  n {len(recall)}")


def measure_furniture(data: Path) -> None:
    """Print on how many pages the key points stay the same when the furniture is taken out by hand beforehand."""
    options = Options(length="3")
    for name in WEB:
        same = []
        for row in read_rows(data, name):
            text = row["text"]
            pieces, position = [], 0
            for item in clean_text(text).furniture:
                if item.kind in LEFT_OUT:
                    pieces.append(text[position : item.start])
                    position = item.end
            without = "".join([*pieces, text[position:]])
            same.append(points_of(text, options) == points_of(without, options))
        print(f"{name:18s} same key points {mean(same):.4f}  n {len(same)}")


def points_of(text: str, options: Options) -> list[str]:
    """Return the texts of the key points."""
    return [point.text for point in summarise(text, options).key_points]


def measure_html(data: Path) -> None:
    """Print the overlap with the hand-marked body of what we extract, what we keep, and what trafilatura extracts."""
    ours, kept, theirs = [], [], []
    command = str(Path(sys.executable).with_name("trafilatura"))
    for row in read_rows(data, "html_pages"):
        text = extract_page(row["html"]).text
        ours.append(overlap(text, row["body"]))
        kept.append(overlap(story_of(clean_text(text)), row["body"]))
        peer = subprocess.run([command], input=row["html"], capture_output=True, text=True, check=False).stdout
        theirs.append(overlap(peer, row["body"]))
    for label, values in (("extracted", ours), ("extracted and cleaned", kept), ("trafilatura's command", theirs)):
        print(f"{label:22s} token overlap F1 {mean(values):.4f}  n {len(values)}")


def measure_speed(data: Path) -> None:
    """Print the median time for decoding and cleaning a text of some 800 words, without its furniture and with it."""
    stories = [row["text"] for row in read_rows(data, "bbc_news_summary")]
    pages = [row["text"] for name in PAGES for row in read_rows(data, name)]
    for label, texts in (("articles", stories), ("pages with furniture", pages)):
        chosen = [text.encode() for text in texts if 700 <= len(text.split()) <= 900][:60]
        times = []
        for _ in range(5):
            for raw in chosen:
                started = time.perf_counter()
                text = decode_text(raw, None)
                looks_like_html(text)
                clean_text(text)
                times.append(1000 * (time.perf_counter() - started))
        print(f"{label:22s} {median(times):.2f} ms median of {len(chosen)} texts, 5 runs each")


def main() -> None:
    """Run one of the measurements."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    measures = {"body": measure_body, "furniture": measure_furniture, "html": measure_html, "speed": measure_speed}
    parser.add_argument("what", choices=measures)
    add_data_argument(parser)
    arguments = parser.parse_args()
    measures[arguments.what](arguments.data)


if __name__ == "__main__":
    main()
