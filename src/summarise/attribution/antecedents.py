"""Who has been named so far, and whom a pronoun or a noun phrase may stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from summarise.attribution.cues import Cue
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.entities import Entity
from summarise.attribution.exclusions import find_fronted
from summarise.attribution.lexicon import PREPOSITIONS, cue_forms, fold_accents
from summarise.attribution.mentions import Mention

_WORD = re.compile(r"[^\W\d_]+")
_MOST_PEOPLE = 8
_NEWCOME_WITHIN = 2
"""How many sentences back somebody without a name may be whom a pronoun stands for."""
_ADDING = frozenset(("add", "continue"))
_ADDED_WITHIN = 3
_FARTHEST = 25
"""How many sentences back a pronoun may reach."""


# Below these chances it is not clear whom a pronoun stands for, and a wrong name is worse than none. Set on PolNeAR's
# training part, each quarter of it read by a model learned from the other three: higher ones lose more right names than
# wrong ones; the lower two by reading what they newly tie in news of six other corpora, eight or nine in ten rightly.
SURE = 0.72
_SURE_SPEAKER, _SURE_GOING_ON = 0.6, 0.5
"""Where who was named last spoke last as well; where the speaker of the sentence before goes on."""


class Antecedent(NamedTuple):
    """The person a mention stands for, -1 for nobody known, and how likely that is right."""

    entity: int
    chance: float
    unnamed: int = -1
    """The noun phrase that a pronoun stands for where nobody is named: "The president said … he said"."""
    least: float = SURE
    """The chance below which it is not clear who is meant."""
    verb: int = -1
    """The verb of that noun phrase, where "it" or "they" goes on from a body or a group."""


UNKNOWN = Antecedent(-1, 0.0)
"""Where nobody is known whom a mention may stand for."""


class Antecedents:
    """Who has been mentioned so far, asked and told in the order of the text."""

    def __init__(
        self, document: Document, mentions: Sequence[Mention], entities: Sequence[Entity], cues: Sequence[Cue]
    ) -> None:
        self.document = document
        self.mentions = mentions
        self.entities = entities
        self.last: dict[int, int] = {}
        self.counts: dict[int, int] = {}
        self.most = 0
        self.named: dict[int, int] = {}
        self.pronoun_last: dict[str, int] = {}
        self.newcomer = self.nameless = -1
        self.speaking = {cue.subject for cue in cues}
        self.speakers = dict.fromkeys(
            mentions[m].entity for m in sorted(self.speaking) if m >= 0 and mentions[m].kind == "name"
        )
        # Whom a reporter asks is the next to speak.
        self.telling = {cue.subject for cue in cues if cue.lemma not in ("ask", "question")}
        # "He added": who has just spoken goes on.
        self.adding = {cue.subject for cue in cues if cue.lemma in _ADDING}
        self.spoke = self.spoke_at = -1
        self.passing: dict[int, int] = {}
        """People last named only in passing, each with that mention: the parents in "Born to Ann and Bo Lee, she"."""
        self._said: dict[int, frozenset[str]] = {}

    def candidates(self, m: int) -> list[int]:
        """Return the people named before mention ``m``, the latest first, none of the other gender."""
        here = self.document.sentence[self.mentions[m].start]
        wanted = self.mentions[m].gender
        near: list[int] = []
        for entity in reversed(self.last):
            if here - self._sentence(self.last[entity]) > _FARTHEST or len(near) == _MOST_PEOPLE:
                break
            if self.entities[entity].gender in (wanted, "-"):
                near.append(entity)
        front = find_fronted(self.document, self.mentions, m)
        left = [
            e for e in near if self.mentions[self.last[e]].head not in front and self.passing.get(e) != self.last[e]
        ]
        # Where nobody else is known, the pronoun may yet stand for one of them.
        if not left:
            return near
        self.passing.update((e, self.last[e]) for e in near if e not in left)
        return left

    def find_newcomer(self, m: int, people: Sequence[int]) -> int:
        """Return whoever spoke last, somebody without a name, if the pronoun ``m`` stands for them, or -1.

        Nobody must have been named since, or for "the president", nobody at all.
        """
        then = self.newcomer if people else self.nameless
        if then < 0 or (people and self.last[people[0]] > then):
            return -1
        gender = self.mentions[then].gender
        near = self.document.sentence[self.mentions[m].start] - self._sentence(then) <= _NEWCOME_WITHIN
        return then if near and gender in ("-", self.mentions[m].gender) else -1

    def find_adder(self, m: int, people: Sequence[int]) -> int:
        """Return who spoke last if mention ``m`` adds something to that, or -1 where somebody else may have spoken."""
        if m not in self.adding or self.spoke not in people or self.since(m, self.spoke) > _ADDED_WITHIN:
            return -1
        between = any(self._role(self.last[e]) == "speaker" for e in people[: people.index(self.spoke)])
        return -1 if between or self.nameless > self.spoke_at else self.spoke

    def least_chance(self, m: int, entity: int, *, nearest: bool) -> float:
        """Return the chance below which it is not clear that pronoun ``m`` stands for ``entity``."""
        if self.spoke != entity or m not in self.speaking:
            return SURE
        if self._goes_on(m, entity):
            return _SURE_GOING_ON
        return _SURE_SPEAKER if nearest else SURE

    def _goes_on(self, m: int, entity: int) -> bool:
        """Tell whether who spoke in this sentence or the one before is named last but for those spoken about there."""
        here = self.document.sentence[self.mentions[m].start]
        if here - self._sentence(self.spoke_at) > 1:
            return False
        k = m - 1
        while k > self.spoke_at and self.document.sentence[self.mentions[k].start] == here:
            other = self.mentions[k]
            if other.kind in ("name", "nom", "he", "she") and other.gender in ("-", self.mentions[m].gender):
                return False
            k -= 1
        return True

    def meet_unnamed(self, m: int) -> None:
        """Take note of a noun phrase that stands for nobody named."""
        if m in self.telling:
            self.nameless = m
            if self.document.lower[self.mentions[m].start] in ("a", "an", "another"):
                self.newcomer = m

    def since(self, m: int, entity: int) -> int:
        """Return how many sentences before mention ``m`` somebody was last mentioned."""
        return self.document.sentence[self.mentions[m].start] - self._sentence(self.last[entity])

    def features(self, m: int, entity: int, better: int) -> list[str]:
        """Return what speaks for and against mention ``m`` standing for ``entity``, ``better`` others being nearer."""
        d, mention, last = self.document, self.mentions[m], self.last[entity]
        then = self.mentions[last]
        sentences = d.sentence[mention.start] - d.sentence[then.start]
        paragraphs = min(3, d.paragraph[mention.start] - d.paragraph[then.start])
        away = str(sentences) if sentences < 4 else "6" if sentences < 7 else "+"
        rank = min(better, 3)
        role = self._role(last)
        known = "sure" if self.entities[entity].gender != "-" else "open"
        opens = mention.start == d.bounds[d.sentence[mention.start]][0]
        count = self.counts[entity]
        most = count >= self.most
        chain = self.pronoun_last.get(mention.gender) == entity
        kind = "name" if then.kind == "name" else "pron"
        named = d.sentence[mention.start] - self._sentence(self.named.get(entity, last))
        speaks = m in self.speaking
        spoke = f"{self.spoke == entity!s}{speaks!s}"
        told = self.entities[entity].key[-1] in self._words_around(m)
        return [
            f"spoke{spoke}", f"sa{spoke}{away}", f"sc{spoke}{chain!s}", f"told{told!s}{away}",
            f"tm{told!s}{speaks!s}",
            f"away{away}", f"ap{away}{paragraphs}", f"rank{rank}", f"ra{rank}{away}", f"role{role}",
            f"rr{role}{away}",
            f"known{known}", f"kr{known}{rank}", f"ko{kind}{opens!s}{away}", f"n{min(count, 5)}", f"most{most!s}",
            f"mr{most!s}{rank}", f"chain{chain!s}", f"cr{chain!s}{away}", f"chr{chain!s}{role}", f"nm{min(named, 6)}",
            f"kc{kind}{chain!s}",
            f"pr{paragraphs}{role}", f"or{opens!s}{role}",
        ]  # fmt: skip

    def pass_by(self, m: int, entity: int | None) -> None:
        """Take note of mention ``m``, which stands for ``entity`` if that is known."""
        mention = self.mentions[m]
        if mention.kind == "name":
            entity = mention.entity
            self.named[entity] = m
        if entity is None:
            return
        # Taken out and put back: the order of the dictionary is who was mentioned last.
        self.last.pop(entity, None)
        self.last[entity] = m
        self.counts[entity] = self.counts.get(entity, 0) + 1
        self.most = max(self.most, self.counts[entity])
        if m in self.speaking:
            self.spoke, self.spoke_at = entity, m
        if mention.kind in ("he", "she"):
            self.pronoun_last[mention.gender] = entity

    def _words_around(self, m: int) -> frozenset[str]:
        """Return the words of the mention's sentence, quotations and all: people seldom name themselves."""
        d = self.document
        sentence = d.sentence[self.mentions[m].start]
        if sentence not in self._said:
            first, last = d.bounds[sentence]
            text = d.text[d.starts[first] : d.ends[last - 1]]
            self._said[sentence] = frozenset(_WORD.findall(fold_accents(text)))
        return self._said[sentence]

    def _sentence(self, m: int) -> int:
        return self.document.sentence[self.mentions[m].start]

    def _role(self, m: int) -> str:
        """Return what a mention does in its sentence, as far as the words beside it tell."""
        d, mention = self.document, self.mentions[m]
        first, last = d.bounds[d.sentence[mention.start]]
        before = d.lower[mention.start - 1] if mention.start > first else "^"
        after = d.lower[mention.end] if mention.end < last else "$"
        if after == "'s":
            return "possessor"
        if after in cue_forms() or before in _SAID:
            return "speaker"
        if before in PREPOSITIONS:
            return "object"
        return "opener" if before == "^" else "clause" if before in _OPENERS else "other"


_SAID = frozenset(("said", "says", "added", "wrote"))
_OPENERS = frozenset((",", "and", "but", "that", "as", "when", "while", "because", "if", ";", ":", QUOTED))
