"""How the reasons for a summary are put into words, the same in every format for people."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from typing import NamedTuple

from summarise.summary import Explanation, SentenceChoice
from summarise.values import Reason, Statement

CHOICES_HEADING = "Why these sentences"
FURNITURE_HEADING = "Set aside as furniture"

# What it says of a sentence that one of the reasons in news.json lifts it, and that it sinks it.
_PHRASES = {
    "place": ("early in the story", "late in the story"),
    "length": ("of a good length", "longer or shorter than is good"),
    "centrality": ("like much of the article", "unlike the rest of the article"),
    "shared subject": ("its words come again", "few of its words come again"),
    "novelty": ("tells something new", "much of it said elsewhere"),
    "reported speech": ("not somebody's words", "somebody's words"),
    "question": ("asks nothing", "asks a question"),
    "wholeness": ("a whole sentence", "no whole sentence in the article's language"),
    "opening": ("stands by itself", "points back to what is not shown"),
    "caption": ("part of the story", "reads like a caption, a link, a post or a list"),
    "silence": ("tells something", "tells only that nobody would comment"),
}
# Most sentences of a story are so: it is no reason to choose one of them.
_ORDINARY = frozenset(("question", "wholeness", "caption", "silence"))
_NAMED = 3
# Beside a share ten times as large, a reason makes no difference to the reader.
_LEAST_PART = 0.1
# Why a sentence has a lower rank than one with a lower score.
_BEHIND = "taken only behind the sentence that it points to"
# What is less is 0.00 to two decimals.
_LEAST_SHARE = 0.005


class Choice(NamedTuple):
    """A sentence with why it is in the summary or not, ready to print."""

    rank: int
    chosen: bool
    text: str
    words: str
    """Empty where the method knows no reasons but its score."""
    figures: str


def tell_choices(explanation: Explanation) -> Iterator[Choice]:
    """Yield the sentences of the article in the order of their ranks."""
    sentences = explanation.sentences
    ranks = {choice.start: choice.rank for choice in sentences}
    length = sum(len(choice.text) for choice in sentences) / len(sentences) if sentences else 0
    first = sentences[0] if sentences else None
    lowest = inf
    for choice in sorted(sentences, key=lambda choice: choice.rank):
        words = _put_into_words(choice, first=choice is first, longer=len(choice.text) > length)
        if choice.score > lowest:
            words = f"{words}; {_BEHIND}" if words else _BEHIND
        lowest = min(lowest, choice.score)
        if choice.repeats is not None:
            repeated = f"left out, since it repeats number {ranks[choice.repeats]}"
            words = f"{repeated}; {words}" if words else repeated
        yield Choice(choice.rank, choice.chosen, choice.text, words, _list_figures(choice))


def tell_furniture(explanation: Explanation) -> Iterator[str]:
    """Yield each piece that was set aside, with what it was taken for."""
    return (f"{piece.kind}: {piece.text}" for piece in explanation.furniture)


def tell_attribution(statement: Statement) -> str:
    """Return why a statement has its speaker, or has none."""
    evidence = statement.evidence or "no source beside it"
    return evidence if statement.confidence is None else f"{evidence}, confidence {statement.confidence:.2f}"


def _put_into_words(choice: SentenceChoice, *, first: bool, longer: bool) -> str:
    """Return the largest reasons; those that speak against the outcome come last, after a "but"."""
    telling = [reason for reason in _sort_reasons(choice) if reason.share < 0 or reason.feature not in _ORDINARY]
    reasons = telling[:_NAMED]
    told = [reason for reason in reasons if abs(reason.share) >= _LEAST_PART * abs(reasons[0].share)]
    for_it = [reason for reason in told if (reason.share > 0) == (choice.score > 0)]
    phrases = [
        "; ".join(_phrase(reason, first=first, longer=longer) for reason in side)
        for side in (for_it, [reason for reason in told if reason not in for_it])
    ]
    return ", but ".join(filter(None, phrases))


def _phrase(reason: Reason, *, first: bool, longer: bool) -> str:
    lifts = reason.share > 0
    if reason.feature == "place" and lifts and first:
        return "first sentence of the story"
    if reason.feature == "length" and not lifts:
        return "longer than most" if longer else "shorter than most"
    lifting, sinking = _PHRASES.get(reason.feature, (reason.feature, f"little {reason.feature}"))
    return lifting if lifts else sinking


def _list_figures(choice: SentenceChoice) -> str:
    shares = ", ".join(f"{reason.feature} {reason.share:+.2f}" for reason in _sort_reasons(choice))
    return f"score {choice.score:.3f}" + (f" = {shares}" if shares else "")


def _sort_reasons(choice: SentenceChoice) -> list[Reason]:
    reasons = [reason for reason in choice.reasons if abs(reason.share) >= _LEAST_SHARE]
    return sorted(reasons, key=lambda reason: -abs(reason.share))
