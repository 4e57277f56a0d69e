"""Words beside a name that only a person's has: "Mr Justice Swift", "her husband Dean", "told host Mags Lee"."""

from __future__ import annotations

from itertools import pairwise

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    HIS_OWN,
    NUMBERS,
    PREPOSITIONS,
    RELATIVES,
    SAID,
    cue_forms,
    firm_words,
    given_names,
    names_no_person,
    nationalities,
    nouns_for_one,
    person_nouns,
    reports_speech,
    word_set,
)
from summarise.attribution.names.offices import HIGH_OFFICES, POSTS, SPOKESMEN, is_of_something
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.particulars import is_barrister, is_trade, tells_person
from summarise.words import ARTICLES

_ONE = (("a",), ("an",))
# A company is an owner, a builder or a rival, but none of these.
_HUMAN = word_set(
    "accountant actor actress architect artist author baker barrister carpenter chemist doctor economist "
    "electrician engineer farmer filmmaker historian joiner journalist lawyer lecturer librarian mechanic midwife "
    "musician novelist nurse painter physicist physician plumber poet potter professor psychiatrist scientist "
    "solicitor student surgeon teacher teenager therapist waiter waitress writer scaffolder senator lawmaker"
)
# "A café owner"; "a hotel owner" may be a company.
_KEPT = word_set(
    "bakery bar boat business cafe café cat dog farm home house kiosk pub restaurant salon shop store taxi"
)
_BEFORE_PEOPLE = (_HUMAN | SPOKESMEN) | word_set(
    "anchor bassist boxer captain chairman chairwoman coach comedian cook councillor cyclist drummer "
    "goalkeeper golfer guitarist host jockey midfielder mum presenter reporter singer skipper striker winger"
)
# Only people are addressed so; "Dr" stands in names of drinks too, and the Lord Nelson is a pub.
_ALONE = word_set("mr mrs ms miss")
_NOBLE = word_set("baroness dame lady lord sir")
_LONGEST_OFFICE = 6
_FEWEST = 2
_SURE = word_set(
    "adv alhaja alhaji ambassador asp assemblyman assemblywoman barr cllr coun congressman congresswoman councillor "
    "datin dato datuk daw dgp dsp engr gov governor hajiya judge justice lt mec minister mna mp mpp prof professor "
    "puan sen senator sheikha shri smt speaker ssp tengku u"
)
FROM_PLACES = word_set("banks brook brooks field fields fox hall hill lane marsh park rivers wood woods")
# Surnames that only buildings have too.
_SITES = word_set("bridge chapel church court cross forest house temple")
# "Albert Hall", "Grace Church": whom places are called after, and what is no surname's given name there.
_OF_PLACES = word_set(
    "albert alexandra calvary carnegie charlotte chelsea christ clarence faith florence grace hope jesus jubilee "
    "lambeth lincoln stanley trinity victoria windsor"
)
_LONGEST_HEADED = 14
# "J.C. Penney", "W.H. Smith": firms that are called by their founders' initials.
_FOUNDERS = word_set(
    "bean brill crew donnelley edwards goodrich grace heinz horton hunt hutton jill morgan penney power scripps smith "
    "snyder"
)
_POINTED = frozenset((("points", "out"), ("pointed", "out")))
_LONGEST_RANK = 4
_OFFICES = HIGH_OFFICES | SPOKESMEN | word_set("coordinator dean editor executive professor senator strategist")
_BEHIND_OFFICE = word_set("of for at , and")
_WHERE = word_set("in at near outside")
# What a team or a firm that is told of by "who" does not do.
_LIVED = word_set("works worked lives lived grew teaches taught studied owns owned moved married wrote watched saw")
_LIVING = frozenset((verb,) for verb in _LIVED)
_OWN = HIS_OWN | {"their", "themselves"}
_LONGEST_GIVING = 6
_LONGEST_GIVEN = 16
_AGES = frozenset((",", age, ",") for age in NUMBERS | {"one"})


