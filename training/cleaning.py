"""Remake what cleaning has learned: ``story_blocks.json`` (which lines are story) and ``own_headline.json``.

    python -m training.cleaning [DATA]

Needs the ``training`` dependency group. DATA is the folder of gzipped corpora, by default ../shared/data.
``--cross`` trains without one group of corpora at a time and prints how well the left-out ones are read.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from summarise.cleaning.blocks import Block, make_blocks
from summarise.cleaning.byline import mark_bylines
from summarise.cleaning.candidates import describe_candidates
from summarise.cleaning.captions import mark_captions
from summarise.cleaning.comments import mark_comments
from summarise.cleaning.features import describe_blocks, rate
from summarise.cleaning.headline import find_headline
from summarise.cleaning.kinds import Kinds
from summarise.cleaning.naming import name_kind
from summarise.cleaning.press import mark_press_notes
from summarise.cleaning.story import describe_neighbourhood, rate_story, see_blocks
from summarise.layout import find_paragraphs

RESOURCES = Path(__file__).parent.parent / "src/summarise/resources"
# Pages with their furniture left in, whose body is known; and pages of which only snippets are known.
PAGES = ("web_scrapinghub", "web_newspaper")
SNIPPETS = ("web_trafilatura", "web_goose")
# Articles without furniture, which the model must leave alone, and how many of each.
STORIES = {"bbc_news_summary": 400, "inshorts_news_summary": 246, "polnear-train": 300, "gum_sentences": 107}
# Articles with a title, of which some begin with furniture: for the headline only.
TITLED = {"giveme5w1h_news": 241}
FOLDS = 3
# What ``--cross`` leaves out at a time.
HELD = (
    ("web_scrapinghub",),
    ("web_newspaper",),
    SNIPPETS,
    ("bbc_news_summary", "giveme5w1h_news"),
    ("inshorts_news_summary", "polnear-train", "gum_sentences"),
)
# Rare features say more of the page than of pages; with this many there is something to learn.
LEAST_SEEN = 25
# A sentence of 40 to 220 characters, and how much one set apart counts beside a true beginning: at 0.1 nearly as
# many headlines are found as without and a third fewer invented, at 0.3 a per cent more of them is lost.
FIRST_SENTENCE = re.compile(r"(.{40,220}?[a-z0-9\")])\. (?=[A-Z\"])")
STANDFIRST = 0.1
Weights = dict[str, float]


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


def read_rows(data: Path, name: str, most: int | None = None) -> list[dict[str, Any]]:
    """Return the rows of one corpus."""
    with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()][:most]


def split_words(text: str) -> list[str]:
    """Return the lower-case words of a text, figures included."""
    return re.findall(r"\w+", text.lower())


def label_lines(text: str, body: str) -> tuple[list[int], list[float]]:
    """Return where each line starts and which share of its words belongs to the body, by alignment of the two."""
    starts: list[int] = []
    words: list[str] = []
    owners: list[int] = []
    position = 0
    for i, line in enumerate(text.splitlines(keepends=True)):
        starts.append(position)
        position += len(line)
        found = split_words(line)
        words += found
        owners += [i] * len(found)
    hits, totals = [0.0] * len(starts), [0] * len(starts)
    for owner in owners:
        totals[owner] += 1
    matcher = SequenceMatcher(None, words, split_words(body), autojunk=False)
    for start, _, length in matcher.get_matching_blocks():
        for k in range(start, start + length):
            # Short matches are chance.
            hits[owners[k]] += 1 if length >= 4 else 0.5
    return starts, [hit / total if total else 0.0 for hit, total in zip(hits, totals, strict=True)]


def make_example(
    page: str, text: str, title: str | None, labelled: tuple[list[int], list[float]] | None = None
) -> Example:
    """Return the example of a text; all but its title is story where nothing else is known."""
    blocks = make_blocks(text, find_paragraphs(text))
    kinds = [name_kind(block) for block in blocks]
    mark_bylines(blocks, kinds)
    mark_captions(blocks, kinds)
    mark_comments(blocks, kinds)
    mark_press_notes(blocks, kinds)
    titles = find_titles(blocks, title)
    if labelled:
        starts, shares = labelled
        labels = [float(shares[bisect_right(starts, block.start) - 1] >= 0.7) for block in blocks]
    else:
        labels = [1.0] * len(blocks)
    labels = [0.0 if i in titles else label for i, label in enumerate(labels)]
    return Example(page, blocks, kinds, labels, [0.3 + min(len(b.words), 30) ** 0.5 for b in blocks], titles)


def find_titles(blocks: list[Block], title: str | None) -> frozenset[int]:
    """Return which blocks are the title, or most of it where it is printed in two lines or with its section."""
    known = "".join(split_words(title or ""))
    if not known:
        return frozenset()
    found = {i: "".join(split_words(block.plain)) for i, block in enumerate(blocks)}
    whole = frozenset(i for i, line in found.items() if line == known)
    return whole or frozenset(i for i, line in found.items() if len(line) > 0.7 * len(known) and line in known)


def paste(text: str) -> str:
    """Return the page as another browser copies it: no bullets, an empty line after every line."""
    lines = (re.sub(r"^\s*[*+•-]+\s*", "", line) for line in text.splitlines())
    return "\n\n".join(line for line in lines if line.strip())


def pack(text: str) -> str:
    """Return the page without empty lines."""
    return "\n".join(line for line in text.splitlines() if line.strip())


def page_examples(row: dict[str, Any]) -> Iterator[Example]:
    """Yield a page as it is, as other browsers copy it, and its story by itself with the title and without."""
    text, title, body = row["text"], row.get("title"), row["clean_text"]
    for variant in (text, paste(text), pack(text)):
        yield make_example(row["id"], variant, title, label_lines(variant, body))
    yield from story_examples(row["id"], body, title)


def story_examples(page: str, text: str, title: str | None) -> Iterator[Example]:
    """Yield an article without furniture, with its title and without, unless its text begins with it."""
    if title and not begins_with(text, title):
        yield make_example(page, f"{title}\n\n{text}", title)
    yield make_example(page, text, title)


def begins_with(text: str, title: str) -> bool:
    """Return whether the words of ``text`` begin with those of ``title``."""
    return "".join(split_words(text)).startswith("".join(split_words(title)))


def standfirst_example(page: str, text: str) -> Iterator[Example]:
    """Yield the article with its first sentence set apart without its full stop, as standfirsts and captions stand.

    Such lines begin some texts without title; they are told from headlines by their grammar alone.
    """
    sentence = FIRST_SENTENCE.match(" ".join(text.partition("\n")[0].split()) + " X")
    if sentence:
        example = make_example(page, f"{sentence[1]}\n\n{text}", None)
        yield replace(example, weights=[0.0] * len(example.blocks), counts=STANDFIRST)


def article_examples(page: str, text: str, title: str | None) -> Iterator[Example]:
    """Yield an article without furniture, with its title, without, and behind a sentence like a standfirst."""
    yield from story_examples(page, text, title)
    if not title or not begins_with(text, title):
        yield from standfirst_example(page, text)


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


def title_and_text(name: str, row: dict[str, Any]) -> tuple[str, str | None]:
    """Return an article's text and its title; PolNeAR has the title as its first line, with a full stop."""
    if not name.startswith("polnear"):
        return row["text"], row.get("title")
    title, _, text = row["text"].partition("\n\n")
    return text, title


