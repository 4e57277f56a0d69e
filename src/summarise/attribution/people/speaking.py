"""Names told as people's by how they speak: "Sol said he …", "“I'm happy,” a tearful Claxby said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import (
    PREPOSITIONS,
    countries,
    cue_forms,
    names_no_person,
    person_nouns,
    reports_speech,
)
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.entities import Entity
from summarise.attribution.people.genders import HE_SAID
from summarise.attribution.people.introductions import FROM_PLACES

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
_FULL = 2
_HAVING = (("has",), ("had",))
_SAYING = frozenset(("say", "tell", "add"))
# Who is told something stands behind the verb too.
_INVERTED = frozenset(("say", "add"))
_HEARERS = frozenset(("reporters", "journalists", "jurors", "lawmakers", "mps", "newsmen"))
_LONGEST_PLACE = 8


def find_first_person(document: Document, runs: Sequence[NameRun]) -> int:
    """Return the first word that tells of somebody, by a full name, a title or a noun, or how many words there are."""
    singular, last = person_nouns()[0], len(document.lower)
    full = next((run.start for run in runs if len(run.parts) > 1 or run.title), last)
    return next((i for i in range(full) if document.lower[i] in singular), full)


def speaks_as_person(document: Document, mentions: Sequence[NameRun], entity: Entity, first_person: int) -> bool:
    """Tell whether what an entity says is said as people do, if its probability of being a person allows that.

    Before ``first_person`` the text tells of nobody whom "he" could mean but the one named, be it by a name that ends
    as places' do: "Gethin Hill said it was late. “We are ready,” he said."
    """
    placed = len(entity.key) == _FULL and entity.key[-1] in FROM_PLACES
    first = (len(entity.key) == 1 or placed) and mentions[0].start <= first_person
    least = (0.0 if placed else _THINKABLE_IF_I) if first else _THINKABLE
    return (
        (entity.person >= least and _is_he_or_she(document, mentions))
        or (len(entity.key) == 1 and entity.person >= _THINKABLE_IF_I and _says_i(document, mentions))
        or _is_quoted_next(document, mentions)
        or (len(entity.key) == 1 and _tells_reporters(document, mentions, entity.key[0]))
    )


def _is_he_or_she(document: Document, mentions: Sequence[NameRun]) -> bool:
    """Tell whether a pronoun for a person goes on from the name: "Sol said he …", "Sol told me …. “…,” she said"."""
    lower = document.lower
    cues = cue_forms()
    for run in mentions:
        end = _skip_apposition(document, run.end)
        # "Sol has also said she".
        end += lower[end : end + 1] in _HAVING
        end += lower[end : end + 1] == ("also",)
        if end + 2 >= len(lower) or cues.get(lower[end], _NO_CUE)[0] in _UNSAID:
            continue
        # "Getty - Contributor Ann said he": no name that is whole.
        whole = document.before(run.start) != "-"
        if whole and lower[end + 1 + (lower[end + 1] == "that")] in ("he", "she"):
            return True
        opens = document.bounds[document.sentence[end]][1]
        said = opens + 1 if lower[opens : opens + 1] == (QUOTED,) else opens
        if lower[said : said + 1] in (("he",), ("she",)) and lower[said + 1 : said + 2] and lower[said + 1] in cues:
            return True
    return False


def _is_quoted_next(document: Document, mentions: Sequence[NameRun]) -> bool:
    """Tell whether the next sentence is what the subject of one said: "Esnart Phiri wept. “No,” she said.".

    Of one name only, the sentence must tell that it is a person's: "Esnart took her bag. “I must go,” she says."
    """
    for run in mentions:
        first, last = document.bounds[document.sentence[run.start]]
        # "In Mpatsa, Esnart Phiri wept."
        placed = document.lower[first] in PREPOSITIONS and document.words[run.start - 1] == ","
        opens = run.start == first or (placed and run.start - first <= _LONGEST_PLACE)
        if not opens or last + 2 >= len(document.words) or document.quotation[last] < 0:
            continue
        he, said = document.lower[last + 1 : last + 3]
        told = (he, said) in HE_SAID or (len(run.parts) == 1 and he in _PERSONAL and reports_speech(said))
        if told and not _tells_of_another(document, range(run.end, last)) and _is_own(document, run, last, he):
            return True
    return False


def _is_own(document: Document, run: NameRun, last: int, he: str) -> bool:
    """Tell whether a name of one word is a person's by the sentence that it opens: "Esnart took her bag"."""
    if len(run.parts) > 1:
        return True
    if document.lower[run.end : run.end + 1] == ("'s",) or names_no_person(document.lower[run.first]):
        return False
    behind = document.lower[run.end : last]
    # "Dorne was shut, he said in his letter": his.
    until = behind.index(he) if he in behind[2:] else len(behind)
    return _PERSONAL[he] in behind[:until] or document.lower[run.end : run.end + 2] == (",", "who")


_PERSONAL = {"he": "his", "she": "her"}


def _tells_of_another(document: Document, rest: range) -> bool:
    """Tell whether somebody else is told of among the words ``rest``."""
    one, several = person_nouns()
    people = any(document.lower[i] in one or document.lower[i] in several for i in rest)
    return people or any(document.words[i][0].isupper() for i in rest)


def _skip_apposition(document: Document, end: int) -> int:
    """Return the word behind what stands between commas behind a name: "said" of "Lind, a clerk in Dorne, said"."""
    last = min(document.bounds[document.sentence[end - 1]][1], end + _LONGEST_APPOSITION)
    if document.words[end : end + 1] != (",",):
        return end
    return next((k + 1 for k in range(end + 1, last - 1) if document.words[k] == ","), end)


def _says_i(document: Document, mentions: Sequence[NameRun]) -> bool:
    """Tell whether the one word of the name says "I" in a quotation beside it: "“I'm happy,” a tearful Claxby said"."""
    lower, cues = document.lower, cue_forms()
    for run in mentions:
        start, end = run.start, run.end
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


def _tells_reporters(document: Document, mentions: Sequence[NameRun], name: str) -> bool:
    """Tell whether the one word of the name tells something as people do: "“…,” Lind told reporters"."""
    if name in countries() or not name.isalpha():
        return False
    lower = document.lower
    for run in mentions:
        told = lower[run.end : run.end + 1] == ("told",) and not run.parts[0].isupper()
        told = told and QUOTED in lower[max(0, run.start - _ADJECTIVES) : run.start]
        if told and not _HEARERS.isdisjoint(lower[run.end + 1 : run.end + 3]) and document.before(run.start) != "the":
            return True
    return False
