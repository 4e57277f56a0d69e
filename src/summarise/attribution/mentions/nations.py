"""Whether a noun for who belongs to a nation names somebody who speaks: "said the Italian"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import cue_forms, reports_speech
from summarise.attribution.mentions.speaking_phrases import speaks

_LONGEST_INSERTED = 12


def is_one_of_nation(document: Document, i: int) -> bool:
    """Tell whether word ``i`` names somebody by the nation who speaks.

    "Said the Italian.", "the Swede added", "the Dane praised Ann Lee".
    """
    first, last = document.bounds[document.sentence[i]]
    if i > first and document.lower[i - 1] in ("one", "another"):
        # "Said one Canadian who worked with him".
        return document.lower[i + 1 : i + 2] == ("who",) or speaks(document, i - 1, i + 1)
    if i == first or document.lower[i - 1] != "the":
        return False
    if document.words[i + 1 : i + 2] == (",",):
        # "The Finn, in his last season, said".
        comma = next((k for k in range(i + 2, min(last - 1, i + _LONGEST_INSERTED)) if document.words[k] == ","), i)
        return reports_speech(document.lower[comma + 1])
    praises = i + 2 < last and document.lower[i + 1].endswith("ed") and document.lower[i + 1] in cue_forms()
    return speaks(document, i - 1, i + 1) or (praises and document.words[i + 2][0].isupper())
