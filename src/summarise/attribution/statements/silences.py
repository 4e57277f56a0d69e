"""Cues that tell nothing of what was said: "has said little since", "asked not to be named"."""

from __future__ import annotations

from itertools import pairwise

from summarise.attribution.cues import Cue
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import ADVERBIAL
from summarise.attribution.lexicon import AUXILIARIES, DETERMINERS, word_set
from summarise.attribution.statements.senses import SCORED
from summarise.attribution.statements.telling import NEGATIONS

_OF_CLAUSES = frozenset(("accept", "recognise", "recognize"))


def is_silent(document: Document, cue: Cue, start: int) -> bool:
    """Tell whether a verb tells nothing of what was said: "has said little since", "said so: in May", "said the same".

    But not "said little would change".
    """
    if (cue.lemma == "talk" and cue.form == "ing") or _is_left_unsaid(document, cue, start):
        return True
    # "Continued his run and by May was free".
    goes_on = cue.lemma == "continue" and document.lower[start] != "to"
    if start == cue.end and (goes_on or _only_answers(document, cue, start)):
        return True
    if cue.lemma in _OF_CLAUSES:
        # "Accepted the prize", "recognised his brother".
        return document.lower[cue.end : cue.end + 1] != ("that",)
    if cue.lemma == "concede" and start == cue.end and not SCORED.isdisjoint(document.lower[start : start + 3]):
        # "Conceded seven tries".
        return True
    after = document.lower[start + 1] if start + 1 < len(document.words) else "."
    if cue.lemma == "insist" and document.lower[start] == "on" and after.endswith("ing"):
        # "Insisted on paying".
        return True
    addressed = cue.lemma == "write" and document.lower[start] == "to" and start == cue.end
    if addressed and _TOLD.isdisjoint(document.lower[start : start + _LONGEST_WISH]):
        # "Wrote to the mayor and she replied".
        return True
    if cue.lemma == "refer" and document.lower[start] in _PUT_TO_OTHERS:
        return True
    if document.lower[start : start + 2] == ("the", "same"):
        then = document.lower[start + 2] if start + 2 < len(document.words) else "."
        return cue.lemma == "say" and (then in ADVERBIAL or not then[0].isalnum())
    if document.lower[start - 3 : start] == ("on", "condition", "that"):
        # "Agreed to meet on condition that his face was not shown."
        return True
    if cue.lemma == "ask" and cue.form != "base" and _is_question(document.lower[start : start + 4]):
        return True
    if cue.lemma == "ask" and start == cue.end and _follows_question(document, start):
        return True
    if cue.lemma in _WISHING and _wishes_no_name(document.lower[start : start + _LONGEST_WISH]):
        return True
    return cue.lemma == "say" and document.lower[start] in _LITTLE and (after in ADVERBIAL or not after[0].isalnum())


def _only_answers(document: Document, cue: Cue, start: int) -> bool:
    """Tell whether only to what somebody answers is told: "responded to the rise seen in May"."""
    if cue.lemma not in ("reply", "respond") or document.lower[start] != "to":
        return False
    return _REPLIED.isdisjoint(document.lower[start : document.bounds[document.sentence[start]][1]])


_REPLIED = frozenset(("that", ":", QUOTED))


def _is_left_unsaid(document: Document, cue: Cue, start: int) -> bool:
    """Tell whether nothing was said: "did not say whether", "never asked for help", "neither confirmed nor denied".

    But not "never said that it was late", which tells what he did not say.
    """
    lower = document.lower
    left = lower[start] in _LEFT_OPEN or cue.lemma in _ADDRESSING
    left |= (cue.lemma == "confirm" and lower[cue.end] in _OR) or (cue.lemma == "deny" and lower[cue.at - 1] in _OR)
    if not left:
        return False
    i = cue.at - 1
    while i >= 0 and (lower[i] in AUXILIARIES or lower[i] in NEGATIONS or lower[i] in _OR or lower[i].endswith("ly")):
        if lower[i] in NEGATIONS:
            # "Not only asked for help".
            return _NO_MORE.isdisjoint(lower[i : cue.at])
        i -= 1
    return i > 0 and lower[i] == "to" and lower[i - 1] in _LEAVING


_LEFT_OPEN = word_set("how if what when where whether which who why")
_ADDRESSING = word_set("advise alert ask inform remind tell warn")
_OR = frozenset(("or", "nor"))
_NO_MORE = frozenset(("just", "only", "simply"))
_LEAVING = word_set("declined declines failed fails neglected refused refuses unable unwilling yet")


def _follows_question(document: Document, start: int) -> bool:
    """Tell whether only who was asked is told of a question before the sentence: "“Why?” Lee asked the man."."""
    first, last = document.bounds[document.sentence[start]]
    return first > 0 and document.end_of_quoted(first - 1) == "?" and _ABOUT.isdisjoint(document.lower[start:last])


_ABOUT = word_set("about for how if to whether why")


def _is_question(asked: tuple[str, ...]) -> bool:
    """Tell whether somebody only asks questions: "asked his first question", "asked a few questions"."""
    noun = next((i for i, word in enumerate(asked) if word in ("question", "questions")), 0)
    return noun > 0 and asked[0] in DETERMINERS


def _wishes_no_name(wish: tuple[str, ...]) -> bool:
    """Tell whether what somebody asks for is not to be named: "requested anonymity", "asked not to be named"."""
    if not _NAMELESS.isdisjoint(wish[:4]):
        return True
    if wish[:3] == ("not", "to", "be"):
        return not _SHOWN.isdisjoint(wish[3:4])
    return not _NAME.isdisjoint(wish[:4]) and not _WITHHELD.isdisjoint(pairwise(wish))


_WISHING = frozenset(("ask", "request", "insist"))
_LONGEST_WISH = 9
_TOLD = frozenset(("that", "asking", "urging", "calling"))
_NAMELESS = frozenset(("anonymity", "anonymous"))
_SHOWN = word_set("named identified quoted pictured photographed filmed recorded")
# "Asked that her full name not be used".
_NAME = frozenset(("name", "names", "surname", "surnames", "identity"))
_WITHHELD = frozenset((("not", "be"), ("be", "withheld")))

# "Referred questions to Ann Lee, who said".
_PUT_TO_OTHERS = word_set("calls comment enquiries inquiries queries questions reporters requests")
_LITTLE = frozenset(("little", "nothing", "this", "so"))
