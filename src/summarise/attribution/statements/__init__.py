"""Links and cues -> statements: which words of the article each source is given.

Where to look, in the order of the work:

- ``senses``, ``silences``, ``telling``: whether a cue reports anything, and is given as said; ``passing_on``: whether
  it is another's
- ``reports``: where each cue's report stands in its sentence, from ``subject_starts`` on, of ``relative_clauses`` too;
  ``clauses``: the words it reports, up to ``next_reports``, ``endings`` and ``objects``
- ``weaving``: quotations within clauses; ``splits``: those that are one sentence around a cue
- ``evidence``: by what a statement is given to its source
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarise.attribution.cues import TURN, TURNS, Cue
from summarise.attribution.cues.fronts import FEWEST_WORDS
from summarise.attribution.document import Document
from summarise.attribution.document.verbs import SUBORDINATING, count_clauses, find_verb, is_finite, opens_clause
from summarise.attribution.lexicon import FINITE, cue_forms
from summarise.attribution.linking import Link
from summarise.attribution.linking.passives import find_called
from summarise.attribution.linking.retying import tie_to_own_cues
from summarise.attribution.linking.scene import NOBODY
from summarise.attribution.linking.titles import holds_words
from summarise.attribution.mentions import Mention
from summarise.attribution.statements.clauses import find_clauses
from summarise.attribution.statements.evidence import WHY, tell_reason
from summarise.attribution.statements.passing_on import passes_on
from summarise.attribution.statements.reports import speaks
from summarise.attribution.statements.senses import holds_clause
from summarise.attribution.statements.splits import is_split
from summarise.attribution.statements.weaving import (
    OWN_VOICE,
    Reports,
    is_emphasis,
    leave_others,
    tie_to_clauses,
    weave,
)
from summarise.values import StatementKind


class Utterance(NamedTuple):
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
    document: Document,
    mentions: Sequence[Mention],
    cues: Sequence[Cue],
    titles: frozenset[int],
    links: Sequence[Link],
) -> tuple[Utterance, ...]:
    """Return what was said in the order of the text: whole quotations, clauses with quoted parts, reported clauses."""
    links = tie_to_own_cues(document, mentions, cues, links)
    clauses = find_clauses(document, mentions, cues, titles)
    reports = tie_to_clauses(Reports(document, mentions, cues, links, clauses, titles))
    woven = weave(reports)
    inside = {q for quotes in woven.values() for q in quotes} | _list_told(reports)
    whole = reports.clauses
    reports = leave_others(reports, woven)
    links, clauses = reports.links, reports.clauses
    found = _list_quoted(reports, inside) + _list_called(reports, inside)
    used = _list_quoting(reports)
    for c, clause in clauses.items():
        if clause is None or clause[0] >= clause[1] or passes_on(reports, c, clause):
            continue
        if c in woven:
            chance = max(cues[c].chance, links[woven[c][0]].chance)
            found.append(_mixed(document, cues, c, clause, chance))
        elif (
            c not in used
            and speaks(cues[c])
            and mentions[cues[c].subject].kind not in OWN_VOICE
            and (clause[1] - clause[0] >= FEWEST_WORDS or _is_short_sentence(document, *clause))
            and (clause == whole[c] or _stands(reports, c, clause))
        ):
            kind: StatementKind = "mixed" if holds_words(document, titles, *clause) else "indirect"
            # A turn of a transcript is all somebody's own words.
            kind = "direct" if cues[c].form == TURN else kind
            found.append(_reported(document, cues, c, clause, kind, cues[c].chance))
    return tuple(sorted(found, key=lambda u: (u.at, u.start, -u.end)))


def _list_quoted(reports: Reports, inside: set[int]) -> list[Utterance]:
    """Return the quotations that somebody says, but for those ``inside`` other statements and words set off."""
    document, links = reports.document, reports.links
    # In order, and asked for one by one.
    kept = {
        q: link
        for q, link in enumerate(links)
        if link.target != NOBODY and q not in inside and not is_emphasis(reports, q)
    }
    found: list[Utterance] = []
    joined = -1
    for q, link in kept.items():
        if q == joined:
            continue
        utterance = _quoted(document, q, link, reports.cues)
        if is_split(reports, q) and q + 1 in kept:
            joined = q + 1
            utterance = utterance._replace(end=_quoted(document, joined, kept[joined], reports.cues).end)
        found.append(utterance)
    return found


def _list_called(reports: Reports, inside: set[int]) -> list[Utterance]:
    """Return the clauses that tell by a word or two what somebody calls something: "was dubbed “mad” by Lee"."""
    document, found = reports.document, []
    for q, link in enumerate(reports.links):
        begin = -1
        if link.target >= 0 and link.cue < 0 and q not in inside and is_emphasis(reports, q):
            begin = find_called(document, q, reports.mentions[link.target])
        if begin >= 0:
            start, end = document.starts[begin], document.ends[document.place[q]]
            found.append(Utterance(start, end, "mixed", link.target, -1, link.chance, "called so by", begin))
    return found


def _list_told(reports: Reports) -> set[int]:
    """Return the quotations that stand among other words of a turn: who speaks there tells what somebody said."""
    turns = [
        range(*clause)
        for c, clause in reports.clauses.items()
        if clause and reports.cues[c].kind in TURNS and clause[1] - clause[0] > 1
    ]
    quotation = reports.document.quotation
    return {quotation[i] for turn in turns for i in turn if quotation[i] >= 0}


def _list_quoting(reports: Reports) -> set[int]:
    """Return the cues that report a quotation of their own."""
    # "Lee, who cut it to “sell”, said so": a word that is set off is not what he said.
    return {
        link.cue
        for q, link in enumerate(reports.links)
        if link.target != NOBODY and _is_told_by(reports, q) and not (_is_aside(reports, q) or _is_in_tail(reports, q))
    }


def _is_short_sentence(document: Document, start: int, end: int) -> bool:
    """Tell whether two words are a subject and its verb: "profits rose", but not "he would"."""
    if end - start == 2 and opens_clause(document.lower[start]) and "'" in document.lower[start]:
        # "They'd sue".
        return True
    if end - start != 2 or not document.words[start].isalpha():
        return False
    verb = document.lower[end - 1]
    return is_finite(document, end - 1, start) and verb not in FINITE and verb not in cue_forms()


def _stands(reports: Reports, c: int, clause: tuple[int, int]) -> bool:
    """Tell whether what is left of a clause before another's words says anything."""
    document, cue, subject = reports.document, reports.cues[c], reports.mentions[reports.cues[c].subject]
    begin, after = min(cue.at, subject.start), max(cue.end, subject.end)
    if clause[1] <= begin:
        return count_clauses(document, *clause) > 0
    if clause[1] == after and document.lower[begin - 2] in SUBORDINATING and document.words[begin - 1] == ",":
        # "She moved to Kelt, where, she said, Bo Ek asked her “…”".
        return False
    if clause[0] < begin:
        # "On the last page, she said, he wrote: “…”".
        return count_clauses(document, clause[0], begin) > 0 or find_verb(document, after + 1, clause[1]) >= 0
    return clause[0] <= cue.at or holds_clause(document, reports.titles, *clause)


