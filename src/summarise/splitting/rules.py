"""Whether a sentence ends at a mark, by what stands around it; Punkt is asked where an abbreviation leaves it open."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarise.splitting.abbreviations import Kind, kind_of_abbreviation
from summarise.splitting.punkt import ends_before, trails_off_before


class Place(NamedTuple):
    """A mark that may end a sentence, and what is around it."""

    mark: str
    close: str
    """Closing quotation marks, brackets and notes directly after the mark."""
    open: str
    """Opening ones before the next word."""
    word: str
    """The word that the mark follows, without opening marks."""
    previous: str
    """The word before that one, in the same sentence."""
    next: str
    """The next word; empty where something else follows."""
    after: str
    """The text after the gap."""
    first: bool
    """Whether ``word`` is the first of its sentence."""


_CUES = (
    "said|says|say|asked|asks|ask|added|adds|told|tells|wrote|writes|replied|replies|recalled|cried|shouted|joked"
    "|wondered|tweeted|exclaimed|continued|explained|answered|whispered|called|yelled|screamed|quipped|insisted"
    "|declared|demanded|responded|remarked|noted|concluded|warned|muttered|murmured|laughed|sighed|repeated|began"
)
# "?” Smith said", "!” the old man cried" has a small letter and needs no rule, "?” I howled." tells by its brevity.
_SAID = re.compile(rf"(?:[A-Z][\w.'’-]*+\s++){{1,4}}(?:{_CUES})\b|I\s++\w++[.,]")
_COMPANY = frozenset(("Inc", "Corp", "Co", "Ltd", "plc", "LLC"))
# What follows an hour and belongs to it: "5 p.m. Eastern", "9 a.m. Monday".
_OF_THE_TIME = re.compile(
    r"(?:Eastern|Central|Mountain|Pacific|Greenwich|Local)"
    r"|(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?"
    r"|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
)


def ends_sentence(place: Place) -> bool:
    """Return whether a sentence ends at ``place``."""
    if place.next[:1].islower():
        return _ends_before_small_letter(place)
    if place.after[:1] in ",;:&/":
        return False
    if place.open[-1:] in ("(", "[") and place.next[:1].isdigit():
        # A year or a page in brackets goes with the title or the name before it.
        return False
    if place.close and place.mark != "." and _is_reported(place):
        return False
    if "?" in place.mark or "!" in place.mark:
        return place.next not in _COMPANY
    if len(place.mark) > 1 or place.mark == "…":
        return _ends_at_ellipsis(place)
    return _ends_at_full_stop(place)


def _is_reported(place: Place) -> bool:
    return bool(_SAID.match(place.after)) and (place.next == "I" or not ends_before(place.next))


def _ends_before_small_letter(place: Place) -> bool:
    # A sentence in brackets may begin small: "in black. (credit: A. Smith)".
    return place.open[:1] in ("(", "[") and place.mark == "." and kind_of_abbreviation(place.word) is None


def _ends_at_ellipsis(place: Place) -> bool:
    return bool(place.close or place.open or not place.next) or trails_off_before(place.next)


def _ends_at_full_stop(place: Place) -> bool:
    kind = kind_of_abbreviation(place.word)
    if place.close:
        return _ends_after_closing(place, kind)
    if place.first and (kind in ("figure", "initial") or _is_roman(place.word)):
        # The number or letter of an item in a list.
        return False
    if kind is None or kind == "figure":
        return True
    if kind in ("name", "joint") or place.next[:1].isdigit():
        return False
    if kind == "number":
        return True
    if kind == "clock":
        return not _OF_THE_TIME.fullmatch(place.next) and (not place.next.isupper() or ends_before(place.next))
    if kind == "place" and not place.previous[:1].isupper():
        return False
    return ends_before(place.next)


def _ends_after_closing(place: Place, kind: Kind | None) -> bool:
    if place.close[0].isdigit():
        return kind != "number"
    if place.close[0] in ")]" and kind not in (None, "figure"):
        # The full stop is the abbreviation's: "Acme (once Widget Inc.) Chief Executive".
        return ends_before(place.next)
    return True


def _is_roman(word: str) -> bool:
    return bool(word) and all(letter in "IVX" for letter in word)
