"""Document -> runs of capitalised words that may be names.

Where to look, in the order of the work:

- ``headlines``: words of a headline written as the story has them
- ``run_ends``: where a run of capitals ends; ``odd_bodies``: bodies' names that are built otherwise
- ``trimming``: a run cut down to the name in it, with ``fronts`` and ``front_titles``, what stands before it, and
  ``offices``, which have capitals of their own
- ``bodies``: runs that end as bodies' names do, joined where they are one
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    HONORIFICS,
    KICKERS,
    RELATIVES,
    given_names,
    nouns_for_one,
    reports_speech,
    sentence_openers,
)
from summarise.attribution.names.bodies import join_bodies, trim_body
from summarise.attribution.names.fronts import skip_openers
from summarise.attribution.names.headlines import tidy_headlines
from summarise.attribution.names.odd_bodies import find_odd_bodies
from summarise.attribution.names.run_ends import JOINED_PARTICLES, end_of_run, has_particle
from summarise.attribution.names.trimming import NameRun, trim_run

_COUPLES = (frozenset("mu"), frozenset("fu"))


def find_name_runs(document: Document) -> tuple[NameRun, ...]:
    """Return the capitalised runs outside quotations, titles and adjectives of nations cut off the front."""
    found: list[NameRun] = []
    words = document.words
    common = frozenset(filter(str.islower, words))
    alone: list[int] = []
    bodies = find_odd_bodies(document)
    beginnings = [*sorted(bodies), len(words) + 1]
    end = 0
    for i in _list_beginnings(document):
        # "The King's Fund": the article ends where the name begins.
        if i < end or (i + 1 in bodies and document.lower[i] == "the"):
            continue
        end = end_of_run(document, i)
        first = skip_openers(document, i, end)
        body = beginnings[bisect_left(beginnings, i)]
        if body <= end:
            # "the Dorne Women's Institute": the name begins before its owner.
            first, end = min(first, body), bodies[body]
            found.append(NameRun(first, first, end, words[first:end]))
            continue
        run = None
        if first < end:
            run = trim_body(document, first, end) or trim_run(document, i, first, end, common)
        if run:
            # "Special Agent" of "Special Agent in Charge Ann Lee".
            while found and found[-1].end > run.start:
                found.pop()
            found.append(run)
        elif end == i + 1:
            alone.append(i)
    found += [NameRun(i, i, i + 1, (words[i],)) for i in _find_surnames(document, found, alone)]
    found.sort(key=attrgetter("first"))
    found = join_bodies(document, found)
    return tuple(_share_surnames(document, tidy_headlines(document, found, common)))


def _list_beginnings(document: Document) -> Sequence[int]:
    """Return the words that may begin a name: those with a capital, but for kickers, and "al-Masri"."""
    words, joined = document.words, _list_joined(document)
    kickers = [i for i in document.find(KICKERS) if words[i].isupper() and words[i + 1 : i + 2] == (":",)]
    return sorted({*document.capitals, *joined}.difference(kickers)) if joined or kickers else document.capitals


def _list_joined(document: Document) -> list[int]:
    """Return the words with a small particle joined to them."""
    if not any(map(document.text.__contains__, JOINED_PARTICLES)):
        return []
    likely = {word for word in document.vocabulary if word.startswith(JOINED_PARTICLES)}
    return [i for i in document.find(likely) if has_particle(document.words[i])]


def _share_surnames(document: Document, runs: list[NameRun]) -> list[NameRun]:
    """Return the runs, a given name before "and" with the surname of the one behind: "Harold and Vera Stubbs"."""
    joining = frozenset(document.positions.get("and", ()))
    pairs = [i for i, run in enumerate(runs[:-1]) if run.end in joining and _may_share(document, run, runs[i + 1])]
    if not pairs:
        return runs
    known = {word for run in runs if len(run.parts) > 1 for word in (run.parts[0], run.parts[-1])}
    shared = list(runs)
    alone = Counter(run.parts for run in runs)
    for i in pairs:
        run, then = runs[i], runs[i + 1]
        if run.parts[0] in known:
            continue
        # A couple: "Audi and Mercedes Benz" are none, and Audi speaks by itself elsewhere.
        genders = {given_names().get(document.lower[k], "-") for k in (run.first, then.first)}
        if genders == {"m", "f"} or (genders in _COUPLES and alone[run.parts] == 1):
            shared[i] = replace(run, parts=(run.parts[0], then.parts[1]))
    return shared


def _may_share(document: Document, run: NameRun, then: NameRun) -> bool:
    """Tell whether what "and" stands between are a name of one word and one of two."""
    if len(run.parts) != 1 or len(then.parts) != 2 or not then.start == then.first == run.end + 1:
        return False
    # "Florence Adjei as Desdemona and Mark Tully as Iago", "Mary Holt of Maine and Will Parrish of Utah".
    before = document.before(run.start)
    placed = before == "of" and document.words[run.start - 2][0].isupper()
    return not (run.title or placed or before == "as")


def _find_surnames(document: Document, runs: list[NameRun], alone: list[int]) -> list[int]:
    """Return the words by themselves that are names because the article names somebody so: "King said", "May said"."""
    lower, words = document.lower, document.words
    named = [run for run in runs if len(run.parts) > 1 or run.title in HONORIFICS]
    surnames = {run.parts[-1] for run in named}
    # A nationality, "May" or what opens a sentence must speak too, and stand behind a given name elsewhere.
    given = {run.parts[-1] for run in named if run.title in HONORIFICS or run.parts[0].lower() in given_names()}
    found = []
    for i in alone:
        if lower[i] in nouns_for_one():
            told = words[i] in surnames or document.before(i) in RELATIVES
        else:
            told = words[i] in given and _stands_as_name(document, i)
        if told:
            found.append(i)
    return found


def _stands_as_name(document: Document, i: int) -> bool:
    """Tell whether a word that opens sentences stands within one, or any beside a verb of speech."""
    lower = document.lower
    inside = i > document.bounds[document.sentence[i]][0] and lower[i] in sentence_openers()
    return inside or reports_speech(document.before(i)) or (i + 1 < len(lower) and reports_speech(lower[i + 1]))
