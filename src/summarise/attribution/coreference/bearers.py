"""Noun phrases -> people: whom "the president" or "the former teacher" stands for."""

from __future__ import annotations

from itertools import islice

from summarise.attribution.coreference.antecedents import UNKNOWN, Antecedent, Antecedents
from summarise.attribution.coreference.callings import NEWCOMERS, OFFICES, PLAYERS, WORKERS
from summarise.attribution.coreference.descriptions import (
    Described,
    age_in,
    gather_descriptions,
    kinds_named,
    noun_called,
    other_nouns,
)
from summarise.attribution.coreference.nations import nation_of
from summarise.attribution.coreference.paragraphs import find_opening_name
from summarise.attribution.coreference.renaming import find_shown, may_be_renamed
from summarise.attribution.coreference.standing import UNDESCRIBED, Standing
from summarise.attribution.lexicon import (
    DETERMINERS,
    HONORIFICS,
    INDEFINITE,
    PARTISANS,
    RELATIVES,
    nationals,
    nouns_for_one,
    word_set,
)
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.nominals import find_apposed
from summarise.attribution.names.offices import SPOKESMEN
from summarise.words import ARTICLES

_MOST_CALLED = 40
_SURE_APPOSED, _SURE_NOUN, _SURE_RENAMED = 0.9, 0.85, 0.76
_FOR_WHOM = (("for",), ("of",), ("at",), ("from",))
_TEMPERS = word_set(
    "beleaguered centre-left centre-right conservative embattled far-right incumbent left-wing leftist liberal "
    "long-serving outgoing popular populist right-wing socialist veteran"
)
_LONGEST_OFFICE = 4
_WHOSE = frozenset(("his", "her", "their"))
_OWNED_WITHIN = 4
"""So many sentences after "her father, Bo Ek," the father is the same."""
_LEAD = 3
"""So many sentences, the headline one of them, may tell what somebody is before telling the name."""
_PARTIES = PARTISANS | {"democratic"}
_ON_TRIAL = frozenset((("accused",), ("charged",), ("convicted",), ("suspected",)))