def fit(rows: list[list[str]], labels: list[float], weights: list[float], strength: float) -> Weights:
    """Return a logistic regression over named features, rounded so that it is the same on every machine."""
    chosen = [i for i, weight in enumerate(weights) if weight]
    counts: dict[str, int] = {}
    for i in chosen:
        for name in dict.fromkeys(rows[i]):
            counts[name] = counts.get(name, 0) + 1
    names = sorted(name for name, count in counts.items() if count >= LEAST_SEEN)
    index = {name: i for i, name in enumerate(names)}
    columns = [[index[name] for name in dict.fromkeys(rows[i]) if name in index] for i in chosen]
    pointers = np.cumsum([0, *map(len, columns)])
    flat = np.concatenate([np.array(column, dtype=np.int32) for column in columns])
    matrix = csr_matrix((np.ones(len(flat)), flat, pointers), shape=(len(chosen), len(names)))
    model = LogisticRegression(C=strength, solver="liblinear", random_state=0)
    model.fit(matrix, [labels[i] for i in chosen], sample_weight=[weights[i] for i in chosen])
    found = {name: round(float(w), 2) for name, w in zip(names, model.coef_[0], strict=True) if abs(w) >= 0.01}
    return {"bias": round(float(model.intercept_[0]), 2), **found}


