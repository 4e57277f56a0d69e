"""The main clause of a sentence as a tree of units that can be dropped, by a shallow parse of the word classes.

As in Dorr, Zajic and Schwartz, "Hedge Trimmer: a parse-and-trim approach to headline generation" (2003), whole
constituents are dropped; there is no treebank parser here, so that what hangs on what is told by little words.
"""

from __future__ import annotations

from summarise.composing.headline.nominals import NOMINAL, is_modifier, parse_nominal, qualifies
from summarise.composing.headline.places import Places
from summarise.composing.headline.quotations import find_quotations
from summarise.composing.headline.reports import find_reported
from summarise.composing.headline.segments import find_free_verb, find_main_clause
from summarise.composing.headline.tagging import FINITE, OPENERS
from summarise.composing.headline.times import find_time
from summarise.composing.headline.units import Unit
from summarise.composing.headline.verbs import parse_verbs
from summarise.composing.headline.wordlists import (
    ALONE,
    BOUND,
    COMPLETED,
    CONTROL,
    INNER,
    LIMITING,
    PERIODS,
    REPORTING,
)
from summarise.composing.headline.words import Word

# The longest phrase that may name a subject, in words.
_LONGEST_NAME = 5
# What narrows a statement: without it, its denial would say more.
_NARROWING = frozenset(("adjective", "modifier", "of", "participle", "adverb", "owner", "prepositional"))
_DENIALS = frozenset(("no", "never", "none", "nobody", "nothing", "denied", "denies", "deny", "denying"))
# "Between the two and": what these begin has two halves.
_PAIRING = frozenset(("between", "both", "either", "neither"))
_BEFORE_PREPOSITIONS = frozenset(("ahead", "apart", "away", "close", "closer", "due", "near", "prior", "together"))
# What is nothing without what it opens.
_OPENING = OPENERS | {"CJC", "PRP", "TO", "VM"}
_CONJUNCTIONS = frozenset(("after", "before", "since", "until", "as", "because"))


def parse_clauses(words: list[Word], people: frozenset[str]) -> list[Unit]:
    """Return the trees of the sentence's main clause and, where that only reports one, of the clause reported.

    ``people`` are surnames that the article uses on their own. Empty where no clause with a verb is found.
    """
    places = find_main_clause(words)
    if places is None:
        return []
    parser = _Parser(Places(words, places, people))
    whole = parser.parse()
    reported = find_reported(parser.view, *parser.frame) if parser.frame else None
    return [whole] if reported is None else [whole, _Parser(Places(words, reported, people)).parse()]


