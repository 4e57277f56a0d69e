"""What belongs to the main stretch of a sentence, though behind a comma: the stretch cannot end there."""

from __future__ import annotations

from summarise.composing.headline.clauses.segments import Segment
from summarise.composing.headline.words import Word
from summarise.composing.headline.words.tagging import FINITE, OPENERS, VERBS
from summarise.composing.headline.words.wordlists import ALONE, BOUND, CONTROL, GIVING, QUANTITIES, REPORTING

CONDITIONAL = frozenset(("if", "unless", "provided", "providing"))
# What opens a clause as often as a phrase.
_TWOFOLD_OPENERS = frozenset(("after", "as", "before", "since", "until"))
# Verbs that tell nothing without a noun, which no clause before is summed up in.
_LINKING = frozenset(("become", "became", "becomes", "cost", "costs", "remain", "remained", "remains"))
# What takes somebody a time or costs a sum.
_TAKING = frozenset(("took", "take", "takes", "cost", "costs"))
# Asides between a subject and its verb, or an object and what it is to do.
_MOST_ASIDES = 2


def find_tail(words: list[Word], segments: list[Segment], main: int) -> list[int]:
    """Return what follows the main stretch where it cannot end there, and a condition, which must not be lost."""
    tail: list[int] = []
    resumed = _resumed(words, segments, main) or _find_verb_of_opened(words, segments, main)
    resumed = resumed or _find_what_to_do(words, segments, main)
    if resumed:
        return resumed
    last = words[segments[main].words[-1]]
    following = segments[main + 1 :]
    if following and following[0].kind == "aside" and following[0].verb is None and _can_follow(words, following[0]):
        return following[0].words
    ends_open = last.tag in OPENERS or last.tag in {"PRP", "VM", "BE", "HAVE", "AT"}
    if len(following) > 1 and (ends_open or _goes_on(words, segments[main : main + 3])):
        tail += following[1].words
    for segment in following:
        if words[segment.words[0]].base in CONDITIONAL:
            tail += segment.words
    return tail


def _resumed(words: list[Word], segments: list[Segment], main: int) -> list[int]:
    """Return the verb after an aside where the main stretch ended with its subject: "police said the boy, 9, hid"."""
    verb = segments[main].verb
    # What is quoted behind a colon has verbs of its own: 'Lee said: "My father told me, \'Never give up\'"'.
    if verb is None or ":" in words[segments[main].words[-1]].after:
        return []
    # "The court was told that": the verb that reports comes after its auxiliary.
    passive = words[verb].tag == "BE" and verb + 1 < len(words) and words[verb + 1].base in REPORTING
    if not passive and words[verb].base not in REPORTING:
        return []
    if any(words[i].tag in FINITE | {"VVI"} for i in segments[main].words if i > verb):
        return []
    following = next((s for s in segments[main + 2 : main + 4] if s.kind == "verb"), None)
    return following.words if following is not None else []


def _find_verb_of_opened(words: list[Word], segments: list[Segment], main: int) -> list[int]:
    """Return the verb, behind an aside, of a clause only opened: "after a bus from Dorne, Norland, hit".

    Of "that when prices fall, farmers suffer", the second clause is what the first word opens.
    """
    segment = segments[main]
    inside = [i for i in segment.words if segment.verb is not None and i > segment.verb]
    opened = [n for n, i in enumerate(inside) if words[i].tag in OPENERS or words[i].base in _TWOFOLD_OPENERS]
    opened = [n for n in opened if words[inside[n]].base != "than"]
    if not opened:
        return []
    last = opened[-1]
    following = segments[main + 1 : main + 2 + _MOST_ASIDES]
    finite = any(words[i].tag in FINITE for i in inside[last + 1 :])
    if finite:
        nested = last and words[inside[last - 1]].tag == "CJT" and words[inside[last]].tag != "CJT"
        return following[0].words if nested and following and following[0].kind == "clause" else []
    for n, later in enumerate(following):
        if later.kind == "verb":
            told = words[later.words[0]].base in REPORTING and words[inside[last]].tag != "CJT"
            return later.words if n and not told and last + 1 < len(inside) else []
        # "While the third, and his wife, were jailed"
        if later.verb is not None or later.kind == "clause" or words[later.words[0]].tag == "CJC":
            break
    return []


def _find_what_to_do(words: list[Word], segments: list[Segment], main: int) -> list[int]:
    """Return what somebody is to do or give, behind an aside: "ordered the bank, which denies it, to pay"."""
    verbs = [n for n, i in enumerate(segments[main].words) if words[i].tag in VERBS]
    inside = segments[main].words[verbs[-1] :] if verbs else []
    if len(inside) < 2 or any(words[i].tag in {"TO", "PRP"} for i in inside):
        return []
    verb = words[inside[0]].base
    following = segments[main + 1 : main + 2 + _MOST_ASIDES]
    begins = [words[segment.words[0]] for segment in following]
    # "It took Ann Lee, a plumber, ten years", "was paid"
    given = verb in GIVING or verb in _TAKING
    bound = (
        f"{verb}:{word.base}" in BOUND
        or (verb in CONTROL and word.tag == "TO")
        or (given and (word.tag == "CRD" or word.base in QUANTITIES))
        for word in begins
    )
    found = next((n for n, whole in enumerate(bound) if whole), 0)
    return following[found].words if found and all(segment.kind != "clause" for segment in following[:found]) else []


def _goes_on(words: list[Word], segments: list[Segment]) -> bool:
    """Whether the first stretch goes on in the third, behind who says so: "the deal will cost, Ann Lee said, a lot"."""
    verb, said, rest = words[segments[0].words[-1]], segments[1], segments[2]
    if verb.tag not in VERBS or said.kind != "aside" or said.verb is None or words[said.verb].base not in REPORTING:
        return False
    if rest.kind == "nominal":
        return verb.base in _LINKING or words[rest.words[0]].tag == "CRD"
    return rest.kind == "aside" and rest.verb is None and verb.base not in ALONE and _can_follow(words, rest)


def _can_follow(words: list[Word], segment: Segment) -> bool:
    first = words[segment.words[0]]
    if first.tag == "CJS" and not any(words[i].tag in FINITE for i in segment.words):
        # "The pound fell, before recovering"
        return first.base == "before" and len(segment.words) > 1 and words[segment.words[1]].tag == "VVG"
    if first.base in {"with", "without"} and any(words[i].tag in {"VVG", "VVN", "TO"} for i in segment.words):
        return False
    return first.tag in {"PRP", "CJS"} and first.base not in {"according", "like", "such", "including", "though"}
