"""Noun phrases -> the bodies that the article has named: "the fund", "Tesk lost money. The airline said"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    PREPOSITIONS,
    TRADING_BODIES,
    countries,
    cue_forms,
    firm_words,
    nationalities,
    organisation_words,
    place_words,
    word_set,
)
from summarise.attribution.mentions import Mention
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.entities import Entity

# "Bank of Dorne".
_JOINING = frozenset(("of", "for"))
_NOUNS = TRADING_BODIES | word_set(
    "airline bank brand broadcaster builder chain charity club company developer firm giant group maker organisation "
    "organization publisher retailer union university"
)
# "The company behind the app", "the firm that made it".
_TELLING_WHICH = PREPOSITIONS | word_set("behind that which who whose where 's")
_WORKING = frozenset((("of",), ("at",), ("for",), ("from",), ("with",)))
_WITHIN = 2
"""How many sentences back a body is named that a noun alone names again."""
_FEWEST = 2
"""How often the article names such a body at least where it names others as often."""
_NATIONS = frozenset(("eu", "uk", "us"))


@dataclass(frozen=True, slots=True)
class Bodies:
    """The bodies of an article, asked which of them a phrase names again."""

    document: Document
    runs: Sequence[NameRun]
    entities: Sequence[Entity]
    mentions: Sequence[Mention]
    cues: Sequence[Cue]
    _named: dict[str, dict[int, int]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """The bodies by the last words of their names and by "bank of", each with its first mention."""

    _companies: dict[int, bool] = field(default_factory=dict, init=False, repr=False, compare=False)
    """The bodies named but for places and nations, and whether the article is about the one."""

    def find(self, m: int) -> int:
        """Return the one body that phrase ``m`` names again by its noun, or -1."""
        mention, document = self.mentions[m], self.document
        if mention.kind != "org" or mention.end - mention.start != 2 or document.lower[mention.start] != "the":
            return -1
        called = self._find_called(m)
        return self._find_renamed(mention) if called < 0 else called

    def is_bare(self, mention: Mention) -> bool:
        """Tell whether a body is called by nothing but what it is: "the Bank", of the Bank of Norland."""
        return mention.end - mention.start == 2 and self.document.lower[mention.head] in _NOUNS

    def _find_called(self, m: int) -> int:
        """Return the one body named before whose noun a phrase repeats, "the fund", or -1."""
        if not self._named:
            self._list_named()
        noun = self.document.lower[self.mentions[m].head]
        # "The court" is the Supreme Court before the Court of Appeal.
        named = [
            list(islice(takewhile(lambda body: body[1] < m, self._named.get(heading, {}).items()), 2))
            for heading in (noun, f"{noun} of")
        ]
        # "The Bank of Norland … Bo Ek, economist at Tesk Bank … the bank".
        told = [bodies for bodies in named if any(not self._is_employer(first) for _, first in bodies)]
        bodies = next(filter(None, told or named), [])
        return bodies[0][0] if len(bodies) == 1 else -1

    def _is_employer(self, m: int) -> bool:
        """Tell whether a mention of a body only says where somebody works: "Bo Ek of Tesk", "economist at Tesk"."""
        before = self.mentions[m - 1] if m else self.mentions[m]
        between = self.document.lower[before.end : self.mentions[m].start]
        return self.mentions[m].modifies or (before.kind in ("name", "nom") and between in _WORKING)

    def _list_named(self) -> None:
        # An entry of nobody's, so that a text that names none is not searched again each time.
        self._named[""] = {}
        first: dict[int, int] = {}
        for m, mention in enumerate(self.mentions):
            if mention.kind == "org" and mention.entity >= 0:
                first.setdefault(mention.entity, m)
        for entity, m in first.items():
            key = self.entities[entity].key
            self._named.setdefault(key[-1], {})[entity] = m
            joined = next((i for i, part in enumerate(key) if i and part in _JOINING), 0)
            if joined:
                self._named.setdefault(f"{key[joined - 1]} of", {})[entity] = m

    def _find_renamed(self, mention: Mention) -> int:
        """Return the body that a bare noun for a company names again, or -1.

        The one that is the subject of the phrase's sentence or of one just before, if the article is about it.
        """
        document = self.document
        then = document.lower[mention.end] if mention.end < len(document.lower) else "."
        if document.words[mention.head] not in _NOUNS or then in _TELLING_WHICH:
            return -1
        here = document.sentence[mention.start]
        beside: set[int] = set()
        for sentence in range(here, max(here - _WITHIN, 0) - 1, -1):
            bodies = list(self._list_companies(sentence, mention.start))
            opening = [other.entity for other in bodies if other.start == document.bounds[sentence][0]]
            subjects = set(opening or [other.entity for other in bodies if _is_subject(document, other)])
            if len(subjects) == 1:
                entity = subjects.pop()
                # "Bo Ek flew with Tesk, the airline said": another is as near.
                return entity if beside <= {entity} and self._companies[entity] else -1
            beside.update(other.entity for other in bodies)
            if len(beside) > 1:
                return -1
        return -1

    def _list_companies(self, sentence: int, stop: int) -> Iterator[Mention]:
        """Yield the mentions of companies by name in a sentence before word ``stop``."""
        if not self._companies:
            self._judge()
        first, last = self.document.bounds[sentence]
        for m in range(bisect_left(self.mentions, first, key=lambda mention: mention.start), len(self.mentions)):
            mention = self.mentions[m]
            if mention.start >= min(last, stop):
                return
            if mention.entity not in self._companies or self._is_employer(m):
                continue
            if not _is_of_noun(self.document, mention):
                yield mention

    def _judge(self) -> None:
        """Find out which bodies are companies, and of them which speak and are named more often than all others."""
        named = {mention.entity for mention in self.mentions if mention.kind == "org" and mention.entity >= 0}
        small = frozenset(filter(str.islower, set(self.document.words)))
        companies = {e: len(self.entities[e].runs) for e in named if self._is_company(e, small)}
        speaking = {self.mentions[cue.subject].entity for cue in self.cues if cue.subject >= 0}
        most = max(companies.values(), default=0)
        alone = list(companies.values()).count(most) == 1
        self._companies[-2] = False
        for entity, times in companies.items():
            told = entity in speaking or not organisation_words().isdisjoint(self.entities[entity].key)
            self._companies[entity] = told and times == most and (alone or most >= _FEWEST)

    def _is_company(self, entity: int, small: frozenset[str]) -> bool:
        """Tell whether a body is a company, by its name and the ``small`` words, all that the article has."""
        document, key = self.document, self.entities[entity].key
        # "British Gas" is a company, "British Columbia" is none.
        if not place_words().isdisjoint(key) or (key[-1] not in firm_words() and not nationalities().isdisjoint(key)):
            return False
        if key[-1] in countries() or key[0] in _NATIONS:
            return False
        runs = [self.runs[i] for i in self.entities[entity].runs]
        if any(document.before(run.start) == "in" for run in runs):
            return False
        # "Shares fell": a word that has its capital from its sentence.
        opening = all(run.first == document.bounds[document.sentence[run.first]][0] for run in runs)
        return not (opening and len(key) == 1 and (key[0] in small or len(runs) == 1))


def _is_of_noun(document: Document, mention: Mention) -> bool:
    """Tell whether a body only says of what kind the noun behind it is: "in a Facebook post, the firm said"."""
    then = document.words[mention.end : mention.end + 1]
    return then != () and then[0].islower() and document.before(mention.start) in _BEFORE_KINDS


_BEFORE_KINDS = frozenset(("a", "an", "its", "their"))


def _is_subject(document: Document, mention: Mention) -> bool:
    """Tell whether a mention stands before a verb that it may be the subject of."""
    last = document.bounds[document.sentence[mention.start]][1]
    after = document.lower[mention.end] if mention.end < last else "."
    reports = after in cue_forms() and document.before(mention.start) not in PREPOSITIONS
    return reports or (after in AUXILIARIES and after != "'s")
