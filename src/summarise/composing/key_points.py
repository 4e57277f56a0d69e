"""Which sentences are printed: the best that fit the length, none that repeats another."""

from __future__ import annotations

from summarise.lengths import Budget
from summarise.values import Article, KeyPoint, Rating, Sentence, SentenceChoice


def choose_key_points(
    article: Article, sentences: tuple[Sentence, ...], ratings: tuple[Rating, ...], budget: Budget
) -> tuple[tuple[KeyPoint, ...], tuple[SentenceChoice, ...]]:
    """Return the chosen sentences in article order, and for every sentence why it was chosen or not.

    What they cost together is never more than the budget: sentences, words as ``split`` counts them, or the
    characters of the points with one line break between them.
    """
    order = sorted(range(len(sentences)), key=lambda i: (-ratings[i].score, i))
    chosen: list[int] = []
    spent = 0
    for i in order:
        cost = _cost(sentences[i], budget)
        if spent + cost <= budget.amount:
            chosen.append(i)
            spent += cost
    points = tuple(
        KeyPoint(_fold(sentences[i].text), sentences[i].start, sentences[i].end, ratings[i].score)
        for i in sorted(chosen)
    )
    ranks = {i: rank for rank, i in enumerate(order, 1)}
    choices = tuple(
        SentenceChoice(_fold(s.text), s.start, s.end, ratings[i].score, ranks[i], i in chosen, ratings[i].reasons)
        for i, s in enumerate(sentences)
    )
    return points, choices


def _cost(sentence: Sentence, budget: Budget) -> int:
    if budget.unit == "sentences":
        return 1
    text = _fold(sentence.text)
    # One more for the line break; the last point's is counted too, which errs on the safe side.
    return len(text.split()) if budget.unit == "words" else len(text) + 1


def _fold(text: str) -> str:
    return " ".join(text.split())
