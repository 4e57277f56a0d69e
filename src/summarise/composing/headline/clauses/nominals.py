"""Nouns with what stands before them and the "of" phrases behind, as units that can be dropped."""

from __future__ import annotations

import re

from summarise.composing.headline.clauses.names import find_name
from summarise.composing.headline.clauses.places import Places
from summarise.composing.headline.clauses.times import find_distance
from summarise.composing.headline.units import Unit
from summarise.composing.headline.words.tagging import NOMINAL
from summarise.composing.headline.words.wordlists import EMPTY, KEPT_MODIFIERS, PARTITIVE, PERIODS, QUANTITIES, TIMES
from summarise.words import ARTICLES

_MEASURES = frozenset(
    ("barrel", "bottle", "gallon", "head", "kilo", "litre", "ounce", "person", "pound", "share", "tonne")
)
# Plurals without an -s.
_PEOPLE = frozenset(("children", "folk", "men", "people", "women"))
_CURRENT = frozenset(("coming", "existing", "forthcoming", "ongoing", "upcoming"))
_DISTANT = frozenset(("ago", "later", "earlier", "after", "before"))
_THANKS = ("thanks", "to")
_MANY = frozenset(("much", "many", "little", "few"))
# What parts the figures of a share, and the figure behind "one in 1985".
_SHARED = frozenset(("in", "out", "of"))
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")


def parse_nominal(view: Places, unit: Unit, n: int, end: int, *, subject: bool = False) -> int:
    """Add the noun that begins at ``n`` to the unit and return where it ends."""
    start = n
    while n < end and _belongs(view, n, start, end):
        n += 1
    n = max(n, start + 1)
    _add_words(view, unit, start, n, subject=subject)
    while n < end and view.base(n) == "of" and view.tag(n + 1) not in {"VVG", "VBG", "WH", "CJS"}:
        loose = view.tag(n - 1) == "NN" and view.base(n - 1) not in PARTITIVE and not subject
        # Not of "Bank of England", nor of "a mountain of criticism" and "nerves of steel".
        loose = (
            loose
            and view.tag(start - 1) != "BE"
            and not view.word(n - 1).capital
            and (view.base(start) == "the" or view.tag(start) == "DPS")
        )
        owner = unit.add("of") if loose else unit
        owner.words.append(view.places[n])
        n = parse_nominal(view, owner, n + 1, end, subject=subject) if n + 1 < end else n + 1
    return n


def is_modifier(view: Places, n: int, end: int) -> bool:
    """Whether a participle stands before a noun as an adjective does."""
    before = view.tag(n - 1) in {"AT", "DPS", "AJ", "DT", "CRD"} or (n > 0 and view.word(n - 1).clitic in {"'s", "'"})
    return before and view.tag(n) in {"VVG", "VVN"} and n + 1 < end and view.tag(n + 1) in {"NN", "AJ"}


def qualifies(view: Places, n: int, end: int) -> bool:
    """Whether a word belongs to a figure or an adjective: "almost 30", "at least half", "up to ten"."""
    if n + 1 >= end:
        return False
    base, following = view.base(n), view.base(n + 1)
    # "As many as 30"
    if any(view.base(m) == view.base(m + 2) == "as" and view.base(m + 1) in _MANY for m in (n, n - 1, n - 2)):
        return True
    if (base == "at" and following in {"least", "most"}) or (base in {"least", "most"} and view.base(n - 1) == "at"):
        return True
    if (base == "up" and following == "to" and view.tag(n + 2) == "CRD") or (base == "to" and view.base(n - 1) == "up"):
        return view.tag(n + 1) == "CRD" or base == "up"
    if view.base(n) == "than":
        return view.base(n - 1) in {"more", "less", "fewer"}
    if view.tag(n) == "AV" and view.tag(n + 1) in {"AJ", "NN"} and view.tag(n - 1) in {"AT", "DPS", "DT"}:
        return True
    # "Fields of genetically modified corn"
    if view.tag(n) == "AV" and view.tag(n + 1) == "AJ" and view.tag(n + 2) == "NN" and view.base(n - 1) == "of":
        return True
    return view.tag(n) == "AV" and (
        view.tag(n + 1) in {"CRD", "DT"} or view.base(n + 1) == "than" or view.base(n) in {"most", "more", "very"}
    )


