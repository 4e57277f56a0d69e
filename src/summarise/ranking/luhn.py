"""Luhn's method (The automatic creation of literature abstracts, IBM Journal 1958): dense clusters of frequent words.

A sentence is worth its best cluster: the square of its significant words over the length from first to last of them,
where no more than three others stand between two. sumy's ``LuhnSummarizer`` does the work.
"""

from __future__ import annotations

from summarise.ranking.limits import refuse_beyond
from summarise.ranking.scores import to_ratings
from summarise.ranking.sumy_door import rate_by_sumy
from summarise.values import Article, Rating, Sentence
from summarise.words import split_words

# sumy looks every word up in a list of the significant ones, which grows as well: 6 s for 120,000 words of news.
_MOST_WORDS = 150_000


def rank(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Rating, ...]:
    """Return the worth of each sentence's best cluster; 0 for a sentence without one.

    Raises:
        TextTooLongError: it would take more than some ten seconds.
    """
    words = [split_words(sentence.text) for sentence in sentences]
    refuse_beyond(_MOST_WORDS, sum(map(len, words)), "luhn", words)
    return to_ratings(rate_by_sumy("luhn", words, article.language))
