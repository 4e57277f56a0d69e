import json

import pytest

from summarise.rendering.reasons import tell_attribution, tell_choices
from summarise.resources import read_resource
from summarise.summary import Explanation, SentenceChoice
from summarise.values import Reason, Statement

SHORT = "A short one."
LONG = "A sentence that is longer than the others are, by a good deal of words."


def put(score, *shares, text=SHORT, others=(LONG,), at=0):
    """Return the words for a sentence with these shares that stands among others."""
    choices = [SentenceChoice(other, 100 * n, 100 * n + 9, 9.0, n + 1, False, ()) for n, other in enumerate(others, 1)]
    reasons = tuple(Reason(feature, share) for feature, share in shares)
    choices.insert(at, SentenceChoice(text, 0, 9, score, 1, True, reasons))
    return next(tell_choices(Explanation(tuple(choices), ()))).words


@pytest.mark.parametrize(
    ("score", "shares", "words"),
    [
        (1.0, [("place", 1.0)], "first sentence of the story"),
        (-1.0, [("place", -1.0)], "late in the story"),
        # The largest come first, three at most; what speaks against the outcome comes last.
        (
            2.0,
            [("opening", 0.5), ("novelty", -0.75), ("centrality", 2.25), ("question", 0.4)],
            "like much of the article; stands by itself, but much of it said elsewhere",
        ),
        # Most sentences ask nothing: only the other is told.
        (1.0, [("question", 1.0), ("centrality", 0.5)], "like much of the article"),
        (1.0, [("question", -1.0), ("centrality", 2.0)], "like much of the article, but asks a question"),
        (-0.5, [("centrality", 0.5), ("novelty", -1.0)], "much of it said elsewhere, but like much of the article"),
        # Beside a share ten times as large, a reason is not told.
        (1.0, [("centrality", 1.0), ("opening", 0.09), ("question", -0.09)], "like much of the article"),
        (0.0, [("centrality", 0.004)], ""),
        (0.5, [("no such reason", 0.5)], "no such reason"),
        (0.5, [], ""),
    ],
)
def test_the_largest_shares_are_put_into_words(score, shares, words):
    assert put(score, *shares) == words


def test_only_the_first_sentence_is_called_so():
    assert put(1.0, ("place", 1.0), at=1) == "early in the story"


@pytest.mark.parametrize(
    ("text", "other", "words"), [(LONG, SHORT, "longer than most"), (SHORT, LONG, "shorter than most")]
)
def test_a_length_that_sinks_a_sentence_is_told_by_the_others(text, other, words):
    assert put(-1.0, ("length", -1.0), text=text, others=(other,)) == words


@pytest.mark.parametrize("feature", json.loads(read_resource("news.json")))
def test_every_reason_of_the_model_has_its_words(feature):
    lifting, sinking = put(1.0, (feature, 1.0)), put(-1.0, (feature, -1.0))
    assert feature not in (lifting, sinking.removeprefix("little "))
    assert lifting != sinking


def test_a_rank_below_that_of_a_lower_score_is_explained():
    scores = (3.0, 1.0, 2.0, 1.0, 0.5)
    choices = tuple(SentenceChoice(SHORT, 9 * n, 9 * n + 9, score, n, True, ()) for n, score in enumerate(scores, 1))
    behind = "taken only behind the sentence that it points to"
    assert [told.words for told in tell_choices(Explanation(choices, ()))] == ["", "", behind, "", ""]


def test_figures_are_rounded_and_the_least_left_out():
    choice = SentenceChoice(SHORT, 0, 9, 1.23456, 1, True, (Reason("opening", 0.005), Reason("place", 1.234)))
    less = SentenceChoice(SHORT, 10, 19, 1.0, 2, True, (Reason("opening", 0.0049),))
    figures = [told.figures for told in tell_choices(Explanation((choice, less), ()))]
    assert figures == ["score 1.235 = place +1.23, opening +0.01", "score 1.000"]


def test_a_statement_without_a_speaker_says_so():
    assert tell_attribution(Statement("Too late", 0, 8, "direct")) == "no source beside it"
