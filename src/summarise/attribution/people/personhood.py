"""Which named entities are people, told by how the article writes of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    ADDRESSES,
    AUXILIARIES,
    BANDS,
    INDEFINITE,
    PREPOSITIONS,
    SURNAMES_TOO,
    countries,
    firm_words,
    given_names,
    nationalities,
    organisation_words,
    person_nouns,
    reports_speech,
    word_set,
)
from summarise.attribution.model import load_weights, logistic, weigh
from summarise.attribution.names.fronts import SHIPS
from summarise.attribution.names.offices import SEATS
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.apposed_bodies import is_apposed
from summarise.attribution.people.bodies import is_told_as_body
from summarise.attribution.people.entities import MOST_READ, NATIONS, PERSON, Entity
from summarise.attribution.people.features import person_features
from summarise.attribution.people.introductions import introduces_person
from summarise.attribution.people.speaking import find_first_person, speaks_as_person
from summarise.resources import read_word_list

_LABELLED = 0.8
CLUBS = word_set("atletico borussia dinamo dynamo fc lokomotiv olympique spartak sporting")
_TEAMS = word_set(
    "astros broncos buccaneers bulldogs canucks cavaliers celtics chargers colts cowboys coyotes crusaders cubs "
    "devils dodgers dolphins eagles falcons flames flyers giants gladiators grizzlies hornets hurricanes jaguars jets "
    "knicks knights lakers lions mariners marlins mavericks mets orioles packers panthers patriots penguins phillies "
    "pirates predators raiders ravens redskins rockets royals seahawks senators sharks spurs steelers stormers tigers "
    "timberwolves titans vikings warriors waratahs yankees"
)
_DOMAINS = (".com", ".org", ".net", ".co.uk", ".gov", ".io", ".info")
# "Save the Children", "Number 10", "Hall & Sons".
_WITHIN_BODIES = frozenset(("the", "10", "&"))
_FUNDS = word_set("management partners ventures")
_GALES = word_set("storm hurricane typhoon cyclone")
# Who is called by his office alone, with its article.
_OFFICE_HOLDERS = frozenset((("aga", "khan"), ("dalai", "lama"), ("panchen", "lama")))
_SAINTS = frozenset(("st", "saint"))
_BODILY = 0.3
_MEMBERS = SEATS | {f"{seat}s" for seat in SEATS}
_OF_MEMBERS = 2
"""The words of a seat with its member: "Leeds MP"."""


def judge_people(document: Document, runs: Sequence[NameRun], entities: Sequence[Entity]) -> None:
    """Set, for each entity, the probability that it is a person."""
    weights, first_person = load_weights("person"), find_first_person(document, runs)
    seats = {i for i, run in enumerate(runs) if _is_seat(document, run)} if _MEMBERS & document.vocabulary else set()
    for entity in entities:
        mentions = [runs[i] for i in entity.runs[:MOST_READ]]
        titles = {title for i in entity.runs if (title := runs[i].title)}
        # "the Leeds MP": the place.
        if seats.issuperset(entity.runs[:MOST_READ]) or _is_nobody(document, runs, entity, titles):
            continue
        if entity.key in _OFFICE_HOLDERS:
            entity.person = _LABELLED
            continue
        if _is_body(entity.key, titles):
            continue
        known = not titles and " ".join(entity.key) in _no_people()
        if not known:
            entity.person = logistic(weigh(person_features(document, runs, entity), weights))
        # The words around the name are asked only where neither the model nor a list is sure by itself.
        if entity.person < PERSON:
            introduced = any(introduces_person(document, run) for run in mentions)
            if not introduced and (known or not speaks_as_person(document, mentions, entity, first_person)):
                continue
            entity.person = _LABELLED
        apposed = any(is_apposed(document, run) for run in mentions)
        articled = not titles and len(entity.key) > 1 and _has_article(document, runs, entity)
        if apposed or articled or is_told_as_body(document, mentions, entity.key):
            entity.person = min(entity.person, _BODILY)
    colons = frozenset(document.positions.get(":", ()))
    labels = {i for i, run in enumerate(runs) if run.end in colons and _is_label(document, run)}
    # One line that opens with a word in capitals is a dateline; several are a transcript.
    if len(labels) > 1:
        for entity in entities:
            if not labels.isdisjoint(entity.runs):
                entity.person = max(entity.person, _LABELLED)


@cache
def _no_people() -> frozenset[str]:
    """Return names of places and bodies that would pass for people's, in lower case without accents."""
    return read_word_list("no_people.txt")


