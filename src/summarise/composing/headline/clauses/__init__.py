"""The main clause of a sentence as a tree of units that can be dropped, by a shallow parse of the word classes.

As in Dorr, Zajic and Schwartz, "Hedge Trimmer: a parse-and-trim approach to headline generation" (2003), whole
constituents are dropped; there is no treebank parser here, so that what hangs on what is told by little words.

Where to look, in the order of the work:

- ``brackets``, ``segments``, ``tails``, ``main_clause``: which stretches of the sentence the clause is made of;
  ``free_verbs``: its verb; ``reports``: without who reports it
- ``places``, ``openings``, ``hanging``: its words by number, what begins at each, and what that hangs on
- ``verbs``, ``phrases``, ``nominals``, ``names``, ``times``, ``pairs``: the units
"""

from __future__ import annotations

import sys

from summarise.composing.headline.clauses.free_verbs import find_free_verb
from summarise.composing.headline.clauses.main_clause import find_claim, find_condition, find_main_clause
from summarise.composing.headline.clauses.phrases import Phrases
from summarise.composing.headline.clauses.places import Places
from summarise.composing.headline.clauses.reports import denies, find_reported
from summarise.composing.headline.clauses.times import find_time
from summarise.composing.headline.clauses.verbs import parse_verbs
from summarise.composing.headline.units import Unit
from summarise.composing.headline.words import Word
from summarise.composing.headline.words.quotations import find_quotations
from summarise.composing.headline.words.tagging import NOMINAL, OPENERS
from summarise.composing.headline.words.wordlists import COUNTING, LIMITING, NEGATIVE, PICKING, REPORTING

# What narrows a statement: without it, its denial would say more.
_NARROWING = frozenset(("adjective", "of", "participle", "adverb", "owner", "prepositional"))
_DESCRIBING = frozenset(("adjective",))
_PICKED_FROM = frozenset(("AJ", "NN", "CRD", "VVN", "VVG"))
_ENDING = frozenset(("before", "until", "till", "unless", "except", "without"))
_BECOMING = frozenset(("become", "became", "becomes", "becoming"))
_COUNTED = frozenset(("adjective", "prepositional", "participle", "clause"))
_PICKED = frozenset(("infinitive",))
# Sentences of editors nest their clauses less than half as deep; a text that does is none, and the parse must end.
_DEEPEST = 40
_OPENED = frozenset(("clause",))
_PURPOSE = frozenset(("purpose",))
# What efforts or plans are for in more words than this leaves no room for what becomes of them.
_LONGEST_PURPOSE = 11
# What is nothing without what it opens.
_OPENING = OPENERS | {"CJC", "PRP", "TO", "VM"}


def parse_clauses(words: list[Word], people: frozenset[str]) -> list[Unit]:
    """Return the trees of the sentence's main clause and, where that only reports one, of the clause reported.

    ``people`` are surnames that the article uses on their own. Empty where no clause with a verb is found.
    """
    places = find_main_clause(words)
    if places is None:
        return []
    parser = _Parser(Places(words, places, people))
    trees = [parser.parse()]
    reported = find_reported(parser.view, *parser.frame) if parser.frame else None
    if reported is not None:
        trees.append(_Parser(Places(words, reported, people)).parse())
    condition = find_condition(words, places[0])
    claim = find_claim(words, places[0])
    for besides in (condition, [] if set(claim) & set(places) else claim):
        for tree in trees if besides else ():
            parsed = _Parser(Places(words, besides, people)).parse()
            tree.words += parsed.words
            tree.children += parsed.children
    return trees


