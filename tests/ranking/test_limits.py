import pytest

from summarise.errors import TextTooLongError
from summarise.ranking import rank_sentences
from summarise.ranking.limits import refuse_beyond
from summarise.values import Article, Sentence

WORDS = [["one", "two"], ["three"]]


def test_as_much_work_as_is_allowed_passes():
    refuse_beyond(10, 10, "kl", WORDS)


def test_more_is_refused_with_what_would_do():
    said = (
        "a text of 2 sentences and 3 words is too long for the method kl; "
        "choose news or textrank, which rank texts of any length"
    )
    with pytest.raises(TextTooLongError) as caught:
        refuse_beyond(10, 11, "kl", WORDS)
    assert str(caught.value) == said


def test_what_repeats_itself_is_refused_sooner():
    text = "The harbour board will close the tunnel on Monday after divers found another leak"
    with pytest.raises(TextTooLongError):
        rank_sentences(Article("", ()), (Sentence(text, 0, len(text)),) * 3000, "kl")


@pytest.mark.parametrize("method", ["luhn", "lexrank", "kl", "sumbasic", "lsa", "reduction"])
def test_a_long_read_is_ranked_by_every_method(method):
    # Ten thousand words, three times as long as the longest of magazines' articles usually are.
    texts = [" ".join(f"{chr(97 + (n * k) % 26)}{chr(97 + n % 26)}x" for k in range(1, 21)) for n in range(500)]
    sentences = tuple(Sentence(text, 0, len(text)) for text in texts)
    assert len(rank_sentences(Article("", ()), sentences, method)) == 500
