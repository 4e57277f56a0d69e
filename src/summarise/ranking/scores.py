"""Plain numbers -> ratings."""

from __future__ import annotations

from collections.abc import Iterable

from summarise.values import Rating

# Sums taken in another order, or by another machine's linear algebra, differ in the last three or four digits of
# sixteen: without those, sentences that are equals tie, and the earlier one wins.
_DIGITS = 10


def to_ratings(scores: Iterable[float]) -> tuple[Rating, ...]:
    """Return a rating for every score, with ten significant digits."""
    return tuple(Rating(float(f"{score:.{_DIGITS}g}")) for score in scores)
