import pytest

from summarise.splitting.punkt import english_punkt, punkt_of_words


@pytest.mark.parametrize("word", ["The", "He", "However", "I", "I'm", "It’s", "Officials", "Prosecutors"])
def test_a_usual_beginning_ends_the_sentence_at_an_abbreviation(word):
    assert english_punkt().ends_before(word)


@pytest.mark.parametrize("word", ["Treasury", "Navy", "Immigration", "Smith", "10", "the", "", "—"])
def test_other_words_do_not(word):
    assert not english_punkt().ends_before(word)


@pytest.mark.parametrize(("word", "ends"), [("The", True), ("Then", True), ("Blair", False), ("maybe", False)])
def test_an_ellipsis_ends_a_sentence_before_a_usual_beginning(word, ends):
    assert english_punkt().trails_off_before(word) is ends


@pytest.mark.parametrize(("word", "ends"), [("Die", True), ("Oktober", False)])
def test_a_word_met_without_a_capital_is_a_beginning_with_one(word, ends):
    assert punkt_of_words(["die", "kam"]).ends_before(word) is ends
