"""What the next phrase of a clause hangs on: the verb, the phrase before it, or what cannot do without it."""

from __future__ import annotations

from dataclasses import dataclass

from summarise.composing.headline.free_verbs import find_free_verb
from summarise.composing.headline.openings import is_bound, is_indefinite
from summarise.composing.headline.places import Places
from summarise.composing.headline.units import Unit
from summarise.composing.headline.wordlists import ALONE, CONTROL, INNER, PURPOSES, REPORTING

# The longest phrase that may name a subject, in words.
_LONGEST_NAME = 5
# Behind another phrase, these mostly belong to it: "after an argument over money".
_NESTED = frozenset(("for", "from", "over", "through", "under"))
# Verbs that tell nothing without the state that someone is in after them.
_STATES = frozenset(("left", "kept", "held"))
_IN_STATES = frozenset(("in", "on", "at", "under", "without"))
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

    def owner_of_time(self) -> Unit:
        """Return what a time belongs to: the phrase before it if that says from what, "from 3% in May"."""
        last = self.last
        start = last is not None and last.kind == "prepositional" and self.view.words[last.words[0]].base == "from"
        return last if start and last else self.unit

    def owner_of_infinitive(self, n: int) -> Unit:
        """Return the unit that "to" and its verb belong to."""
        last = self.last
        purpose = bool(self.verb) and self.view.base(n - 1) in PURPOSES and len(self.unit.words) <= _ROOM
        owner = last if last is not None and last.kind == "prepositional" else self.unit
        if self.fresh or self.verb in CONTROL or (purpose and owner is self.unit):
            return self.unit
        return owner if purpose else owner.add("infinitive")

    def owner_of_clause(self, n: int, end: int) -> Unit:
        """Return the unit that a subordinate clause belongs to."""
        view, last, tag = self.view, self.last, self.view.tag(n)
        told = self.fresh or last is None or last.kind == "prepositional"
        mandatory = view.base(n) in {"if", "unless"} or (self.fresh and (self.verb or tag == "CJT"))
        if mandatory or (tag == "CJT" and told and self.verb in REPORTING):
            return self.unit
        # "In a move that shook the town": the phrase tells nothing without its clause.
        whole = tag != "CJS" and last is not None and last.kind == "prepositional" and is_indefinite(view, last)
        # "After the dismissal of Ann Lee as minister"
        role = view.base(n) == "as" and last is not None and last.kind == "prepositional"
        role = role and find_free_verb(view.words, view.places[n + 1 : end]) is None
        owner = self.unit if tag == "CJS" and not role else last or self.unit
        return owner if whole else owner.add("clause")

    def owner_of_preposition(self, n: int) -> Unit:
        """Return a preposition's unit: one of its own, or what tells little without its phrase."""
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

    def name_subject(self, phrase: Unit, length: int) -> None:
        """Keep the phrase that names a subject which has no name itself: "shares in Smith & Sons"."""
        unit, words = self.unit, self.view.words
        named = any(words[i].capital for i in unit.words if i != self.view.places[0])
        if not named and length <= _LONGEST_NAME and any(words[i].capital for i in phrase.words):
            unit.children.remove(phrase)
            unit.words += phrase.words
            unit.children += phrase.children
            self.last = unit