def introduces_person(document: Document, run: NameRun) -> bool:
    """Tell whether the words beside a name say that its bearer is a person."""
    known = _is_addressed(document, run) or _is_relative(document, run) or _is_described(document, run)
    known = known or _is_called_as_places_are(document, run) or _is_of_nation(document, run)
    known = known or tells_person(document, run)
    known = known or is_barrister(document, run)
    return known or _is_who(document, run) or _is_given_out(document, run) or _is_titled(run)


def _is_who(document: Document, run: NameRun) -> bool:
    """Tell whether a clause goes on from a name as from a person's: "J.C. Lee said", "Gethin Rees, who works"."""
    initials = run.parts[0].count(".") > 1 and run.parts[0].isupper()
    if initials and speaks_beside(document, run) and len(run.parts) == _FEWEST and _is_surname(run.parts[1].lower()):
        return True
    if len(run.parts) < 2 or document.lower[run.end : run.end + 2] != (",", "who"):
        return False
    return document.lower[run.end + 2 : run.end + 3] in _LIVING


def _is_of_nation(document: Document, run: NameRun) -> bool:
    """Tell whether a name that begins as a person's stands behind a nation's: "the Italian Gianni Bellotti"."""
    key = [part.lower() for part in run.parts]
    own = len(key) == _FEWEST and key[0] in given_names() and not any(map(names_no_person, key))
    return own and document.before(run.first) in nationalities() and document.before(run.first - 1) in ARTICLES


def _is_called_as_places_are(document: Document, run: NameRun) -> bool:
    """Tell whether a surname that places have too stands behind a given name, and says something: "Tom Hall said"."""
    key = [part.lower() for part in run.parts]
    named = len(key) == _FEWEST and key[1] in FROM_PLACES | _SITES and given_names().get(key[0]) in ("m", "f")
    beside = document.before(run.start)
    # "Tom Hall called his boss".
    opens = run.start == document.bounds[document.sentence[run.start]][0]
    if named and opens and not HIS_OWN.isdisjoint(document.lower[run.end + 1 : run.end + 3]):
        return key[0] not in _OF_PLACES
    here = key[0] not in _OF_PLACES and beside != "the" and beside not in PREPOSITIONS
    # "Tom Hall, head of the trust,".
    told = document.words[run.end : run.end + 1] == (",",) and not nouns_for_one().isdisjoint(
        document.lower[run.end + 1 : run.end + 3]
    )
    told = told or document.lower[run.end : run.end + 2] in _POINTED
    # "Tom Hall denied it".
    acts = opens and _acts(document, run)
    return named and here and (told or acts or speaks_beside(document, run))


def _acts(document: Document, run: NameRun) -> bool:
    """Tell whether the verb behind a name is one of those who say something, be it by an act: "denied", "described"."""
    cue = cue_forms().get(document.lower[run.end]) if run.end < len(document.lower) else None
    return cue is not None and cue[1] in ("act", "speech")


def speaks_beside(document: Document, run: NameRun) -> bool:
    """Tell whether a verb of saying stands beside a name."""
    behind = document.lower[run.end] if run.end < len(document.lower) else ""
    return reports_speech(document.before(run.start)) or reports_speech(behind)


def _is_surname(word: str) -> bool:
    """Tell whether a word behind initials is no firm's: "J.P. Lee", but not "J.P. Morgan"."""
    return not names_no_person(word) and word not in _FOUNDERS


def _is_titled(run: NameRun) -> bool:
    """Tell whether the title before a name of two words at least is one that only people have, or "Jr." behind it."""
    key = [part.lower().rstrip(".") for part in run.parts]
    if "/" in key:
        # "S. Kavitha a/p Rajan".
        return True
    if key[-1] in ("jr", "sr") and key[0] in given_names() and len(key) > _FEWEST:
        return True
    return run.title in _SURE and len(key) >= _FEWEST and not run.parts[-1].isupper()


