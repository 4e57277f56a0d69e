"""Document -> runs of capitalised words that may be names."""

from __future__ import annotations

from itertools import pairwise

from summarise.attribution.body_names import find_odd_bodies, join_bodies
from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    KICKERS,
    PARTICLES,
    PRONOUNS,
    RELATIVES,
    SUFFIXES,
    countries,
    cue_forms,
    given_names,
    nouns_for_one,
    reports_speech,
    sentence_openers,
)
from summarise.attribution.trimming import DAYS_AND_MONTHS, HONORIFICS, NameRun, trim_run

_JOINED_PARTICLES = ("al-", "el-")
_NO_SURNAMES = DETERMINERS | AUXILIARIES | DAYS_AND_MONTHS | frozenset(PRONOUNS)
_BEHIND_NAMES = frozenset((",", ".", "(", ")", "'s", "who"))
_PARTIES = frozenset(("republican", "democratic"))
_TITLED = 0.8
"""The share of capitalised words that makes a line a headline."""


def find_name_runs(document: Document) -> tuple[NameRun, ...]:
    """Return the capitalised runs outside quotations, titles and adjectives of nations cut off the front."""
    found: list[NameRun] = []
    words, count = document.words, len(document.words)
    common = frozenset(word for word in words if word[0].islower())
    alone: list[int] = []
    bodies = find_odd_bodies(document)
    i = 0
    while i < count:
        capital = words[i][0].isupper() or (words[i].startswith(_JOINED_PARTICLES) and words[i][3:4].isupper())
        # "The King's Fund": the article ends where the name begins.
        the = i + 1 in bodies and document.lower[i] == "the"
        if not capital or the or document.quotation[i] >= 0 or _is_kicker(document, i):
            i += 1
            continue
        if i in bodies:
            found.append(NameRun(i, i, bodies[i], words[i : bodies[i]]))
            i = bodies[i]
            continue
        end = _end_of_run(document, i)
        run = trim_run(document, i, end, found[-1].end if found else 0, common)
        if run:
            found.append(run)
        elif end == i + 1:
            alone.append(i)
        i = end
    found += [NameRun(i, i, i + 1, (words[i],)) for i in _find_surnames(document, found, alone)]
    found.sort(key=lambda run: run.first)
    found = join_bodies(document, found)
    return tuple(_tidy_headlines(document, found))


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
            named = words[i] in surnames or lower[i - 1] in RELATIVES
        else:
            inside = i > document.bounds[document.sentence[i]][0] and lower[i] in sentence_openers()
            speaks = reports_speech(lower[i - 1]) or (i + 1 < len(lower) and reports_speech(lower[i + 1]))
            named = words[i] in given and (inside or speaks) and lower[i] not in DAYS_AND_MONTHS | _PARTIES
        if named:
            found.append(i)
    return found


def _tidy_headlines(document: Document, runs: list[NameRun]) -> list[NameRun]:
    """Return the runs, those in lines where every word is capitalised cut to what the rest of the text knows."""
    titled = _titled_paragraphs(document)
    if not titled:
        return runs
    known: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for run in runs:
        if document.paragraph[run.first] not in titled:
            parts = [part.lower() for part in run.parts]
            known.update(parts)
            pairs.update(pairwise(parts))
            pairs.add((parts[0], parts[-1]))
    kept = []
    for run in runs:
        if document.paragraph[run.first] in titled:
            kept += _cut_headline(document, run, known, pairs)
        else:
            kept.append(run)
    return kept


