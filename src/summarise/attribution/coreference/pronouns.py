"""He and she -> people, by what the words around tell for sure; where they don't, how sure a weighing has to be."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.coreference.antecedents import SURE, UNKNOWN, Antecedent, Antecedents
from summarise.attribution.coreference.cataphora import find_ahead
from summarise.attribution.coreference.features import role_of
from summarise.attribution.coreference.newcomers import find_newcomer, is_spoken_of, may_be_named
from summarise.attribution.document.verbs import ADVERBIAL, SUBORDINATING
from summarise.attribution.lexicon import PREPOSITIONS, word_set
from summarise.attribution.mentions.mention import ONE_PERSON
from summarise.attribution.mentions.nominals import find_apposed

_ADDED_WITHIN = 3
_SURE_ADDER, _SURE_SUBJECT, _SURE_FRONTED = 0.85, 0.85, 0.9
_SHORTEST_FRONT, _LONGEST_FRONT = 4, 9
# Where who was named last spoke last as well; where the speaker of the sentence before goes on. Set by reading what
# they newly tie in news of six corpora, eight or nine in ten rightly.
_SURE_SPEAKER, _SURE_GOING_ON = 0.6, 0.5


def find_by_rule(stage: Antecedents, m: int, people: Sequence[int]) -> Antecedent | None:
    """Return whom pronoun ``m`` stands for where its place tells; ``people`` are those it may, the latest first."""
    ahead = find_ahead(stage, m)
    if ahead >= 0:
        return Antecedent(ahead, _SURE_FRONTED)
    fronted = _find_fronted_subject(stage, m, people)
    if fronted >= 0:
        return Antecedent(fronted, _SURE_FRONTED)
    newcomer = find_newcomer(stage, m, people)
    if newcomer >= 0 and may_be_named(stage, m, newcomer, people):
        # "Lee was jailed. The judge said he had lied. “I am innocent,” he said.": who knows.
        return UNKNOWN
    if newcomer >= 0:
        return Antecedent(-1, 1.0, newcomer)
    sayer = _find_sayer(stage, m, people)
    if sayer >= 0:
        return Antecedent(sayer, _SURE_SUBJECT)
    owned = _find_owned(stage, m, people)
    if owned >= 0:
        return Antecedent(owned, _SURE_SUBJECT)
    adder = _find_adder(stage, m, people)
    if adder >= 0:
        return Antecedent(adder, _SURE_ADDER)
    subject = _find_subject(stage, m, people)
    return Antecedent(subject, _SURE_SUBJECT) if subject >= 0 else None


def _find_fronted_subject(stage: Antecedents, m: int, people: Sequence[int]) -> int:
    """Return the subject of the clause that opens the sentence of pronoun ``m``, or -1: "When Ann Lee left, she said".

    The pronoun is the main clause's own, and nobody else of its gender is named on the way.
    """
    d, here = stage.document, stage.mentions[m].start
    first = d.bounds[d.sentence[here]][0]
    if d.lower[first] not in SUBORDINATING or here - first < _SHORTEST_FRONT or d.words[here - 1] != ",":
        return -1
    near = [stage.mentions[stage.last[e]] for e in people if stage.mentions[stage.last[e]].start > first]
    # "When police stopped Ann Lee, she said".
    closes = len(near) == 1 and near[0].end == here - 1 and d.lower[first] == "when"
    if len(near) != 1 or not (closes or near[0].start == first + 1):
        return -1
    return near[0].entity if near[0].kind == "name" else -1


def _find_sayer(stage: Antecedents, m: int, people: Sequence[int]) -> int:
    """Return who says by name what pronoun ``m`` opens, or -1: "Ann Lee said she", "Ann Lee said that she"."""
    d, here = stage.document, stage.mentions[m].start
    said = stage.sayers.get(here - (d.before(here) == "that"), -1)
    name = stage.mentions[said] if 0 <= said < m else None
    return name.entity if name and name.entity in people else -1


def _find_owned(stage: Antecedents, m: int, people: Sequence[int]) -> int:
    """Return whom the sentence of pronoun ``m`` is about, where else only whose relative that is is named, or -1.

    "Ms Hill's mother, Ann, wept as she spoke".
    """
    d, here = stage.document, stage.mentions[m]
    near = [e for e in people if stage.sentence_of(stage.last[e]) == d.sentence[here.start]]
    if len(near) != 2:
        return -1
    owned, owner = (stage.mentions[stage.last[e]] for e in near)
    owns = d.lower[owner.end : owner.end + 1] == ("'s",) and owned.kind == "name" == owner.kind
    return near[0] if owns and find_apposed(d, stage.mentions, stage.last[near[1]] + 1) == near[0] else -1


def _find_adder(stage: Antecedents, m: int, people: Sequence[int]) -> int:
    """Return who spoke last if mention ``m`` adds something to that, or -1 where somebody else may have spoken."""
    if m not in stage.adding or stage.spoke not in people or stage.since(m, stage.spoke) > _ADDED_WITHIN:
        return -1
    since = people[: people.index(stage.spoke)]
    between = any(role_of(stage, stage.last[e]) == "speaker" for e in since)
    # "Sandro wept in the garage. ¶ “I sleep,” he added.": whom a sentence since is about.
    between |= any(_is_brought_in(stage, stage.last[e]) for e in since)
    return -1 if between or stage.nameless > stage.spoke_at else stage.spoke


def _find_subject(stage: Antecedents, m: int, people: Sequence[int]) -> int:
    """Return who is the subject of the sentence before the quotation that pronoun ``m`` speaks, or -1.

    "Asked about the mayor, Ruth Lang was blunt. “They told us that,” she said.": in one paragraph, named last.
    """
    d, here = stage.document, stage.mentions[m].start
    begun = d.bounds[d.sentence[here]][0]
    # "In a statement, she said".
    fronted = d.lower[begun] in PREPOSITIONS and d.words[here - 1] == "," and here - begun <= _LONGEST_FRONT
    if m not in stage.speaking or (d.quotation[begun] < 0 and not fronted):
        return -1
    # People seldom name themselves: "Lee praised Bo. “Bo was late,” he said".
    named = stage.words_around(m)
    others = [e for e in people if named.isdisjoint((stage.entities[e].key[0], stage.entities[e].key[-1]))]
    # "Ann Lee, Jo's sister, wept": whose sister she is tells only of her.
    entity = next((e for e in others if d.lower[_end_of(stage, e) : _end_of(stage, e) + 1] != ("'s",)), -1)
    if entity < 0:
        return -1
    # "Ann Lee, a nurse, wept": the name, not the phrase beside it.
    if stage.mentions[stage.last[entity]].kind in ("he", "she"):
        entity = _find_opener(stage, m, others, entity)
    last, name = stage.last[entity], stage.named.get(entity, -1)
    beside = name >= 0 and stage.mentions[last].kind == "nom" and stage.sentence_of(name) == stage.sentence_of(last)
    then = name if beside else last
    start = stage.mentions[then].start
    near = d.sentence[here] - d.sentence[start] == 1 and (not fronted or d.paragraph[here] == d.paragraph[start])
    if near and start > d.bounds[d.sentence[start]][0] and is_spoken_of(stage, m, then):
        return _find_owner(stage, then, people)
    return entity if near and stage.mentions[then].kind == "name" and _opens(stage, then) else -1


def _find_opener(stage: Antecedents, m: int, people: Sequence[int], entity: int) -> int:
    """Return who opens the sentence before pronoun ``m`` by name, where ``entity`` is but a pronoun in it.

    "His father, Alec, 91, who had lived there since he was born, wept. “I will stay,” he said.": not the son.
    """
    before = stage.document.sentence[stage.mentions[m].start] - 1
    named = {e: stage.named[e] for e in people if stage.sentence_of(stage.named.get(e, m)) == before}
    brought_in = (e for e, name in named.items() if _is_brought_in(stage, name))
    return entity if entity in named else next(brought_in, entity)


def _is_brought_in(stage: Antecedents, name: int) -> bool:
    """Tell whether a name opens its sentence behind what its bearer is: "His father, Alec, …"."""
    what, start = stage.mentions[name - 1], stage.mentions[name].start
    apposed = name > 0 and what.kind == "nom" and stage.document.words[start - 1] == ","
    return apposed and _opens(stage, name)


def _find_owner(stage: Antecedents, then: int, people: Sequence[int]) -> int:
    """Return who opens the sentence of a relative's name as whose relative that is, "Lee's father, Bo, died", or -1."""
    d = stage.document
    first = d.bounds[d.sentence[stage.mentions[then].start]][0]
    owner = next((m for m in stage.mentions[max(0, then - 2) : then] if m.start == first), None)
    owns = owner is not None and owner.kind == "name" and d.lower[owner.end : owner.end + 1] == ("'s",)
    return owner.entity if owner is not None and owns and owner.entity in people else -1


