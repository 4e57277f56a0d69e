import json

import pytest
from nltk.tokenize import punkt

from summarise.resources import read_resource
from summarise.splitting.punkt import english_punkt, punkt_of_words


@pytest.mark.parametrize("word", ["The", "He", "However", "I", "I'm", "It’s", "Officials", "Prosecutors"])
def test_a_usual_beginning_ends_the_sentence_at_an_abbreviation(word):
    assert english_punkt().ends_before(word)


@pytest.mark.parametrize("word", ["Treasury", "Navy", "Immigration", "Smith", "10", "the", "", "—"])
def test_other_words_do_not(word):
    assert not english_punkt().ends_before(word)


@pytest.mark.parametrize(("word", "ends"), [("Die", True), ("Oktober", False)])
def test_a_word_met_without_a_capital_is_a_beginning_with_one(word, ends):
    assert punkt_of_words(["die", "kam"]).ends_before(word) is ends


@pytest.mark.parametrize("mark", ["u.s.", "..."])
def test_the_answers_are_those_of_nltk(mark):
    learned = json.loads(read_resource("punkt_en.json"))
    parameters = punkt.PunktParameters()
    parameters.abbrev_types.add("u.s")
    parameters.sent_starters.update(learned["sentence_starters"])
    parameters.ortho_context.update(dict.fromkeys(learned["beginnings"], punkt._ORTHO_BEG_UC | punkt._ORTHO_MID_LC))
    tokenizer = punkt.PunktSentenceTokenizer(parameters)
    known = [*sorted(english_punkt().beginnings), "treasury", "smith", "i"]
    words = [form + ending for word in known for form in (word, word.title(), word.upper()) for ending in ("", "'s")]
    theirs = [word for word in words if tokenizer.text_contains_sentbreak(f"{mark} {word}")]
    assert theirs == list(filter(english_punkt().ends_before, words))
