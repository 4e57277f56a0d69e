"""Utterances -> whose they are: one person or several, another source, or nobody known."""

from __future__ import annotations

from typing import NamedTuple

from summarise.attribution.document import DASHES
from summarise.attribution.document.verbs import find_verb
from summarise.attribution.grouping.findings import Findings
from summarise.attribution.grouping.source_names import is_plural, name_body, name_list, name_phrase
from summarise.attribution.lexicon import DETERMINERS
from summarise.attribution.mentions.companions import find_companions, find_joined
from summarise.attribution.mentions.nominals import find_apposed_body
from summarise.attribution.statements import Utterance
from summarise.values import SourceKind

# Below these chances the speaker is not clear, and a wrong name is worse than none. Set on PolNeAR's training part,
# each quarter of it read by a model learned from the other three: higher ones lose more right names than wrong ones.
_SURE_LINK = 0.4
_SURE_UNCUED = 0.6
"""Where no reporting verb ties the words to anybody."""
_SURE_SAME = 0.5
"""Where they go on from words before."""
_PARTING = DASHES | {",", ")"}
_WHERE = frozenset(("of", "in", "at", "from", "with"))
_AROUND = frozenset(("across", "along", "around", "beside", "near", "outside", "inside"))
_BEFORE_BODIES = _WHERE | _AROUND | {"for", "the", "on"}
_KINDS: dict[str, SourceKind] = {"org": "organisation", "group": "group", "nom": "unnamed", "thing": "unnamed"}


class Source(NamedTuple):
    """Who an utterance was given to: people, another source by name and kind, or nobody."""

    people: tuple[int, ...] = ()
    name: str = ""
    kind: SourceKind | None = None
    mention: int = -1
    phrase: int = -1
    """The mention that the other source has its name from, where that is a noun phrase."""
    chance: float = 1.0
    why: str = ""


def find_source(findings: Findings, utterance: Utterance) -> Source:
    """Return the source of an utterance; an unsure one has neither people nor a kind."""
    m = _lead_of(findings, _antecedent_of_who(findings, utterance.target))
    mention = findings.mentions[m]
    if utterance.chance < _least_chance(utterance):
        return Source(mention=m)
    if mention.kind == "name":
        together = find_companions(findings.document, findings.mentions, m)
        return Source(tuple(dict.fromkeys(findings.mentions[k].entity for k in together)), mention=m)
    antecedent = findings.antecedents[m]
    if mention.kind in ("it", "they"):
        return _find_impersonal(findings, m)
    if antecedent.unnamed >= 0:
        phrase = antecedent.unnamed
        if findings.mentions[phrase].kind in ("org", "group"):
            # "In a statement the board said no. “We are sad,” the statement added."
            return _find_other(findings, phrase, antecedent.verb)._replace(mention=m)
        name = name_phrase(findings, phrase)
        return Source(name=name, kind="unnamed", mention=m, phrase=phrase, why=_tell_who(findings, m, name))
    if antecedent.entity >= 0:
        if antecedent.chance < antecedent.least:
            return Source(mention=m, chance=antecedent.chance)
        why = _tell_who(findings, m, findings.full_name(antecedent.entity))
        return Source((antecedent.entity,), mention=m, chance=antecedent.chance, why=why)
    stop = findings.cues[utterance.cue].at if utterance.cue >= 0 else -1
    return _find_other(findings, m, stop)


def _find_other(findings: Findings, m: int, stop: int) -> Source:
    """Return the source that mention ``m`` is where it is no person; ``stop`` is the verb behind it."""
    mention = findings.mentions[m]
    first, last = find_joined(findings.document, findings.mentions, m)
    named = [findings.mentions[k] for k in range(first, last + 1) if findings.mentions[k].kind == "name"]
    if named:
        # "Ann Lee and the police said": of those the person.
        return Source(tuple(dict.fromkeys(name.entity for name in named)), mention=m)
    if first < last:
        return Source(name=name_list(findings, first, last, stop), kind="group", mention=m)
    body, why = mention.entity if mention.kind == "org" else -1, ""
    if body < 0 and mention.kind in ("org", "nom"):
        body = find_apposed_body(findings.document, findings.mentions, m)
    if (body < 0 or findings.bodies.is_bare(mention)) and (found := findings.bodies.find(m)) >= 0:
        body = found
        why = f"{findings.words(mention.start, mention.end).lower()} = {findings.full_name(body)}"
    if body >= 0 and findings.is_shared_surname(body):
        # "Ann Lee and her brother Bo Lee …. Lee said": one of them.
        return Source(mention=m)
    if body >= 0:
        kind: SourceKind = "group" if is_plural(findings, body) else "organisation"
        return Source(name=name_body(findings, body, m), kind=kind, mention=m, why=why)
    if mention.kind in _KINDS:
        return Source(name=name_phrase(findings, m, stop), kind=_KINDS[mention.kind], mention=m, phrase=m)
    return Source(mention=m)


