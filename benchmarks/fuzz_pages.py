"""Feed mangled real pages to reading and cleaning: nothing but SummariseError may come out, and nothing may take long.

    python -m benchmarks.fuzz_pages [DATA] [--inputs 20000] [--seed 0]

Every page is flipped, cut, doubled, nested or stitched to another, as text and as HTML. Prints how many inputs were
read, how many refused, the slowest, and every failure with the seed that makes it again.
"""

from __future__ import annotations

import argparse
import random
import time
import traceback
from collections import Counter
from collections.abc import Callable

from training.corpora import add_data_argument, read_rows

from benchmarks.cleaning import WEB
from summarise.cleaning import clean_text
from summarise.errors import SummariseError
from summarise.reading.decoding import decode_text
from summarise.reading.html import extract_article, looks_like_html
from summarise.values import Furniture, Span

SLOW = 2.0
# HTML takes trafilatura a tenth of a second a page; one input in so many is HTML.
HTML_SHARE = 5


def flip(raw: bytes, chance: random.Random, _other: bytes) -> bytes:
    """Return the page with some bytes changed."""
    mangled = bytearray(raw)
    for _ in range(chance.choice((1, 10, 100, 1000))):
        mangled[chance.randrange(len(mangled))] = chance.randrange(256)
    return bytes(mangled)


def cut(raw: bytes, chance: random.Random, _other: bytes) -> bytes:
    """Return a piece of the page."""
    start, end = sorted((chance.randrange(len(raw)), chance.randrange(len(raw))))
    return raw[start:end]


def double(raw: bytes, chance: random.Random, _other: bytes) -> bytes:
    """Return the page with a piece of it repeated, from twice to many times."""
    piece = cut(raw, chance, b"")[: chance.choice((10, 200, 5000, 100_000))]
    place = chance.randrange(len(raw))
    return raw[:place] + piece * chance.choice((2, 20, 200) if len(piece) < 1000 else (2,)) + raw[place:]


def nest(raw: bytes, chance: random.Random, other: bytes) -> bytes:
    """Return the page inside another page, or inside itself many times over."""
    opening = chance.choice(
        (b"<div>", b"<p><b>", b"<ul><li>", b"<table><tr><td>", b"<!--", b"> ", b"(", b"\xe2\x80\x9c")
    )
    place = chance.randrange(len(other))
    return other[:place] + opening * chance.choice((1, 50, 3000)) + raw + other[place:]


def stitch(raw: bytes, chance: random.Random, other: bytes) -> bytes:
    """Return pieces of two pages in turn, in two encodings."""
    pieces = [cut(chance.choice((raw, other)), chance, b"")[:3000] for _ in range(8)]
    odd = (b"\x00", b"\r", b"\xff\xfe", b"\xe2\x80\xa8", b"\xc2\xad", b"\n\n", b"\xe2\x80\x8b", b"\x1b[31m")
    return b"".join(piece + chance.choice(odd) for piece in pieces)


MANGLERS: tuple[Callable[[bytes, random.Random, bytes], bytes], ...] = (flip, cut, double, nest, stitch)


def read_and_clean(raw: bytes) -> str:
    """Read and clean one input as the command does; return what became of it."""
    try:
        text = decode_text(raw)
        if looks_like_html(text):
            text = extract_article(text)
        article = clean_text(text)
    except SummariseError:
        return "refused"
    spans: list[Span | Furniture] = [*article.paragraphs, *article.furniture]
    if any(not 0 <= span.start < span.end <= len(text) for span in spans):
        raise AssertionError("a span is outside the text")
    if any(map(str.isalnum, text)) and not article.paragraphs:
        raise AssertionError("a text with words has no paragraph")
    return "read"


def main() -> None:
    """Run the fuzzing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_data_argument(parser)
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    texts = [row["text"].encode() for name in WEB for row in read_rows(arguments.data, name)]
    pages = [row["html"].encode() for row in read_rows(arguments.data, "html_pages")]
    # What is loaded once should not be charged to the first input.
    read_and_clean(pages[0])
    read_and_clean(texts[0])
    outcomes: Counter[str] = Counter()
    slowest = (0.0, "")
    for i in range(arguments.inputs):
        chance = random.Random(arguments.seed * 1_000_000 + i)
        pool = pages if i % HTML_SHARE == 0 else texts
        raw = chance.choice(pool)
        for _ in range(chance.choice((1, 1, 2))):
            if raw:
                raw = chance.choice(MANGLERS)(raw, chance, chance.choice(pool))
        started = time.perf_counter()
        try:
            outcomes[read_and_clean(raw)] += 1
        except Exception:
            outcomes["failed"] += 1
            print(f"input {i}: {traceback.format_exc(limit=-2)}")
        taken = time.perf_counter() - started
        slowest = max(slowest, (taken, f"input {i}, {len(raw):,} bytes"))
        if taken > SLOW:
            outcomes["slow"] += 1
            print(f"input {i}: {taken:.2f} s")
    print(f"{arguments.inputs} inputs: {dict(outcomes)}; slowest {slowest[0]:.2f} s ({slowest[1]})")


if __name__ == "__main__":
    main()
