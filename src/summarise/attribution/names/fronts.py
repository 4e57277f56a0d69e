"""What stands at the front of a run of capitalised words and is no part of the name: openers, titles, descriptions."""

from __future__ import annotations

from functools import cache

from summarise.attribution.accents import fold_accents
from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    DAYS_AND_MONTHS,
    DETERMINERS,
    HONORIFICS,
    PARTICLES,
    countries,
    cue_forms,
    firm_words,
    given_names,
    nationalities,
    nouns_for_one,
    organisation_words,
    reports_speech,
    sentence_openers,
    word_set,
)
from summarise.resources import read_word_list

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
_LONGEST_LY, _MOST_READ = 6, 50
SEATED = ("-based", "-born", "-led", "-owned", "-backed", "-nominated", "-winning")
_BEFORE_TITLES = word_set(
    "former ex then late acting deputy senior junior veteran longtime team dear interim very right most rt hon "
    "ailing angry beleaguered cash-strapped defiant disgraced embattled furious scandal-hit struggling troubled"
)
# "USS Ronald Dorne".
SHIPS = frozenset(("uss", "hms", "rms", "hmas", "hmcs"))
# "NHS Scotland", "GNS Science"; "BAT Kenya" is soon BAT, which is another.
_NATIONS = frozenset(("USA", "US", "UK", "GB"))
_BEHIND_LETTERS = word_set("england ireland science scotland wales")
_BEFORE_TIMES = frozenset(("on", "in", "last", "this", "since", "late", "early"))
# Months that are names, or words, as well.
_MONTHS_TOO = frozenset(("march", "april", "may", "june", "august"))
PAPERS = word_set(
    "business express gazette herald independent mail mirror morning people post sun telegraph times tribune world"
)
"""What papers are called behind the day: "the Sunday Herald"."""
_ANYWHERE = PARTICLES | {"the", "a", "an", "i"}
"""What is no part of a name that opens with it, within a sentence too."""
_OPENED = {
    "one": frozenset(("nation",)),
    "new": word_set("brunswick delhi england guinea hampshire haven jersey mexico orleans plymouth south york zealand"),
    "first": word_set("deputy lady minister sea secretary vice"),
}


def skip_openers(document: Document, start: int, end: int) -> int:
    """Return where a run begins behind the words that are capitalised for opening its sentence, and behind articles."""
    lower = document.lower
    opens = start == document.bounds[document.sentence[start]][0]
    first = start
    while (
        first < end
        and (opens or lower[first] in _ANYWHERE)
        and (_is_opener(document, first, end) or (opens and _is_verbal(document, first, end)))
    ):
        first += 1
    return first


def _is_opener(document: Document, i: int, end: int) -> bool:
    if document.lower[i] not in sentence_openers() or document.words[i] == "Will":
        return False
    return not _begins_with(document, i, end)


def skip_setting(document: Document, start: int, end: int) -> int:
    """Return where a run begins behind the day, month or town that opens the sentence: "On Tuesday Ann Lee said"."""
    lower, then = document.lower, start + 1
    if then == end or document.before(start) not in _BEFORE_TIMES or lower[then] in PAPERS:
        return start
    before = document.before(start)
    first = start - 1 == document.bounds[document.sentence[start]][0]
    named = is_given(lower[then]) or lower[then].rstrip(".") in nouns_for_one()
    if lower[start] in DAYS_AND_MONTHS:
        # "On Sunday Okafor said", but not "the light fell on Sunday Okafor".
        return then if named or not is_given(lower[start]) or (first and before == "on") else start
    if lower[start] in _MONTHS_TOO and named:
        return then
    town = lower[start] in _towns() or lower[start] in countries()
    return then if first and before == "in" and town else start


def _begins_with(document: Document, first: int, end: int) -> bool:
    """Tell whether what could be an opener is part of a place's name or of an office: "New York", "First Minister".

    Or the country of "US Senator" or of "the US said".
    """
    lower = document.lower
    if document.words[first] == "US":
        then = lower[end] if end < len(lower) else "."
        return first + 1 < end or (document.before(first) == "the" and (reports_speech(then) or then in ("has", "had")))
    return first + 1 < end and opens_name(document, first)


def opens_name(document: Document, i: int) -> bool:
    """Tell whether word ``i`` and the next begin a name, though it is a common word: "New York", "One Nation"."""
    return i + 1 < len(document.lower) and document.lower[i + 1] in _OPENED.get(document.lower[i], ())


def _is_verbal(document: Document, i: int, end: int) -> bool:
    """Tell whether a word that opens the sentence is a verb or an adverb."""
    word = document.lower[i]
    return reports_speech(word) or _is_adverb(word) or _is_doing(document, i) or _is_command(document, i, end)


def _is_doing(document: Document, i: int) -> bool:
    """Tell whether a participle opens the sentence: "Calling the plan a mistake, Lee said"."""
    word = document.lower[i]
    if not word.endswith("ing") or i + 1 == len(document.words) or document.words[i + 1][0].isupper():
        return False
    return word in cue_forms() or document.lower[i + 1] in DETERMINERS


