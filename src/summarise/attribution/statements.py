"""Links and cues -> statements: which words of the article each source is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.linking import NOBODY, Link
from summarise.attribution.mentions import Mention
from summarise.values import StatementKind

# A cue's subject must be this likely before words without marks are given to it. Tuned on PolNeAR's training part.
_LEAST_CHANCE = 0.55
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Utterance:
    """The span of one statement, the mention it is tied to, by which cue."""

    start: int
    end: int
    kind: StatementKind
    target: int
    cue: int
    chance: float
    why: str
    at: int
    """The word it begins at, for the order."""
    same: bool = False
    """Its source is the one of the quotation before."""


def collect_utterances(
    document: Document, mentions: Sequence[Mention], cues: Sequence[Cue], links: Sequence[Link]
) -> tuple[Utterance, ...]:
    """Return what was said in the order of the text: whole quotations, clauses with quoted parts, reported clauses."""
    found: list[Utterance] = []
    woven: dict[int, list[int]] = {}
    used: set[int] = set()
    clauses = {c: _content(document, cue, mentions) for c, cue in enumerate(cues) if cue.subject >= 0}
    for q, link in enumerate(links):
        if link.target == NOBODY:
            continue
        clause = clauses.get(link.cue)
        used.add(link.cue)
        if clause and clause[0] <= document.place[q] < clause[1] and not _is_whole(document, q):
            woven.setdefault(link.cue, []).append(q)
            continue
        quotation = document.quotations[q]
        found.append(
            Utterance(quotation.start, quotation.end, "direct", link.target, link.cue, link.chance,
                      _reason(document, q, link, cues), document.place[q], link.same)
        )  # fmt: skip
    for c, quotes in woven.items():
        found.append(_reported(document, cues, c, clauses[c], "mixed", links[quotes[0]]))
    for c, cue in enumerate(cues):
        if c not in used and c in clauses and _speaks(cue) and clauses[c]:
            start, end = clauses[c]
            if end - start >= _FEWEST_WORDS:
                found.append(_reported(document, cues, c, (start, end), "indirect", Link(cue.subject, c, cue.chance)))
    return tuple(sorted(found, key=lambda u: (u.at, u.start, u.end)))


def _speaks(cue: Cue) -> bool:
    return cue.chance >= _LEAST_CHANCE and cue.kind != "thought"


def _is_whole(document: Document, q: int) -> bool:
    """Tell whether a quotation stands as a sentence of its own rather than woven into one."""
    quotation = document.quotations[q]
    words = document.text[quotation.start : quotation.end]
    if not (words[0].isupper() or words[0] in "…[.‘'"):
        return False
    at = document.place[q]
    before = document.lower[at - 1] if at > document.bounds[document.sentence[at]][0] else "^"
    return before in "^,:–—-" or words[-1] in ".,!?…" or words.count(" ") > 8


def _content(document: Document, cue: Cue, mentions: Sequence[Mention]) -> tuple[int, int]:
    """Return the words that the cue reports: after it to the end of its sentence, or before its subject."""
    first, last = document.bounds[document.sentence[cue.at]]
    subject = mentions[cue.subject]
    if cue.kind == "headline":
        return first, cue.at
    if cue.kind == "dash":
        return cue.at, cue.at
    if cue.kind == "label":
        while last < len(document.words) and document.paragraph[last] == document.paragraph[cue.at]:
            last += 1
    start = cue.end
    while start < last and document.lower[start] in _SKIPPED:
        start += 1
    end = last
    while end > start and document.words[end - 1] in ".!?:;,—–-)":
        end -= 1
    begin = min(subject.start, cue.at)
    after = end - start if subject.start < cue.at else end - max(start, subject.end)
    if cue.kind == "according":
        rest = subject.end
        while rest < end and document.lower[rest] != ",":
            rest += 1
        return (rest + 1, end) if cue.at - first < 3 and rest < end else (first, _cut_back(document, cue.at))
    if begin - first >= _FEWEST_WORDS and document.words[begin - 1] in ",—–-" and (after < 4 or subject.start > cue.at):
        return first, _cut_back(document, begin)
    if subject.start > cue.at:
        start = max(start, subject.end)
    # "praised the plan": what was said is not a clause of its own without its verb.
    return (cue.at if cue.kind == "act" and document.lower[start - 1] not in _SKIPPED else start), end


_SKIPPED = frozenset(("that", ":", ","))


def _cut_back(document: Document, end: int) -> int:
    while end > 0 and document.words[end - 1] in ",—–-":
        end -= 1
    return end


def _reported(
    document: Document, cues: Sequence[Cue], c: int, clause: tuple[int, int], kind: StatementKind, link: Link
) -> Utterance:
    start, end = clause
    why = _WHY.get(cues[c].kind, "cue and its subject")
    return Utterance(
        document.starts[start], document.ends[end - 1], kind, cues[c].subject, c, link.chance, why, start
    )  # fmt: skip


_WHY = {
    "according": "according to",
    "label": "name and colon before the words",
    "dash": "dash and name after the words",
    "headline": "colon and name after the headline",
}


def _reason(document: Document, q: int, link: Link, cues: Sequence[Cue]) -> str:
    if link.same:
        reopened = document.quotations[q].reopened
        return "goes on from the paragraph before" if reopened else "continues the statement before"
    if link.cue < 0:
        return "nearest mention"
    cue, at = cues[link.cue], document.place[q]
    if cue.kind in _WHY:
        return _WHY[cue.kind]
    if document.sentence[cue.at] != document.sentence[at]:
        return "cue in the sentence before" if cue.at < at else "cue in the sentence after"
    return "cue before the quotation" if cue.at < at else "cue after the quotation"
