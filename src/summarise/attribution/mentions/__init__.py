"""Document -> mentions: every word or phrase outside quotations that can stand for someone who speaks.

Where to look, in the order of the work:

- ``mention``: what is found
- ``phrases``: the phrase with its head at a word; ``phrase_starts``: where it begins; ``pronouns``, ``shares``,
  ``posts``, ``nations``, ``cited`` and ``speaking_phrases``: phrases of other builds; ``behind_names``: names with a
  noun behind
- ``modifiers``: which mentions only say more of another one
- ``companions``, ``nominals`` with ``before_names``: asked by later rooms who speaks together, and whom a phrase beside
  a name names
"""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import Document
from summarise.attribution.lexicon import DETERMINERS, word_set
from summarise.attribution.mentions.behind_names import BEHIND_NAMES, BODIES, join_noun, tells_findings
from summarise.attribution.mentions.mention import Mention as Mention
from summarise.attribution.mentions.mention import MentionKind
from summarise.attribution.mentions.modifiers import mark_modifying
from summarise.attribution.mentions.phrases import PhraseFinder
from summarise.attribution.mentions.posts import find_post
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.bodies import KINDS_OF_BODIES
from summarise.attribution.people.entities import PERSON, Entity


def find_mentions(
    document: Document, runs: Sequence[NameRun], entities: Sequence[Entity], owner: Sequence[int]
) -> tuple[Mention, ...]:
    """Return the mentions of the article in order; a noun right before a name belongs to the name."""
    begin = {run.start: i for i, run in enumerate(runs)}
    phrases = PhraseFinder(document, {run.end: run.start for run in runs})
    behind = frozenset(document.find(BEHIND_NAMES))
    found: list[Mention] = []
    end = 0
    for i in sorted(phrases.places.union(begin, behind)):
        if i < end:
            continue
        if i in begin:
            run = runs[begin[i]]
            if _is_kind_of_body(document, run):
                end = run.end + 1
                found.append(Mention("org", run.start, run.end, end))
                continue
            entity = owner[begin[i]]
            end = run.end
            if tells_findings(document, i):
                # "Letters revealed that".
                found.append(Mention("thing", i, i, end))
                continue
            post = find_post(document, run) if entities[entity].person < PERSON else None
            if post is not None:
                found.append(Mention("nom", post, end - 1, end))
            elif found and _is_alias(document, found[-1], run, entity):
                end += 1
                found[-1].end = end
            else:
                found.append(_name(document, run, entities[entity], entity, found))
        elif i in behind and found and (joined := join_noun(document, found[-1], i)):
            found[-1] = joined
        elif phrase := phrases.find(i):
            # "one" of "one of the farmers" too.
            while found and _is_part(document, found[-1], phrase):
                found.pop()
            found.append(phrase)
    mark_modifying(document, found)
    return tuple(found)


def _is_kind_of_body(document: Document, run: NameRun) -> bool:
    """Tell whether what looks like a name tells with the noun behind it what a body is: "Budget carrier Tesk"."""
    if len(run.parts) > 1 or run.start != document.bounds[document.sentence[run.start]][0]:
        return False
    noun, name = (*document.words[run.end : run.end + 2], "", "")[:2]
    return noun in _KINDS and name[:1].isupper() and run.parts[0].istitle()


_KINDS = KINDS_OF_BODIES | {"giant"}


