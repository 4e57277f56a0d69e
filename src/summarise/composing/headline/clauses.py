"""The main clause of a sentence as a tree of units that can be dropped, by a shallow parse of the word classes.

As in Dorr, Zajic and Schwartz, "Hedge Trimmer: a parse-and-trim approach to headline generation" (2003), whole
constituents are dropped; there is no treebank parser here, so that what hangs on what is told by little words.
"""

from __future__ import annotations

from summarise.composing.headline.segments import find_free_verb, find_main_clause
from summarise.composing.headline.tagging import FINITE, OPENERS
from summarise.composing.headline.units import Unit
from summarise.composing.headline.wordlists import CONTROL, INNER, KEPT_MODIFIERS, LIMITING, PARTITIVE, TIMES
from summarise.composing.headline.words import Word

_NON_FINITE = frozenset(("VVI", "VVN", "VVG", "VBI", "VBN", "VBG"))
_AUXILIARY = frozenset(("BE", "HAVE", "DO", "VM", "VBI", "VBN", "VBG"))
_NOMINAL = frozenset(("AT", "DT", "DPS", "AJ", "CRD", "ORD", "NN", "PNP", "PNI"))
_HEADS = frozenset(("NN", "PNP", "PNI", "CRD"))


def parse_clause(words: list[Word]) -> Unit | None:
    """Return the tree of the sentence's main clause, or None where no clause with subject and verb is found."""
    places = find_main_clause(words)
    if places is None:
        return None
    root = Unit("main")
    _Parser(words, places).clause(root, 0, len(places))
    return root