class Bearers:
    """Whom the noun phrases of an article stand for, asked in the order of the text."""

    def __init__(self, stage: Antecedents) -> None:
        self.stage = stage
        self.document = stage.document
        self.mentions = stage.mentions
        self.apposed = {
            m: find_apposed(stage.document, stage.mentions, m)
            for m, mention in enumerate(stage.mentions)
            if mention.kind == "nom"
        }
        """For every noun phrase the person whose name stands beside it, or None."""
        self.described = gather_descriptions(stage.document, stage.mentions, self.apposed)
        self.standing = Standing(stage, self.described)
        self.called: dict[str, list[int]] = {}
        self.aged: dict[str, list[int]] = {}
        for entity, own in self.described.items():
            for noun in own.nouns | other_nouns(own):
                self.called.setdefault(noun, []).append(entity)
            for word in own.words:
                if word.endswith("-year-old"):
                    self.aged.setdefault(word, []).append(entity)
        self.unnamed: dict[str, int] = {}
        self.strangers: set[str] = set()
        """What unnamed people have been called: of "a Danish adviser" the Danish adviser speaks later."""
        self.owned: dict[tuple[str, str], tuple[int, int]] = {}
        """By "her" and "father", who was named beside that last, and by which mention."""

    def find(self, m: int) -> Antecedent:
        """Return the person whom a noun phrase stands for: the name beside it, or who has been called so before."""
        mention, lower = self.mentions[m], self.document.lower
        beside = self.apposed[m]
        whose = lower[mention.start], lower[mention.head]
        if beside is not None:
            self.owned[whose] = beside, m
            return Antecedent(beside, _SURE_APPOSED)
        kin, then = self.owned.get(whose, (-1, m))
        again = whose[0] in _WHOSE and m in self.stage.speaking and self._is_near(then, m)
        if again and kin in self.stage.last:
            # "Her father, Bo Ek, wept. Her father said".
            return Antecedent(kin, _SURE_NOUN)
        # "Counsel said" has no article.
        definite = lower[mention.start] in ("the", "counsel")
        age = age_in(self.document, mention) if definite else None
        aged = self.aged.get(age or "", ())
        if len(aged) == 1:
            return Antecedent(aged[0], _SURE_NOUN)
        noun = noun_called(self.document, mention)
        found = self._find_called(m, noun) if definite else UNKNOWN
        # "A spokesman for the union", beside the police's who is named later.
        elsewhere = noun not in SPOKESMEN or lower[mention.end : mention.end + 1] not in _FOR_WHOM
        # "A nurse accused of theft had said … charge nurse Ann Lee testified".
        elsewhere = elsewhere and lower[mention.end : mention.end + 1] not in _ON_TRIAL
        if found.entity < 0 and m in self.stage.speaking and elsewhere:
            found = self._find_ahead(m, noun)
        if found.entity < 0 and m in self.stage.speaking and elsewhere:
            found = Antecedent(self._named_next(m), _SURE_RENAMED)
        if found.entity < 0:
            self.unnamed[noun] = m
            if lower[mention.start] in INDEFINITE:
                self.strangers.add(noun)
            self.stage.meet_unnamed(m, new=self._is_new(mention, noun))
        return found

    def _is_near(self, then: int, m: int) -> bool:
        return self.stage.sentence_of(m) - self.stage.sentence_of(then) <= _OWNED_WITHIN

    def _is_new(self, mention: Mention, noun: str) -> bool:
        """Tell whether a phrase stands for somebody who has not been named: "a driver", "the judge", "its manager"."""
        lower, head = self.document.lower, self.document.lower[mention.head]
        if lower[mention.start] in INDEFINITE:
            return True
        if noun in self.called or head in PLAYERS or head.endswith("-year-old") or head in nationals():
            return False
        owned = lower[mention.start] == "its" or lower[mention.start - 1 : mention.start] == ("'s",)
        return owned or (lower[mention.start] == "the" and (head in NEWCOMERS or head in WORKERS or head in RELATIVES))

    def _find_called(self, m: int, noun: str) -> Antecedent:
        """Return the one person called so, of several the one who spoke last, of none whoever may be renamed."""
        mention, stage = self.mentions[m], self.stage
        kinds = kinds_named(self.document, mention)
        if self.document.lower[mention.head : mention.head + 3] == ("secretary", "of", "state"):
            # No other secretary.
            kinds |= {"state"}
        called = [e for e in islice(self.called.get(noun, ()), _MOST_CALLED) if self.standing.fits(mention, e)]
        office = self.document.lower[mention.head] in OFFICES
        if len(called) == 1 and not office and not self.described[called[0]].nations:
            # "The Swedish star" is the one actor, of whom no country has been told.
            kinds -= {kind for kind in kinds if nation_of(kind)} - _PARTIES
        bearers = [e for e in called if self._is_of_kind(e, mention, kinds)]
        named = [e for e in bearers if e in stage.last]
        if not named:
            # "The heavy metal star" is likelier the rock star than his wife who has just spoken; but the home secretary
            # is never the foreign secretary.
            other = called and not office
            if not (other or noun in self.strangers) and may_be_renamed(stage, self.standing, m, noun):
                return Antecedent(stage.spoke, _SURE_RENAMED)
            shown = find_shown(stage, self.standing, m, self.unnamed.get(noun, -1))
            if shown >= 0:
                # "The Italian praised Bo Ek … the Italian said": he is called so from here on.
                self.called.setdefault(noun, []).append(shown)
                self.described.setdefault(shown, Described()).nouns.add(noun)
            return Antecedent(shown, _SURE_RENAMED)
        latest = max(named, key=lambda e: stage.last[e])
        if self._is_of_another(m, latest):
            return UNKNOWN
        # "A spokesman for the union … the spokesman": he has no name.
        unnamed = self.unnamed.get(noun, -1) > stage.named.get(latest, -1)
        sole = len(bearers) == 1 or stage.spoke == latest
        return Antecedent(latest, _SURE_NOUN) if sole and not unnamed else UNKNOWN

    def _is_of_another(self, m: int, entity: int) -> bool:
        """Tell whether the sentence before a phrase is about somebody else by name, whom it may mean as well.

        "“No,” said Bo Ek, a lawyer. ¶ Ann Lee, who acts for them, was less sure. “Yes,” said the lawyer.": in one
        paragraph, and nothing says what she is.
        """
        document, subject = self.document, find_opening_name(self.document, self.mentions, m)
        here, then = document.paragraph[self.mentions[m].start], self.mentions[self.stage.last[entity]].start
        other = subject >= 0 and not self.standing.is_described(subject)
        return other and document.paragraph[then] != here and self.standing.fits(self.mentions[m], subject)

    def _find_ahead(self, m: int, noun: str) -> Antecedent:
        """Return the one speaker who is called so where he is named later: "Minister says", "the finance minister"."""
        mention, head = self.mentions[m], self.document.lower[self.mentions[m].head]
        owned = mention.start > 0 and self.document.lower[mention.start - 1] == "'s"
        if (owned and head not in OFFICES) or (head in NEWCOMERS and head not in SPOKESMEN):
            return UNKNOWN
        kinds = kinds_named(self.document, mention)
        opening = self.document.lower[mention.start]
        lead = self.document.sentence[mention.start] < _LEAD and (mention.start == mention.head or opening in ARTICLES)
        office = opening == "the" and kinds and (head in OFFICES or head in SPOKESMEN)
        if not lead and not office:
            return UNKNOWN
        called = [
            e
            for e in islice(self.called.get(noun, ()), _MOST_CALLED)
            if self.described[e].words.issuperset(kinds) and self._is_of_same(mention, e)
        ]
        known = len(called) == 1 and called[0] in self.stage.speakers and called[0] not in self.stage.last
        return Antecedent(called[0], _SURE_NOUN) if known else UNKNOWN

    def _is_of_same(self, mention: Mention, entity: int) -> bool:
        """Tell whether a person is told to be of the same as a phrase: "the head of a trust" is not of the council."""
        lower, end = self.document.lower, mention.end
        if lower[end : end + 1] not in _FOR_WHOM:
            return True
        last = self.document.bounds[self.document.sentence[mention.start]][1]
        of = (word for word in lower[end + 1 : min(last, end + _LONGEST_OFFICE)] if word not in DETERMINERS)
        own = self.described[entity].words
        return "of" not in own or not own.isdisjoint(of)

    def _named_next(self, m: int) -> int:
        """Return who speaks in the second sentence, where the first tells only what he is who spoke, or -1.

        "A Labour backbencher has said that … Derek Watt said": the lead tells the role, the next sentence the name.
        """
        mention, document = self.mentions[m], self.document
        after = document.sentence[mention.start] + 1
        # "Said one nurse": one of several.
        other = document.lower[mention.head] in SPOKESMEN or document.lower[mention.start] == "one"
        if self.stage.last or other or after >= min(_LEAD, len(document.bounds)):
            return -1
        opens = document.bounds[after][0]
        k = next((k for k in range(m + 1, len(self.mentions)) if self.mentions[k].start >= opens), m)
        named = self.mentions[k]
        if named.kind != "name" or named.start != opens or k not in self.stage.speaking:
            return -1
        own = self.described.get(named.entity, UNDESCRIBED)
        told_of = own.nouns or document.lower[named.end : named.end + 1] == (",",)
        if told_of and noun_called(document, mention) not in own.nouns | other_nouns(own):
            # "The education secretary has said. Paul Dell, a head teacher, said".
            return -1
        # "A witness said … Airline spokesman Jon Gwerin told": somebody else.
        told = nouns_for_one().intersection(document.lower[named.start : named.head]) - HONORIFICS
        known = told <= {document.lower[mention.head]} and self.standing.fits(mention, named.entity)
        return named.entity if known else -1

    def _is_of_kind(self, entity: int, mention: Mention, kinds: frozenset[str]) -> bool:
        """Tell whether what tells which one is meant has been said of the person, or says nothing of an office."""
        own = self.described[entity].words
        if own.issuperset(kinds):
            return True
        office = self.document.lower[mention.head] in OFFICES
        if office and kinds - own <= _TEMPERS:
            # "The conservative prime minister", but not "the foreign secretary".
            return True
        # Of two nominees the Libertarian is not "the Republican nominee".
        named = self.standing.names(mention) or not kinds.isdisjoint(nationals())
        return not office and not named and self.stage.spoke == entity