def _is_body(key: tuple[str, ...], titles: set[str]) -> bool:
    """Tell whether a name ends as bodies' names do, without a title; a word that is a surname too needs more."""
    # "King's Fund", "Booking.com".
    if "'s" in key or "'" in key or key[-1].endswith(_DOMAINS):
        return True
    # The Garda Síochána, but not Garda Ann Lee.
    if key[0] == "garda" and key[1:2] in ((), ("siochana",)):
        return True
    if len(key) == 1:
        return False
    if key[1] in _WITHIN_BODIES or key[-2] == "&":
        return True
    # "Citizens Against Crime".
    if key[0] in person_nouns()[1] and (key[1] in BANDS or key[1] == "of"):
        return True
    if key[-1] in countries():
        # "North Korea", "Media Labs Europe".
        inner = any(part in organisation_words() and part not in SURNAMES_TOO for part in key[:-1])
        return inner or key[0] not in given_names()
    # "USA Today", "US Pacific Command", but not the US's Colonel Lee.
    if key[-1] == "today" or (key[0] in NATIONS and not titles):
        return True
    # "Charlotte Panthers".
    if key[0] in CLUBS or key[-1] in _TEAMS:
        return True
    # "Elliott Management".
    if (key[-1] in firm_words() or key[-1] in _FUNDS) and ADDRESSES.isdisjoint(titles):
        return True
    # "Rebel Harbour Party leader": only an honorific is sure to be the name's own.
    if titles or key[-1] not in organisation_words():
        return False
    return key[-1] not in SURNAMES_TOO or key[0] not in given_names()


def _has_article(document: Document, runs: Sequence[NameRun], entity: Entity) -> bool:
    """Tell whether a name of two words mostly has an article, and no noun behind it: "The Heavy Falcon said"."""
    full = [runs[i] for i in entity.runs[:MOST_READ] if len(runs[i].parts) > 1]
    if sum(_stands_by_article(document, run) for run in full) * 2 <= len(full):
        return False
    # "The Italian Gianni Bellotti".
    known = entity.key[0] in given_names()
    return not known or all(document.before(runs[i].first) not in nationalities() for i in entity.runs)


def _stands_by_article(document: Document, run: NameRun) -> bool:
    lower = document.lower
    if document.before(run.start) != "the" or run.end >= len(lower):
        return False
    # "the United Nations Ann Lee" is no one name, but "the Ostrian Red Cross" is.
    if not nationalities().issuperset(lower[run.start : run.first]):
        return False
    then = lower[run.end]
    return not then[0].isalnum() or then in AUXILIARIES or then in PREPOSITIONS or reports_speech(then)


def _is_seat(document: Document, run: NameRun) -> bool:
    """Tell whether what could be a name is whom a member sits for: "the Leeds MP", "Ann Lee, Leeds MP since May"."""
    if run.title or run.parts[-1].lower() not in _MEMBERS:
        return False
    before = document.before(run.start)
    return before in INDEFINITE or (len(run.parts) == _OF_MEMBERS and before in ("the", ",", "former"))


def _is_nobody(document: Document, runs: Sequence[NameRun], entity: Entity, titles: set[str]) -> bool:
    """Tell whether it is a church, a school, a gale or a ship: "St Oswald's Primary", "Storm Ines", "HMS Dorne"."""
    if entity.key[0] in _GALES or entity.key[0] in SHIPS or not _SAINTS.isdisjoint(titles):
        return True
    return len(entity.key) == 1 and all(_is_town_of(document, runs, i) for i in entity.runs[:MOST_READ])


def _is_town_of(document: Document, runs: Sequence[NameRun], i: int) -> bool:
    """Tell whether a run says where what is named before it stands: "Vicar of St Bride's, Kelt, the Revd Bo Ek"."""
    run = runs[i]
    if not 0 < i < len(runs) - 1 or run.title or not runs[i + 1].title:
        return False
    if document.before(runs[i - 1].start) not in ("of", "at"):
        return False
    apart = document.words[runs[i - 1].end : run.start] == document.words[run.end : run.end + 1] == (",",)
    return apart and document.lower[run.end + 1 : runs[i + 1].start] in ((), ("the",))


def _is_label(document: Document, run: NameRun) -> bool:
    """Tell whether a name before a colon opens its paragraph in capitals, as a dateline or a speaker's does."""
    opens = run.start == 0 or document.paragraph[run.start - 1] != document.paragraph[run.start]
    return opens and all(part.isupper() and len(part) > 2 for part in run.parts)
