"""How much a sentence leans on the one before it: it opens with "He", with "But", or with "The" and an unknown noun."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.language.openings import POINTS_BACK, opens_definite, weigh_opening
from summarise.ranking.terms import Terms, list_terms
from summarise.values import Article, Sentence

# The first sentences are nearly always among the points: what they name is known to who reads only those.
_SHOWN = 2


def weigh_leanings(article: Article, sentences: Sequence[Sentence], terms: Terms) -> list[int]:
    """Return the weight of each sentence's opening, as ``weigh_opening`` has it.

    "The photographer is Ann Roe" points back as "She" does, where a sentence before has the noun, but neither the
    headline nor the first sentences have it. A noun that is new, "The move angered many", sums up what is known.
    """
    known = {term for listed in (*terms[:_SHOWN], *_list_headline(article)) for term in listed}
    between: set[str] = set()
    weights = []
    for sentence, listed in zip(sentences, terms, strict=True):
        unknown = listed[:1] and listed[0] in between and listed[0] not in known
        weights.append(POINTS_BACK if unknown and opens_definite(sentence.text) else weigh_opening(sentence.text))
        between.update(listed)
    return weights


def _list_headline(article: Article) -> Terms:
    headline = article.headline
    if headline is None:
        return ()
    return list_terms(article, [Sentence(headline.text, headline.start, headline.end)])
