"""Links and cues -> statements: which words of the article each source is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from summarise.attribution.clauses import FEWEST_WORDS, find_clauses
from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.linking import Link
from summarise.attribution.mentions import Mention
from summarise.attribution.scene import NOBODY
from summarise.attribution.titles import is_title
from summarise.values import StatementKind

# A cue's subject must be this likely before words without marks are given to it. Tuned on PolNeAR's training part.
_LEAST_CHANCE = 0.55


# "I think", "we say" outside quotation marks is the article speaking.
_OWN_VOICE = frozenset(("i", "we", "you"))


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
    clauses = find_clauses(document, mentions, cues)
    links = _tie_to_clauses(document, mentions, cues, links, clauses)
    woven = _weave(document, links, clauses)
    inside = {q for quotes in woven.values() for q in quotes}
    clauses = _leave_others(document, mentions, cues, links, clauses, woven)
    found = [
        _quoted(document, q, link, cues) for q, link in enumerate(links) if link.target != NOBODY and q not in inside
    ]
    used = {link.cue for link in links if link.target != NOBODY}
    for c, clause in clauses.items():
        if clause is None:
            continue
        if c in woven:
            chance = max(cues[c].chance, links[woven[c][0]].chance)
            found.append(_reported(document, cues, c, clause, "mixed", chance))
        elif (
            c not in used
            and _speaks(cues[c])
            and mentions[cues[c].subject].kind not in _OWN_VOICE
            and clause[1] - clause[0] >= FEWEST_WORDS
        ):
            kind: StatementKind = "mixed" if _holds_words(document, clause) else "indirect"
            found.append(_reported(document, cues, c, clause, kind, cues[c].chance))
    return tuple(_drop_inner(sorted(found, key=lambda u: (u.at, u.start, -u.end))))


def _holds_words(document: Document, clause: tuple[int, int]) -> bool:
    """Tell whether part of a clause stands between marks and is no title of a work."""
    for i in range(*clause):
        q = document.quotation[i]
        if q >= 0:
            quotation = document.quotations[q]
            if not is_title(document.text[quotation.start : quotation.end], document.lower[i - 1]):
                return True
    return False


def _tie_to_clauses(
    document: Document,
    mentions: Sequence[Mention],
    cues: Sequence[Cue],
    links: Sequence[Link],
    clauses: dict[int, tuple[int, int] | None],
) -> list[Link]:
    """Return the links, part quotations tied to the clause around them where its subject is surer than their own."""
    around: dict[int, list[int]] = {}
    for c, clause in clauses.items():
        if clause and mentions[cues[c].subject].kind not in _OWN_VOICE:
            around.setdefault(document.sentence[cues[c].at], []).append(c)
    tied = list(links)
    for q, (link, place) in enumerate(zip(links, document.place, strict=True)):
        if link.target == NOBODY or link.same or _is_whole(document, q):
            continue
        holding = [c for c in around.get(document.sentence[place], ()) if _holds(clauses[c], place)]
        nearest = max((c for c in holding if cues[c].at < place), key=lambda c: cues[c].at, default=link.cue)
        if nearest != link.cue and cues[nearest].chance > link.chance:
            tied[q] = Link(cues[nearest].subject, nearest, cues[nearest].chance)
    return tied


def _holds(clause: tuple[int, int] | None, place: int) -> bool:
    return clause is not None and clause[0] <= place < clause[1]


def _leave_others(
    document: Document,
    mentions: Sequence[Mention],
    cues: Sequence[Cue],
    links: Sequence[Link],
    clauses: dict[int, tuple[int, int] | None],
    woven: dict[int, list[int]],
) -> dict[int, tuple[int, int] | None]:
    """Return the clauses, each ended before a quotation in it that somebody else says: "Lee said no, and Ek “…”"."""
    owner = {q: c for c, quotes in woven.items() for q in quotes}
    by_sentence: dict[int, list[int]] = {}
    for q, place in enumerate(document.place):
        if links[q].target != NOBODY:
            by_sentence.setdefault(document.sentence[place], []).append(q)
    cut = dict(clauses)
    for c, clause in clauses.items():
        for q in by_sentence.get(document.sentence[cues[c].at], ()) if clause else ():
            other = owner.get(q, links[q].cue)
            if other == c:
                break
            if clause is None or other < 0 or not clause[0] <= document.place[q] < clause[1]:
                continue
            subject = mentions[cues[other].subject]
            end = min(document.place[q], cues[other].at)
            if cues[other].subject == cues[c].subject:
                # "Lee thanked the crew, saying: “…”": the quotation is a statement of its own.
                if q not in owner and _is_whole(document, q):
                    cut[c] = clause[0], _trim_end(document, max(end, clause[0]), clause[0])
                    break
                continue
            end = min(end, subject.start)
            joined = document.lower[end - 1] in _JOINING or document.words[end - 1] == ","
            if end > clause[0] and subject.kind not in _MAY_BE_HIM and (joined or q not in owner):
                cut[c] = clause[0], _trim_end(document, end, clause[0])
                break
    return cut


def _trim_end(document: Document, end: int, least: int) -> int:
    while end > least and (not document.words[end - 1][0].isalnum() or document.lower[end - 1] in _JOINING):
        end -= 1
    return end


# Who says the quotation may be the subject of the clause.
_MAY_BE_HIM = frozenset(("he", "she", "they", "i", "we", "it", "who", "you"))
_JOINING = frozenset(("and", "but", "while", "as", "when", "with", "though", "although", "whereas", "after", "before"))


def _drop_inner(utterances: Sequence[Utterance]) -> list[Utterance]:
    """Return the utterances without clauses that stand in a longer one of the same source."""
    kept: list[Utterance] = []
    outer: dict[int, int] = {}
    for utterance in utterances:
        k = outer.get(utterance.target)
        if utterance.kind != "direct" and k is not None and utterance.end <= kept[k].end:
            if utterance.kind == "mixed":
                kept[k] = replace(kept[k], kind="mixed")
            continue
        if utterance.kind != "direct":
            outer[utterance.target] = len(kept)
        kept.append(utterance)
    return kept


def _weave(
    document: Document, links: Sequence[Link], clauses: dict[int, tuple[int, int] | None]
) -> dict[int, list[int]]:
    """Return, by cue, the quotations that are part of the clause it reports."""
    woven: dict[int, list[int]] = {}
    latest = -1
    for q, link in enumerate(links):
        cue = latest if link.same else link.cue
        clause = clauses.get(cue)
        if link.target == NOBODY or not clause or _is_whole(document, q):
            continue
        if clause[0] <= document.place[q] < clause[1] and (not link.same or cue in woven):
            woven.setdefault(cue, []).append(q)
            latest = cue
    return woven


def _quoted(document: Document, q: int, link: Link, cues: Sequence[Cue]) -> Utterance:
    quotation = document.quotations[q]
    end = quotation.end
    # The comma before the closing mark belongs to the sentence around it.
    while end > quotation.start + 1 and document.text[end - 1] in ", ":
        end -= 1
    return Utterance(
        quotation.start,
        end,
        "direct",
        link.target,
        link.cue,
        link.chance,
        _reason(document, q, link, cues),
        document.place[q],
        link.same,
    )


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


def _reported(
    document: Document, cues: Sequence[Cue], c: int, clause: tuple[int, int], kind: StatementKind, chance: float
) -> Utterance:
    start, end = clause
    why = _WHY.get(cues[c].kind, "cue and its subject")
    return Utterance(
        document.starts[start], document.ends[end - 1], kind, cues[c].subject, c, chance, why, start
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
