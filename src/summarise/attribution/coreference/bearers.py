"""Noun phrases -> people: whom "the president" or "the former teacher" stands for."""

from __future__ import annotations

from itertools import islice

from summarise.attribution.coreference.antecedents import UNKNOWN, Antecedent, Antecedents
from summarise.attribution.coreference.callings import ACCUSED, NEWCOMERS, OFFICES, PLAYERS, SEATS, SPOKESMEN, WORKERS
from summarise.attribution.coreference.descriptions import (
    Described,
    age_in,
    gather_descriptions,
    kinds_named,
    noun_called,
    other_nouns,
)
from summarise.attribution.coreference.paragraphs import find_opening_name, list_shown
from summarise.attribution.coreference.standing import UNDESCRIBED, Standing
from summarise.attribution.lexicon import HONORIFICS, INDEFINITE, PARTISANS, nationals, nouns_for_one
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.nominals import find_apposed
from summarise.attribution.mentions.phrases import AGES_AND_CHILDREN

_MOST_CALLED = 40
_RENAMED_WITHIN = 2
"""How many sentences back the one and only speaker may be whom "the former teacher" stands for."""
_SURE_APPOSED, _SURE_NOUN, _SURE_RENAMED = 0.9, 0.85, 0.76
_HIM_OR_HER = {"m": frozenset(("he", "him", "his")), "f": frozenset(("she", "her", "hers"))}
_EITHER = _HIM_OR_HER["m"] | _HIM_OR_HER["f"]
_FOR_WHOM = (("for",), ("of",), ("at",), ("from",))
_ARTICLES = frozenset(("the", "a", "an"))
_LEAD = 3
"""So many sentences, the headline one of them, may tell what somebody is before telling the name."""
# "Ships have sailed and the prime minister has said": somebody else.
_TO_OTHERS = frozenset(("and", "while", "where", "that"))


