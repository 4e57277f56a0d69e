"""Document -> runs of capitalised words that may be names."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DAYS_AND_MONTHS,
    DETERMINERS,
    HONORIFICS,
    KICKERS,
    PARTICLES,
    POST_NOMINALS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUFFIXES,
    countries,
    cue_forms,
    given_names,
    nouns_for_one,
    organisation_words,
    person_nouns,
    reports_speech,
    sentence_openers,
)
from summarise.attribution.names.bodies import join_bodies, trim_body
from summarise.attribution.names.fronts import skip_openers
from summarise.attribution.names.headlines import tidy_headlines
from summarise.attribution.names.odd_bodies import find_odd_bodies
from summarise.attribution.names.trimming import NameRun, trim_run

_JOINED_PARTICLES = ("al-", "el-")
_NO_SURNAMES = DETERMINERS | AUXILIARIES | DAYS_AND_MONTHS | frozenset(PRONOUNS)
_BEHIND_NAMES = frozenset((",", ".", "(", ")", "'s", "who"))
_EDITIONS = frozenset(("morning", "evening", "daily", "weekly", "today"))
_MEMBERS = frozenset(("mp", "mep", "msp"))
_NEVER_ALONE = DAYS_AND_MONTHS | {"republican", "democratic"}
# "S. Kavitha a/p Rajan": daughter or son of.
_PARENTAGE = frozenset((*(("a", "/", of) for of in "pl"), ("s", "/", "o"), ("d", "/", "o")))
_COMPASS = frozenset(("north", "south", "east", "west", "central", "mid"))
_NUMBERED = frozenset(("channel", "radio"))


def find_name_runs(document: Document) -> tuple[NameRun, ...]:
    """Return the capitalised runs outside quotations, titles and adjectives of nations cut off the front."""
    found: list[NameRun] = []
    words, count = document.words, len(document.words)
    common = frozenset([word for word in set(words) if word[0].islower()])
    alone: list[int] = []
    bodies = find_odd_bodies(document)
    end = 0
    for i in _list_beginnings(document, common):
        # "The King's Fund": the article ends where the name begins.
        if (
            i < end
            or (i + 1 in bodies and document.lower[i] == "the")
            or document.quotation[i] >= 0
            or _is_kicker(document, i)
        ):
            continue
        end = _end_of_run(document, i)
        held = next((k for k in range(i, min(end + 1, count)) if k in bodies), None) if bodies else None
        if held is not None:
            # "the Dorne Women's Institute": the name begins before its owner.
            first, end = min(held, skip_openers(document, i, end)), bodies[held]
            found.append(NameRun(first, first, end, words[first:end]))
            continue
        run = trim_body(document, i, end) or trim_run(document, i, end, common)
        if run:
            # "Special Agent" of "Special Agent in Charge Ann Lee".
            while found and found[-1].end > run.start:
                found.pop()
            found.append(run)
        elif end == i + 1:
            alone.append(i)
    found += [NameRun(i, i, i + 1, (words[i],)) for i in _find_surnames(document, found, alone)]
    found.sort(key=lambda run: run.first)
    found = join_bodies(document, found)
    return tuple(_share_surnames(document, tidy_headlines(document, found, common)))


def _list_beginnings(document: Document, common: frozenset[str]) -> Sequence[int]:
    """Return the words that may begin a name: those with a capital, and "al-Masri"."""
    joined = frozenset(filter(_has_particle, common))
    if not joined:
        return document.capitals
    return sorted((*document.capitals, *[i for i, word in enumerate(document.words) if word in joined]))


def _has_particle(word: str) -> bool:
    return word[2:3] == "-" and word.startswith(_JOINED_PARTICLES) and word[3:4].isupper()


def _share_surnames(document: Document, runs: list[NameRun]) -> list[NameRun]:
    """Return the runs, a given name before "and" with the surname of the one behind: "Harold and Vera Stubbs"."""
    known = {word for run in runs if len(run.parts) > 1 for word in (run.parts[0], run.parts[-1])}
    shared = list(runs)
    for i in range(len(runs) - 1):
        run, then = runs[i], runs[i + 1]
        pair = len(run.parts) == 1 and len(then.parts) == 2 and then.start == then.first == run.end + 1
        # "Florence Adjei as Desdemona and Mark Tully as Iago".
        played = document.before(run.start) == "as"
        if not pair or document.lower[run.end] != "and" or run.title or played or run.parts[0] in known:
            continue
        # Where both speak at once, the one named whole is the surer subject.
        if then.end < len(document.lower) and reports_speech(document.lower[then.end]):
            continue
        # A couple: "Audi and Mercedes Benz" are none.
        if {given_names().get(document.lower[k], "-") for k in (run.first, then.first)} == {"m", "f"}:
            shared[i] = run._replace(parts=(run.parts[0], then.parts[1]))
    return shared


def _find_surnames(document: Document, runs: list[NameRun], alone: list[int]) -> list[int]:
    """Return the words by themselves that are names because the article names somebody so: "King said", "May said"."""
    lower, words = document.lower, document.words
    surnames = {run.parts[-1] for run in runs if len(run.parts) > 1 or run.title in HONORIFICS}
    # A nationality, "May" or what opens a sentence must speak too, and stand behind a given name elsewhere.
    given = {
        run.parts[-1]
        for run in runs
        if run.title in HONORIFICS or (len(run.parts) > 1 and run.parts[0].lower() in given_names())
    }
    found = []
    for i in alone:
        if lower[i] in nouns_for_one():
            named = words[i] in surnames or document.before(i) in RELATIVES
        else:
            inside = i > document.bounds[document.sentence[i]][0] and lower[i] in sentence_openers()
            speaks = reports_speech(document.before(i)) or (i + 1 < len(lower) and reports_speech(lower[i + 1]))
            named = words[i] in given and (inside or speaks) and lower[i] not in _NEVER_ALONE
        if named:
            found.append(i)
    return found


def _end_of_run(document: Document, start: int) -> int:
    """Return the word after the run that begins at ``start``."""
    words, lower, sentence = document.words, document.lower, document.sentence
    end = start + 1
    limit = document.bounds[sentence[start]][1]
    while end < limit:
        suffixed = lower[end - 1] in SUFFIXES and words[end - 1] != "Md"
        if suffixed and end - start > 1 and not _is_member_for(document, start, end):
            break
        if words[end][0].isupper() and document.quotation[end] < 0:
            ends = _is_surname(document, start, end, limit) or _ends_body(document, start, end, limit)
            if _parts_names(document, end) and not ends:
                break
            end += 1
        elif words[end].isdigit() and lower[end - 1] in _NUMBERED:
            end += 1
        elif words[end] == "&" and _is_name_word(document, end + 1, limit):
            end += 2
        elif _has_particle(words[end]):
            end += 1
        elif words[end][0].islower() and lower[end] in PARTICLES and _is_name_word(document, end + 1, limit):
            end += 2
        elif (
            lower[end] in PARTICLES
            and end + 2 < limit
            and lower[end + 1] in PARTICLES
            and _is_name_word(document, end + 2, limit)
        ):
            end += 3
        elif words[end : end + 3] in _PARENTAGE and _is_name_word(document, end + 3, limit):
            end += 4
        elif (words[end] == "," and _is_suffix(document, start, end + 1, limit)) or _is_nickname(document, end, limit):
            end += 2
        else:
            break
    return end


def _parts_names(document: Document, i: int) -> bool:
    """Tell whether a capitalised word ends a name: little words and inflected verbs do in headlines."""
    word = document.lower[i]
    # "said Ann Lee Monday", which no name ends with, nor with "the", a Vietnamese name as well.
    if word in DAYS_AND_MONTHS or word == "the":
        # "Mr Sunday Obi".
        return document.before(i).rstrip(".") not in HONORIFICS
    if word in given_names() or word in PARTICLES or len(word) < 2:
        return False
    return word in sentence_openers() or (word in cue_forms() and cue_forms()[word][0] != word)


def _is_member_for(document: Document, start: int, i: int) -> bool:
    """Tell whether what ends at word ``i`` is whom a member sits for, before the name: "Dorne MP Ann Lee"."""
    lower = document.lower
    seat = lower[start] in _COMPASS or lower[start] not in given_names()
    return lower[i - 1] in _MEMBERS and seat and lower[i] in given_names()


def _is_surname(document: Document, start: int, i: int, limit: int) -> bool:
    """Tell whether word ``i``, which may open a sentence, ends a name: "said Al From, who", "Marty Small said"."""
    lower = document.lower
    if i != start + 1 or lower[start] not in given_names() or lower[start] in countries():
        return False
    if lower[i] in _NO_SURNAMES:
        # "England coach Mike Friday", but not "said Mike Lee Friday".
        return lower[i] in DAYS_AND_MONTHS and start > 0 and lower[start - 1] in person_nouns()[0]
    then = lower[i + 1] if i + 1 < limit else "."
    return then in _BEHIND_NAMES or reports_speech(then)


def _ends_body(document: Document, start: int, i: int, limit: int) -> bool:
    """Tell whether word ``i``, which may open a sentence, is part of a body's name: "Forest Watch says"."""
    lower = document.lower
    if lower[start] != "the" and lower[start] in sentence_openers():
        return False
    then = lower[i + 1] if i + 1 < limit else "."
    # "the Dorne Morning News".
    if lower[i] in _EDITIONS and then in organisation_words() and document.words[i + 1][0].isupper():
        return True
    if lower[i] not in organisation_words():
        # "Northern Voices said": a verb in -s does not report that something said.
        return lower[i].endswith("s") and reports_speech(then) and document.words[i + 1].islower()
    verb = then in AUXILIARIES or (then in cue_forms() and cue_forms()[then][0] != then)
    return then in _BEHIND_NAMES or verb or then in PREPOSITIONS