def _belongs(view: Places, n: int, start: int, end: int) -> bool:
    tag = view.tag(n)
    if n > start and tag in {"AT", "DPS", "PNP"} and not view.word(n - 1).clitic:
        return view.base(n - 1) in {"than", "each"} or view.tag(n - 1) == "DT" or _is_rate(view, n)
    if n > start and view.base(n) in TIMES and view.word(n).capital and not view.word(n - 1).capital:
        # "The polls Saturday"
        return view.tag(n - 1) != "NN"
    if n > start and (find_distance(view, n, len(view)) > n or (view.base(n), view.base(n + 1)) == _THANKS):
        return False
    # "Two years after the flood", but "for the first time in two years after the flood"
    inside = view.tag(start - 1) == "PRP" and view.tag(n - 1) in {"CRD", "DT"}
    if n > start and not inside and view.base(n).rstrip("s") in PERIODS and view.base(n + 1) in {"after", "before"}:
        return False
    if n > start and (view.base(n) == "per" or _is_share(view, n)):
        return True
    if tag == "CJC" and n > start:
        # "Strong and swift action", "actor and director Ann Lee": one noun phrase with two words before its head.
        pair = view.tag(n - 1) == view.tag(n + 1) == "AJ" and view.tag(n + 2) in {"NN", "AJ"}
        return n + 2 < end and (pair or (n - start <= 2 and _role_end(view, start, n, end) > n))
    return tag in NOMINAL or is_modifier(view, n, end) or qualifies(view, n, end)


def _is_share(view: Places, n: int) -> bool:
    """Whether the word stands between the figures of a share, "one in five", "two out of three", and no year."""
    first, last = n, n
    while view.base(first - 1) in _SHARED:
        first -= 1
    while view.base(last + 1) in _SHARED:
        last += 1
    between = tuple(view.base(m) for m in range(first, last + 1))
    figures = view.tag(first - 1) == view.tag(last + 1) == "CRD"
    return between in {("in",), ("out", "of")} and figures and not _YEAR.fullmatch(view.base(last + 1))


def _is_rate(view: Places, n: int) -> bool:
    """Whether an article stands between what is counted and the time that it is counted by: "£10 a week"."""
    if n < 1 or view.base(n) not in {"a", "an"} or view.tag(n - 1) not in {"NN", "CRD"}:
        return False
    priced = view.word(n - 1).core[:1] in "$£€₹" or view.word(n - 1).core[:1].isdigit()
    timed = (view.base(n + 1) in PERIODS or view.base(n + 1) == "night") and view.base(n + 2) not in _DISTANT
    # "£10 ($13) a week": what is in brackets between is left out.
    together = view.joined(n - 1) or view.places[n] > view.places[n - 1] + 1
    return together and (timed or (priced and view.base(n + 1) in _MEASURES))


def _role_end(view: Places, start: int, n: int, end: int) -> int:
    """Return where a second role and the name behind it end, or ``n`` if that is not what follows."""
    m = n + 1
    while m < end and view.tag(m) in {"NN", "AJ"} and not view.word(m).capital:
        m += 1
    named = m
    while m < end and view.tag(m) == "NN" and view.word(m).capital:
        m += 1
    small = start == 0 or not view.word(n - 1).capital
    return m if small and named > n + 1 and m - named >= 2 else n


def _add_words(view: Places, unit: Unit, start: int, stop: int, *, subject: bool) -> None:
    name = find_name(view, start, stop)
    if name.role > start:
        article = view.tag(start) == "AT" and view.base(start) in ARTICLES and _article_can_go(view, start)
        if article:
            unit.add("article", view.places[start])
        unit.add("role", *view.places[start + article : name.role])
    if name.given:
        unit.add("given", *(view.places[n] for n in name.given))
    # "Turned out to be a lost work": what something is said to be is the news. Nor is "with good intent" "with intent".
    stated = view.tag(start - 1) in {"BE", "VBI", "VBN"}
    stated = stated or (view.base(start - 1) == "with" and view.base(start) in {"a", "an"})
    for n in range(name.role, stop):
        if n in name.given:
            continue
        kind = _kind(view, n, start, stop)
        if kind == "adjective" and (stated or _is_general(view, start, stop, subject=subject)):
            kind = ""
        if kind and not (kind == "owner" and subject):
            unit.add(kind, view.places[n])
        else:
            unit.words.append(view.places[n])


