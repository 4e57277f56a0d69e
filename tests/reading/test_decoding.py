import pytest

from summarise.errors import UnreadableInputError
from summarise.reading.decoding import decode_text

TEXT = "“Café au lait costs £3”, said Zoë Müller – twice the price of last year’s, she noted.\n" * 20


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows-1252"]
)
def test_the_encodings_of_english_are_recognised(encoding):
    assert decode_text(TEXT.encode(encoding)) == TEXT


def test_latin_1_is_recognised():
    text = "Café au lait costs £3, said Zoë Müller: twice the price of last year's, she noted.\n" * 20
    assert decode_text(text.encode("latin-1")) == text


def test_a_language_with_many_accents_is_recognised():
    text = "Řekl, že příští týden bude jednat s předsedou vlády o žádosti obyvatel města Plzeň.\n" * 20
    assert decode_text(text.encode("cp1250")) == text


def test_line_ends_and_nuls_stay_since_offsets_count_them():
    assert decode_text(b"One.\r\nTwo.\rThree\x00.\n") == "One.\r\nTwo.\rThree\x00.\n"


def test_utf_8_cut_within_a_character_loses_only_that():
    assert decode_text(TEXT.encode()[:-1] + b"\xe2\x80") == TEXT[:-1] + "\ufffd"


def test_a_page_is_believed_when_it_names_its_encoding():
    page = '<html><head><meta charset="koi8-r"></head><body>Президент сказал, что закон принят.</body></html>'
    assert decode_text(page.encode("koi8-r")) == page


@pytest.mark.parametrize("data", [b"", b" \n\t", b"word"])
def test_little_or_nothing_is_text(data):
    assert decode_text(data) == data.decode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "is a PDF file; take its text out first, as with pdftotext"),
        (b"PK\x03\x04\x14\x00", "is a zip archive or office document; save it as text first"),
        (bytes(range(32)) * 40, "is not text; if it is, name its encoding with --encoding"),
    ],
)
def test_what_is_not_text_is_named(data, said):
    with pytest.raises(UnreadableInputError, match=r".") as caught:
        decode_text(data)
    assert str(caught.value) == said


@pytest.mark.parametrize("encoding", ["no-such-thing", "base64", "", "a\0b"])
def test_an_unknown_encoding_is_refused(encoding):
    with pytest.raises(UnreadableInputError, match="is no known text encoding; try utf-8 or windows-1252"):
        decode_text(b"text", encoding)


def test_an_encoding_that_does_not_fit_is_refused():
    with pytest.raises(UnreadableInputError, match="is not ascii text"):
        decode_text("café".encode(), "ascii")
