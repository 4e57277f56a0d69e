"""Names of bodies that are built unlike people's: "Number 10", "Save the Children", "Harbour Board of Trade"."""

from __future__ import annotations

from itertools import pairwise

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    calendar_words,
    given_names,
    nouns_for_one,
    organisation_words,
    person_nouns,
    reports_speech,
    sentence_openers,
    word_set,
)
from summarise.attribution.trimming import NameRun


def find_odd_bodies(document: Document) -> dict[int, int]:
    """Return the first words of bodies' names of another build than people's, each with the word after the name."""
    words = document.words
    found = _find_owned(document)
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


def _find_owned(document: Document) -> dict[int, int]:
    """Return the names of bodies that an office or a group owns: "the King's Fund", "Women's Institute"."""
    words, lower = document.words, document.lower
    found = {}
    for i, then in enumerate(lower):
        if (
            then != "'s"
            or not i
            or i + 1 == len(words)
            or not (words[i - 1][0].isupper() and words[i + 1][0].isupper())
        ):
            continue
        named = lower[i - 1] in nouns_for_one() or lower[i - 1] in _OWNING
        if named and lower[i + 1] in organisation_words() and document.quotation[i + 1] < 0:
            found[i - 1] = i + 2
    return found


_OWNING = word_set("men women children people students farmers workers")


def _end_of_body(document: Document, i: int) -> int:
    """Return the word after a body's name of another build than people's, "Number 10", "Save the Children", or 0."""
    words, lower = document.words, document.lower
    first, last = document.bounds[document.sentence[i]]
    if (
        words[i] in ("Number", "No")
        and words[i + 1 : i + 2] == ("10",)
        and i + 2 < last
        and reports_speech(lower[i + 2])
    ):
        return i + 2
    if i + 2 >= last or words[i + 1] != "the" or not words[i + 2][0].isupper() or document.quotation[i + 2] >= 0:
        return 0
    # "Ask the Children", but none speaks: what reports behind it makes the three words a name; so does a capital
    # within a sentence, where no verb has one.
    verb = words[i].isalpha() and lower[i] not in sentence_openers() | nouns_for_one() | calendar_words()
    speaks = i + 3 < last and reports_speech(lower[i + 3])
    within = i > first and lower[i + 2] in person_nouns()[1] and words[i - 1].isalpha() and words[i - 1].islower()
    return i + 3 if verb and ((speaks and i == first) or within) else 0


def join_bodies(document: Document, runs: list[NameRun]) -> list[NameRun]:
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