class Bearers:
    """Whom the noun phrases of an article stand for, asked in the order of the text."""

    def __init__(self, stage: Antecedents) -> None:
        self.stage = stage
        self.document = stage.document
        self.mentions = stage.mentions
        self.described = gather_descriptions(stage.document, stage.mentions)
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

    def find(self, m: int) -> Antecedent:
        """Return the person whom a noun phrase stands for: the name beside it, or who has been called so before."""
        mention, lower = self.mentions[m], self.document.lower
        beside = find_apposed(self.document, self.mentions, m)
        if beside is not None:
            return Antecedent(beside, _SURE_APPOSED)
        # "Counsel said" has no article.
        definite = lower[mention.start] in ("the", "counsel")
        age = age_in(self.document, mention) if definite else None
        aged = [e for e in islice(self.aged.get(age or "", ()), _MOST_CALLED) if e in self.stage.last]
        if len(aged) == 1:
            return Antecedent(aged[0], _SURE_NOUN)
        noun = noun_called(self.document, mention)
        found = self._find_called(m, noun) if definite else UNKNOWN
        # "A spokesman for the union", beside the police's who is named later.
        elsewhere = noun not in SPOKESMEN or lower[mention.end : mention.end + 1] not in _FOR_WHOM
        if found.entity < 0 and m in self.stage.speaking and elsewhere:
            found = self._find_ahead(m, noun)
        if found.entity < 0 and m in self.stage.speaking and elsewhere:
            found = Antecedent(self._named_next(m), _SURE_RENAMED)
        if found.entity < 0:
            self.unnamed[noun] = m
            self.stage.meet_unnamed(m, new=self._is_new(mention, noun))
        return found

    def _is_new(self, mention: Mention, noun: str) -> bool:
        """Tell whether a phrase stands for somebody who has not been named: "a driver", "the judge", "its manager"."""
        lower, head = self.document.lower, self.document.lower[mention.head]
        if lower[mention.start] in INDEFINITE:
            return True
        if noun in self.called or head in PLAYERS or head.endswith("-year-old") or head in nationals():
            return False
        owned = lower[mention.start] == "its" or lower[mention.start - 1 : mention.start] == ("'s",)
        return owned or (lower[mention.start] == "the" and (head in NEWCOMERS or head in WORKERS))

    def _find_called(self, m: int, noun: str) -> Antecedent:
        """Return the one person called so, of several the one who spoke last, of none whoever may be renamed."""
        mention, stage = self.mentions[m], self.stage
        kinds = kinds_named(self.document, mention)
        if self.document.lower[mention.head : mention.head + 3] == ("secretary", "of", "state"):
            # No other secretary.
            kinds |= {"state"}
        called = [e for e in islice(self.called.get(noun, ()), _MOST_CALLED) if self.standing.fits(mention, e)]
        bearers = [e for e in called if self._is_of_kind(e, mention, kinds)]
        named = [e for e in bearers if e in stage.last]
        if not named:
            # "The heavy metal star" is likelier the rock star than his wife who has just spoken; but the home secretary
            # is never the foreign secretary.
            other = called and self.document.lower[mention.head] not in OFFICES
            if not other and self._may_be_renamed(m, noun):
                return Antecedent(stage.spoke, _SURE_RENAMED)
            shown = self._find_shown(m)
            if shown >= 0:
                # "The Italian praised Bo Ek … the Italian said": he is called so from here on.
                self.called.setdefault(noun, []).append(shown)
                self.described.setdefault(shown, Described()).nouns.add(noun)
            return Antecedent(shown, _SURE_RENAMED)
        latest = max(named, key=lambda e: stage.last[e])
        if self._is_of_another(m, latest):
            return UNKNOWN
        # "A spokesman for the union … the spokesman": he has no name.
        met = self.unnamed.get(noun, -1) > stage.named.get(latest, -1)
        sole = len(bearers) == 1 or stage.spoke == latest
        return Antecedent(latest, _SURE_NOUN) if sole and not met else UNKNOWN

    def _is_of_another(self, m: int, entity: int) -> bool:
        """Tell whether the sentence before a phrase is about somebody else by name, whom it may mean as well.

        "“No,” said Bo Ek, a lawyer. ¶ Ann Lee, who acts for them, was less sure. “Yes,” said the lawyer.": in one
        paragraph, and nothing says what she is.
        """
        document, subject = self.document, find_opening_name(self.document, self.mentions, m)
        here, then = document.paragraph[self.mentions[m].start], self.mentions[self.stage.last[entity]].start
        other = subject >= 0 and subject != entity and not self.standing.is_described(subject)
        return other and document.paragraph[then] != here and self.standing.fits(self.mentions[m], subject)

    def _find_ahead(self, m: int, noun: str) -> Antecedent:
        """Return the one speaker who is called so where he is named later: "Minister says", "the finance minister"."""
        mention, head = self.mentions[m], self.document.lower[self.mentions[m].head]
        owned = mention.start > 0 and self.document.lower[mention.start - 1] == "'s"
        if (owned and head not in OFFICES) or (head in NEWCOMERS and head not in SPOKESMEN):
            return UNKNOWN
        kinds = kinds_named(self.document, mention)
        opening = self.document.lower[mention.start]
        lead = self.document.sentence[mention.start] < _LEAD and (mention.start == mention.head or opening in _ARTICLES)
        office = opening == "the" and kinds and (head in OFFICES or head in SPOKESMEN)
        if not lead and not office:
            return UNKNOWN
        called = [
            e
            for e in islice(self.called.get(noun, ()), _MOST_CALLED)
            if self.standing.fits(mention, e) and self.described[e].words.issuperset(kinds)
        ]
        known = len(called) == 1 and called[0] in self.stage.speakers and called[0] not in self.stage.last
        return Antecedent(called[0], _SURE_NOUN) if known else UNKNOWN

    def _named_next(self, m: int) -> int:
        """Return who speaks in the second sentence, where the first tells only what he is who spoke, or -1.

        "A Labour backbencher has said that … Derek Watt said": the lead tells the role, the next sentence the name.
        """
        mention, document = self.mentions[m], self.document
        after = document.sentence[mention.start] + 1
        spokesman = document.lower[mention.head] in SPOKESMEN
        if self.stage.last or spokesman or after >= min(_LEAD, len(document.bounds)):
            return -1
        opens = document.bounds[after][0]
        k = next((k for k in range(m + 1, len(self.mentions)) if self.mentions[k].start >= opens), m)
        named = self.mentions[k]
        if named.kind != "name" or named.start != opens or k not in self.stage.speaking or named.end - opens < 2:
            return -1
        own = self.described.get(named.entity, UNDESCRIBED)
        told_of = own.nouns or document.lower[named.end : named.end + 1] == (",",)
        if told_of and noun_called(document, mention) not in own.nouns | other_nouns(own):
            # "The education secretary has said. Paul Dell, a head teacher, said".
            return -1
        # "A witness said … Airline spokesman Jon Gwerin told": somebody else.
        told = nouns_for_one().intersection(document.lower[named.start : named.head]) - HONORIFICS
        return (
            named.entity if told <= {document.lower[mention.head]} and self.standing.fits(mention, named.entity) else -1
        )

    def _is_of_kind(self, entity: int, mention: Mention, kinds: frozenset[str]) -> bool:
        """Tell whether what tells which one is meant has been said of the person, or says nothing of an office."""
        own = self.described[entity].words
        if own.issuperset(kinds):
            return True
        office = self.document.lower[mention.head] in OFFICES
        return not office and not self.standing.names(mention) and self.stage.spoke == entity

    def _may_be_renamed(self, m: int, noun: str) -> bool:
        """Tell whether it may be another word for who has just spoken: "the former teacher", but not "the teacher"."""
        mention, stage = self.mentions[m], self.stage
        head = self.document.lower[mention.head]
        aged = head.endswith("-year-old")
        if (
            (mention.head - mention.start < 2 and head not in PLAYERS and not aged)
            or m not in stage.speaking
            or stage.spoke < 0
            or head in NEWCOMERS
            or (head in WORKERS and self.standing.is_described(stage.spoke))
            or (self.standing.names(mention) and head not in SEATS)
            or self.document.lower[mention.start - 1] in _TO_OTHERS
            or not self.standing.fits(mention, stage.spoke)
        ):
            return False
        # "The Labour leader said … the Leeds MP said": one may be both.
        office = head in OFFICES and head not in SEATS and "former" not in noun
        if office and (self.standing.is_described(stage.spoke) or not self.standing.is_known(mention, stage.spoke)):
            return False
        if aged and self.standing.is_aged(stage.spoke):
            return False
        near = [e for e in islice(reversed(stage.last), 2) if stage.since(m, e) <= _RENAMED_WITHIN]
        if head in PLAYERS:
            # Of those he plays with none has said a word.
            near = [e for e in near if e == stage.spoke or e in stage.speakers]
        return near == [stage.spoke]

    def _find_shown(self, m: int) -> int:
        """Return the one person whom the paragraph names, where a phrase only tells of whom what is known, or -1.

        "Marco Ferrante saw it differently. “…,” said the Italian." By age, nation, children or part in a game; the
        paragraph before, where this one names nobody.
        """
        mention, document = self.mentions[m], self.document
        head = document.lower[mention.head]
        speaker = self._find_renamed_speaker(m)
        if speaker >= 0:
            return speaker
        telling = head.endswith(AGES_AND_CHILDREN) or head in nationals() or head in PLAYERS or head in ACCUSED
        partisan = head in PARTISANS and document.words[mention.head][0].isupper()
        only = (telling and mention.head - mention.start == 1) or partisan
        if not (only or self._may_rename_subject(m)) or m not in self.stage.speaking:
            return -1
        before = self.unnamed.get(noun_called(document, mention), -1)
        if before >= 0 and document.paragraph[self.mentions[before].start] == document.paragraph[mention.start]:
            # "The Italian praised Bo Ek … the Italian said": still not him.
            return -1
        here = document.paragraph[mention.start]
        shown = list_shown(document, self.mentions, m, here)
        if not shown and only:
            shown = list_shown(document, self.mentions, m, here - 1)
        entity = shown.pop() if len(shown) == 1 else -1
        aged = head.endswith("-year-old") and self.standing.is_aged(entity)
        # "Judge Ann Lee asked. The accused replied".
        aged = aged or (head in ACCUSED and self.standing.is_described(entity))
        return entity if entity >= 0 and not aged and self.standing.fits(mention, entity) else -1

    def _find_renamed_speaker(self, m: int) -> int:
        """Return who spoke by name in the sentence before, which a bare noun now names by the trade, or -1.

        "Anna Grant said she had been afraid. “He pushed me,” the nurse said.": nobody has been called so, nothing says
        what she is, and the words don't speak of her.
        """
        mention, document, stage = self.mentions[m], self.document, self.stage
        head, subject = document.lower[mention.head], find_opening_name(document, self.mentions, m)
        bare = mention.head - mention.start == 1 and document.lower[mention.start] == "the"
        if not bare or subject < 0 or subject != stage.spoke or m not in stage.speaking:
            return -1
        if head in NEWCOMERS or head in OFFICES or head.endswith(AGES_AND_CHILDREN):
            return -1
        if self.described.get(subject, UNDESCRIBED).nouns:
            return -1
        gender = stage.entities[subject].gender
        spoken_of = _HIM_OR_HER.get(gender, _EITHER)
        new = document.lower.index(head) == mention.head and spoken_of.isdisjoint(stage.words_around(m))
        return subject if new and self.standing.fits(mention, subject) else -1

    def _may_rename_subject(self, m: int) -> bool:
        """Tell whether a phrase with an adjective may be another word for who opens the sentence before, by his name.

        "Ann Lee is more sceptical. The marine biologist says": in one paragraph, and no office that another holds.
        """
        mention, document = self.mentions[m], self.document
        head, subject = document.lower[mention.head], find_opening_name(document, self.mentions, m)
        named = subject >= 0 and not self.standing.is_described(subject)
        told = (
            mention.head - mention.start > 1
            and document.lower[mention.start] == "the"
            and (head in PLAYERS or not self.standing.names(mention))
        )
        return named and told and head not in NEWCOMERS and head not in OFFICES
