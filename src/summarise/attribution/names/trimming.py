"""Runs of capitalised words -> names, what is no part of them cut off."""

from __future__ import annotations

from dataclasses import dataclass

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DIGNITIES,
    FINITE,
    HONORIFICS,
    NATIONALS,
    PARTICLES,
    PREPOSITIONS,
    PRONOUNS,
    calendar_words,
    cue_forms,
    given_names,
    names_no_person,
    nationalities,
    person_nouns,
    sentence_openers,
    titles,
    word_set,
)
from summarise.attribution.names.front_titles import skip_titles
from summarise.attribution.names.fronts import is_participle, skip_descriptions, skip_setting
from summarise.attribution.names.odd_bodies import is_index
from summarise.attribution.names.offices import find_office

# Longer runs are headlines in capitals.
_LONGEST_NAME = 6
_CONTRACTED = word_set("d ll m re ve")
_LONGEST_INITIALS = 3
# What shows or reveals something, and is nobody: "an X-ray revealed a pin".
_TESTS = word_set("ct dna ecg eeg mri pcr ultrasound var x-ray x-rays")
_WITHIN_TITLES = frozenset(("state", ")"))
RETIRED = frozenset((("(", "retd", ")"), ("(", "rtd", ")"), ("(", "retired", ")")))
_MARKS = frozenset((",", ".", "'", "’"))
_ADDRESSED_AS = DIGNITIES | {"honour"}
LEGAL_FORMS = word_set("co corp inc llc ltd plc")
_HEIRS = frozenset((("Crown", "Prince"), ("Crown", "Princess")))
_HALVES = frozenset(("am", "pm"))
_SEATED = word_set("rep representative sen senator assemblyman assemblywoman")
# Colours that are given names as well, and what has a colour and no name.
_COLOURS = word_set("amber gold green red rose violet white")
_OF_COLOUR = word_set("alert alerts card cards carpet flag flags light meat tape warning warnings wine")


@dataclass(slots=True)
class NameRun:
    """A run of capitalised words: ``first`` to ``end`` are the name, ``start`` is where its titles begin.

    Its fields are read some thousand times an article, so it is no tuple, whose names take longer to look up.
    """

    start: int
    first: int
    end: int
    parts: tuple[str, ...]
    title: str | None = None
    """The last title before the name, in lower case and without its stop."""


def trim_run(document: Document, start: int, begin: int, end: int, common: frozenset[str]) -> NameRun | None:
    """Return the name in the capitalised words from ``start`` to ``end``, or None.

    Args:
        document: the words of the article.
        start: the first word of the run.
        begin: the first of its words that does more than open the sentence.
        end: the word after its last.
        common: the words that the article also writes with a small letter.
    """
    words, lower = document.words, document.lower
    begin = skip_setting(document, begin, end)
    # "At 9:09 PM Ann Lee said": no prime minister.
    begin += lower[begin] in _HALVES and document.before(begin)[-1:].isdigit()
    numbered = end < len(words) and words[end].isdigit()
    # "Norair Flight 12".
    end -= numbered and lower[end - 1] == "flight"
    if begin >= end:
        return None
    first, title = skip_titles(document, begin, end)
    passenger = end - first == 1 and first - begin == 1 and title not in titles() and lower[first] in cue_forms()
    if passenger:
        # "Passenger Voice": what would be left is no name by itself.
        first, title = begin, None
    office = find_office(document, start, first, end)
    if office:
        begin, first, title = office.begin, office.holder, lower[office.head]
    first = skip_descriptions(document, start, first, end, common)
    parts = _without_marks(words[first:end])
    alone = end - first == 1 and (_is_colour(lower, first) or _describes_noun(document, first))
    if alone or _is_nameless(document, first, lower[end - 1], parts):
        return None
    if is_participle(words[end - 1]) or (numbered and is_index(lower[end - 1], words[end])):
        # "The New York-based firm", "the FTSE 250 group".
        return None
    if lower[begin - 1] in _WITHIN_TITLES:
        begin, title = _take_in_title(document, begin, title)
    half = len(parts) // 2
    if half > 1 and parts[:half] == parts[half:]:
        first, parts = first + half, parts[half:]
    return NameRun(begin, first, end, parts, title) if _is_name(parts, title) else None


