"""Quotations with their cue in the middle -> whether both halves are one: "“The plan,” Lee told me, “is mad.”"."""

from __future__ import annotations

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.document.verbs import SUBORDINATING, is_surely_finite, may_be_finite
from summarise.attribution.lexicon import FINITE, word_set
from summarise.attribution.statements.weaving import Reports

_VERBS = FINITE | word_set("am do have let")
_CONTRACTED = ("'s", "'m", "'re", "'ve", "'d", "'ll", "n't")
_NEAREST = 3
"""How many cues before and after another may stand in its sentence."""
_GLOSSING = frozenset(("address", "allude", "point", "refer", "speak", "talk"))
_MARKS = "\"'.,:;!?()[]—–-… "


def is_split(reports: Reports, q: int) -> bool:
    """Tell whether quotation ``q`` and the next are halves of one sentence, of which one alone says nothing.

    It has no verb, or begins with the verb of the other's subject. "“It was late,” she said, “and we went home.”" are
    two that each say something.
    """
    document, links, cues = reports.document, reports.links, reports.cues
    if q + 1 >= len(links) or not (links[q + 1].same or links[q + 1].target == links[q].target):
        return False
    place, then, cue = document.place[q], document.place[q + 1], links[q].cue
    between = cue >= 0 and place < cues[cue].at < then and document.sentence[place] == document.sentence[then]
    if not between or document.before(then) != ",":
        return False
    last = document.text[document.quotations[q].start : document.quotations[q].end][-2:]
    if last[-1] != "," or last[0] in "!?":
        return False
    # "“It was late,” Lee said, noting that she and Bo “went home”": told of by another verb.
    others = (*cues[max(0, cue - _NEAREST) : cue], *cues[cue + 1 : cue + 1 + _NEAREST])
    if any(place < other.at < then and not _only_glosses(other) for other in others):
        return False
    front, back = _list_words(document, q), _list_words(document, q + 1)
    if not front or not back or not front[0][0].isupper():
        return False
    # "“If it rains,” she said, “we stay.”".
    if not any(map(_may_be_verb, front)) or front[0].lower() in SUBORDINATING:
        return True
    # "“We went home,” Lee said, adding: “It was late.”".
    goes_on = back[0][0].islower() or back[0] in ("I", *(f"I{end}" for end in _CONTRACTED))
    return goes_on and (_is_verb(back[0]) or not any(map(_may_be_verb, back)))


def _only_glosses(cue: Cue) -> bool:
    """Tell whether a verb says what was meant, and reports nothing: "“This,” she said, referring to the fire, “is"."""
    return cue.form == "ing" and cue.lemma in _GLOSSING


def _list_words(document: Document, q: int) -> list[str]:
    quotation = document.quotations[q]
    words = document.text[quotation.start : quotation.end].replace("’", "'").split()
    return [word for word in (word.strip(_MARKS) for word in words) if word]


def _is_verb(word: str) -> bool:
    return word.lower() in _VERBS or word.endswith(_CONTRACTED) or is_surely_finite(word.lower())


def _may_be_verb(word: str) -> bool:
    return _is_verb(word) or may_be_finite(word.lower())