def _tell_who(findings: Findings, m: int, name: str) -> str:
    """Return for whom a mention stands, in the words of ``--explain``: "she = Ann Lee"."""
    text = findings.words(findings.mentions[m].start, findings.mentions[m].end)
    return f"{text[0].lower()}{text[1:]} = {name}"


def _find_impersonal(findings: Findings, m: int) -> Source:
    """Return the body or group that "it" or "they" stands for, if one spoke before."""
    antecedent = findings.antecedents[m]
    if antecedent.unnamed < 0:
        return Source(mention=m)
    source = _find_other(findings, antecedent.unnamed, antecedent.verb)
    return source._replace(mention=m, why=_tell_who(findings, m, source.name))


def _least_chance(utterance: Utterance) -> float:
    if utterance.same:
        return _SURE_SAME
    return _SURE_LINK if utterance.cue >= 0 else _SURE_UNCUED


def _antecedent_of_who(findings: Findings, m: int) -> int:
    """Return the mention that "who" goes on from, or ``m`` itself where it is another word or none: "the 12% who"."""
    mentions, lower = findings.mentions, findings.document.lower
    if mentions[m].kind != "who" or not m:
        return m
    start = mentions[m].start
    end = start - (lower[start - 1] in _PARTING)
    # "Ann Lee, 49, who said".
    end -= 2 * (2 < end < start and lower[end - 1].isdigit())
    before = m - 1
    if mentions[before].end != end or lower[mentions[before].start - 1] == "with":
        name = _find_bearer(findings, before, end) if end < start else -1
        if name >= 0:
            return name
    behind = mentions[before].end
    if behind != end:
        # "Ann Lee, the sponsor, who".
        return before if lower[behind] == "," and lower[behind + 1] in DETERMINERS else m
    # "Families near Hill Park, who say".
    several = lower[start + 1 : start + 2] == ("say",)
    body = mentions[before].kind == "org" or (several and mentions[before].kind == "name")
    described = _find_described(findings, before, several=several) if body and end < start else -1
    if described >= 0:
        return described
    at = mentions[before].start
    if several and body and end < start and lower[at - 1 - (lower[at - 1] == "the")] in _WHERE | _AROUND:
        # "Shrimpers along the Gulf Coast, who say": nobody the place is.
        return m
    # "residents of Kelt who said".
    held = before and mentions[before].kind in ("name", "org") and lower[mentions[before].start - 1] in _WHERE
    outer = mentions[before - 1] if held else None
    if outer and outer.kind in ("nom", "group") and start == end:
        return before - 1
    return before


def _lead_of(findings: Findings, m: int) -> int:
    """Return the pronoun that a mention is joined to as whose people they are, "she and her team", or ``m``."""
    mentions, lower = findings.mentions, findings.document.lower
    if not m or mentions[m].kind not in ("group", "org") or mentions[m - 1].kind not in ("he", "she"):
        return m
    joined = lower[mentions[m - 1].end : mentions[m].start] == ("and",)
    return m - 1 if joined and lower[mentions[m].start] in ("his", "her") else m


def _find_bearer(findings: Findings, last: int, end: int) -> int:
    """Return the name of whom the words up to ``end`` describe, or -1: "Ann Lee, a nurse with two children, who"."""
    lower = findings.document.lower
    first = findings.document.bounds[findings.document.sentence[end]][0]
    for k in range(last, -1, -1):
        name = findings.mentions[k]
        if name.start < first:
            break
        if name.kind == "name":
            return k if lower[name.end] == "," and lower[name.end + 1] in DETERMINERS else -1
    return -1


def _find_described(findings: Findings, body: int, *, several: bool) -> int:
    """Return whom the words that end in a body or a place describe, or -1: "Ann Lee, a nurse from Kelt, who said"."""
    mentions, document = findings.mentions, findings.document
    first = document.bounds[document.sentence[mentions[body].start]][0]
    if document.lower[mentions[body].start - 1] not in _BEFORE_BODIES:
        return -1
    k = body - 1
    while k >= 0 and mentions[k].start >= first:
        between = document.lower[mentions[k].end : mentions[body].start]
        apposed = between[:1] == (",",) and "," not in between[1:]
        named = mentions[k].kind == "name" and not several and (apposed or "," not in between)
        if named or (mentions[k].kind in ("nom", "group") and document.lower[mentions[k].start - 1] != ","):
            return k if find_verb(document, mentions[k].start, mentions[body].start) < 0 else -1
        k -= 1
    return -1
