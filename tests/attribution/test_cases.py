"""The patterns that defeat quotation tools, as cases in files."""

import pytest

from tests.attribution.reading import CASES, read_cases, tell


@pytest.mark.parametrize(
    ("article", "expected"), [pytest.param(text, told, id=title) for title, text, told in read_cases(CASES)]
)
def test_each_statement_goes_to_its_source(article, expected):
    assert tell(article) == expected


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        pytest.param(text, told, id=title, marks=pytest.mark.xfail(reason=title, strict=True))
        for title, text, told in read_cases(CASES / "known_failures")
    ],
)
def test_what_is_not_understood_yet(article, expected):
    assert tell(article) == expected
