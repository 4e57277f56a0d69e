"""Part quotations in what is told of somebody -> whether they may be another's: "Lee was found to have “lied”"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import FORMS_OF_BE, cue_forms, reports_speech, word_set
from summarise.attribution.mentions import Mention

_LINKS = FORMS_OF_BE | word_set("allegedly became becomes remained remains reportedly seemed seems")
_HAVE = word_set("has have had")
# Only the one who feels it says so: "Lee was “delighted to be back”".
_FEELINGS = word_set(
    "absolutely afraid angry ashamed confident convinced delighted determined devastated disappointed eager ecstatic "
    "excited extremely frustrated furious glad grateful happy heartbroken honored honoured hopeful humbled looking "
    "optimistic over pleased privileged proud quietly ready really relieved sad saddened scared shocked so sorry "
    "stunned surprised terrified thankful thrilled totally upset very worried"
)
_LONGEST_APPOSITION = 12
_MARKS = "\"'“‘.,"


def is_told_of(document: Document, mention: Mention, q: int) -> bool:
    """Tell whether part quotation ``q`` is in what the sentence says of its subject, and nobody says whose words it is.

    "Tom Brook, 40, is “unfit for office”", "Ann Lee was jailed for the “brutal murder of a nurse”".
    """
    lower, at = document.lower, document.place[q]
    quotation = document.quotations[q]
    words = document.text[quotation.start : quotation.end]
    first, last = document.bounds[document.sentence[at]]
    if not words[0].islower() or not first <= mention.start < mention.end < at or mention.kind not in ("name", "nom"):
        return False
    verb = mention.end
    if document.words[verb] == ",":
        limit = min(at, verb + _LONGEST_APPOSITION)
        verb = next((i + 1 for i in range(verb + 1, limit) if document.words[i] == ","), verb + 1)
    # "Lee has “no idea”", but not "Lee has gone after him as a “liar”".
    linked = lower[verb] in _LINKS or (lower[verb] in _HAVE and (verb + 1 == at or lower[verb + 1] == "been"))
    if not linked or lower[at - 1] == "that":
        return False
    # "Was found to have “lied”" is passive, "was unsettled, dubbing it a “threat”" is not.
    told = any(word in cue_forms() for word in lower[verb + 2 : at])
    told = told or any(map(reports_speech, (*lower[first:at], *lower[at + 1 : last])))
    return not told and words.split()[0].lower().strip(_MARKS) not in _FEELINGS
