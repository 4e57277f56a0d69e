"""Bodies with names like people's, told by the words around them: "Tesk, the carmaker", "Tesk said it would …"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    HIS_OWN,
    PREPOSITIONS,
    TRADING_BODIES,
    given_names,
    organisation_words,
    person_nouns,
    reports_speech,
    word_set,
)
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.entities import PERSON, Entity

BODY_NOUNS = word_set(
    "agency airline association band bank bookmaker brand broadcaster builder carmaker chain charity club "
    "coalition commission committee company council firm fund group insurer lender magazine manufacturer museum "
    "network newspaper operator organisation organization platform regulator retailer shoemaker site start-up "
    "startup supermarket think-tank union university watchdog website"
)
KINDS_OF_BODIES = BODY_NOUNS | TRADING_BODIES
_LONGEST_APPOSITION = 7
_MACHINES = word_set(
    "camera computer crane digger excavator forklift machine radio switchboard telephone tractor winch"
)
# "Lee said it would be hard": here the word stands for no body.
_EMPTY = word_set(
    "be been become cause come cost depend depends feel feels go happen have help is lead look looks make makes matter "
    "matters mean means need never not only require seem seems show sound sounds take takes was were work works"
)
_EITHER = word_set("customer employer investor shareholder supplier")
_PERSONAL = HIS_OWN | {"he", "she", "him", "who"}
_PERSONAL_WITHIN = 14
_ACTING = AUXILIARIES | {"plans", "expects"}


def is_told_as_body(document: Document, mentions: Sequence[NameRun], key: tuple[str, ...]) -> bool:
    """Tell whether the article writes of what is called by a name as of a company or another body.

    A name that begins like a person's must be given in full each time as well: people are soon called by surname.
    """
    titled = {run.title for run in mentions} - {None}
    # "Dr Martens said its sales fell".
    if titled == {"dr"} and len(key) == 1 and not any(_is_personal(document, run) for run in mentions):
        return any(_noun_apposed(document, run.end) or _is_it(document, run) for run in mentions)
    if titled:
        return False
    like_a_person = key[0].split("-")[0] in given_names()
    # "Ann Lee, a builder", but "Tesk, a builder".
    apposed = {_noun_apposed(document, run.end) for run in mentions} - {""}
    # "Bo Ek, a tour operator, … Ek said": firms are cut to their first word.
    if "operator" in apposed and len(key) > 1 and any(run.parts[0].lower() == key[-1] for run in mentions):
        return False
    if apposed and not (like_a_person and apposed <= person_nouns()[0].keys()):
        return True
    if any(_is_named_body(document, run) or _is_paper(document, run) for run in mentions):
        return True
    if any(_is_which(document, run) for run in mentions):
        return True
    if like_a_person and (len(mentions) == 1 or len({run.parts for run in mentions}) > 1):
        return False
    return any(_is_it(document, run) for run in mentions) and not any(
        _is_personal(document, run) or document.before(run.start) in person_nouns()[0] for run in mentions
    )


def _is_which(document: Document, run: NameRun) -> bool:
    """Tell whether a name that opens its sentence is told of by "which": "Bexley Marine, which owns it, said"."""
    which = document.lower[run.end : run.end + 2] == (",", "which")
    return which and run.start == document.bounds[document.sentence[run.start]][0]


def _noun_apposed(document: Document, end: int) -> str:
    """Return the noun for a body that stands in apposition behind the name: "Tesk, the carmaker, said"; or ""."""
    lower = document.lower
    if lower[end : end + 1] != (",",) or lower[end + 1 : end + 2] not in (("a",), ("an",), ("the",)):
        return ""
    for i in range(end + 2, min(len(lower) - 1, end + 2 + _LONGEST_APPOSITION)):
        if lower[i] == "and" and lower[i - 1] in person_nouns()[0]:
            # "Bo Ek, a historian and owner of a website,".
            return ""
        if lower[i + 1] in (",", ")", ".", "which", "that") or lower[i + 1] in PREPOSITIONS:
            # "Ann Lee, a University of Dorne professor".
            body = lower[i] in BODY_NOUNS and document.words[i][0].islower() and not operates_machine(lower, i)
            return lower[i] if body else ""
    return ""


def operates_machine(lower: Sequence[str], i: int) -> bool:
    """Tell whether the noun at word ``i`` is somebody's who works a machine: "a forklift operator"."""
    return lower[i] == "operator" and lower[i - 1] in _MACHINES


def _is_named_body(document: Document, run: NameRun) -> bool:
    """Tell whether a bare noun for a body stands right before the name: "Trade group Fair Bean", "carmaker Tesk"."""
    at = run.start - 1
    first = document.bounds[document.sentence[run.first]][0]
    if at < first:
        return False
    # "His employer, Strathbran Haulage, said".
    closed = document.words[at] == "," and document.words[run.end : run.end + 1] == (",",)
    at -= closed and at > first and document.lower[at - 1] == "employer"
    # "Activist investor Third Point", but not "investor Ann Lee".
    if document.lower[at] in _EITHER and len(run.parts) > 1 and run.parts[0].lower() not in given_names():
        return True
    if document.lower[at] not in BODY_NOUNS:
        return False
    return DETERMINERS.isdisjoint(document.lower[max(first, at - 3) : at])


def _is_paper(document: Document, run: NameRun) -> bool:
    """Tell whether a noun for a paper stands beside the name: "the Spanish daily El Mundo", "El Norte newspaper"."""
    if document.before(run.start) not in _PAPERS and _PAPERS.isdisjoint(document.lower[run.end : run.end + 1]):
        return False
    first = run.parts[0].lower()
    return len(run.parts) == 1 or first in _ARTICLES or first not in given_names()


