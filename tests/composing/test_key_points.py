import pytest

from summarise.composing.key_points import choose_key_points
from summarise.lengths import Budget
from summarise.values import Article, Rating, Reason, Sentence

FIRST = "The harbour bridge will be closed for repairs from Monday."
COPY = "The harbour bridge will be closed\nfor repairs from Monday!"
NEAR = "The bridge will be closed for repairs."
OTHER = "Shops fear that they will lose customers."
SHORT = "Ferries will run."


def choose(texts, budget, scores=None, language="en"):
    text = "\n\n".join(texts)
    starts = [text.index(part) for part in texts]
    for place in range(1, len(texts)):
        starts[place] = text.index(texts[place], starts[place - 1] + len(texts[place - 1]))
    sentences = tuple(Sentence(part, start, start + len(part)) for part, start in zip(texts, starts, strict=True))
    ratings = tuple(Rating(score) for score in scores or range(len(texts), 0, -1))
    return choose_key_points(Article(text, (), language=language), sentences, ratings, budget)


def texts_of(selection):
    return [point.text for point in selection.key_points]


def test_the_best_are_chosen_in_article_order():
    assert texts_of(choose([FIRST, OTHER, SHORT], Budget(2, "sentences"), [1, 2, 3])) == [OTHER, SHORT]


def test_ties_go_to_the_earlier_sentence():
    assert texts_of(choose([FIRST, OTHER, SHORT], Budget(1, "sentences"), [1, 1, 1])) == [FIRST]


@pytest.mark.parametrize("repeat", [FIRST, COPY, NEAR])
def test_a_repetition_is_not_chosen(repeat):
    assert texts_of(choose([FIRST, repeat, OTHER, SHORT], Budget(2, "sentences"))) == [FIRST, OTHER]


def test_a_repetition_names_the_chosen_sentence_it_repeats():
    choices = choose([OTHER, FIRST, NEAR, SHORT], Budget(3, "sentences")).explain()
    assert [choice.repeats for choice in choices] == [None, None, choices[1].start, None]


@pytest.mark.parametrize(
    ("told", "again", "repeats"),
    [
        ("Boats bring salt, cod, eels.", "Boats bring salt, cod!", True),
        # Three of four words are a repetition, two are not.
        ("Boats bring salt, cod, eels.", "Cod, salt, boats, wine!", True),
        ("Boats bring salt, cod, eels.", "Cod, boats, wine, oil!", False),
        ("Boats bring salt.", "BOATS BRING SALT", True),
        ("Not so.", "NOT SO!", True),
    ],
)
def test_a_sentence_repeats_if_another_has_three_quarters_of_its_words(told, again, repeats):
    points = texts_of(choose([told, again, OTHER, SHORT], Budget(2, "sentences")))
    assert points == [told, OTHER if repeats else again]


def test_what_is_beyond_the_length_anyway_repeats_nothing():
    choices = choose([FIRST, OTHER, COPY], Budget(1, "sentences")).explain()
    assert [choice.repeats for choice in choices] == [None, None, None]


def test_other_figures_are_other_news():
    texts = ["The bank earned 12 million in May.", "The bank earned 13 million in June.", OTHER]
    assert texts_of(choose(texts, Budget(2, "sentences"))) == texts[:2]


@pytest.mark.parametrize("unit", ["sentences", "words", "characters"])
def test_an_article_that_fits_is_given_whole_but_for_copies(unit):
    assert texts_of(choose([FIRST, COPY, NEAR, OTHER], Budget(1000, unit))) == [FIRST, NEAR, OTHER]


@pytest.mark.parametrize("amount", range(1, 80))
@pytest.mark.parametrize("unit", ["words", "characters"])
def test_the_budget_is_kept(unit, amount):
    points = texts_of(choose([FIRST, OTHER, SHORT], Budget(amount, unit)))
    printed = "\n".join(points)
    assert (len(printed.split()) if unit == "words" else len(printed)) <= amount


def test_the_last_line_break_is_not_counted():
    assert texts_of(choose([FIRST, SHORT, OTHER], Budget(len(SHORT), "characters"))) == [SHORT]


def test_choices_rank_every_sentence():
    choices = choose([FIRST, OTHER, SHORT], Budget(1, "sentences"), [2, 3, 1]).explain()
    assert [(choice.rank, choice.chosen) for choice in choices] == [(2, False), (1, True), (3, False)]


def test_words_of_scripts_without_spaces_are_counted_too():
    told = ["市议会周二投票决定保留露天泳池。", "工程将于九月开始。"]
    assert texts_of(choose(told, Budget(10, "words"), language="zh")) == ["工程将于九月开始。"]


def lean(amount, leaning):
    """Choose from a long sentence, one that leans on it, and two that stand alone."""
    texts = [
        "The harbour board will lease the old fish market to a brewery for ninety years.",
        SHORT,
        OTHER,
        "It rained a lot.",
    ]
    text = "\n\n".join(texts)
    starts = [text.index(part) for part in texts]
    sentences = tuple(Sentence(part, start, start + len(part)) for part, start in zip(texts, starts, strict=True))
    loss = Reason("opening", -2.0)
    ratings = (Rating(5), Rating(4, leaning=loss if leaning else None), Rating(3), Rating(2.5))
    return choose_key_points(Article(text, (), language="en"), sentences, ratings, Budget(amount, "words"))


@pytest.mark.parametrize(("leaning", "expected"), [(False, [SHORT, OTHER]), (True, [OTHER, "It rained a lot."])])
def test_a_point_that_leans_on_one_that_found_no_room_is_rated_alone(leaning, expected):
    selection = lean(11, leaning)
    assert texts_of(selection) == expected
    assert ("opening" in selection.ratings[1].features) == leaning


def test_a_point_beside_the_one_it_leans_on_loses_nothing():
    selection = lean(18, leaning=True)
    assert SHORT in texts_of(selection)
    assert "opening" not in selection.ratings[1].features