def _is_general(view: Places, start: int, stop: int, *, subject: bool) -> bool:
    """Whether a noun stands for all of its kind, so that its adjective says which: "electric vans", not "the vans"."""
    last = view.base(stop - 1)
    plural = view.tag(stop - 1) == "NN" and (last.endswith("s") or last in _PEOPLE)
    share = view.tag(start) == "CRD" and view.base(start - 1) == "in"
    # "To encourage disabled people to ride" is not to encourage people.
    bare = view.tag(start) in {"AJ", "NN"} and (subject or last in _PEOPLE)
    return plural and (share or bare)


def _kind(view: Places, n: int, start: int, stop: int) -> str:
    """Return as what a word before a noun can go, or nothing if it cannot."""
    word, tag, base = view.word(n), view.tag(n), view.base(n)
    if n + 1 >= stop or word.clitic or any(map(str.isdigit, base)):
        return ""
    following = view.word(n + 1)
    if tag == "AT" and base in ARTICLES:
        return "article" if _article_can_go(view, n) else ""
    if not view.joined(n) or word.before or base in KEPT_MODIFIERS or following.capital or view.tag(n - 1) == "AV":
        return ""
    # "Have a big year"
    if tag == "AJ" and view.base(stop - 1) in EMPTY:
        return ""
    # "A two-year high"
    if tag == "AJ" and base.partition("-")[0] in QUANTITIES:
        return ""
    # "The world's biggest bank" is not "the world's bank", and "considering closing roads" not "considering roads".
    if tag == "AJ" and n > start and any(map(str.isdigit, view.base(n - 1))):
        return ""
    # "Norland's opposition leader" is not "Norland's leader".
    if tag == "NN" and n > start and view.word(n - 1).clitic:
        return ""
    # "An opening night" and "a rallying cry" are neither nights nor cries like others.
    compound = base.endswith("ing") and (n == start or n + 2 == stop) and "-" not in base and base not in _CURRENT
    if tag == "AJ" and (base.endswith(("est", "er")) or compound):
        return ""
    if tag == "DPS":
        # "Seven of her 31 points" are not seven of 31.
        counted = view.base(n - 1) == "of" and view.tag(n + 1) == "CRD"
        return "owner" if n > 0 and not counted else ""
    # "Hearing impaired athletes", "mixed martial arts", "nuclear and missile defence technology"
    compound = n > start and (view.tag(n - 1) == "NN" or (n == 1 and view.tag(0) == "AJ"))
    listed = any(view.tag(m) == "CJC" for m in range(start - 1, n))
    if (tag == "AJ" and compound) or listed or not word.core[1:].islower():
        return ""
    rest = [view.tag(m) for m in range(n + 1, stop)]
    if tag == "AJ" and set(rest) <= {"AJ", "NN"} and rest[-1] == "NN" and view.tag(n - 1) != "CJC":
        alone = not word.capital or (n > 0 and not view.word(n - 1).capital)
        return "adjective" if alone else ""
    # A compound is kept whole: "a trade war" is not "a war", nor "a record company" a company like others.
    return ""


def _is_in_title(view: Places, n: int) -> bool:
    """Whether an article stands in the name of a work: "Diary of a Mad Black Woman"."""
    inside = n > 1 and view.base(n) in {"a", "an"} and view.base(n - 1) == "of"
    return inside and view.word(n - 2).capital and view.word(n + 1).capital


def _article_can_go(view: Places, n: int) -> bool:
    following = view.word(n + 1)
    # "Not a single bank"
    if view.tag(n - 1) == "NOT" or _is_rate(view, n) or _is_in_title(view, n):
        return False
    if n == 0 and (following.capital or following.core[:1].isdigit()):
        return True
    return (n == 0 or not view.word(n).capital) and following.base not in QUANTITIES
