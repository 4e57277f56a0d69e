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
            k = begin[i]
            end = _add_run(document, runs[k], owner[k], entities[owner[k]], found)
        elif i in behind and found and (joined := join_noun(document, found[-1], i)):
            found[-1] = joined
        elif phrase := phrases.find(i):
            # "one" of "one of the farmers" too.
            while found and _is_part(document, found[-1], phrase):
                found.pop()
            found.append(phrase)
    mark_modifying(document, found)
    return tuple(found)


def _add_run(document: Document, run: NameRun, index: int, entity: Entity, found: list[Mention]) -> int:
    """Add what a run of capitals stands for to the mentions found, and return the word behind it."""
    end = run.end
    if _is_kind_of_body(document, run):
        found.append(Mention("org", run.start, end, end + 1))
        return end + 1
    if tells_findings(document, run.start):
        # "Letters revealed that".
        found.append(Mention("thing", run.start, run.start, end))
        return end
    person = entity.person >= PERSON
    post = None if person else find_post(document, run)
    if post is not None:
        found.append(Mention("nom", post, end - 1, end))
        return end
    if found and _is_alias(document, found[-1], run, index):
        found[-1].end = end + 1
        return end + 1
    if person:
        found.append(Mention("name", _begin_person(document, run, found), run.first, end, index, entity.gender))
    else:
        found.append(Mention("org", _begin_body(document, run, found), run.first, end, index, entity.gender))
    return end


def _is_kind_of_body(document: Document, run: NameRun) -> bool:
    """Tell whether what looks like a name tells with the noun behind it what a body is: "Budget carrier Tesk"."""
    if len(run.parts) > 1 or run.start != document.bounds[document.sentence[run.start]][0]:
        return False
    noun, name = (*document.words[run.end : run.end + 2], "", "")[:2]
    return noun in _KINDS and name[:1].isupper() and run.parts[0].istitle()


_KINDS = KINDS_OF_BODIES | {"giant"}


def _begin_body(document: Document, run: NameRun, found: list[Mention]) -> int:
    """Return where a body's name begins with the nouns before it, which are taken off the mentions found."""
    start, before = run.start, document.before(run.start)
    if before == "the":
        start, before = start - 1, document.before(start - 1)
    if before in _OF_NETWORKS:
        # "CNN affiliate KTRN", "news weekly Kelt": the network or the kind goes with it.
        beside = found and found[-1].end == start - 1
        start = found.pop().start if beside else start - 1
    # "the trade union Handelsforbund": the noun says what the name is.
    if found and found[-1].end == start and _tells_kind(document, found[-1], run):
        start = found.pop().start
    return start


def _begin_person(document: Document, run: NameRun, found: list[Mention]) -> int:
    """Return where a person's name begins with the nouns before it, which are taken off the mentions found.

    "campaign manager Ann Lee", "the president, Ann Lee": the noun right before is part of the name.
    """
    start = run.start
    while found and found[-1].end >= start:
        noun = found[-1]
        # "Bank of Dorne Governor Ann Lee": so does the body that the title goes with.
        entitled = noun.kind == "org" and noun.entity >= 0 and start == run.start < run.first
        beside = (noun.kind in ("nom", "group") or entitled) and noun.end == start
        # What ends the headline says nothing of the name that opens the story.
        apart = document.sentence[noun.head] != document.sentence[run.first]
        if apart or (not beside and noun.start < start):
            break
        start = min(start, found.pop().start)
    if found and _is_other_post(document, found[-1], start, run.first):
        start = found.pop().start
    return start


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
