"""What a conjunction joins: two nouns or two clauses, and whether the second of a pair can go."""

from __future__ import annotations

from summarise.composing.headline.clauses.places import Places
from summarise.composing.headline.words.tagging import NOMINAL
from summarise.composing.headline.words.wordlists import ALONE

# "Between the two and": what these begin has two halves.
_PAIRING = frozenset(("between", "both", "either", "neither"))
_PAIRED_WITHIN = 8


def joins_nouns(view: Places, n: int, verb: int | None, *, reported: bool) -> bool:
    """Whether the conjunction joins a noun on, rather than a clause with the verb at the place ``verb``."""
    if verb is not None and view.words[verb].tag == "VVD" and verb + 1 < len(view.words):
        # "Spending and care flagged as a boost"
        verb = None if view.words[verb + 1].base in {"as", "by"} else verb
    # "Two men were killed and scores wounded"
    gapped = view.tag(n - 1) == view.tag(n + 2) == "VVN"
    return view.tag(n + 1) in NOMINAL - {"PNP"} and not gapped and (verb is None or reported)


def shares_object(view: Places, n: int, verb: str, *, fresh: bool) -> bool:
    """Whether the verb before the conjunction has the object of the one behind it: "to write and direct a film".

    ``fresh`` is whether nothing has followed ``verb`` yet.
    """
    following = view.tag(n + 1)
    # "Shot dead and buried ten people", "try and keep the cup"
    if verb == "shot" and view.base(n - 1) == "dead":
        return following in {"VVD", "VVN"}
    if view.base(n - 1) == "try":
        return following == "VVI"
    return bool(verb) and fresh and verb not in ALONE and following == view.tag(n - 1) and following in {"VVI", "VVG"}


def is_spare(view: Places, n: int) -> bool:
    """Whether the second of two nouns joined behind a verb can go: of two names or "a mix of old and new", none can."""
    names = view.word(n - 1).capital and view.word(n + 1).capital
    # "Nuclear and missile technology": the first has its noun behind the second.
    compound = view.tag(n + 1) == view.tag(n + 2) == "NN"
    kinds = view.tag(n - 1) == "AJ" and (view.tag(n + 1) == "AJ" or compound)
    paired = any(view.base(m) in _PAIRING for m in range(max(0, n - _PAIRED_WITHIN), n))
    return view.base(n) == "and" and view.joined(n - 1) and not names and not kinds and not paired
