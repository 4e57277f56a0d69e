"""What the models are to find: which lines of a page are body, and which are its title."""

from __future__ import annotations

from difflib import SequenceMatcher

from summarise.cleaning.blocks import Block
from training.corpora import split_words


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


def find_titles(blocks: list[Block], title: str | None) -> frozenset[int]:
    """Return which blocks are the title, or most of it where it is printed in two lines or with its section."""
    known = "".join(split_words(title or ""))
    if not known:
        return frozenset()
    found = {i: "".join(split_words(block.plain)) for i, block in enumerate(blocks)}
    whole = frozenset(i for i, line in found.items() if line == known)
    return whole or frozenset(i for i, line in found.items() if len(line) > 0.7 * len(known) and line in known)
