"""Words -> noun phrases: the pronoun or the phrase that has its head at a word."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    NATIONALS,
    PARTISANS,
    PREPOSITIONS,
    SPEAKING_BODIES,
    THINGS,
    TRADING_BODIES,
    cue_forms,
    firm_words,
    given_names,
    nationals,
    organisation_words,
    person_nouns,
    reports_speech,
    titles,
    word_set,
)
from summarise.attribution.mentions.behind_names import FINDINGS, PROMINENT, tells_findings
from summarise.attribution.mentions.cited import is_cited_second, list_cited
from summarise.attribution.mentions.mention import Mention
from summarise.attribution.mentions.nations import is_one_of_nation
from summarise.attribution.mentions.phrase_starts import find_start
from summarise.attribution.mentions.pronouns import PRONOUN_WORDS, find_pronoun
from summarise.attribution.mentions.shares import share_of
from summarise.attribution.mentions.speaking_phrases import do_report, find_speaking, list_beside_reports, speaks
from summarise.attribution.names.offices import HIGH_OFFICES, POSTS, SEATS
from summarise.attribution.names.trimming import LEGAL_FORMS
from summarise.attribution.people.personhood import CLUBS

OF_CHILDREN = ("-of-one", "-of-two", "-of-three", "-of-four", "-of-five", "-of-six")
"""How the nouns end that tell whose parent somebody is: "the mother-of-three"."""
AGES_AND_CHILDREN = ("-year-old", *OF_CHILDREN)
"""How the nouns end that tell of somebody only how old or whose parent that is: "the mother-of-three"."""


class PhraseFinder:
    """Finds the pronouns and the noun phrases of a document by their heads."""

    places: frozenset[int]
    """The only words that one of them can have its head at."""

    def __init__(self, document: Document, names: Mapping[int, int]) -> None:
        """Take the document, and for the word after every name where that name begins.

        A name belongs to a phrase whole or not at all.
        """
        self._document = document
        self._names = names
        vocabulary = document.vocabulary
        parents = frozenset([word for word in vocabulary if "-" in word and word.endswith(AGES_AND_CHILDREN)])
        self._bearers = parents | {"accused"}
        self._listed = frozenset(document.find(vocabulary & _heads() | self._bearers))
        self._beside_reports = list_beside_reports(document)
        self._cited = list_cited(document)
        self.places = self._listed | self._beside_reports | self._cited.keys()

    def find(self, i: int) -> Mention | None:
        """Return the pronoun or the noun phrase with its head at word ``i``, if there is one."""
        return self._find(i) or self._cited.get(i)

    def _find(self, i: int) -> Mention | None:
        if i not in self._listed:
            return self._find_thing(i)
        document, word = self._document, self._document.lower[i]
        if word in PRONOUN_WORDS and (pronoun := find_pronoun(document, i)):
            end = i + 1 + 2 * (pronoun == "nom" and document.lower[i + 1 : i + 3] == ("of", "them"))
            return Mention(pronoun, i, i, end, gender=_GENDERS.get(pronoun, "-"))
        if word in self._bearers and (phrase := _find_bearer(document, i)):
            return phrase
        singular, plural = person_nouns()
        if word == "guard" and document.before(i) in _OF_GUARDS:
            return Mention("org", self._start(i), i, i + 1)
        if word in singular:
            return self._find_person(i, singular[word])
        if word in nationals():
            gender = "f" if word.endswith("woman") else "m" if word in NATIONALS and word.endswith("man") else "-"
            return Mention("nom", i - 1, i, i + 1, gender=gender) if is_one_of_nation(document, i) else None
        # "Figures show", "senior figures say".
        several = word in plural and (word not in THINGS or document.before(i) in PROMINENT)
        if several or word in SPEAKING_BODIES:
            phrase = share_of(document, Mention("group", self._with_first(self._start(i)), i, i + 1))
            if several:
                return phrase
            # "According to the companies", but not "according to media and PR strategist Ann Lee".
            then = document.lower[i + 1] if i + 1 < len(document.lower) else "."
            cited = not then[0].isalnum() or then in PREPOSITIONS
            cited = cited and (document.cites(phrase.start) or is_cited_second(document, phrase.start))
            if cited or do_report(document, phrase):
                return phrase
        if word in _TELLING or tells_findings(document, i) or self._is_body(i):
            return None if word == "ruling" and _describes(document, i) else self._find_body(i)
        return self._find_thing(i)

    def _is_body(self, i: int) -> bool:
        word = self._document.lower[i]
        named_so = word in organisation_words() and word not in firm_words()
        return named_so and (word not in _ONLY_IN_NAMES or self._is_cited(i))

    def _find_body(self, i: int) -> Mention | None:
        """Return the phrase with its head at a noun for a body or a thing, if its article or its verb tells that."""
        document, word, start = self._document, self._document.lower[i], self._start(i)
        if word in _OF_GOODS and document.lower[start] != "the":
            # "Acme, a maker of pumps,".
            return None
        owned = document.before(start) == "'s"
        # "According to figures", which take no article.
        cited = document.cites(start)
        bare = (word in _ARTICLELESS and cited) or tells_findings(document, i)
        if word in _ONLY_CITED and not bare:
            # "The government estimates it will rain."
            return None
        # "The company and union said": one article.
        shared = document.before(i) == "and" and document.lower[max(0, i - 3) : i - 2] == ("the",)
        shared = shared and document.lower[i - 2] in organisation_words()
        if document.lower[start] in DETERMINERS or owned or bare or shared:
            return Mention("thing" if word in THINGS or bare else "org", start, i, i + 1)
        return None

    def _start(self, i: int) -> int:
        return find_start(self._document, i, self._names)

    def _with_first(self, start: int) -> int:
        """Return where a phrase begins with the first of two names before its noun: "Shell and BP executives"."""
        document = self._document
        if document.before(start) != "and" or not document.words[start][0].isupper():
            return start
        first = self._names.get(start - 1, start)
        opens = first == document.bounds[document.sentence[start]][0] or reports_speech(document.before(first))
        alone = first == start - 2 and document.lower[first] not in given_names()
        return first if opens and alone else start

    def _is_cited(self, i: int) -> bool:
        """Tell whether a noun ends what something is according to: "according to the centre."."""
        lower = self._document.lower
        ends = i + 1 == len(lower) or not lower[i + 1][0].isalnum()
        return ends and self._document.cites(self._start(i))

    def _find_thing(self, i: int) -> Mention | None:
        start = find_speaking(self._document, i, self._names) if i in self._beside_reports else None
        if start is None:
            return None
        if self._document.before(i) in ("number", "no"):
            # "The world number one said".
            return Mention("nom", start, i - 1, i + 1)
        # "The Ireland international said".
        return Mention("nom" if self._document.words[i] == "international" else "thing", start, i, i + 1)

    def _find_person(self, i: int, gender: str) -> Mention | None:
        """Return the phrase with its head at a noun for one person."""
        document = self._document
        word, start = document.lower[i], self._start(i)
        if word in _VERBS_TOO and document.before(i) in person_nouns()[1]:
            # "Many farmers suspect Ann Lee."
            return None
        if word == "parent" and document.lower[i + 1 : i + 2] in _COMPANIES:
            # "Its parent company".
            return None
        if not document.words[i][0].isupper() or word in titles():
            return Mention("nom", start, i, i + 1, gender=gender)
        # "The Economist" is a paper, "the President" a person.
        if word in PARTISANS and document.lower[start] == "the":
            # "The Ohio Republican promised".
            placed = start < i - 1 and document.lower[i + 1 : i + 2] != () and document.lower[i + 1] in cue_forms()
            told_of = document.lower[i + 1 : i + 3] == (",", "who")
            if placed or told_of or speaks(document, start, i + 1):
                return Mention("nom", start, i, i + 1, gender=gender)
        owned = document.before(start) == "'s"
        if word in _IN_CAPITALS and (owned or document.lower[start] in DETERMINERS):
            return Mention("nom", start, i, i + 1, gender=gender)
        if document.lower[start] in ("a", "an") and word not in organisation_words():
            return Mention("nom", start, i, i + 1, gender=gender)
        officer = word in _OFFICERS and document.lower[i + 1 : i + 2] == (",",)
        if officer and document.lower[start] == "the":
            # "The Managing Director, Ann Lee,".
            return Mention("nom", start, i, i + 1, gender=gender)
        # "The Dean of Dorne" is nobody's paper.
        if document.lower[start] == "the" and document.lower[i + 1 : i + 2] == ("of",) and word not in _PAPERS:
            return Mention("nom", start, i, i + 1, gender=gender)
        return Mention("org", start, i, i + 1) if document.lower[start] in DETERMINERS else None


@cache
def _heads() -> frozenset[str]:
    """Return the words that may head a phrase that does not speak: pronouns, nouns for people and for bodies."""
    singular, plural = person_nouns()
    bodies = SPEAKING_BODIES | TRADING_BODIES | THINGS | FINDINGS | _ARTICLELESS | organisation_words()
    return frozenset(PRONOUN_WORDS | singular.keys() | plural | nationals() | bodies)


def _describes(document: Document, i: int) -> bool:
    """Tell whether word ``i`` only says what the noun behind it is like: "the ruling party", not "the ruling said"."""
    then = document.lower[i + 1] if i + 1 < len(document.lower) else "."
    return then[0].isalnum() and then not in AUXILIARIES and then not in PREPOSITIONS and then not in cue_forms()


def _find_bearer(document: Document, i: int) -> Mention | None:
    """Return the phrase for somebody by age, children or charge at word ``i``: "the mother-of-three", "the accused"."""
    if not i or document.lower[i - 1] != "the":
        # "Said mother-of-two Ann Lee".
        named = document.lower[i].endswith(OF_CHILDREN) and any(w[0].isupper() for w in document.words[i + 1 : i + 2])
        return Mention("nom", i, i, i + 1) if named else None
    accused = document.lower[i] == "accused" and speaks(document, i - 1, i + 1)
    return Mention("nom", i - 1, i, i + 1) if accused or document.lower[i].endswith(AGES_AND_CHILDREN) else None


_OF_GUARDS = frozenset(("coast", "national"))
_PAPERS = word_set("chronicler economist examiner independent insider observer reporter star voice")
_OFFICERS = HIGH_OFFICES | word_set(
    "administrator captain clerk coach coordinator executive judge leader manager officer teacher treasurer whip"
)
_IN_CAPITALS = SEATS | POSTS | word_set("all-star dj gp mvp olympian paralympian")
_GENDERS = {"he": "m", "she": "f"}


_VERBS_TOO = frozenset(("host", "judge", "suspect"))
_COMPANIES = (("company",), ("firm",), ("group",), ("club",), ("body",), ("organisation",), ("organization",))
_OF_GOODS = frozenset(("maker", "seller"))
_ARTICLELESS = word_set("figures data documents estimates papers polls projections reports results studies")
_ONLY_CITED = frozenset(("estimates", "projections", "results"))
_TELLING = THINGS | _ARTICLELESS | TRADING_BODIES

_ONLY_IN_NAMES = (CLUBS | LEGAL_FORMS) | word_set(
    "international united general sports broadcasting express mail times post guard daily "
    "front us un eu fox center centre hall house club exchange force systems technologies trade "
    "records reserve services stores ambulance "
    "act afc arena athletic awards championship championships cup festival images rovers show tournament treaty "
    "trophy wanderers villa albion hotspur argyle aid relief action vision rights concern sense alert"
)
