import pytest

from summarise.reading.alphabets import find_latin_encoding

POLISH = "Zażółć gęślą jaźń, powiedział minister w środę. Łódź się zmieniła, a życie płynie dalej jak zwykle."
GERMAN = "Die Brücke über die Wörnitz bleibt für große Lastwagen geschlossen, sagte der Bürgermeister am Mittwoch."
FRENCH = "Le conseil a décidé lundi de fermer le vieux pont, jugé dangereux par des ingénieurs à la fin de l’été."


@pytest.mark.parametrize(
    ("text", "encoding", "guess"),
    [
        (POLISH, "cp1250", "cp1252"),
        (POLISH, "iso8859_2", "cp1252"),
        (GERMAN, "mac_roman", "cp1252"),
        (GERMAN, "cp850", "cp1250"),
        (FRENCH, "cp1252", "cp1250"),
    ],
)
def test_the_letters_of_one_language_tell_the_encoding(text, encoding, guess):
    data = text.encode(encoding)
    assert data.decode(find_latin_encoding(data, guess)) == text


@pytest.mark.parametrize(
    ("text", "encoding"), [("Мост закрыт до конца года, сказал мэр.", "cp1251"), ("The bridge is shut.", "cp1252")]
)
def test_other_scripts_and_plain_letters_leave_the_guess(text, encoding):
    assert find_latin_encoding(text.encode(encoding), encoding) == encoding
