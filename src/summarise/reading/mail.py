"""Mail as it lies in a mailbox -> its text: what is at its head, and the first of its parts that can be read.

The decoding is the standard library's. A mail that does not say how it is encoded is a text like any other.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from summarise.errors import UnreadableInputError
from summarise.language.mail_subjects import find_own_subject
from summarise.reading.decoding import Decoded, decode_as_said, decode_bytes, decode_text

if TYPE_CHECKING:
    from email.message import Message

# Header lines up to the first empty one, in a mailbox behind the line that parts its mails.
_SEPARATOR = rb"From [^\r\n]{1,300}\r?\n"
_HEAD = re.compile(rb"(?:%b)?((?:[!-9;-~]{1,100}:[^\n]*\n(?:[ \t][^\n]*\n)*)+)(?=\r?\n|\Z)" % _SEPARATOR)
_LONGEST_HEAD = 100_000
_NEXT = re.compile(rb"\n\r?\n%b[!-9;-~]{1,100}:" % _SEPARATOR)
_WRITTEN = re.compile(rb"^(?:From|To|Subject|Date|Received|Message-ID):", re.IGNORECASE | re.MULTILINE)
_ENCODED = re.compile(rb"^(?:MIME-Version|Content-Type|Content-Transfer-Encoding):", re.IGNORECASE | re.MULTILINE)
_SHOWN = ("From", "Date", "Subject")
# The library's time for an encoded header grows faster than the header.
_LONGEST_VALUE = 2_000


class Mail(NamedTuple):
    """What a reader sees of a mail."""

    head: str
    """Who wrote it, when and of what, a line each."""
    body: Decoded
    is_html: bool
    attached: bool = False
    """Whether it has attachments, which are not read."""


def looks_like_mail(data: bytes) -> bool:
    """Return whether ``data`` begins as a mail that says how it is encoded."""
    head = _HEAD.match(data[:_LONGEST_HEAD].lstrip(b"\xef\xbb\xbf\r\n"))
    return head is not None and _WRITTEN.search(head[1]) is not None and _ENCODED.search(head[1]) is not None


def open_mail(data: bytes, encoding: str | None = None) -> Mail:
    """Return the head and the text of the mail in ``data``; of several parts the first plain one, or else HTML.

    Args:
        data: what looks like a mail.
        encoding: of its text; None believes the mail.

    Raises:
        UnreadableInputError: it is several mails, none of its parts is text, or they cannot be told apart.
    """
    # With it all of the library is loaded, which a plain text does not need.
    from summarise.reading.mail_parts import find_parts

    data = data.lstrip(b"\xef\xbb\xbf\r\n")
    if data.startswith(b"From ") and _NEXT.search(data):
        raise UnreadableInputError("is a mailbox of several mails; give one of them")
    parts = find_parts(data)
    for kind in ("text/plain", "text/html"):
        for part in parts.texts:
            if part.get_content_type() == kind:
                body = _decode(part, encoding)
                if any(map(str.isalnum, body.text)):
                    return Mail(_write_head(data), body, kind == "text/html", parts.attached)
    raise UnreadableInputError("is a mail without a text that can be read; save its text from your mail program")


def _decode(part: Message, encoding: str | None) -> Decoded:
    from summarise.reading.mail_parts import find_charset

    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return Decoded("", "ascii")
    if encoding is None:
        decoded = decode_as_said(data, find_charset(part) or "utf-8")
        if decoded is not None:
            return decoded
    return decode_bytes(data, encoding)


def _write_head(data: bytes) -> str:
    """Return the lines that tell who wrote a mail, when and of what."""
    from email.parser import HeaderParser

    head = _HEAD.match(data)
    # Told as text, since some programs write other letters than those of ASCII there without encoding them.
    headers = HeaderParser().parsestr(decode_text(head[1]) if head else "")
    values = {name: _decode_header(headers[name]) for name in _SHOWN if headers[name]}
    if "Subject" in values:
        values["Subject"] = values["Subject"][find_own_subject(values["Subject"]) :]
    if list(values) == ["Subject"]:
        return values["Subject"]
    return "\n".join(f"{name}: {value}" for name, value in values.items())


def _decode_header(value: str) -> str:
    from email.errors import MessageError
    from email.header import decode_header, make_header

    value = str(value)[:_LONGEST_VALUE]
    # What is encoded otherwise than it should be is shown as it is.
    with suppress(MessageError, LookupError, ValueError):
        value = str(make_header(decode_header(value)))
    return " ".join(value.split())
