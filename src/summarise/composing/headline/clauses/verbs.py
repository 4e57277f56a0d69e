"""Auxiliaries and verb, with the auxiliaries that a headline can do without as a unit of their own."""

from __future__ import annotations

from typing import NamedTuple

from summarise.composing.headline.clauses.nominals import qualifies
from summarise.composing.headline.clauses.openings import begins_prepositional
from summarise.composing.headline.clauses.places import Places
from summarise.composing.headline.units import Unit
from summarise.composing.headline.words.tagging import FINITE, OPENERS
from summarise.composing.headline.words.wordlists import GIVING, LIMITING, TELLING, TWOFOLD

_NON_FINITE = frozenset(("VVI", "VVN", "VVG", "VBI", "VBN", "VBG"))
_AUXILIARY = frozenset(("BE", "HAVE", "DO", "VM", "VBI", "VBN", "VBG"))
_BE = frozenset(("BE", "VBI", "VBN", "VBG"))
_SILENT_PASSIVES = (["BE", "VVN"], ["HAVE", "VBN", "VVN"], ["BE", "VBG", "VVN"])
# How many words may part an auxiliary from its verb.
_LONGEST_ASIDE = 9


class Verbs(NamedTuple):
    """A group of verbs: where it ends, the number of its last verb and that verb, and whether it is passive."""

    end: int
    last: int
    base: str
    passive: bool


def parse_verbs(view: Places, unit: Unit, n: int, end: int, *, main: bool) -> Verbs:
    """Add the verbs from ``n`` on to the unit."""
    group: list[int] = []
    plain = True
    resumed = 0
    while n < end:
        tag = view.tag(n)
        # "Has risen twice as fast as wages": that goes on behind the verbs.
        between = (tag in {"AV", "NOT", "PNI"} and view.base(n) != "as") or view.base(n) in {"all", "both", "each"}
        # "Moved closer to", "made ahead of"
        between = between and not begins_prepositional(view, n, end)
        if group and between and view.base(n + 1) not in {"other", "but"} and not qualifies(view, n, end):
            # "Thieves are everywhere"
            stated = view.tag(n - 1) == "BE" and (n + 1 == end or "," in view.word(n).after)
            # "To see that the vote is fairly held": that is what is to be seen.
            stated = stated or (not main and n + 2 == end and view.tag(n - 1) in _BE and view.tag(n + 1) == "VVN")
            # "Doing something right"
            stated = stated or view.tag(n - 1) == "PNI"
            removable = tag == "AV" and view.base(n) not in LIMITING and not stated
            (unit.add("adverb") if removable else unit).words.append(view.places[n])
            plain = plain and removable
            n += 1
        elif not group or (tag in _NON_FINITE and _is_auxiliary(view, group[-1])) or n == resumed:
            group.append(n)
            n += 1
        else:
            resumed = _aside_end(view, group[-1], n, end)
            if not resumed:
                break
            unit.add("prepositional", *view.places[n:resumed])
            n = resumed
    _add(view, unit, group, n, main=main and plain)
    last = group[-1] if group else n
    passive = view.tag(last) == "VVN" and len(group) > 1 and view.tag(group[-2]) in _BE
    while n < end and view.tag(n) == "AVP":
        unit.words.append(view.places[n])
        n += 1
    return Verbs(n, last, view.base(last), passive)


def _is_auxiliary(view: Places, n: int) -> bool:
    return view.tag(n) in _AUXILIARY or view.base(n) in {"have", "having"}


def _is_state(view: Places, n: int) -> bool:
    """Whether an adjective follows that "is" can be left out before: not the name of who somebody is."""
    return view.tag(n) == "AJ" and n + 1 < len(view) and not view.word(n).capital


def _aside_end(view: Places, last: int, n: int, end: int) -> int:
    """Return where a phrase that parts an auxiliary from its verb ends: "have for the first time seen"; or 0."""
    if view.tag(n) == "PRP" and _is_auxiliary(view, last):
        for m in range(n + 1, min(n + 1 + _LONGEST_ASIDE, end)):
            if view.tag(m) in {"VVN", "VVD", "VBN"}:
                return m
            if view.tag(m) in FINITE | OPENERS | {"TO", "VVI"}:
                break
    return 0


def _add(view: Places, unit: Unit, group: list[int], n: int, *, main: bool) -> None:
    """Add the verbs, in a main clause with the auxiliaries apart that headlines leave out.

    "Has been sold", "is being sold", "is to close", and "has opened", where "opened" is a past tense as well.
    """
    places = [view.places[m] for m in group]
    tags = [view.tag(m) for m in group]
    named = bool(unit.words) and not any(view.tag(m) == "PNP" for m in range(group[0] if group else 0))
    if main and named and not any(view.word(m).clitic for m in group):
        base = view.base(group[-1])
        regular = tags == ["HAVE", "VVN"] and (base.endswith("ed") or base in TWOFOLD)
        present = bool(group) and view.base(group[0]) in {"is", "are"}
        # "The men held in jail are waiting": without "are", "held" would be the verb.
        present = present and not any(view.tag(m) in {"VVN", "VVD"} for m in range(group[0]))
        # Nor are those who "know which games are suitable are to act" suitable to act.
        present = present and view.tag(group[0] - 1) != "AJ"
        # "The jury was told that he lied" is not "jury told".
        told = base in TELLING and view.tag(n) in {"CJT", "NN", "AT", "DPS", "PNP"}
        # "The officer was issued a notice" is not "officer issued notice".
        told = told or (base in GIVING and view.tag(n) in {"NN", "AT", "DPS", "DT", "CRD", "AJ"})
        ongoing = tags == ["BE", "VVG"] and present
        state = tags == ["BE"] and (view.tag(n) == "TO" or (present and _is_state(view, n)))
        if (tags in _SILENT_PASSIVES and not told) or regular or ongoing or state:
            split = len(places) if state else len(places) - 1
            unit.add("auxiliary", *places[:split])
            unit.words += places[split:]
            return
    unit.words += places
