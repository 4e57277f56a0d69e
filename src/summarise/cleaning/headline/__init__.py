"""The article's own headline."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from functools import cache

from summarise.cleaning.blocks import Block
from summarise.cleaning.features import rate
from summarise.cleaning.furniture.liveblog import heads_live_blog
from summarise.cleaning.headline.candidates import AROUND, NOTHING, describe_candidates
from summarise.cleaning.kinds import Kind
from summarise.cleaning.lines import ending_of, is_sentence
from summarise.resources import read_resource

# How likely a line must be the headline: on a bare text, behind a paragraph of story, and on a page, which has one
# somewhere. Chosen by training that left corpora out: more found on pages, fewer invented on articles without title.
_LEAST, _LEAST_BEHIND_STORY, _LEAST_ON_PAGE = 0.5, 0.4, 0.09
_LEAST_STORY, _LEAST_OF_NO_STORY, _LONGEST_ASIDE = 0.4, 0.3, 16
# Full sentences are leads more often than not; and of the titles of all development corpora one has more than 24 words:
# longer lines run on from a section through the headline into the standfirst.
_LEAST_OF_SENTENCES, _LEAST_OF_LONG, _LONGEST = 0.7, 0.8, 24
# What stands inside a story too, and so tells nothing of the page around it.
_WITHIN: frozenset[Kind] = frozenset(
    (
        "address",
        "advertisement",
        "author note",
        "caption",
        "editor's note",
        "highlights",
        "life dates",
        "match facts",
        "photo credit",
        "press note",
        "quotation credit",
        "read more",
        "sign-up",
        "sub-heading",
    )
)
_RELEASED: frozenset[Kind] = frozenset(("press note", "address", "counter"))
# How near the top furniture speaks for a page, and how many words a paragraph of story has.
_TOP, _STORY = 12, 12
_LONGEST_PLACE = 4
_LABELLED = re.compile(r"[A-Z][\w ]{2,30}: [^:]{1,60}")
# Names of sections stand over bylines too.
_SHORTEST_OVER = 4
# What is quoted, by whom.
_QUOTING, _LONGEST_QUOTING = re.compile(r"(?:[\w ]{3,20}: ?)?([\"']).{3,120}\1([:,]) \S+ \S+ \S"), 30
_LONGEST_LIVE = 36
# A path stands close over its headline; a shorter line ends others by chance.
_NEAR, _SHORTEST = 3, 14


def find_headline(
    blocks: Sequence[Block],
    kinds: Sequence[Kind | None],
    ratings: Sequence[float],
    weights: dict[str, float] | None = None,
    *,
    signed: Collection[int] = (),
) -> int | None:
    """Return which block is the article's headline, or None if it has none: its story starts at once.

    It is none of the lines in ``signed``.
    """
    if (live := _find_live(blocks, kinds)) is not None:
        return live
    weights = weights or _weights()
    best, best_rating = None, 0.0
    for i, features in describe_candidates(blocks, kinds, ratings):
        rating = rate(features, weights)
        if rating > best_rating and i not in signed:
            best, best_rating = i, rating
    over = _find_over_byline(blocks, kinds, ratings)
    over = _find_released(blocks, kinds) if over is None else over
    if best is None or best_rating <= _least(blocks, kinds, ratings, best) or (over is not None and best > over):
        # What stands between a quotation and the byline is the standfirst.
        quoting = _find_quoting(blocks, kinds, ratings)
        return quoting if quoting is not None else over
    return None if _is_box(blocks, kinds, best) else _leave_path(blocks, best)


def _find_live(blocks: Sequence[Block], kinds: Sequence[Kind | None]) -> int | None:
    """Return the line on top of all that heads a live blog, which is longer than the titles learned from; or None."""
    first = next((i for i, block in enumerate(blocks) if block.words and kinds[i] != "section label"), len(blocks))
    if first + 1 >= len(blocks) or kinds[first] or len(blocks[first].words) > _LONGEST_LIVE:
        return None
    return first if heads_live_blog(blocks[first].plain) else None


def _least(blocks: Sequence[Block], kinds: Sequence[Kind | None], ratings: Sequence[float], best: int) -> float:
    """Return how likely the best candidate must be, by where it stands on what."""
    if len(blocks[best].words) > _LONGEST:
        return _LEAST_OF_LONG
    plain = blocks[best].plain
    sentence = is_sentence(blocks[best]) and ending_of(plain) == "." and not plain.endswith("..")
    furniture = [i for i, kind in enumerate(kinds) if kind and kind not in NOTHING and kind not in _WITHIN]
    if len(furniture) <= 2 and not any(i < _TOP and kinds[i] in AROUND for i in furniture):
        if sentence:
            return _LEAST_OF_SENTENCES
        # What would else be set aside is no lead; a longer line is more likely the standfirst without its headline.
        aside = ratings[best] < _LEAST_STORY and len(blocks[best].words) <= _LONGEST_ASIDE
        return _LEAST_OF_NO_STORY if aside else _LEAST
    if sentence:
        # A page has its headline somewhere, but a full sentence on it is most likely its lead.
        return _LEAST_OF_SENTENCES
    behind = any(ratings[i] >= 0.5 and not kinds[i] and len(blocks[i].words) > _STORY for i in range(best))
    return _LEAST_BEHIND_STORY if behind else _LEAST_ON_PAGE


def _find_over_byline(blocks: Sequence[Block], kinds: Sequence[Kind | None], ratings: Sequence[float]) -> int | None:
    """Return the line directly over the first byline, where all of the story stands behind: the byline is its own.

    Menus and notices over it make a page unlike those that the model has learned from; what is printed under a byline
    ("Elm News, Sandholme") is none of the titles there.
    """
    i = list(kinds).index("byline") - 1 if "byline" in kinds else -1
    if i < 0 or kinds[i] or not _SHORTEST_OVER <= len(blocks[i].words) <= _LONGEST:
        return None
    told = (k for k, p in enumerate(ratings) if p >= 0.5 and kinds[k] is None and is_sentence(blocks[k]))
    return i if next(told, -1) > i and blocks[i].plain[-1] not in ".!?:" else None


def _find_released(blocks: Sequence[Block], kinds: Sequence[Kind | None]) -> int | None:
    """Return the line under what stands at the top of a press release: "FOR IMMEDIATE RELEASE", whom to ask."""
    told = [i for i, block in enumerate(blocks) if block.words]
    first = next((n for n, i in enumerate(told) if kinds[i] not in _RELEASED), 0)
    i = told[first] if first else 0
    titled = first > 0 and kinds[told[0]] == "press note" and kinds[i] is None and len(blocks[i].words) <= _LONGEST
    return i if titled and ending_of(blocks[i].plain) not in set(".!?:,;") else None


def _find_quoting(blocks: Sequence[Block], kinds: Sequence[Kind | None], ratings: Sequence[float]) -> int | None:
    """Return the line on top of all that quotes somebody and tells whom, as features are headed, and no sentence does.

    "'I was told I would never walk': the champion on pain, pride and her last race". Few titles learned from are so.
    """
    first = next((i for i, block in enumerate(blocks) if block.words), len(blocks))
    if first + 1 >= len(blocks) or kinds[first] or len(blocks[first].words) > _LONGEST_QUOTING:
        return None
    line = blocks[first].plain
    quoting = _QUOTING.match(line)
    # "“I was there”, says Lee" may be a story's first words, cut off.
    sure = quoting and (quoting[2] == ":" or ratings[first] < _LEAST_STORY)
    return first if sure and line[-1] not in ".!:" else None


def _is_box(blocks: Sequence[Block], kinds: Sequence[Kind | None], best: int) -> bool:
    """Whether the line begins a box of facts over the story: a ground with day and kick-off, or labels on end."""
    below = range(best + 1, best + 3)
    if below[-1] >= len(blocks) or any(block.words for block in blocks[:best]):
        return False
    short = len(blocks[best].words) <= _LONGEST_PLACE and blocks[best].plain.replace(",", "").istitle()
    if short and all(kinds[i] == "time stamp" and len(blocks[i].words) <= _LONGEST_PLACE for i in below):
        return True
    return all(_LABELLED.fullmatch(blocks[i].plain) for i in (best, *below))


def _leave_path(blocks: Sequence[Block], best: int) -> int:
    """Return the headline under a line such as "Home > Sport > The headline", or the line itself."""
    path = blocks[best].plain
    for i in range(best + 1, min(best + 1 + _NEAR, len(blocks))):
        line = blocks[i].plain
        if _SHORTEST < len(line) < len(path) and path.endswith(line):
            return i
    return best


@cache
def _weights() -> dict[str, float]:
    model: dict[str, float] = json.loads(read_resource("own_headline.json"))
    return model
