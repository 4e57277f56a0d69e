"""What stands at the front of a run of capitalised words and is no part of the name: openers, titles, descriptions."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    BEFORE_WHOLE_NAMES,
    DAYS_AND_MONTHS,
    HONORIFICS,
    PARTICLES,
    SUFFIXES,
    fold_accents,
    given_names,
    nationalities,
    nouns_for_one,
    organisation_words,
    person_nouns,
    sentence_openers,
    titles,
    word_set,
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
SEATED = ("-based", "-born", "-led", "-owned", "-backed", "-nominated", "-winning")
_BEFORE_TITLES = word_set(
    "former ex then late acting deputy senior junior veteran longtime team dear interim very right most rt hon"
)
# A Cornelius and a Derek; "Con." and "Del." are a constable and a delegate.
_SHORT_NAMES = word_set("con del")
_BEFORE_CONSTABLE = word_set("chief det detective special")
# Trades that are surnames too, where a given name stands before them.
_SURNAMES = word_set("baker butler carter cook farmer fisher gardener king mason miller painter porter potter smith")
# "NHS Scotland", "GNS Science"; "BAT Kenya" is soon BAT, which is another.
_BEHIND_LETTERS = word_set("england ireland science scotland wales")
_OF_SIKHS = word_set("singh kaur")
_FATHERS = word_set("bin bint ibn binti binte")
_MALAY_STYLES = word_set("seri sri panglima paduka tan toh")
_BEFORE_MALAY_STYLES = word_set("datuk dato datin tan toh tengku seri sri")
_OPENED = {
    "new": word_set("brunswick delhi england guinea hampshire haven jersey mexico orleans plymouth south york zealand"),
    "first": word_set("deputy lady minister sea secretary vice"),
}
_ORDINALS = word_set("1st 2nd 3rd first second third")
# "Deputy Chief Lee".
_RANKED = word_set("author boss chief child friend kid lawyer patient peer pilot poet skipper son steward warden")


def skip_openers(document: Document, start: int, end: int) -> int:
    """Return where a run begins behind the words that are capitalised for opening its sentence, and behind articles."""
    words, lower = document.words, document.lower
    opens = start == document.bounds[document.sentence[start]][0]
    first = start
    while first < end and (
        (lower[first] in sentence_openers() and words[first] != "Will" and not _begins_with(lower, first, end))
        or (opens and _is_command(document, first, end))
        or (opens and _is_adverb(lower[first]))
    ):
        if not (opens or lower[first] in ("the", "a", "an", "i")) and lower[first] not in PARTICLES:
            break
        first += 1
    return first


def _begins_with(lower: tuple[str, ...], first: int, end: int) -> bool:
    """Tell whether what could be an opener is part of a place's name or of an office: "New York", "First Minister"."""
    return first + 1 < end and lower[first + 1] in _OPENED.get(lower[first], ())


def _is_command(document: Document, i: int, end: int) -> bool:
    """Tell whether a word before a given name is a verb: "Ask Ann Lee about it", "Count Bo Ek among them"."""
    lower = document.lower
    if i + 2 >= end or not is_given(lower[i + 1]):
        return False
    return lower[i] in ("ask", "meet") or (lower[i] == "count" and lower[end : end + 1] == ("among",))


# Titles that stand before a bare surname, and titles that are surnames too.
_BEFORE_SURNAMES = word_set("cllr councillor dc det ds insp judge pc prof professor rep rev sen senator")
_TITLED_SURNAMES = word_set("abbot baron bishop dean duke earl king pope priest prince sheikh")


def skip_titles(document: Document, first: int, end: int) -> tuple[int, str | None]:
    """Return where the name begins after its titles, and the last of them."""
    lower = document.lower
    cut, title = first, None
    plural = person_nouns()[1]
    for i in range(first, end):
        bare = lower[i].rstrip(".")
        if bare in _MALAY_STYLES and i == cut and _is_style(lower, i, end):
            cut, title = i + 1, title or bare
            continue
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
        if _is_in_name(lower, first, cut, i, end):
            break
        # "Mr King", "Cllr King".
        before = lower[i - 1].rstrip(".") if i > first else ""
        if i + 1 == end and (before in HONORIFICS or (before in _BEFORE_SURNAMES and lower[i] in _TITLED_SURNAMES)):
            break
        if bare in nouns_for_one() or is_timed_office(bare):
            cut, title = i + 1, bare
        elif bare in plural or (bare == "class" and i == cut and document.before(i) in _ORDINALS):
            # "Petty Officer 2nd Class Ann Lee".
            cut = i + 1
        elif document.words[i] in BEFORE_WHOLE_NAMES and i + 2 < end and is_given(lower[i + 1]):
            cut, title = i + 1, bare
    return cut, title


