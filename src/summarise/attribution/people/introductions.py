"""Words beside a name that only a person's has: "Mr Justice Swift", "her husband Dean", "told host Mags Lee"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    DETERMINERS,
    HIS_OWN,
    PREPOSITIONS,
    RELATIVES,
    cue_forms,
    firm_words,
    given_names,
    names_no_person,
    nationalities,
    nouns_for_one,
    reports_speech,
    word_set,
)
from summarise.attribution.names.offices import SPOKESMEN
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.appositions import HUMAN, describes_person
from summarise.attribution.people.particulars import is_barrister, is_trade, tells_person
from summarise.words import ARTICLES

_BEFORE_PEOPLE = (HUMAN | SPOKESMEN) | word_set(
    "anchor bassist boxer captain chairman chairwoman coach comedian cook councillor cyclist drummer "
    "goalkeeper golfer guitarist host jockey midfielder mum presenter reporter singer skipper striker winger"
)
# Only people are addressed so; "Dr" stands in names of drinks too, and the Lord Nelson is a pub.
_ALONE = word_set("mr mrs ms miss")
_NOBLE = word_set("baroness dame lady lord sir")
_FEWEST = 2
_SURE = word_set(
    "adv alhaja alhaji ambassador asp assemblyman assemblywoman barr cllr coun congressman congresswoman councillor "
    "datin dato datuk daw dgp dsp engr gov governor hajiya judge justice lt mec minister mna mp mpp prof professor "
    "puan sen senator sheikha shri smt speaker ssp tengku u"
)
_BEHIND = ",.;:?!'’)\"”—–-"
_OFFICES = word_set("chancellor governor mayor minister premier president senator taoiseach")
FROM_PLACES = word_set("banks brook brooks field fields fox hall hill lane marsh park rivers wood woods")
# Surnames that only buildings have too.
_SITES = word_set("bridge chapel church court cross forest house temple")
_CALLED_AS_PLACES = FROM_PLACES | _SITES
# "Albert Hall", "Grace Church": whom places are called after, and what is no surname's given name there.
_OF_PLACES = word_set(
    "albert alexandra calvary carnegie charlotte chelsea christ clarence faith florence grace hope jesus jubilee "
    "lambeth lincoln stanley trinity victoria windsor"
)
# "J.C. Penney", "W.H. Smith": firms that are called by their founders' initials.
_FOUNDERS = word_set(
    "bean brill crew donnelley edwards goodrich grace heinz horton hunt hutton jill morgan penney power scripps smith "
    "snyder"
)
_POINTED = frozenset((("points", "out"), ("pointed", "out")))
# What a team or a firm that is told of by "who" does not do.
_LIVED = word_set("works worked lives lived grew teaches taught studied owns owned moved married wrote watched saw")
_LIVING = frozenset((verb,) for verb in _LIVED)
_OWN = HIS_OWN | {"their", "themselves"}
_SELVES = frozenset(("herself", "himself"))
# What stands between a name and the words that give it.
_GIVING = frozenset(("as", ","))
_LONGEST_GIVING = 6


def introduces_person(document: Document, run: NameRun) -> bool:
    """Tell whether the words beside a name say that its bearer is a person."""
    if run.start < run.first and _is_addressed(document, run):
        return True
    if document.before(run.start) in _GIVING and _is_given_out(document, run):
        return True
    if _is_relative(document, run) or tells_person(document, run):
        return True
    then = document.lower[run.end] if run.end < len(document.lower) else "."
    # "Joelinton himself was modest".
    if then in _SELVES or (then == "," and describes_person(document, run)):
        return True
    # What names of one word leave open.
    return _is_known_in_full(document, run) if len(run.parts) > 1 else _is_in_office(document, run)


def _is_in_office(document: Document, run: NameRun) -> bool:
    """Tell whether an office in capitals that only people hold stands before a name of one word: "President Ruto"."""
    word, behind = run.parts[0], document.text[document.ends[run.end - 1] : document.ends[run.end - 1] + 1]
    # "President FranÃ§ois Hollande": the name is broken.
    whole = word.isalpha() and (not behind or behind.isspace() or behind in _BEHIND)
    surname = whole and not word.isupper() and not names_no_person(word.lower())
    return surname and run.title in _OFFICES and document.words[run.first - 1][0].isupper()


def _is_known_in_full(document: Document, run: NameRun) -> bool:
    """Tell whether a name of two words at least has beside it or in it what people's full names have."""
    known = _is_titled(run) or _is_named_by_trade(document, run.start) or _is_called_as_places_are(document, run)
    return known or _is_of_nation(document, run) or is_barrister(document, run) or _is_who(document, run)


