"""What speaks against a headline whose words are each worth their place."""

from __future__ import annotations

from itertools import pairwise

from summarise.composing.headline.units import Unit
from summarise.composing.headline.words import Word
from summarise.composing.headline.words.quotations import CLOSING
from summarise.composing.headline.words.tagging import FINITE, OPENERS, VERBS
from summarise.composing.headline.words.wordlists import REPORTING, SAYING

# What a draft can begin a phrase with but not end.
BEGIN_PHRASES = frozenset(("PRP", "CJC", "WH", "CJS", "CJT"))
_UNFINISHED = BEGIN_PHRASES | {"AT", "DPS", "TO", "VM"}
_HELPING = frozenset(("BE", "HAVE", "DO"))
_MERELY = frozenset(("just", "merely", "only", "simply"))
_POINTING = frozenset(("this", "that", "these", "those", "there"))
_MARKS = frozenset(('"', "“", "'", "‘", "`"))
_RELATIVES = frozenset(("who", "whom", "whose", "which"))
_UNTOLD = frozenset(("BE", "HAVE", "DO", "VM", "VVD", "VVZ", "VVB", "PNP"))
_CONDITIONS = frozenset(("if", "unless"))

# The weights are on the scale of a draft's worth, the share of words that it is expected to have in common with an
# editor's headline, which is from 0.2 to 0.5. They were set by hand, reading drafts for sentences of the
# training corpora: what would be misread weighs as much as the difference between a good and a poor sentence.
_POINTS_BACK = 0.2
_ASKS = 0.3
_OPENS_WITH_SPEECH = 0.05
LOSES_MARKS = 0.4
# How many words what is said may have before the draft begins: "the", "well".
_NEAR = 2
_WORD_TOO_MANY = 0.03
_WORD_TOO_FEW = 0.03
_LOST_VERB = 0.2
_LEFT_OPEN = 0.1


def weigh_flaws(words: list[Word], kept: tuple[int, ...], fewest: int, most: int) -> float:
    """Return how much speaks against a headline of these words, which should be ``fewest`` to ``most``."""
    first, last = words[kept[0]], words[kept[-1]]
    flaws = _POINTS_BACK * (first.tag in {"PNP", "DPS"} or first.base in _POINTING)
    flaws += _ASKS * any("?" in words[i].after for i in range(kept[0], len(words)))
    flaws += _OPENS_WITH_SPEECH * (words[0].before[:1] in _MARKS)
    flaws += LOSES_MARKS * is_spoken(words, kept)
    flaws += _WORD_TOO_MANY * max(0, len(kept) - most) + _WORD_TOO_FEW * max(0, fewest - len(kept))
    flaws += _LOST_VERB * (_lacks_reported_verb(words, kept) + _lacks_verb_of_condition(words, kept))
    flaws += _LOST_VERB * (_lacks_verb_of_opened(words, kept) + _lacks_other_half(words, kept))
    flaws += _LOST_VERB * 2 * _lacks_whom(words, kept)
    flaws += _LOST_VERB * (first.tag == "PRP" and not any(words[i].tag in VERBS for i in kept))
    # "It is what it was" may end so.
    left = last.tag in _HELPING and not any(words[i].tag in OPENERS for i in kept)
    return flaws + _LEFT_OPEN * (left or last.tag in _UNFINISHED or bool(last.clitic))


def frames_speech(words: list[Word], tree: Unit) -> bool:
    """Whether the clause only tells that its subject spoke: 'the minister stormed: "..."'."""
    places = sorted(i for unit, _ in tree.walk() for i in unit.words)
    last = places[-1]
    following = words[last + 1].before if last + 1 < len(words) else ""
    if words[last].after not in {",", ":"} or following not in _MARKS:
        return False
    verb = next((n for n, i in enumerate(places) if words[i].tag in FINITE), len(places) - 1)
    return places[verb] == last or words[places[verb]].base in REPORTING or words[last].after == ":"


def is_spoken(words: list[Word], kept: tuple[int, ...]) -> bool:
    """Return whether the draft is part of what someone says, and would be told without marks as if it were so."""
    near = range(kept[0], max(kept[0] - _NEAR, 0) - 1, -1)
    opened = next((i for i in near if words[i].before[-1:] in CLOSING), None)
    if opened is None:
        return False
    closing = CLOSING[words[opened].before[-1:]]
    closed = next((i for i in range(opened, len(words)) if closing in words[i].after), len(words))
    return kept[-1] <= closed and not set(range(opened, closed + 1)) <= set(kept)


def _lacks_reported_verb(words: list[Word], kept: tuple[int, ...]) -> bool:
    """Whether the verb of what was said was not found: "he said allowing her to drive"."""
    return any(words[i].base in SAYING and words[j].tag == "VVG" for i, j in pairwise(kept))


def _lacks_verb_of_condition(words: list[Word], kept: tuple[int, ...]) -> bool:
    """Whether the verb of a condition was not found: "he will quit if talks"."""
    opened = next((n for n, i in enumerate(kept) if words[i].base in _CONDITIONS), len(kept))
    return opened < len(kept) and not any(words[i].tag in VERBS for i in kept[opened:])


def _lacks_verb_of_opened(words: list[Word], kept: tuple[int, ...]) -> bool:
    """Whether the verb of the last clause opened was not found: "he was told that his boss"."""
    opened = next((n for n in range(len(kept) - 1, 0, -1) if words[kept[n]].tag == "CJT"), len(kept))
    return opened < len(kept) and not any(words[i].tag in VERBS for i in kept[opened:])


def _lacks_whom(words: list[Word], kept: tuple[int, ...]) -> bool:
    """Whether it is lost of whom or what a clause tells: "it was who has run the shop"."""
    gaps = (j for i, j in pairwise(kept) if j > i + 1 and words[i].tag in _UNTOLD)
    return any(words[j].base in _RELATIVES for j in gaps)


def _lacks_other_half(words: list[Word], kept: tuple[int, ...]) -> bool:
    """Whether what is said to be not all is all that is told: "it does not merely keep its promise"."""
    denied = {i for i in kept if words[i].tag == "NOT" or words[i].clitic == "n't"}
    opened = any(words[i].base in _MERELY and i - 1 in denied for i in kept)
    return opened and not any(words[i].base == "but" for i in kept)
