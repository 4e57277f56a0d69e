"""What follows a verb, or makes up a subject: phrases, each as a unit of its own or part of the one before it."""

from __future__ import annotations

from typing import Protocol

from summarise.composing.headline.free_verbs import find_free_verb
from summarise.composing.headline.nominals import NOMINAL, is_modifier, parse_nominal, qualifies
from summarise.composing.headline.openings import begins_prepositional, find_after, is_bound, is_indefinite, joins_nouns
from summarise.composing.headline.places import Places
from summarise.composing.headline.tagging import FINITE, OPENERS
from summarise.composing.headline.times import find_time
from summarise.composing.headline.units import Unit
from summarise.composing.headline.wordlists import ALONE, COMPLETED, CONTROL, INNER, LIMITING, PURPOSES, REPORTING

# The longest phrase that may name a subject, in words.
_LONGEST_NAME = 5
_CONJUNCTIONS = frozenset(("after", "before", "since", "until", "as", "because"))
# "Between the two and": what these begin has two halves.
_PAIRING = frozenset(("between", "both", "either", "neither"))
_PAIRED_WITHIN = 8
# Behind another phrase, these mostly belong to it: "after an argument over money".
_NESTED = frozenset(("for", "from", "over", "through", "under"))
# Verbs that tell nothing without the state that someone is in after them.
_STATES = frozenset(("left", "kept", "held"))
_IN_STATES = frozenset(("in", "on", "at", "under", "without"))
# A clause of more words than this has no room for what its noun is to do.
_ROOM = 7


class Clauses(Protocol):
    """What parses the clauses that phrases open."""

    view: Places

    def clause(self, unit: Unit, n: int, end: int) -> int:
        """Parse a subject, a verb and what follows it; return where that ends."""

    def predicate(self, unit: Unit, n: int, end: int) -> int:
        """Parse a verb and what follows it; return where that ends."""


