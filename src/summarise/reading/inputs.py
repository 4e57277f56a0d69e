"""One input, whatever is in it, by whatever knows that."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shlex import quote
from typing import BinaryIO, NamedTuple

from summarise.errors import UnreadableInputError
from summarise.reading import STDIN, InputForm
from summarise.reading.cutting import LIMITS
from summarise.reading.data import is_json
from summarise.reading.decoding import Decoded, decode_bytes
from summarise.reading.entities import decode_entities
from summarise.reading.escapes import strip_escapes
from summarise.reading.front_matter import open_front_matter
from summarise.reading.html import extract_page, looks_like_html
from summarise.reading.link_numbers import strip_link_numbers
from summarise.reading.mail import looks_like_mail, open_mail
from summarise.reading.markdown_inline import strip_inline_marks
from summarise.reading.mojibake import repair_mojibake
from summarise.reading.walls import is_notice

_BROKEN = "has bytes that are no text in {}; each is shown as \ufffd"
_GUESSED = "does not say how it is encoded, and was read as {}; --encoding names another"
_REPAIRED = "had been decoded wrongly (as in 'cafÃ©') and was mended"
_SPELLED_OUT = "had characters of HTML spelled out (as in 'caf&eacute;') and was mended"
_WALLED = (
    "holds no article, only a notice (of cookies, scripts or robots); open the page in a browser and save its text"
)
_ATTACHED = "is a mail with attachments, which are not read; save and give them by themselves"
_AS_IT_IS = "; --encoding {} leaves it as it is"
# Devices have no end, and what is so long is no article.
_PIECE, _MOST_PIECES = 1_000_000, 100
_CUT = f"the page is longer than what is read of one ({LIMITS}); save its text to have all of it"


class Input(NamedTuple):
    """What was read: a text, or the article of a web page or the text of a mail."""

    text: str
    altered: bool = False
    """Whether this is not the input as decoded: what a page or a mail holds, a text that was mended, or Markdown, a
    text browser's dump or what a terminal was sent without the marks inside its lines."""
    date: str | None = None
    """When a page says that it was published, as ``2024-03-04``."""
    warnings: tuple[str, ...] = ()


def read_input(name: str, *, form: InputForm = "auto", encoding: str | None = None) -> Input:
    """Return what is in the file called ``name``, or in standard input for ``-``.

    Args:
        name: a path as the user gave it; nothing is fetched.
        form: whether it is a text, or an HTML page whose article is wanted; ``auto`` looks at its content, and reads
            mail, Markdown and the dumps of text browsers too.
        encoding: how the bytes are encoded, by any name Python knows; None recognises it, and mends a text that
            somebody before had decoded wrongly, or whose characters are spelled out as in HTML.

    Raises:
        UnreadableInputError: there is no such file, it cannot be read, its bytes are not text, it is JSON, a page or
            mail without a text, or no more than a notice in place of a page.
        MissingExtraError: it is HTML and the library that reads HTML is not installed.
    """
    data = _read_stdin() if name == STDIN else _read_file(name)
    if form == "auto" and looks_like_mail(data):
        return _read_mail(data, encoding)
    decoded = decode_bytes(data, encoding)
    if form == "auto" and is_json(decoded.text):
        raise UnreadableInputError("is JSON; give the article's text, e.g. with jq -r .articleBody")
    is_page = form == "html" or (form == "auto" and looks_like_html(decoded.text))
    read = _repair(decoded, encoding, is_page=is_page)
    # A page may have come with its tags spelled out.
    if is_page or (form == "auto" and looks_like_html(read.text)):
        return _read_page(read)
    if form == "auto" and is_notice(read.text):
        raise UnreadableInputError(_WALLED)
    return _strip_marks(read) if form == "auto" else read


def _strip_marks(read: Input) -> Input:
    text = strip_inline_marks(open_front_matter(strip_link_numbers(strip_escapes(read.text))))
    return read if text == read.text else read._replace(text=text, altered=True)


