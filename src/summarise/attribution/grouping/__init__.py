"""Utterances -> who said what: under people, other sources, or nobody.

Where to look:

- ``findings``: what the rooms before have found, held together
- ``sources``: whose each utterance is; ``bodies``: which body a phrase names again; ``nesting``: what is part of
  another utterance
- ``source_names``: what a source is listed as; ``roles``: what a person is, before the name (``role_starts``: from
  where; ``roles_apposed`` with a comma; ``roles_shared`` before several) and behind it (``roles_behind`` with its
  ``fields``, ``affiliations``), told in ``role_words``
"""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import TURNS, Cue
from summarise.attribution.grouping.findings import Findings
from summarise.attribution.grouping.nesting import leave_nested
from summarise.attribution.grouping.roles import find_role
from summarise.attribution.grouping.source_names import introduced_noun, renamed_noun, same_source
from summarise.attribution.grouping.sources import Source, find_source
from summarise.attribution.mentions.companions import find_companions
from summarise.attribution.statements import Utterance
from summarise.values import Attribution, OtherSource, SourceKind, Speaker, Statement, fold

# So many spaces, and a statement that comes again is the same one.
_FEWEST_SPACES = 2
_LETTERS = frozenset(("A", "A."))


def group_statements(findings: Findings, utterances: Sequence[Utterance]) -> Attribution:
    """Return the statements under their sources: the speaker with most words first, others as they come."""
    people: dict[int, list[Statement]] = {}
    others = _Others(findings)
    unknown: list[Statement] = []
    given: set[tuple[str, tuple[int, ...], str]] = set()
    sourced = [(utterance, find_source(findings, utterance)) for utterance in utterances]
    for utterance, source in leave_nested(findings.document, findings.mentions, sourced):
        statement = _make_statement(findings, utterance, source)
        # A text pasted twice, a quotation repeated under its picture: once is enough. "No" can be said twice.
        if statement.text.count(" ") >= _FEWEST_SPACES:
            known = statement.text.casefold(), source.people, source.name
            if known in given:
                continue
            given.add(known)
        for person in source.people:
            people.setdefault(person, []).append(statement)
        if source.kind:
            others.add(source, source.kind, statement)
        elif not source.people:
            unknown.append(statement)
    speakers = [
        Speaker(findings.full_name(entity), find_role(findings, entity), tuple(statements))
        for entity, statements in people.items()
    ]
    if len(speakers) > 1:
        # The words of one alone need not be counted.
        speakers.sort(key=lambda s: (-s.words, s.statements[0].start))
    return Attribution(
        tuple(speakers),
        tuple(OtherSource(name, kind, tuple(statements)) for name, kind, statements in others.listed.values()),
        tuple(unknown),
    )


class _Others:
    """The sources that are no named people, each with its statements, in the order of the text."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.listed: dict[str, tuple[str, SourceKind, list[Statement]]] = {}
        self.introduced: dict[str, set[str]] = {}
        """By its noun, what those are listed as who may be named again by the noun alone."""

    def add(self, source: Source, kind: SourceKind, statement: Statement) -> None:
        """Take the statement in, under a source that is listed already if it is the same."""
        key = same_source(source.name)
        again = renamed_noun(self.findings, source.phrase, source.name) if source.phrase >= 0 else ""
        if again and key not in self.listed and len(self.introduced.get(again, ())) == 1:
            # "A ferry spokesman said …", "the spokesman said".
            key = next(iter(self.introduced[again]))
        elif source.phrase >= 0 and not again:
            self.introduced.setdefault(introduced_noun(self.findings, source.phrase), set()).add(key)
        self.listed.setdefault(key, (source.name, kind, []))[2].append(statement)


def _make_statement(findings: Findings, utterance: Utterance, source: Source) -> Statement:
    text = fold(findings.document.text[utterance.start : utterance.end])
    cue = _cue_of(findings, utterance)
    known = bool(source.people or source.kind)
    return Statement(
        text,
        utterance.start,
        utterance.end,
        utterance.kind,
        findings.words(cue.at, cue.end) if cue else None,
        _refer(findings, utterance, source),
        f"{utterance.why}; {source.why}" if source.why else utterance.why,
        round(utterance.chance * source.chance, 2) if known else None,
    )


def _cue_of(findings: Findings, utterance: Utterance) -> Cue | None:
    return findings.cues[utterance.cue] if utterance.cue >= 0 else None


def _refer(findings: Findings, utterance: Utterance, source: Source) -> str | None:
    """Return how the article refers there to whoever spoke, or None: "he", "A" of "A: …"."""
    mention, paragraph = findings.mentions[source.mention], findings.document.paragraph
    cue = _cue_of(findings, utterance)
    if cue and cue.kind in TURNS and paragraph[mention.start] != paragraph[cue.at]:
        # "A: …", "A. …"; and what goes on has no label.
        letter = next((i for i in (cue.at, cue.at - 1) if findings.document.words[i] in _LETTERS), -1)
        return findings.words(letter, letter + 1) if letter >= 0 else None
    if utterance.same or (cue is None and not (source.people or source.kind)):
        return None
    # "Ann Lee and Bo Ek said": both of them.
    together = find_companions(findings.document, findings.mentions, source.mention) if len(source.people) > 1 else ()
    first = findings.mentions[min(together)] if together else mention
    last = findings.mentions[max(together)] if together else mention
    return findings.words(first.start, last.end)
