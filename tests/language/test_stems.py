import subprocess
import sys
from itertools import product
from string import ascii_lowercase
from types import SimpleNamespace

import pytest

from summarise.language.nltk_import import load_snowball
from summarise.language.stems import stemmer, stop_words


@pytest.mark.parametrize(
    ("language", "word", "stem"),
    [
        ("en", "ferries", "ferri"),
        ("de", "häfen", "haf"),
        ("fr", "bateaux", "bateau"),
        ("pl", "statki", "statki"),
        ("xx", "ferries", "ferries"),
        ("en", "y" * 1000 + "ing", "y" * 1000 + "ing"),
    ],
    ids=lambda value: value[:10],
)
def test_words_are_stemmed_where_their_language_has_a_stemmer(language: str, word: str, stem: str):
    assert stemmer(language)(word) == stem


def test_english_words_that_are_taken_for_their_own_stems_are_those_that_the_stemmer_leaves_alone():
    stem = load_snowball().SnowballStemmer("english").stem
    endings = ["".join(letters) for length in (1, 2, 3) for letters in product(ascii_lowercase, repeat=length)]
    words = [start + ending for start in ("a", "relat", "gener") for ending in endings]
    assert [word for word in words if stemmer("en")(word) != stem(word)] == []


def test_a_stem_does_not_depend_on_the_word_before():
    # "You travelled" behind "we wrote", which NLTK's Arabic stemmer remembers.
    stem = stemmer("ar")
    assert [stem("كتبنا"), stem("سافرتم")] == ["كتب", "سافر"]


@pytest.mark.parametrize(("language", "words"), [("en", {"the", "said", "aren"}), ("de", {"und", "der"})])
def test_languages_have_stop_words(language: str, words: set[str]):
    assert words <= stop_words(language)


@pytest.mark.parametrize("language", ["vi", "xx", "", "../english", "\0"])
def test_other_languages_have_none(language: str):
    assert stop_words(language) == frozenset()


def test_stop_words_are_read_without_importing_sumy():
    program = (
        "import sys; from summarise.language.stems import stop_words; stop_words('en'); print('sumy' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["False"]


def test_stop_words_that_are_gone_are_not_taken_for_none(monkeypatch, tmp_path):
    moved = SimpleNamespace(origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr("summarise.language.stems.find_spec", lambda _: moved)
    with pytest.raises(FileNotFoundError, match="stop words"):
        stop_words.__wrapped__("en")
