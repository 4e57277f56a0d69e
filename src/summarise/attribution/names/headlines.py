"""Names in headlines -> names as the story has them: where every word has a capital, capitals tell nothing."""

from __future__ import annotations

from itertools import groupby, pairwise

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import (
    HONORIFICS,
    PARTICLES,
    SUFFIXES,
    countries,
    cue_forms,
    given_names,
    organisation_words,
    place_words,
    sentence_openers,
)
from summarise.attribution.names.trimming import NameRun

_LONGEST_HEADLINE = 24
_OF_ADJECTIVES = ("ed", "ful", "less", "ous")
_OF_WORDS = (*_OF_ADJECTIVES, "ing", "ly")
_SHORTEST_ADJECTIVE = 6
_STOPS = frozenset((".", QUOTED))
_TITLED = 0.8
"""The share of capitalised words that makes a line a headline."""


def tidy_headlines(document: Document, runs: list[NameRun], small: frozenset[str]) -> list[NameRun]:
    """Return the runs, those in headlines cut to what the rest of the text knows; ``small`` are its small words."""
    return _drop_glued(document, _cut_headlines(document, runs), small)


def _cut_headlines(document: Document, runs: list[NameRun]) -> list[NameRun]:
    titled = _titled_paragraphs(document)
    if not titled:
        return runs
    known: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for parts in {run.parts for run in runs if document.paragraph[run.first] not in titled}:
        small = list(map(str.lower, parts))
        known.update(small)
        pairs.update(pairwise(small))
        pairs.add((small[0], small[-1]))
    kept = []
    for run in runs:
        if document.paragraph[run.first] in titled:
            kept += _cut_headline(document, run, known, pairs)
        else:
            kept.append(run)
    return kept


def _drop_glued(document: Document, runs: list[NameRun], small: frozenset[str]) -> list[NameRun]:
    """Return the runs, surnames without the word that has its capital from opening a sentence or from the headline.

    "Understated Lee raises her profile", "Added Lee", "outside Norfolk Lee rally", "AG Lee": the article has Lee by
    itself too, and behind another name, a given one or one with a title.
    """
    headline = _end_of_headline(document)
    single = [run for run in runs if len(run.parts) == 1]
    several = [run for run in runs if len(run.parts) > 1]
    alone = {run.parts[0] for run in single if run.first >= headline}
    addressed = {run.parts[0] for run in single if run.title in HONORIFICS}
    within = {run.parts for run in several if run.first >= headline and not _opens(document, run.first)}
    called = {run.parts[0] for run in several if _is_given(run.parts[0])}
    first_names: dict[str, set[str]] = {}
    for run in several:
        if run.title or run.parts[0] in called:
            first_names.setdefault(run.parts[-1], set()).add(run.parts[0])
    kept = []
    for run in runs:
        if len(run.parts) == 1:
            kept.append(run)
            continue
        if _is_adjective_before(document, run, called):
            # "Stunned Kelly said", of Kelly Marsh.
            run = NameRun(run.first + 1, run.first + 1, run.end, run.parts[1:])
        front, surname = run.parts[:-1], run.parts[-1]
        if front and surname in alone and not first_names.get(surname, set()) <= {front[0]} and _may_be_glued(run):
            opens = len(front) == 1 and _opens(document, run.first) and _is_word(front[0].lower(), small)
            unnamed = run.parts not in within and (opens or run.first < headline)
            if unnamed or (front[-1].isupper() and len(front[-1]) == 2):
                run = NameRun(run.end - 1, run.end - 1, run.end, (surname,))
        elif len(front) == 1 and front[0] in addressed and surname.lower() in small and _may_be_tail(run):
            # "President Obama Speech Text": Mr Obama is no Mr Speech.
            run = NameRun(run.start, run.first, run.first + 1, front, run.title)
        kept.append(run)
    return kept


def _is_adjective_before(document: Document, run: NameRun, called: set[str]) -> bool:
    """Tell whether a name begins with an adjective that opens a sentence; ``called`` are given names in full names."""
    if not _opens(document, run.first):
        return False
    front = run.parts[0].lower()
    if len(front) < _SHORTEST_ADJECTIVE or not front.endswith(_OF_ADJECTIVES) or _is_given(front):
        return False
    if run.parts[-1].lower() in organisation_words():
        return False
    return run.parts[1] in called if len(run.parts) == 2 else _is_given(run.parts[1])


def _end_of_headline(document: Document) -> int:
    """Return the word after the headline, a short line by itself, or 0."""
    end = document.bounds[0][1] if document.bounds else 0
    apart = end < len(document.words) and document.paragraph[end] > document.paragraph[0]
    return end if apart and end <= _LONGEST_HEADLINE else 0


def _may_be_glued(run: NameRun) -> bool:
    """Tell whether no word before the last is a given name, nor the last one that names bodies or countries end in."""
    surname = run.parts[-1].lower()
    plain = run.end - run.first == len(run.parts) and surname not in organisation_words()
    return plain and surname not in countries() and not any(map(_is_given, run.parts[:-1]))


def _may_be_tail(run: NameRun) -> bool:
    last = run.parts[-1].lower()
    return not (last in organisation_words() or last in place_words() or _is_given(last))


def _is_word(word: str, small: frozenset[str]) -> bool:
    return word in small or word in sentence_openers() or word.endswith(_OF_WORDS)


def _opens(document: Document, i: int) -> bool:
    return i == document.bounds[document.sentence[i]][0]


def _is_given(word: str) -> bool:
    return word.lower() in given_names() and word.lower() not in sentence_openers()


def _cut_headline(document: Document, run: NameRun, known: set[str], pairs: set[tuple[str, str]]) -> list[NameRun]:
    """Return the names in a run of a headline: words belong together if they do so elsewhere, or after a given name."""
    lower, given = document.lower, given_names()
    pieces: list[list[int]] = [[]]
    for i in range(run.first, run.end):
        if pieces[-1] and not (
            (lower[i - 1], lower[i]) in pairs
            or (lower[i - 1] in given and lower[i - 1] not in known)
            or not (document.words[i].isalpha() and document.words[i - 1].isalpha())
            or lower[i] in SUFFIXES
            or lower[i] in PARTICLES
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
            parts = document.words[first:end]
            start, title = (run.start, run.title) if first == run.first else (first, None)
            cut.append(NameRun(start, first, end, parts, title))
    return cut


def _titled_paragraphs(document: Document) -> frozenset[int]:
    """Return the paragraphs in which nearly all longer words are capitalised."""
    titled = set()
    for paragraph, same in groupby(document.bounds, key=lambda bounds: document.paragraph[bounds[0]]):
        sentences = list(same)
        words = document.words[sentences[0][0] : sentences[-1][1]]
        # Only the first line may end in a stop, which is most lines' last word, and still be a headline.
        if paragraph and not _STOPS.isdisjoint(reversed(words)):
            continue
        # "Bishop Jean-Marie Ek of Kelt said": a headline's verb has a capital too.
        if not cue_forms().keys().isdisjoint(word for word in words if len(word) > 3):
            continue
        longer = [word for word in words if len(word) > 3 and word[0].isalpha()]
        capitals = [word for word in longer if word[0].isupper()]
        if len(longer) > 2 and len(capitals) >= _TITLED * len(longer):
            titled.add(paragraph)
    return frozenset(titled)
