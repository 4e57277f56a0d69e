"""Cues -> how far they tell: what was denied, left unsaid, only expected, or told to somebody, is not given as said."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from summarise.attribution.cues import Cue
from summarise.attribution.cues.sharing import GLOSSING
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import (
    ASKED,
    AUXILIARIES,
    FINITE,
    FORMS_OF_BE,
    MODALS,
    QUESTIONS,
    VIEWS,
    nouns_for_one,
    word_set,
)
from summarise.attribution.mentions import Mention

_DENYING = word_set("deny dispute reject refute rebut doubt dismiss decline refuse disagree contradict")
_HEARING = word_set("tell inform assure reassure remind warn ask advise question")
_WITHOUT_OBJECT = QUESTIONS | {"that", "of", "to"}
# "sobbed as the verdict was read": a sound is no report, unless "that" follows.
_SOUNDS = word_set(
    "bark beam bellow chime chuckle coo cry gasp groan growl grumble hiss holler jeer laugh moan mumble purr rasp roar "
    "shriek sigh slur snarl sneer sob splutter squeal stammer stutter thunder wail whine"
)
# "spoke to us in her dressing room": without what it was about, nothing is told.
_TALKING = word_set("speak talk")
_OF_WHAT = word_set("about against for of out")
_LISTENER = 6
NEGATIONS = word_set(
    "not never nor neither hardly barely cannot didn't doesn't don't hasn't haven't hadn't isn't wasn't weren't aren't "
    "won't wouldn't can't couldn't shouldn't"
)
# "May argue", "could claim" without "not": it is left open whether anybody does.
_PERMITTING = MODALS - {"will", "would"}
_FORGOING = word_set("against without than")
# Between a subject and its verb: "stopped short of saying", "has yet to say", "is alleged to have said".
_UNSAYING = word_set(
    "yet refused declined failed stopped short avoided refrained hesitated unable unwilling reluctant wanted hoped "
    "planned tried alleged reported believed thought understood rumoured rumored claimed accused suspected expected "
    "due set supposed likely unlikely scheduled asked urged pressed forced"
)
_RESERVED = NEGATIONS | MODALS | {"'d", "'ll"} | _UNSAYING
_BETWEEN = AUXILIARIES | _RESERVED | word_set("to of from been having said")
_CONDITIONS = word_set("once if unless whether until had nor neither")
_ANYONE = word_set("those anyone anybody everyone everybody . ? ! and but")
_NOBODY = word_set("nobody none no neither")
# "Used her speech to say", "wrote a letter to say".
_OCCASIONS = word_set(
    "address article book briefing column conference emailed interview letter meeting podium radio rally sermon speech "
    "statement television texted tv visit wrote"
)
# "went on to say", "continued to insist", "came out to announce".
_GOING_ON = _OCCASIONS | word_set(
    "on continued used came emerged returned reappeared stood rose rang phoned stage facebook instagram "
    "twitter air airwaves"
)
# "was quick to point out that", "likes to say".
_EAGER = word_set(
    "careful eager first glad happy hastened hurried keen like liked likes loved loves pleased quick rushed"
)
# "went so far as to say".
_FAR = frozenset((("far", "as"), ("much", "as")))
_PLAINLY = frozenset(("say", "tell"))
_OPEN_QUESTIONS = word_set("whether how why")
_ASKING = word_set("ask wonder question")
_WHEN = frozenset(("when", "after", "once"))


def tells(document: Document, cue: Cue, subject: Mention, start: int) -> bool:
    """Return whether the subject of a cue reports the words from ``start`` at all.

    It does not where it is told them ("she was warned that"), where nobody has said them ("if he says that", "nobody
    says that", "it is wrong to say that", "those who say that", "one could say that", "without saying that"), and where
    the verb is only a sound, or tells that they talked but not of what.
    """
    if _is_asked(document, cue, subject) or _is_unlikely(document, cue, subject) or _is_disputed(document, cue):
        return False
    # "“He's late,” Lee said, referring to Ek."
    if cue.form == "ing" and cue.lemma in GLOSSING and document.before(cue.at) in (",", QUOTED):
        return False
    if subject.end <= cue.at:
        between = document.lower[subject.end : cue.at]
        if cue.lemma in _HEARING and cue.form == "d" and _is_heard(document, cue, subject, between):
            return False
        first = document.bounds[document.sentence[cue.at]][0]
        if subject.start > first and _is_condition(document, first, subject.start):
            return False
        # "When reporters asked for comment she said she had none": they only make her speak.
        if subject.start == first + 1 and document.lower[first] in _WHEN and cue.lemma in _ASKING:
            return False
        if _is_nobody(document, subject) or (subject.kind == "it" and document.lower[cue.at - 1] == "to"):
            return False
    if subject.start >= cue.end and cue.lemma in _HEARING and cue.form == "d" and document.before(cue.at) in ("", "."):
        # "Asked for comment by a reporter, Lee declined."
        return False
    if subject.kind == "who" and (document.before(subject.start) in _ANYONE or subject.start == 0):
        return False
    if subject.kind == "who" and _is_counted(document, subject.start):
        return False
    if (cue.at and document.words[cue.at - 1] in _PERMITTING) or _is_forgone(document, cue):
        return False
    if cue.lemma in _TALKING and _OF_WHAT.isdisjoint(document.lower[cue.end : cue.end + _LISTENER]):
        return False
    return cue.lemma not in _SOUNDS or document.lower[start - 1] == "that"


def _is_condition(document: Document, first: int, start: int) -> bool:
    """Tell whether a subject at word ``start`` stands behind "if", or in apposition: "unless the mayor, Ann Lee,"."""
    at = start
    if document.words[start - 1] == "," and document.lower[start - 2] in nouns_for_one():
        at = next(
            (i for i in range(start - 2, max(first, start - _LONGEST_OFFICE), -1) if document.lower[i] == "the"), at
        )
    # "Asked why she called it a mess, Lee said".
    asked = document.lower[at - 1] in _OPEN_QUESTIONS and document.lower[at - 2] in ASKED and at - 3 <= first
    return document.lower[at - 1] in _CONDITIONS or asked


_LONGEST_OFFICE = 6


def _is_nobody(document: Document, subject: Mention) -> bool:
    word = document.lower[subject.start]
    return word in _NOBODY or (word == "one" and document.before(subject.start) in _NOT_ONE)


_NOT_ONE = frozenset(("no", "not"))


def _is_counted(document: Document, who: int) -> bool:
    """Tell whether only how many they are is told of those who say so: "the share of voters who said"."""
    near = document.lower[max(who - _LONGEST_COUNTED, 0) : who]
    return any(pair in _COUNTING for pair in pairwise(near))


_LONGEST_COUNTED = 5
_COUNTING = frozenset((count, "of") for count in ("number", "percentage", "proportion", "share"))


def _is_asked(document: Document, cue: Cue, subject: Mention) -> bool:
    """Tell whether the sentence asks whether something was said: "Did the minister say it would change?"."""
    first, last = document.bounds[document.sentence[cue.at]]
    return document.words[last - 1] == "?" and document.lower[first] in _QUESTION_OPENERS and subject.start > first


def _is_disputed(document: Document, cue: Cue) -> bool:
    """Tell whether a verb stands in what a fact-check looks into: "CLAIM: The minister announced that"."""
    first = bisect_left(document.paragraph, document.paragraph[cue.at])
    label = document.lower[first : first + _LONGEST_CLAIM]
    named = label[: label.index(":")] if ":" in label else ()
    return not _CLAIM.isdisjoint(named) and _CLAIMS.issuperset(named)


def _is_unlikely(document: Document, cue: Cue, subject: Mention) -> bool:
    """Tell whether a verb is told of what nobody did: "is too honest to say that", "it should have said"."""
    lower, before = document.lower, document.before(cue.at)
    if before == "to":
        # "Is too honest to say that", but not "Lee, too, tried to say that".
        return cue.at > 2 and lower[cue.at - 3] == "too"
    # "A foul call that was upheld": a noun.
    then = lower[cue.end : cue.end + 2] if cue.form == "base" else ()
    if then[:1] == ("that",) and then[-1] in FINITE:
        return subject.end < cue.at and before not in AUXILIARIES
    return before == "have" and document.before(cue.at - 1) in _UNREAL


_QUESTION_OPENERS = FINITE | {"do", "don't"}
_LONGEST_CLAIM = 4
_CLAIM = frozenset(("claim", "claims", "myth", "rumour", "rumor"))
_CLAIMS = _CLAIM | {"the", "a", "false", "viral", "disputed"}
_UNREAL = word_set("should would could might")


def _is_forgone(document: Document, cue: Cue) -> bool:
    """Tell whether a participle is what somebody did without: "without saying", "advised against even mentioning"."""
    return cue.form == "ing" and not _FORGOING.isdisjoint(document.lower[max(cue.at - 2, 0) : cue.at])


def _is_heard(document: Document, cue: Cue, subject: Mention, between: Sequence[str]) -> bool:
    """Tell whether the verb is passive: "Ek was told that", "Ek, asked if she would go, said"."""
    if between == (",",):
        # "Her lawyer, Ann Ek, asked if" is active; without an object "told" never is.
        apposed = document.before(subject.start) == ","
        after = document.lower[cue.end]
        return after in _WITHOUT_OBJECT and (cue.lemma not in ("ask", "warn") or not apposed)
    for word in reversed(between):
        if word in FORMS_OF_BE:
            return True
        if word not in AUXILIARIES and not word.endswith("ly"):
            return False
    return False


def _is_one_of_many(document: Document, first: int, to: int) -> bool:
    """Tell whether "to say" tells what somebody did first or last of all: "became the latest firm to say"."""
    lower = document.lower
    rank = next((i for i in range(to - 1, max(first + 1, to - _LONGEST_KIND), -1) if lower[i] in _RANKS), 0)
    return rank > 0 and (lower[rank - 2] in _WERE or lower[rank - 3 : rank - 1] in _BECOME)


_LONGEST_KIND, _RANKS, _WERE = 7, word_set("first last latest only second third"), word_set("is are was were became")
_BECOME = (("has", "become"), ("have", "become"), ("had", "become"))


def begin_reserve(document: Document, cue: Cue, subject: Mention, start: int) -> int | None:
    """Return the word at which "denied that", "has yet to say that", "heard that" begins before ``start``.

    None where the words can be given without it: "said that", "has told them that".
    """
    first = document.bounds[document.sentence[cue.at]][0]
    first = max(first, subject.end) if subject.end <= cue.at else first
    begin, meant = cue.at, False
    if begin - 2 >= first and document.lower[begin - 1] == "to" and document.words[begin - 2][0].isupper():
        # "Took the stand in Kelt to say that": they did.
        return None
    if begin - 2 >= first and document.lower[begin - 1] == "to":
        # "threatened to say that": whatever the verb is, nothing has been said.
        told = document.lower[start - 1] == "that" or cue.lemma in _PLAINLY
        going_on = _GOING_ON | _EAGER if told else _GOING_ON
        if _is_one_of_many(document, first, begin - 1):
            return None
        meant = document.lower[begin - 2] not in going_on and document.lower[begin - 3 : begin - 1] not in _FAR
        begin -= 2
        # "At a loss".
        begin -= 2 * (document.lower[begin] == "loss")
    while begin > first and (document.lower[begin - 1] in _BETWEEN or document.lower[begin - 1].endswith("ly")):
        if document.words[begin - 1] == "May" and document.before(begin - 1) == "in":
            break
        begin -= 1
    group = frozenset(document.lower[begin : cue.at])
    # "said" counts only as the passive one of "is said to have told".
    # "Would only say that it was late".
    only = "only" in group and cue.lemma == "say"
    reserved = meant or (group & _RESERVED and not only) or ("said" in group and group & FORMS_OF_BE)
    # "Said that whether it rains or not, he will play".
    asking = (document.lower[start] in _OPEN_QUESTIONS and document.lower[start - 1] != "that") or (
        cue.lemma in _ASKING and document.lower[start] == "if"
    )
    # "The court heard that": it is what somebody told it.
    heard = document.lower[cue.at] == "heard"
    return begin if reserved or asking or heard or cue.lemma in _DENYING or cue.lemma in VIEWS else None
