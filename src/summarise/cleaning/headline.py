"""The article's own headline and the standfirst under it."""

from __future__ import annotations

import json
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from summarise.cleaning.blocks import Block
from summarise.cleaning.features import capitals_of, ending_of, line_words, opening_of, rate
from summarise.resources import read_resource

_LONGEST_WORDS, _LONGEST = 40, 300
# Behind this many paragraphs of story a line is a heading inside it.
_STORY_BEFORE = 3
_MOST = 200
_WORD_BINS = (2, 3, 4, 5, 6, 8, 11, 15, 20, 28)
_SHARE_BINS = (0.001, 0.2, 0.34, 0.5, 0.67, 0.99)
_LIKELY_BINS = (0.05, 0.3, 0.7, 0.95)
_AROUND = frozenset(("byline", "time stamp", "share", "comment count", "related link", "link list"))
# Chosen on the development pages (found) and the articles without title (invented).
_LEAST, _LEAST_ON_PAGE = 0.55, 0.08
_TOP = 12
_NOTHING = frozenset(("separator", "counter"))


def find_headline(
    blocks: Sequence[Block],
    kinds: Sequence[str | None],
    ratings: Sequence[float],
    weights: dict[str, float] | None = None,
) -> int | None:
    """Return which block is the article's headline, or None if it has none: its story starts at once."""
    weights = weights or _weights()
    # A page with furniture has a headline somewhere; a bare text often has none.
    furniture = [i for i, kind in enumerate(kinds) if kind and kind not in _NOTHING]
    page = len(furniture) > 2 or any(i < _TOP and kinds[i] in _AROUND for i in furniture)
    best, best_rating = None, _LEAST_ON_PAGE if page else _LEAST
    for i, features in describe_candidates(blocks, kinds, ratings):
        rating = rate(features, weights)
        if rating > best_rating:
            best, best_rating = i, rating
    return best


def describe_candidates(
    blocks: Sequence[Block], kinds: Sequence[str | None], ratings: Sequence[float]
) -> Iterator[tuple[int, list[str]]]:
    """Yield each block that could be the headline by its place and length, with what can be seen of it."""
    seen = [i for i, kind in enumerate(kinds) if kind not in _NOTHING]
    found = _describe_seen([blocks[i] for i in seen], [kinds[i] for i in seen], [ratings[i] for i in seen])
    return ((seen[i], row) for i, row in found)


def _describe_seen(
    blocks: Sequence[Block], kinds: Sequence[str | None], ratings: Sequence[float]
) -> Iterator[tuple[int, list[str]]]:
    candidates = _find_candidates(blocks, kinds, ratings)
    if not candidates:
        return
    story = [i for i, p in enumerate(ratings) if p >= 0.5 and not kinds[i] and len(blocks[i].words) > 12]
    seen = Counter(block.words for block in blocks[:500])
    body = _long_words(blocks, story[:40])
    shares = {i: _share(blocks[i], body) for i in candidates}
    most = max(shares.values())
    lines = [len(blocks[i].words) for i in candidates if ending_of(blocks[i].plain) != "."]
    for i in candidates:
        # The story that the line would head stands behind it.
        passed = bisect(story, i - 1)
        behind = story[bisect(story, i) :][:2]
        row = _describe_line(blocks[i], shares[i], _share(blocks[i], _long_words(blocks, behind)), ratings[i])
        row += [f"story before={min(passed, 3)}", f"place={bisect((1, 2, 4, 8, 16, 40), i)}"]
        row.append(f"to story={bisect((1, 2, 3, 5, 8, 15, 30), behind[0] - i) if behind else 9}")
        row.append(f"seen={min(seen[blocks[i].words], 3)}")
        if shares[i] == most:
            row.append("best share")
        if len(blocks[i].words) == max(lines, default=0):
            row.append("longest")
        row += _describe_neighbours(blocks, kinds, ratings, i)
        if i == 0:
            row += [f"first:{name}" for name in row[:14]]
        yield i, row


def _long_words(blocks: Sequence[Block], chosen: Sequence[int]) -> frozenset[str]:
    return frozenset(word for i in chosen for word in blocks[i].words if len(word) > 3)


