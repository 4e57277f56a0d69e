"""Phrases that say when: "on Tuesday", "last month", "early on Friday morning"."""

from __future__ import annotations

from summarise.composing.headline.clauses.places import Places
from summarise.composing.headline.words.wordlists import PERIODS, TIMES

# A time only behind one of these: "last spring", but "spring sales".
_SEASONS = frozenset(("spring", "summer", "autumn", "winter"))
_DATING = frozenset(("last", "this", "next"))
_BEFORE = frozenset(("last", "this", "next", "on", "late", "early", "earlier", "every", "the", "in"))
_STATES = frozenset(("late", "early", "earlier"))
_BE = frozenset(("BE", "VBI", "VBN"))


def find_time(view: Places, n: int, end: int) -> int:
    """Return where the phrase of time that begins at ``n`` ends; ``n`` if none begins there."""
    stop = find_distance(view, n, end)
    if stop > n:
        return stop
    # "The train was late on Monday": that is no time, but what it was.
    if view.base(n) in _STATES and view.tag(n - 1) in _BE:
        return n
    while stop < end and view.base(stop) in _BEFORE:
        stop += 1
    begun = stop
    while stop < end and (
        view.base(stop) in TIMES
        or (view.base(stop) in _SEASONS and view.base(stop - 1) in _DATING)
        or (stop > begun and view.tag(stop) in {"CRD", "ORD"})
    ):
        stop += 1
    if stop == begun or any(view.word(m).clitic for m in range(n, stop)) or view.base(stop) == "as":
        return n
    # "In the August 4-13 event"
    if "the" in {view.base(m) for m in range(n, begun)} and view.tag(stop) == "NN" and view.joined(stop - 1):
        return n
    # "May" the month is "may" the verb too often; "the year" and "in the night" may be the subject of the story.
    bare = view.base(n) == "the" or (view.base(n) == "in" and not view.word(begun).capital)
    return n if bare else stop


def find_distance(view: Places, n: int, end: int) -> int:
    """Return where "two years later" or "a week ago" ends, or ``n``."""
    for m in range(n + 1, min(n + 3, end - 1)):
        if view.base(m).rstrip("s") in PERIODS and view.base(m + 1) in {"later", "ago", "earlier"}:
            # "On Mount Corliss nine days ago"
            named = view.tag(n) == "AJ" and view.word(n).capital and n > 0
            return m + 2 if view.tag(n) in {"CRD", "AT", "DT", "AJ", "AV"} and not named else n
    return n
