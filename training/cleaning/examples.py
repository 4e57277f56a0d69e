"""The examples that cleaning learns from: pages and articles, each in some variants."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from summarise.cleaning.blocks import Block
from summarise.cleaning.furniture import mark_furniture
from summarise.cleaning.kinds import Kinds
from summarise.layout import find_paragraphs
from training.cleaning.targets import find_titles, label_lines
from training.corpora import read_rows, split_words

# Pages with their furniture left in, whose body is known; and pages of which only snippets are known.
PAGES = ("web_scrapinghub", "web_newspaper")
SNIPPETS = ("web_trafilatura", "web_goose")
# Articles without furniture, which the model must leave alone, and how many of each.
STORIES = {"bbc_news_summary": 400, "inshorts_news_summary": 246, "polnear-train": 300, "gum_sentences": 107}
# Articles with a title, of which some begin with furniture: for the headline only.
TITLED = {"giveme5w1h_news": 241}
# A sentence of 40 to 220 characters, and how much one set apart counts beside a true beginning: at 0.1 nearly as
# many headlines are found as without and a third fewer invented, at 0.3 a per cent more of them is lost.
FIRST_SENTENCE = re.compile(r"(.{40,220}?[a-z0-9\")])\. (?=[A-Z\"])")
STANDFIRST = 0.1


@dataclass(frozen=True)
class Example:
    """A page as blocks: which are story, how much each counts, and which of them are its title."""

    page: str
    blocks: list[Block]
    kinds: Kinds
    labels: list[float]
    weights: list[float]
    titles: frozenset[int]
    """Empty where the page does not show its title."""
    counts: float = 1.0
    """How much it counts for the headline."""


def gather(data: Path, names: Iterable[str]) -> dict[str, list[Example]]:
    """Return the examples of each corpus."""
    found: dict[str, list[Example]] = {}
    for name in names:
        rows = read_rows(data, name, STORIES.get(name))
        if name in PAGES:
            found[name] = [example for row in rows if row.get("clean_text") for example in page_examples(row)]
        elif name in SNIPPETS:
            found[name] = [snippet_example(row) for row in rows]
        elif name in TITLED:
            examples = [e for row in rows for e in article_examples(row["id"], row["text"], row.get("title"))]
            found[name] = [replace(e, weights=[0.0] * len(e.blocks)) for e in examples]
        else:
            found[name] = [e for row in rows for e in article_examples(row["id"], *title_and_text(name, row))]
    return found


def page_examples(row: dict[str, Any]) -> Iterator[Example]:
    """Yield a page as it is, as other browsers copy it, and its story by itself with the title and without."""
    text, title, body = row["text"], row.get("title"), row["clean_text"]
    for variant in (text, paste(text), pack(text)):
        yield make_example(row["id"], variant, title, label_lines(variant, body))
    yield from story_examples(row["id"], body, title)


def article_examples(page: str, text: str, title: str | None) -> Iterator[Example]:
    """Yield an article without furniture, with its title, without, and behind a sentence like a standfirst."""
    yield from story_examples(page, text, title)
    if not title or not begins_with(text, title):
        yield from standfirst_example(page, text)


def story_examples(page: str, text: str, title: str | None) -> Iterator[Example]:
    """Yield an article without furniture, with its title and without, unless its text begins with it."""
    if title and not begins_with(text, title):
        yield make_example(page, f"{title}\n\n{text}", title)
    yield make_example(page, text, title)


def standfirst_example(page: str, text: str) -> Iterator[Example]:
    """Yield the article with its first sentence set apart without its full stop, as standfirsts and captions stand.

    Such lines begin some texts without title; they are told from headlines by their grammar alone.
    """
    sentence = FIRST_SENTENCE.match(" ".join(text.partition("\n")[0].split()) + " X")
    if sentence:
        example = make_example(page, f"{sentence[1]}\n\n{text}", None)
        yield replace(example, weights=[0.0] * len(example.blocks), counts=STANDFIRST)


def snippet_example(row: dict[str, Any]) -> Example:
    """Return a page of which some snippets are known to be content or not; its other lines count nothing."""
    example = make_example(row["id"], row["text"], row.get("title"))
    labels, weights = list(example.labels), [0.0] * len(example.blocks)
    snippets = [(1.0, s) for s in row.get("must_be_content") or []]
    snippets += [(0.0, s) for s in row.get("must_not_be_content") or []]
    for label, snippet in snippets:
        known = " ".join(split_words(snippet))
        for i, block in enumerate(example.blocks):
            if len(known) > 12 and known in " ".join(split_words(block.plain)):
                labels[i], weights[i] = label, 3.0
    return replace(example, labels=labels, weights=weights)


def make_example(
    page: str, text: str, title: str | None, labelled: tuple[list[int], list[float]] | None = None
) -> Example:
    """Return the example of a text; all but its title is story where nothing else is known."""
    marked = mark_furniture(text, find_paragraphs(text))
    blocks = marked.blocks
    titles = find_titles(blocks, title)
    if labelled:
        starts, shares = labelled
        labels = [float(shares[bisect_right(starts, block.start) - 1] >= 0.7) for block in blocks]
    else:
        labels = [1.0] * len(blocks)
    labels = [0.0 if i in titles else label for i, label in enumerate(labels)]
    return Example(page, blocks, marked.kinds, labels, [0.3 + min(len(b.words), 30) ** 0.5 for b in blocks], titles)


def paste(text: str) -> str:
    """Return the page as another browser copies it: no bullets, an empty line after every line."""
    lines = (re.sub(r"^\s*[*+•-]+\s*", "", line) for line in text.splitlines())
    return "\n\n".join(line for line in lines if line.strip())


def pack(text: str) -> str:
    """Return the page without empty lines."""
    return "\n".join(line for line in text.splitlines() if line.strip())


def begins_with(text: str, title: str) -> bool:
    """Return whether the words of ``text`` begin with those of ``title``."""
    return "".join(split_words(text)).startswith("".join(split_words(title)))


def title_and_text(name: str, row: dict[str, Any]) -> tuple[str, str | None]:
    """Return an article's text and its title; PolNeAR has the title as its first line, with a full stop."""
    if not name.startswith("polnear"):
        return row["text"], row.get("title")
    title, _, text = row["text"].partition("\n\n")
    return text, title
