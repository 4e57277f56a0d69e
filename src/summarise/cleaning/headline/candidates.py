"""What can be seen of each line near the top that could be the article's headline."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.features import capitals_of
from summarise.cleaning.headline.grammar import SHARE_BINS, describe_grammar
from summarise.cleaning.kinds import Kind
from summarise.cleaning.lines import ending_of, line_words, opening_of

_LONGEST_WORDS, _LONGEST = 40, 300
# Behind this many paragraphs of story a line is a heading inside it.
_STORY_BEFORE = 3
_MOST = 200
_WORD_BINS = (2, 3, 4, 5, 6, 8, 11, 15, 20, 28)
_LIKELY_BINS = (0.05, 0.3, 0.7, 0.95)
AROUND: frozenset[Kind] = frozenset(("byline", "time stamp", "share", "comment count", "related link", "link list"))
NOTHING: frozenset[Kind] = frozenset(("separator", "counter"))
# Headlines have mostly five words and more, and stand in no list.
_LONG, _BULLETS = 5, "*•+-"
_LONGEST_NAME = 5


def describe_candidates(
    blocks: Sequence[Block], kinds: Sequence[Kind | None], ratings: Sequence[float]
) -> Iterator[tuple[int, list[str]]]:
    """Yield each block that could be the headline by its place and length, with what can be seen of it."""
    seen = [i for i, kind in enumerate(kinds) if kind not in NOTHING]
    found = _describe_seen([blocks[i] for i in seen], [kinds[i] for i in seen], [ratings[i] for i in seen])
    return ((seen[i], row) for i, row in found)


def _describe_seen(
    blocks: Sequence[Block], kinds: Sequence[Kind | None], ratings: Sequence[float]
) -> Iterator[tuple[int, list[str]]]:
    candidates = _find_candidates(blocks, kinds, ratings)
    if not candidates:
        return
    story = [i for i, p in enumerate(ratings) if p >= 0.5 and not kinds[i] and len(blocks[i].words) > 12]
    seen = Counter(block.words for block in blocks[:500])
    body = _long_words(blocks, story[:40])
    leads: dict[tuple[int, ...], frozenset[str]] = {}
    among = _compare(blocks, candidates, {i: _share(blocks[i], body) for i in candidates})
    for i in candidates:
        # The story that the line would head stands behind it.
        passed = bisect(story, i - 1)
        behind = tuple(story[bisect(story, i) :][:2])
        if behind not in leads:
            leads[behind] = _long_words(blocks, behind)
        lead_share = _share(blocks[i], leads[behind])
        row = _describe_line(blocks[i], _share(blocks[i], body), lead_share, ratings[i])
        row += [f"story before={min(passed, 3)}", f"place={bisect((1, 2, 4, 8, 16, 40), i)}"]
        row.append(f"to story={bisect((1, 2, 3, 5, 8, 15, 30), behind[0] - i) if behind else 9}")
        row.append(f"seen={min(seen[blocks[i].words], 3)}")
        row += among[i]
        row += _describe_neighbours(blocks, kinds, ratings, i)
        if i == 0:
            row += [f"first:{name}" for name in row[:14]]
        yield i, row


def _find_candidates(blocks: Sequence[Block], kinds: Sequence[Kind | None], ratings: Sequence[float]) -> list[int]:
    candidates: list[int] = []
    passed = 0
    for i, block in enumerate(blocks[:_MOST]):
        count = len(block.words)
        # A line that ends in a colon heads what stands under it, not the article.
        closed = block.plain[-1] != ":"
        if (
            not kinds[i]
            and closed
            and 1 <= count <= _LONGEST_WORDS
            and block.length <= _LONGEST
            and i + 1 < len(blocks)
        ):
            candidates.append(i)
        passed += ratings[i] >= 0.5 and count > 12 and not kinds[i]
        if passed >= _STORY_BEFORE:
            break
    return candidates


def _compare(blocks: Sequence[Block], candidates: Sequence[int], shares: dict[int, float]) -> dict[int, list[str]]:
    """Return for each candidate what marks it out among all of them."""
    most = max(shares.values())
    longest = max((len(blocks[i].words) for i in candidates if ending_of(blocks[i].plain) != "."), default=0)
    rows: dict[int, list[str]] = {i: [] for i in candidates}
    rank = 0
    for i, row in rows.items():
        if shares[i] == most:
            row.append("best share")
        if len(blocks[i].words) == longest:
            row.append("longest")
        if len(blocks[i].words) >= _LONG and blocks[i].plain[0] not in _BULLETS:
            row += [f"rank={min(rank, 4)}", f"rank+end={min(rank, 3)}{ending_of(blocks[i].plain)}"]
            rank += 1
        if _is_name(blocks[i].plain):
            row.append("name")
    return rows


def _describe_line(block: Block, body_share: float, lead_share: float, rating: float) -> list[str]:
    """Return what the line itself shows, and how many of its longer words the story and its lead take up."""
    size, end, capitals = bisect(_WORD_BINS, len(block.words)), ending_of(block.plain), capitals_of(block.plain)
    share, likely = bisect(SHARE_BINS, body_share), bisect(_LIKELY_BINS, rating)
    row = [f"words={size}", f"end={end}", f"words+end={size}{end}"]
    row += [f"capitals={capitals}", f"capitals+end={capitals}{end}", f"opens={opening_of(block.plain)}"]
    row += [f"share={share}", f"lead={bisect(SHARE_BINS, lead_share)}", f"size+share={size}{share}"]
    row += [f"likely={likely}", f"likely+size={likely}{size}", f"likely+end={likely}{end}"]
    return [*row, *describe_grammar(block, end, capitals)]


def _describe_neighbours(
    blocks: Sequence[Block], kinds: Sequence[Kind | None], ratings: Sequence[float], i: int
) -> Iterator[str]:
    for offset in (-2, -1, 1, 2, 3):
        j = i + offset
        if not 0 <= j < len(blocks):
            yield f"{offset}:none"
            continue
        kind = kinds[j]
        name = kind if kind in AROUND else "furniture" if kind else f"likely{bisect(_LIKELY_BINS, ratings[j])}"
        yield f"{offset}:{name}"
        if offset in (-1, 1, 2) and not kind and _is_name(blocks[j].plain):
            yield f"{offset}:name"
        if abs(offset) == 1:
            yield f"{offset}:words={bisect(_WORD_BINS, len(blocks[j].words))}"
            yield f"{offset}:end={ending_of(blocks[j].plain)}"
    for kind in ("byline", "time stamp"):
        if kind in kinds[i + 1 : i + 5]:
            yield f"soon {kind}"
    yield f"gap={min(blocks[i].gap, 2)}"
    yield f"gap+1={min(blocks[i + 1].gap, 2)}"


def _is_name(plain: str) -> bool:
    """Whether the line reads as a name and no more, as bylines without "By" do."""
    words = plain[:100].lstrip("*• ").replace(",", " ").split()
    if not 2 <= len(words) <= _LONGEST_NAME or plain[-1] in ".!?:" or any(map(str.isdigit, plain)):
        return False
    return all(word[0].isupper() or word in line_words()["name"] for word in words)


def _long_words(blocks: Sequence[Block], chosen: Sequence[int]) -> frozenset[str]:
    return frozenset([word for word in {word for i in chosen for word in blocks[i].words} if len(word) > 3])


def _share(block: Block, body: frozenset[str]) -> float:
    long = [word for word in block.words if len(word) > 3]
    return sum([word in body for word in long]) / len(long) if long else 0.0
