"""Pronouns that go on from an office which nobody named holds: "The Queen said so. “It was late,” she added."."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.coreference.antecedents import Antecedents
from summarise.attribution.coreference.callings import LEGISLATORS, NOBLES, OFFICES
from summarise.attribution.coreference.newcomers import has_object
from summarise.attribution.coreference.standing import UNDESCRIBED, Standing

_HELD = (OFFICES - LEGISLATORS) | NOBLES


def find_officer(stage: Antecedents, standing: Standing, m: int, people: Sequence[int]) -> int:
    """Return the phrase for an office, held by nobody named, that pronoun ``m`` goes on from, or -1.

    "“It was fun,” said Ann Lee. ¶ The Queen said so too. “It was late,” she added.": who was named before may hold
    no such office.
    """
    document, then = stage.document, stage.nameless
    if then < 0 or not people or m not in stage.speaking or stage.last[people[0]] > then:
        return -1
    phrase, pronoun = stage.mentions[then], stage.mentions[m]
    _, last = document.bounds[document.sentence[phrase.start]]
    near = document.sentence[pronoun.start] - document.sentence[phrase.start] == 1
    # "The former minister" may be anybody.
    near = near and "former" not in document.lower[phrase.start : phrase.head]
    held = document.lower[phrase.start] == "the" and document.lower[phrase.head] in _HELD and _opens(stage, then)
    if not near or not held or phrase.gender not in ("-", pronoun.gender) or has_object(document, phrase.end, last):
        return -1
    if standing.is_described(people[0]):
        own = standing.described.get(people[0], UNDESCRIBED).nouns
        return -1 if document.lower[phrase.head] in own else then
    return -1 if standing.is_known(phrase, people[0]) else then


def _opens(stage: Antecedents, then: int) -> bool:
    """Tell whether a phrase opens its sentence, but for a quotation, or for where or when."""
    document, phrase = stage.document, stage.mentions[then]
    first = document.bounds[document.sentence[phrase.start]][0]
    quoted = phrase.start == first + 1 and document.quotation[first] >= 0
    return quoted or stage.opens(phrase)
