"""Which sentences are printed: the best that fit the length, none that repeats another."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.composing.fitting import choose_fitting
from summarise.composing.ordering import sort_ratings
from summarise.composing.repetition import Repetition
from summarise.lengths import Budget
from summarise.summary import KeyPoint, SentenceChoice
from summarise.values import Article, Rating, Sentence, fold


def choose_key_points(
    article: Article, sentences: tuple[Sentence, ...], ratings: tuple[Rating, ...], budget: Budget
) -> tuple[tuple[KeyPoint, ...], tuple[SentenceChoice, ...]]:
    """Return the chosen sentences in article order, and for every sentence why it was chosen or not.

    What they cost together is never more than the budget: sentences, words as ``split`` counts them, or the
    characters of the points with one line break between them. Of sentences that say the same, the best rated is
    chosen; an article that fits the budget is given whole, but for exact repeats.
    """
    texts = [fold(sentence.text) for sentence in sentences]
    settled = sort_ratings(ratings)
    repetition = Repetition(texts, article.language)
    chosen = _choose(texts, list(settled), repetition, budget)
    points = tuple(
        KeyPoint(texts[place], sentences[place].start, sentences[place].end, settled[place].score)
        for place in sorted(chosen)
    )
    ranks = {place: rank for rank, place in enumerate(settled, 1)}
    choices = tuple(
        SentenceChoice(
            text=texts[place],
            start=sentence.start,
            end=sentence.end,
            score=settled[place].score,
            rank=ranks[place],
            chosen=place in chosen,
            reasons=settled[place].reasons,
            repeats=_start(sentences, repetition.repeated.get(place), chosen),
        )
        for place, sentence in enumerate(sentences)
    )
    return points, choices


def _choose(texts: list[str], order: list[int], repetition: Repetition, budget: Budget) -> frozenset[int]:
    """Return the places of the chosen sentences."""
    costs = [_cost(text, budget) for text in texts]
    # The line break that each point costs is one too many: the last has none.
    amount = budget.amount + (budget.unit == "characters")
    whole = repetition.leave_out_copies(range(len(texts)))
    if sum(costs[place] for place in whole) <= amount:
        return frozenset(whole)
    if budget.unit == "sentences":
        return frozenset(repetition.leave_out(order, amount))
    return frozenset(choose_fitting(order, costs, repetition, amount))


def _start(sentences: Sequence[Sentence], place: int | None, chosen: frozenset[int]) -> int | None:
    return sentences[place].start if place is not None and place in chosen else None


def _cost(text: str, budget: Budget) -> int:
    if budget.unit == "sentences":
        return 1
    return len(text.split()) if budget.unit == "words" else len(text) + 1