def _name(document: Document, run: NameRun, entity: Entity, index: int, found: list[Mention]) -> Mention:
    kind: MentionKind = "name" if entity.person >= PERSON else "org"
    start = run.start
    if kind == "org" and start and document.lower[start - 1] == "the":
        start -= 1
    if kind == "org" and start and document.lower[start - 1] in _OF_NETWORKS:
        # "CNN affiliate KTRN", "news weekly Kelt": the network or the kind goes with it.
        beside = found and found[-1].end == start - 1
        start = found.pop().start if beside else start - 1
    # "the trade union Handelsforbund": the noun says what the name is.
    if kind == "org" and found and found[-1].end == start and _tells_kind(document, found[-1], run):
        start = found.pop().start
    # "campaign manager Ann Lee", "the president, Ann Lee": the noun right before is part of the name.
    while kind == "name" and found and found[-1].end >= start:
        noun = found[-1]
        # "Bank of Dorne Governor Ann Lee": so does the body that the title goes with.
        entitled = noun.kind == "org" and noun.entity >= 0 and start == run.start < run.first
        beside = (noun.kind in ("nom", "group") or entitled) and noun.end == start
        # What ends the headline says nothing of the name that opens the story.
        apart = document.sentence[noun.head] != document.sentence[run.first]
        if apart or (not beside and noun.start < start):
            break
        start = min(start, found.pop().start)
    if kind == "name" and found and _is_other_post(document, found[-1], start, run.first):
        start = found.pop().start
    return Mention(kind, start, run.first, run.end, index, entity.gender)


def _is_other_post(document: Document, noun: Mention, start: int, name: int) -> bool:
    """Tell whether a noun is what else a name behind a quotation is: "“…,” co-founder and chief executive Ann Lee"."""
    if noun.kind != "nom" or noun.end != start - 1 or document.lower[noun.end] != "and":
        return False
    opens = noun.start > 0 and document.quotation[noun.start - 1] >= 0
    return opens and DETERMINERS.isdisjoint(document.lower[noun.start : name])


_PRESS = word_set("broadcaster magazine newspaper tabloid website")
_OF_NETWORKS = word_set("affiliate daily magazine partner station subsidiary weekly")


def _tells_kind(document: Document, body: Mention, run: NameRun) -> bool:
    """Tell whether a mention before a body's name is a noun for it, one that opens its sentence too: "Trade union"."""
    if body.kind == "group":
        # "The lawyers Hill & Orr".
        return "&" in run.parts
    if body.kind == "thing" and document.lower[body.end - 1] in _PRESS:
        # "The newspaper Kommersant".
        return True
    opens = body.start == document.bounds[document.sentence[body.start]][0]
    noun = document.lower[body.end - 1] in BODIES and document.words[body.end - 1].islower()
    return body.kind == "org" and (body.entity < 0 or (opens and noun))


def _is_alias(document: Document, body: Mention, run: NameRun, entity: int) -> bool:
    """Tell whether a run is what a body is called for short, in brackets behind its name: "the Harbour Fund (HF)"."""
    bracketed = document.words[run.start - 1] == "(" and document.words[run.end : run.end + 1] == (")",)
    if not bracketed or body.kind != "org" or body.end != run.start - 1:
        return False
    # "The Council of Governors (CoG)", "the Nurses Union (GANMU)", whose letters are not those of the name.
    short = len(run.parts) == 1 and sum(map(str.isupper, run.parts[0])) > 1
    return short or body.entity == entity


def _is_part(document: Document, before: Mention, phrase: Mention) -> bool:
    """Tell whether the noun before only says what kind of person it is: "the deputy minister", "a family doctor"."""
    if before.kind == "they":
        return before.start >= phrase.start
    if phrase.kind == "group" and before.kind == "nom" and phrase.start <= before.start and before.end == phrase.head:
        # "Local officials" is no local.
        return True
    if phrase.kind == "thing" and phrase.start <= before.start and before.end == phrase.head:
        # "Police documents show", "a police report", but not "the women note".
        noun = tells_findings(document, phrase.head) or document.lower[phrase.start] in ("a", "an")
        noun = noun or document.cites(phrase.start)
        return noun and before.kind in ("group", "thing")
    if phrase.kind != "nom" or not phrase.start <= before.start:
        return False
    if before.kind in ("org", "thing") and before.entity < 0:
        # "The party chief".
        return True
    # "told MPs child benefit": a plural is no part of the next phrase.
    return before.kind == "nom" or (before.kind == "group" and not document.lower[before.head].endswith("s"))
