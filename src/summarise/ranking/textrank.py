"""TextRank (Mihalcea & Tarau, EMNLP 2004): sentences that share words with many others, and with the central ones.

The ratings are those of sumy's ``TextRankSummarizer``, quirks included, in time linear in the text. Two sentences are
joined by the words they share, every occurrence counted, over the sum of the logarithms of their lengths; a sentence is
joined to itself as well.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from itertools import chain
from operator import itemgetter, mul

from summarise.ranking.scores import to_ratings
from summarise.ranking.terms import Terms, list_terms
from summarise.values import Article, Rating, Sentence

# sumy's settings; the damping is the paper's.
_DAMPING = 0.85
_EPSILON = 1e-4
_ZERO_DIVISION_PREVENTION = 1e-7
# Steps that differ in no more than this but for their size go the same way. With 1e-9, how many more sumy takes was
# known to a millionth of a step, and was taken for 121 where it is 121.0000009.
_SETTLED = 1e-11
# Where two sentences share so many words, counted over all pairs, pure Python still takes 10 ms: some 500 sentences of
# news, more than any article has. For longer texts numpy is worth its import, which takes 70 ms.
_MANY_SHARED = 20_000

Multiply = Callable[[list[float]], list[float]]


def rank(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Rating, ...]:
    """Return the stationary probability of each sentence."""
    return to_ratings(rate_terms(list_terms(article, sentences)))


def rate_terms(terms: Terms) -> list[float]:
    """Return TextRank's rating of each of the sentences, given as their terms."""
    return walk(len(terms), join_sentences(terms)) if terms else []


def join_sentences(terms: Terms) -> Multiply:
    """Return the product with the matrix of the edges between all sentences, each with itself among them."""
    words = list(map(set, terms))
    # Every word of a sentence is shared with the sentence itself, which is enough to know of a long text.
    if sum(map(len, words)) <= _MANY_SHARED:
        holders = Counter(chain.from_iterable(words))
        if sum(count * count for count in holders.values()) <= _MANY_SHARED:
            return join_pairs(terms)
    from summarise.ranking.textrank_long import join_by_length

    return join_by_length(terms)


def walk(count: int, multiply: Multiply) -> list[float]:
    """Return where a random walk over ``count`` sentences ends; ``multiply`` is the product with the edges' matrix."""
    sums = [total + _ZERO_DIVISION_PREVENTION for total in multiply([1.0] * count)]
    ranks = [1.0 / count] * count
    while True:
        jump = (1.0 - _DAMPING) * sum(ranks) / count
        steps = multiply([rank / total for rank, total in zip(ranks, sums, strict=True)])
        following = [jump + _DAMPING * step for step in steps]
        change = math.dist(following, ranks)
        if change <= _EPSILON:
            return following
        fading = sum(following) / sum(ranks)
        if math.dist(following, [fading * rank for rank in ranks]) <= _SETTLED:
            return _fade(following, fading, change)
        ranks = following


def _fade(ranks: list[float], fading: float, change: float) -> list[float]:
    """Return where the walk ends once every step only makes all ranks smaller by the same share.

    A sentence without words leads nowhere, so what reaches it is lost. sumy walks on, some hundred steps, until so
    little is left that a step changes next to nothing; those steps are taken here at once.
    """
    steps = math.ceil(math.log(_EPSILON / change) / math.log(fading))
    return [rank * fading**steps for rank in ranks]


def join_pairs(terms: Terms) -> Multiply:
    """Return the product with the edges' matrix, from one row of neighbours a sentence: best for few sentences."""
    # The logarithm of no words is never asked for: such a sentence shares nothing.
    logs = [math.log(len(words)) if words else 0.0 for words in terms]
    rows = []
    for shared, log in zip(_count_shared(terms), logs, strict=True):
        weights = [count / (log + logs[other] or 1.0) for other, count in shared.items()]
        # itemgetter gives a bare value for a single place; a second one, of weight 0, makes it a tuple.
        places = [*shared, 0, 0]
        rows.append((itemgetter(*places), [*weights, 0.0, 0.0]))
    return lambda vector: [sum(map(mul, weights, pick(vector))) for pick, weights in rows]


def _count_shared(terms: Terms) -> list[Counter[int]]:
    """Return for every sentence how many words it shares with each of the others and with itself."""
    # Counted by distinct words: one sentence may be a whole text that says one word ten thousand times.
    bags = [Counter(words) for words in terms]
    places: dict[str, list[tuple[int, int]]] = {}
    for place, bag in enumerate(bags):
        for word, times in bag.items():
            places.setdefault(word, []).append((place, times))
    rows = []
    for bag in bags:
        shared: Counter[int] = Counter()
        for word, times in bag.items():
            for place, there in places[word]:
                shared[place] = shared.get(place, 0) + times * there
        rows.append(shared)
    return rows
