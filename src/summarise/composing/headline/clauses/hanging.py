"""What the next phrase of a clause hangs on: the verb, the phrase before it, or what cannot do without it."""

from __future__ import annotations

from dataclasses import dataclass

from summarise.composing.headline.clauses.free_verbs import find_free_verb
from summarise.composing.headline.clauses.openings import (
    counts_places,
    has_object,
    is_bound,
    is_indefinite,
    opens_relative,
    opens_report,
    tells_change,
    tells_outcome,
    tells_scope,
)
from summarise.composing.headline.clauses.places import Places
from summarise.composing.headline.units import Unit
from summarise.composing.headline.words.wordlists import ALONE, CONTROL, INNER, PARTITIVE, PURPOSES, REPORTING, TELLING

# The longest phrases that may name a subject, or say of what kind it is, in words.
_LONGEST_NAME = 5
_LONGEST_KIND = 4
# Behind another phrase, these mostly belong to it: "after an argument over money".
_NESTED = frozenset(("for", "from", "over", "through", "under"))
# What these begin is told of in full, or not at all: behind a verb an event with its place, in a subject the matter.
_EVENTS = ("after", "amid", "before", "despite", "during", "following")
_TOPICS = ("about", "against", "for", "on", "over", "to")
# Verbs that tell nothing without the state that someone is in after them.
_STATES = frozenset(("left", "kept", "held"))
_IN_STATES = frozenset(("in", "on", "at", "under", "without"))
# Who these are is said behind them only.
_ANYBODY = frozenset(("anybody", "anyone", "everybody", "everyone", "people", "somebody", "someone", "those"))
_STATING = frozenset(("become", "became", "becomes", "is", "are", "was", "were", "been"))
_BEING = frozenset(("is", "are", "was", "were", "be", "been", "being"))
# What stands before the name of a person.
_NAMING = frozenset(("article", "role", "given"))
# What these are is said by what is to be done there, or for it.
_EMPTY = frozenset(("place", "reason", "reasons", "thing", "things"))
# How far apart the two of "as dear to voters as" may stand.
_LONGEST_COMPARED = 10
# A clause of more words than this has no room for what its noun is to do.
_ROOM = 7


