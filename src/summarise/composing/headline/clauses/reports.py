"""Clauses that can stand without who reports them."""

from __future__ import annotations

from summarise.composing.headline.clauses.places import Places
from summarise.composing.headline.words import Word
from summarise.composing.headline.words.tagging import FINITE
from summarise.composing.headline.words.wordlists import STATING

_DENIALS = frozenset(("no", "never", "none", "neither", "nobody", "nothing", "denied", "denies", "deny", "denying"))


def find_reported(view: Places, verb: int, begin: int) -> list[int] | None:
    """Return the places of the clause from ``begin`` on, as reported with the verb, if it can stand alone.

    It ends before a verb that is joined on, which may be theirs who report it. What a person says is left to that
    person, unless it is what he or she will do: then the person is its subject. What nobody says is told of nobody.
    """
    # "Neither the club nor the player would confirm that"
    if view.base(verb) not in STATING or any(denies(view.word(n)) for n in range(begin)):
        return None
    subject = next((n for n in range(verb) if view.tag(n) in FINITE), verb)
    if view.tag(begin) == "PNP":
        planned = view.base(begin + 1) in {"will", "would"} and not view.word(begin).clitic
        alone = planned and view.tag(0) != "PNP"
        return [*view.places[:subject], *view.places[begin + 1 :]] if alone else None
    stop = next((n for n in range(begin, len(view)) if view.tag(n) == "CJC" and view.tag(n + 1) in FINITE), len(view))
    capitals = [view.word(n).capital for n in range(max(0, subject - 2), subject)]
    return None if len(capitals) == 2 and all(capitals) else list(view.places[begin:stop])


def denies(word: Word) -> bool:
    """Return whether the word says that something is not so."""
    return word.tag == "NOT" or word.clitic == "n't" or word.base in _DENIALS
