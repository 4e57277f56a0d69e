"""Bodies that a noun for one stands before, with a comma: "The developer, Kelt Homes, said"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    cue_forms,
    given_names,
    word_set,
)
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.bodies import KINDS_OF_BODIES

# A body, or somebody who is called so too.
_EITHER = word_set("builder carrier contractor developer grower landlord miner processor producer publisher retailer")
_SURE = KINDS_OF_BODIES - _EITHER
_LONGEST = 6


def is_apposed(document: Document, run: NameRun) -> bool:
    """Tell whether a sentence opens with a noun for a body, and the name stands between commas behind it.

    "A charity, Grace Together, said"; "The miner, Tesk, said" if the name is one word and no given name.
    """
    lower, comma = document.lower, run.start - 1
    first = document.bounds[document.sentence[run.first]][0]
    if not first < comma <= first + _LONGEST or lower[comma] != "," or lower[first] not in DETERMINERS:
        return False
    closed, then = (*lower[run.end : run.end + 2], "", "")[:2]
    if closed != "," or not (then in cue_forms() or then in AUXILIARIES):
        return False
    if any(word in PREPOSITIONS or word in FINITE or word == "," for word in lower[first + 1 : comma - 1]):
        return False
    noun = lower[comma - 1]
    alone = len(run.parts) == 1 and not run.title and lower[run.first] not in given_names()
    return noun in _SURE or (noun in _EITHER and alone)
