"""The finite verb of a stretch of words, and the subordinate clauses before it that have verbs of their own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarise.composing.headline.words import Word
from summarise.composing.headline.words.tagging import FINITE, NOMINAL, NOMINATIVES, OPENERS, VERBS
from summarise.composing.headline.words.wordlists import PERIODS, REPORTING, TIMES

_NOT_OPENING = frozenset(("than",))


def find_free_verb(words: Sequence[Word], places: Sequence[int]) -> int | None:
    """Return which of the places holds the first finite verb that belongs to no subordinate clause."""
    relative = _find_relatives(words, places)
    verb = _find_free_verb(words, places, _NOT_OPENING, relative)
    # "The girl I will call Ann" has no verb of its own; "at the weekend he called Ann" has.
    if verb is None and relative and words[places[0]].tag not in {"AT", "DPS"}:
        verb = _find_free_verb(words, places, _NOT_OPENING)
    # "As" opens a clause or a phrase: "as they left", "as a child".
    return verb if verb is not None else _find_free_verb(words, places, _NOT_OPENING | {"as"}, relative)


def _find_relatives(words: Sequence[Word], places: Sequence[int]) -> frozenset[int]:
    """Return the places of pronouns that begin a clause which tells of the noun before it: "the house he built"."""
    return frozenset(
        i
        for n, i in enumerate(places)
        if n > 1
        and words[i].base in NOMINATIVES
        and places[n - 1] == i - 1
        and words[i - 1].tag == "NN"
        and not words[i - 1].after + words[i].before
        and words[i - 1].base.rstrip("s") not in TIMES
        and words[i - 1].base.rstrip("s") not in PERIODS
    )


def _find_free_verb(
    words: Sequence[Word], places: Sequence[int], ignored: frozenset[str], relative: frozenset[int] = frozenset()
) -> int | None:
    awaiting = 0
    last_verb = -3
    for n, i in enumerate(places):
        tag, base = words[i].tag, words[i].base
        previous = words[places[n - 1]].tag if n else ""
        infinitive = n + 1 < len(places) and words[places[n + 1]].tag == "TO"
        # "Her debut as a host was one of": a subject's "as" opens no clause.
        role = base == "as" and previous == "NN" and not awaiting and last_verb < 0 and not words[places[n - 1]].after
        if (tag in OPENERS and base not in ignored and not role) or i in relative or _begins_clause(words, places, n):
            # "Whether to go" has no finite verb.
            awaiting += not infinitive
        elif tag == "VVI" and previous in OPENERS and awaiting:
            awaiting -= 1
        elif tag in FINITE and previous != "TO":
            if not awaiting and previous == "CJC" and last_verb >= 0:
                continue
            if not awaiting:
                return i
            awaiting -= 1
            last_verb = n
    return None


def _begins_clause(words: Sequence[Word], places: Sequence[int], n: int) -> bool:
    """Whether a pronoun or a noun after a verb begins a clause without "that": "the man who said he won"."""
    if not n or words[places[n - 1]].tag not in VERBS:
        return False
    if words[places[n]].tag == "PNP":
        return words[places[n]].base in NOMINATIVES or (n + 1 < len(places) and words[places[n + 1]].tag in FINITE)
    # "The woman who was told her son had died was": with one verb more, the noun is not what was told.
    return (
        words[places[n - 1]].base in REPORTING and words[places[n]].tag in NOMINAL and _has_two_verbs(words, places[n:])
    )


def _has_two_verbs(words: Sequence[Word], places: Sequence[int]) -> bool:
    """Whether two finite verbs follow before anything is joined on or opened."""
    tags = [words[i].tag for i in places]
    joined = next((n for n, tag in enumerate(tags) if tag in OPENERS or tag == "CJC"), len(tags))
    return sum(tag in FINITE and previous not in FINITE for previous, tag in pairwise(tags[:joined])) > 1
