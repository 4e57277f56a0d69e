"""Names of bodies that are told by their last word: "General Rotors", "Harbour Board of Trade"."""

from __future__ import annotations

from dataclasses import replace

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    DAYS_AND_MONTHS,
    HONORIFICS,
    SURNAMES_TOO,
    calendar_words,
    countries,
    given_names,
    nationalities,
    nouns_for_one,
    organisation_words,
    person_nouns,
    word_set,
)
from summarise.attribution.names.fronts import PAPERS, SEATED
from summarise.attribution.names.odd_bodies import end_of_capitals
from summarise.attribution.names.trimming import LEGAL_FORMS, NameRun


def trim_body(document: Document, first: int, end: int) -> NameRun | None:
    """Return the name in the capitalised words from ``first`` to ``end``, whole, if it ends as bodies' names do.

    "General Rotors", "NTC News", "Police Department": what would be a title, an agency or a group before a person's
    name is part of a body's. None where the name may be a person's after all: "General Hall", "Mr Bank".
    """
    if end - first < _FEWEST:
        return None
    words, lower = document.words, document.lower
    # "Channel 2".
    last = end - 1 - lower[end - 1].isdigit()
    if lower[last] not in organisation_words():
        return None
    while first < end and _stands_before_body(lower[first], lower[end - 1]):
        first += 1
    if not _FEWEST <= end - first <= _LONGEST_BODY or _may_be_surname(lower, first, last):
        return None
    return NameRun(first, first, end, tuple(word for word in words[first:end] if word != ","))


# Longer runs are headlines in capitals.
_FEWEST, _LONGEST_BODY = 2, 8
_FORMER = word_set("former ex then late")
# No title is soon followed by these as a surname.
_NO_SURNAMES = word_set("hospital police school trust union")


def _stands_before_body(word: str, last: str) -> bool:
    """Tell whether a capitalised word stands before a body's name: "Monday", but not in "the Sunday Herald"."""
    return word in _FORMER or word.endswith(SEATED) or (word in DAYS_AND_MONTHS and last not in PAPERS)


def _may_be_surname(lower: tuple[str, ...], first: int, last: int) -> bool:
    """Tell whether the noun for a body that ends a name may be a surname, behind a title or a given name."""
    if lower[first].rstrip(".") in HONORIFICS:
        return True
    before = lower[last - 1]
    # "Airdrie Sheriff Court", "the Victorian Nurses Union".
    sure = before in person_nouns()[1] or (before, lower[last]) == ("sheriff", "court")
    if sure or lower[last] not in SURNAMES_TOO:
        return False
    titled = before.rstrip(".") in nouns_for_one() and lower[last] not in _NO_SURNAMES
    return titled or lower[first] in given_names()


def join_bodies(document: Document, runs: list[NameRun]) -> list[NameRun]:
    """Return the runs, those that are one body's name made one.

    "Harbour Board of Trade", "Centre for Work and Skills", "the Fish and Game Board", "Tesk Inc. of Ohio".
    """
    joined: list[NameRun] = []
    known = _list_known(document, runs)
    for run in runs:
        before = joined[-1] if joined else None
        if before and run.start < before.end:
            # Taken in whole, or but for the person behind: "Bank of Dorne Governor Ann Lee".
            if run.end > before.end:
                joined.append(replace(run, start=max(run.start, before.end), first=max(run.first, before.end)))
            continue
        if before and _is_one_board(document, before, run, known):
            joined.pop()
            run = replace(run, start=before.start, first=before.start, parts=document.words[before.start : run.end])
        joined.append(_with_subject(document, run, known))
    return joined


def _list_known(document: Document, runs: list[NameRun]) -> set[tuple[str, ...]]:
    """Return the names that stand beside no "and", where they may be half of one, and so are known by themselves."""
    joining = frozenset(document.positions.get("and", ()))
    behind = {i + 1 for i in document.find(_JOINING)}
    return {run.parts for run in runs if run.end not in joining and run.first not in behind}


_JOINING = frozenset(("and", ","))


def _is_one_board(document: Document, front: NameRun, run: NameRun, known: set[tuple[str, ...]]) -> bool:
    """Tell whether one article stands before both halves of a name: "the Fish and Game Board"."""
    lower = document.lower
    if run.first != front.end + 1 or lower[front.end] != "and":
        return False
    if lower[front.end - 1] == "fire" and lower[run.first] == "rescue":
        # "Kelt Fire and Rescue Service" needs no article.
        return True
    if front.title or document.before(front.start) != "the":
        return False
    if run.parts[-1].lower() not in organisation_words():
        return False
    return not any(_is_a_name(part) for part in front.parts) and front.parts not in known


