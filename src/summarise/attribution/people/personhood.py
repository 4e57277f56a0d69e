"""Which named entities are people, told by how the article writes of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import (
    ADDRESSES,
    AUXILIARIES,
    BANDS,
    FIRMS,
    INDEFINITE,
    PREPOSITIONS,
    SURNAMES_TOO,
    countries,
    cue_forms,
    fold_accents,
    given_names,
    nationalities,
    organisation_words,
    person_nouns,
    reports_speech,
    word_set,
)
from summarise.attribution.model import load_weights, logistic, weigh
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.bodies import is_told_as_body
from summarise.attribution.people.entities import MOST_READ, Entity
from summarise.attribution.people.features import person_features
from summarise.attribution.people.genders import HE_SAID
from summarise.attribution.people.introductions import introduces_person

_LABELLED = 0.8
# Below this the name itself is a body's or a place's.
_THINKABLE = 0.2
# Below this it is a paper's or a place's even where its words say "I".
_THINKABLE_IF_I = 0.05
_FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]yself)\b(?!['’-])")
_LONGEST_APPOSITION = 16
_NO_CUE = ("", "")
# Behind these, or no cue at all, somebody else may be "he".
_UNSAID = frozenset(("", "quote"))
_ADJECTIVES = 4
"""So many words may stand between a quotation and the name behind it: "“…,” a tearful Claxby said"."""
_SAYING = frozenset(("say", "tell", "add"))
# Who is told something stands behind the verb too.
_INVERTED = frozenset(("say", "add"))
_CLUBS = word_set("atletico borussia dinamo dynamo fc lokomotiv olympique spartak sporting")
_PARTIES = frozenset((("labour",), ("plaid",), ("fatah",), ("hamas",), ("likud",)))
_AGENCIES = frozenset((("cal", "fire"), ("cal", "osha"), ("cal", "am")))
_FUNDS = word_set("management partners ventures")
_GALES = word_set("storm hurricane typhoon cyclone")
_HEARERS = frozenset(("reporters", "journalists", "jurors", "lawmakers", "mps", "newsmen"))
_BODILY = 0.3
_MEMBERS = frozenset(("mp", "mps", "mep", "msp", "td", "tds"))
_LONGEST_PLACE = 8
_OF_MEMBERS = 2
"""The words of a seat with its member: "Leeds MP"."""


def judge_people(document: Document, runs: Sequence[NameRun], entities: Sequence[Entity]) -> None:
    """Set, for each entity, the probability that it is a person."""
    weights = load_weights("person")
    for entity in entities:
        if _is_nobody(document, runs, entity):
            continue
        entity.person = logistic(weigh(person_features(document, runs, entity), weights))
        described = any(introduces_person(document, runs[i]) for i in entity.runs[:MOST_READ])
        if (
            described
            or (entity.person >= _THINKABLE and _is_he_or_she(document, runs, entity))
            or (entity.person >= _THINKABLE_IF_I and _says_i(document, runs, entity))
            or (entity.person >= _THINKABLE_IF_I and _is_quoted_next(document, [runs[i] for i in entity.runs]))
            or _tells_reporters(document, runs, entity)
        ):
            entity.person = max(entity.person, _LABELLED)
        if _is_body(runs, entity) or _has_article(document, runs, entity) or is_told_as_body(document, runs, entity):
            entity.person = min(entity.person, _BODILY)
    labels = {i for i, run in enumerate(runs) if _is_label(document, run)}
    # One line that opens with a word in capitals is a dateline; several are a transcript.
    if len(labels) > 1:
        for entity in entities:
            if not labels.isdisjoint(entity.runs):
                entity.person = max(entity.person, _LABELLED)


def _is_body(runs: Sequence[NameRun], entity: Entity) -> bool:
    """Tell whether the name ends as bodies' names do, without a title; a word that is a surname too needs more."""
    key = entity.key
    # "Save the Children", "Number 10", "Hall & Sons", "King's Fund".
    if key[1:2] in (("the",), ("10",), ("&",)) or "'s" in key or "'" in key:
        return True
    # "Citizens Against Crime".
    if len(key) > 1 and key[0] in person_nouns()[1] and (key[1] in BANDS or key[1] == "of"):
        return True
    if len(key) > 1 and key[-1] in countries():
        # "North Korea", "Media Labs Europe".
        inner = any(part in organisation_words() and part not in SURNAMES_TOO for part in key[:-1])
        return inner or key[0] not in given_names()
    if key[0] in _CLUBS and len(key) > 1:
        return True
    # "Elliott Management".
    if (
        len(key) > 1
        and (key[-1] in FIRMS or key[-1] in _FUNDS)
        and not any(runs[i].title in ADDRESSES for i in entity.runs)
    ):
        return True
    if key in _PARTIES and not any(runs[i].title for i in entity.runs):
        return True
    # "Cal Fire", the Garda Síochána, but not Garda Ann Lee.
    if key in _AGENCIES or (key[0] == "garda" and (len(key) == 1 or fold_accents(key[1]) == "siochana")):
        return True
    if len(key) < 2 or key[-1] not in organisation_words():
        return False
    told = {runs[i].title for i in entity.runs} - {None}
    # "Rebel Harbour Party leader": only an honorific is sure to be the name's own.
    if told and (key[-1] in SURNAMES_TOO or not told.isdisjoint(ADDRESSES)):
        return False
    return key[-1] not in SURNAMES_TOO or key[0] not in given_names()


