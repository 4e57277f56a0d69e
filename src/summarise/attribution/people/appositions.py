"""What stands between commas beside a name, as only a person's has it: "Lind, a retired nurse, said"."""

from __future__ import annotations

from itertools import pairwise

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    NUMBERS,
    PREPOSITIONS,
    RELATIVES,
    SAID,
    organisation_words,
    person_nouns,
    reports_speech,
    word_set,
)
from summarise.attribution.names.offices import HIGH_OFFICES, POSTS, SPOKESMEN, is_of_something
from summarise.attribution.names.trimming import NameRun

_ONE = frozenset(("a", "an"))
# A company is an owner, a builder or a rival, but none of these.
HUMAN = word_set(
    "accountant activist actor actress architect artist author baker barrister campaigner carpenter cashier "
    "chemist cleaner co-founder commuter cyclist doctor economist electrician engineer eyewitness farmer "
    "filmmaker firefighter hiker historian joiner journalist lawmaker lawyer lecturer librarian mechanic midwife "
    "motorist musician neighbor neighbour novelist nurse painter paramedic patient pedestrian pensioner "
    "physician physicist plaintiff plumber poet potter professor psychiatrist psychologist refugee resident "
    "scaffolder scientist senator solicitor student surgeon survivor teacher teenager therapist villager "
    "volunteer voter waiter waitress widow widower worker writer"
)
# "A café owner"; "a hotel owner" may be a company.
_KEPT = word_set(
    "bakery bar boat business cafe café cat dog farm home house kiosk pub restaurant salon shop store taxi"
)
_LONGEST_OFFICE = 6
_LONGEST_HEADED = 14
_LONGEST_RANK = 4
_OFFICES = HIGH_OFFICES | SPOKESMEN | word_set("coordinator dean editor executive professor senator strategist")
_BEHIND_OFFICE = word_set("of for at , and")
_WHERE = word_set("in at near outside")
_LONGEST_GIVEN = 16
_AGES = frozenset((",", age, ",") for age in NUMBERS | {"one"})


def describes_person(document: Document, run: NameRun) -> bool:
    """Tell whether what only a person has stands behind the name and its comma, or the name itself between two.

    "Ioan, nine, was", "Lind, his aunt,", "Lind, a retired nurse, said", "The mayor of Szeged, Botka Laszlo, said".
    """
    lower, then = document.lower, run.end + 1
    if then == len(lower):
        return False
    if lower[run.end : run.end + 3] in _AGES:
        return True
    kin = then + (lower[then] in DETERMINERS)
    if lower[kin : kin + 1] and lower[kin] in RELATIVES:
        return True
    if document.before(run.start) == "," and reports_speech(lower[then]) and _is_behind_office(document, run):
        return True
    if len(run.parts) > 1 and _is_office(document, then):
        return True
    last = document.bounds[document.sentence[run.start]][1]
    behind = lower[run.end : min(last, run.end + _LONGEST_GIVEN)]
    # "Ann, an owner of hens who gave only her first name".
    if "first" in behind and ("first", "name") in pairwise(behind):
        return True
    # "At a briefing in Kelt, a spokeswoman said".
    if lower[then] not in _ONE or document.before(run.start) in _WHERE:
        return False
    phrase = lower[then + 1 : then + 5]
    phrase = phrase[: phrase.index(",")] if "," in phrase else phrase
    return any(_is_human(what, then) for what, then in pairwise((*phrase, ",")))


def _is_human(what: str, then: str) -> bool:
    """Tell whether a noun and the word behind it are what only a person is: "survivor", not "survivor group"."""
    human = what.endswith(("ologist", "man", "woman")) or what in HUMAN
    return (human and then not in organisation_words()) or (what in _KEPT and then == "owner")


def _is_behind_office(document: Document, run: NameRun) -> bool:
    """Tell whether a noun for one person stands before a name between commas: "The mayor of Szeged, Botka Laszlo,"."""
    lower, start = document.lower, run.start
    # "AK Lee, project director, NHDA, adding that": a word alone is sure with "said" only.
    whole = len(run.parts) > 1 or lower[run.end + 1] in SAID
    if whole and not person_nouns()[0].keys().isdisjoint(lower[max(0, start - _LONGEST_OFFICE) : start - 1]):
        return True
    # "The head of the National Harbour Agency (NHA), Botka Laszlo, said".
    least = max(document.bounds[document.sentence[start]][0], start - _LONGEST_HEADED)
    return len(run.parts) > 1 and any(is_of_something(document, i) for i in range(least, start - 2))


def _is_office(document: Document, start: int) -> bool:
    """Tell whether an office that only a person holds stands at word ``start``: "the director general of"."""
    lower = document.lower
    start += lower[start : start + 1] in (("the",), ("a",), ("an",))
    for i in range(start, min(len(lower) - 1, start + _LONGEST_RANK)):
        if not lower[i].isalpha() or lower[i] in PREPOSITIONS or lower[i] in AUXILIARIES:
            return False
        if (lower[i] in _OFFICES or lower[i] in POSTS) and (
            lower[i + 1] in _BEHIND_OFFICE or lower[i + 1] == "general"
        ):
            return True
    return False