class _Parser:
    """Walks over the words of a clause; every method returns where the next phrase begins."""

    def __init__(self, view: Places) -> None:
        self.view = view
        self.frame: tuple[int, int] | None = None
        """Where the verb that reports a clause stands, and where that clause begins."""

    def parse(self) -> Unit:
        root = Unit("main")
        self.clause(root, 0, len(self.view))
        if any(self._denies(i) for i in root.words):
            root.absorb(_NARROWING)
        root.absorb_inside(find_quotations(self.view.words))
        root.bind(lambda place: self.view.words[place].tag in _OPENING)
        return root

    def _denies(self, place: int) -> bool:
        word = self.view.words[place]
        return word.tag == "NOT" or word.clitic == "n't" or word.base in _DENIALS

    def clause(self, unit: Unit, n: int, end: int) -> int:
        """Parse a subject, if there is one, a verb and what follows it."""
        verb = find_free_verb(self.view.words, self.view.places[n:end])
        if verb is None:
            return self.phrases(unit, n, end)
        at = self.view.places.index(verb, n, end)
        if at > n:
            self.phrases(unit, n, at)
        return self.predicate(unit, at, end)

    def predicate(self, unit: Unit, n: int, end: int) -> int:
        """Parse a verb and what follows it."""
        main = unit.kind == "main" and self.frame is None
        verbs = parse_verbs(self.view, unit, n, end, main=main)
        if main:
            self._note_report(verbs.end, end, verbs.last)
        return self.phrases(unit, verbs.end, end, verb=verbs.base, passive=verbs.passive)

    def _note_report(self, n: int, end: int, verb: int) -> None:
        self.frame = (verb, -1)
        while n < end and (find_time(self.view, n, end) > n or self.view.tag(n) == "AV"):
            n = max(n + 1, find_time(self.view, n, end))
        begin = n + 1 if self.view.tag(n) == "CJT" else n
        clause = find_free_verb(self.view.words, self.view.places[begin:end])
        stated = self.view.base(verb) in REPORTING and clause is not None
        nominal = self.view.tag(begin) in NOMINAL and begin < end
        self.frame = (verb, begin) if stated and nominal else (-1, -1)

    def phrases(self, unit: Unit, n: int, end: int, *, verb: str = "", passive: bool = False) -> int:
        """Parse what follows a verb, or a subject: phrases until the end."""
        view = self.view
        fresh = True
        last: Unit | None = None
        while n < end:
            tag, base = view.tag(n), view.base(n)
            time = find_time(view, n, end)
            if time > n:
                day = any(view.base(m).endswith("day") for m in range(n, time))
                unit.add("day" if day else "time", *view.places[n:time])
                n = time
            elif tag == "CJC":
                n, last = self._joined(unit, last, n, end, verb=verb)
            elif tag == "TO" and (fresh or verb in CONTROL):
                unit.words.append(view.places[n])
                return self.predicate(unit, n + 1, end)
            elif tag == "TO":
                owner = last if last is not None and last.kind == "prepositional" else unit
                return self.predicate(owner.add("infinitive", view.places[n]), n + 1, end)
            elif tag in OPENERS and base != "than":
                mandatory = base in {"if", "unless"} or (fresh and (verb or tag == "CJT"))
                # "In a move that shook the town": the phrase tells nothing without its clause.
                whole = tag != "CJS" and last is not None and last.kind == "prepositional" and self._indefinite(last)
                owner = unit if tag == "CJS" else last or unit
                child = unit if mandatory else owner if whole else owner.add("clause")
                spare = tag == "CJT" and mandatory and verb in REPORTING and view.tag(n + 1) in NOMINAL
                (child.add("article") if spare else child).words.append(view.places[n])
                return self.clause(child, n + 1, end)
            elif self._begins_prepositional(n, end):
                begin = n
                n, last = self._prepositional(unit, last, n, end, fresh=fresh, passive=passive, verb=verb)
                if not verb and fresh is False and unit.kind == "main" and last in unit.children:
                    last = self._name_subject(unit, last, n - begin)
                fresh = False
            elif tag in FINITE:
                return self.predicate(unit if verb in REPORTING else last or unit, n, end)
            elif tag == "PNP" and not fresh and view.tag(n + 1) in FINITE:
                # "A show they call a copy": a relative clause without its pronoun.
                told = unit if verb in REPORTING else (last or unit).add("clause")
                return self.clause(told, n, end)
            elif tag in {"VVG", "VVN", "VVI"} and not is_modifier(view, n, end):
                completes = bool(verb) and (fresh or verb in COMPLETED)
                child = unit if completes else (last or unit).add("participle")
                return self.predicate(child, n, end)
            elif tag == "AV" and not fresh and view.tag(n + 1) in {"VVG", "VVN"}:
                return self.predicate((last or unit).add("participle", view.places[n]), n + 1, end)
            elif self._begins_after(n, end):
                after = next(m for m in range(n, end) if view.base(m) in {"after", "before"})
                child = unit.add("clause", *view.places[n : after + 1])
                return self.clause(child, after + 1, end)
            elif tag in {"AV", "AVP", "NOT"} and not qualifies(view, n, end):
                n = self._adverb(unit, n)
            else:
                n = parse_nominal(view, unit, n, end, subject=not verb)
                last, fresh = unit, False
        return n

    def _begins_prepositional(self, n: int, end: int) -> bool:
        """Whether a preposition stands here, by itself or behind what makes one of it: "close to"."""
        if self.view.tag(n) in {"AV", "AJ"}:
            return self.view.base(n) in _BEFORE_PREPOSITIONS and self.view.tag(n + 1) == "PRP"
        return self.view.tag(n) == "PRP" and not qualifies(self.view, n, end)

    def _indefinite(self, phrase: Unit) -> bool:
        articles = [i for child in phrase.children if child.kind == "article" for i in child.words]
        return any(self.view.words[i].base in {"a", "an"} for i in [*phrase.words, *articles])

    def _begins_after(self, n: int, end: int) -> bool:
        """Whether a phrase like "two days after" begins here."""
        for m in range(n, min(n + 3, end - 1)):
            if self.view.base(m).rstrip("s") in PERIODS:
                return self.view.base(m + 1) in {"after", "before"}
        return False

    def _name_subject(self, unit: Unit, phrase: Unit, length: int) -> Unit:
        """Keep the phrase that names a subject which has no name itself: "shares in Smith & Sons".

        Return what the next phrase may hang on.
        """
        named = any(self.view.words[i].capital for i in unit.words if i != self.view.places[0])
        names = [i for i in phrase.words if self.view.words[i].capital]
        if named or not names or length > _LONGEST_NAME:
            return phrase
        unit.children.remove(phrase)
        unit.words += phrase.words
        unit.children += phrase.children
        return unit

    def _adverb(self, unit: Unit, n: int) -> int:
        particle = self.view.tag(n) == "AVP" and self.view.base(n + 1) == "of"
        last = n + 1 == len(self.view) and self.view.base(n) == "yet"
        if last or (self.view.tag(n) == "AV" and self.view.base(n) not in LIMITING):
            unit.add("adverb", self.view.places[n])
        else:
            unit.words += self.view.places[n : n + 1 + particle]
        return n + 1 + particle

    def _prepositional(
        self, unit: Unit, last: Unit | None, n: int, end: int, *, fresh: bool, passive: bool, verb: str
    ) -> tuple[int, Unit]:
        view = self.view
        base = view.base(n)
        if base in _CONJUNCTIONS and find_free_verb(view.words, view.places[n + 1 : end]) is not None:
            child = unit.add("clause", view.places[n])
            return self.clause(child, n + 1, end), child
        if base == "of" and last is not None and last is not unit and view.places[n - 1] in last.words:
            child = last
            child.words.append(view.places[n])
        elif (fresh and verb and not (passive and base in INNER) and verb not in ALONE) or (
            verb and self._bound(verb, n)
        ):
            child = unit
            child.words.append(view.places[n])
        elif last is not None and base in {"in", "since"} and view.base(n - 1) == "time":
            child = last
            child.words.append(view.places[n])
        else:
            absolute = last is not None and last.words and view.words[last.words[0]].base == "with"
            nested = last is not None and last is not unit and (base not in INNER or absolute)
            child = (last if nested and last else unit).add("prepositional", view.places[n])
        n += 1
        while n < end and find_time(view, n, end) == n and view.tag(n) in {"PRP", "AV"} and not qualifies(view, n, end):
            child.words.append(view.places[n])
            n += 1
        time = find_time(view, n, end)
        if n >= end or time > n:
            child.words += view.places[n:time]
            return time, child
        if view.tag(n) in {"VVG", "VVI"} and not is_modifier(view, n, end):
            return self.predicate(child, n, end), child
        if view.tag(n) in OPENERS:
            child.words.append(view.places[n])
            return self.clause(child, n + 1, end), child
        return parse_nominal(view, child, n, end), child

    def _bound(self, verb: str, n: int) -> bool:
        """Whether a verb's object tells little without this preposition: "blamed the loss on", "accused him of"."""
        base = self.view.base(n)
        counted = base == "of" and self.view.tag(n - 1) in {"ORD", "CRD", "DT", "AJ"}
        return counted or (base == "of" and self.view.tag(n + 1) == "VVG") or f"{verb}:{base}" in BOUND

    def _joined(self, unit: Unit, last: Unit | None, n: int, end: int, *, verb: str) -> tuple[int, Unit | None]:
        """Parse what a conjunction joins on: a noun to the noun before it, anything else as a unit of its own."""
        view = self.view
        target = last or unit
        while target.children and target.children[-1].kind == "of" and view.places[n - 1] in target.children[-1].words:
            target = target.children[-1]
        if n + 1 >= end:
            return end, last
        clause = find_free_verb(view.words, view.places[n + 1 : end])
        if clause is not None and view.words[clause].tag == "VVD" and view.words[clause + 1 : clause + 2]:
            # "Spending and care flagged as a boost"
            clause = None if view.words[clause + 1].base in {"as", "by"} else clause
        if view.tag(n + 1) in NOMINAL - {"PNP"} and (clause is None or verb in REPORTING):
            names = view.word(n - 1).capital and view.word(n + 1).capital
            spare = verb and not names and not any(view.base(m) in _PAIRING for m in range(max(0, n - 8), n))
            spare = spare and view.base(n) == "and" and view.joined(n - 1)
            other = target.add("joined") if spare else target
            other.words.append(view.places[n])
            return parse_nominal(view, other, n + 1, end), target
        child = (unit if clause is not None else target).add("joined", view.places[n])
        return self.clause(child, n + 1, end), child
