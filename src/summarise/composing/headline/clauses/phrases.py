"""What follows a verb, or makes up a subject: phrases, each as a unit of its own or part of the one before it."""

from __future__ import annotations

from typing import Protocol

from summarise.composing.headline.clauses.free_verbs import find_free_verb
from summarise.composing.headline.clauses.hanging import Standing
from summarise.composing.headline.clauses.nominals import is_modifier, parse_nominal, qualifies
from summarise.composing.headline.clauses.openings import (
    begins_prepositional,
    ends_compound,
    find_after,
    is_compound,
    is_limit,
    lacks_verb,
    opens_bare_relative,
    opens_relative,
)
from summarise.composing.headline.clauses.pairs import is_spare, joins_nouns, shares_object
from summarise.composing.headline.clauses.places import Places
from summarise.composing.headline.clauses.times import find_time
from summarise.composing.headline.units import Unit
from summarise.composing.headline.words.tagging import FINITE, NOMINAL, OPENERS
from summarise.composing.headline.words.wordlists import COMPLETED, CONTROL, LIMITING, REPORTING, TELLING

_CONJUNCTIONS = frozenset(("after", "before", "since", "until", "as", "because"))
# Of these, the ones that are as often before a noun: "since 1985".
_BEFORE_NOUNS = frozenset(("after", "before", "since", "until"))
_ABSOLUTE = ("despite", "with", "without")


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
        self.end = end
        self.at = Standing(self.view, unit, verb, passive)

    def parse(self, n: int) -> int:
        """Parse phrases until the end."""
        while n < self.end:
            n = self._next(n)
        return n

    def _next(self, n: int) -> int:
        view, tag = self.view, self.view.tag(n)
        time = find_time(view, n, self.end)
        after = find_after(view, n, self.end)
        if is_limit(view, n):
            self.at.owner_of_limit(n).words += view.places[n : n + 2]
            return n + 2
        if time > n:
            return self._time(n, time)
        if tag == "CJC":
            return self._joined(n)
        if tag == "TO" or (tag == "NOT" and view.tag(n + 1) == "TO"):
            return self._infinitive(n)
        if tag == "CJS" and view.base(n) in _BEFORE_NOUNS and lacks_verb(view, n, self.end):
            return self._prepositional(n)
        if tag in OPENERS and view.base(n) != "than" and not qualifies(view, n, self.end):
            return self._subordinate(n)
        # "Vessels out at sea"
        away = tag == "AVP" and not self.at.fresh and view.tag(n + 1) == "PRP" and view.base(n + 1) != "of"
        if away or begins_prepositional(view, n, self.end):
            return self._prepositional(n)
        if tag in FINITE or (tag == "PNP" and not self.at.fresh and FINITE & {view.tag(n + 1), view.tag(n + 2)}):
            return self._verb(n)
        if tag in {"VVG", "VVN", "VVI", "VBG"} and not is_modifier(view, n, self.end):
            return self._participle(n)
        if tag == "AV" and not self.at.fresh and view.tag(n + 1) in {"VVG", "VVN"}:
            return self.clauses.predicate(self.at.hang("participle", n), n + 1, self.end)
        if after > n:
            return self.clauses.clause(self.at.unit.add("clause", *view.places[n:after]), after, self.end)
        if tag in {"AV", "AVP", "NOT"} and not qualifies(view, n, self.end):
            return self._adverb(n)
        # "On its ally the Norland Party": two nouns in a row behind a preposition are one.
        last = self.at.last
        named = tag == "AT" and last is not None and last.kind == "prepositional" and view.joined(n - 1)
        if named and last and view.tag(n - 1) == "NN" and view.word(min(n + 1, self.end - 1)).capital:
            return parse_nominal(view, last, n, self.end)
        if named and last and self.at.verb and self.at.verb not in REPORTING and opens_bare_relative(view, n, self.end):
            return self.clauses.clause(last, n, self.end)
        self.at.last, self.at.fresh = self.at.unit, False
        return parse_nominal(view, self.at.unit, n, self.end, subject=not self.at.verb)

    def _time(self, n: int, stop: int) -> int:
        # "It was last week that": the time is what is said.
        if self.view.tag(n - 1) == "BE" and self.view.base(n - 2) == "it":
            self.at.unit.words += self.view.places[n:stop]
            return stop
        day = any(self.view.base(m).endswith("day") for m in range(n, stop))
        self.at.owner_of_time().add("day" if day else "time", *self.view.places[n:stop])
        return stop

    def _infinitive(self, n: int) -> int:
        owner = self.at.owner_of_infinitive(n)
        begin = n + 1 + (self.view.tag(n) == "NOT")
        owner.words += self.view.places[n:begin]
        return self.clauses.predicate(owner, begin, self.end)

    def _subordinate(self, n: int) -> int:
        child = self.at.owner_of_clause(n, self.end)
        spare = child is self.at.unit and self.view.tag(n) == "CJT" and self.at.verb in REPORTING
        # "Told the court that": without the word, the court may be what he did, and "in a letter to Lee" who did it.
        behind = self.at.last is not None and self.at.last.kind == "prepositional"
        spare = spare and (self.at.fresh or self.at.verb not in TELLING) and not behind
        spare = spare and not self.at.passive and self.view.tag(n + 1) in NOMINAL
        (child.add("article") if spare else child).words.append(self.view.places[n])
        return self.clauses.clause(child, n + 1, self.end)

    def _verb(self, n: int) -> int:
        """Parse a verb that no clause was known to have; "a show they call a copy" is a relative one."""
        unit = self.at.unit if self.at.verb in REPORTING else self.at.last or self.at.unit
        if self.view.tag(n) in FINITE:
            return self.clauses.predicate(unit, n, self.end)
        # "The house he built": without its clause, the noun may be another one, or what was denied of it be lost.
        return self.clauses.clause(unit, n, self.end)

    def _participle(self, n: int) -> int:
        # "Let people tell their stories"
        bare = self.view.tag(n) == "VVI" and self.at.verb in CONTROL
        # "Made two throws with seconds left"
        absolute = self.at.opens_with("with") and self.view.base(n) == "left"
        completes = bool(self.at.verb) and (self.at.fresh or bare or (self.at.verb in COMPLETED and not absolute))
        if self.at.last and self.at.opens_with("at", "in", "on") and ends_compound(self.view, n, self.end):
            noun = self.at.nearest(n)
            noun.words.append(self.view.places[n])
            return parse_nominal(self.view, noun, n + 1, self.end)
        # "Under plans being considered": what is not yet so is not told as if it were.
        pending = self.view.tag(n) == "VBG" and self.at.last is not None and self.at.last.kind == "prepositional"
        if not self.at.verb and self.at.fresh and self.view.tag(n + 1) == "NN":
            # "Racing driver Ann Lee has won"
            self.at.unit.words.append(self.view.places[n])
            return n + 1
        reports = self.at.verb in REPORTING and self.at.fresh
        if reports and find_free_verb(self.view.words, self.view.places[n : self.end]) is not None:
            # "She said letting the house was a mistake"
            return self.clauses.clause(self.at.unit, n, self.end)
        compound = is_compound(self.view, n, self.end)
        told = not self.at.verb and (self.at.fresh or compound or self.at.keep_named_subject(n))
        child = self.at.last if pending and self.at.last else self.at.unit
        if self.at.last and (absolute or (self.view.tag(n) == "VVG" and self.at.opens_with(*_ABSOLUTE))):
            # "Despite the club agreeing to sell": the club alone is no reason.
            child, told = self.at.last, True
        child = child if completes or pending or told else self.at.hang_near(n, "participle")
        stop = self.clauses.predicate(child, n, self.end)
        if pending:
            child.absorb(frozenset(("prepositional",)))
        return stop

    def _adverb(self, n: int) -> int:
        view = self.view
        particle = view.tag(n) == "AVP" and view.base(n + 1) == "of"
        # "The cheapest yet"
        ends = n + 1 == len(view) and view.base(n) == "yet"
        # "Honestly and openly", "as fast as"
        paired = any(view.tag(n + step) == "CJC" and view.tag(n + 2 * step) == "AV" for step in (-1, 1))
        paired = paired or "as" in (view.base(n), view.base(n - 1))
        # "Profits on the back of higher prices abroad" were not made abroad.
        behind = self.at.last is not None and self.at.last.kind == "prepositional" and view.tag(n) == "AV"
        owner = self.at.last if behind and self.at.last else self.at.unit
        if ends or (view.tag(n) == "AV" and view.base(n) not in LIMITING and not paired):
            owner.add("adverb", view.places[n])
        else:
            owner.words += view.places[n : n + 1 + particle]
        return n + 1 + particle

    def _prepositional(self, n: int) -> int:
        view, begin = self.view, n
        if view.base(n) in _CONJUNCTIONS and not lacks_verb(view, n, self.end):
            self.at.last, self.at.fresh = self.at.unit.add("clause", view.places[n]), False
            return self.clauses.clause(self.at.last, n + 1, self.end)
        phrase = self.at.owner_of_preposition(n)
        phrase.words.append(view.places[n])
        n = self._fill(phrase, n + 1)
        self.at.last = phrase
        if phrase.kind == "of" and not self.at.verb:
            self.at.unit.absorb(frozenset(("of",)))
            self.at.last = self.at.unit
        if not self.at.verb and not self.at.fresh and self.at.unit.kind == "main" and phrase in self.at.unit.children:
            self.at.name_subject(phrase, n - begin)
        self.at.fresh = False
        return n

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
        # "For not filing"
        if view.tag(n) == "NOT" and view.tag(n + 1) in {"VVG", "VBG"} and n + 1 < end:
            phrase.words.append(view.places[n])
            n += 1
        if view.tag(n) in {"VVG", "VVI", "VBG"} and not is_modifier(view, n, end):
            return self.clauses.predicate(phrase, n, end)
        # "Was talked about since the war": that begins another phrase.
        if view.tag(n) == "CJS" and view.base(n) in _BEFORE_NOUNS and lacks_verb(view, n, self.end):
            return n
        if view.tag(n) in OPENERS and not qualifies(view, n, end):
            phrase.words.append(view.places[n])
            return self.clauses.clause(phrase, n + 1, end)
        return parse_nominal(view, phrase, n, end)

    def _joined(self, n: int) -> int:
        """Parse what a conjunction joins on: a noun to the noun before it, anything else as a unit of its own."""
        view, end = self.view, self.end
        if n + 1 >= end:
            return end
        if shares_object(view, n, self.at.verb, fresh=self.at.fresh):
            self.at.unit.words.append(view.places[n])
            return self.clauses.predicate(self.at.unit, n + 1, end)
        target = self.at.last or self.at.unit
        while target.children and target.children[-1].kind == "of" and view.places[n - 1] in target.children[-1].words:
            target = target.children[-1]
        clause = find_free_verb(view.words, view.places[n + 1 : end])
        # "Will not seek war or peace but will": the verb is joined to the one before, not to the noun.
        if clause is not None and view.tag(n + 1) in NOMINAL and view.words[clause - 1].tag == "CJC":
            clause = None
        if joins_nouns(view, n, clause, reported=self.at.verb in REPORTING):
            other = target.add("joined") if self.at.verb and is_spare(view, n) else target
            other.words.append(view.places[n])
            stop = parse_nominal(view, other, n + 1, end)
            # What may be a verb keeps what follows it: "leans it on a wall and climbs into the dark".
            verbal = stop == n + 2 and view.base(n + 1).endswith("s") and not view.word(n + 1).capital
            # "Films in which and films in which": what follows is told of the second.
            parted = other is not target and (view.tag(stop) in OPENERS or opens_relative(view, stop))
            self.at.last, self.at.fresh = other if verbal or parted else target, self.at.fresh and not parted
            return stop
        self.at.last = (self.at.unit if clause is not None else target).add("joined", view.places[n])
        return self.clauses.clause(self.at.last, n + 1, end)
