import random

import pytest

from summarise.errors import UnreadableInputError
from summarise.reading.decoding import decode_as_said, decode_bytes, decode_text

TEXT = "“Café au lait costs £3”, said Zoë Müller – twice the price of last year’s, she noted.\n" * 20


@pytest.mark.parametrize(
    "encoding",
    [
        "utf-8",
        "utf-8-sig",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "utf-32-le",
        "utf-32-be",
        "windows-1252",
        "mac-roman",
    ],
)
def test_the_encodings_of_english_are_recognised(encoding):
    assert decode_text(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize("encoding", ["utf-32-le", "utf-32-be"])
def test_any_script_is_recognised_in_utf_32(encoding):
    text = "Министр сказал во вторник, что тоннель не откроется. 部长星期二表示。\n"
    assert decode_text(text.encode(encoding)) == text


def test_a_capital_with_an_accent_is_no_mark_of_a_macintosh():
    for text in ("AÇÕES SOBEM, diz a Petrobrás.", "ÓTIMO! Ótimo. Não é Õ.", "Ó. Ó, não.", "It’s “OK,Ó he said."):
        text = "The company told its owners so in a letter on Monday. " * 5 + text
        assert decode_text(text.encode("cp1252")) == text


def test_latin_1_is_recognised():
    text = "Café au lait costs £3, said Zoë Müller: twice the price of last year's, she noted.\n" * 20
    assert decode_text(text.encode("latin-1")) == text


def test_a_language_with_many_accents_is_recognised():
    text = "Řekl, že příští týden bude jednat s předsedou vlády o žádosti obyvatel města Plzeň.\n" * 20
    assert decode_text(text.encode("cp1250")) == text


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        ("Rząd zamknie tunel na sześć miesięcy, poinformowała w środę minister. Nurkowie znaleźli drugi przeciek.",
         ("iso8859-2", "cp1250")),
        ("Vláda uzavře tunel na šest měsíců, řekl ministr. Lidé se bojí dlouhých front a vyšších cen.",
         ("iso8859-2", "cp1250")),
        ("A kormány hat hónapra lezárja az alagutat. A búvárok újabb repedést találtak; a nő erről beszélt.",
         ("iso8859-2", "cp1250")),
        ("Vlada bo predor zaprla za šest mesecev, so povedali. Potapljači so našli še eno razpoko v zidu.",
         ("iso8859-2", "cp1250")),
        ("Regeringen lukker tunnelen i seks måneder. Dykkere fandt endnu en læk, og beboerne frygter køer.",
         ("latin-1",)),
        ("El gobierno cerrará el túnel durante meses. Los buzos, según la ministra, volverán mañana al muelle.",
         ("latin-1", "mac-roman")),
        ("O governo fechará o túnel durante meses. Os moradores não estão contentes, e as obras começarão já.",
         ("latin-1",)),
        ("Le gouvernement ferme le tunnel. Les plongeurs ont trouvé une deuxième fuite, a répété l’élue.", ("cp1252",)),
        ("Hükümet tüneli altı ay kapatıyor. Dalgıçlar ikinci bir sızıntı buldu, çalışmalar başlayacak.", ("iso8859-9",)),
        ("Narai sienoje rado antrą plyšį, pranešė ministrė. Gyventojai baiminasi ilgesnių eilių.", ("cp1257",)),
        ("Водолазы нашли вторую течь, сообщила во вторник министр.", ("koi8-r", "cp1251", "cp866")),
        ("Οι δύτες βρήκαν δεύτερη διαρροή στον τοίχο, ανακοίνωσε η υπουργός.", ("iso8859-7", "cp1253")),
    ],
)  # fmt: skip
def test_a_language_is_told_by_its_letters(text, encodings):
    for encoding in encodings:
        decoded = decode_bytes(text.encode(encoding))
        assert (decoded.text, decoded.guessed) == (text, True)


