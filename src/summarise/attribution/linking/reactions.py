"""Whose a quotation by itself is, where the sentence before tells how somebody took it: "Lee was not convinced."."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import Document
from summarise.attribution.lexicon import word_set
from summarise.attribution.mentions import Mention

_BEING = word_set("was is were are remained remains felt feels sounded sounds seemed seems looked looks")
_MOODS = word_set(
    "adamant aghast amused angry annoyed apologetic appalled astonished bemused bitter blunt bullish cautious "
    "certain clear confident convinced critical cross cutting cynical dejected delighted devastated dismayed "
    "disappointed disgusted dismissive doubtful dubious ecstatic elated emotional emphatic enthusiastic forthright "
    "frank frustrated furious gloomy grateful happy heartbroken hopeful horrified incensed incredulous indignant livid "
    "mystified optimistic outraged overjoyed persuaded pessimistic philosophical pleased proud puzzled relieved "
    "resigned sad sanguine satisfied sceptical scathing shaken shocked skeptical sorry stunned supportive sure "
    "surprised thrilled unapologetic unconvinced undeterred unequivocal unhappy unimpressed unmoved unrepentant upset "
    "worried wistful"
)
_REACTING = word_set(
    "agreed agrees concurred demurred disagreed disagrees grinned nodded shrugged shrugs smiled winced"
)
_DEGREES = word_set("not less more equally also still rather far very quite clearly just so as similarly too no in")
_LONGEST = 14


def find_reacting(document: Document, mentions: Sequence[Mention], near: Sequence[int], sentence: int) -> int:
    """Return the one person whom a sentence names and tells no more of than how he took it, or -1.

    ``near`` are the mentions of the sentence.
    """
    first, last = document.bounds[sentence]
    named = [m for m in near if mentions[m].kind == "name"]
    if len(named) != 1 or last - first > _LONGEST:
        return -1
    mention = mentions[named[0]]
    end = mention.end
    if document.lower[end : end + 1] == (",",):
        # "Mark Lowe, a docker, was angry."
        end = next((i + 1 for i in range(end + 1, last) if document.words[i] == ","), end)
    opens = mention.start - first <= 1 or mentions[near[0]].start == first
    return named[0] if opens and _tells_mood(document.lower[end:last]) else -1


def _tells_mood(words: Sequence[str]) -> bool:
    if not words:
        return False
    if words[0] in _REACTING:
        return True
    rest = [word for word in words[1:] if word not in _DEGREES]
    return words[0] in _BEING and not _MOODS.isdisjoint(rest[:1])
