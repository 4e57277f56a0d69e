"""Runs of capitalised words -> names: what opens the sentence, titles, roles and adjectives cut off the front."""

from __future__ import annotations

from typing import NamedTuple

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    BEFORE_WHOLE_NAMES,
    NATIONALS,
    PARTICLES,
    PRONOUNS,
    SUFFIXES,
    calendar_words,
    cue_forms,
    given_names,
    is_index,
    nationalities,
    nouns_for_one,
    organisation_words,
    person_nouns,
    sentence_openers,
    titles,
    word_set,
)

# Longer runs are headlines in capitals.
_LONGEST_NAME = 6
DAYS_AND_MONTHS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february july september october november december"
)
# What surnames such as Daly and Connolly don't end in.
_OF_ADVERBS = (
    "ally",
    "ably",
    "antly",
    "arily",
    "ately",
    "edly",
    "enly",
    "ently",
    "fully",
    "ibly",
    "ingly",
    "ively",
    "ously",
)
_LONGEST_LY = 6
_CONTRACTED = word_set("d ll m re ve")
_LONGEST_INITIALS = 3
SEATED = ("-based", "-born", "-led", "-owned", "-backed", "-nominated", "-winning")
_OFFICES = word_set("opposition house commons lords treasury exchequer")
HONORIFICS = word_set("mr mrs ms miss mx dr sir dame lord lady")
_BEFORE_TITLES = word_set(
    "former ex then late acting deputy senior junior veteran longtime team dear interim very right most rt hon"
)


# Colours that are given names as well, and what has a colour and no name.
_COLOURS = word_set("amber gold green red rose violet white")
_OF_COLOUR = word_set("alert alerts card cards carpet flag flags light meat tape warning warnings wine")


class NameRun(NamedTuple):
    """A run of capitalised words: ``first`` to ``end`` are the name, ``start`` is where its titles begin."""

    start: int
    first: int
    end: int
    parts: tuple[str, ...]
    title: str | None = None
    """The last title before the name, in lower case and without its stop."""


def trim_run(document: Document, start: int, end: int, least: int, common: frozenset[str]) -> NameRun | None:
    """Return the name in the capitalised words from ``start`` to ``end``, or None.

    Args:
        document: the words of the article.
        start: the first word of the run.
        end: the word after its last.
        least: the word before which its titles cannot begin.
        common: the words that the article also writes with a small letter.
    """
    words, lower = document.words, document.lower
    begin = skip_openers(document, start, end)
    if begin == end:
        return None
    first, title = _skip_titles(document, begin, end)
    passenger = end - first == 1 and first - begin == 1 and title not in titles() and lower[first] in cue_forms()
    if passenger:
        # "Passenger Voice": what would be left is no name by itself.
        first, title = begin, None
    office = _find_office(document, start, first, end)
    if office and office[0] >= least:
        begin, first = office
        title = lower[begin]
    first = _skip_descriptions(document, start, first, end, common)
    parts = tuple([word for word in words[first:end] if word != ","])
    if _is_nameless(lower[start - 1 : start], lower[end - 1], parts) or _is_colour(lower, first, end):
        return None
    if _is_participle(words[end - 1]) or (words[end : end + 1] and is_index(lower[end - 1], words[end])):
        # "The New York-based firm", "the FTSE 250 group".
        return None
    half = len(parts) // 2
    if half > 1 and parts[:half] == parts[half:]:
        first, parts = first + half, parts[half:]
    return NameRun(begin, first, end, parts, title) if _is_name(parts, title) else None


def _is_nameless(before: tuple[str, ...], last: str, parts: tuple[str, ...]) -> bool:
    """Tell whether capitals behind an article tell no name: "a Nevada Democrat", "the Swede"."""
    if before == ("the",):
        return len(parts) == 1 and last in NATIONALS
    return before in (("a",), ("an",)) and last in person_nouns()[0]


def _is_colour(lower: tuple[str, ...], first: int, end: int) -> bool:
    """Tell whether the one word of a name is the colour of what stands behind it: "Red wind warning", "Amber alert"."""
    return end - first == 1 and lower[first] in _COLOURS and not _OF_COLOUR.isdisjoint(lower[end : end + 3])


def _find_office(document: Document, start: int, first: int, end: int) -> tuple[int, int] | None:
    """Return where an office begins whose own name the run begins with, and where the name of its holder does."""
    lower = document.lower
    if start >= 3 and lower[start - 2 : start] == ("of", "the") and lower[start - 3] in nouns_for_one():
        # "Leader of the Opposition Ann Lee".
        return (start - 3, first + 1) if end - first > 1 and lower[first] in _OFFICES else None
    if start >= 2 and lower[start - 1] in ("of", "for") and lower[start - 2] in nouns_for_one():
        # "Secretary of State Ann Lee".
        named = next((i for i in range(first, end - 1) if _is_given(lower[i])), first)
        return (start - 2, named) if named > first else None
    return None


def _is_called_by_day(document: Document, i: int, end: int) -> bool:
    """Tell whether a day or month at word ``i`` is a given name, behind what somebody is: "Mr Sunday Obi"."""
    if document.lower[i] not in DAYS_AND_MONTHS:
        return False
    before = document.before(i).rstrip(".")
    return before in HONORIFICS or (before in nouns_for_one() and end - i == 2)


def _is_given(word: str) -> bool:
    """Tell whether a word in lower case is a given name, or several joined: "Eva-Marie"."""
    return given_names().keys() >= set(word.split("-"))