def _repair(decoded: Decoded, encoding: str | None, *, is_page: bool) -> Input:
    """Return the text as it was before somebody decoded it wrongly or spelled its characters out, as HTML does."""
    warnings = [_GUESSED.format(_common_name(decoded.encoding))] if decoded.guessed else []
    if not decoded.whole:
        warnings.append(_BROKEN.format(_common_name(decoded.encoding)))
    if encoding is not None:
        return Input(decoded.text, warnings=tuple(warnings))
    text = decoded.text
    # An encoding that is named has to fit.
    as_it_is = _AS_IT_IS.format(_common_name(decoded.encoding)) if decoded.whole else ""
    # The entities of a page are decoded as it is read.
    for mend, remark in ((decode_entities, _SPELLED_OUT), (repair_mojibake, _REPAIRED))[is_page:]:
        if (mended := mend(text)) != text:
            text = mended
            warnings.append(remark + as_it_is)
    return Input(text, altered=text != decoded.text, warnings=tuple(warnings))


def _common_name(encoding: str) -> str:
    return encoding.removesuffix("-sig").replace("cp125", "windows-125").replace("iso8859_", "iso-8859-")


def _read_page(read: Input) -> Input:
    page = extract_page(read.text)
    cut = () if page.whole else (_CUT,)
    return Input(page.text, altered=True, date=page.date, warnings=(*read.warnings, *cut))


def _read_mail(data: bytes, encoding: str | None) -> Input:
    mail = open_mail(data, encoding)
    read = _repair(mail.body, encoding, is_page=mail.is_html)
    if mail.is_html:
        read = _read_page(read)._replace(date=None)
    attached = (_ATTACHED,) if mail.attached else ()
    return read._replace(text=f"{mail.head}\n\n{read.text}", altered=True, warnings=(*read.warnings, *attached))


def _read_stdin() -> bytes:
    if sys.stdin is None:
        raise UnreadableInputError("is closed; name a file or pipe an article in")
    try:
        with _waiting(sys.stdin.buffer):
            return _read_all(sys.stdin.buffer)
    except OSError as error:
        raise UnreadableInputError(f"cannot be read ({error.strerror or error})") from error


@contextmanager
def _waiting(file: BinaryIO) -> Iterator[None]:
    """Wait for what is still to come: a pipe may have been set not to by who else holds it, and a pause be its end."""
    try:
        # Windows has no such pipes, nor this question before Python 3.12.
        waits = sys.platform == "win32" or os.get_blocking(file.fileno())
    except OSError:
        waits = True
    if waits:
        yield
        return
    os.set_blocking(file.fileno(), True)
    try:
        yield
    finally:
        os.set_blocking(file.fileno(), False)


def _read_all(file: BinaryIO) -> bytes:
    """Return what is in ``file``, read in pieces: asked for the most at once, Python would make room for it first."""
    pieces: list[bytes] = []
    for _ in range(_MOST_PIECES):
        pieces.append(file.read(_PIECE))
        # Only the last one is shorter; on a terminal, to ask again would be to wait again.
        if len(pieces[-1]) < _PIECE:
            return b"".join(pieces)
    raise UnreadableInputError(f"is longer than the {_MOST_PIECES * _PIECE:,} bytes that are read; give a part of it")


def _read_file(name: str) -> bytes:
    if not name:
        raise UnreadableInputError("an empty name is no file; name one, or - for standard input")
    # A path in Python forgets that this asks for a directory.
    if name.endswith("/") and Path(name).is_file():
        raise UnreadableInputError("is no directory; name it without the / at its end")
    try:
        with Path(name).open("rb") as file:
            return _read_all(file)
    except FileNotFoundError as error:
        if "://" in name:
            raise UnreadableInputError(f"addresses are not fetched; try: curl -s {quote(name)} | summarise") from error
        raise UnreadableInputError("there is no such file") from error
    except IsADirectoryError as error:
        raise UnreadableInputError(
            f"is a directory; name the files in it, as in {quote(name.rstrip('/'))}/*.txt"
        ) from error
    except PermissionError as error:
        raise UnreadableInputError("may not be read; ask its owner for permission") from error
    except (OSError, ValueError) as error:
        raise UnreadableInputError(f"cannot be read ({getattr(error, 'strerror', None) or error})") from error
