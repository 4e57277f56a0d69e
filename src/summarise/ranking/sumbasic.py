"""SumBasic (Nenkova & Vanderwende, MSR-TR-2005-101): the sentence of the likeliest words, whose words then count less.

Sentences are chosen one after another; the ratings tell their turn. sumy's ``SumBasicSummarizer`` does the work.
"""

from __future__ import annotations

from summarise.ranking.limits import refuse_beyond
from summarise.ranking.scores import to_ratings
from summarise.ranking.sumy_door import rate_by_sumy
from summarise.values import Article, Rating, Sentence
from summarise.words import split_words

# sumy looks at every sentence and word of the text at each turn: 4 s for 3,000 sentences with 60,000 words.
_MOST_LOOKS = 300_000_000


def rank(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Rating, ...]:
    """Return 0 for the sentence chosen first, -1 for the second, and so on.

    Raises:
        TextTooLongError: it would take more than some ten seconds.
    """
    words = [split_words(sentence.text) for sentence in sentences]
    refuse_beyond(_MOST_LOOKS, len(words) * (len(words) + sum(map(len, words))), "sumbasic", words)
    return to_ratings(rate_by_sumy("sumbasic", words, article.language))