def _is_name_word(document: Document, i: int, limit: int) -> bool:
    return i < limit and document.words[i][0].isupper() and document.quotation[i] < 0


def _is_kicker(document: Document, i: int) -> bool:
    word = document.words[i]
    return word.isupper() and document.words[i + 1 : i + 2] == (":",) and document.lower[i] in KICKERS


def _is_suffix(document: Document, start: int, i: int, limit: int) -> bool:
    """Tell whether word ``i`` may stand behind the comma of a person's name: "Ann Lee, Jr.", "Ann Lee, SC, said"."""
    if i >= limit or document.lower[i] in SUFFIXES:
        return i < limit
    if document.lower[i].rstrip(".") in ("inc", "llc", "ltd"):
        return True
    honoured = document.words[i] in POST_NOMINALS and document.lower[start] in given_names()
    return honoured and i - start > 2 and document.words[i + 1 : i + 2] == (",",)


def _is_nickname(document: Document, i: int, limit: int) -> bool:
    """Tell whether word ``i`` is a quotation inside a name: Dwayne “The Rock” Johnson."""
    if document.quotation[i] < 0 or not _is_name_word(document, i + 1, limit):
        return False
    quotation = document.quotations[document.quotation[i]]
    inner = document.text[quotation.start : quotation.end]
    return len(inner) < 20 and inner[-1].isalnum() and inner[0].isupper() and len(inner.split()) <= 3