def _is_told_by(reports: Reports, q: int) -> bool:
    """Tell whether quotation ``q`` is what its cue reports: it stands in its sentence, or opens it."""
    document, cue = reports.document, reports.links[q].cue
    if cue < 0:
        return False
    at, place = reports.cues[cue].at, document.place[q]
    if document.sentence[at] == document.sentence[place]:
        return True
    # "“Why?” Ann Lee asked the man.": nothing but whom, where a clause would be another report.
    clause = reports.clauses.get(cue)
    return document.bounds[document.sentence[at]][0] == place + 1 and clause is not None and clause[0] == at


def _is_aside(reports: Reports, q: int) -> bool:
    """Tell whether quotation ``q`` is a word set off before a cue and its clause: "Lee, who cut it to “sell”, said".

    Not where all before the subject is what it said: "It was a “mess”, Lee said today as she left".
    """
    document, place, c = reports.document, reports.document.place[q], reports.links[q].cue
    clause = reports.clauses.get(c)
    if clause is None or not place < reports.cues[c].at < clause[0] or not is_emphasis(reports, q):
        return False
    first = document.bounds[document.sentence[place]][0]
    return count_clauses(document, first, reports.mentions[reports.cues[c].subject].start) == 0


def _is_in_tail(reports: Reports, q: int) -> bool:
    """Tell whether quotation ``q`` stands behind what its cue reports: "Times doubled, Lee said, with “…” waits"."""
    document, place, c = reports.document, reports.document.place[q], reports.links[q].cue
    clause, end = reports.clauses.get(c), reports.cues[c].end
    behind = clause is not None and clause[1] <= reports.cues[c].at and end < place - 2
    return behind and document.lower[end : end + 2] == (",", "with")


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
        tell_reason(document, q, link, cues),
        document.place[q],
        link.same,
    )


def _mixed(document: Document, cues: Sequence[Cue], c: int, clause: tuple[int, int], chance: float) -> Utterance:
    """Return a clause with quoted parts; where the quotation is all of it, as one."""
    start, end = clause
    if end - start == 1 and document.quotation[start] >= 0:
        return _quoted(document, document.quotation[start], Link(cues[c].subject, c, chance), cues)
    return _reported(document, cues, c, clause, "mixed", chance)


def _reported(
    document: Document, cues: Sequence[Cue], c: int, clause: tuple[int, int], kind: StatementKind, chance: float
) -> Utterance:
    start, end = clause
    why = WHY.get(cues[c].kind, "cue and its subject")
    span = document.starts[start], document.ends[end - 1]
    return Utterance(*span, kind, cues[c].subject, c, chance, why, start)
