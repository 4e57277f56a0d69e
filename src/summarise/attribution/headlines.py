"""Names in headlines -> names as the story has them: where every word has a capital, capitals tell nothing."""

from __future__ import annotations

from itertools import pairwise

from summarise.attribution.document import Document
from summarise.attribution.lexicon import PARTICLES, SUFFIXES, given_names
from summarise.attribution.trimming import NameRun

_TITLED = 0.8
"""The share of capitalised words that makes a line a headline."""


def tidy_headlines(document: Document, runs: list[NameRun]) -> list[NameRun]:
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
