import pytest

from summarise.splitting.usage import usage_of


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Gov", "name"),
        ("GOV", "name"),
        ("Lt.-Gov", "name"),
        ("No", "number"),
        ("NO", "number"),
        ("no", None),
        ("p.m", "clock"),
        ("R-Calif", "state"),
        ("etc", "ending"),
        ("vs", "joint"),
        ("U.S", "word"),
        ("F.A.A", "word"),
        ("K", "initial"),
        ("J.R.R", "initial"),
        ("3.5", "figure"),
        ("end", None),
        ("", None),
    ],
)
def test_kinds(word, kind):
    assert usage_of("", "en").abbreviations.kind(word) == kind
