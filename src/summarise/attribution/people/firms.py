"""Firms that are called by the first word of their names, and their arms and goods, which are not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarise.attribution.document import Document
from summarise.attribution.lexicon import firm_words, given_names, word_set
from summarise.attribution.names.trimming import LEGAL_FORMS, NameRun
from summarise.attribution.people.entities import Entity, firm_for_short

_FIRMS = LEGAL_FORMS | word_set(
    "airlines bank capital company corporation enterprises group holdings industries labs limited motors partners "
    "stores studios systems technologies"
)
# What parts and goods of a firm are called by behind its name: "Apple Music".
_ARMS = word_set(
    "ai care cloud digital energy entertainment finance financial foods games gaming health home insurance maps "
    "markets media mobile money music news office online pay plus prime pro radio retail roadster sport sports "
    "store stores supermarket supermarkets tv ventures wealth wireless"
)


def list_firms(entities: Sequence[Entity]) -> Mapping[str, Sequence[int]]:
    """Return the entities that are firms by what each is called for short: Lee Foods by "lee"."""
    firms: dict[str, list[int]] = {}
    for e, entity in enumerate(entities):
        if len(entity.key) > 1 and (entity.key[-1] in _FIRMS or entity.key[-1] in firm_words()):
            firms.setdefault(firm_for_short(entity.key), []).append(e)
    return firms


def is_arm(document: Document, runs: Sequence[NameRun], bearer: Entity, i: int) -> bool:
    """Tell whether a name is that of an arm or the goods of a firm that run ``i`` has named before it.

    "Apple said profits rose. Apple Music is free", "I set foot in the FoodCorp Supermarket".
    """
    if bearer.runs[0] < i:
        return False
    own = bearer.key[0] not in given_names() and document.before(runs[bearer.runs[0]].start) == "the"
    return own or bearer.key[-1] in _ARMS
