"""A surname by itself is read as the article spells it where it names somebody in full."""

import pytest

from summarise.attribution.people.spellings import Spellings


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("monteith", "monteith"),
        ("montieth", "monteith"),
        ("monnteith", "monteith"),
        # Two other letters, a swap at the beginning, and names too short to tell a slip from another name.
        ("montgomery", "montgomery"),
        ("omnteith", "omnteith"),
        ("olsne", "olsne"),
        ("", ""),
    ],
)
def test_only_a_slip_is_corrected(written: str, meant: str) -> None:
    assert Spellings(("monteith", "olsen")).correct(written) == meant
