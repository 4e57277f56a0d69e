from pathlib import Path

import pytest

import summarise
from summarise import OptionError, Options
from summarise.values import fold

ENGLISH = "The new bridge will open in May, said Ann Lee. It cost nine million."


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"method": "magic"}, "there is no method 'magic'; choose one of news, textrank"),
        ({"length": "long"}, "'long' is not a length"),
        ({"length": 0}, "a length of 0 leaves nothing to print"),
        ({"length": 2.5}, "a length is a number of sentences or a text, not 2.5"),
        ({"length": None}, "a length is a number of sentences or a text, not None"),
        ({"length": True}, "a length is a number of sentences or a text, not True"),
        ({"length": 10**5000}, "a number with so many figures is not a length"),
        ({"length": -(10**5000)}, "a number with so many figures is not a length"),
        ({"language": "xx"}, "'xx' is not a language known here; give a code such as en or de"),
        ({"language": "xx-GB"}, "'xx-GB' is not a language known here"),
        ({"language": "-en"}, "'-en' is not a language known here"),
        ({"language": ""}, "'' is not a language known here"),
        ({"language": 7}, "7 is not a language known here"),
        ({"method": ["news"]}, "there is no method ['news']"),
        ({"explain": "no"}, "explain is True or False, not 'no'"),
    ],
)
def test_options_are_checked_when_built(wrong, said):
    with pytest.raises(OptionError, match=r".") as caught:
        Options(**wrong)
    assert said in str(caught.value)


@pytest.mark.parametrize(("length", "points"), [(1, 1), ("1", 1), ("AUTO", 2), ("6W", 1)])
def test_a_length_is_a_number_or_a_text_in_any_case(length, points):
    text = "The bridge opened on Monday again. It was late."
    assert len(summarise.summarise(text, Options(length=length)).key_points) == points


def test_a_method_is_named_in_any_case():
    assert Options(method="TextRank") == Options(method="textrank")  # type: ignore[arg-type]


def test_what_a_text_is_said_to_be_in_may_be_said_of_it():
    summary = summarise.summarise("Qwrt zxcv plmk 71 bnmt.", Options(language="und"))
    assert (summary.language, summary.warnings) == ("und", ("speakers are found in English only",))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "the text of an article is a str, not NoneType"),
        (b"The bridge opened.", "the text of an article is a str, not bytes; decode them first"),
        (Path("story.txt"), "the text of an article is a str, not PosixPath"),
        (["The bridge opened."], "the text of an article is a str, not list"),
    ],
)
@pytest.mark.parametrize("function", [summarise.summarise, summarise.split_sentences])
def test_what_is_no_text_is_said_to_be_none(function, text, said):
    with pytest.raises(TypeError) as caught:
        function(text)
    assert str(caught.value) == said.replace("PosixPath", type(Path()).__name__)


def test_the_words_of_a_speaker_are_counted_as_those_of_an_article():
    said = "The wall – the old one – will hold."
    speaker = summarise.Speaker("Ann Lee", None, (summarise.Statement(said, 0, len(said), "direct"),))
    assert speaker.words == summarise.summarise(said).words == 7


@pytest.mark.parametrize("language", ["EN", "en-GB", "en_US.UTF-8", "EN-Latn-US"])
def test_neither_the_case_of_a_language_nor_a_country_matters(language):
    assert Options(language=language) == Options(language="en")
    assert [s.name for s in summarise.summarise(ENGLISH, Options(language=language)).speakers] == ["Ann Lee"]


def test_explain_is_given_by_name():
    with pytest.raises(TypeError):
        Options("news", "3", "en", True)  # type: ignore[call-arg]


@pytest.mark.parametrize("name", ["OptionError", "NothingToSummariseError", "TextTooLongError", "SummariseError"])
def test_what_a_caller_may_have_to_name_is_public(name):
    assert name in summarise.__all__
    assert hasattr(summarise, name)


def test_slices_are_printed_on_one_line_and_otherwise_as_they_are():
    assert fold("\tBoats of\r\n>50  feet\n> and more\u00a0") == "Boats of >50 feet > and more"
