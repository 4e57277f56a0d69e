"""SumBasic (Nenkova & Vanderwende, MSR-TR-2005-101): the sentence of the likeliest words, whose words then count less.

Sentences are chosen one after another; the ratings tell their turn. sumy's ``SumBasicSummarizer`` does the work.
"""

from __future__ import annotations

from summarise.ranking.limits import refuse_beyond
from summarise.ranking.scores import to_ratings
from summarise.ranking.sumy_door import rate_by_sumy
from summarise.values import Article, Rating, Sentence

# sumy looks at every sentence again at each turn; this takes it some ten seconds.
_MOST_SENTENCES = 3_000


def rank(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Rating, ...]:
    """Return 0 for the sentence chosen first, -1 for the second, and so on.

    Raises:
        TextTooLongError: it would take more than some ten seconds.
    """
    refuse_beyond(_MOST_SENTENCES, len(sentences), "sumbasic")
    return to_ratings(rate_by_sumy("sum_basic.SumBasicSummarizer", article, sentences))