def _cut_headline(document: Document, run: NameRun, known: set[str], pairs: set[tuple[str, str]]) -> list[NameRun]:
    """Return the names in a run of a headline: words belong together if they do so elsewhere, or after a given name."""
    lower, given = document.lower, given_names()
    pieces: list[list[int]] = [[]]
    for i in range(run.first, run.end):
        if pieces[-1] and not (
            (lower[i - 1], lower[i]) in pairs
            or (lower[i - 1] in given and lower[i - 1] not in known)
            or not (document.words[i].isalpha() and document.words[i - 1].isalpha())
            or lower[i] in SUFFIXES | PARTICLES
            or lower[i - 1] in PARTICLES
        ):
            pieces.append([])
        pieces[-1].append(i)
    cut = []
    for piece in pieces:
        first, end = piece[0], piece[-1] + 1
        while first < end and lower[first] not in known and lower[first] not in given:
            first += 1
        while end > first and lower[end - 1] not in known and lower[first] not in given:
            end -= 1
        if first < end:
            parts = tuple(document.words[i] for i in range(first, end) if document.words[i] != ",")
            start, title = (run.start, run.title) if first == run.first else (first, None)
            cut.append(NameRun(start, first, end, parts, title))
    return cut


def _titled_paragraphs(document: Document) -> frozenset[int]:
    """Return the paragraphs in which nearly all longer words are capitalised."""
    longer: dict[int, list[bool]] = {}
    stopped: set[int] = set()
    for i, (word, paragraph) in enumerate(zip(document.words, document.paragraph, strict=True)):
        if len(word) > 3 and word[0].isalpha():
            longer.setdefault(paragraph, []).append(word[0].isupper())
        elif paragraph and (word == "." or document.quotation[i] >= 0):
            # Only the first line may end in a stop and still be a headline.
            stopped.add(paragraph)
    titled = {p for p, capital in longer.items() if len(capital) > 2 and sum(capital) >= _TITLED * len(capital)}
    return frozenset(titled - stopped)


def _end_of_run(document: Document, start: int) -> int:
    """Return the word after the run that begins at ``start``."""
    words, lower, sentence = document.words, document.lower, document.sentence
    end = start + 1
    limit = document.bounds[sentence[start]][1]
    while end < limit:
        if lower[end - 1] in SUFFIXES and end - start > 1:
            break
        if words[end][0].isupper() and document.quotation[end] < 0:
            if _parts_names(document, end) and not _is_surname(document, start, end, limit):
                break
            end += 1
        elif words[end] == "&" and _is_name_word(document, end + 1, limit):
            end += 2
        elif words[end].startswith(_JOINED_PARTICLES) and words[end][3:4].isupper():
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
        elif (words[end] == "," and end + 1 < limit and lower[end + 1] in SUFFIXES) or _is_nickname(
            document, end, limit
        ):
            end += 2
        else:
            break
    return end


def _parts_names(document: Document, i: int) -> bool:
    """Tell whether a capitalised word ends a name: little words and inflected verbs do in headlines."""
    word = document.lower[i]
    # "said Ann Lee Monday", which no name ends with.
    if word in DAYS_AND_MONTHS:
        return True
    if word in given_names() or word in PARTICLES or len(word) < 2:
        return False
    return word in sentence_openers() or (word in cue_forms() and cue_forms()[word][0] != word)


def _is_surname(document: Document, start: int, i: int, limit: int) -> bool:
    """Tell whether word ``i``, which may open a sentence, ends a name: "said Al From, who", "Marty Small said"."""
    lower = document.lower
    if i != start + 1 or lower[start] not in given_names() or lower[start] in countries() or lower[i] in _NO_SURNAMES:
        return False
    then = lower[i + 1] if i + 1 < limit else "."
    return then in _BEHIND_NAMES or reports_speech(then)


def _is_name_word(document: Document, i: int, limit: int) -> bool:
    return i < limit and document.words[i][0].isupper() and document.quotation[i] < 0


def _is_kicker(document: Document, i: int) -> bool:
    word = document.words[i]
    return word.isupper() and document.words[i + 1 : i + 2] == (":",) and document.lower[i] in KICKERS


def _is_nickname(document: Document, i: int, limit: int) -> bool:
    """Tell whether word ``i`` is a quotation inside a name: Dwayne “The Rock” Johnson."""
    if document.quotation[i] < 0 or not _is_name_word(document, i + 1, limit):
        return False
    quotation = document.quotations[document.quotation[i]]
    inner = document.text[quotation.start : quotation.end]
    return len(inner) < 20 and inner[-1].isalnum() and inner[0].isupper() and len(inner.split()) <= 3
