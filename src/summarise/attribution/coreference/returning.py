"""Pronouns that open a paragraph -> whom the story is about, behind a paragraph of somebody who only tells of that one.

"Ann Lee has died. “She was fearless,” said her sister, Jo Orr. ¶ Born in 1936, she grew up in Hull."
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarise.attribution.coreference.antecedents import Antecedents
from summarise.attribution.coreference.descriptions import Described
from summarise.attribution.coreference.standing import UNDESCRIBED
from summarise.attribution.lexicon import word_set
from summarise.attribution.mentions.mention import ONE_PERSON

_WHOSE = frozenset(("his", "her"))
_BESIDE = word_set("friend colleague neighbour neighbor another fellow")
_WITHIN = 2
"""How many paragraphs back the other may have spoken."""


def find_returning(stage: Antecedents, described: Mapping[int, Described], m: int, people: Sequence[int]) -> int:
    """Return the person whom pronoun ``m`` goes back to, or -1; ``people`` are those it may be, the latest first.

    The latest is named once, as whose he or she is.
    """
    d = stage.document
    here = stage.mentions[m].start
    first = d.bounds[d.sentence[here]][0]
    # "“She was fearless,” she added": who has just spoken.
    opens = not first or d.paragraph[first - 1] != d.paragraph[first]
    if len(people) < 2 or not opens or m in stage.speaking or _is_told_of(stage, m):
        return -1
    latest, main = people[0], people[1]
    apart = d.paragraph[here] - d.paragraph[stage.mentions[stage.last[latest]].start]
    told = len(stage.entities[latest].runs) == 1 and latest in stage.speakers and 0 < apart <= _WITHIN
    own = described.get(latest, UNDESCRIBED).words
    aside = not _WHOSE.isdisjoint(own) or not _BESIDE.isdisjoint(own)
    return main if told and aside else -1


def _is_told_of(stage: Antecedents, m: int) -> bool:
    """Tell whether somebody is told of in the paragraph of pronoun ``m`` before it."""
    d, here = stage.document, stage.document.paragraph[stage.mentions[m].start]
    k = m - 1
    while k >= 0 and d.paragraph[stage.mentions[k].start] == here:
        if stage.mentions[k].kind in ONE_PERSON:
            return True
        k -= 1
    return False
