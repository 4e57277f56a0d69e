"""Words -> noun phrases: the pronoun or the phrase that has its head at a word, and where the phrase begins."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    FIRMS,
    HEARINGS,
    PREPOSITIONS,
    PRONOUNS,
    THINGS,
    TIMES,
    calendar_words,
    cue_forms,
    organisation_words,
    person_nouns,
    reports_speech,
    titles,
    word_set,
)

_REMEMBERED = 8192
# How far before its noun a phrase such as "a former deputy prime minister" may begin.
_LONGEST_PHRASE = 7


class Phrase(NamedTuple):
    """A phrase that is no name; its fields are those of a mention."""

    kind: str
    start: int
    head: int
    end: int
    gender: str = "-"


def find_phrase(document: Document, i: int, names: Mapping[int, int]) -> Phrase | None:
    """Return the pronoun or the noun phrase with its head at word ``i``, if there is one.

    ``names`` tells of every name, by the word after it, where it begins: it belongs to a phrase whole or not at all.
    """
    word = document.lower[i]
    if not _is_listed(word):
        return _speaking_phrase(document, i, names) if word not in _NO_HEADS else None
    pronoun = PRONOUNS.get(word)
    if word in _OBJECTS and document.lower[i + 1 : i + 3] == ("as", "saying"):
        # "The paper quoted her as saying".
        pronoun = _OBJECTS[word]
    if pronoun and not _determines(document, i):
        gender = "m" if pronoun == "he" else "f" if pronoun == "she" else "-"
        return Phrase(pronoun, i, i, i + 1, gender)
    singular, plural = person_nouns()
    if word.endswith("-year-old") and i and document.lower[i - 1] == "the":
        return Phrase("nom", i - 1, i, i + 1)
    if word in singular:
        if document.words[i][0].isupper() and word not in titles():
            # "The Economist" is a paper, "the President" a person.
            start = _phrase_start(document, i, names)
            owned = start > 0 and document.lower[start - 1] == "'s"
            if word in _IN_CAPITALS and (owned or document.lower[start] in DETERMINERS):
                return Phrase("nom", start, i, i + 1, singular[word])
            if document.lower[start] in ("a", "an") and word not in organisation_words():
                return Phrase("nom", start, i, i + 1, singular[word])
            return Phrase("org", start, i, i + 1) if start < i and document.lower[start] in DETERMINERS else None
        return Phrase("nom", _phrase_start(document, i, names), i, i + 1, singular[word])
    if word in plural or word in _BODIES:
        phrase = _share_of(document, Phrase("group", _phrase_start(document, i, names), i, i + 1))
        if word in plural or _report(document, phrase):
            return phrase
    if word not in THINGS and (word not in organisation_words() or word in _ONLY_IN_NAMES):
        return _speaking_phrase(document, i, names)
    start = _phrase_start(document, i, names)
    owned = start > 0 and document.lower[start - 1] == "'s"
    if (start < i and document.lower[start] in DETERMINERS) or owned:
        return Phrase("thing" if word in THINGS else "org", start, i, i + 1)
    return None


@lru_cache(_REMEMBERED)
def _is_listed(word: str) -> bool:
    """Tell whether a word may be the head of a phrase that does not speak: a pronoun, a noun for people or bodies."""
    singular, plural = person_nouns()
    pronoun = word in PRONOUNS or word in _OBJECTS
    noun = word in singular or word in plural or word in _BODIES or word.endswith("-year-old")
    return pronoun or noun or word in THINGS or word in organisation_words()


def _determines(document: Document, i: int) -> bool:
    """Tell whether a word that can be a pronoun stands before a noun: "one former aide", "many farmers"."""
    lower = document.lower
    if lower[i] not in _BEFORE_NOUNS or i + 1 >= document.bounds[document.sentence[i]][1]:
        return False
    after = lower[i + 1]
    if not after[0].isalnum() or after in _NO_NOUNS or after.endswith("ly") or document.quotation[i + 1] >= 0:
        return False
    lemma, kind = cue_forms().get(after, ("", ""))
    # "One report says", "many reports say", but "one says", "many say".
    alone = lower[i] in ("one", "another")
    return not kind or (after == lemma if alone else after.endswith("s") and after != lemma)


_IN_CAPITALS = word_set("ceo cfo coo cto mla mep mp msp pm")
_OBJECTS = {"him": "he", "her": "she", "them": "they"}
_BEFORE_NOUNS = word_set("one another some many both")
_NO_NOUNS = AUXILIARIES | FINITE | PREPOSITIONS | DETERMINERS | frozenset(PRONOUNS)


def _speaking_phrase(document: Document, i: int, names: Mapping[int, int]) -> Phrase | None:
    """Return the phrase that ends at word ``i`` if it speaks, whatever its noun: "the narrator says", "read a sign"."""
    lower, words = document.lower, document.words
    if not (words[i][0].islower() or words[i][0].isdigit()) or lower[i] in _NO_HEADS:
        return None
    first, last = document.bounds[document.sentence[i]]
    after = i + 1
    while after < last and lower[after] in AUXILIARIES:
        after += 1
    told = after < last and (reports_speech(lower[after]) or (lower[after] == "heard" and lower[i] in HEARINGS))
    if not told and not (
        i + 1 == last or not words[i + 1][0].isalnum() or lower[i + 1] in PREPOSITIONS or lower[i + 1] == "who"
    ):
        return None
    if lower[i] in cue_forms() or _BEGINNINGS.isdisjoint(lower[max(first, i - _FARTHEST_BEGINNING) : i]):
        return None
    start = _phrase_start(document, i, names)
    owned = start > first and lower[start - 1] == "'s"
    if not owned and (start == i or lower[start] not in DETERMINERS):
        return None
    if not told and not (start > first and reports_speech(lower[start - 1])):
        return None
    if not AUXILIARIES.isdisjoint(lower[start:i]):
        return None
    return Phrase("thing", start, i, i + 1)


def _report(document: Document, phrase: Phrase) -> bool:
    """Tell whether a phrase for several is the subject of a verb of reporting: "both firms have said"."""
    lower = document.lower
    first, last = document.bounds[document.sentence[phrase.head]]
    # "Residents from several states said".
    if phrase.start > first and lower[phrase.start - 1] in PREPOSITIONS:
        return False
    after = next((k for k in range(phrase.end, last) if lower[k] not in AUXILIARIES), phrase.head)
    lemma, kind = cue_forms().get(lower[after], ("", "thought"))
    # "UK media reports say": several report, and do not "reports".
    return kind != "thought" and (lower[after] == lemma or not lower[after].endswith("s"))


_BODIES = word_set(
    "agencies airlines banks brands charities clubs companies corporations councils countries courts firms governments "
    "groups hospitals institutions insurers lenders manufacturers media nations newspapers organisations organizations "
    "outlets papers parties retailers schools states suppliers teams unions universities"
)
_ONLY_IN_NAMES = FIRMS | word_set(
    "international united general broadcasting express mail times post guard co inc corp ltd plc daily "
    "front us un eu fox center centre hall house club express exchange force systems technologies trade "
    "records reserve services stores ambulance "
    "act afc arena athletic awards championship championships cup fc festival images rovers show tournament treaty "
    "trophy wanderers villa albion hotspur argyle aid relief action vision rights concern sense alert borussia dynamo "
    "dinamo spartak lokomotiv olympique atletico sporting"
)


def _phrase_start(document: Document, i: int, names: Mapping[int, int]) -> int:
    """Return where the noun phrase that ends at word ``i`` begins: at its determiner, or at its first adjective."""
    lower, words = document.lower, document.words
    first = document.bounds[document.sentence[i]][0]
    least = max(first, i - _LONGEST_PHRASE)
    at = i
    while at > least:
        if names.get(at, at) < at:
            at = names[at]
            continue
        before = lower[at - 1]
        if before in DETERMINERS:
            # "It is clear that pilots say".
            at -= not (before == "that" and lower[i] in person_nouns()[1])
            break
        if _is_count(before):
            # "employs 7,600 workers", but "the 7,600 workers".
            at -= 1 + (at - 1 > least and lower[at - 2] in DETERMINERS)
            break
        # "promoters will make stars agree".
        if at - 1 > first and lower[at - 2] in _MODALS:
            break
        # "State" in "State Department spokesperson" reports nothing.
        reports = before in cue_forms() and words[at - 1][0].islower()
        if not (before[0].isalnum() or before == "-") or before in _STOPS or reports:
            break
        at -= 1
    return _skip_front(document, at, i)


def _share_of(document: Document, phrase: Phrase) -> Phrase:
    """Return a phrase for several with how many of them: "most of the farmers", "two of them", "one of the MPs"."""
    lower, at = document.lower, phrase.start
    first = document.bounds[document.sentence[at]][0]
    if at - 2 < first or lower[at - 1] != "of":
        return phrase
    share = lower[at - 2]
    if share in ("one", "another", "neither", "none"):
        return Phrase("nom", at - 2, phrase.head, phrase.end)
    if not (share in _SHARES or _is_count(share)):
        return phrase
    start = at - 2
    if start > first and (lower[start - 1] in DETERMINERS or lower[start - 1] in _SIZES):
        start -= 1
        start -= start > first and lower[start] in _SIZES and lower[start - 1] in DETERMINERS
    return Phrase(phrase.kind, start, phrase.head, phrase.end)


_SHARES = word_set(
    "all both couple dozens few half handful hundreds majority many minority most number plenty scores several some "
    "thousands two three four five six seven eight nine ten"
)
_SIZES = word_set("growing large small vast overwhelming significant record")


def _is_count(word: str) -> bool:
    """Tell whether a word counts what follows, as no year does: no noun before it belongs to the phrase."""
    return word[-1].isdigit() and word.replace(",", "").isdigit() and not (len(word) == 4 and word[:2] in ("19", "20"))


def _skip_front(document: Document, start: int, i: int) -> int:
    """Return where a phrase begins behind what only tells when, or that there are others: "Friday night", "even"."""
    lower = document.lower
    several = lower[i] in person_nouns()[1] or lower[i] in _BODIES
    while start < i and lower[start] in _ADVERBS and not (several and lower[start] in _ALL):
        start += 1
    before = lower[start - 1] if start > document.bounds[document.sentence[i]][0] else ""
    at = start + (start < i and lower[start] in ("this", "last", "next", "late", "early"))
    told = at > start or before in PREPOSITIONS or before in cue_forms()
    while at < i and told and (lower[at] in calendar_words() or lower[at] in _TIMES):
        start = at = at + 1
    return start


_ADVERBS = AUXILIARIES - FINITE - {"not", "'s", "'d", "'ve"} | word_set("however meanwhile today yesterday")
_ALL = frozenset(("all", "both"))
_TIMES = TIMES | word_set("days weeks months years weekend spring summer autumn fall winter")
_MODALS = word_set("will would can could should must")
_STOPS = ((PREPOSITIONS | FINITE | frozenset(PRONOUNS)) - {"both", "many"}) | word_set(
    "and or but nor so yet that when while where which as if because before after until since than whose although "
    "though"
)
_NO_HEADS = _STOPS | AUXILIARIES
# What a phrase for something that speaks begins with or behind, no more words before its noun than names may have.
_BEGINNINGS = DETERMINERS | {"'s"}
_FARTHEST_BEGINNING = 3 * _LONGEST_PHRASE
