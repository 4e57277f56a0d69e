import pytest

from summarise.language.stems import stemmer, stop_words
from summarise.words import count_spaced, count_words, split_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("China’s trade-war tariffs hit 25%.", ["china", "trade-war", "tariffs", "hit"]),
        ("She doesn't know", ["she", "doesn", "know"]),
        ("He'd, I'm, we'll, they’re, I've", ["he", "i", "we", "they", "i"]),
        ("隧道关闭", ["隧道", "道关", "关闭"]),
        ("2024 – 12.5", []),
        ("सरकार ने कहा", ["सरकार", "ने", "कहा"]),
        ("Die Mu\u0308nchner", ["die", "mu\u0308nchner"]),
    ],
)
def test_words_are_letters_without_endings(text, words):
    assert split_words(text) == words


@pytest.mark.parametrize(
    ("text", "count"), [("It costs 12.5 m, said O’Neill.", 6), ("", 0), ("– !", 0), ("wait...what", 2), ("राज्यों में", 2)]
)
def test_figures_count_as_words_for_a_reader(text, count):
    assert count_words(text) == count


@pytest.mark.parametrize(
    ("text", "count"), [("It costs 12.5 m, said O’Neill.", 6), ("", 0), ("工程将于九月开始。", 7), ("ข่าว วันนี้", 8)]
)
def test_a_script_without_spaces_is_counted_by_pairs(text, count):
    assert count_spaced(text) == count


def test_pieces_of_contractions_are_stop_words():
    assert {"the", "doesn", "aren"} <= stop_words("en")


@pytest.mark.parametrize(
    ("language", "word", "stem"), [("en", "elections", "elect"), ("de", "wahlen", "wahl"), ("xx", "abc", "abc")]
)
def test_stems_are_of_their_language(language, word, stem):
    assert stemmer(language)(word) == stem
