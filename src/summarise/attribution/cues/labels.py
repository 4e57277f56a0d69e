"""Attribution by layout: "NAME: words", "“words” — Name", and headlines that end in ": Name"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document, find_places
from summarise.attribution.mentions import Mention

_INNER_LABEL = re.compile(r"([A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]+){0,2}):\s")
_TIME = re.compile(r"\d{1,2}(?::\d\d){1,2}(?:\.\d+)?")
_DASHES = frozenset(("—", "–", "―", "-", "--"))
_MARKS = _DASHES | {":"}
_LONGEST_LABEL = 6
_LONGEST_CREDIT = 16
SURE_LABEL = 0.95
# One question and a quotation behind it may be a feature's; in an interview somebody is asked again and again.
_FEWEST_QUESTIONS = 2
_HEARER = frozenset(("you", "your", "yourself"))
_SOURCES = frozenset(("name", "org", "nom", "group"))


def find_labels(document: Document, mentions: Sequence[Mention]) -> tuple[Cue, ...]:
    """Return the marks that attribute by their place alone, each with its subject; kinds: label, dash, headline."""
    begins = {mention.start: m for m, mention in enumerate(mentions) if mention.kind in _SOURCES}
    ends = {mention.end: m for m, mention in enumerate(mentions) if mention.kind in _SOURCES}
    found = []
    answerer = _find_answerer(document, mentions)
    for i in find_places(document.words, _MARKS):
        if document.words[i] == ":":
            cue = _label(document, mentions, ends, i) or _headline(document, mentions, begins, i)
            if answerer is not None and _is_turn(document, i, "A"):
                cue = Cue(i, i + 1, ":", "label", "-", answerer, SURE_LABEL)
        else:
            cue = _dash(document, mentions, begins, i)
        if cue:
            found.append(cue)
    return (*found, *_find_answers(document, mentions))


def find_surnames(document: Document, mentions: Sequence[Mention]) -> dict[str, int]:
    """Return, by the last word of each person's name, the first mention that ends in it."""
    named = [m for m, mention in enumerate(mentions) if mention.kind == "name"]
    return {document.lower[mentions[m].end - 1]: m for m in reversed(named)}


def find_inner_label(document: Document, surnames: Mapping[str, int], q: int) -> int | None:
    """Return whom a label inside the marks names, "“MORE: Well…": a mention of that person, -1 for an unknown one.

    None where quotation ``q`` has no such label.
    """
    quotation = document.quotations[q]
    label = _INNER_LABEL.match(document.text, quotation.start, quotation.end)
    if not label:
        return None
    return surnames.get(label[1].split()[-1].lower(), -1)


def _label(document: Document, mentions: Sequence[Mention], ends: dict[int, int], i: int) -> Cue | None:
    """Return the cue of a name that opens a paragraph and is followed by a colon."""
    opening = _opening(document, i)
    # "Ann Lee (00:12): …", "[00:12] Ann Lee: …".
    timed = document.words[i - 1 : i] == (")",) and _is_time(document, i - 2) and document.words[i - 3] == "("
    m = ends.get(i - 3 if timed else i)
    while opening < i and (document.words[opening] in "[](" or _is_time(document, opening)):
        opening += 1
    if m is None or i > _LONGEST_LABEL + opening or mentions[m].start != opening:
        return None
    # "Paris: Thousands marched": a place opens a report as often as a speaker does.
    if mentions[m].kind != "name":
        return None
    return Cue(i, i + 1, ":", "label", "-", m, SURE_LABEL)


def _is_time(document: Document, i: int) -> bool:
    return i >= 0 and _TIME.fullmatch(document.words[i]) is not None


def _find_answers(document: Document, mentions: Sequence[Mention]) -> list[Cue]:
    """Return the question marks of an interview whose answers are paragraphs in quotation marks, each with its subject.

    "How did you begin?", and in a paragraph of its own, "“By chance.”": who is interviewed answers.
    """
    asked = [i for i in find_places(document.words, {"?"}) if _is_put(document, i)]
    begins = [bisect_left(document.paragraph, document.paragraph[i]) for i in asked]
    addressed = any(not _HEARER.isdisjoint(document.lower[k:i]) for k, i in zip(begins, asked, strict=True))
    if len(asked) < _FEWEST_QUESTIONS or not addressed:
        return []
    answerer = _find_most_named(mentions, begins[0])
    return [] if answerer is None else [Cue(i, i + 1, "?", "label", "-", answerer, SURE_LABEL) for i in asked]


def _is_put(document: Document, i: int) -> bool:
    """Tell whether the question mark at word ``i`` ends a paragraph, and the next one is but a quotation."""
    paragraph, answer = document.paragraph, i + 1
    if answer == len(paragraph) or paragraph[answer] == paragraph[i] or document.quotation[answer] < 0:
        return False
    return answer + 1 == len(paragraph) or paragraph[answer + 1] != paragraph[answer]


def _find_answerer(document: Document, mentions: Sequence[Mention]) -> int | None:
    """Return a mention of the person whom "A:" stands for in an interview."""
    turns = [i for i in find_places(document.words, {":"}) if _is_turn(document, i, "Q")]
    return _find_most_named(mentions, turns[0]) if turns else None


def _find_most_named(mentions: Sequence[Mention], end: int) -> int | None:
    """Return a mention of the person whom an interview's introduction, which ends at word ``end``, names most often."""
    named = [m for m, mention in enumerate(mentions) if mention.kind == "name" and mention.start < end]
    ranked = Counter(mentions[m].entity for m in named).most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return next(m for m in named if mentions[m].entity == ranked[0][0])


def _is_turn(document: Document, i: int, letter: str) -> bool:
    return i > 0 and document.words[i - 1] == letter and _opening(document, i) == i - 1


def _opening(document: Document, i: int) -> int:
    """Return the first word of the paragraph."""
    at = i
    while at > max(0, i - _LONGEST_LABEL - 1) and document.paragraph[at - 1] == document.paragraph[i]:
        at -= 1
    return at


def _headline(document: Document, mentions: Sequence[Mention], begins: dict[int, int], i: int) -> Cue | None:
    """Return the cue of a name that follows a colon and ends the first line of the article."""
    m = begins.get(i + 1)
    if m is None or document.paragraph[i] or mentions[m].kind != "name":
        return None
    end = mentions[m].end
    if end < len(document.words) and document.paragraph[end] == document.paragraph[i]:
        return None
    return Cue(i, i + 1, ":", "headline", "-", m, SURE_LABEL)


def _dash(document: Document, mentions: Sequence[Mention], begins: dict[int, int], i: int) -> Cue | None:
    """Return the cue of a dash between a quotation and the name that ends its line or sentence."""
    m = begins.get(i + 1)
    if m is None or i == 0 or document.quotation[i - 1] < 0:
        return None
    if document.paragraph[i - 1] != document.paragraph[i] and not _is_credit(document, i):
        return None
    end = mentions[m].end
    ends = end == len(document.words) or document.paragraph[end] != document.paragraph[i]
    if not ends and document.words[end] not in (",", "(", "."):
        return None
    return Cue(i, i + 1, document.words[i], "dash", "-", m, SURE_LABEL)


def _is_credit(document: Document, i: int) -> bool:
    """Tell whether the dash at word ``i`` opens the line below a quotation that has a line of its own."""
    alone = i == 1 or document.paragraph[i - 2] != document.paragraph[i - 1]
    line = document.paragraph[i : i + _LONGEST_CREDIT]
    return alone and (len(line) < _LONGEST_CREDIT or line[-1] != line[0])
