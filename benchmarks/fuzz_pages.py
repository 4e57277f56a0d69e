"""Feed mangled pages and mails to the whole program: only SummariseError may come out, and nothing may take long.

    python -m benchmarks.fuzz_pages [DATA] [--inputs 20000] [--first 0] [--seed 0]

Every page is flipped, cut, doubled, nested or stitched to another, as text and as HTML; some are given linked data, and
some are sent by mail. Each is read as the command reads a file, and summarised. Prints how many inputs were read, how
many refused, the slowest, and every failure with the seed that makes it again.
"""

from __future__ import annotations

import argparse
import random
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from training.corpora import add_data_argument, read_rows

from benchmarks.cleaning import WEB
from benchmarks.mangling import MANGLERS, send, tell
from summarise.cleaning import clean_text
from summarise.errors import SummariseError
from summarise.pipeline import summarise
from summarise.reading.inputs import read_input
from summarise.values import Furniture, Options, Span, fold

# In seconds of the processor, whatever else it does.
SLOW = 5.0
# HTML takes trafilatura a tenth of a second a page; one input in so many is HTML, one in so many is a mail.
HTML_SHARE, MAIL_SHARE = 5, 4
_OPTIONS = Options(explain=True)


def read_and_summarise(path: Path) -> str:
    """Read and summarise one input as the command does; return what became of it.

    Raises:
        AssertionError: what came out is not in the text.
    """
    try:
        text = read_input(str(path)).text
        summary = summarise(text, _OPTIONS)
    except SummariseError:
        return "refused"
    text = summary.text or text
    for span in _find_spans(summary.to_dict()):
        if fold(text[span["start"] : span["end"]]) != span["text"]:
            raise AssertionError(f"{span} is not in the text")
    _check_cleaning(text)
    return "read"


def _find_spans(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        # A built headline is none of the text's own words.
        if value.get("start") is not None and "text" in value and value.get("origin") != "generated":
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _find_spans(item)


def _check_cleaning(text: str) -> None:
    article = clean_text(text)
    spans: list[Span | Furniture] = [*article.paragraphs, *article.furniture]
    if any(not 0 <= span.start < span.end <= len(article.text) for span in spans):
        raise AssertionError("a span is outside the text")
    if any(map(str.isalnum, text)) and not article.paragraphs:
        raise AssertionError("a text with words has no paragraph")


def make_input(chance: random.Random, texts: Sequence[bytes], pages: Sequence[bytes]) -> bytes:
    """Return a text or page, mangled."""
    pool = texts if chance.randrange(HTML_SHARE) else pages
    raw = chance.choice(pool)
    if pool is pages and chance.randrange(2):
        raw = tell(raw, chance, b"")
    for _ in range(chance.choice((1, 1, 2))):
        if raw:
            raw = chance.choice(MANGLERS)(raw, chance, chance.choice(pool))
    return raw if chance.randrange(MAIL_SHARE) else send(raw, chance, chance.choice(texts))


def main() -> None:
    """Run the fuzzing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_data_argument(parser)
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--first", type=int, default=0, help="where to begin, to have a run in pieces")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    texts = [row["text"].encode() for name in WEB for row in read_rows(arguments.data, name)]
    pages = [row["html"].encode() for row in read_rows(arguments.data, "html_pages")]
    with TemporaryDirectory() as directory:
        path = Path(directory) / "input"
        # What is loaded once should not be charged to the first input.
        for raw in (pages[0], texts[0], send(texts[0], random.Random(0), texts[0])):
            path.write_bytes(raw)
            read_and_summarise(path)
        _run(arguments, texts, pages, path)


def _run(arguments: argparse.Namespace, texts: Sequence[bytes], pages: Sequence[bytes], path: Path) -> None:
    outcomes: Counter[str] = Counter()
    slowest = (0.0, "")
    for i in range(arguments.first, arguments.first + arguments.inputs):
        raw = make_input(random.Random(arguments.seed * 1_000_000 + i), texts, pages)
        path.write_bytes(raw)
        started = time.process_time()
        try:
            outcomes[read_and_summarise(path)] += 1
        except Exception:
            outcomes["failed"] += 1
            print(f"input {i}: {traceback.format_exc(limit=-2)}")
        taken = time.process_time() - started
        slowest = max(slowest, (taken, f"input {i}, {len(raw):,} bytes"))
        if taken > SLOW:
            outcomes["slow"] += 1
            print(f"input {i}: {taken:.2f} s")
    print(f"{arguments.inputs} inputs: {dict(outcomes)}; slowest {slowest[0]:.2f} s ({slowest[1]})")


if __name__ == "__main__":
    main()
