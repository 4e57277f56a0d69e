"""Which units of a clause to keep: those that are worth their words.

A headline's worth is taken as the share of words it would have in common with an editor's (ROUGE-1's F1): with each
word's chance of being in the editor's headline, a unit is worth keeping if it raises the expected share. The best
part of the tree at a price per word is found from the leaves up, within the length allowed, and the right price by
Dinkelbach's method ("On nonlinear fractional programming", 1967).
"""

from __future__ import annotations

from typing import NamedTuple

from summarise.composing.headline.units import Unit

# Headlines in the training corpora have five to eleven words; from five to ten, the figures differ by some 0.3.
_USUAL_WORDS = 6
# Headlines do without the day of the week, and without articles: all of them, or it reads as a slip.
_LEFT_OUT = frozenset(("article", "day"))
# A main clause of so few words tells little without the clause behind it.
_SHORT = 5
_ROUNDS = 4
# For each number of words, the best worth and the places that make it up.
_Plans = dict[int, tuple[float, tuple[int, ...]]]


class Compression(NamedTuple):
    """The places of the words kept, in order, and the share of an editor's headline expected of them."""

    places: tuple[int, ...]
    share: float


def compress_enough(tree: Unit, chances: dict[int, float], most: int) -> Compression:
    """Return the best part of the tree, with the clause behind the main one where that is too short to be the news.

    "The mum blasted her council after she was fined": it is the fine that is told.
    """
    kept = compress(tree, chances, most)
    clauses = [child for child in tree.children if child.kind == "clause" and child.words]
    if len(kept.places) <= _SHORT and clauses and not any(child.words[0] in kept.places for child in clauses):
        first = min(clauses, key=lambda child: child.words[0])
        tree.children.remove(first)
        longer = Unit(tree.kind, tree.words + first.words, tree.children + first.children)
        if len(longer.words) <= most:
            return compress(longer, chances, most)
    return kept


def compress(tree: Unit, chances: dict[int, float], most: int) -> Compression:
    """Return the best part of the tree with at most ``most`` words; the root's own words are always kept."""
    room = max(most, len(tree.words))
    plans = _plan(tree, chances, room)
    price = 0.1
    for _ in range(_ROUNDS):
        kept = max(plans.values(), key=lambda plan: plan[0] - price * len(plan[1]))[1]
        price = share(kept, chances) / 2
    return Compression(tuple(sorted(kept)), share(kept, chances))


def share(kept: tuple[int, ...], chances: dict[int, float]) -> float:
    """Return the expected F1 of the words kept with an editor's headline."""
    return 2 * sum(chances[i] for i in kept) / (len(kept) + _USUAL_WORDS)


def _plan(unit: Unit, chances: dict[int, float], room: int) -> _Plans:
    """Return the best part of the unit for each length that fits; empty if its own words do not."""
    own = len(unit.words)
    if own > room:
        return {}
    plans: _Plans = {own: (sum(chances[i] for i in unit.words), tuple(unit.words))}
    for child in unit.children:
        if child.kind in _LEFT_OUT:
            continue
        additions = _plan(child, chances, room - own)
        merged = dict(plans)
        for length, (worth, places) in plans.items():
            for more, (added, others) in additions.items():
                total = length + more
                if total <= room and (total not in merged or worth + added > merged[total][0]):
                    merged[total] = (worth + added, places + others)
        plans = merged
    return plans