def _without_marks(words: tuple[str, ...]) -> tuple[str, ...]:
    return words if _MARKS.isdisjoint(words) else tuple([word for word in words if word not in _MARKS])


def _take_in_title(document: Document, begin: int, title: str | None) -> tuple[int, str | None]:
    """Return where a name and its titles begin, with what stands before the run and belongs to them, and the title."""
    lower = document.lower
    if begin and lower[begin - 1] == "state" and title in _SEATED:
        # "his sister, state Rep. Ann Lee".
        begin -= 1 + (lower[begin - 2 : begin - 1] == ("former",))
    if begin > 3 and lower[begin - 1] == ")" and lower[begin - 3 : begin] in RETIRED:
        # "Colonel (retired) Ann Lee", "Brig Gen (retd) Ann Lee".
        begin, title = begin - 4, lower[begin - 4].rstrip(".")
        begin -= begin > 0 and lower[begin - 1].rstrip(".") in titles()
    return begin, title


def _is_nameless(document: Document, first: int, last: str, parts: tuple[str, ...]) -> bool:
    """Tell whether capitals behind an article tell no name: "a Nevada Democrat", "the Swede"."""
    # "His Royal Highness", "Lee Foods, Inc.": by itself no firm's name, "Crown Prince of Dorne".
    if last in _ADDRESSED_AS or (len(parts) == 1 and last.rstrip(".") in LEGAL_FORMS) or parts in _HEIRS:
        return True
    if last in person_nouns()[0] and document.before(first) in ("a", "an"):
        return True
    return len(parts) == 1 and last in NATIONALS and document.before(first) == "the"


def _describes_noun(document: Document, i: int) -> bool:
    """Tell whether the word that opens a sentence is a participle or an adjective: "Giving evidence", "Rural towns"."""
    word = document.lower[i]
    if i != document.bounds[document.sentence[i]][0] or not word.endswith(_OF_ADJECTIVES):
        return False
    then = document.words[i + 1] if i + 1 < len(document.words) else "."
    if not (then.isalpha() and then.islower()):
        return False
    known = names_no_person(word) or word in given_names() or word in _ENDING_ALIKE
    verb = then in cue_forms() or then in AUXILIARIES or then in FINITE or then.endswith("ed") or then in PREPOSITIONS
    return not known and not verb


_OF_ADJECTIVES = ("ing", "ical", "ific", "tory", "ous", "ful", "less", "able", "ive", "ural", "ional")
_ENDING_ALIKE = word_set("beijing boeing sterling progressive cable")


def _is_colour(lower: tuple[str, ...], i: int) -> bool:
    """Tell whether word ``i`` is the colour of what stands behind it: "Red wind warning", "Amber alert"."""
    return lower[i] in _COLOURS and not _OF_COLOUR.isdisjoint(lower[i + 1 : i + 4])


def _is_name(parts: tuple[str, ...], title: str | None) -> bool:
    if not parts or not (parts[-1].isalpha() or any(map(str.isalpha, parts[-1]))):
        return False
    if len(parts) > 1:
        return len(parts) <= _LONGEST_NAME or sum(part not in PARTICLES for part in parts) <= _LONGEST_NAME
    word = parts[0].lower().replace("’", "'")
    if len(word.rstrip(".")) < 2 or word in nationalities() or word in calendar_words() or word in _TESTS:
        return False
    if title in HONORIFICS or (parts[0].isupper() and len(word) <= _LONGEST_INITIALS):
        # "Mr So", "WHO".
        return True
    pronoun, _, verb = word.partition("'")
    return word not in sentence_openers() and not (verb in _CONTRACTED and pronoun in PRONOUNS)
