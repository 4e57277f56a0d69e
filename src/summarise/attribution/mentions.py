"""Document -> mentions: every word or phrase outside quotations that can stand for someone who speaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    HEARINGS,
    PREPOSITIONS,
    PRONOUNS,
    THINGS,
    cue_forms,
    organisation_words,
    person_nouns,
    reports_speech,
    titles,
    word_set,
)
from summarise.attribution.people import Entity
from summarise.attribution.trimming import NameRun

# How far before its noun a phrase such as "a former deputy prime minister" may begin.
_LONGEST_PHRASE = 7
# How far behind an owner who is owned may speak: "the senator's young Democratic rival said".
_LONGEST_OWNED = 6


@dataclass(frozen=True, slots=True)
class Mention:
    """``start`` to ``end`` are its words, ``head`` the noun or the first word of the name."""

    kind: str
    """name, org, nom (one person), group, thing, or a pronoun: he, she, they, i, we, it, who, you."""
    start: int
    head: int
    end: int
    entity: int = -1
    gender: str = "-"


def find_mentions(
    document: Document, runs: Sequence[NameRun], entities: Sequence[Entity], owner: Sequence[int]
) -> tuple[Mention, ...]:
    """Return the mentions of the article in order; a noun right before a name belongs to the name."""
    begin = {run.start: i for i, run in enumerate(runs)}
    found: list[Mention] = []
    i, count = 0, len(document.words)
    while i < count:
        if i in begin:
            run = runs[begin[i]]
            entity = owner[begin[i]]
            if found and _is_alias(document, found[-1], run, entity):
                found[-1] = replace(found[-1], end=run.end + 1)
                i = run.end + 1
                continue
            found.append(_name(document, run, entities[entity], entity, found))
            i = run.end
            continue
        if found and _heads_name(document, found[-1], i):
            # "Xinhua news agency": the noun goes with the name before it.
            body = found.pop()
            found.append(Mention("org", body.start, body.head, i + 1, body.entity))
        else:
            mention = _common(document, i)
            if mention:
                found.append(mention)
        i += 1
    return tuple(found)


def only_modifies(document: Document, mentions: Sequence[Mention], m: int) -> bool:
    """Tell whether mention ``m`` only says whose or which the one beside it is.

    "The senator's niece", "the Lee campaign", "said Lee supporter Bo Ek", "a spokesman for Lee": the senator and Lee do
    not speak.
    """
    mention = mentions[m]
    if m and mention.kind in ("name", "org") and mentions[m - 1].kind in ("nom", "group", "thing"):
        noun = mentions[m - 1].end
        if noun == mention.start - 1 and document.lower[noun] in ("for", "of", "at"):
            return True
        # "A source close to the board said".
        if document.lower[noun : mention.start] == ("close", "to"):
            return True
    if _owns_speaker(document, mention.end):
        return True
    if m + 1 == len(mentions):
        return False
    held = mentions[m + 1]
    if held.kind not in _HELD:
        return False
    if held.start == mention.end + 1 and document.lower[mention.end] == "'s":
        return True
    if mention.kind not in ("name", "org") or held.start > mention.start or held.head < mention.end:
        return False
    apart = document.lower[mention.end : held.head]
    return not apart or (held.kind == "name" and not any(word.endswith("ed") for word in apart))


def _owns_speaker(document: Document, end: int) -> bool:
    """Tell whether what ends at word ``end`` has somebody who speaks: "the senator's old rival said"."""
    if end >= len(document.lower) or document.lower[end] not in ("'s", "'"):
        return False
    for i in range(end + 1, min(document.bounds[document.sentence[end]][1], end + _LONGEST_OWNED)):
        if i > end + 1 and reports_speech(document.lower[i]):
            return True
        if not document.lower[i].isalpha() or document.lower[i] in THINGS or document.lower[i] in PREPOSITIONS:
            return False
    return False


_HELD = frozenset(("nom", "group", "org", "name"))


def _name(document: Document, run: NameRun, entity: Entity, index: int, found: list[Mention]) -> Mention:
    kind = "name" if entity.person >= 0.5 else "org"
    start = run.start
    if kind == "org" and start and document.lower[start - 1] == "the":
        start -= 1
    # "the trade union Handelsforbund": the noun says what the name is.
    if kind == "org" and found and found[-1].kind == "org" and found[-1].entity < 0 and found[-1].end == start:
        start = found.pop().start
    # "campaign manager Ann Lee", "the president, Ann Lee": the noun right before is part of the name.
    while kind == "name" and found:
        # "Bank of Dorne Governor Ann Lee": so does the body that the title goes with.
        entitled = found[-1].kind == "org" and found[-1].entity >= 0 and start == run.start < run.first
        beside = (found[-1].kind in ("nom", "group") or entitled) and found[-1].end == start
        # What ends the headline says nothing of the name that opens the story.
        apart = document.sentence[found[-1].head] != document.sentence[run.first]
        if apart or (not beside and found[-1].start < start):
            break
        start = min(start, found.pop().start)
    return Mention(kind, start, run.first, run.end, index, entity.gender)


def _is_alias(document: Document, body: Mention, run: NameRun, entity: int) -> bool:
    """Tell whether a run is what a body is called for short, in brackets behind its name: "the Harbour Fund (HF)"."""
    bracketed = document.words[run.start - 1] == "(" and document.words[run.end : run.end + 1] == (")",)
    return bracketed and body.kind == "org" and body.entity == entity and body.end == run.start - 1


def _heads_name(document: Document, body: Mention, i: int) -> bool:
    """Tell whether word ``i`` is the noun for a body whose name stands right before, one plain word apart at most."""
    # Before the words between are looked at: they may be a whole book.
    if i - body.end > 1:
        return False
    apart = document.words[body.end : i]
    return (
        body.kind == "org"
        and body.entity >= 0
        and document.lower[i] in _BODIES
        and all(word.isalpha() and word.islower() for word in apart)
        and not any(word in PREPOSITIONS or word in cue_forms() for word in apart)
    )


_BODIES = word_set(
    "agency newspaper group company firm bank party ministry department office club union network charity"
)


def _common(document: Document, i: int) -> Mention | None:
    """Return the pronoun or the noun phrase with its head at word ``i``, if there is one."""
    word = document.lower[i]
    pronoun = PRONOUNS.get(word)
    if pronoun:
        gender = "m" if pronoun == "he" else "f" if pronoun == "she" else "-"
        return Mention(pronoun, i, i, i + 1, -1, gender)
    singular, plural = person_nouns()
    if word.endswith("-year-old") and i and document.lower[i - 1] == "the":
        return Mention("nom", i - 1, i, i + 1)
    if word in singular:
        if document.words[i][0].isupper() and word not in titles():
            # "The Economist" is a paper, "the President" a person.
            start = _phrase_start(document, i)
            if document.lower[start] in ("a", "an") and word not in organisation_words():
                return Mention("nom", start, i, i + 1, -1, singular[word])
            return Mention("org", start, i, i + 1) if start < i and document.lower[start] in DETERMINERS else None
        return Mention("nom", _phrase_start(document, i), i, i + 1, -1, singular[word])
    if word in plural:
        return Mention("group", _phrase_start(document, i), i, i + 1)
    if word not in THINGS and (word not in organisation_words() or word in _ONLY_IN_NAMES):
        if word == "police":
            return Mention("org", i, i, i + 1)
        return _speaking_phrase(document, i)
    start = _phrase_start(document, i)
    owned = start > 0 and document.lower[start - 1] == "'s"
    if (start < i and document.lower[start] in DETERMINERS) or owned:
        return Mention("thing" if word in THINGS else "org", start, i, i + 1)
    return None


def _speaking_phrase(document: Document, i: int) -> Mention | None:
    """Return the phrase that ends at word ``i`` if it speaks, whatever its noun: "the narrator says", "read a sign"."""
    lower, words = document.lower, document.words
    if not (words[i][0].islower() or words[i][0].isdigit()) or lower[i] in _STOPS or lower[i] in AUXILIARIES:
        return None
    first, last = document.bounds[document.sentence[i]]
    after = i + 1
    while after < last and lower[after] in AUXILIARIES:
        after += 1
    told = after < last and (
        reports_speech(document.lower[after]) or (lower[after] == "heard" and lower[i] in HEARINGS)
    )
    if not told and not (
        i + 1 == last or not words[i + 1][0].isalnum() or lower[i + 1] in PREPOSITIONS or lower[i + 1] == "who"
    ):
        return None
    start = _phrase_start(document, i)
    owned = start > first and lower[start - 1] == "'s"
    if not owned and (start == i or lower[start] not in DETERMINERS):
        return None
    if lower[i] in cue_forms() or not AUXILIARIES.isdisjoint(lower[start:i]):
        return None
    if not told and not (start > first and reports_speech(document.lower[start - 1])):
        return None
    return Mention("thing", start, i, i + 1)


_ONLY_IN_NAMES = word_set(
    "international united general broadcasting express mail times post guard co inc corp ltd plc daily "
    "front us un eu fox center centre hall house club express exchange force systems technologies trade "
    "records reserve services stores ambulance"
)


def _phrase_start(document: Document, i: int) -> int:
    """Return where the noun phrase that ends at word ``i`` begins: at its determiner, or at its last adjective."""
    least = max(document.bounds[document.sentence[i]][0], i - _LONGEST_PHRASE)
    at = i
    while at > least:
        before = document.lower[at - 1]
        if before in DETERMINERS:
            return at - 1
        # "State" in "State Department spokesperson" reports nothing.
        reports = before in cue_forms() and document.words[at - 1][0].islower()
        if not (before[0].isalnum() or before == "-") or before in _STOPS or reports:
            break
        at -= 1
    return at


_STOPS = (
    PREPOSITIONS
    | frozenset(PRONOUNS)
    | word_set("and or but that when while as if because before after until since than is are was were whose")
)