_ARTICLES = word_set("al das der die el il la las le les los")
_PAPERS = word_set("daily newspaper tabloid weekly broadsheet")


def _is_personal(document: Document, run: NameRun) -> bool:
    last = document.bounds[document.sentence[run.first]][1]
    return not _PERSONAL.isdisjoint(document.lower[run.end : min(last, run.end + _PERSONAL_WITHIN)])


def _is_it(document: Document, run: NameRun) -> bool:
    """Tell whether a body's pronoun or noun goes on from the name: "Tesk said its …", "Tesk …. The company said"."""
    lower, last = document.lower, document.bounds[document.sentence[run.first]][1]
    if run.end >= last or not reports_speech(lower[run.end]):
        return False
    if says_it(document, run):
        return True
    if last + 2 >= len(lower):
        return False
    if lower[last] == "it":
        return reports_speech(lower[last + 1])
    noun = next((i for i in (last + 1, last + 2) if lower[i] in BODY_NOUNS), None)
    return noun is not None and lower[last] in DETERMINERS and noun + 1 < len(lower) and reports_speech(lower[noun + 1])


def says_it(document: Document, run: NameRun) -> bool:
    """Tell whether a name says what a body says of itself: "Tesk said its …", "Tesk said it plans"."""
    lower, last = document.lower, document.bounds[document.sentence[run.first]][1]
    if run.end >= last or not reports_speech(lower[run.end]):
        return False
    then = (*lower[run.end + 1 : run.end + 5], "", "", "", "")[:4]
    if then[2] == QUOTED:
        # "Tesk said it was “deeply disappointed”".
        quotation = document.quotations[document.quotation[run.end + 3]]
        then = (*then[:2], document.text[quotation.start : quotation.end].split()[-1], "")
    return then[0] == "its" or (then[0] == "it" and _acts(then[1:]))


def _acts(words: Sequence[str]) -> bool:
    """Tell whether these begin what a body does: "it will sell", "it is now selling", but not "it was late"."""
    if words[0] in ("is", "was"):
        return any(word.endswith(("ing", "ed")) for word in words[1:])
    return words[0] in _ACTING and words[1] not in _EMPTY


def join_short_bodies(
    document: Document, runs: Sequence[NameRun], entities: Sequence[Entity], owner: list[int]
) -> None:
    """Give what a body is called for short to the one body of that full name.

    Its initials, what stands in brackets behind it, and the last words of its name: "IMF", "Alliance" of three words,
    "Police Department" of Dorne's.
    """
    bodies = [e for e, entity in enumerate(entities) if entity.person < PERSON]
    full: dict[tuple[str, ...], list[int]] = {}
    for e in bodies:
        key = entities[e].key
        # Nobody is called by one initial.
        if len(key) == 1:
            continue
        capitals = [word[0] for word in key if word not in PREPOSITIONS and word not in ("the", "and")]
        for short in dict.fromkeys((("".join(capitals),), *(key[i:] for i in range(1, len(key))))):
            full.setdefault(short, []).append(e)
    joined: dict[int, int] = {}
    # The longer ones first: "Department" is of "Police Department" and "Kelt Police Department", which are one.
    for e in sorted(bodies, key=lambda e: -len(entities[e].key)):
        whole = _bracketed_behind(document, runs, entities, owner, e)
        if entities[e].key in full:
            bearers = {joined.get(b, b) for b in full[entities[e].key]}
            bearer = bearers.pop()
            if not bearers and _is_short(document, runs, entities[e], entities[bearer]):
                whole = max(whole, bearer)
        if whole < 0:
            continue
        joined[e] = whole
        for i in entities[e].runs:
            owner[i] = whole
        held, added = entities[whole].runs, entities[e].runs
        # The first mention is asked for meanwhile; the others are put in order when all are there.
        at = 0 if added[0] < held[0] else len(held)
        held[at:at] = added
        added.clear()
    for whole in set(joined.values()):
        entities[whole].runs.sort()


def _is_short(document: Document, runs: Sequence[NameRun], entity: Entity, whole: Entity) -> bool:
    """Tell whether a name is short for another: capitals are its initials, other words its last ones."""
    if len(entity.key) > 1:
        # "China's Foreign Ministry" is not the Russian one.
        owned = any(document.lower[runs[i].start - 1] == "'s" for i in entity.runs)
        return entity.key[-1] in organisation_words() and not owned
    word = runs[entity.runs[0]].parts[0]
    if word.isupper():
        return len(word) > 2 and entity.key[0] != whole.key[-1]
    return entity.key[0] in _SHORT and entity.runs > whole.runs


def _bracketed_behind(
    document: Document, runs: Sequence[NameRun], entities: Sequence[Entity], owner: Sequence[int], e: int
) -> int:
    """Return the body behind whose name this one first stands in brackets, "Harbour Trust (HT)", or -1."""
    first = entities[e].runs[0]
    run = runs[first]
    if not first or document.before(run.start) != "(" or document.words[run.end : run.end + 1] != (")",):
        return -1
    capitals = len(run.parts) == 1 and run.parts[0].isupper() and len(run.parts[0]) > 1
    if not capitals or runs[first - 1].end != run.start - 1:
        return -1
    whole = owner[first - 1]
    # "Office of the UN High Commissioner for Refugees (UNHCR)".
    alike = entities[whole].person < PERSON and entities[e].key[0][0] in {word[0] for word in entities[whole].key}
    return whole if alike else -1


_ALLIANCES = word_set(
    "academy alliance authority board bureau centre center coalition commission committee department federation "
    "foundation institute league ministry office party society tribunal trust"
)
_SHORT = BODY_NOUNS | _ALLIANCES