def _is_in_name(lower: tuple[str, ...], first: int, cut: int, i: int, end: int) -> bool:
    """Tell whether what could be a title at word ``i`` is part of the name that begins at word ``cut``.

    "Martin Luther King Sr.", "Cecil Miller Otieno", "Malcolm Cardinal Lee", "Razwana Begum", "Sultan bin Ali".
    """
    bare = lower[i].rstrip(".")
    if i > cut and lower[i - 1] in given_names():
        suffixed = i + 1 < end and SUFFIXES.issuperset(lower[i + 1 : end])
        if suffixed or bare in _SURNAMES or (bare == "cardinal" and i + 2 == end):
            return True
    if i > cut and bare == "begum":
        return True
    # "Ravinder Pal Singh".
    if i > cut and bare == "pal" and i + 1 < end and lower[i + 1] in _OF_SIKHS:
        return True
    fathered = i > first and lower[i - 1] in _FATHERS
    return fathered or (i + 1 < len(lower) and lower[i + 1] in _FATHERS)


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


def skip_descriptions(document: Document, start: int, first: int, end: int, common: frozenset[str]) -> int:
    """Return where a name begins behind what says of what kind or whose its bearer is, from word ``first`` on."""
    words, lower = document.words, document.lower
    for i in range(first, end - 2):
        # "of the public services union Unison Ann Lee": its noun stands before the name of a body.
        body = lower[i] in organisation_words() or (i == start and document.before(i) in organisation_words())
        if body and lower[i + 1] in given_names() and lower[i] not in given_names():
            first = i + 1
    while end - first > 1 and _is_before_name(words[first], lower[first]) and not words[end - 1].isupper():
        # "Swiss Re", "British Airways", "NHS Wales": what would be left is no name by itself. "Mr Sunday Obi" is
        # called so.
        whole = lower[first] in nationalities() or lower[end - 1] in _BEHIND_LETTERS
        if (whole and end - first == 2) or _is_called_by_day(document, first, end):
            break
        first += 1
    if words[first : first + 2] == ("All", "Black") and end - first > 3:
        first += 2
    # "the award-winning Lee", "the Oscar-nominated Lee".
    while end - first > 1 and is_participle(words[first]):
        first += 1
    while end - first > 2 and lower[first] not in given_names() and (lower[first] in common or _is_role(words[first])):
        first += 1
    # "Hollywood A-lister Ann Lee".
    roles = [i + 1 for i in range(first, end - 2) if _is_role(words[i]) and lower[i + 1] in given_names()]
    return max(roles, default=first)


def _is_called_by_day(document: Document, i: int, end: int) -> bool:
    """Tell whether a day or month at word ``i`` is a given name, behind what somebody is: "Mr Sunday Obi"."""
    if document.lower[i] not in DAYS_AND_MONTHS:
        return False
    before = document.before(i).rstrip(".")
    return before in HONORIFICS or (before in nouns_for_one() and end - i == 2)


def _is_before_name(word: str, lower: str) -> bool:
    """Tell whether a capitalised word before a name is not part of it: Chinese, Monday, Former, BBC."""
    return (
        lower in nationalities()
        or lower in DAYS_AND_MONTHS
        or lower in _BEFORE_TITLES
        or (len(word) > 2 and word.isupper() and word.isalpha())
        or lower.endswith(SEATED)
    )


def is_participle(word: str) -> bool:
    """Tell whether a word is one like Oscar-nominated, which only describes whom the name behind it means."""
    return _is_role(word) and word.endswith(("ed", "ing"))


def _is_role(word: str) -> bool:
    """Tell whether a word is one like Fly-half: names have capitals on both sides of a hyphen at their front."""
    head, hyphen, tail = word.partition("-")
    return bool(hyphen) and (len(head) > 2 or head == "A") and tail[:1].islower()


def is_timed_office(word: str) -> bool:
    """Tell whether a word is an office that somebody held at the time: "Then-Mayor"."""
    return word.startswith("then-") and word.removeprefix("then-").rstrip(".") in nouns_for_one()


def is_given(word: str) -> bool:
    """Tell whether a word in lower case is a given name, or several joined: "Eva-Marie"."""
    return given_names().keys() >= set(fold_accents(word).split("-"))


def _is_adverb(word: str) -> bool:
    return word.endswith(_OF_ADVERBS) and len(word) > _LONGEST_LY and word not in given_names()
