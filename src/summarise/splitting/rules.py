"""Whether a sentence ends at a mark, by what stands around it; Punkt is asked where an abbreviation leaves it open."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarise.resources import read_titles
from summarise.splitting.abbreviations import Kind
from summarise.splitting.speech import is_reported
from summarise.splitting.usage import Usage


class Place(NamedTuple):
    """A mark that may end a sentence, and what is around it."""

    mark: str
    close: str
    """Closing quotation marks, brackets and notes directly after the mark."""
    open: str
    """Opening ones before the next word."""
    word: str
    """The word that the mark follows, without opening marks; empty where white space is between them."""
    apart: str
    """The word before that white space."""
    previous: str
    """The word before that one, in the same sentence."""
    next: str
    """The next word; empty where something else follows."""
    after: str
    """The text after the gap."""
    inside: bool
    """Whether a bracket was opened shortly before, and is open still."""
    first: bool
    """Whether ``word`` is the first of its sentence."""


_BRACKETS = ("(", "[")
_DASHES = ("-", "–", "—", "―")
# What can't begin a sentence, even behind an opening mark.
_CONTINUES = re.compile(r"[\"'“‘(\[]?[,;:&/%]")
# "Yahoo! Inc."
_COMPANY = frozenset(("Inc", "Corp", "Co", "Ltd", "plc", "LLC"))
# "E! News", "Yahoo! Sports".
_SHOUTING = frozenset(("E", "Yahoo"))
_OF_MEDIA = frozenset(("Finance", "Mail", "Network", "News", "Online", "Entertainment", "Sports", "Sport"))
# "Viva Maria! (1965)": what is in brackets without a full stop of its own goes with the title before it.
_ASIDE = re.compile(r"[(\[][^()\[\]]*+(?<![.?!…\"”’])[)\]]")
# What follows an hour and belongs to it: "5 p.m. Eastern", "9 a.m. Monday".
_OF_THE_TIME = (
    r"(?:Eastern|Central|Mountain|Pacific|Greenwich|Local)"
    r"|(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?"
    r"|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
)
# 'Robert C. "Bobby" Scott', "J. (Jack) Smith".
_NICKNAME = re.compile(r"[\"“‘'(]\w[\w.-]{0,20}(?:\s[A-Z][\w.-]{0,20})?[\"”’')]+\s+[A-Z]")
# "Ann Lee", "Ann de Lee": the name behind a title that is also a surname has two words.
_FULL_NAME = r"[A-Z][\w.'’-]*\s+(?:[a-z]{1,3}\s+){0,2}[A-Z]"
_ROMAN = re.compile(r"[IVX]+")
# Comments and mails are often written without capitals; these words begin a clause, and never follow an abbreviation.
_SUBJECTS = frozenset(("i", "he", "it", "she", "there", "these", "they", "this", "we", "what", "why", "you"))
# "www.Example.Com", "Node.JS" would be two sentences by their capitals.
_DOMAINS = frozenset(("Com", "Org", "Net", "Co", "Gov", "Edu", "Tv", "Io", "Js", "Py", "JPG", "PDF", "PNG"))
# Words that no sentence ends with, and some that one does.
_NEVER_LAST = frozenset(("a", "an", "and", "as", "from", "into", "mr", "mrs", "ms", "of", "or", "than", "the"))
_SELDOM_LAST = frozenset(
    ("are", "at", "by", "for", "has", "have", "her", "his", "in", "is", "on", "their", "to", "was", "were", "with")
)
_POSTED = frozenset(("on", "to", "via"))
_PLAIN_WORD = r"[^\W\d_]+(?:['’-][^\W\d_]+){0,5}[\"”’)\]]*"
_PLAIN_NEXT = r"[^\W\d_][\w'’-]*[,.;:!?\"”’)]*"


def ends_sentence(place: Place, usage: Usage) -> bool:
    """Return whether a sentence ends at ``place``, where white space follows the mark."""
    if place.next.islower():
        # Not so "iPhone" and "eBay", which begin sentences as they are.
        return _ends_before_small_letter(place, usage)
    if _CONTINUES.match(place.after):
        return False
    if place.close and place.mark != "." and is_reported(place.after) and not _is_beginning(place.next, usage):
        return False
    if place.mark == "!" and place.word in _SHOUTING and place.next in _OF_MEDIA:
        return False
    if "?" in place.mark or "!" in place.mark:
        return place.next not in _COMPANY and not _ASIDE.match(place.after)
    if len(place.mark) > 1 or place.mark == "…":
        return bool(place.close or place.open or not place.next) or usage.punkt.ends_before(place.next)
    return _ends_at_full_stop(place, usage)


def is_missing_space(before: str, after: str, usage: Usage) -> bool:
    """Return whether a sentence ends at a full stop between two words with no space: "the end.The next"."""
    if not after[:1].isupper() or not re.fullmatch(_PLAIN_NEXT, after) or not re.fullmatch(_PLAIN_WORD, before):
        return False
    next_word = after.rstrip(',.;:!?"”’)')
    return next_word not in _DOMAINS and (before.islower() or usage.punkt.ends_before(next_word))


def _is_beginning(word: str, usage: Usage) -> bool:
    return word != "I" and usage.punkt.ends_before(word)


def _ends_before_small_letter(place: Place, usage: Usage) -> bool:
    if place.mark != "." or usage.abbreviations.kind(place.word) is not None:
        return False
    # A sentence in brackets may begin small: "in black. (credit: A. Smith)".
    return place.open[:1] in _BRACKETS or (not place.close and len(place.word) > 3 and place.next in _SUBJECTS)


def _ends_at_full_stop(place: Place, usage: Usage) -> bool:
    if place.apart and _is_broken(place, usage):
        return False
    kind = usage.abbreviations.kind(place.word)
    if place.close:
        return _ends_after_closing(place, kind, usage)
    if place.first and (
        kind == "initial" or _ROMAN.fullmatch(place.word) or (kind == "figure" and len(place.word) < 5)
    ):
        # The number or letter of an item in a list; "2012." is a year.
        return False
    if kind is None:
        # Notes in brackets are full of abbreviations that come nowhere else: "(repr. 1984)", "(pop. 900)".
        return not (place.inside and place.next[:1].isdigit() and len(place.word) < 6 and place.word.islower())
    if kind == "figure":
        ordinal = usage.ordinals and len(place.word) < 3
        return not ordinal or usage.punkt.ends_before(place.next)
    return _ends_at_abbreviation(place, kind, usage)


def _is_broken(place: Place, usage: Usage) -> bool:
    """Return whether a full stop that stands apart is where a program joined two lines: "the Duke of . Elm"."""
    word = place.apart.lower()
    if word in _SELDOM_LAST:
        # "the man she was waiting for . The train", but "opened on . September 2".
        return not place.open and not usage.punkt.ends_before(place.next)
    return word in _NEVER_LAST


def _ends_at_abbreviation(place: Place, kind: Kind, usage: Usage) -> bool:
    if kind in ("name", "joint") or place.next[:1].isdigit() or place.open[:1] in _DASHES:
        # The dash is that of a dateline: "ERIE, Pa. — A storm".
        return False
    if _NICKNAME.match(place.after):
        return False
    if kind == "title":
        return not (place.first or (re.match(_FULL_NAME, place.after) and not _is_surname(place)))
    if kind == "number":
        return place.next in ("A", "I") or not (len(place.next) == 1 or _ROMAN.fullmatch(place.next))
    if kind == "ending" or (kind == "state" and _is_behind_place(place)):
        # Inside a sentence a comma would follow the state, in a dateline the agency: "ERIE, Pa. (AP) A storm".
        return True
    if kind == "clock":
        return not re.fullmatch(_OF_THE_TIME, place.next) and not (
            place.next.isupper() and not usage.punkt.ends_before(place.next)
        )
    if kind == "place" and not place.previous[:1].isupper():
        return False
    if place.word == "X" and place.previous in _POSTED and len(place.next) > 1:
        # "The coach posted on X. Tournament doctors said": the network.
        return True
    return usage.punkt.ends_before(place.next)


def _is_behind_place(place: Place) -> bool:
    # "The pilot, Md. Ann Lee" has a name behind its comma.
    before = place.previous
    return before.endswith(",") and not before.islower() and place.open[:1] not in _BRACKETS


def _is_surname(place: Place) -> bool:
    """Return whether a title ends the name of somebody: "by William Barr. Ann Lee was not there"."""
    before = place.previous
    return before[:1].isupper() and before[-1] not in ".,;:" and before.lower() not in read_titles()


def _ends_after_closing(place: Place, kind: Kind | None, usage: Usage) -> bool:
    if place.close[0].isdigit():
        # "innovation.23 Open" has a note's figure, "No.23 Smith" a number.
        return kind != "number"
    if kind in ("name", "joint"):
        return False
    if place.close[0] in ")]" and kind not in (None, "figure"):
        # The full stop is the abbreviation's: "Acme (once Widget Inc.) Chief Executive".
        return usage.punkt.ends_before(place.next)
    return True