def _describe_line(block: Block, body_share: float, lead_share: float, rating: float) -> list[str]:
    """Return what the line itself shows, and how many of its longer words the story and its lead take up."""
    size, end, capitals = bisect(_WORD_BINS, len(block.words)), ending_of(block.plain), capitals_of(block.plain)
    share, likely = bisect(_SHARE_BINS, body_share), bisect(_LIKELY_BINS, rating)
    row = [f"words={size}", f"end={end}", f"words+end={size}{end}"]
    row += [f"capitals={capitals}", f"capitals+end={capitals}{end}", f"opens={opening_of(block.plain)}"]
    row += [f"share={share}", f"lead={bisect(_SHARE_BINS, lead_share)}", f"size+share={size}{share}"]
    row += [f"likely={likely}", f"likely+size={likely}{size}", f"likely+end={likely}{end}"]
    return [*row, *_describe_words(block, end)]


def _describe_words(block: Block, end: str) -> Iterator[str]:
    """Yield what tells a headline's grammar from a sentence's: few little words, no auxiliary, no day."""
    listed = line_words()
    little = bisect(_SHARE_BINS, sum(word in listed["little"] for word in block.words) / len(block.words))
    verb = not listed["verb"].isdisjoint(block.words)
    day = not (listed["clock"] - {"#", "may", "march"}).isdisjoint(block.words)
    told = not listed["told"].isdisjoint(block.words)
    yield f"little={little}{end}"
    yield f"grammar={verb:d}{day:d}{told:d}{end}"
    yield f"opener={block.words[0] if block.words[0] in listed['little'] else 'other'}"
    yield f"parts={min(3, block.plain.count(', '))}{end}"


def _find_candidates(blocks: Sequence[Block], kinds: Sequence[str | None], ratings: Sequence[float]) -> list[int]:
    candidates: list[int] = []
    passed = 0
    for i, block in enumerate(blocks[:_MOST]):
        count = len(block.words)
        if not kinds[i] and 1 <= count <= _LONGEST_WORDS and block.length <= _LONGEST and i + 1 < len(blocks):
            candidates.append(i)
        passed += ratings[i] >= 0.5 and count > 12 and not kinds[i]
        if passed >= _STORY_BEFORE:
            break
    return candidates


def _describe_neighbours(
    blocks: Sequence[Block], kinds: Sequence[str | None], ratings: Sequence[float], i: int
) -> Iterator[str]:
    for offset in (-2, -1, 1, 2, 3):
        j = i + offset
        if not 0 <= j < len(blocks):
            yield f"{offset}:none"
            continue
        kind = kinds[j]
        name = kind if kind in _AROUND else "furniture" if kind else f"likely{bisect(_LIKELY_BINS, ratings[j])}"
        yield f"{offset}:{name}"
        if abs(offset) == 1:
            yield f"{offset}:words={bisect(_WORD_BINS, len(blocks[j].words))}"
            yield f"{offset}:end={ending_of(blocks[j].plain)}"
    for kind in ("byline", "time stamp"):
        if kind in kinds[i + 1 : i + 5]:
            yield f"soon {kind}"
    yield f"gap={min(blocks[i].gap, 2)}"
    yield f"gap+1={min(blocks[i + 1].gap, 2)}"


def _share(block: Block, body: frozenset[str]) -> float:
    long = [word for word in block.words if len(word) > 3]
    return sum(word in body for word in long) / len(long) if long else 0.0


def find_standfirst(
    blocks: Sequence[Block], kinds: Sequence[str | None], ratings: Sequence[float], headline: int
) -> int | None:
    """Return which block is the standfirst under the headline, or None."""
    under = headline + 1
    if under >= len(blocks) or kinds[under] or not 5 <= len(blocks[under].words) <= 60:
        return None
    if ratings[under] < 0.5:
        return under
    signed = any(kind in ("byline", "time stamp") for kind in kinds[under + 1 : under + 5])
    follows = sum(p >= 0.5 for p in ratings[under + 1 :])
    return under if signed and follows else None


@cache
def _weights() -> dict[str, float]:
    model: dict[str, float] = json.loads(read_resource("own_headline.json"))
    return model
