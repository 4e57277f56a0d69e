"""What begins at a word of a clause, and whether it can be parted from what stands before it."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.composing.headline.clauses.free_verbs import find_free_verb
from summarise.composing.headline.clauses.nominals import qualifies
from summarise.composing.headline.clauses.places import Places
from summarise.composing.headline.units import Unit
from summarise.composing.headline.words import Word
from summarise.composing.headline.words.tagging import FINITE, NOMINAL, OPENERS
from summarise.composing.headline.words.wordlists import ALONE, BOUND, PERIODS, TELLING

_IN_NOUNS = frozenset(("AJ", "NN"))
_UTMOST = frozenset(("first", "worst", "best", "most", "least"))
# How many words after the preposition the time is looked for.
_LONGEST_SCOPE = 6
_BEFORE_PREPOSITIONS = frozenset(("ahead", "apart", "away", "close", "closer", "due", "near", "prior", "together"))
# Pairs that limit what is said: "for now" is not for good.
_TOGETHER = frozenset(
    (("for", "now"), ("by", "then"), ("until", "then"), ("so", "far"), ("as", "yet"), ("all", "but"), ("once", "again"))
)


def begins_prepositional(view: Places, n: int, end: int) -> bool:
    """Whether a preposition stands here, by itself or behind what makes one of it: "close to"."""
    if view.base(n) == "thanks":
        return view.base(n + 1) == "to"
    if view.tag(n) in {"AV", "AJ"}:
        return view.base(n) in _BEFORE_PREPOSITIONS and view.tag(n + 1) == "PRP"
    # "Per cent" is one word with its figure.
    return view.tag(n) == "PRP" and view.base(n) != "per" and not qualifies(view, n, end)


def is_limit(view: Places, n: int) -> bool:
    """Whether a pair of words stands here that limits what is said."""
    return (view.base(n), view.base(n + 1)) in _TOGETHER


def find_after(view: Places, n: int, end: int) -> int:
    """Return where the clause begins that a phrase like "two days after" opens here; ``n`` if none does."""
    for m in range(n, min(n + 3, end - 1)):
        if view.base(m).rstrip("s") in PERIODS:
            return m + 2 if view.base(m + 1) in {"after", "before"} else n
    return n


def is_compound(view: Places, n: int, end: int) -> bool:
    """Whether a participle may be part of the noun around it: "a credit rating firm", "a man carrying cash"."""
    if view.tag(n) != "VVG" or not view.tag(n - 1) == view.tag(n + 1) == "NN":
        return False
    small = not view.word(n - 1).capital and not view.word(n + 1).capital and not view.base(n + 1).endswith("s")
    return small and (n + 2 >= end or view.tag(n + 2) in FINITE | {"PRP"})


def ends_compound(view: Places, n: int, end: int) -> bool:
    """Whether a word in -ing stands in a noun at the end of the clause: "at the Boston Marathon bombing trial"."""
    named = view.tag(n) == "VVG" and view.word(n - 1).capital and view.joined(n - 1)
    return named and n + 2 == end and view.joined(n) and view.tag(n + 1) == "NN" and view.word(n + 1).core.islower()


def is_indefinite(view: Places, phrase: Unit) -> bool:
    """Whether the phrase has an "a" or "an"."""
    articles = [i for child in phrase.children if child.kind == "article" for i in child.words]
    return any(view.words[i].base in {"a", "an"} for i in [*phrase.words, *articles])


def is_bound(view: Places, verb: str, n: int) -> bool:
    """Whether a verb's object tells little without this preposition: "blamed the loss on", "the first of"."""
    base = view.base(n)
    counted = view.tag(n - 1) in {"ORD", "CRD", "DT", "AJ"} or view.tag(n + 1) == "VVG"
    part = base == "in" and view.base(n - 1) == "part"
    # "Ended the day at its highest"
    part = part or (base == "at" and view.base(n - 1) in PERIODS)
    return part or (base == "of" and counted) or f"{verb}:{base}" in BOUND


def has_object(view: Places, unit: Unit, verb: str) -> bool:
    """Whether what was found or shown stands behind the verb: "found a ship in a bay that" is not "found that"."""
    own = [view.words[i] for i in sorted(unit.words)]
    behind = next((own[n + 1] for n, word in enumerate(own[:-1]) if word.base == verb), None)
    return behind is not None and behind.tag in NOMINAL and verb not in TELLING


def opens_report(view: Places, n: int) -> bool:
    """Whether the phrase that a preposition opens parts a verb from the clause it reports: "said on Monday that"."""
    stop = n + 1
    while stop < len(view) and view.tag(stop) in NOMINAL | {"PRP"}:
        stop += 1
    return stop > n + 1 and view.tag(stop) == "CJT"


def counts_places(words: Sequence[Word], phrase: Unit) -> bool:
    """Whether a phrase says at how many places: "workers at three of the five mills" are not all."""
    own = [words[i] for i in sorted(phrase.words)]
    return len(own) > 2 and own[1].tag == "CRD"


def opens_relative(view: Places, n: int) -> bool:
    """Whether a preposition opens a clause that tells of the noun before it: "films in which"."""
    return view.tag(n) == "PRP" and view.tag(n + 1) == "WH"


def opens_bare_relative(view: Places, n: int, end: int) -> bool:
    """Whether the noun that begins here, right behind another, has a verb: "fined over a sign the pair put up"."""
    if view.tag(n - 1) != "NN":
        return False
    verb = find_free_verb(view.words, view.places[n:end])
    between = range(n + 1, end if verb is None else view.places.index(verb))
    return verb is not None and all(view.tag(m) in _IN_NOUNS for m in between)


def lacks_verb(view: Places, n: int, end: int) -> bool:
    """Whether no verb is left for what a word like "after" opens here: "after the flood"."""
    # "After operating on the spine and altered the notes": that verb is none of its own.
    closing = OPENERS | {"CJC"} if view.tag(n + 1) == "VVG" else OPENERS
    stop = next((m for m in range(n + 1, end) if view.tag(m) in closing), end)
    return find_free_verb(view.words, view.places[n + 1 : stop]) is None


def tells_change(view: Places, n: int) -> bool:
    """Whether "by" opens how much something rose or fell, which is the news: "by 38%", "by as much as a third"."""
    figure = any(map(str.isdigit, view.base(n + 1))) or qualifies(view, n + 1, len(view))
    return view.base(n) == "by" and figure


def tells_outcome(view: Places, verb: str, n: int) -> bool:
    """Whether a verb tells half without this phrase: "worked for a year without pay", "fell before recovering"."""
    turned = view.base(n) == "before" and verb in ALONE and view.tag(n + 1) == "VVG"
    return turned or view.base(n) == "without"


def tells_scope(view: Places, n: int) -> bool:
    """Whether a preposition opens the time that a superlative is meant for: "the highest level in a decade"."""
    begun = n
    while begun and view.tag(begun - 1) in NOMINAL:
        begun -= 1
    if view.base(n - 1) == "time" and view.base(n) != "for":
        return True
    highest = any(view.base(m).endswith("est") or view.base(m) in _UTMOST for m in range(begun, n))
    return highest and any(
        view.base(m).rstrip("s") in PERIODS or view.base(m).isdigit() for m in range(n + 1, n + _LONGEST_SCOPE)
    )
