"""Document -> runs of capitalised words that may be names."""

from __future__ import annotations

from itertools import pairwise

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    KICKERS,
    PARTICLES,
    RELATIVES,
    SUFFIXES,
    calendar_words,
    cue_forms,
    given_names,
    nouns_for_one,
    organisation_words,
    person_nouns,
    sentence_openers,
)
from summarise.attribution.trimming import HONORIFICS, NameRun, trim_run

_JOINED_PARTICLES = ("al-", "el-")
_TITLED = 0.8
"""The share of capitalised words that makes a line a headline."""


def find_name_runs(document: Document) -> tuple[NameRun, ...]:
    """Return the capitalised runs outside quotations, titles and adjectives of nations cut off the front."""
    found: list[NameRun] = []
    words, count = document.words, len(document.words)
    common = frozenset(word for word in words if word[0].islower())
    # "King said": a title by itself is a name where the article names somebody so.
    alone: list[int] = []
    bodies = _find_bodies(document)
    i = 0
    while i < count:
        capital = words[i][0].isupper() or (words[i].startswith(_JOINED_PARTICLES) and words[i][3:4].isupper())
        if not capital or document.quotation[i] >= 0 or _is_kicker(document, i):
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
        elif end == i + 1 and document.lower[i] in nouns_for_one():
            alone.append(i)
        i = end
    surnames = {run.parts[-1] for run in found if len(run.parts) > 1 or run.title in HONORIFICS}
    found += [
        NameRun(i, i, i + 1, (words[i],)) for i in alone if words[i] in surnames or document.lower[i - 1] in RELATIVES
    ]
    found.sort(key=lambda run: run.first)
    found = _join_bodies(document, found)
    return tuple(_tidy_headlines(document, found))


def _join_bodies(document: Document, runs: list[NameRun]) -> list[NameRun]:
    """Return the runs, two that are one body's name made one: "Harbour Board of Trade", "Tesk Inc. of Ohio"."""
    joined: list[NameRun] = []
    for run in runs:
        before = joined[-1] if joined else None
        if before and _is_one_body(document, before, run):
            # Where a firm is registered does not tell it from another of its name.
            seated = before.parts[-1].lower() in _LEGAL_FORMS
            parts = before.parts if seated else (*before.parts, "of", *run.parts)
            joined[-1] = NameRun(before.start, before.first, run.end, parts, before.title)
        else:
            joined.append(run)
    return joined


def _is_one_body(document: Document, body: NameRun, run: NameRun) -> bool:
    lower = document.lower
    between = tuple(word for word in lower[body.end : run.first] if word != ".")
    return (
        between in (("of",), ("of", "the"), ("for",))
        and body.parts[-1].lower() in organisation_words()
        and run.start == run.first
        and document.sentence[body.first] == document.sentence[run.first]
        and (len(run.parts) == 1 or not any(part.lower() in given_names() for part in run.parts))
    )


_LEGAL_FORMS = frozenset(("inc", "corp", "ltd", "llc", "plc", "co"))


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
            if _parts_names(document, end):
                break
            end += 1
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


def _find_bodies(document: Document) -> dict[int, int]:
    """Return the first words of bodies' names of another build than people's, each with the word after the name."""
    words = document.words
    found: dict[int, int] = {}
    known: set[tuple[str, ...]] = set()
    likely = [i for i, (word, then) in enumerate(pairwise(words)) if then in ("the", "10") and word[0].isupper()]
    for i in likely:
        end = _end_of_body(document, i)
        if end:
            found[i] = end
            known.add(words[i:end])
    if known:
        found.update({i: i + size for i in likely for size in (2, 3) if words[i : i + size] in known})
    return found


def _end_of_body(document: Document, i: int) -> int:
    """Return the word after a body's name of another build than people's, "Number 10", "Save the Children", or 0."""
    words, lower = document.words, document.lower
    first, last = document.bounds[document.sentence[i]]
    if words[i] in ("Number", "No") and words[i + 1 : i + 2] == ("10",) and i + 2 < last and _says(document, i + 2):
        return i + 2
    if i + 2 >= last or words[i + 1] != "the" or not words[i + 2][0].isupper() or document.quotation[i + 2] >= 0:
        return 0
    # "Ask the Children", but none speaks: what reports behind it makes the three words a name; so does a capital
    # within a sentence, where no verb has one.
    verb = words[i].isalpha() and lower[i] not in sentence_openers() | nouns_for_one() | calendar_words()
    speaks = i + 3 < last and _says(document, i + 3)
    within = i > first and lower[i + 2] in person_nouns()[1] and words[i - 1].isalpha() and words[i - 1].islower()
    return i + 3 if verb and ((speaks and i == first) or within) else 0


def _says(document: Document, i: int) -> bool:
    lemma, kind = cue_forms().get(document.lower[i], ("", ""))
    return kind == "speech" and document.lower[i] != lemma


def _parts_names(document: Document, i: int) -> bool:
    """Tell whether a capitalised word ends a name: little words and inflected verbs do in headlines."""
    word = document.lower[i]
    if word in given_names() or word in PARTICLES or len(word) < 2:
        return False
    return word in sentence_openers() or (word in cue_forms() and cue_forms()[word][0] != word)


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
