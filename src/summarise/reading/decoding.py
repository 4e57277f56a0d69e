"""Bytes -> text: a byte order mark, escapes, UTF-8, then what the page says of itself, then what is likely."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from summarise.errors import UnreadableInputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # Before UTF-16, whose mark is the beginning of this one.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = {
    b"%PDF-": "a PDF file; take its text out first, as with pdftotext",
    b"PK\x03\x04": "a zip archive or office document; save it as text first",
    b"\xd0\xcf\x11\xe0": "an old office document; save it as text first",
    b"{\\rtf": "a rich text document; save it as plain text first",
    b"\x1f\x8b": "compressed; unpack it first, as with zcat",
    b"BZh": "compressed; unpack it first, as with bzcat",
    b"\xfd7zXZ": "compressed; unpack it first, as with xzcat",
    b"\x28\xb5\x2f\xfd": "compressed; unpack it first, as with zstdcat",
    b"\x89PNG": "a picture",
    b"GIF8": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"\x7fELF": "a program",
}
# All seven-bit, so that it would pass for UTF-8; what a terminal reads as a command begins otherwise.
_ESCAPES = {b"\x1b$B": "iso2022_jp", b"\x1b$@": "iso2022_jp", b"\x1b$)C": "iso2022_kr"}
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,40})", re.IGNORECASE)
# An apostrophe, and a closing mark behind a sentence, as old Macintoshes wrote them; in Windows-1252 they are capitals
# with accents, and its own marks are letters there.
_MAC = re.compile(rb"[a-z]\xd5[a-z]|[.,!?]\xd3(?:\s|\Z)")
_WINDOWS_MARKS = re.compile(rb"[\x91-\x94]")
# Signs within a word and three accents in a row, as "Wa³êsa" for Wałęsa and "Ïóòèí" for Путин: then it is another.
_ODD = re.compile(rb"[A-Za-z][\xa1-\xac\xae-\xb3\xb5\xb6\xb8\xb9\xbb-\xbf][A-Za-z\xc0-\xff]|[\xc0-\xff]{3}")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"
# Bytes that mean nothing are one tenth control characters, and are hardly ever UTF-8.
_MOST_CONTROLS, _MOST_IN_SINGLE_BYTES = 0.1, 0.03
# A page's head and the first paragraphs tell what the rest is.
_LOOKED_AT = 100_000
# Ways to spell characters out by others; for Python they are encodings too, and the first takes a time that grows with
# the square of the text.
_SPELLINGS = frozenset(("punycode", "idna", "unicode-escape", "raw-unicode-escape"))
_BROKEN = "\ufffd"
# Accents and marks: in UTF-8 two or three bytes that make no sense one by one in any other encoding ("Ã©", "вЂ™"), so
# that one of them weighs more than a few bad bytes. Any other character may come of two letters in Chinese or Japanese
# encodings, whose bytes are such by chance in up to a third of places. Of 4174 texts in UTF-8 with one to three bytes
# changed, all but 10 are known by these weights; of the same in sixteen other encodings, and of pieces of 80 characters
# and more in twenty languages' older ones, none is taken for UTF-8 but a few that hold "naÃ vetÃ©" and the like.
_ACCENT_OR_MARK = re.compile("[\x80-\xff\u2000-\u213f]")
_OTHER = re.compile(f"[^\x00-\xff\u2000-\u213f{_BROKEN}]")
_OUTWEIGHED_BY_ACCENT, _OUTWEIGHED_BY_OTHER = 4, 0.5


class Decoded(NamedTuple):
    """A text and how it was decoded."""

    text: str
    encoding: str
    """By Python's name."""
    whole: bool = True
    """Whether every byte stood for something; those that did not are U+FFFD."""
    guessed: bool = False
    """Whether the encoding is no more than the likeliest of many."""


def decode_text(data: bytes, encoding: str | None = None) -> str:
    """Return the text in ``data``, as ``decode_bytes`` does, without how it was decoded."""
    return decode_bytes(data, encoding).text