class Phrases:
    """Walks over the phrases of a unit; every method returns where the next phrase begins."""

    def __init__(self, clauses: Clauses, unit: Unit, end: int, *, verb: str = "", passive: bool = False) -> None:
        self.clauses = clauses
        self.view = clauses.view
        self.unit = unit
        self.end = end
        self.verb = verb
        """The verb before the phrases; none where they make up a subject."""
        self.passive = passive
        self.fresh = True
        """Whether nothing but adverbs has come yet."""
        self.last: Unit | None = None
        """What the next phrase may hang on."""

    def parse(self, n: int) -> int:
        """Parse phrases until the end."""
        while n < self.end:
            n = self._next(n)
        return n

    def _next(self, n: int) -> int:
        view, tag = self.view, self.view.tag(n)
        time = find_time(view, n, self.end)
        after = find_after(view, n, self.end)
        if time > n:
            return self._time(n, time)
        if tag == "CJC":
            return self._joined(n)
        if tag == "TO":
            return self._infinitive(n)
        if tag in OPENERS and view.base(n) != "than":
            return self._subordinate(n)
        # "Vessels out at sea"
        away = tag == "AVP" and not self.fresh and view.tag(n + 1) == "PRP" and view.base(n + 1) != "of"
        if away or begins_prepositional(view, n, self.end):
            return self._prepositional(n)
        if tag in FINITE or (tag == "PNP" and not self.fresh and FINITE & {view.tag(n + 1), view.tag(n + 2)}):
            return self._verb(n)
        if tag in {"VVG", "VVN", "VVI", "VBG"} and not is_modifier(view, n, self.end):
            return self._participle(n)
        if tag == "AV" and not self.fresh and view.tag(n + 1) in {"VVG", "VVN"}:
            return self.clauses.predicate(self._hanging("participle", n), n + 1, self.end)
        if after > n:
            return self.clauses.clause(self.unit.add("clause", *view.places[n:after]), after, self.end)
        if tag in {"AV", "AVP", "NOT"} and not qualifies(view, n, self.end):
            return self._adverb(n)
        self.last, self.fresh = self.unit, False
        return parse_nominal(view, self.unit, n, self.end, subject=not self.verb)

    def _hanging(self, kind: str, *numbers: int) -> Unit:
        """Return a new unit of these words that hangs on the last phrase."""
        return (self.last or self.unit).add(kind, *(self.view.places[n] for n in numbers))

    def _time(self, n: int, stop: int) -> int:
        day = any(self.view.base(m).endswith("day") for m in range(n, stop))
        owner = self.last if self._follows_start() and self.last else self.unit
        owner.add("day" if day else "time", *self.view.places[n:stop])
        return stop

    def _follows_start(self) -> bool:
        """Whether the last phrase says from what: when and where are then told of that, "from 3% in May"."""
        last = self.last
        return last is not None and last.kind == "prepositional" and self.view.words[last.words[0]].base == "from"

    def _infinitive(self, n: int) -> int:
        place = self.view.places[n]
        view, last = self.view, self.last
        purpose = bool(self.verb) and view.base(n - 1) in PURPOSES and len(self.unit.words) <= _ROOM
        owner = last if last is not None and last.kind == "prepositional" else self.unit
        if self.fresh or self.verb in CONTROL or (purpose and owner is self.unit):
            owner = self.unit
        elif not purpose:
            owner = owner.add("infinitive")
        owner.words.append(place)
        return self.clauses.predicate(owner, n + 1, self.end)

    def _subordinate(self, n: int) -> int:
        view, last, tag = self.view, self.last, self.view.tag(n)
        told = self.fresh or last is None or last.kind == "prepositional"
        mandatory = view.base(n) in {"if", "unless"} or (self.fresh and (self.verb or tag == "CJT"))
        mandatory = mandatory or (tag == "CJT" and told and self.verb in REPORTING)
        # "In a move that shook the town": the phrase tells nothing without its clause.
        whole = tag != "CJS" and last is not None and last.kind == "prepositional" and is_indefinite(view, last)
        # "After the dismissal of Ann Lee as minister"
        role = view.base(n) == "as" and last is not None and last.kind == "prepositional"
        role = role and find_free_verb(view.words, view.places[n + 1 : self.end]) is None
        owner = self.unit if tag == "CJS" and not role else last or self.unit
        child = self.unit if mandatory else owner if whole else owner.add("clause")
        spare = (
            tag == "CJT" and mandatory and self.verb in REPORTING and not self.passive and view.tag(n + 1) in NOMINAL
        )
        (child.add("article") if spare else child).words.append(view.places[n])
        return self.clauses.clause(child, n + 1, self.end)

    def _verb(self, n: int) -> int:
        """Parse a verb that no clause was known to have; "a show they call a copy" is a relative one."""
        if self.view.tag(n) in FINITE:
            unit = self.unit if self.verb in REPORTING else self.last or self.unit
            return self.clauses.predicate(unit, n, self.end)
        # "The house he built": without its clause, the noun may be another one, or what was denied of it be lost.
        unit = self.unit if self.verb in REPORTING else self.last or self.unit
        return self.clauses.clause(unit, n, self.end)

    def _participle(self, n: int) -> int:
        completes = bool(self.verb) and (self.fresh or self.verb in COMPLETED)
        # "Under plans being considered": what is not yet so is not told as if it were.
        pending = self.view.tag(n) == "VBG" and self.last is not None and self.last.kind == "prepositional"
        child = self.unit if completes else self.last if pending and self.last else self._hanging("participle")
        stop = self.clauses.predicate(child, n, self.end)
        if pending:
            child.absorb(frozenset(("prepositional",)))
        return stop

    def _adverb(self, n: int) -> int:
        view = self.view
        particle = view.tag(n) == "AVP" and view.base(n + 1) == "of"
        # "The cheapest yet"
        ends = n + 1 == len(view) and view.base(n) == "yet"
        if ends or (view.tag(n) == "AV" and view.base(n) not in LIMITING):
            self.unit.add("adverb", view.places[n])
        else:
            self.unit.words += view.places[n : n + 1 + particle]
        return n + 1 + particle

    def _prepositional(self, n: int) -> int:
        view, begin = self.view, n
        if view.base(n) in _CONJUNCTIONS and find_free_verb(view.words, view.places[n + 1 : self.end]) is not None:
            self.last, self.fresh = self.unit.add("clause", view.places[n]), False
            return self.clauses.clause(self.last, n + 1, self.end)
        phrase = self._owner(n)
        phrase.words.append(view.places[n])
        n = self._fill(phrase, n + 1)
        self.last = phrase
        if not self.verb and not self.fresh and self.unit.kind == "main" and phrase in self.unit.children:
            self._name_subject(phrase, n - begin)
        self.fresh = False
        return n

    def _owner(self, n: int) -> Unit:
        """Return the unit that a preposition belongs to: one of its own, or what tells little without its phrase."""
        view, last, base = self.view, self.last, self.view.base(n)
        if base == "of" and last is not None and last is not self.unit and view.places[n - 1] in last.words:
            return last
        loose = self.verb in ALONE or (self.passive and base in INNER)
        # "Was left in bits"
        loose = loose and not (self.verb in _STATES and base in _IN_STATES)
        if self.verb and ((self.fresh and not loose) or is_bound(view, self.verb, n)):
            return self.unit
        if last is not None and base in {"in", "since"} and view.base(n - 1) == "time":
            return last
        absolute = last is not None and last.words and view.words[last.words[0]].base in {"with", "from"}
        nested = last is not None and last is not self.unit and (base not in INNER or base in _NESTED or absolute)
        return (last if nested and last else self.unit).add("prepositional")

    def _fill(self, phrase: Unit, n: int) -> int:
        """Parse what a preposition opens."""
        view, end = self.view, self.end
        while n < end and find_time(view, n, end) == n and view.tag(n) in {"PRP", "AV"} and not qualifies(view, n, end):
            phrase.words.append(view.places[n])
            n += 1
        time = find_time(view, n, end)
        if n >= end or time > n:
            phrase.words += view.places[n:time]
            return time
        if view.tag(n) in {"VVG", "VVI"} and not is_modifier(view, n, end):
            return self.clauses.predicate(phrase, n, end)
        if view.tag(n) in OPENERS:
            phrase.words.append(view.places[n])
            return self.clauses.clause(phrase, n + 1, end)
        return parse_nominal(view, phrase, n, end)

    def _name_subject(self, phrase: Unit, length: int) -> None:
        """Keep the phrase that names a subject which has no name itself: "shares in Smith & Sons"."""
        unit, words = self.unit, self.view.words
        named = any(words[i].capital for i in unit.words if i != self.view.places[0])
        if not named and length <= _LONGEST_NAME and any(words[i].capital for i in phrase.words):
            unit.children.remove(phrase)
            unit.words += phrase.words
            unit.children += phrase.children
            self.last = unit

    def _joined(self, n: int) -> int:
        """Parse what a conjunction joins on: a noun to the noun before it, anything else as a unit of its own."""
        view, end = self.view, self.end
        if n + 1 >= end:
            return end
        target = self.last or self.unit
        while target.children and target.children[-1].kind == "of" and view.places[n - 1] in target.children[-1].words:
            target = target.children[-1]
        clause = find_free_verb(view.words, view.places[n + 1 : end])
        if joins_nouns(view, n, clause, reported=self.verb in REPORTING):
            names = view.word(n - 1).capital and view.word(n + 1).capital
            paired = any(view.base(m) in _PAIRING for m in range(max(0, n - _PAIRED_WITHIN), n))
            spare = self.verb and view.base(n) == "and" and view.joined(n - 1) and not names and not paired
            other = target.add("joined") if spare else target
            other.words.append(view.places[n])
            self.last = target
            return parse_nominal(view, other, n + 1, end)
        self.last = (self.unit if clause is not None else target).add("joined", view.places[n])
        return self.clauses.clause(self.last, n + 1, end)
