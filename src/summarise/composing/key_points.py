"""Which sentences are printed: the best that fit the length, none that repeats another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summarise.composing.fitting import choose_fitting
from summarise.composing.labels import find_claimed, find_notes, starts_with_claim, take_labels
from summarise.composing.ordering import sort_ratings
from summarise.composing.repetition import Repetition
from summarise.lengths import Budget
from summarise.summary import KeyPoint, SentenceChoice
from summarise.values import Article, Rating, Sentence, fold
from summarise.words import count_spaced

# How often the points are chosen anew where one of them leans on a sentence that found no room.
_ROUNDS = 4


class Selection(NamedTuple):
    """Which sentences were chosen, and by what."""

    sentences: tuple[Sentence, ...]
    texts: Sequence[str]
    """The sentences as they are printed."""
    ratings: Mapping[int, Rating]
    """The final rating of each sentence by its place, the best first."""
    places: frozenset[int]
    """The chosen."""
    repeated: Mapping[int, int]
    """For a sentence that was left out as repetition, the one that it repeats."""

    @property
    def key_points(self) -> tuple[KeyPoint, ...]:
        """The chosen sentences in article order."""
        return tuple(
            KeyPoint(
                self.texts[place], self.sentences[place].start, self.sentences[place].end, self.ratings[place].score
            )
            for place in sorted(self.places)
        )

    def explain(self) -> tuple[SentenceChoice, ...]:
        """Return for every sentence, in article order, why it was chosen or not."""
        ranks = {place: rank for rank, place in enumerate(self.ratings, 1)}
        return tuple(
            SentenceChoice(
                text=self.texts[place],
                start=sentence.start,
                end=sentence.end,
                score=self.ratings[place].score,
                rank=ranks[place],
                chosen=place in self.places,
                reasons=self.ratings[place].reasons,
                repeats=self._start(self.repeated.get(place)),
            )
            for place, sentence in enumerate(self.sentences)
        )

    def _start(self, place: int | None) -> int | None:
        return self.sentences[place].start if place is not None and place in self.places else None


def choose_key_points(
    article: Article, sentences: tuple[Sentence, ...], ratings: tuple[Rating, ...], budget: Budget
) -> Selection:
    """Return which sentences are the key points.

    What they cost together is never more than the budget: sentences, words by their spaces, or the
    characters of the points with one line break between them. Of sentences that say the same, the best rated is
    chosen; an article that fits the budget is given whole, but for exact repeats.
    """
    labelled = take_labels(article, sentences)
    texts = [fold(sentence.text) for sentence in labelled]
    # What is only claimed is shown with the label that says so, or not at all.
    untold = {n for n in find_claimed(article, sentences) if not starts_with_claim(texts[n])} | find_notes(sentences)
    repetition = Repetition(texts, article.language)
    alone: set[int] = set()
    settled = sort_ratings(ratings)
    for _ in range(_ROUNDS):
        chosen = _choose(texts, [n for n in settled if n not in untold], repetition, budget)
        lost = _find_lost(ratings, chosen | repetition.repeated.keys()) - alone
        if not lost:
            break
        alone |= lost
        settled = sort_ratings(ratings, alone)
    return Selection(labelled, texts, settled, chosen, repetition.repeated)


def _find_lost(ratings: Sequence[Rating], told: frozenset[int]) -> set[int]:
    """Return the sentences told that lean on one that is not: it was rated well, and found no room."""
    return {place for place in told if ratings[place].leaning and place - 1 not in told}


def _choose(texts: list[str], order: list[int], repetition: Repetition, budget: Budget) -> frozenset[int]:
    """Return the places of the chosen sentences."""
    costs = [_cost(text, budget) for text in texts]
    # The line break that each point costs is one too many: the last has none.
    amount = budget.amount + (budget.unit == "characters")
    whole = _take_whole(costs, repetition, amount)
    if whole is not None:
        return frozenset(whole)
    if budget.unit == "sentences":
        return frozenset(repetition.leave_out(order, amount))
    return frozenset(choose_fitting(order, costs, repetition, amount))


def _take_whole(costs: list[int], repetition: Repetition, amount: int) -> list[int] | None:
    """Return the places of all sentences but for exact repeats, or None if they cost more than ``amount``."""
    whole = []
    for place in repetition.leave_out_copies(range(len(costs))):
        amount -= costs[place]
        if amount < 0:
            return None
        whole.append(place)
    return whole


def _cost(text: str, budget: Budget) -> int:
    if budget.unit == "sentences":
        return 1
    return count_spaced(text) if budget.unit == "words" else len(text) + 1