def decode_bytes(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text in ``data``; line ends and NULs stay as they are, since offsets count them.

    Args:
        data: a whole file.
        encoding: any name Python knows; None recognises it.

    Raises:
        UnreadableInputError: the encoding is unknown or does not fit, or the bytes are not text.
    """
    if encoding is not None:
        return Decoded(_decode_as(data, encoding), encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _decode_leniently(data, name)
    for signature, what in _SIGNATURES.items():
        if data.startswith(signature):
            raise UnreadableInputError(f"is {what}")
    if (wide := _wide_encoding(data[:_LOOKED_AT])) is not None:
        return _decode_leniently(data, wide)
    for escape, name in _ESCAPES.items():
        if escape in data[:_LOOKED_AT] and (decoded := decode_as_said(data, name)) is not None:
            return decoded
    decoded, most = _decode_leniently(data, "utf-8"), _MOST_CONTROLS
    if not decoded.whole and not _is_damaged_utf8(decoded.text):
        decoded, most = _decode_single_bytes(data), _MOST_IN_SINGLE_BYTES
    sample = data[:_LOOKED_AT]
    if len(sample) - len(sample.translate(None, _CONTROLS)) > most * len(sample):
        raise UnreadableInputError("is not text; if it is, name its encoding with --encoding")
    return decoded


def decode_as_said(data: bytes, name: str) -> Decoded | None:
    """Return the text in ``data`` in the encoding that it names itself, None where that is none or does not fit."""
    try:
        if codecs.lookup(name).name in _SPELLINGS:
            return None
        return Decoded(data.decode(name), name)
    except (LookupError, ValueError):
        return None


def _decode_as(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError as error:
        raise UnreadableInputError(f"is not {encoding} text; leave --encoding out to have it recognised") from error
    except (LookupError, ValueError) as error:
        raise UnreadableInputError(f"{encoding!r} is no known text encoding; try utf-8 or windows-1252") from error


def _decode_leniently(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeError:
        return Decoded(data.decode(encoding, errors="replace"), encoding, whole=False)


def _wide_encoding(data: bytes) -> str | None:
    """Return UTF-32 without a mark, or UTF-16 where every second byte is NUL, as in a text of mostly Latin letters."""
    for highest, higher, lowest, name in ((3, 2, 0, "utf-32-le"), (0, 1, 3, "utf-32-be")):
        zeros, letters = data[highest::4] + data[higher::4], data[lowest::4]
        if zeros and zeros.count(0) > 0.95 * len(zeros) and letters.count(0) < 0.1 * len(letters):
            return name
    even, odd = data[::2], data[1::2]
    for zeros, letters, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if zeros and zeros.count(0) > 0.8 * len(zeros) and letters.count(0) < 0.1 * len(letters):
            return name
    return None


def _is_damaged_utf8(text: str) -> bool:
    """Return whether bytes that gave ``text`` as UTF-8 are that, cut or damaged: more speaks for it than is broken."""
    accents, others = len(_ACCENT_OR_MARK.findall(text)), len(_OTHER.findall(text))
    return _OUTWEIGHED_BY_ACCENT * accents + _OUTWEIGHED_BY_OTHER * others > text.count(_BROKEN)


def _decode_single_bytes(data: bytes) -> Decoded:
    said = _CHARSET.search(data[:2000])
    if said is not None and (decoded := decode_as_said(data, said[1].decode("ascii"))) is not None:
        return decoded
    if _MAC.search(data, 0, _LOOKED_AT) and not _WINDOWS_MARKS.search(data, 0, _LOOKED_AT):
        return Decoded(data.decode("mac-roman"), "mac-roman")
    # English has a high byte only in a name or a typographic mark; there is too little of it to tell encodings by
    # statistics, and Windows-1252, of which Latin-1 is all but a part, is by far the likeliest.
    sample = data[:_LOOKED_AT]
    if sum(byte > 0x7F for byte in sample) < 0.03 * len(sample):
        return _decode_leniently(data, "cp1252")._replace(guessed=_ODD.search(sample) is not None)
    from charset_normalizer import from_bytes

    from summarise.reading.alphabets import find_latin_encoding

    best = from_bytes(sample).best()
    encoding = find_latin_encoding(sample, best.encoding if best is not None else "cp1252")
    return _decode_leniently(data, encoding)._replace(guessed=True)