def _has_article(document: Document, runs: Sequence[NameRun], entity: Entity) -> bool:
    """Tell whether a name of two words mostly has an article, and no noun behind it: "The Heavy Falcon said"."""
    if len(entity.key) < 2 or any(runs[i].title for i in entity.runs):
        return False
    if entity.key[0] in given_names() and any(document.before(runs[i].first) in nationalities() for i in entity.runs):
        # "The Italian Gianni Bellotti".
        return False
    full = [runs[i] for i in entity.runs[:MOST_READ] if len(runs[i].parts) > 1]
    return sum(_stands_by_article(document, run) for run in full) * 2 > len(full)


def _stands_by_article(document: Document, run: NameRun) -> bool:
    lower = document.lower
    # "the United Nations Ann Lee" is no one name, but "the Ostrian Red Cross" is.
    alone = nationalities().issuperset(lower[run.start : run.first])
    if not alone or not run.start or lower[run.start - 1] != "the" or run.end >= len(lower):
        return False
    then = lower[run.end]
    return not then[0].isalnum() or then in AUXILIARIES or then in PREPOSITIONS or reports_speech(then)


def _is_seat(document: Document, run: NameRun) -> bool:
    """Tell whether what could be a name is whom a member sits for: "the Leeds MP", "Ann Lee, Leeds MP since May"."""
    if run.title or len(run.parts) < _OF_MEMBERS or run.parts[-1].lower() not in _MEMBERS:
        return False
    before = document.before(run.start)
    return before in INDEFINITE or (len(run.parts) == _OF_MEMBERS and before in ("the", ",", "former"))


def _is_nobody(document: Document, runs: Sequence[NameRun], entity: Entity) -> bool:
    """Tell whether it is a church, a school or a gale: "St Oswald's Primary", "Storm Ines"."""
    seats = [run for run in (runs[i] for i in entity.runs) if _is_seat(document, run)]
    # "the Leeds MP": the place.
    if seats and all(run in seats for run in (runs[i] for i in entity.runs[:MOST_READ])):
        return True
    return entity.key[0] in _GALES or any(runs[i].title in ("st", "saint") for i in entity.runs)


def _is_he_or_she(document: Document, runs: Sequence[NameRun], entity: Entity) -> bool:
    """Tell whether a pronoun for a person goes on from the name: "Sol said he …", "Sol told me …. “…,” she said"."""
    lower = document.lower
    cues = cue_forms()
    for i in entity.runs[:MOST_READ]:
        end = _skip_apposition(document, runs[i].end)
        if end + 2 >= len(lower) or cues.get(lower[end], _NO_CUE)[0] in _UNSAID:
            continue
        # "Getty - Contributor Ann said he": no name that is whole.
        whole = len(entity.key) == 1 or end > runs[i].end or document.before(runs[i].start) != "-"
        if whole and lower[end + 1 + (lower[end + 1] == "that")] in ("he", "she"):
            return True
        opens = document.bounds[document.sentence[end]][1]
        said = opens + 1 if lower[opens : opens + 1] == (QUOTED,) else opens
        if lower[said : said + 1] in (("he",), ("she",)) and lower[said + 1 : said + 2] and lower[said + 1] in cues:
            return True
    return False


