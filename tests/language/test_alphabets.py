import pytest

from summarise.language.alphabets import fit_alphabets


@pytest.mark.parametrize(
    ("text", "share", "languages", "letters"),
    [
        ("Łódź się zmieniła.", 1.0, ("pl",), 4),
        ("“Es ist für alle schön” – größer als je.", 1.0, ("de",), 3),
        # The closing mark in the place of an "ö" is none.
        ("h”her f„llt", 0.0, None, 0),
        ("Plain.", 0.0, None, 0),
    ],
)
def test_a_language_is_one_that_has_the_letters(text, share, languages, letters):
    fit = fit_alphabets(text)
    assert (fit.share, fit.letters) == (share, letters)
    assert languages is None or fit.languages == languages
