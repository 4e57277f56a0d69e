"""Who has come in without a name: whether "he" is the judge, the friend or the driver who spoke last."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.coreference.antecedents import Antecedents
from summarise.attribution.document import Document
from summarise.attribution.document.verbs import NOMINATIVES, count_clauses
from summarise.attribution.lexicon import DETERMINERS, INDEFINITE, PREPOSITIONS, RELATIVES
from summarise.attribution.mentions.pronouns import OBJECTS

_NEWCOME_WITHIN = 2
"""How many sentences back somebody without a name may be whom a pronoun stands for."""
_BEHIND_OBJECTS = (
    PREPOSITIONS | DETERMINERS | NOMINATIVES | frozenset(("if", "that", "whether", "what", "how", "and", "but"))
)
_ANONYMOUS = frozenset(("named", "identified", "name"))
_ANSWERING = frozenset(("answer", "deny", "insist", "protest", "reply", "respond", "retort"))
_TELLING_OF = frozenset(("add", "allege", "claim", "confirm", "explain", "insist", "say", "state", "testify"))


def find_newcomer(stage: Antecedents, m: int, people: Sequence[int]) -> int:
    """Return whoever spoke last, somebody without a name, if the pronoun ``m`` stands for them, or -1.

    Nobody must have been named since, or for "the president", nobody at all.
    """
    relative = _find_relative(stage, m)
    then = max(stage.newcomer, _on_stage(stage, m), relative) if people else max(stage.nameless, relative)
    if then < 0 or (people and (_is_named_since(stage, people[0], then) or _is_inserted(stage, m, then))):
        return -1
    gender = stage.mentions[then].gender
    near = stage.document.sentence[stage.mentions[m].start] - stage.sentence_of(then) <= _NEWCOME_WITHIN
    fits = near and gender in ("-", stage.mentions[m].gender)
    return then if fits and not (people and _is_told_of(stage, m, then)) else -1


def _is_told_of(stage: Antecedents, m: int, then: int) -> bool:
    """Tell whether the sentence of phrase ``then`` tells that it is not whom pronoun ``m`` stands for.

    It speaks to him, "told him", or is called by the other pronoun, "the nurse said she was late … he"; or what he says
    answers it: "he denied it".
    """
    d, phrase = stage.document, stage.mentions[then]
    _, last = d.bounds[d.sentence[phrase.start]]
    other = "she" if stage.mentions[m].gender == "m" else "he"
    # "A nurse said she was late" is a woman where nobody else is one.
    called = phrase.gender == "-" and other in d.lower[phrase.end : last] and then != stage.owned
    # "A friend who was with him said": not to him.
    relative = d.lower[phrase.end] == "who" and then in stage.cue_of
    end = stage.cue_of[then].at if relative else phrase.end
    return called or stage.lemma_of(m) in _ANSWERING or has_object(d, end, last)


def may_be_named(stage: Antecedents, m: int, then: int, people: Sequence[int]) -> bool:
    """Tell whether a pronoun behind "the judge" may yet stand for who was named before, so that it is not clear.

    He was named in the paragraph, or "he" is spoken of: "the judge said he had lied". Behind "a judge", whom the
    article brings in for his words, only where both are so.
    """
    d, phrase = stage.document, stage.mentions[then]
    if not people:
        return False
    if then == stage.owned:
        # "His brother said it was late. ¶ “We left,” he said.": either of them.
        return stage.document.paragraph[stage.mentions[then].start] != stage.document.paragraph[stage.mentions[m].start]
    gender = stage.mentions[m].gender
    first, last = d.bounds[d.sentence[phrase.start]]
    spoken_of = phrase.gender == "-" and ("he" if gender == "m" else "she") in d.lower[phrase.end : last]
    named = stage.mentions[stage.named.get(people[0], stage.last[people[0]])].start
    before = d.paragraph[named] == d.paragraph[first] and named < first
    if then == stage.staged != stage.newcomer:
        # Who only acted, "a deputy knocked on her door", may have said nothing.
        return before
    return spoken_of and before if d.lower[phrase.start] in INDEFINITE else spoken_of or before


def _is_named_since(stage: Antecedents, entity: int, then: int) -> bool:
    """Tell whether somebody is mentioned behind phrase ``then``, but for whom that speaks of.

    "His son said he was late", "the prosecutor said that Ann Lee had lied", but not "the prosecutor asked Ann Lee".
    """
    last = stage.last[entity]
    if _is_for_whom(stage, then, last):
        return False
    if last < then or stage.sentence_of(last) != stage.sentence_of(then):
        return last > then
    if stage.mentions[last].kind in ("he", "she"):
        return then != stage.owned
    return stage.lemma_of(then) not in _TELLING_OF


def _is_for_whom(stage: Antecedents, then: int, last: int) -> bool:
    """Tell whether mention ``last`` is only for whom phrase ``then`` speaks: "a spokeswoman for Ann Lee denied it"."""
    d, end = stage.document, stage.mentions[then].end
    return d.lower[end] in ("for", "of") and stage.mentions[last].start == end + 1


def _is_inserted(stage: Antecedents, m: int, then: int) -> bool:
    """Tell whether phrase ``then`` is in what pronoun ``m`` says: "A friend, she said, had left"."""
    d, here, subject = stage.document, stage.mentions[m].start, stage.mentions[then]
    beside = d.sentence[here] == d.sentence[subject.start] and d.words[here - 1] == ","
    # "The pilot was looking for a place to land, he said".
    return beside and (count_clauses(d, subject.start, here) <= 0 or then not in stage.speaking)


def _on_stage(stage: Antecedents, m: int) -> int:
    """Return the phrase without a name that is the subject of the sentence before speaking pronoun ``m``, or -1."""
    d, then = stage.document, stage.staged
    if then < 0 or m not in stage.speaking:
        return -1
    here, before = stage.mentions[m].start, stage.mentions[then]
    _, last = d.bounds[d.sentence[before.start]]
    # "A judge sentenced him to a year. “I am sorry,” he said."
    follows = d.sentence[here] - d.sentence[before.start] <= 1
    # "One driver, who asked not to be named, hit back. ¶ “It was late,” he said.": he was asked.
    asked = not _ANONYMOUS.isdisjoint(d.lower[before.end : last]) and "not" in d.lower[before.end : last]
    # "“No,” Lee said. ¶ One woman wept. ¶ “I am cold,” she said."
    alone = d.lower[before.start] in INDEFINITE and d.paragraph[before.start - 1] != d.paragraph[before.start]
    follows = follows and (asked or alone or d.paragraph[here] == d.paragraph[before.start])
    return then if follows and not has_object(d, before.end, last) else -1


def _find_relative(stage: Antecedents, m: int) -> int:
    """Return the relative without a name who opens the sentence before pronoun ``m``, of its gender, or -1.

    "His brother, who is retired, said it was late. “We left,” he said.", but not "His brother told him".
    """
    d, then = stage.document, stage.owned
    if then < 0 or m not in stage.speaking:
        return -1
    here, phrase = stage.mentions[m].start, stage.mentions[then]
    first, _ = d.bounds[d.sentence[phrase.start]]
    follows = d.sentence[here] - d.sentence[phrase.start] == 1
    gender = stage.mentions[m].gender
    # "Her colleague said he was late."
    other = phrase.gender == "-" and d.lower[phrase.start] == ("her" if gender == "m" else "his")
    own = (phrase.gender == gender or other) and phrase.start == first
    return then if follows and own and not is_spoken_of(stage, m, then) else -1


def has_object(document: Document, start: int, end: int) -> bool:
    """Tell whether "him" or "her" stands for somebody among the words, not "her" of "in her 60s"."""
    lower = document.lower
    for i in range(start, end):
        then = lower[i + 1] if i + 1 < end else "."
        owns = lower[i] == "her" and then[0].isalnum() and then not in _BEHIND_OBJECTS
        if lower[i] in OBJECTS and not owns:
            return True
    return False


def is_spoken_of(stage: Antecedents, m: int, then: int) -> bool:
    """Tell whether the relative that mention ``then`` stands for is whom pronoun ``m`` speaks of, or hears or is dead.

    "Lee's father, Bo, died in May. “I miss him,” he said.", "Lee's lawyer, Bo Ek, told him to wait".
    """
    d, name = stage.document, stage.mentions[then]
    first, last = d.bounds[d.sentence[name.start]]
    start, end = d.bounds[d.sentence[stage.mentions[m].start]]
    quoted = [d.quotations[d.quotation[i]] for i in range(start, end) if d.quotation[i] >= 0]
    words = {w.strip(",.;:!?") for q in quoted for w in d.text[q.start : q.end].lower().replace("’", "'").split()}
    him = ("he", "him", "his", "he's") if stage.mentions[m].gender == "m" else ("she", "her", "hers", "she's")
    gone = not _GONE.isdisjoint(d.lower[name.end : last])
    # "Lee's father, Bo, said it was wrong. “He did nothing,” he said." and what a coach says are of Lee.
    silent = then not in stage.telling and not RELATIVES.isdisjoint(d.lower[first : name.end])
    told_of = silent and not frozenset(him).isdisjoint(words)
    return gone or told_of or has_object(d, name.end, last)


_GONE = frozenset(("died", "dead", "drowned", "killed"))