def _is_who(document: Document, run: NameRun) -> bool:
    """Tell whether a clause goes on from a name as from a person's: "J.C. Lee said", "Gethin Rees, who works"."""
    initials = len(run.parts) == _FEWEST and run.parts[0].count(".") > 1 and run.parts[0].isupper()
    if initials and speaks_beside(document, run) and _is_surname(run.parts[1].lower()):
        return True
    if document.lower[run.end : run.end + 2] != (",", "who"):
        return False
    return document.lower[run.end + 2 : run.end + 3] in _LIVING


def _is_of_nation(document: Document, run: NameRun) -> bool:
    """Tell whether a name that begins as a person's stands behind a nation's: "the Italian Gianni Bellotti"."""
    if document.before(run.first) not in nationalities() or document.before(run.first - 1) not in ARTICLES:
        return False
    key = [part.lower() for part in run.parts]
    return len(key) == _FEWEST and key[0] in given_names() and not any(map(names_no_person, key))


def _is_called_as_places_are(document: Document, run: NameRun) -> bool:
    """Tell whether a surname that places have too stands behind a given name, and says something: "Tom Hall said"."""
    key = [part.lower() for part in run.parts]
    if len(key) != _FEWEST or key[1] not in _CALLED_AS_PLACES or given_names().get(key[0]) not in ("m", "f"):
        return False
    if key[0] in _OF_PLACES:
        return False
    # "Tom Hall called his boss".
    opens = run.start == document.bounds[document.sentence[run.start]][0]
    if opens and not HIS_OWN.isdisjoint(document.lower[run.end + 1 : run.end + 3]):
        return True
    beside = document.before(run.start)
    if beside == "the" or beside in PREPOSITIONS:
        return False
    # "Tom Hall, head of the trust,".
    told = document.words[run.end : run.end + 1] == (",",) and not nouns_for_one().isdisjoint(
        document.lower[run.end + 1 : run.end + 3]
    )
    told = told or document.lower[run.end : run.end + 2] in _POINTED
    # "Tom Hall denied it".
    return told or (opens and _acts(document, run)) or speaks_beside(document, run)


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
    if run.title in _SURE and not run.parts[-1].isupper():
        return True
    # "S. Kavitha a/p Rajan".
    if "/" in run.parts:
        return True
    heir = len(run.parts) > _FEWEST and run.parts[-1].lower().rstrip(".") in ("jr", "sr")
    return heir and run.parts[0].lower().rstrip(".") in given_names()


def _is_given_out(document: Document, run: NameRun) -> bool:
    """Tell whether somebody gave the name for his own: "gave her name as Ann", "identified himself only as Ann".

    "By her first name, Ann", "a blogger known as Lupo".
    """
    before = document.lower[max(0, run.start - _LONGEST_GIVING) : run.start]
    if before[-1] == ",":
        return before[-2:-1] == ("name",) and not _OWN.isdisjoint(before)
    if before[-2:-1] == ("known",) and is_trade(document.before(run.start - 2)):
        return True
    asked = ("be", "identified") in (before[-3:-1], before[-4:-2])
    own = not _OWN.isdisjoint(before) and ("name" in before or "identified" in before)
    return asked or own


def _is_addressed(document: Document, run: NameRun) -> bool:
    """Tell whether a title that only people have stands before the name, another behind it: "Mr Justice Swift"."""
    noble = run.title in _NOBLE and document.before(run.start) != "the" and run.parts[-1].lower() not in firm_words()
    return run.title in _ALONE or noble or not _ALONE.isdisjoint(document.lower[run.start : run.first])


def _is_relative(document: Document, run: NameRun) -> bool:
    """Tell whether what somebody is to somebody stands before the name: "her husband Dean"."""
    before = run.first - 1
    return before > 0 and document.lower[before] in RELATIVES and document.words[before][0].islower()


def _is_named_by_trade(document: Document, start: int) -> bool:
    """Tell whether a trade stands right before a name: "told host Mags Lee", but not "the host Dorne City"."""
    lower = document.lower
    if start == document.bounds[document.sentence[start]][0]:
        return False
    # "“…,” says bioethicist Hinemoa Tapsell."
    small = start > 1 and document.words[start - 1].islower()
    trade = small and reports_speech(lower[start - 2]) and is_trade(lower[start - 1])
    known = trade or lower[start - 1] in _BEFORE_PEOPLE
    return known and document.before(start - 1) not in DETERMINERS
