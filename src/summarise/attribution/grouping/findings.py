"""What the steps of attribution have found out about an article, held together."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from summarise.attribution.coreference.antecedents import Antecedent
from summarise.attribution.coreference.callings import NOBLES
from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.grouping.bodies import Bodies
from summarise.attribution.lexicon import HONORIFICS, POST_NOMINALS
from summarise.attribution.mentions import Mention
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.entities import PERSON, Entity, name_key
from summarise.values import fold

_BEFORE_NOBLE = frozenset(("crown", "grand"))


@dataclass(frozen=True, slots=True)
class Findings:
    """The words of an article and everything found among them."""

    document: Document
    runs: Sequence[NameRun]
    entities: Sequence[Entity]
    mentions: Sequence[Mention]
    cues: Sequence[Cue]
    antecedents: Sequence[Antecedent]
    bodies: Bodies = field(init=False, repr=False, compare=False)
    _names: dict[int, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    """The full names given so far: who is quoted a thousand times is asked for as often."""

    _namesakes: Counter[tuple[str, ...]] = field(default_factory=Counter, init=False, repr=False, compare=False)
    """How many entities have each name."""

    _surnames: set[str] = field(default_factory=set, init=False, repr=False, compare=False)
    """The surnames of the people named in full."""

    _small: set[str] = field(default_factory=set, init=False, repr=False, compare=False)
    """The words that the article writes with a small letter, and never with a capital within a sentence."""

    _owners: dict[int, set[str]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Whose each body is said to be: Norland's, of "Norland's Interior Ministry"."""

    def __post_init__(self) -> None:
        # A frozen value is set so, and only while it is built.
        bodies = Bodies(self.document, self.runs, self.entities, self.mentions, self.cues)
        object.__setattr__(self, "bodies", bodies)

    def full_name(self, entity: int) -> str:
        """Return the fullest name the article gives an entity, the earlier of two as full."""
        name = self._names.get(entity)
        if name is None:
            name = self._names[entity] = self._find_full_name(entity)
        return name

    def naming(self, run: int) -> int | None:
        """Return the index of the mention that holds a name run, or None where another phrase took it in."""
        first = self.runs[run].first
        m = bisect_left(self.mentions, first, key=lambda mention: mention.head)
        found = self.mentions[m] if m < len(self.mentions) else None
        return m if found and found.head == first else None

    def is_shared_surname(self, entity: int) -> bool:
        """Tell whether what is called by one name only has the surname of people who are named in full."""
        key = self.entities[entity].key
        if len(key) > 1:
            return False
        if not self._surnames:
            # Nobody's, so that a text without people is not searched again.
            self._surnames.add("")
            people = (other for other in self.entities if other.person >= PERSON and len(other.key) > 1)
            self._surnames.update(other.key[-1] for other in people)
        return key[0] in self._surnames

    def owners(self, body: int) -> set[str]:
        """Return the names of the bodies whose a body is said to be: Norland, of "Norland's Interior Ministry"."""
        if not self._owners:
            # Nobody's, so that a text without any is not searched again.
            self._owners[-1] = set()
            for m, mention in enumerate(self.mentions):
                if mention.kind == "org" and (owner := self.owner_of(m)):
                    self._owners.setdefault(mention.entity, set()).add(owner)
        return self._owners.get(body, set())

    def owner_of(self, m: int) -> str:
        """Return the name of the body whose mention ``m`` says that it is, or nothing."""
        if not m or self.mentions[m].kind != "org" or self.mentions[m - 1].kind != "org":
            return ""
        owner, start = self.mentions[m - 1], self.mentions[m].start
        owned = owner.entity >= 0 and owner.end == start - 1 and self.document.lower[start - 1] == "'s"
        return self.full_name(owner.entity) if owned else ""

    def is_small(self, word: str) -> bool:
        """Tell whether the article writes a word small wherever it does not open a sentence."""
        document = self.document
        if not self._small:
            self._small.add("")
            self._small.update(word for word in set(document.words) if word[0].islower())
            opening = {first for first, _ in document.bounds}
            self._small.difference_update(document.lower[i] for i in document.capitals if i not in opening)
        return word in self._small

    def names_a_person(self, start: int, end: int) -> bool:
        """Tell whether a person's name begins among the words from ``start`` to ``end``."""
        m = bisect_left(self.mentions, start, key=lambda mention: mention.start)
        while m < len(self.mentions) and self.mentions[m].start < end:
            if self.mentions[m].kind == "name" and self.mentions[m].start <= start + 1:
                return True
            m += 1
        return False

    def words(self, start: int, end: int) -> str:
        """Return the text of the words from ``start`` to ``end``, white space folded."""
        document = self.document
        return fold(document.text[document.starts[start] : document.ends[end - 1]])

    def _count_namesakes(self, key: tuple[str, ...]) -> int:
        if not self._namesakes:
            self._namesakes.update(entity.key for entity in self.entities if entity.runs)
        return self._namesakes[key]

    def _find_full_name(self, entity: int) -> str:
        held = [self.runs[i] for i in self.entities[entity].runs]
        key = self.entities[entity].key
        # Most runs repeat another.
        sizes = {parts: len(name_key(parts)) for parts in {run.parts for run in held}}

        def fullness(run: NameRun) -> tuple[bool, bool, int, bool, bool]:
            size = sizes[run.parts]
            noble = len(key) == 1 and run.title in NOBLES
            written = len(run.parts[0].rstrip(".")) > 1 and run.end - run.first >= len(run.parts)
            return size == len(key), size < len(key), size, noble, written

        best = max(held, key=fullness)
        if len(best.parts) == 1 and best.title in NOBLES:
            # "Lord Dunmere", "Crown Prince Abdal": the one name alone is not what they are called.
            start = best.first - 1
            return self.words(start - (self.document.before(start) in _BEFORE_NOBLE), best.end)
        if best.title in HONORIFICS and self._count_namesakes(key) > 1:
            # "Mr Lee" and "Ms Lee".
            return self.words(best.first - 1, best.end)
        firm = best.title == "dr" and self.entities[entity].person < PERSON
        if (best.title == "justice" and len(best.parts) == 1) or firm:
            # "Mr Justice Swift": by his surname alone nobody knows him; "Dr Martens" is no Martens.
            return self.words(best.start, best.end)
        end = best.end
        if end - best.first < len(best.parts):
            # "Harold and Vera Stubbs".
            return " ".join(best.parts)
        # "Ann Lee MP" is Ann Lee; "Ann Lee Jr." keeps what tells her from her mother.
        # So is "Ann Lee, SC", but "Dorne SC" is a club.
        least = best.first + sizes[best.parts]
        while end > least and self.document.words[end - 1] in POST_NOMINALS:
            end -= 1
            end -= self.document.words[end - 1] == ","
        return self.words(best.first, end)
