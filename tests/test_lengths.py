import pytest

from summarise.errors import OptionError
from summarise.lengths import Budget, parse_length


@pytest.mark.parametrize(
    ("asked", "budget"),
    [
        ("3", Budget(3, "sentences")),
        ("20%", Budget(8, "sentences")),
        ("1%", Budget(1, "sentences")),
        ("100%", Budget(42, "sentences")),
        ("60w", Budget(60, "words")),
        ("280c", Budget(280, "characters")),
        ("9" * 1000, Budget(10**15, "sentences")),
    ],
)
def test_a_length_becomes_a_budget(asked, budget):
    assert parse_length(asked).budget(sentences=42, words=800) == budget


@pytest.mark.parametrize(("words", "points"), [(10, 3), (399, 3), (400, 4), (799, 4), (800, 5), (100_000, 5)])
def test_auto_grows_with_the_article(words, points):
    assert parse_length("auto").budget(sentences=99, words=words) == Budget(points, "sentences")


@pytest.mark.parametrize("asked", ["", "0", "0w", "-3", "three", "3.5", "101%", "3 ", "3s", "٣", "9" * 1001])
def test_anything_else_is_refused_with_what_would_do(asked):
    with pytest.raises(OptionError):
        parse_length(asked)