@pytest.mark.parametrize("encoding", ["iso2022_jp", "iso2022_kr"])
def test_what_is_written_in_escapes_is_read(encoding):
    text = {
        "iso2022_jp": "大臣は火曜日、トンネルが閉鎖されると述べた。",
        "iso2022_kr": "정부는 터널을 닫는다고 밝혔다.",
    }[encoding]
    assert decode_text(text.encode(encoding)) == text
    assert decode_text(b"The price was \x1b[31m$B 40\x1b[0m.") == "The price was \x1b[31m$B 40\x1b[0m."


def test_line_ends_and_nuls_stay_since_offsets_count_them():
    assert decode_text(b"One.\r\nTwo.\rThree\x00.\n") == "One.\r\nTwo.\rThree\x00.\n"


def test_utf_8_cut_within_a_character_loses_only_that():
    assert decode_text(TEXT.encode()[:-1] + b"\xe2\x80") == TEXT[:-1] + "\ufffd"


def test_a_page_is_believed_when_it_names_its_encoding():
    page = '<html><head><meta charset="koi8-r"></head><body>Президент сказал, что закон принят.</body></html>'
    assert decode_text(page.encode("koi8-r")) == page


@pytest.mark.parametrize("name", ["punycode", "PUNYCODE", "idna", "unicode_escape", "raw-unicode-escape"])
def test_what_spells_out_other_characters_is_no_encoding_of_a_page(name):
    page = f'<html><head><meta charset="{name}"></head><body>The café spells A as \\u0041 in its menu-.</body></html>'
    assert decode_text(page.encode("cp1252")) == page


@pytest.mark.parametrize(
    ("name", "decoded"),
    [
        ("KOI8-R", ("Да", "KOI8-R", True, False)),
        ("punycode", None),
        ("Unicode-Escape", None),
        ("rot13", None),
        ("base64", None),
        ("no-such", None),
        ("a\0b", None),
        ("", None),
        ("ascii", None),
    ],
)
def test_an_encoding_is_believed_if_there_is_such_a_one_and_it_fits(name, decoded):
    assert decode_as_said("Да".encode("koi8-r"), name) == decoded


@pytest.mark.parametrize("data", [b"", b" \n\t", b"word"])
def test_little_or_nothing_is_text(data):
    assert decode_text(data) == data.decode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "is a PDF file; take its text out first, as with pdftotext"),
        (b"PK\x03\x04\x14\x00", "is a zip archive or office document; save it as text first"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "is an old office document; save it as text first"),
        (b"{\\rtf1\\ansi Text.}", "is a rich text document; save it as plain text first"),
        (b"\x1f\x8b\x08\x00", "is compressed; unpack it first, as with zcat"),
        (b"BZh91AY", "is compressed; unpack it first, as with bzcat"),
        (b"\xfd7zXZ\x00", "is compressed; unpack it first, as with xzcat"),
        (b"\x28\xb5\x2f\xfd\x04", "is compressed; unpack it first, as with zstdcat"),
        (b"\x89PNG\r\n\x1a\n", "is a picture"),
        (b"GIF89a", "is a picture"),
        (b"\xff\xd8\xff\xe0", "is a picture"),
        (b"\x7fELF\x02\x01", "is a program"),
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


@pytest.mark.parametrize(
    ("data", "text"),
    [
        # A byte that is none of UTF-8's, beside a few marks, beside one; an end within a character; a line of Latin-1.
        ("“It is sad,” said Ann. Tom Reed’s shop stays.".encode() + b"\xff", "“It is sad,” said Ann. Tom Reed’s shop stays.�"),
        ("It cost £3m.".encode() + b" Bro\xff ken.", "It cost £3m. Bro� ken."),
        ("It’s late.".encode() + b" \xe2\x80", "It’s late. �"),
        ("“Café,” she said.\n".encode() + b"Stra\xdfe in M\xfcnchen\n", "“Café,” she said.\nStra�e in M�nchen\n"),
        ("Министр сказал.".encode() + b"\xff", "Министр сказал.�"),
    ],
)  # fmt: skip
def test_utf_8_with_a_few_bad_bytes_is_still_utf_8(data, text):
    assert decode_bytes(data) == (text, "utf-8", False, False)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        # Bytes that happen to make a character of UTF-8 now and then, among many that do not.
        ("“CAFÉ” is what Zoë and José call it.", "cp1252"),
        ("“L’été à l’école”, dit-il, “c’est l’été.” Et l’égalité ?", "mac-roman"),
        ("Он сказал: «НАТО» и «МИД» не знают.", "cp1251"),
        ("Ребёнок и щенок ещё вернётся, сказал он.", "koi8-r"),
        ("部长星期二表示，隧道将在六个月内关闭，居民们很失望。", "gb18030"),
        ("大臣は火曜日、トンネルが半年閉鎖されると述べた。", "shift-jis"),
        ("部長星期二表示，隧道將在六個月內關閉。", "big5"),
    ],
)
def test_another_encoding_is_not_taken_for_utf_8_with_bad_bytes(text, encoding):
    assert decode_bytes(text.encode(encoding)).encoding != "utf-8"


