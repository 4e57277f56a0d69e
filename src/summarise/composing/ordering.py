"""In which order sentences are taken: the best first, one that leans on another only behind it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from heapq import heapify, heappop, heappush

from summarise.values import Rating


def sort_ratings(ratings: Sequence[Rating], alone: Collection[int] = ()) -> dict[int, Rating]:
    """Return every sentence's place with its final rating, the best first.

    A sentence that leans on the one before it loses what its rating says, unless that one was taken earlier; those
    ``alone`` lose it in any case. Ties go to the earlier sentence.
    """
    waiting = [(-(rating.score + _loss(rating)), place) for place, rating in enumerate(ratings)]
    heapify(waiting)
    taken: dict[int, Rating] = {}
    while waiting:
        _, place = heappop(waiting)
        if place in taken:
            continue
        taken[place] = _settle(ratings[place], alone=place in alone or place - 1 not in taken)
        behind = place + 1
        waits = behind < len(ratings) and behind not in taken and behind not in alone
        if waits and ratings[behind].leaning:
            heappush(waiting, (-ratings[behind].score, behind))
    return taken


def _loss(rating: Rating) -> float:
    return rating.leaning.share if rating.leaning else 0.0


def _settle(rating: Rating, *, alone: bool) -> Rating:
    """Return the rating with what leaning costs a sentence that stands alone."""
    if rating.leaning is None or not alone:
        return rating
    loss = rating.leaning
    return Rating(rating.score + loss.share, (*rating.features, loss.feature), (*rating.shares, loss.share), loss)