def train(examples: list[Example], strength: float, headline_strength: float) -> tuple[dict[str, Weights], Weights]:
    """Return the model of story blocks and the model of headlines."""
    seen = [see_blocks(example.kinds) for example in examples]
    blocks = [[e.blocks[i] for i in chosen] for e, chosen in zip(examples, seen, strict=True)]
    features = [
        describe_blocks(b, [e.kinds[i] for i in chosen]) for b, e, chosen in zip(blocks, examples, seen, strict=True)
    ]
    pages = {page: i for i, page in enumerate(dict.fromkeys(example.page for example in examples))}
    fold_of = [pages[example.page] % FOLDS for example in examples]

    def fit_on(chosen: list[int], rows: list[list[list[str]]]) -> Weights:
        return fit(
            [row for i in chosen for row in rows[i]],
            [examples[i].labels[k] for i in chosen for k in seen[i]],
            [examples[i].weights[k] for i in chosen for k in seen[i]],
            strength,
        )

    def across_folds(rows: list[list[list[str]]]) -> list[list[float]]:
        # The next look learns from ratings of pages that the one before has not seen.
        models = [fit_on([i for i, f in enumerate(fold_of) if f != fold], rows) for fold in range(FOLDS)]
        return [[rate(row, models[fold_of[i]]) for row in page] for i, page in enumerate(rows)]

    everything = list(range(len(examples)))
    first = across_folds(features)
    around = [describe_neighbourhood(b, ratings) for b, ratings in zip(blocks, first, strict=True)]
    both = [[a + b for a, b in zip(*pair, strict=True)] for pair in zip(features, around, strict=True)]
    ratings = [[0.0] * len(example.blocks) for example in examples]
    for page, chosen, rated in zip(ratings, seen, across_folds(both), strict=True):
        for i, p in zip(chosen, rated, strict=True):
            page[i] = p
    story = {"first_look": fit_on(everything, features), "second_look": fit_on(everything, both)}
    return story, train_headline(examples, ratings, headline_strength)


def train_headline(examples: list[Example], ratings: list[list[float]], strength: float) -> Weights:
    """Return the model that tells an article's headline from other lines near its top."""
    rows: list[list[str]] = []
    labels: list[float] = []
    weights: list[float] = []
    for example, rated in zip(examples, ratings, strict=True):
        candidates = list(describe_candidates(example.blocks, example.kinds, rated))
        for i, row in candidates:
            rows.append(row)
            labels.append(float(i in example.titles))
            weights.append(example.counts * (1.0 if i in example.titles else 4 / (3 + len(candidates))))
    return fit(rows, labels, weights, strength)


def evaluate(story: dict[str, Weights], headline: Weights, examples: list[Example]) -> str:
    """Return precision and recall of the story's words, and how often the headline was found, missed and invented."""
    hit = extra = missed = 0.0
    titled = untitled = found = invented = 0
    for example in examples:
        if example.counts < 1:
            continue
        ratings = rate_story(example.blocks, example.kinds, (story["first_look"], story["second_look"]))
        for i, block in enumerate(example.blocks):
            size = len(block.words) * (example.weights[i] > 0)
            kept = ratings[i] >= 0.5 and example.kinds[i] is None
            hit += size * (example.labels[i] == 1 and kept)
            extra += size * (example.labels[i] == 0 and kept)
            missed += size * (example.labels[i] == 1 and not kept)
        best = find_headline(example.blocks, example.kinds, ratings, headline)
        if example.titles:
            titled += 1
            found += best in example.titles
        else:
            untitled += 1
            invented += best is not None
    score = f"story P {hit / max(1, hit + extra):.4f} R {hit / max(1, hit + missed):.4f}"
    return f"{score}  headline found {found}/{titled}, invented {invented}/{untitled}  n {len(examples)}"


def cross(data: Path, strength: float, headline_strength: float) -> None:
    """Print how well corpora that were left out of the training are read."""
    everything = gather(data, (*PAGES, *SNIPPETS, *STORIES, *TITLED))
    for held in HELD:
        kept = [example for name, examples in everything.items() if name not in held for example in examples]
        story, headline = train(kept, strength, headline_strength)
        for name in held:
            # The variants of a page stand one after the other: as it is, pasted, packed, and its story alone.
            print(name, evaluate(story, headline, everything[name]), flush=True)
            if name in PAGES:
                first = [e for i, e in enumerate(everything[name]) if i == 0 or everything[name][i - 1].page != e.page]
                print(f"{name}, as it is", evaluate(story, headline, first), flush=True)


def main() -> None:
    """Train and write the resources, or train across corpora and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=Path(__file__).parent.parent / "../shared/data")
    parser.add_argument("--cross", action="store_true", help="leave corpora out and print how well they are read")
    parser.add_argument("--strength", type=float, default=0.1)
    parser.add_argument("--headline-strength", type=float, default=0.5)
    arguments = parser.parse_args()
    if arguments.cross:
        cross(arguments.data, arguments.strength, arguments.headline_strength)
        return
    found = gather(arguments.data, (*PAGES, *SNIPPETS, *STORIES, *TITLED))
    story, headline = train(
        [e for examples in found.values() for e in examples], arguments.strength, arguments.headline_strength
    )
    for name, model in (("story_blocks.json", story), ("own_headline.json", headline)):
        text = json.dumps(model, indent=0, sort_keys=True, ensure_ascii=False) + "\n"
        (RESOURCES / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