_WHOSE = frozenset(("his", "her", "their"))
_JOINING = word_set("but and meanwhile however yet later still then")


def _end_of(stage: Antecedents, entity: int) -> int:
    return stage.mentions[stage.last[entity]].end


def _opens(stage: Antecedents, m: int) -> bool:
    """Tell whether a name is the subject that opens its sentence, behind where or when, or by whose relative he is."""
    d, start = stage.document, stage.mentions[m].start
    first = d.bounds[d.sentence[start]][0]
    # "But Lee", "Meanwhile, Lee".
    if d.lower[first] in _JOINING:
        first += 1 + (d.words[first + 1] == ",")
    # "For Lee, it hardly matters."
    if start == first + (d.lower[first] == "for"):
        return True
    # "Lee's father Bo", "Lee's father, Bo,".
    if d.lower[start - 1] == "'s" and stage.mentions[m - 1].start == first:
        return True
    phrase = stage.mentions[m - 1]
    if d.lower[start - 1] in ("named", "called") and (phrase.start, phrase.end) == (first, start - 1):
        # "A clerk named Bo Ek came in."
        return True
    if d.lower[start - 1] != ",":
        return False
    if phrase.kind == "nom" and (phrase.start, phrase.end) == (first, start - 1):
        # "The mayor, Ann Lee,".
        return True
    if d.lower[first] in _WHOSE and 1 < start - 1 - first <= _LONGEST_FRONT:
        # "His opposite number, Ann Lee,".
        return True
    owned = phrase.kind == "nom" and phrase.end == start - 1 and d.before(phrase.start) == "'s"
    if owned and stage.mentions[m - 2].start == first:
        return True
    return d.lower[first] in ADVERBIAL or d.lower[first].endswith(("ing", "ed"))


def least_chance(stage: Antecedents, m: int, entity: int, *, nearest: bool) -> float:
    """Return the chance below which it is not clear that pronoun ``m`` stands for ``entity``."""
    if stage.spoke != entity or m not in stage.speaking:
        return SURE
    if _goes_on(stage, m):
        return _SURE_GOING_ON
    return _SURE_SPEAKER if nearest else SURE


def _goes_on(stage: Antecedents, m: int) -> bool:
    """Tell whether who spoke in this sentence or the one before is named last but for those spoken about there."""
    here = stage.document.sentence[stage.mentions[m].start]
    if here - stage.sentence_of(stage.spoke_at) > 1:
        return False
    k = m - 1
    while k > stage.spoke_at and stage.document.sentence[stage.mentions[k].start] == here:
        other = stage.mentions[k]
        if other.kind in ONE_PERSON and other.gender in ("-", stage.mentions[m].gender):
            return False
        k -= 1
    return True