@dataclass(slots=True)
class Standing:
    """How far the phrases of a unit have come."""

    view: Places
    unit: Unit
    verb: str
    """The verb before the phrases; none where they make up a subject."""
    passive: bool
    fresh: bool = True
    """Whether nothing but adverbs has come yet."""
    last: Unit | None = None
    """What the next phrase may hang on."""

    def hang(self, kind: str, *numbers: int) -> Unit:
        """Return a new unit of these words that hangs on the last phrase."""
        return (self.last or self.unit).add(kind, *(self.view.places[n] for n in numbers))

    def hang_near(self, n: int, kind: str) -> Unit:
        """Return a new unit that hangs on the noun right before it: "the retrial of two men jailed in May"."""
        return self.nearest(n).add(kind)

    def nearest(self, n: int) -> Unit:
        """Return the last unit, or what of it begins with "of", if that ends right before ``n``."""
        owner = self.last or self.unit
        while (
            owner.children and owner.children[-1].kind == "of" and self.view.places[n - 1] in owner.children[-1].words
        ):
            owner = owner.children[-1]
        return owner

    def keep_named_subject(self, n: int) -> bool:
        """Keep the whole of a subject that ends in a name, if that may be who does what the participle says.

        "The boy Ann Lee saved from a river has died": whether she was saved or he is not told by the words' classes.
        """
        view = self.view
        begun = view.tag(0) in {"AT", "DPS", "DT"} or (view.tag(0) == "NN" and view.word(0).core.islower())
        if not begun or view.tag(n) != "VVN" or not view.word(n - 1).capital or view.base(n + 1) == "by":
            return False
        self.unit.absorb(_NAMING)
        return True

    def owner_of_limit(self, n: int) -> Unit:
        """Return what a limit right behind it holds for: "despite two wins so far"."""
        last = self.last
        near = last is not None and last.kind == "prepositional" and self.view.places[n - 1] in last.words
        return last if near and last else self.unit

    def owner_of_time(self) -> Unit:
        """Return what a time belongs to: the phrase before it if that says from what, "from 3% in May"."""
        last = self.last
        start = last is not None and last.kind == "prepositional" and self.view.words[last.words[0]].base == "from"
        return last if start and last else self.unit

    def owner_of_infinitive(self, n: int) -> Unit:
        """Return the unit that "to" and its verb belong to."""
        last = self.last
        here, named = self.view.places[n - 1], self.view.base(n - 1) in PURPOSES
        purpose = bool(self.verb) and named and len(self.unit.words) <= _ROOM
        owner = last if last is not None and last.kind == "prepositional" else self.unit
        of = next((child for child in self.unit.children if child.kind == "of" and here in child.words), None)
        if of is not None and named:
            # "Strip the mayor of the power to sell land"
            return of
        # "Ordered a report on the decision to free him": the report frees nobody.
        if self.verb in CONTROL and owner is not self.unit and named:
            return owner
        # "Is likely to rain", "it has become common to argue"
        stated = self.verb in _BEING and self.view.tag(n - 1) == "AJ" and last is self.unit
        opened = self.view.words[self.unit.words[0]].base if self.unit.words else ""
        stated = stated or (self.verb in _STATING and opened == "it")
        if self.fresh or stated or self.verb in CONTROL or (purpose and owner is self.unit):
            return self.unit
        # "The place to be"
        if self.verb and self.view.base(n - 1) in _EMPTY:
            return owner
        # "Efforts to save it will go on"
        return owner if purpose else owner.add("purpose" if named and not self.verb else "infinitive")

    def owner_of_clause(self, n: int, end: int) -> Unit:
        """Return the unit that a subordinate clause belongs to."""
        view, last, tag = self.view, self.last, self.view.tag(n)
        if tag == "CJT" and view.base(n - 2) == "so" and view.tag(n - 1) in {"AJ", "AV"}:
            return self._outcome(n)
        told = (
            self.fresh or last is None or (last.kind == "prepositional" and not has_object(view, self.unit, self.verb))
        )
        mandatory = view.base(n) in {"if", "unless"} or (self.fresh and (self.verb or tag == "CJT"))
        told = told or (self.verb in TELLING and last is self.unit)
        # "Told me how old it was", "described it as the best"
        told = (tag == "CJT" and told) or (view.base(n) == "how" and self.verb in TELLING and last is self.unit)
        bare = view.base(n) == "as" and find_free_verb(view.words, view.places[n + 1 : end]) is None
        if mandatory or (told and self.verb in REPORTING) or (bare and is_bound(view, self.verb, n)):
            return self.unit
        if not self.verb and tag in {"WH", "CJT"} and self._is_general(n):
            return self.unit
        # "Benefits people who need none"
        if tag == "WH" and view.base(n - 1) in _ANYBODY and view.tag(n - 2) not in {"AT", "DPS", "AJ", "CRD", "NN"}:
            return last or self.unit
        # "The same rights as tenants", "as well as they hoped"
        if view.base(n) == "as" and ("same" in {view.base(n - 2), view.base(n - 3)} or self._compares(n)):
            return self.unit
        # "In a move that shook the town": the phrase tells nothing without its clause.
        whole = tag != "CJS" and last is not None and last.kind == "prepositional" and is_indefinite(view, last)
        # "After the dismissal of Ann Lee as minister"
        role = bare and last is not None and last.kind == "prepositional"
        owner = self.unit if tag == "CJS" and not role else last or self.unit
        if whole:
            return owner
        return self.hang_near(n, "clause") if tag == "WH" and owner is last else owner.add("clause")

    def _compares(self, n: int) -> bool:
        """Whether "as" is the second of a comparison: "as well as", "as dear to voters as"."""
        view = self.view
        first = next((m for m in range(n - 2, max(n - _LONGEST_COMPARED, -1), -1) if view.base(m) == "as"), n)
        return first == n - 2 or (
            view.tag(first - 1) in {"BE", "VBI", "VBN", "NOT"} and view.tag(first + 1) in {"AJ", "AV"}
        )

    def _outcome(self, n: int) -> Unit:
        """Return the unit of a clause that goes with its "so": "so old that they leak"."""
        so = self.view.places[n - 2]
        if so not in self.unit.words:
            return self.unit
        self.unit.words.remove(so)
        return self.unit.add("clause", so)

    def _is_general(self, n: int) -> bool:
        """Whether the subject is of a kind that only its clause narrows down: "children who sleep badly"."""
        view = self.view
        named = any(view.word(m).capital for m in range(1, n))
        counted = view.tag(0) in {"AT", "DPS", "CRD"} or view.base(0) in PARTITIVE
        return n <= _LONGEST_KIND and not counted and not named and (self.last is None or self.last is self.unit)

    def owner_of_preposition(self, n: int) -> Unit:
        """Return a preposition's unit: one of its own, or what tells little without its phrase."""
        view, last, base = self.view, self.last, self.view.base(n)
        if base == "of" and last is not None and last is not self.unit and view.places[n - 1] in last.words:
            return last
        # "Ways of finding out", "as a way of reaching"
        if base == "of" and not self.verb and last is self.unit and view.tag(n - 1) == "NN":
            return self.unit.add("of")
        if self.verb and tells_outcome(view, self.verb, n):
            return self.unit
        # "With ticket sales worth £2bn"
        if base == "worth" and self.opens_with("with"):
            return last or self.unit
        if last is not None and base == "to" and last.words and view.words[last.words[0]].base == "from":
            return last
        # "Take voters for granted", "leave them for dead"
        state = base in {"for", "as"} and view.tag(n + 1) in {"AJ", "VVN"} and view.tag(n + 2) not in {"NN", "AJ"}
        if self.verb and state:
            return self.unit
        if last is not None and base in {"in", "since", "for"} and tells_scope(view, n):
            return last
        # "Said at a hearing that": what was said is told without where.
        if self.fresh and self.verb in REPORTING and base not in {"of", "to"} and opens_report(view, n):
            return self.unit.add("prepositional")
        figure = self.fresh and tells_change(view, n)
        loose = (self.verb in ALONE and not figure) or (self.passive and base in INNER)
        # "Was left in bits"
        loose = loose and not (self.verb in _STATES and base in _IN_STATES)
        if self.verb and ((self.fresh and not loose) or is_bound(view, self.verb, n)):
            return self.unit
        # "Films in which nothing happens and films in which": the second are none without their clause.
        if last is not None and last.kind == "joined" and opens_relative(view, n):
            return last
        # "Talks over the sale of a stake in a mine" are not over a sale in a mine.
        if last is not None and last.kind == "prepositional" and self.nearest(n) is not last:
            return self.nearest(n).add("prepositional")
        return (last if last is not None and self._is_nested(n) else self.unit).add("prepositional")

    def opens_with(self, *words: str) -> bool:
        """Whether the next phrase may hang on one with a preposition that begins with one of these words."""
        last = self.last
        return last is not None and last.kind == "prepositional" and self.view.words[last.words[0]].base in words

    def _is_nested(self, n: int) -> bool:
        """Whether what a preposition opens is told of the last phrase, not of the verb."""
        view, last, base = self.view, self.last, self.view.base(n)
        if last is None or last is self.unit:
            return False
        # "By a row over her part in a deal": the third phrase belongs to the second.
        deep = last.kind == "prepositional" and last not in self.unit.children
        # "Hit by a fall in demand", not hit in demand
        bare = base == "in" and view.tag(n - 1) == view.tag(n + 1) == "NN" and not view.word(n + 1).capital
        # "Shaken by a fire at a fair on the coast": where the fire was
        placed = base in {"at", "on"} and self.opens_with("by")
        # "After a shooting outside a hall", "a ban on cars in the centre"
        placed = placed or self.opens_with(*(_EVENTS if self.verb else _TOPICS))
        opened = bool(last.words) and view.words[last.words[0]].base in {"with", "from"}
        return base not in INNER or base in _NESTED or deep or bare or placed or opened

    def name_subject(self, phrase: Unit, length: int) -> None:
        """Keep the phrase that names a subject with no name itself, or counts: "shares in Tesk", "at two ports"."""
        unit, words = self.unit, self.view.words
        named = length > _LONGEST_NAME or any(words[i].capital for i in unit.words if i != self.view.places[0])
        if counts_places(words, phrase) or (not named and any(words[i].capital for i in phrase.words)):
            unit.children.remove(phrase)
            unit.words += phrase.words
            unit.children += phrase.children
            self.last = unit
