"""A surname that several bear -> which of them, by who was named in full or spoke just before it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from itertools import pairwise

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import DETERMINERS, PREPOSITIONS, RELATIVES, cue_forms, nouns_for_one, reports_speech
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.relatives import is_relative

_SENTENCES = 3
"""Who was named in full longer ago is not who a surname alone means, before whom the article is about."""
_MOST_LOOKED_AT = 12
_LONGEST_APPOSITION = 16
_LONGEST_INVERTED = 8
_SAYS = 2
_OWN = frozenset(("himself", "herself", "themselves"))
_LONGEST_GIVING = 6
_LONGEST_KIN = 5
"""The words with which a sentence may open before whose name it is: "His wife, first lady Ann Lee, wept"."""
_LONGEST_END = 4
"""The words that may end a sentence behind a name: an age, a stop and a mark."""
_AGES = frozenset(("younger", "elder", "older"))
_CHILDREN = frozenset(("son", "daughter", "grandson", "granddaughter", "nephew", "niece"))
_PARENTS = frozenset(("father", "mother", "dad", "mum", "mom", "grandfather", "grandmother", "uncle", "aunt"))
_UNSAID = ("", "quote")
# Who died does not speak next.
_SILENT = (("declined",), ("died",))
TIED = -2
"""Stands for nobody where two do the same."""


class Nearness:
    """Where an article names in full those who share a part of their names."""

    def __init__(
        self,
        document: Document,
        runs: Sequence[NameRun],
        keys: Sequence[tuple[str, ...]],
        owner: Sequence[int],
        shared: Collection[str],
    ) -> None:
        """Take the runs and their owners as they are before the short names have one; ``shared`` are the parts."""
        self._document, self._runs = document, runs
        self._named: dict[str, list[int]] = {part: [] for part in shared}
        self._owner = tuple(owner)
        # For each part, where each entity is first named in full, and the words before all its full names.
        self._first: dict[str, dict[int, int]] = {part: {} for part in shared}
        self._kin: dict[str, dict[int, set[str]]] = {part: {} for part in shared}
        for i, key in enumerate(keys) if shared else ():
            for part in self._named.keys() & key if owner[i] >= 0 else ():
                self._named[part].append(i)
                self._first[part].setdefault(owner[i], i)
                start = runs[i].start
                self._kin[part].setdefault(owner[i], set()).update(document.lower[max(0, start - 2) : start])

    def is_near(self, j: int, i: int) -> bool:
        """Tell whether run ``j`` stands in the sentence of run ``i`` or in one of those just before."""
        sentence = self._document.sentence
        return sentence[self._runs[j].first] > sentence[self._runs[i].first] - _SENTENCES

    def is_inside(self, named: Sequence[int]) -> bool:
        """Tell whether one of the runs stands inside a sentence, where its capitals are its own."""
        bounds, sentence = self._document.bounds, self._document.sentence
        firsts = [self._runs[j].first for j in named[:_MOST_LOOKED_AT]]
        return any(first > bounds[sentence[first]][0] and not self._document.words[first].isupper() for first in firsts)

    def first_named(self, part: str, entities: Collection[int], i: int) -> frozenset[int]:
        """Return those of the entities that are named in full before run ``i``."""
        first = self._first.get(part, {})
        return frozenset(e for e in entities if first.get(e, i) < i)

    def find_by_age(self, part: str, i: int, rivals: Collection[int]) -> int:
        """Return which of the rivals "the younger Lee" or "the elder Lee" is, by whose son or father he is, or -1."""
        word = self._document.before(self._runs[i].start)
        if word not in _AGES:
            return -1
        kin = self._kin[part]
        meant, other = (_CHILDREN, _PARENTS) if word == "younger" else (_PARENTS, _CHILDREN)
        likely = [e for e in rivals if kin[e] & meant] or [e for e in rivals if not kin[e] & other]
        return likely[0] if len(likely) == 1 else -1

    def find_relative(self, part: str, i: int, bearers: Collection[int]) -> int:
        """Return who has ``part`` for his first name and was just named as somebody's relative, or -1.

        "His father, Manoj Kumar, said …. “…,” Manoj said", where the boy is Midhun Manoj.
        """
        for j in reversed(self._named_before(part, i)):
            if not self.is_near(j, i):
                break
            run = self._runs[j]
            beside = self._document.lower[max(0, run.start - 2) : run.start]
            if self._owner[j] in bearers:
                kin = run.parts[0].lower() == part and not RELATIVES.isdisjoint(beside)
                return self._owner[j] if kin and self._rank(j) == _SAYS else -1
        return -1

    def list_near(self, part: str, i: int) -> frozenset[int]:
        """Return who has been named in full by ``part`` in the sentence of run ``i`` or just before."""
        return frozenset(self._owner[j] for j in self._named_before(part, i) if self.is_near(j, i))

    def _named_before(self, part: str, i: int) -> Sequence[int]:
        """Return the full names with ``part`` that stand before run ``i``, the last of them only."""
        named = self._named.get(part, [])
        at = bisect_left(named, i)
        return named[max(0, at - _MOST_LOOKED_AT) : at]

    def is_another(self, i: int, named: Sequence[int]) -> bool:
        """Tell whether a given name that comes before any full one is of somebody else: "Maria, 39, said".

        It has an age or is said to be all of a name, and the full name behind a title has no such age.
        """
        document, run = self._document, self._runs[i]
        full = self._runs[named[0]]
        if named[0] > i and self._is_of_other_family(i, full):
            return True
        if named[0] < i or (full.start == full.first and document.before(full.start) not in nouns_for_one()):
            return False
        age = document.lower[run.end : run.end + 2]
        last = document.bounds[document.sentence[run.first]][1]
        single = document.lower[run.end : min(last, run.end + _LONGEST_APPOSITION)]
        before = document.lower[
            max(document.bounds[document.sentence[run.first]][0], run.start - _LONGEST_GIVING) : run.start
        ]
        alone = ("one", "name") in pairwise(single) or _is_all_given(before)
        return alone or (age[:1] == (",",) and age[1].isdigit() and document.lower[full.end : full.end + 2] != age)

    def _is_of_other_family(self, i: int, full: NameRun) -> bool:
        """Tell whether a relative's given name comes before a full one of a surname that nobody named so far has.

        "Mark Holt and his son, Peter, own the farm. Peter Vale, a neighbour, said".
        """
        if not is_relative(self._document, self._runs[i]) or is_relative(self._document, full):
            return False
        surname = full.parts[-1]
        return all(run.parts[-1] != surname for run in self._runs[max(0, i - _MOST_LOOKED_AT) : i])

    def pick(self, part: str, i: int, rivals: Collection[int], last: int) -> int:
        """Return the one of the rivals who was named in full with ``part`` just before run ``i``.

        Who speaks or does something there, the last of them; of two in one sentence who says something: "Ann Lee said
        her brother Bo Lee was ill. “…,” Lee said". ``last`` is the run that meant one of them by the surname before:
        another must have spoken since. -1 where nothing tells who, ``TIED`` where two do the same: "Ann Lee and Bo Lee
        came".
        """
        sentence, runs = self._document.sentence, self._runs
        before = self._named_before(part, i)
        named = [j for j in before if j > last and self._owner[j] in rivals and self.is_near(j, i)]
        rank = self._rank_all(named)
        # Whom the sentence before has just named, be it by what was done to him: "by a neighbour, Bo Lee. Lee said".
        if last < 0 and named and not rank[named[-1]] and self._is_just_named(named[-1], i):
            return self._owner[named[-1]]
        least = {j: _SAYS if last >= 0 and not self._is_brought_in(part, j, i) else 1 for j in named}
        doing = [j for j in named if rank[j] >= least[j]] or (named if last < 0 else [])
        if not doing:
            return -1
        together = [j for j in doing if sentence[runs[j].first] == sentence[runs[doing[-1]].first]]
        most = max(rank[j] for j in together)
        likely = {self._owner[j] for j in together if rank[j] == most}
        if len(likely) == 1:
            return likely.pop()
        return TIED if self._is_joined(together[-2], together[-1]) else -1

    def _is_just_named(self, j: int, i: int) -> bool:
        """Tell whether a full name ends the sentence before run ``i`` as what somebody is or is called."""
        document, run = self._document, self._runs[j]
        last = document.bounds[document.sentence[run.first]][1]
        before = document.before(run.start)
        told = before in ("as", "by") or (before == "," and document.before(run.start - 1) in nouns_for_one())
        ends = last - run.end <= _LONGEST_END
        return told and ends and j == i - 1 and last == document.bounds[document.sentence[self._runs[i].first]][0]

    def _is_brought_in(self, part: str, j: int, i: int) -> bool:
        """Tell whether the sentence before run ``i`` introduces somebody, by more than the name and as no relative.

        "“No,” Lee said. ¶ The mayor, Bo Lee, denied it. ¶ “Yes,” Lee said."
        """
        document, run = self._document, self._runs[j]
        before = document.sentence[self._runs[i].first] - document.sentence[run.first] == 1
        told = "," in document.words[run.start - 1 : run.end + 1] or run.start < run.first
        return before and told and self._first[part][self._owner[j]] == j and not is_relative(document, run)

    def _rank_all(self, named: Sequence[int]) -> dict[int, int]:
        """Return how much each full name does in its sentence; those joined to the next one do the same."""
        rank: dict[int, int] = {}
        then = None
        for j in reversed(named):
            rank[j] = rank[then] if then is not None and self._is_joined(j, then) else self._rank(j)
            then = j
        return rank

    def _is_joined(self, j: int, then: int) -> bool:
        """Tell whether one full name is joined to the next, with which it does the same: "Ann Lee, and Bo Lee"."""
        last = self._runs[then].start
        return self._document.lower[last - 1] == "and" and self._skip_apposition(self._runs[j].end, last) == last - 1

    def _rank(self, j: int) -> int:
        """Return 2 where a full name says something, 1 where it does something else, 0 where something is done."""
        document, run = self._document, self._runs[j]
        lower, words = document.lower, document.words
        first, last = document.bounds[document.sentence[run.first]]
        end = self._skip_apposition(run.end, last)
        if end < last and reports_speech(lower[end]):
            return _SAYS
        if any(
            reports_speech(lower[k]) and k > first and lower[k - 1] in (QUOTED, ",")
            for k in range(max(first, self._runs[j - 1].end if j else 0, run.start - _LONGEST_INVERTED), run.start)
        ):
            return _SAYS
        # "His wife, Ann Lee, wept": the comma closes what the name is in apposition to.
        opens = lower[first] in DETERMINERS and "," in lower[first : min(run.start, first + _LONGEST_KIN)]
        end += opens and words[end : end + 1] == (",",)
        if lower[end : end + 2] == ("did", "not") or lower[end : end + 1] in _SILENT:
            return 0
        goes_on = end < last and words[end][0].islower() and lower[end] not in PREPOSITIONS and lower[end] != "and"
        held = lower[run.start - 1] in PREPOSITIONS
        return int((goes_on and not held) or run.start == first)

    def _skip_apposition(self, end: int, last: int) -> int:
        """Return the word behind what stands between commas behind a name."""
        words = self._document.words
        if words[end : end + 1] != (",",):
            return end
        if end + 1 < last and reports_speech(words[end + 1]):
            return end + 1
        limit = min(last, end + _LONGEST_APPOSITION)
        behind = [k + 1 for k in range(end + 1, limit) if words[k] == ","]
        # "Ann Lee, 26, a nurse, said".
        told = (k for k in behind if k < last and cue_forms().get(words[k], _UNSAID)[0])
        return next(told, behind[0] if behind else end)


def _is_all_given(before: Sequence[str]) -> bool:
    """Tell whether the words before a name say that it is all that was given: "identified himself simply as Bo"."""
    return "name" in before or not _OWN.isdisjoint(before)
