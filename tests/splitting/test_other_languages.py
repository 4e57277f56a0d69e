"""Languages for which there are no learned parameters."""

import pytest

from summarise import OptionError, split_sentences

_CASES = {
    "de": ["Am 3. Oktober sprach Dr. Weber, z. B. über Brot usw. und Milch.", "Niemand kam.", "„Schade!“, sagte er."],
    "fr": ["« Il est tard. »", "M. Petit, né en 1950, est parti.", "Mme. Roux est restée."],
    "es": ["¿Quién es?", "¡Nadie!", "La Sra. Gil llegó a las 5.", "Luego se fue."],
    "nl": ["Dhr. Smit kocht o.a. brood.", "Het kostte ca. 3 euro."],
    "cs": ["Sešli se 28. října.", "Pršelo."],
    "ru": ["Он родился в 1950 г. в Туле.", "Потом уехал, т.е. пропал.", "Кто это?"],
    "el": ["Έφυγε νωρίς.", "Κανείς δεν τον είδε."],
    "ar": ["هل جاء؟", "لم يأت أحد."],
    "hi": ["वह आया।", "कोई नहीं था।"],
}


@pytest.mark.parametrize("language", _CASES)
def test_sentences_are_split_by_marks_and_capitals(language):
    sentences = _CASES[language]
    assert [s.text for s in split_sentences(" ".join(sentences), language)] == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["他来了。", "没有人知道！", "为什么？"],
        ["“你是谁？”他问。", "没人回答。"],
        ["「雨だ。」", "彼は言った。", "誰もいない。"],
    ],
)
def test_scripts_without_spaces_are_split_at_their_own_marks(sentences):
    assert [s.text for s in split_sentences("".join(sentences))] == sentences


def test_a_word_that_the_text_has_without_a_capital_begins_a_sentence_with_one():
    text = "Er kaufte Brot usw. und die Milch am 3. Oktober. Es war der 4. Die Stadt lag still, z.T. Das Tal auch, das"
    assert [s.text[:3] for s in split_sentences(text, "de")] == ["Er ", "Es ", "Die", "Das"]


def test_the_language_is_recognised_when_it_is_not_given():
    text = "Wir sahen uns am 3. Oktober in der Stadt, und es war nicht das erste Mal. Dann ging er nach Hause."
    assert [s.text[:4] for s in split_sentences(text)] == ["Wir ", "Dann"]


@pytest.mark.parametrize("language", ["EN", "en-GB", "en_US.UTF-8"])
def test_neither_the_case_of_a_language_nor_a_country_matters(language):
    text = "He met Sen. Lee at 5 p.m. Eastern time. It rained."
    assert split_sentences(text, language) == split_sentences(text, "en") != split_sentences(text, "de")


@pytest.mark.parametrize("language", ["xx", "", "english", 7])
def test_a_language_that_is_not_known_is_told(language):
    with pytest.raises(OptionError, match="is not a language known here; give a code such as en or de"):
        split_sentences("It rained.", language)