def _is_given_out(document: Document, run: NameRun) -> bool:
    """Tell whether somebody gave the name for his own: "gave her name as Ann", "identified himself only as Ann".

    "By her first name, Ann", and "Ann, an owner of hens who gave only her first name".
    """
    last = document.bounds[document.sentence[run.start]][1]
    behind = document.lower[run.end : min(last, run.end + _LONGEST_GIVEN)]
    if behind[:1] == (",",) and ("first", "name") in pairwise(behind):
        return True
    before = document.lower[max(0, run.start - _LONGEST_GIVING) : run.start]
    if before[-2:] == ("name", ",") and not _OWN.isdisjoint(before):
        return True
    if document.before(run.start) != "as":
        return False
    asked = ("be", "identified") in (before[-3:-1], before[-4:-2])
    own = not _OWN.isdisjoint(before) and ("name" in before or "identified" in before)
    return asked or own


def _is_addressed(document: Document, run: NameRun) -> bool:
    """Tell whether a title that only people have stands before the name, another behind it: "Mr Justice Swift"."""
    noble = run.title in _NOBLE and document.before(run.start) != "the" and run.parts[-1].lower() not in firm_words()
    return run.title in _ALONE or noble or not _ALONE.isdisjoint(document.lower[run.start : run.first])


def _is_relative(document: Document, run: NameRun) -> bool:
    """Tell whether a child's age or what somebody is to somebody stands beside the name: "her husband Dean"."""
    before = run.first - 1
    if document.lower[run.end : run.end + 3] in _AGES:
        # "Ioan, nine, was".
        return True
    if document.words[run.end : run.end + 1] == (",",) and document.lower[run.end + 1 : run.end + 2] != ():
        kin = run.end + 1 + (document.lower[run.end + 1] in DETERMINERS)
        if document.lower[kin : kin + 1] and document.lower[kin] in RELATIVES:
            return True
    return before > 0 and document.lower[before] in RELATIVES and document.words[before][0].islower()


def _is_described(document: Document, run: NameRun) -> bool:
    """Tell whether a noun for one person stands in apposition behind the name: "Lind, a retired nurse, said"."""
    lower, start = document.lower, run.start
    if lower[start - 1 : start] == (",",) == lower[run.end : run.end + 1] and any(
        map(reports_speech, lower[run.end + 1 : run.end + 2])
    ):
        # "The mayor of Szeged, Botka Laszlo, said".
        singular = person_nouns()[0]
        # "AK Lee, project director, NHDA, adding that": a word alone is sure with "said" only.
        whole = len(run.parts) > 1 or lower[run.end + 1] in SAID
        if whole and any(word in singular for word in lower[max(0, start - _LONGEST_OFFICE) : start - 1]):
            return True
        # "The head of the National Harbour Agency (NHA), Botka Laszlo, said".
        least = max(document.bounds[document.sentence[start]][0], start - _LONGEST_HEADED)
        if len(run.parts) > 1 and any(is_of_something(document, i) for i in range(least, start - 2)):
            return True
    # "told host Mags Lee", but not "host Dorne" nor "the host Dorne City".
    within = start > document.bounds[document.sentence[start]][0]
    known = lower[start - 1] in _BEFORE_PEOPLE
    # "“…,” says bioethicist Hinemoa Tapsell."
    small = start > 1 and document.words[start - 1].islower()
    known = known or (small and reports_speech(lower[start - 2]) and is_trade(lower[start - 1]))
    beside = len(run.parts) > 1 and within and known
    if beside and DETERMINERS.isdisjoint(lower[max(0, start - 2) : start - 1]):
        return True
    if document.words[run.end : run.end + 1] != (",",):
        return False
    if len(run.parts) > 1 and _is_office(document, run.end + 1):
        return True
    if document.lower[run.end + 1 : run.end + 2] not in _ONE:
        return False
    # "At a briefing in Kelt, a spokeswoman said".
    if start and lower[start - 1] in _WHERE:
        return False
    phrase = document.lower[run.end + 2 : run.end + 6]
    phrase = phrase[: phrase.index(",")] if "," in phrase else phrase
    return any(word.endswith(("ologist", "man", "woman")) or word in _HUMAN for word in phrase) or any(
        what in _KEPT and who == "owner" for what, who in pairwise(phrase)
    )


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