def _is_quoted_next(document: Document, runs: Sequence[NameRun]) -> bool:
    """Tell whether the next sentence is what the subject of one said: "Esnart Phiri wept. “No,” she said."."""
    one, several = person_nouns()
    for run in runs[:MOST_READ]:
        first, last = document.bounds[document.sentence[run.start]]
        # "In Mpatsa, Esnart Phiri wept."
        placed = document.lower[first] in PREPOSITIONS and document.words[run.start - 1] == ","
        if (
            (run.start == first or (placed and run.start - first <= _LONGEST_PLACE))
            and len(run.parts) > 1
            and document.lower[last + 1 : last + 3] in HE_SAID
        ):
            # Nobody else is told of on the way.
            rest = range(run.end, last)
            people = any(document.lower[i] in one or document.lower[i] in several for i in rest)
            if document.quotation[last] >= 0 and not people and not any(document.words[i][0].isupper() for i in rest):
                return True
    return False


def _skip_apposition(document: Document, end: int) -> int:
    """Return the word behind what stands between commas behind a name: "said" of "Lind, a clerk in Dorne, said"."""
    last = min(document.bounds[document.sentence[end - 1]][1], end + _LONGEST_APPOSITION)
    if document.words[end : end + 1] != (",",):
        return end
    return next((k + 1 for k in range(end + 1, last - 1) if document.words[k] == ","), end)


def _says_i(document: Document, runs: Sequence[NameRun], entity: Entity) -> bool:
    """Tell whether the one word of the name says "I" in a quotation beside it: "“I'm happy,” a tearful Claxby said"."""
    lower, cues = document.lower, cue_forms()
    for i in entity.runs[:MOST_READ] if len(entity.key) == 1 else ():
        start, end = runs[i].start, runs[i].end
        first, last = document.bounds[document.sentence[start]]
        if document.before(start) == "the":
            continue
        if end < last and cues.get(lower[end], _NO_CUE)[0] in _SAYING:
            # "Claxby told Radio Dorne: “I …”".
            near = [k for k in range(max(first, start - _ADJECTIVES), start) if lower[k] == QUOTED]
            near += [k for k in range(end + 1, last) if lower[k] == QUOTED and lower[k - 1] == ":"]
        elif start > first and cues.get(lower[start - 1], _NO_CUE)[0] in _INVERTED:
            near = [k for k in range(max(first, start - 2), start) if lower[k] == QUOTED]
        else:
            continue
        # "“…,” Neymar told reporters. “I was very eager.”"
        near += [k for k in (last,) if near and k < len(lower) and document.quotation[k] >= 0]
        for quotation in (document.quotations[document.quotation[k]] for k in near):
            if _FIRST_PERSON.search(document.text, quotation.start, quotation.end):
                return True
    return False


def _tells_reporters(document: Document, runs: Sequence[NameRun], entity: Entity) -> bool:
    """Tell whether the one word of the name tells something as people do: "“…,” Lind told reporters"."""
    if len(entity.key) > 1 or entity.key[0] in countries() or not entity.key[0].isalpha():
        return False
    lower = document.lower
    for run in (runs[i] for i in entity.runs[:MOST_READ]):
        told = lower[run.end : run.end + 1] == ("told",) and not run.parts[0].isupper()
        told = told and QUOTED in lower[max(0, run.start - _ADJECTIVES) : run.start]
        if told and not _HEARERS.isdisjoint(lower[run.end + 1 : run.end + 3]) and document.before(run.start) != "the":
            return True
    return False


def _is_label(document: Document, run: NameRun) -> bool:
    opens = run.start == 0 or document.paragraph[run.start - 1] != document.paragraph[run.start]
    follows = document.words[run.end] if run.end < len(document.words) else ""
    return opens and follows == ":" and all(part.isupper() and len(part) > 2 for part in run.parts)
