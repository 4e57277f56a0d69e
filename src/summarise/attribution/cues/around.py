"""Cues inserted into what they report -> how far it goes on behind them: "Their ancestors, she said, lived at sea."."""

from __future__ import annotations

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import ADVERBIAL, ADVERBS, RELATIVE_PRONOUNS, count_clauses, find_verb
from summarise.attribution.lexicon import (
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    THINGS,
    TIMES,
    calendar_words,
    nouns_for_one,
    sentence_openers,
    word_set,
)

_MARKS = frozenset("'\"‘“")
# "…, Lee said, but it would not last.": still Lee's words.
_GOING_ON = word_set("and but or because so yet although though if unless that than")
_CONNECTIVE = word_set("fact instance example course addition contrast short turn particular")
# "The tower remains, Lee said, a danger".
_BROKEN_OFF = FINITE | word_set(
    "a an the its their and or but to not of with for that who which where when because if as than "
    "became become becomes called considered cost costs deemed named remain remained remains seem seemed seems"
)
_DEGREES = frozenset(("more", "less"))
# "The bridge will be shut, said Ann Lee, for all of May", but not "said Ann Lee, of Kelt".
_BEHIND_SPEAKERS = word_set("for since until within against despite throughout during")
# Where and when something was said, and who said it.
_OCCASIONS = (
    THINGS
    | TIMES
    | word_set(
        "interview interviews conference briefing speech hearing call meeting rally court radio television tv twitter "
        "facebook instagram x youtube phone telephone news show programme program podcast debate parliament testimony "
        "remarks response reply answer reference comments condition yesterday today tonight voice smile "
        "laugh shrug sigh"
    )
)
_OPENING = (PREPOSITIONS - {"as"}) | _BEHIND_SPEAKERS
_LONGEST_COMPLEMENT = 14


def find_around(
    document: Document, front: tuple[int, int], comma: int, end: int, *, inverted: bool
) -> tuple[int, int] | None:
    """Return what an inserted "she said" stands behind or in, None where only an adverb stands before it.

    ``comma`` is the one that closes what is inserted.
    """
    first, stop = front
    follows = document.lower[comma + 1]
    # "This, she said, is late" has its subject in front.
    opening = document.lower[first:stop]
    if follows not in FINITE and opening[0] not in RELATIVE_PRONOUNS and _is_connective(opening):
        return None
    if _opens_speech(document, comma + 1) or (document.words[comma + 1] == QUOTED and _is_doing(document, first)):
        return None
    verb = stop - 1
    # "He has never, she said, been late".
    while verb > first and document.lower[verb] in ADVERBS:
        verb -= 1
    whole = count_clauses(document, first, stop) > 0 or _closes_aside(document, first, stop)
    if whole and document.lower[verb] not in _BROKEN_OFF:
        goes_on = follows in _GOING_ON or follows in FINITE or _is_purpose(document, comma + 1, end)
        # "It had made an offer, it said, which was “fair”".
        goes_on |= follows == "which" and QUOTED in document.words[comma:end]
        goes_on = goes_on or _is_complement(document, comma + 1, end, inverted=inverted)
        return (first, end) if goes_on else front
    adverbial, quoted = document.lower[first] in ADVERBIAL, QUOTED in document.words[first:stop]
    # "Banks need cash, said Lee, the head of the firm.": an apposition, or what he did when he said it.
    apposed = follows in DETERMINERS or follows in RELATIVE_PRONOUNS or follows in nouns_for_one()
    # "If he goes, “we all will,” said Lee, a baker."
    alone = not adverbial or (quoted and find_verb(document, comma + 1, end) < 0)
    apposed = inverted and apposed and alone
    doing = follows.endswith("ing") and (quoted or count_clauses(document, comma + 1, end) <= 0)
    return front if apposed or doing else (first, end)


def _closes_aside(document: Document, first: int, stop: int) -> bool:
    """Tell whether a front has its verb behind an aside, as no clause is counted to: "Ann Lee, 34, was held"."""
    commas = [i for i in range(first + 1, stop - 1) if document.words[i] == ","]
    behind = len(commas) > 1 and document.lower[commas[1] + 1] in FINITE
    return behind and not document.lower[stop - 1].endswith("ing")


def _is_purpose(document: Document, start: int, end: int) -> bool:
    """Tell whether the rest is what for or how much: "he goes, he says, to see them", "…, more often than he must"."""
    rest = document.lower[start:end]
    if rest[0] in _DEGREES:
        return "than" in rest
    return rest[0] == "to" and len(rest) > 1 and document.words[start + 1].islower()


def _is_complement(document: Document, start: int, end: int, *, inverted: bool) -> bool:
    """Tell whether the rest goes on from the front, and not with when or how it was said: "…, she says, of leaving"."""
    rest = document.lower[start:end]
    timed = not _OCCASIONS.isdisjoint(rest) or not calendar_words().isdisjoint(rest)
    # "…, Lee said, in a blow to the firm": the writer's.
    if timed or len(rest) > _LONGEST_COMPLEMENT or "," in rest or QUOTED in rest or rest[:2] == ("in", "a"):
        return False
    if inverted:
        return rest[0] in _BEHIND_SPEAKERS
    return rest[0] in _OPENING and find_verb(document, start, end) < 0


def _opens_speech(document: Document, i: int) -> bool:
    """Tell whether word ``i`` is a quotation that begins as a sentence does, or a mark that opens one."""
    q = document.quotation[i]
    return document.words[i] in _MARKS or (q >= 0 and document.text[document.quotations[q].start].isupper())


def _is_doing(document: Document, first: int) -> bool:
    """Tell whether a front begins as what somebody did who spoke: "After meeting the crew, she said, “…”"."""
    word, second = document.lower[first], document.lower[first + 1]
    return word.endswith("ing") or (word in ADVERBIAL and second.endswith("ing"))


def _is_connective(words: tuple[str, ...]) -> bool:
    """Tell whether words only join a sentence to the one before: "However", "For instance"."""
    if len(words) == 1:
        return words[0] in sentence_openers() or words[0].endswith("ly")
    return len(words) == 2 and words[1] in _CONNECTIVE