def _skip_descriptions(document: Document, start: int, first: int, end: int, common: frozenset[str]) -> int:
    """Return where a name begins behind what says of what kind or whose its bearer is, from word ``first`` on."""
    words, lower = document.words, document.lower
    for i in range(first, end - 2):
        # "of the public services union Unison Ann Lee": its noun stands before the name of a body.
        body = lower[i] in organisation_words() or (i == start and document.before(i) in organisation_words())
        if body and lower[i + 1] in given_names() and lower[i] not in given_names():
            first = i + 1
    while end - first > 1 and _is_before_name(words[first], lower[first]) and not words[end - 1].isupper():
        # "Swiss Re", "British Airways": what would be left is no name by itself. "Mr Sunday Obi" is called so.
        if (lower[first] in nationalities() and end - first == 2) or _is_called_by_day(document, first, end):
            break
        first += 1
    if words[first : first + 2] == ("All", "Black") and end - first > 3:
        first += 2
    # "the award-winning Lee", "the Oscar-nominated Lee".
    while end - first > 1 and _is_participle(words[first]):
        first += 1
    while end - first > 2 and lower[first] not in given_names() and (lower[first] in common or _is_role(words[first])):
        first += 1
    # "Hollywood A-lister Ann Lee".
    roles = [i + 1 for i in range(first, end - 2) if _is_role(words[i]) and lower[i + 1] in given_names()]
    return max(roles, default=first)


def skip_openers(document: Document, start: int, end: int) -> int:
    """Return where a run begins behind the words that are capitalised for opening its sentence, and behind articles."""
    words, lower = document.words, document.lower
    opens = start == document.bounds[document.sentence[start]][0]
    first = start
    while first < end and (
        (lower[first] in sentence_openers() and words[first] != "Will") or (opens and _is_adverb(lower[first]))
    ):
        if not (opens or lower[first] in ("the", "a", "an", "i")) and lower[first] not in PARTICLES:
            break
        first += 1
    return first


def _is_name(parts: tuple[str, ...], title: str | None) -> bool:
    if not parts or len(parts) > _LONGEST_NAME or not any(map(str.isalpha, parts[-1])):
        return False
    word = parts[0].lower().replace("’", "'")
    if len(parts) > 1:
        return True
    if len(word.rstrip(".")) < 2 or word in nationalities() or word in calendar_words():
        return False
    if title in HONORIFICS or (parts[0].isupper() and len(word) <= _LONGEST_INITIALS):
        # "Mr So", "WHO".
        return True
    pronoun, _, verb = word.partition("'")
    return word not in sentence_openers() and not (verb in _CONTRACTED and pronoun in PRONOUNS)


def _is_adverb(word: str) -> bool:
    return word.endswith(_OF_ADVERBS) and len(word) > _LONGEST_LY and word not in given_names()


def _skip_titles(document: Document, first: int, end: int) -> tuple[int, str | None]:
    """Return where the name begins after its titles, and the last of them."""
    lower = document.lower
    cut, title = first, None
    plural = person_nouns()[1]
    for i in range(first, end):
        bare = lower[i].rstrip(".")
        # "Fiona Prince", "John Major": a title after a given name, and nothing after it, is a surname.
        if i + 1 == end and i > cut and lower[i - 1] in given_names():
            break
        # "Ann Lee MP".
        if i + 1 == end and i > first and lower[i] in SUFFIXES:
            break
        # "the PM" by itself.
        if i + 1 == end and i == first and document.words[i].isupper() and lower[i] not in person_nouns()[0]:
            break
        if i + 2 == end and i == cut and _is_called_so(document, first, i):
            break
        # "Mr King".
        if i + 1 == end and i > first and lower[i - 1].rstrip(".") in HONORIFICS:
            break
        if bare in nouns_for_one():
            cut, title = i + 1, bare
        elif bare in plural:
            cut = i + 1
        elif document.words[i] in BEFORE_WHOLE_NAMES and i + 2 < end and _is_given(lower[i + 1]):
            cut, title = i + 1, bare
    return cut, title


def _is_called_so(document: Document, first: int, i: int) -> bool:
    """Tell whether a noun for one person is a given name, behind another: "Singer Ally Lee", "chef Dean Lee"."""
    lower = document.lower
    if lower[i] in _SHORT_NAMES:
        before = lower[i - 1].rstrip(".") if i else ""
        return before in nouns_for_one() and before not in _BEFORE_CONSTABLE
    named = lower[i] in given_names() and lower[i] not in titles()
    beside = i > first or (i > 0 and document.words[i - 1][0].islower() and lower[i - 1] in person_nouns()[0])
    return named and lower[i] not in _RANKED and beside


# A Cornelius and a Derek; "Con." and "Del." are a constable and a delegate.
_SHORT_NAMES = word_set("con del")
_BEFORE_CONSTABLE = word_set("chief det detective special")
# "Deputy Chief Lee".
_RANKED = word_set("author boss chief child friend kid lawyer patient peer pilot poet skipper son steward warden")


def _is_participle(word: str) -> bool:
    """Tell whether a word is one like Oscar-nominated, which only describes whom the name behind it means."""
    return _is_role(word) and word.endswith(("ed", "ing"))


def _is_role(word: str) -> bool:
    """Tell whether a word is one like Fly-half: names have capitals on both sides of a hyphen at their front."""
    head, hyphen, tail = word.partition("-")
    return bool(hyphen) and (len(head) > 2 or head == "A") and tail[:1].islower()


def _is_before_name(word: str, lower: str) -> bool:
    """Tell whether a capitalised word before a name is not part of it: Chinese, Monday, Former, BBC."""
    return (
        lower in nationalities()
        or lower in DAYS_AND_MONTHS
        or lower in _BEFORE_TITLES
        or (len(word) > 2 and word.isupper() and word.isalpha())
        or lower.endswith(SEATED)
    )
