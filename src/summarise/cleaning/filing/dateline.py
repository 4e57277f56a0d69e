"""The dateline: where and when a report was filed, printed at the start of its first sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarise.cleaning.filing.placing import (
    is_city_label,
    is_full_name,
    is_known_city,
    is_place_label,
    is_place_of_report,
    is_section_label,
    is_speaking,
    is_transcript,
)
from summarise.resources import read_word_list

# "LONDON (Reuters) -", "Beijing, Dec 2:", "NEWPORT NEWS, Va. -", "HAYWARD, Calif. (AP) —", "(CNN)", "Moscow (CNN)": at
# most this long, ended by a dash, a colon or an agency in brackets.
_LONGEST = 90
_MONTH = r"(?i:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?)"
_PLACE_WORD = rf"(?!{_MONTH} [0-9])(?:(?:a[dlnrstz]|ash|el)-)?[A-Z][\w.'’-]*"
_PLACE = rf"{_PLACE_WORD}(?:[ /]{_PLACE_WORD}){{0,4}}"
# The town, then its state and country: "GOMA, Democratic Republic of Congo".
_PLACES = rf"{_PLACE}(?:, {_PLACE}(?:(?: of| and| of the) {_PLACE})?){{0,2}}"
# "Goma (DR Congo) (AFP)": a country in brackets has those of the agency behind it.
_COUNTRY = r"(?: \((?:the )?[A-Z][A-Za-z .-]{2,30}\)(?=(?:, [\w .,]{3,20})? ?\([A-Z]))?"
_DATE = (
    r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?"
    rf"(?:{_MONTH} [0-9]{{1,2}}(?:, [0-9]{{4}})?|[0-9]{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?:,? [0-9]{{4}})?)"
)
_AGENCY = r"\((?:[A-Z][\w.&'’/-]*(?: [A-Z][\w.&'’/-]*){0,3}|[\w-]+\.com)\)"
_DATELINE = re.compile(
    rf"(?P<place>{_PLACES}{_COUNTRY})?"
    rf"(?:,? ?(?P<date>{_DATE}))?"
    rf"(?:\s{{0,3}}(?P<agency>{_AGENCY}))?"
    r"(?P<mark>\s?\.-\s*|\s*(?:--|[-–—:])(?!\w)\s*|\s*(?:--|[-–—])(?=[A-Z\"“])|\s*)"
)
# As press releases have it: "LONDON, Oct. 14, 2026 /PRNewswire/ --", "LONDON--(BUSINESS WIRE)--", and with the date
# between dashes, "LEEDS, UK – 14 October 2026 –".
_DASH = r"\s*(?:--|[-–—])\s*"
_FILED = rf"(?P<place>{_PLACES})"
_WIRE = rf"(?:{_FILED}(?:,? ?{_DATE})?)?(?:{_DASH}|\s*)(?P<agency>/[A-Z][\w .-]{{1,30}}/){_DASH}"
_WIRE_IN_BRACKETS = rf"{_FILED}(?:,? ?{_DATE})?{_DASH}(?P<agency>{_AGENCY}){_DASH}(?!\s*[a-z])"
_DATED = rf"{_FILED}{_DASH}{_DATE}{_DASH}(?=[A-Z\"“])(?P<agency>(?!))?"
_RELEASE = ((r"/[A-Z]", _WIRE), (r"[-–—]\s*\(", _WIRE_IN_BRACKETS), (r"[0-9][\w\s,.]*[-–—]", _DATED))
"""Each form behind a part of it that few other openings have. The three take 9 ms to compile, which ``re`` does where
one is asked for."""
# A line of its own: "PORT VELDA, ARDANIA" and, with a date, "Elmsport, May 3".
_LONGEST_LINE = 60
_LINE = (
    rf"(?:(?P<capitals>[A-Z][A-Z.'’ /-]{{2,}}(?:, [A-Z][A-Z.'’ -]+){{1,2}})|{_PLACES},? {_DATE}"
    r"(?:,? [0-9]{4})?)[.:]?"
)


class Opening(NamedTuple):
    """What stands before a report's first words: the dateline, the agency in brackets behind it, or both."""

    dateline: str | None
    """Place and date as printed, white space folded; None where there is only an agency."""
    agency: int | None
    """Where the agency's bracket begins, or None."""
    end: int
    """Where the story goes on."""
    by_colon: bool = False
    """Whether nothing but a colon or dash says so, behind a place that is none of the known cities: it may be a label.
    """