def _is_command(document: Document, i: int, end: int) -> bool:
    """Tell whether a word before a given name is a verb: "Ask Ann Lee about it", "Count Bo Ek among them"."""
    lower = document.lower
    verb = lower[i] in ("ask", "meet") or (lower[i] == "count" and lower[end : end + 1] == ("among",))
    return verb and i + 2 < end and is_given(lower[i + 1])


def skip_descriptions(document: Document, start: int, first: int, end: int, common: frozenset[str]) -> int:
    """Return where a name begins behind what says of what kind or whose its bearer is, from word ``first`` on."""
    if end - first == 1:
        return first
    words, lower = document.words, document.lower
    for i in range(first, end - 2):
        # "of the public services union Unison Ann Lee": its noun stands before the name of a body.
        body = lower[i] in organisation_words() or (i == start and document.before(i) in organisation_words())
        if body and lower[i + 1] in given_names() and lower[i] not in given_names():
            first = i + 1
    # "US Marine Bo Ek".
    first += end - first > 3 and words[first] == "US" and lower[first + 1] in given_names()
    while end - first > 1 and _is_before_name(words[first], lower[first]) and not words[end - 1].isupper():
        # "Swiss Re", "British Airways", "NHS Wales": what would be left is no name by itself. "Mr Sunday Obi" is
        # called so.
        whole = lower[first] in nationalities() or lower[end - 1] in _BEHIND_LETTERS
        # "USA Track & Field", "USA Gymnastics".
        sure = "&" in words[first:end] or lower[end - 1] == "today" or lower[end - 1] in firm_words()
        if (
            (whole and end - first == 2)
            or (sure and words[first] in _NATIONS)
            or _is_called_by_day(document, first, end)
        ):
            break
        first += 1
    if end - first > 3 and words[first : first + 2] == ("All", "Black"):
        first += 2
    # "the award-winning Lee", "the Oscar-nominated Lee".
    while end - first > 1 and is_participle(words[first]):
        first += 1
    while end - first > 2 and lower[first] not in given_names() and (lower[first] in common or _is_role(words[first])):
        if _begins_with(document, first, end):
            # "The New York Democrat", where the article has something new.
            break
        first += 1
    # "Hollywood A-lister Ann Lee".
    for i in range(first, end - 2):
        if _is_role(words[i]) and lower[i + 1] in given_names():
            first = i + 1
    return first


def _is_called_by_day(document: Document, i: int, end: int) -> bool:
    """Tell whether a day or month at word ``i`` is a given name, behind what somebody is: "Mr Sunday Obi"."""
    if document.lower[i] not in DAYS_AND_MONTHS:
        return False
    before = document.before(i).rstrip(".")
    return before in nouns_for_one() or _bears_day(document, i, end)


def _bears_day(document: Document, i: int, end: int) -> bool:
    """Tell whether a day is a given name as it opens a sentence or an apposition: "Sunday Obi said", "played".

    Not where the article names another of that surname: "Monday Lee said", of Ann Lee.
    """
    lower, words = document.lower, document.words
    then = lower[end] if end < len(lower) else ""
    opens = i == document.bounds[document.sentence[i]][0] and (reports_speech(then) or then.endswith("ed"))
    if not opens and not document.before(i) == then == ",":
        return False
    bearers = [k - 1 for k in document.positions[lower[end - 1]][:_MOST_READ] if words[k - 1][0].isupper()]
    return {lower[k].rstrip(".") for k in bearers} <= HONORIFICS | {lower[i]}


def _is_before_name(word: str, lower: str) -> bool:
    """Tell whether a capitalised word before a name is not part of it: Chinese, Monday, Former, BBC."""
    return (
        lower in nationalities()
        or lower in DAYS_AND_MONTHS
        or lower in _BEFORE_TITLES
        or (len(word) > 2 and word.isupper() and word.isalpha() and lower not in SHIPS)
        or lower.endswith(SEATED)
    )


@cache
def _towns() -> frozenset[str]:
    """Return towns that reports are sent from."""
    return read_word_list("dateline_cities.txt")


def is_participle(word: str) -> bool:
    """Tell whether a word is one like Oscar-nominated, which only describes whom the name behind it means."""
    if "-" not in word:
        return False
    # "Lee Mei-ling": no stem is left.
    stem = word.rpartition("-")[2].removesuffix("ing")
    return _is_role(word) and (word.endswith("ed") or (word.endswith("ing") and not _VOWELS.isdisjoint(stem[1:])))


_VOWELS = frozenset("aeiouy")


def _is_role(word: str) -> bool:
    """Tell whether a word is one like Fly-half: names have capitals on both sides of a hyphen at their front."""
    head, _, tail = word.partition("-")
    return (len(head) > 2 or head == "A") and tail[:1].islower()


def is_given(word: str) -> bool:
    """Tell whether a word in lower case is a given name, or several joined: "Eva-Marie"."""
    return given_names().keys() >= set(fold_accents(word).split("-"))


def _is_adverb(word: str) -> bool:
    return len(word) > _LONGEST_LY and word.endswith(_OF_ADVERBS)