@pytest.mark.parametrize(
    ("data", "encoding", "whole"),
    [
        (b"Plain.", "utf-8", True),
        ("The mayor was seen in front of a café.".encode("cp1252"), "cp1252", True),
        # A byte that Windows-1252 leaves empty.
        (b"The mayor was seen in front of a \x81 on Monday.", "cp1252", False),
        ("Café.".encode("utf-16"), "utf-16", True),
        ("Café.".encode("utf-16") + b"\x00", "utf-16", False),
    ],
)
def test_it_is_known_how_a_text_was_decoded_and_whether_all_of_it_was(data, encoding, whole):
    assert decode_bytes(data)[1:] == (encoding, whole, False)


def test_a_broken_file_with_a_mark_is_read_as_far_as_it_can_be():
    assert decode_text(b"\xef\xbb\xbfCaf\xc3\xa9 \xff closes.") == "Café \ufffd closes."
    assert decode_text("Café".encode("utf-16") + b"\x00") == "Café\ufffd"


@pytest.mark.parametrize(("controls", "text"), [(8, True), (12, False)])
def test_a_tenth_of_control_characters_is_no_text_any_more(controls, text):
    data = b"\x01" * controls + b"a" * (100 - controls)
    if text:
        assert decode_text(data) == data.decode()
    else:
        with pytest.raises(UnreadableInputError, match="is not text"):
            decode_text(data)


def test_bytes_that_mean_nothing_are_no_text():
    for seed in range(20):
        with pytest.raises(UnreadableInputError, match="is not text"):
            decode_text(random.Random(seed).randbytes(2000))


def test_a_page_may_say_its_encoding_in_any_of_the_ways_there_are():
    for said in (
        "charset=koi8-r",
        "CHARSET = 'koi8-r'",
        'http-equiv="Content-Type" content="text/html; charset=koi8-r"',
    ):
        page = f"<html><head><meta {said}></head><body>Президент сказал.</body></html>"
        assert decode_text(page.encode("koi8-r")) == page


@pytest.mark.parametrize("said", ["no-such", "undefined", "base64"])
def test_a_page_is_not_believed_when_there_is_no_such_encoding(said):
    page = f'<html><head><meta charset="{said}"></head><body>“Café”, said Zoë.</body></html>'
    assert decode_text(page.encode("cp1252")) == page


@pytest.mark.parametrize(
    ("name", "encoding", "guessed"),
    [
        ("Beyoncé", "cp1252", False),
        ("Wałęsa", "cp1250", True),
        ("Wałęsa", "iso8859-2", True),
        ("Путин", "cp1251", True),
        ("Παπανδρέου", "cp1253", True),
        ("don´t", "cp1252", False),
    ],
)
def test_windows_1252_is_a_guess_where_its_letters_make_no_word(name, encoding, guessed):
    line = (
        "The mayor met {} on Monday and said no to the plan, and so did everybody who was asked about it in the square."
    )
    text = f"{line.format(name)} {line.format('the council')} {line.format('the firm')}\n" * 3
    decoded = decode_bytes(text.encode(encoding))
    assert (decoded.encoding, decoded.guessed) == ("cp1252", guessed)


def test_a_few_high_bytes_are_windows_1252_whatever_statistics_say():
    text = "The mayor of Žilina said “no” to the plan, and so did everybody who was asked on Monday.\n" * 3
    assert decode_text(text.encode("cp1252")) == text
