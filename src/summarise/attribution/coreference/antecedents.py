"""Who has been named so far, and whom a pronoun or a noun phrase may stand for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from summarise.attribution.accents import fold_accents
from summarise.attribution.coreference.exclusions import find_fronted, is_asker, names_another
from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.document.verbs import ADVERBIAL
from summarise.attribution.lexicon import FINITE, HIS_OWN, INDEFINITE, RELATIVES
from summarise.attribution.mentions import Mention
from summarise.attribution.people.entities import Entity

_WORD = re.compile(r"[^\W\d_]+")
_MOST_PEOPLE = 8
_NEW = frozenset(("his", "her", "their"))
_LONGEST_AHEAD = 5
_ADDING = frozenset(("add", "continue"))
_FARTHEST = 25
"""How many sentences back a pronoun may reach."""
# Below it whom a pronoun stands for is not clear, and a wrong name is worse than none. Set on PolNeAR's training part,
# each quarter of it read by a model learned from the other three: a higher one loses more right names than wrong ones.
SURE = 0.72
_JOINING = frozenset(("and", "but", "so", "still", "yet"))


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
        self.newcomer = self.nameless = self.staged = self.owned = -1
        self.speaking = {cue.subject for cue in cues}
        self.speakers = dict.fromkeys(
            mentions[m].entity for m in sorted(self.speaking) if m >= 0 and mentions[m].kind == "name"
        )
        # Whom a reporter asks is the next to speak.
        self.telling = {cue.subject for cue in cues if cue.lemma not in ("ask", "question")}
        self.cue_of = {cue.subject: cue for cue in cues if cue.subject >= 0}
        self.sayers = {cue.end: cue.subject for cue in cues if cue.kind == "speech"}
        """Who says what begins at a word: "Lee said he"."""
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
            if here - self.sentence_of(self.last[entity]) > _FARTHEST or len(near) == _MOST_PEOPLE:
                break
            if self.entities[entity].gender in (wanted, "-") and not self._is_spoken_of(entity, m):
                near.append(entity)
        front = find_fronted(self.document, self.mentions, m)
        left = [e for e in near if not self._is_passed(e, front)]
        # Where nobody else is known, the pronoun may yet stand for one of them.
        if not left and not (front and names_another(self.document, front.start)):
            return near
        self.passing.update((e, self.last[e]) for e in near if e not in left)
        return left

    def _is_spoken_of(self, entity: int, m: int) -> bool:
        """Tell whether pronoun ``m`` is inserted behind a name that it speaks of, "Ann Lee, she said, left".

        Nor is it who asks: "Asked by Ann Lee if it was late, she said".
        """
        d, name, here = self.document, self.mentions[self.last[entity]], self.mentions[m].start
        if d.sentence[name.start] == d.sentence[here] and is_asker(d, name):
            return True
        if name.kind != "name" or d.words[here - 1] != "," or m not in self.speaking:
            return False
        # "Lee was at home that night, he said": of Lee.
        first, last = d.bounds[d.sentence[here]]
        closes = last - 2 <= self.cue_of[m].at == here + 1
        # "When police stopped Ann Lee, she said".
        inserted = name.end == here - 1 and d.lower[first] != "when"
        return inserted or (closes and name.start == first and d.lower[name.end] in FINITE)

    def _is_passed(self, entity: int, front: range) -> bool:
        """Tell whether somebody was last named only in passing, as in the words ``front`` before the pronoun's clause.

        A pronoun among those may well be the same one: "Asked what she was proud of, she".
        """
        last = self.last[entity]
        if self.passing.get(entity) == last:
            return True
        return self.mentions[last].head in front and self.mentions[last].kind not in ("he", "she")

    def meet_unnamed(self, m: int, *, new: bool) -> None:
        """Take note of a noun phrase that stands for nobody named; ``new`` tells whether for nobody named so far."""
        mention, d = self.mentions[m], self.document
        # "A driver", "the family's lawyer", "the nurse shook his head".
        owned = d.before(mention.start) == "'s"
        brought_in = d.lower[mention.start] in INDEFINITE or (new and (owned or self._is_himself(mention)))
        if brought_in and self.opens(mention):
            self.staged = m
        if m in self.telling:
            self.nameless = m
            if new and (d.lower[mention.start] in INDEFINITE or self.opens(mention)):
                self.newcomer = m
            elif d.lower[mention.start] in _NEW:
                self.owned = m
        elif d.lower[mention.start] in _NEW and d.lower[mention.head] in RELATIVES and self.opens(mention):
            # "His wife wept. “I am cold,” she said."
            self.owned = m

    def _is_himself(self, mention: Mention) -> bool:
        """Tell whether the sentence goes on of a phrase by a pronoun: "The nurse shook his head"."""
        d = self.document
        last = d.bounds[d.sentence[mention.start]][1]
        return not HIS_OWN.isdisjoint(d.lower[mention.end : min(last, mention.end + _LONGEST_AHEAD)])

    def opens(self, mention: Mention) -> bool:
        """Tell whether a phrase opens its sentence but for where or whose: "At the museum, its curator was late"."""
        d, start = self.document, mention.start
        first = d.bounds[d.sentence[start]][0]
        # "But one driver hit back".
        first += d.lower[first] in _JOINING
        if start == first:
            return True
        if d.words[start - 1] == ",":
            # "Passing sentence, the judge said".
            return d.lower[first] in ADVERBIAL or d.lower[first].endswith(("ing", "ed"))
        ahead = range(first, start)
        if d.lower[start - 1] == "'s" and len(ahead) <= _LONGEST_AHEAD:
            # "The museum's curator", "Ann Lee's lawyer".
            return d.lower[first] == "the" or all(d.words[i][0].isupper() for i in ahead[:-1])
        # "At the next stop a farmer got on", but not "At the table of a farmer".
        plain = d.lower[first] in ADVERBIAL and not any(d.words[i][0].isupper() for i in ahead[1:])
        return (
            plain
            and len(ahead) <= _LONGEST_AHEAD
            and d.lower[start - 1] not in ADVERBIAL
            and "," not in d.words[first:start]
        )

    def lemma_of(self, m: int) -> str:
        """Return the verb by which mention ``m`` reports, by its lemma, empty where it reports nothing."""
        return self.cue_of[m].lemma if m in self.cue_of else ""

    def since(self, m: int, entity: int) -> int:
        """Return how many sentences before mention ``m`` somebody was last mentioned."""
        return self.document.sentence[self.mentions[m].start] - self.sentence_of(self.last[entity])

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

    def words_around(self, m: int) -> frozenset[str]:
        """Return the words of the mention's sentence, quotations and all: people seldom name themselves."""
        d = self.document
        sentence = d.sentence[self.mentions[m].start]
        if sentence not in self._said:
            first, last = d.bounds[sentence]
            # Letters whose accents stand apart are words' too.
            text = unicodedata.normalize("NFC", d.text[d.starts[first] : d.ends[last - 1]])
            self._said[sentence] = frozenset(fold_accents(" ".join(_WORD.findall(text))).split())
        return self._said[sentence]

    def sentence_of(self, m: int) -> int:
        """Return the number of the mention's sentence."""
        return self.document.sentence[self.mentions[m].start]
