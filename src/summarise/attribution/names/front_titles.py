"""Titles at the front of a run of capitalised words, and words like them that are part of the name."""

from __future__ import annotations

from functools import cache

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    HONORIFICS,
    NATIONALS,
    SUFFIXES,
    countries,
    given_names,
    names_no_person,
    nationalities,
    nouns_for_one,
    person_nouns,
    reports_speech,
    sentence_openers,
    titles,
    word_set,
)
from summarise.attribution.names.fronts import is_given

# Offices and ranks that are such before a whole name only: TD Bank has no seat in the Dáil, Nan Lee no grandchildren.
_SURE_OFFICES = word_set("ASP DGP DSP MEC MNA MPP SSP QB WR RB DL OL LB CB FW GM")
BEFORE_WHOLE_NAMES = _SURE_OFFICES | word_set(
    "ACP AIG CP CS CSP DC DCP DI DIG DS GP IG IGP MCA MK MLC PPRO PRO PS SP TD U Daw Pa "
    "Nan Gran Nana Granddad Garda Gda Comhairle Kaumātua Rangatira Aunty"
)
# A Cornelius and a Derek; "Con." and "Del." are a constable and a delegate.
_SHORT_NAMES = word_set("con del")
_BEFORE_CONSTABLE = word_set("chief det detective special")
# Trades that are surnames too, where a given name stands before them.
_SURNAMES = word_set("baker butler carter cook farmer fisher gardener king mason miller painter porter potter smith")
_OF_SIKHS = word_set("singh kaur")
# Titles that are given names too, behind another: "Hassan Sheikh Mohamud", "Mahendra Pal Awasthi".
_GIVEN_TOO = word_set("baron haji hajji imam pal prince sheik sheikh")
_FATHERS = word_set("bin bint ibn binti binte")
_MALAY_STYLES = word_set("seri sri panglima paduka tan toh")
_BEFORE_MALAY_STYLES = word_set("datuk dato datin tan toh tengku seri sri")
STYLES = (_MALAY_STYLES | _BEFORE_MALAY_STYLES) | word_set(
    "adv alh alhaja alhaji arc arch atty barr commo comrade cpa eng engr haji hajia hajiya hajji hon madam mallam nana "
    "oba pharm puan selvi sheik sheikh sheikha shri shrimati smt surv thiru tmt tpl tuan tun tunku"
)
"""What may stand right before a name behind another title: "council leader Hon. Ann Lee"."""
# "Cinematographer", "percussionist", "mortician".
_OF_DOERS = ("er", "or", "ist", "ian")
_NO_DOERS = word_set(
    "better bigger consider deliver discover earlier either enter former further gather greater higher interior junior "
    "lower major minor prior rather remember senior summer superior winter"
)
_DOER_AND_NAME, _LONG_NOUN = 3, 9
_ORDINALS = word_set("1st 2nd 3rd first second third")
# "Deputy Chief Lee".
_RANKED = word_set("author boss chief child friend kid lawyer patient peer pilot poet skipper son steward warden")
# Titles that stand before a bare surname, and titles that are surnames too.
_BEFORE_SURNAMES = word_set("cllr coun councillor dc det ds insp judge pc prof professor rep rev sen senator")
_TITLED_SURNAMES = word_set("abbot baron bishop dean duke earl king pope priest prince sheikh")


def skip_titles(document: Document, first: int, end: int) -> tuple[int, str | None]:
    """Return where the name begins after its titles, and the last of them."""
    lower = document.lower
    if not any(map(_may_entitle, lower[first:end])) and not is_doer(document, first, end):
        # Most names have none.
        return first, None
    cut, title = first, None
    plural, posts = person_nouns()[1], nouns_for_one()
    for i in range(first, end):
        bare = lower[i].rstrip(".")
        if bare in _MALAY_STYLES and _is_style(lower, i, end):
            cut, title = i + 1, bare
            continue
        if _begins_name(document, first, cut, i, end):
            break
        national = i == first and i + 2 < end and _is_national(document, i)
        if national or bare in posts or is_timed_office(bare) or is_doer(document, i, end):
            cut, title = i + 1, bare
        elif bare in plural or (bare == "class" and i == cut and document.before(i) in _ORDINALS):
            # "Petty Officer 2nd Class Ann Lee".
            cut = i + 1
        elif document.words[i] in BEFORE_WHOLE_NAMES and i + 2 < end and _may_hold(document, i, end):
            cut, title = i + 1, bare
    return cut, title


def _begins_name(document: Document, first: int, cut: int, i: int, end: int) -> bool:
    """Return whether the word ``i``, though it may be a title, is of the name behind the titles up to ``cut``."""
    lower = document.lower
    singular, plural = person_nouns()
    # "Hill & Sons".
    if document.words[i - 1] == "&" and lower[i].rstrip(".") in plural:
        return True
    if i + 1 == end and i > first:
        # "Fiona Prince", "John T. Major": a title after a given name, and nothing after it, is a surname; "Ann Lee MP".
        given = i - 1 - (i - 1 > cut and len(lower[i - 1].rstrip(".")) == 1)
        if (i > cut and lower[given] in given_names()) or lower[i] in SUFFIXES:
            return True
        # "Mr King", "Cllr King", "Dr Dewleen Baker".
        before = lower[i - 1].rstrip(".")
        # "Said Tonya Tall Chief".
        speaks = reports_speech(document.before(cut)) and lower[cut] in given_names()
        addressed = lower[i] in _SURNAMES and first < cut == i - 1
        if speaks or before in HONORIFICS or addressed or (before in _BEFORE_SURNAMES and lower[i] in _TITLED_SURNAMES):
            return True
    # "the PM" by itself.
    if i + 1 == end and i == first and document.words[i].isupper() and lower[i] not in singular:
        return True
    if i + 2 == end and i == cut and _is_called_so(document, first, i):
        return True
    if lower[i] == "dean" and i == first and i + 2 == end:
        # "Dean Marlow", where nobody is called the dean.
        return "dean" not in document.words
    return _is_in_name(lower, cut, i, end)


