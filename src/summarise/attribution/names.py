"""Document -> runs of capitalised words that may be names."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    PARTICLES,
    SUFFIXES,
    cue_forms,
    given_names,
    nouns_for_one,
    sentence_openers,
)
from summarise.attribution.trimming import HONORIFICS, NameRun, trim_run

_TITLED = 0.8
"""The share of capitalised words that makes a line a headline."""


def find_name_runs(document: Document) -> tuple[NameRun, ...]:
    """Return the capitalised runs outside quotations, titles and adjectives of nations cut off the front."""
    found: list[NameRun] = []
    words, count = document.words, len(document.words)
    common = frozenset(word for word in words if word[0].islower())
    # "King said": a title by itself is a name where the article names somebody so.
    alone: list[int] = []
    i = 0
    while i < count:
        if not words[i][0].isupper() or document.quotation[i] >= 0:
            i += 1
            continue
        end = _end_of_run(document, i)
        run = trim_run(document, i, end, found[-1].end if found else 0, common)
        if run:
            found.append(run)
        elif end == i + 1 and document.lower[i] in nouns_for_one():
            alone.append(i)
        i = end
    surnames = {run.parts[-1] for run in found if len(run.parts) > 1 or run.title in HONORIFICS}
    found += [NameRun(i, i, i + 1, (words[i],)) for i in alone if words[i] in surnames]
    found.sort(key=lambda run: run.first)
    return tuple(_tidy_headlines(document, found))


def _tidy_headlines(document: Document, runs: list[NameRun]) -> list[NameRun]:
    """Return the runs, those in lines where every word is capitalised cut to what the rest of the text knows."""
    titled = _titled_paragraphs(document)
    if not titled:
        return runs
    known = {part.lower() for run in runs if document.paragraph[run.first] not in titled for part in run.parts}
    kept = []
    for run in runs:
        if document.paragraph[run.first] not in titled:
            kept.append(run)
            continue
        first, end = run.first, run.end
        while first < end and document.lower[first] not in known and document.lower[first] not in given_names():
            first += 1
        while end > first and document.lower[end - 1] not in known and document.lower[first] not in given_names():
            end -= 1
        if first < end:
            parts = tuple(document.words[i] for i in range(first, end) if document.words[i] != ",")
            start, title = (run.start, run.title) if first == run.first else (first, None)
            kept.append(NameRun(start, first, end, parts, title))
    return kept


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
    if word in given_names() or word in PARTICLES or len(word) < 2:
        return False
    return word in sentence_openers() or (word in cue_forms() and cue_forms()[word][0] != word)


def _is_name_word(document: Document, i: int, limit: int) -> bool:
    return i < limit and document.words[i][0].isupper() and document.quotation[i] < 0


def _is_nickname(document: Document, i: int, limit: int) -> bool:
    """Tell whether word ``i`` is a quotation inside a name: Dwayne “The Rock” Johnson."""
    if document.quotation[i] < 0 or not _is_name_word(document, i + 1, limit):
        return False
    quotation = document.quotations[document.quotation[i]]
    inner = document.text[quotation.start : quotation.end]
    return len(inner) < 20 and inner[-1].isalnum() and inner[0].isupper() and len(inner.split()) <= 3
