"""Pronouns that stand before their name: "When asked whom she backed, Ann Lee smiled"."""

from __future__ import annotations

from summarise.attribution.coreference.antecedents import Antecedents
from summarise.attribution.document.verbs import ADVERBIAL
from summarise.attribution.lexicon import PREPOSITIONS, cue_forms
from summarise.attribution.mentions.mention import ONE_PERSON

_LONGEST_FRONT = 40
_NO_VERBS = PREPOSITIONS | frozenset(("and", "or", "who", "whose"))


def find_ahead(stage: Antecedents, m: int) -> int:
    """Return who is named behind the words that open the sentence and hold pronoun ``m``, its main subject, or -1."""
    d, here = stage.document, stage.mentions[m].start
    first, last = d.bounds[d.sentence[here]]
    fronted = d.lower[first] in ADVERBIAL or d.lower[first].endswith(("ing", "ed"))
    if not fronted or d.words[here - 1] == ",":
        return -1
    # "In March she said that, if elected, Ann Lee": no clause of its own, and so a main clause's subject.
    if d.lower[first] in PREPOSITIONS and m in stage.speaking:
        return -1
    closed = next((i for i in range(here, min(last, here + _LONGEST_FRONT)) if d.words[i] == ","), last)
    name = _name_at(stage, m, closed + 1)
    if name < 0 or not _is_subject(stage, name, last) or _names_rival(stage, m, name, first):
        return -1
    return stage.mentions[name].entity


def _name_at(stage: Antecedents, m: int, start: int) -> int:
    """Return the name behind pronoun ``m`` that begins at a word, or -1."""
    mentions = stage.mentions
    while m < len(mentions) and mentions[m].start < start:
        m += 1
    return m if m < len(mentions) and mentions[m].start == start and mentions[m].kind == "name" else -1


def _is_subject(stage: Antecedents, name: int, last: int) -> bool:
    """Tell whether a verb follows a name, and no verb of saying that ends there: "If she wins, Ann Lee said, we go"."""
    d, end = stage.document, stage.mentions[name].end
    if end + 1 >= last or not d.words[end][0].islower() or d.lower[end] in _NO_VERBS:
        return False
    return d.lower[end] not in cue_forms() or d.words[end + 1] not in {",", "."}


def _names_rival(stage: Antecedents, m: int, name: int, first: int) -> bool:
    """Tell whether the pronoun may be somebody named before it in the sentence, or is not of the name's gender.

    Who stands behind a preposition is none: "Asked by Bo Ek if she was late, Ann Lee".
    """
    d, mentions, gender = stage.document, stage.mentions, stage.mentions[m].gender
    if mentions[name].gender not in (gender, "-"):
        return True
    while m and mentions[m - 1].start >= first:
        m -= 1
        other = mentions[m]
        may_be = other.kind in ONE_PERSON and other.gender in (gender, "-")
        if may_be and d.before(other.start) not in PREPOSITIONS:
            return True
    return False