def _may_entitle(word: str) -> bool:
    return word.rstrip(".") in _entitling() or word.startswith("then-")


@cache
def _entitling() -> frozenset[str]:
    """Return all words that may be a title or part of one, without stops."""
    offices = frozenset(map(str.lower, BEFORE_WHOLE_NAMES))
    return nouns_for_one() | person_nouns()[1] | offices | NATIONALS | _MALAY_STYLES | {"class"}


def _is_national(document: Document, i: int) -> bool:
    """Tell whether a noun for who is of a nation stands before a name: "the Slovene Bo Ek", "Swede Nils Ek"."""
    word = document.lower[i]
    told = document.before(i) == "the" or document.before(i).endswith("-year-old")
    return word in NATIONALS and (told or word not in given_names())


def is_doer(document: Document, i: int, end: int) -> bool:
    """Tell whether a sentence opens with who does something before a name: "Cinematographer Ann Lee said"."""
    if end - i != _DOER_AND_NAME or i != document.bounds[document.sentence[i]][0]:
        return False
    word, rest = document.lower[i], document.lower[i + 1 : end]
    if not word.endswith(_OF_DOERS):
        return False
    known = word in _NO_DOERS or word.endswith("ster") or word in sentence_openers()
    if known or word in nationalities() or is_given(word) or any(map(names_no_person, (word, *rest))):
        return False
    told = end < len(document.lower) and reports_speech(document.lower[end])
    return is_given(rest[0]) or (told and len(word) >= _LONG_NOUN)


def _may_hold(document: Document, i: int, end: int) -> bool:
    """Tell whether a name follows that may be whose the office at word ``i`` is: "MNA Zartaj Achakzai"."""
    rest = document.lower[i + 1 : end]
    return is_given(rest[0]) or (document.words[i] in _SURE_OFFICES and i + 3 == end)


def _is_in_name(lower: tuple[str, ...], cut: int, i: int, end: int) -> bool:
    """Tell whether what could be a title at word ``i`` is part of the name that begins at word ``cut``.

    "Martin Luther King Sr.", "Cecil Miller Otieno", "Malcolm Cardinal Lee", "Razwana Begum", "Sultan bin Ali".
    """
    bare = lower[i].rstrip(".")
    if i > cut and lower[i - 1] in given_names():
        suffixed = SUFFIXES.issuperset(lower[i + 1 : end])
        if suffixed or bare in _SURNAMES or bare == "cardinal":
            return True
    if i > cut and bare == "begum":
        return True
    # "Ravinder Pal Singh".
    if i > cut and bare == "pal" and i + 1 < end and lower[i + 1] in _OF_SIKHS:
        return True
    # "Eva St John".
    if bare in ("st", "saint") and cut < i < end - 1 and is_given(lower[i - 1]):
        return True
    # "Yusuf Haji Omar", but not "Jordan Prince Omar".
    called = bare in _GIVEN_TOO and cut < i == cut + 1 < end - 1
    if called and lower[i - 1] in given_names() and lower[i - 1] not in countries():
        return True
    # "Alessandro Del Piero", "Del Bosque": a delegate is "Del." with its stop.
    if lower[i] == "del":
        return True
    return i + 1 < len(lower) and lower[i + 1] in _FATHERS


def _is_style(lower: tuple[str, ...], i: int, end: int) -> bool:
    """Tell whether word ``i`` is one of two that are a title together: "Datuk Seri", "Tan Sri", "Toh Puan"."""
    before = lower[i - 1].rstrip(".") if i else ""
    # "Dato' Sri Bo Ek".
    before, then = lower[i - 2] if before in ("'", "’") and i > 1 else before, lower[i + 1] if i + 1 < end else ""
    if lower[i] in ("tan", "toh"):
        return then in ("sri", "seri", "puan")
    return before in _BEFORE_MALAY_STYLES and bool(then)


def _is_called_so(document: Document, first: int, i: int) -> bool:
    """Tell whether a noun for one person is a given name, behind another: "Singer Ally Lee", "chef Dean Lee"."""
    lower = document.lower
    if lower[i] in _SHORT_NAMES:
        before = lower[i - 1].rstrip(".") if i else ""
        return before in nouns_for_one() and before not in _BEFORE_CONSTABLE
    named = lower[i] in given_names() and lower[i] not in titles()
    beside = i > first or (i > 0 and document.words[i - 1][0].islower() and lower[i - 1] in person_nouns()[0])
    return named and lower[i] not in _RANKED and beside


def is_timed_office(word: str) -> bool:
    """Tell whether a word is an office that somebody held at the time: "Then-Mayor"."""
    return word.startswith("then-") and word.removeprefix("then-").rstrip(".") in nouns_for_one()