class _Parser:
    """Walks over the places of a clause; every method returns where the next phrase begins."""

    def __init__(self, words: list[Word], places: list[int]) -> None:
        self.words = words
        self.places = places

    def tag(self, n: int) -> str:
        return self.words[self.places[n]].tag if n < len(self.places) else ""

    def base(self, n: int) -> str:
        return self.words[self.places[n]].base if 0 <= n < len(self.places) else ""

    def clause(self, unit: Unit, n: int, end: int) -> int:
        """Parse a subject, if there is one, a verb and what follows it."""
        verb = find_free_verb(self.words, self.places[n:end])
        if verb is None:
            return self.phrases(unit, n, end)
        at = self.places.index(verb, n, end)
        if at > n:
            self.phrases(unit, n, at)
        return self.predicate(unit, at, end)

    def predicate(self, unit: Unit, n: int, end: int) -> int:
        n, passive, verb = self.verb_group(unit, n, end)
        return self.phrases(unit, n, end, verb=verb, passive=passive)

    def verb_group(self, unit: Unit, n: int, end: int) -> tuple[int, bool, str]:
        """Parse auxiliaries and verb; auxiliaries that a headline can do without are a unit of their own."""
        start = n
        group: list[int] = []
        plain = True
        while n < end:
            tag = self.tag(n)
            if (tag in {"AV", "NOT", "PNI"} or self.base(n) in {"all", "both", "each"}) and group:
                if tag == "AV" and self.base(n) not in LIMITING:
                    unit.add("adverb", self.places[n])
                else:
                    unit.words.append(self.places[n])
                    plain = False
                n += 1
                continue
            if group and not (tag in _NON_FINITE and self._auxiliary(group[-1])):
                between = self._aside_in_group(group[-1], n, end)
                if not between:
                    break
                unit.add("prepositional", *self.places[n:between])
                n = between
                continue
            group.append(n)
            n += 1
        self._add_verbs(unit, group, n, plain=plain)
        last = self.tag(group[-1]) if group else ""
        passive = last == "VVN" and len(group) > 1 and self.tag(group[-2]) in {"BE", "VBN", "VBG", "VBI"}
        while n < end and self.tag(n) == "AVP":
            unit.words.append(self.places[n])
            n += 1
        del start
        return n, passive, self.base(group[-1]) if group else ""

    def _aside_in_group(self, last: int, n: int, end: int) -> int:
        """Return where a phrase that parts an auxiliary from its verb ends: "have for the first time seen"; or 0."""
        if self.tag(n) == "PRP" and self._auxiliary(last):
            for m in range(n + 1, min(n + 7, end)):
                if self.tag(m) in {"VVN", "VVI", "VBN"}:
                    return m
                if self.tag(m) in FINITE | OPENERS:
                    break
        return 0

    def _auxiliary(self, n: int) -> bool:
        return self.tag(n) in _AUXILIARY or self.base(n) in {"have", "having"}

    def _add_verbs(self, unit: Unit, group: list[int], n: int, *, plain: bool) -> None:
        places = [self.places[m] for m in group]
        tags = [self.tag(m) for m in group]
        bare = plain and unit.kind == "main" and not any(self.words[i].clitic for i in places) and unit.words
        if bare and not any(self.tag(m) == "PNP" for m in range(group[0])):
            passive = tags in (["BE", "VVN"], ["HAVE", "VBN", "VVN"], ["BE", "VBG", "VVN"])
            regular = tags == ["HAVE", "VVN"] and self.base(group[-1]).endswith("ed")
            if passive or regular or (tags == ["BE"] and self.tag(n) == "TO"):
                keep = 0 if tags == ["BE"] else 1
                unit.add("auxiliary", *places[: len(places) - keep])
                unit.words += places[len(places) - keep :]
                return
        unit.words += places

    def phrases(self, unit: Unit, n: int, end: int, *, verb: str = "", passive: bool = False) -> int:
        """Parse what follows a verb, or a subject: phrases until the end."""
        fresh = True
        last: Unit | None = None
        while n < end:
            tag, base = self.tag(n), self.base(n)
            if self._begins_time(n, end):
                n = self._time(unit, n, end)
            elif tag == "CJC":
                n, last = self._joined(unit, last, n, end)
            elif tag == "TO":
                if fresh or verb in CONTROL:
                    unit.words.append(self.places[n])
                    n, passive, verb = self.verb_group(unit, n + 1, end)
                    fresh, last = True, None
                    continue
                child = unit.add("infinitive", self.places[n])
                return self.predicate(child, n + 1, end)
            elif tag in OPENERS and base != "than":
                mandatory = base in {"if", "unless"} or (fresh and (verb or tag == "CJT"))
                child = unit if mandatory else unit.add("clause")
                child.words.append(self.places[n])
                return self.clause(child, n + 1, end)
            elif tag == "PRP":
                n, last = self._prepositional(unit, last, n, end, fresh=fresh, passive=passive, verb=verb)
                fresh = False
            elif tag in FINITE:
                return self.predicate(unit, n, end)
            elif tag in {"VVG", "VVN", "VVI"} and not self._modifier(n, end):
                child = unit if fresh and verb else unit.add("participle")
                return self.predicate(child, n, end)
            elif tag in {"AV", "AVP", "NOT"} and not self._qualifies(n, end):
                if tag == "AV" and base not in LIMITING:
                    unit.add("adverb", self.places[n])
                else:
                    unit.words.append(self.places[n])
                n += 1
            else:
                n = self.nominal(unit, n, end, subject=not verb)
                last, fresh = unit, False
        return n

    def nominal(self, unit: Unit, n: int, end: int, *, subject: bool = False) -> int:
        """Parse determiner, modifiers and head, with "of" phrases and names joined by "and"."""
        start = n
        while n < end and (self.tag(n) in _NOMINAL or self._modifier(n, end) or self._qualifies(n, end)):
            if n > start and self.tag(n) in {"AT", "DPS", "PNP"} and not self.words[self.places[n - 1]].clitic:
                break
            n += 1
        n = max(n, start + 1)
        self._add_nominal(unit, start, n)
        while n < end and self.base(n) == "of":
            loose = self.tag(n - 1) == "NN" and self.base(n - 1) not in PARTITIVE and not subject
            owner = unit.add("of") if loose else unit
            owner.words.append(self.places[n])
            n = self.nominal(owner, n + 1, end, subject=subject) if n + 1 < end else n + 1
        return n

    def _add_nominal(self, unit: Unit, start: int, stop: int) -> None:
        role = self._role(start, stop)
        if role > start:
            unit.add("role", *self.places[start:role])
        for n in range(role, stop):
            place, tag, base = self.places[n], self.tag(n), self.base(n)
            word = self.words[place]
            inner = n + 1 < stop and not word.clitic
            if inner and tag == "AT" and base in {"a", "an", "the"} and self._article_can_go(n, stop):
                unit.add("article", place)
            elif inner and tag == "DPS" and n > 0 and not word.capital:
                unit.add("owner", place)
            elif inner and tag == "NN" and self._modifier_can_go(n, stop):
                unit.add("modifier", place)
            elif inner and tag == "AJ" and self._adjective_can_go(n, stop):
                intensified = unit.words and self.base(n - 1) in {"most", "more", "very"} and n > start
                unit.add("adjective", *([unit.words.pop()] if intensified else []), place)
            else:
                unit.words.append(place)

    def _role(self, start: int, stop: int) -> int:
        """Return where the name begins that a role in small letters stands before: "film star Robert De Niro"."""
        at = stop
        while at > start and self.tag(at - 1) == "NN" and self._word(at - 1).capital and not self._word(at - 1).clitic:
            at -= 1
        small = [n for n in range(start, at) if not self._word(n).capital or n == 0]
        if stop - at < 2 or at - 1 not in small or self.tag(at - 1) != "NN":
            return start
        whole = all(self.tag(n) in {"AT", "AJ", "NN", "ORD", "CRD", "CJC"} for n in range(start, at))
        kept = any(self.base(n) in KEPT_MODIFIERS and self.base(n) not in {"former", "late"} for n in range(start, at))
        return at if whole and not kept else start

    def _word(self, n: int) -> Word:
        return self.words[self.places[n]]

    def _adjective_can_go(self, n: int, stop: int) -> bool:
        word, following = self._word(n), self._word(n + 1)
        if (
            word.base in KEPT_MODIFIERS
            or (word.capital and (following.capital or n == 0))
            or word.after
            or word.before
            or following.before
        ):
            return False
        return all(self.tag(m) in {"AJ", "NN"} for m in range(n + 1, stop)) and self.tag(stop - 1) == "NN"

    def _modifier_can_go(self, n: int, stop: int) -> bool:
        """Whether a noun before another can go: what a compound is, its last noun says."""
        word, following = self._word(n), self._word(n + 1)
        whole = all(self.tag(m) == "NN" and not self._word(m).capital for m in range(n, stop))
        return whole and not word.after and not following.before and n > 0

    def _article_can_go(self, n: int, stop: int) -> bool:
        following = self.words[self.places[n + 1]]
        if n == 0:
            return following.capital or following.core[:1].isdigit()
        capital = self.words[self.places[n]].capital
        return not capital and following.base not in {"few", "little", "lot", "number", "more", "most", "same"}

    def _modifier(self, n: int, end: int) -> bool:
        """Whether a participle stands before a noun as an adjective does."""
        before = n and self.tag(n - 1) in {"AT", "DPS", "AJ", "DT", "CRD"}
        return bool(before) and self.tag(n) in {"VVG", "VVN"} and n + 1 < end and self.tag(n + 1) in {"NN", "AJ"}

    def _qualifies(self, n: int, end: int) -> bool:
        """Whether an adverb belongs to a figure or an adjective: "almost 30", "more than half"."""
        if self.tag(n) not in {"AV", "PRP", "CJS"} or n + 1 >= end:
            return False
        if self.base(n) == "than":
            return self.base(n - 1) in {"more", "less", "fewer"}
        return self.tag(n) == "AV" and (
            self.tag(n + 1) in {"CRD", "DT"} or self.base(n + 1) == "than" or self.base(n) in {"most", "more", "very"}
        )

    def _prepositional(
        self, unit: Unit, last: Unit | None, n: int, end: int, *, fresh: bool, passive: bool, verb: str
    ) -> tuple[int, Unit]:
        base = self.base(n)
        if fresh and verb and not (passive and base in INNER):
            child = unit
            child.words.append(self.places[n])
        elif last is not None and last is not unit and base not in INNER:
            child = last.add("prepositional", self.places[n])
        else:
            child = unit.add("prepositional", self.places[n])
        n += 1
        while n < end and self.tag(n) == "PRP":
            child.words.append(self.places[n])
            n += 1
        if n >= end:
            return n, child
        if self.tag(n) in {"VVG", "VVI"} and not self._modifier(n, end):
            return self.predicate(child, n, end), child
        if self.tag(n) in OPENERS:
            child.words.append(self.places[n])
            return self.clause(child, n + 1, end), child
        return self.nominal(child, n, end), child

    def _joined(self, unit: Unit, last: Unit | None, n: int, end: int) -> tuple[int, Unit | None]:
        """Parse what a conjunction joins on: a noun to the noun before it, anything else as a unit of its own."""
        place, tag = self.places[n], self.tag(n + 1)
        target = last or unit
        if n + 1 >= end:
            return end, last
        if tag in _NOMINAL and find_free_verb(self.words, self.places[n + 1 : end]) is None:
            target.words.append(place)
            return self.nominal(target, n + 1, end), target
        child = unit.add("joined", place)
        return self.clause(child, n + 1, end), child

    def _begins_time(self, n: int, end: int) -> bool:
        return any(self.base(m) in TIMES for m in range(n, min(n + 3, end))) and (
            self.base(n) in TIMES
            or (self.base(n) in {"last", "this", "next", "on", "late", "early", "earlier", "every"} and n + 1 < end)
        )

    def _time(self, unit: Unit, n: int, end: int) -> int:
        child = unit.add("time")
        while n < end and (
            self.base(n) in TIMES
            or self.base(n) in {"last", "this", "next", "on", "late", "early", "earlier", "every"}
            or (child.words and self.tag(n) == "CRD")
        ):
            child.words.append(self.places[n])
            n += 1
        return n
