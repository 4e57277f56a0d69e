"""Cues -> where the words reported begin: past "that", and past whom, where and when they were said."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import SUBORDINATING, find_verb, is_surely_finite, opens_clause
from summarise.attribution.lexicon import (
    DETERMINERS,
    FINITE,
    NUMBERS,
    PREPOSITIONS,
    TIMES,
    calendar_words,
    nationalities,
    person_nouns,
    reports_speech,
    word_set,
)
from summarise.attribution.mentions import Mention

_LONGEST_INSERTED = 20
_LONGEST_SETTING = 14
"""So many words may stand between cue and "that": "said in a statement to the paper on Tuesday that"."""
# "said in a statement that", but not "asked for a pledge that".
# "Said nearly one in three": part of what is said.
_OF_NUMBERS = word_set("approximately barely fairly hardly mainly mostly nearly only partly roughly scarcely virtually")
_SETTINGS = word_set(
    "in at on to during after before outside inside from through via by over earlier later last this late early today "
    "yesterday tonight again recently afterward afterwards then also only simply instead too"
)
_TELLING = word_set("tell inform assure reassure remind warn")
_ASKED = word_set("whether if why how")
_OBJECTS = DETERMINERS | {"it"}
LISTENERS = word_set("me him her us them you it court parliament")
SKIPPED = frozenset(("that", ":", ","))
# A noun phrase goes on behind these: "in the hall and the yard", "to a paper, the Post".
_JOINING = word_set("and or than as both all such least most")
# "the next day", "this week": no subject.
_NO_CLAUSE = FINITE | {",", "'s", "’s"}
_TIMES = TIMES | word_set("weekend time hour summer spring autumn winter")
_LATER = word_set("later earlier afterwards afterward before after ago")
_INTERVALS = _TIMES | word_set("days weeks months years hours minutes moments seconds minute moment")
_FOLLOWING = word_set("next following same previous")
# "Just over two weeks later".
_LONGEST_INTERVAL = 6


def skip_setting(document: Document, mentions: Sequence[Mention], cue: Cue, after: int, end: int) -> int:
    """Return where the words reported begin: past "that", and past whom, where and when it was said."""
    # "Said, on condition of anonymity, that".
    start = skip_inserted(document, after, end)
    if start > after:
        return start
    heard = cue.lemma in _TELLING
    if heard:
        # "Told the Post, on condition of anonymity, that".
        hearer = next((m.end for m in mentions[cue.subject : cue.subject + 6] if m.start == after), after)
        inserted = skip_inserted(document, hearer, end)
        if inserted > hearer:
            return inserted
    # "Made it clear that".
    if document.lower[after : after + 2] == ("clear", "that"):
        return after + 2
    # "Warned it might close".
    if heard and start + 1 < end and opens_clause(document.lower[start]) and document.lower[start + 1] in FINITE:
        return start
    if start < end and (heard or _opens_setting(document, start)):
        # "Adding later, “…”".
        if document.words[start + 1 : start + 3] in ((",", QUOTED), (":", QUOTED)):
            return start + 2
        found = _find_beginning(document, start, end, heard=heard)
        if found is not None:
            return found
    if start < end and (heard or cue.lemma == "ask"):
        start = _skip_listener(document, mentions[cue.subject : cue.subject + 6], start, end, heard=heard)
    if cue.end == start:
        start = _skip_interval(document, start, end)
        start = _skip_time(document, start, end)
    while start < end and document.lower[start] in SKIPPED and not _is_that_subject(document, start):
        start += 1
    return start


def skip_inserted(document: Document, after: int, end: int) -> int:
    """Return where a clause begins behind a "that" with something inserted before it, else ``after``.

    "Pointed out, however, that", "said, without offering evidence, that".
    """
    if after == len(document.words) or document.words[after] != ",":
        return after
    comma = next((i for i in range(after + 1, min(end, after + _LONGEST_INSERTED)) if document.words[i] == ","), end)
    if document.lower[comma + 1 : comma + 2] != ("that",) or comma + 1 >= end:
        return after
    plain = QUOTED not in document.words[after:comma] and find_verb(document, after + 1, comma) < 0
    return comma + 2 if plain else after


def _is_that_subject(document: Document, i: int) -> bool:
    """Tell whether word ``i`` is the "that" of "said that is wrong", "said that's why"."""
    after = document.lower[i + 1] if i + 1 < len(document.lower) else ""
    return document.lower[i] == "that" and (after in FINITE or after == "'s")


def _is_relative(document: Document, i: int) -> bool:
    """Tell whether a past tense stands behind the "that" at word ``i``: "at a meeting that lasted an hour that"."""
    verb, then = (*document.lower[i + 1 : i + 3], "", "")[:2]
    past = verb.endswith("ed") and (then in DETERMINERS or then in PREPOSITIONS or _is_quantity(then or "-"))
    return past or is_surely_finite(verb)


def _skip_listener(document: Document, near: Sequence[Mention], start: int, end: int, *, heard: bool) -> int:
    """Return where a clause or a question begins behind who is told or asked, or ``start`` if none does."""
    opening = next((m for m in near if m.start == start), None)
    listener = opening.end if opening else start + (document.lower[start] in LISTENERS)
    if listener < end and document.lower[listener] in FINITE:
        # "Warned the group was late": of whom it is said, but "told police Bo Ek had left".
        return _end_of_hearers(document, opening) if opening and heard else start
    asked = document.lower[listener] in _ASKED if listener < end else False
    told = heard and (find_verb(document, listener, end) >= 0 or QUOTED in document.words[listener:end])
    return listener if asked or told else start


def _end_of_hearers(document: Document, named: Mention) -> int:
    """Return where those end who are told, in front of a name that the clause begins with, or where the name begins."""
    several = person_nouns()[1]
    front = range(named.head - 1, named.start - 1, -1)
    return next((i + 1 for i in front if document.lower[i] in several or document.lower[i] == "police"), named.start)


def _opens_setting(document: Document, start: int) -> bool:
    word = document.lower[start]
    if word == "this":
        # "Said this, not the tax, was the trouble".
        return document.lower[start + 1 : start + 2] != () and document.lower[start + 1] in TIMES | calendar_words()
    if word == "only" and start + 1 < len(document.words) and _is_quantity(document.lower[start + 1]):
        # "Said only three of the men came".
        return False
    # "said Tuesday's report was late".
    owned = document.lower[start + 1 : start + 2] == ("'s",)
    adverb = word.endswith("ly") and word not in _OF_NUMBERS
    return word in _SETTINGS or adverb or (word in calendar_words() and not owned)


def _is_quantity(word: str) -> bool:
    """Tell whether a word in lower case counts: "three", "20", "half"."""
    return word in _QUANTITIES or word[0].isdigit()


_QUANTITIES = NUMBERS | word_set("a an one half few some")


def _find_beginning(document: Document, start: int, end: int, *, heard: bool) -> int | None:
    """Return the word behind the "that" which ends a setting, or the subject a clause without "that" begins with.

    A setting has no subject and verb, so that a "that" behind those belongs to what is said: "told the paper it was a
    lie that he left". None where neither is found.
    """
    nested = 0
    for i in range(start, min(end, start + _LONGEST_SETTING)):
        word, before = document.lower[i], document.lower[i - 1]
        relative = word == "that" and (_is_that_subject(document, i) or _is_relative(document, i))
        if word == "that" and before not in PREPOSITIONS and (heard or not relative):
            return i + (not relative)
        if word in _ASKED and word != "if":
            return i if heard else None
        if word == "what":
            # "Warned against what he called “a plot”".
            return None
        if relative or word in SUBORDINATING:
            nested += 1
        elif document.lower[i - 1 : i + 2] == ("to", "say", "that"):
            # "Wrote separately to say that".
            return i + 2
        elif reports_speech(word) and before not in DETERMINERS:
            # "carried by state media", "in an email": only an inflected form is sure to be a verb.
            return None
        elif is_surely_finite(document.words[i]):
            # "when he was asked": one verb for each word that subordinates.
            nested -= 1
            if nested < 0:
                return None
        elif not nested and _names_subject(document, start, i):
            return i
        elif i > start and not nested and before not in PREPOSITIONS and _is_subject(document, i):
            # "vowed to end the war", "told him to leave the room": an object.
            return None if "to" in document.lower[start:i] and word in _OBJECTS else i
    return None


def _is_subject(document: Document, i: int) -> bool:
    """Tell whether a subject begins at word ``i`` of a setting: "it", "the bridge", but not "the next day"."""
    if document.lower[i : i + 2] in (("there", "that"), ("there", ","), ("there", ":")):
        # "Told reporters there that".
        return False
    if opens_clause(document.lower[i]):
        return True
    before = document.words[i - 1]
    # "issued the day before", "throwing the race open": an object.
    ruling = before.endswith("ing") or (before.endswith("ed") and before.islower())
    # "Told the meeting the bridge was late".
    ruling = ruling and document.before(i - 1) not in DETERMINERS
    joined = ruling or before in _JOINING or not before.isalnum()
    # "Told the Post's readers the Sun was late": no name may be taken for whom it is told, but by "the Irish side".
    then = min(i + 1, len(document.words) - 1)
    named = document.words[then][0].isupper() and document.lower[then] not in nationalities()
    time = not _TIMES.isdisjoint(document.lower[i + 1 : i + 3])
    return document.words[i] in DETERMINERS and not (joined or named or time)


def _names_subject(document: Document, start: int, i: int) -> bool:
    """Tell whether the name at word ``i`` has a verb behind whom it is told: "told his voters Leeds would"."""
    lower, words = document.lower, document.words
    if not (words[i][0].isupper() and words[i - 1].islower()) or lower[start] not in DETERMINERS:
        return False
    behind = lower[i - 1] in PREPOSITIONS or lower[i - 1] in DETERMINERS or lower[i - 1] in _JOINING
    return not behind and not FINITE.isdisjoint(lower[i + 1 : i + 2])


def _skip_time(document: Document, start: int, end: int) -> int:
    """Return where the words reported begin in "said on Monday it would close"."""
    on = start + (document.lower[start] == "on") if start < end else start
    if on + 1 < end and document.lower[on] in calendar_words() and document.words[on + 1] not in _NO_CLAUSE:
        return on + 1
    return start


def _skip_interval(document: Document, start: int, end: int) -> int:
    """Return where a clause begins behind how much later it was said: "replied nine days later that"."""
    if _INTERVALS.isdisjoint(document.lower[start : start + _LONGEST_INTERVAL]):
        return start
    for i in range(start + 1, min(end - 1, start + _LONGEST_INTERVAL)):
        before, word = document.lower[i - 1 : i + 1]
        if (word in _LATER and before in _INTERVALS) or (word in _INTERVALS and before in _FOLLOWING):
            follows = document.lower[i + 1]
            return i + 1 if follows == "that" or opens_clause(follows) else start
    return start
