"""Cues and mentions -> who the subject of each cue is, by a linear model learned from PolNeAR."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.cues.clause_heads import SURE_HEAD, find_head
from summarise.attribution.cues.doers import find_doer
from summarise.attribution.cues.features import subject_features
from summarise.attribution.cues.hearsay import Alleged, find_alleged
from summarise.attribution.cues.openers import find_opener
from summarise.attribution.cues.sharing import share_subject
from summarise.attribution.cues.word_order import SURE_ORDER, cite, find_by_order, kind_of_report
from summarise.attribution.document import Document
from summarise.attribution.document.verbs import CONJUNCTIONS, NOMINATIVES, can_be_verb
from summarise.attribution.lexicon import (
    AUXILIARIES,
    FINITE,
    PREPOSITIONS,
    nouns_for_one,
    person_nouns,
    reports_speech,
)
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.behind_names import READ
from summarise.attribution.mentions.companions import find_companions
from summarise.attribution.mentions.nominals import find_apposed_body, find_named
from summarise.attribution.model import score, shares

_LEFT, _RIGHT = 30, 16
"""How many words before and after a cue its subject may stand."""
_SURE, _SURE_OPENER = 0.55, 0.6
_LONGEST_KIND = 3
# What a name that something is according to ends before.
_CITED_UP_TO = frozenset(((",",), (".",), ("with",), ("of",), ("at",)))


def bind_subjects(document: Document, cues: Sequence[Cue], mentions: Sequence[Mention]) -> tuple[Cue, ...]:
    """Return the cues, each with its likeliest subject."""
    bound: list[Cue] = []
    for cue, candidates in zip(cues, subject_candidates(document, cues, mentions), strict=True):
        if bound and cue.at < bound[-1].end:
            continue
        alleged = find_alleged(document, cue, mentions, candidates)
        if alleged and bound and bound[-1].at == alleged.passive:
            # "Is said to have told": one report.
            bound.pop()
        found = _bind_surely(document, cue, mentions, candidates, alleged)
        if not found:
            likeliest = _bind_likeliest(document, cue, mentions, candidates)
            found = share_subject(document, likeliest, bound[-1] if bound else None, mentions)
        bound.append(found)
    return tuple(bound)


def _bind_likeliest(document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> Cue:
    """Return the cue with the subject that the model finds the likeliest, or a rule where it is not sure."""
    if not candidates:
        return cue.with_subject(-1, 1.0)
    chances = shares(score(subject_features(document, cue, mentions, candidates), "subject"))
    best = chances.index(max(chances))
    told = find_by_order(document, cue, mentions, candidates, candidates[best - 1] if best else -1)
    if told is not None:
        best, chances[told + 1] = told + 1, max(chances[told + 1], SURE_ORDER)
    else:
        unsure = not best or chances[best] < _SURE
        asked = unsure or _may_be_inside(cue, mentions, candidates, best - 1)
        head = find_head(document, cue, mentions, candidates) if asked else None
        if head is not None and (unsure or mentions[candidates[head]].end <= mentions[candidates[best - 1]].start):
            best, chances[head + 1] = head + 1, max(chances[head + 1], SURE_HEAD)
    subject, chance = candidates[best - 1] if best else -1, chances[best]
    if best:
        subject, beside = _named(document, mentions, candidates, subject)
        if mentions[subject].kind == "name":
            beside = [*beside, *find_companions(document, mentions, subject)]
        beside = [*beside, subject, candidates[best - 1]]
        chance = sum([chances[k] for k, m in enumerate(candidates, 1) if m in beside])
        chance = max(chance, _least_chance(document, cue, mentions[candidates[best - 1]]))
    writing = _find_writing(cue, mentions, candidates) if not best or chance < _SURE else -1
    subject, chance = (writing, _SURE_OPENER) if writing >= 0 else (subject, chance)
    kind = cue.kind if told is None else kind_of_report(cue)
    return Cue(cue.at, cue.end, cue.lemma, kind, cue.form, subject, chance)


def _bind_surely(
    document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int], alleged: Alleged | None
) -> Cue | None:
    """Return the cue with the subject that its words tell whatever else is likely, or None."""
    cited = cite(document, cue, mentions, candidates)
    if cited:
        return cited
    if cue.kind == "according":
        # "According to Webb, Lyle has left."
        named = next((m for m in candidates if mentions[m].start == cue.end and mentions[m].entity >= 0), -1)
        if named >= 0 and document.lower[mentions[named].end : mentions[named].end + 1] in _CITED_UP_TO:
            return cue.with_subject(named, SURE_ORDER)
    if alleged:
        return cue.with_subject(alleged.subject, SURE_ORDER)
    made = find_doer(document, cue, mentions, candidates)
    if made >= 0:
        return cue.with_subject(made, SURE_ORDER)
    name = find_opener(document, cue, mentions, candidates)
    return cue.with_subject(name, SURE_ORDER) if name >= 0 else None


def _find_writing(cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> int:
    """Return the writing that something is according to, whoever made it: "records kept by the court"; or -1."""
    if cue.kind != "according":
        return -1
    return next((m for m in candidates if mentions[m].start == cue.end and mentions[m].kind == "thing"), -1)


def _least_chance(document: Document, cue: Cue, mention: Mention) -> float:
    """Return how likely a name is at least that stands right before a verb of saying and opens the sentence.

    But for what kind it is of: "Toy maker Tesk said".
    """
    first = document.bounds[document.sentence[cue.at]][0]
    before = document.lower[first : mention.start]
    told = cue.kind == "speech" or (cue.kind == "act" and document.lower[cue.end : cue.end + 1] == ("that",))
    named = mention.entity >= 0 and mention.end == cue.at and told and cue.form in ("s", "d")
    plain = len(before) <= _LONGEST_KIND and all(map(str.isalpha, before)) and _NO_KIND.isdisjoint(before)
    return _SURE_OPENER if named and plain else 0.0


def _may_be_inside(cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int], place: int) -> bool:
    """Tell whether a candidate stands between another and the cue, and so may be in what modifies that one."""
    return place > 0 and mentions[candidates[place]].end <= cue.at


def _named(
    document: Document, mentions: Sequence[Mention], candidates: Sequence[int], subject: int
) -> tuple[int, list[int]]:
    """Return the name that stands in apposition to a subject, and the noun phrases beside it that are no rivals.

    "The president, Francis Obi, said": whether the phrase or the name is the verb's subject, the same person spoke.
    """
    beside: dict[int, list[int]] = {}
    for m in candidates:
        entity = find_named(document, mentions, m)
        if mentions[m].kind == "org" and document.words[mentions[m].head].islower():
            # "The plant's operator, Brightwell Energy, said", but not "the flight from Dorne, Norland, said".
            entity = find_apposed_body(document, mentions, m)
        if entity is not None and entity >= 0:
            beside.setdefault(entity, []).append(m)
    if not beside:
        return subject, []
    names = {mentions[m].entity: m for m in reversed(candidates) if mentions[m].kind in ("name", "org")}
    for entity, phrases in beside.items():
        name = names.get(entity)
        if name is not None and subject in (name, *phrases):
            return name, phrases
    return subject, []


def subject_candidates(document: Document, cues: Sequence[Cue], mentions: Sequence[Mention]) -> list[list[int]]:
    """Return, for each cue, the mentions of its sentence that are near enough to be its subject."""
    able: dict[int, list[int]] = {document.sentence[cue.at]: [] for cue in cues}
    for m, mention in enumerate(mentions):
        sentence = document.sentence[mention.start]
        if sentence in able and not _is_no_subject(document, mention):
            able[sentence].append(m)
    return [[m for m in able[document.sentence[cue.at]] if _may_report(document, cue, mentions[m])] for cue in cues]


def _is_no_subject(document: Document, mention: Mention) -> bool:
    """Tell whether a mention is no subject of any cue, by the words beside it."""
    if mention.modifies:
        return True
    # In "the senator's lawyer said" the senator is not the one who speaks.
    owns = mention.end < len(document.lower) and document.lower[mention.end] in _OWNING
    return owns or _is_reader(document, mention) or _is_done_to(document, mention)


def _may_report(document: Document, cue: Cue, mention: Mention) -> bool:
    """Tell whether a mention is near a cue, and no subject of what is said: "52% said Gordon Lee had done well"."""
    start, end = mention.start, mention.end
    if start < cue.at - _LEFT or end > cue.at + _RIGHT:
        return False
    if start != cue.end or end == len(document.words):
        return True
    after = document.words[end]
    return after not in FINITE and not (document.lower[mention.head] in NOMINATIVES and after[0].isalnum())


def _is_reader(document: Document, mention: Mention) -> bool:
    """Tell whether a mention only has what somebody else wrote: "according to a letter seen by the Post"."""
    return document.lower[mention.start - 1] == "by" and document.before(mention.start - 1) in READ


def _is_done_to(document: Document, mention: Mention) -> bool:
    """Tell whether a mention is the object of a verb that says who somebody else is.

    "The judge who jailed Lee said", "the lawyer representing Lee", "a man accused of killing Lee".
    """
    lower, verb = document.lower, mention.start - 1
    participle = lower[verb].endswith("ing")
    if not participle and lower[verb - 1] not in _RELATIVE:
        return False
    if not document.words[verb].islower() or verb - 1 <= document.bounds[document.sentence[mention.start]][0]:
        return False
    if participle:
        # "Of killing Lee".
        accused = lower[verb - 1] in _FOR_WHAT and lower[verb - 2].endswith("ed")
        noun = lower[verb - 1] in person_nouns()[1] or lower[verb - 1] in nouns_for_one() or lower[verb - 1] == "group"
        return accused or (noun and not reports_speech(lower[verb]))
    return document.words[verb - 2].isalpha() and lower[verb] not in FINITE and can_be_verb(document, verb)


_OWNING = frozenset(("'s", "'"))
_RELATIVE = frozenset(("who", "that", "which"))
_FOR_WHAT = frozenset(("of", "for", "with", "after"))
_NO_KIND = PREPOSITIONS | AUXILIARIES | CONJUNCTIONS | {"what", "nobody", "nothing", "neither"}