def find_dateline(text: str, start: int, end: int) -> Opening | None:
    """Return the dateline that the paragraph at ``start`` begins with, and where its story goes on, or None."""
    opening = text[start : min(end, start + _LONGEST)]
    release = next(filter(None, (re.match(form, opening) for part, form in _RELEASE if re.search(part, opening))), None)
    if release and release.end() < min(end - start, _LONGEST):
        return _make_opening(opening, start, release)
    match = _DATELINE.match(opening)
    if not match or (not match["place"] and not match["agency"]) or match.end() >= end - start:
        return None
    rest = opening[match.end() :].lstrip()[:1]
    mark = match["mark"].strip()
    # "The district officer (DO), Ann Lee, said"
    if not rest or rest == "," or (rest.islower() and not match["agency"]):
        return None
    filed = _is_filed(text, match, rest, start + match.end())
    if not filed or (match["agency"] and not mark and match["place"] and not _closes_up(match)):
        return None
    if (
        match["place"]
        and match["agency"]
        and mark == ":"
        and not match["date"]
        and _is_member(text, match, start + match.end())
    ):
        return None
    labelled = mark == ":" or (match["place"] and not _is_filed_from(match["place"]))
    by_colon = bool(labelled) and not match["date"] and not match["agency"] and not is_known_city(match["place"])
    return _make_opening(opening, start, match)._replace(by_colon=by_colon)


def is_dateline(plain: str) -> bool:
    """Return whether the line is a dateline and nothing else: a place in capitals and its country, or place, date."""
    return len(plain) <= _LONGEST_LINE and bool(re.fullmatch(_LINE, plain))


def _make_opening(opening: str, start: int, match: re.Match[str]) -> Opening:
    agency = match.start("agency") if match["agency"] else None
    filed_from = " ".join(opening[: match.end() if agency is None else agency].split()).strip(" -–—:")
    return Opening(filed_from or None, None if agency is None else start + agency, start + match.end())


def _is_filed(text: str, match: re.Match[str], rest: str, goes_on: int) -> bool:
    """Whether a place with such a mark behind it is where the report is from.

    It needs more than a dash or a colon: a date, an agency, capitals throughout, or to be a known city.
    """
    mark = match["mark"].strip()
    if match["agency"] or (match["date"] and mark):
        return True
    if not match["place"] or not mark:
        return False
    if _is_abroad(match["place"]) and match["mark"][-1].isspace():
        return True
    if not _is_filed_from(match["place"]):
        spaced = match["mark"][-1].isspace()
        if spaced and mark != ":" and is_place_of_report(text, match["place"], goes_on):
            return True
        return is_city_label(text, match["place"], goes_on) and (mark == ":" or spaced)
    if mark != ":":
        return not is_section_label(match["place"])
    return rest.isupper() and is_place_label(text, match["place"], goes_on)


_UNITED = frozenset(("United States", "United Kingdom", "United Arab Emirates"))


def _is_abroad(place: str) -> bool:
    """Whether a country, or a capital, stands behind the town: "Georgetown, Guyana", "Camden, London"."""
    town, comma, country = place.rpartition(", ")
    known = country in _UNITED or country.lower().rpartition(" ")[2] in read_word_list("countries.txt")
    return bool(comma and town) and known


def _is_filed_from(place: str) -> bool:
    city = place.split(",")[0]
    return len(city) > 2 and city.isupper()


def _is_member(text: str, match: re.Match[str], goes_on: int) -> bool:
    """Whether a speaker with a party in brackets has the word: "Ann Lee (Lab): 'Why?'".

    He is quoted, speaks of himself, is named again before a colon, or another is after him.
    """
    if _is_filed_from(match["place"]):
        return False
    words = match["place"].split()
    named = is_full_name(words) or f"{words[-1]}:" in text
    return named or text[goes_on] in "'\"‘“" or is_speaking(text, goes_on) or is_transcript(text)


def _closes_up(match: re.Match[str]) -> bool:
    """Whether the story follows the agency without a space, or a place in capitals or a date: no name and initials."""
    return match["mark"] == "" or bool(match["date"]) or _is_filed_from(match["place"])
