"""Phrases for several -> with how many of them: "most of the farmers", "one of the club's directors"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import DETERMINERS, NUMBERS, word_set
from summarise.attribution.mentions.mention import Mention
from summarise.attribution.mentions.phrase_starts import is_count

_LONGEST_OWNER = 5
_SHARES = NUMBERS | word_set(
    "all both couple dozen dozens few half handful hundreds jury majority many millions minority most number panel "
    "plenty scores several some thousands"
)
# "A third of drivers", "two thirds of them", "40% of voters".
_PERCENT = frozenset(("%", "percent", "cent"))
_FRACTIONS = _PERCENT | word_set("fifth fifths quarter quarters third thirds three-quarters two-thirds")
_BEHIND_SHARES = frozenset(("of", "in", "'s", "'"))
_SIZES = word_set("growing large small vast overwhelming significant record")


def share_of(document: Document, phrase: Mention) -> Mention:
    """Return a phrase for several with how many of them: "most of the farmers", "40% of voters", "one of the MPs"."""
    lower, at = document.lower, phrase.start
    if document.before(at) not in _BEHIND_SHARES:
        return phrase
    first = document.bounds[document.sentence[at]][0]
    if at > first and lower[at - 1] in ("'s", "'"):
        # "One of the club's directors".
        owner = next((i for i in range(at - 2, max(first, at - _LONGEST_OWNER), -1) if lower[i] in DETERMINERS), at)
        if lower[max(first, owner - 2) : owner] == ("one", "of"):
            return Mention("nom", owner - 2, phrase.head, phrase.end)
    if at - 2 >= first and lower[at - 1] == "in" and lower[at] in NUMBERS and lower[at - 2] in NUMBERS | {"one"}:
        # "One in five drivers".
        return Mention(phrase.kind, at - 2, phrase.head, phrase.end)
    if at - 2 < first or lower[at - 1] != "of":
        return phrase
    share = lower[at - 2]
    if share in ("one", "another", "neither", "none"):
        return Mention("nom", at - 2, phrase.head, phrase.end)
    if not (share in _SHARES or share in _FRACTIONS or is_count(share)):
        return phrase
    start = at - 2 - (share == "cent")
    if start < first:
        return phrase
    if start > first and (share in _PERCENT or lower[start - 1] in DETERMINERS | NUMBERS | _SIZES):
        start -= 1
        start -= start > first and lower[start] in _SIZES and lower[start - 1] in DETERMINERS
    return Mention(phrase.kind, start, phrase.head, phrase.end)