def _with_subject(document: Document, run: NameRun, known: set[tuple[str, ...]]) -> NameRun:
    """Return a body's name with what it is of or for: "Harbour Board of Trade", "Centre for Work and Skills"."""
    end, last = run.end, run.parts[-1].lower()
    if last not in organisation_words():
        return run
    seated = last in LEGAL_FORMS
    for _ in range(_MOST_SUBJECTS):
        after = _end_of_subject(document, end + (seated and document.words[end : end + 1] == (".",)), known)
        if last in PAPERS and document.lower[end : end + 2] == ("on", "sunday"):
            after = end + 2
        if not after:
            break
        end = after
    if end == run.end:
        return run
    # Where a firm is registered does not tell it from another of its name.
    whole = (word for word in document.words[run.first : end] if word not in ("the", ",", "."))
    return replace(run, end=end, parts=run.parts if seated else tuple(whole))


def _ends_at(document: Document, i: int, last: int) -> bool:
    """Tell whether the capitals of an office end with the title at word ``i``."""
    titled = i < last and document.words[i].istitle()
    return titled and (i + 1 == last or not document.words[i + 1][0].isupper())


_ON = word_set("committee subcommittee commission council panel")
_MOST_SUBJECTS = 2


def _end_of_subject(document: Document, at: int, known: set[tuple[str, ...]]) -> int:
    """Return the word after "of Trade", "for the Blind and Deaf" at word ``at``, or 0."""
    lower = document.lower
    last = document.bounds[document.sentence[at]][1] if at < len(lower) else 0
    if at + 1 >= last or not (lower[at] in ("of", "for") or (lower[at] == "on" and lower[at - 1] in _ON)):
        return 0
    begin = at + 1 + (lower[at + 1] in ("the", "a"))
    if begin == last:
        return 0
    end = end_of_capitals(document, begin, last)
    # "The Office of the Prime Minister said", but not "of the Prime Minister Ann Lee".
    end += lower[at - 1 : begin] == ("office", "of", "the") and _ends_at(document, end, last)
    bare = end - begin > 1 and lower[begin - 1] not in ("the", "a")
    # "Association of British Insurers", "of Chief Police Officers".
    several = lower[begin] in nationalities() or lower[end - 1] in person_nouns()[1] or lower[end - 1].endswith("men")
    person = bare and not several and lower[begin] in given_names() and countries().isdisjoint(lower[begin:end])
    # "the committee on Monday"; it is soon "the committee", so that only a list is worth its name.
    if lower[at] == "on" and document.words[end : end + 1] != (",",) and not _is_field(document, at, begin, end):
        return 0
    if lower[begin] in calendar_words():
        return 0
    # "Department of Justice", but not "Office of President Lee".
    titled = end - begin > 1 and not several and lower[begin].rstrip(".") in nouns_for_one()
    if end == begin or person or titled:
        return 0
    if any(_is_a_name(word) for word in document.words[begin:end]):
        return end
    # "of Work, Trade and Skills", but not "of Trade and Tesk", which the article names elsewhere.
    then = end
    while document.words[then : then + 1] == (",",):
        after = end_of_capitals(document, then + 1, last)
        if after == then + 1:
            return end
        then = after
    after = end_of_capitals(document, then + 1, last) if lower[then : then + 1] in (("and",), ("&",)) else 0
    other = document.words[then + 1 : after]
    joined = other and not any(_is_a_name(word) for word in other) and other not in known
    return after if joined else end


def _is_field(document: Document, at: int, begin: int, end: int) -> bool:
    """Tell whether a commission's or a council's own name says what it is on: "Commission on Human Rights"."""
    known = document.lower[at - 1] in ("commission", "council") and begin == at + 1
    return known and not any(_is_a_name(word) or word.lower() in calendar_words() for word in document.words[begin:end])


def _is_a_name(word: str) -> bool:
    """Tell whether a capitalised word is a name by itself and so no half of one: Norway, BBC, Ann."""
    lower = word.lower()
    return word.isupper() or lower in countries() or lower in given_names()
