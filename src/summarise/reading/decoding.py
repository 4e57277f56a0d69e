"""Bytes -> text: a byte order mark, then UTF-8, then what the page says of itself, then what is likely."""

from __future__ import annotations

import codecs
import re

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
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,40})", re.IGNORECASE)
# An apostrophe, and a closing mark behind a sentence, as old Macintoshes wrote them; in Windows-1252 they are capitals
# with accents, and its own marks are letters there.
_MAC = re.compile(rb"[a-z]\xd5[a-z]|[.,!?]\xd3(?:\s|\Z)")
_WINDOWS_MARKS = re.compile(rb"[\x91-\x94]")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"
# Bytes that mean nothing are one tenth control characters, and are hardly ever UTF-8.
_MOST_CONTROLS, _MOST_IN_SINGLE_BYTES = 0.1, 0.03
# A page's head and the first paragraphs tell what the rest is.
_LOOKED_AT = 100_000


def decode_text(data: bytes, encoding: str | None = None) -> str:
    """Return the text in ``data``; line ends and NULs stay as they are, since offsets count them.

    Args:
        data: a whole file.
        encoding: any name Python knows; None recognises it.

    Raises:
        UnreadableInputError: the encoding is unknown or does not fit, or the bytes are not text.
    """
    if encoding is not None:
        return _decode_as(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, errors="replace")
    for signature, what in _SIGNATURES.items():
        if data.startswith(signature):
            raise UnreadableInputError(f"is {what}")
    if (wide := _wide_encoding(data[:_LOOKED_AT])) is not None:
        return data.decode(wide, errors="replace")
    text = _decode_utf8(data)
    most = _MOST_CONTROLS
    if text is None:
        text, most = _decode_single_bytes(data), _MOST_IN_SINGLE_BYTES
    sample = data[:_LOOKED_AT]
    if len(sample) - len(sample.translate(None, _CONTROLS)) > most * len(sample):
        raise UnreadableInputError("is not text; if it is, name its encoding with --encoding")
    return text


def _decode_as(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError as error:
        raise UnreadableInputError(f"is not {encoding} text; leave --encoding out to have it recognised") from error
    except (LookupError, ValueError) as error:
        raise UnreadableInputError(f"{encoding!r} is no known text encoding; try utf-8 or windows-1252") from error


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


def _decode_utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    # A cut or slightly damaged UTF-8 text is still UTF-8: single-byte text has hardly a valid sequence.
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    return text if whole > 5 * broken else None


def _decode_single_bytes(data: bytes) -> str:
    said = _CHARSET.search(data[:2000])
    if said is not None:
        try:
            return data.decode(said[1].decode("ascii"))
        except (LookupError, ValueError):
            pass
    if _MAC.search(data, 0, _LOOKED_AT) and not _WINDOWS_MARKS.search(data, 0, _LOOKED_AT):
        return data.decode("mac-roman")
    # English has a high byte only in a name or a typographic mark; there is too little of it to tell encodings by
    # statistics, and Windows-1252, of which Latin-1 is all but a part, is by far the likeliest.
    sample = data[:_LOOKED_AT]
    if sum(byte > 0x7F for byte in sample) < 0.03 * len(sample):
        return data.decode("cp1252", errors="replace")
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return data.decode(best.encoding if best is not None else "cp1252", errors="replace")