class _Parser:
    """Walks over the words of a clause; every method returns where the next phrase begins."""

    def __init__(self, view: Places) -> None:
        self.view = view
        self.depth = 0
        self.frame: tuple[int, int] | None = None
        """Where the verb that reports a clause stands, and where that clause begins."""

    def parse(self) -> Unit:
        root = Unit("main")
        self.clause(root, 0, len(self.view))
        if any(denies(self.view.words[i]) for i in root.words):
            root.absorb(_NARROWING)
        if any(denies(self.view.words[i]) or self.view.words[i].base in NEGATIVE for i in root.words):
            self._keep_end(root)
        for unit, _ in list(root.walk()):
            negative = next((i for i in unit.words if self.view.words[i].base in NEGATIVE), None)
            if negative is not None:
                unit.absorb(_DESCRIBING, after=negative)
            self._keep_choice(unit)
        self._keep_counted(root)
        quotations = find_quotations(self.view.words)
        # The first word of one that opens the sentence is not kept for what stands before it.
        root.absorb_inside([range(-1, inside.stop) if inside.start == 0 else inside for inside in quotations])
        root.bind(lambda place: self.view.words[place].tag in _OPENING)
        return root

    def _keep_choice(self, unit: Unit) -> None:
        """Keep what says out of which one was picked, or of which ones something is true.

        "The first woman to lead a British expedition" is not the first to lead one.
        """
        words = self.view.words
        picking = next((i for i in unit.words if self._picks(words[i])), None)
        if picking is not None and not (words[picking].capital and words[min(picking + 1, len(words) - 1)].capital):
            stop = next((i for i in range(picking + 1, len(words)) if words[i].tag not in _PICKED_FROM), len(words))
            unit.absorb(_DESCRIBING, after=picking, before=stop)
            predicate = any(word.tag == "BE" or word.base in _BECOMING for word in words[max(picking - 3, 0) : picking])
            for child in unit.children:
                if child.kind in _PICKED and min(child.words, default=-1) > picking:
                    child.absorb(_NARROWING)
                # "Is the latest shareholder in the bank to protest"
                if predicate and child.kind == "prepositional" and stop in child.words:
                    child.kind = _absorb_picked(child)
            unit.absorb(_PICKED, after=picking)

    def _keep_end(self, root: Unit) -> None:
        """Keep until when, or but for what, something is not so: "shops fail to open until noon"."""
        for child in list(root.children):
            if child.words and self.view.words[min(child.words)].base in _ENDING:
                root.children.remove(child)
                root.words += child.words
                root.children += child.children

    def _keep_counted(self, root: Unit) -> None:
        """Keep what says of which ones something is true: "most nurses on night shifts" are not most nurses."""
        verb = find_free_verb(self.view.words, self.view.places)
        if verb is not None and any(self.view.words[i].base in COUNTING for i in root.words if i < verb):
            root.absorb(_COUNTED, before=verb)

    def _picks(self, word: Word) -> bool:
        superlative = word.tag == "AJ" and word.base.endswith("est")
        return (superlative or word.base in PICKING) and not word.core[1:].isupper()

    def clause(self, unit: Unit, n: int, end: int) -> int:
        """Parse a subject, if there is one, a verb and what follows it; nested too deep, take it as it stands."""
        if self.depth >= _DEEPEST:
            unit.words += self.view.places[n:end]
            return end
        self.depth += 1
        verb = find_free_verb(self.view.words, self.view.places[n:end])
        at = end if verb is None else self.view.places.index(verb, n, end)
        stop = at
        # "The maker of a toaster sold in Dorne never said so": the word belongs to the verb.
        while (
            stop > n and self.view.tag(stop - 1) == "AV" and self.view.base(stop - 1) in LIMITING and verb is not None
        ):
            stop -= 1
        if stop > n:
            Phrases(self, unit, stop).parse(n)
            _keep_purpose(unit)
        unit.words += self.view.places[stop:at]
        if at > n and self.view.tag(n - 1) == "CJT" and self.view.tag(n) in OPENERS:
            # "That when prices fall, farmers suffer"
            unit.absorb(_OPENED, before=self.view.places[at] if at < end else sys.maxsize)
        stop = end if verb is None else self.predicate(unit, at, end)
        self.depth -= 1
        return stop

    def predicate(self, unit: Unit, n: int, end: int) -> int:
        """Parse a verb and what follows it; nested too deep, it all belongs to the unit as it stands."""
        if self.depth >= _DEEPEST:
            unit.words += self.view.places[n:end]
            return end
        self.depth += 1
        main = unit.kind == "main" and self.frame is None
        verbs = parse_verbs(self.view, unit, n, end, main=main)
        if main:
            self._note_report(verbs.end, end, verbs.last)
        stop = Phrases(self, unit, end, verb=verbs.base, passive=verbs.passive).parse(verbs.end)
        self.depth -= 1
        return stop

    def _note_report(self, n: int, end: int, verb: int) -> None:
        self.frame = (verb, -1)
        while n < end and (find_time(self.view, n, end) > n or self.view.tag(n) == "AV"):
            n = max(n + 1, find_time(self.view, n, end))
        begin = n + 1 if self.view.tag(n) == "CJT" else n
        clause = find_free_verb(self.view.words, self.view.places[begin:end])
        stated = self.view.base(verb) in REPORTING and clause is not None
        nominal = self.view.tag(begin) in NOMINAL and begin < end
        self.frame = (verb, begin) if stated and nominal else (-1, -1)


def _keep_purpose(subject: Unit) -> None:
    """Take into a subject what its efforts or plans are for, if that is short."""
    for child in subject.children:
        if child.kind in _PURPOSE and sum(len(unit.words) for unit, _ in child.walk()) > _LONGEST_PURPOSE:
            child.kind = "infinitive"
    subject.absorb(_PURPOSE)


def _absorb_picked(phrase: Unit) -> str:
    """Take what someone was picked to do into the phrase before it, and return the kind of the whole."""
    picked = [child for child in phrase.children if child.kind in _PICKED]
    for child in picked:
        child.absorb(_NARROWING)
    phrase.absorb(_PICKED)
    return "infinitive" if picked else phrase.kind
