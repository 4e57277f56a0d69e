import re
from pathlib import Path

import pytest

import summarise

# A possessive quantifier behind a group: "(?:ab|c)*+". In Python 3.11.0 to 3.11.4 such a pattern finds too little, or
# ends in a SystemError (CPython issues 101955 and 106052); an atomic group, "(?>(?:ab|c)*)", says the same.
_POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{[\d{},]+\})\+")
_SOURCES = sorted(Path(summarise.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("source", _SOURCES, ids=lambda path: path.stem)
def test_no_pattern_has_a_possessive_group(source):
    assert _POSSESSIVE_GROUP.search(source.read_text(encoding="utf-8")) is None


@pytest.mark.parametrize("pattern", [r"(?:ab|c)*+d", r"(?:ab){0,9}+", r"(?:ab){{0,9}}+", r"(?:ab)?+"])
def test_one_would_be_found(pattern):
    assert _POSSESSIVE_GROUP.search(pattern)


@pytest.mark.parametrize("pattern", [r"[ab]*+d", r"(?>(?:ab)*)", r"\)++", r"(?:ab)+"])
def test_others_are_fine(pattern):
    assert _POSSESSIVE_GROUP.search(pattern) is None
