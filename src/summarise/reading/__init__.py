"""Files and standard input -> text: bytes are decoded, the article of an HTML page is taken out of it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

from summarise.errors import UnreadableInputError
from summarise.reading.data import is_json
from summarise.reading.decoding import decode_text
from summarise.reading.html import extract_article, looks_like_html

InputForm = Literal["auto", "text", "html"]

STDIN = "-"


def read_text(name: str, *, form: InputForm = "auto", encoding: str | None = None) -> str:
    """Return the text of the file called ``name``, or of standard input for ``-``.

    Args:
        name: a path as the user gave it; nothing is fetched.
        form: whether the text is an HTML page whose article is wanted; ``auto`` looks at its content.
        encoding: how the bytes are encoded, by any name Python knows; None recognises it.

    Raises:
        UnreadableInputError: there is no such file, it cannot be read, its bytes are not text, or it is JSON.
        MissingExtraError: it is HTML and the library that reads HTML is not installed.
    """
    text = decode_text(_read_stdin() if name == STDIN else _read_file(name), encoding)
    if form == "auto" and is_json(text):
        raise UnreadableInputError("is JSON; give the article's text, e.g. with jq -r .articleBody")
    if form == "html" or (form == "auto" and looks_like_html(text)):
        return extract_article(text)
    return text


def _read_stdin() -> bytes:
    if sys.stdin is None:
        raise UnreadableInputError("standard input is closed; name a file or pipe an article in")
    try:
        return sys.stdin.buffer.read()
    except MemoryError as error:
        raise UnreadableInputError("is larger than this machine's memory; give a part of it") from error
    except OSError as error:
        raise UnreadableInputError(f"cannot be read ({error.strerror or error})") from error


def _read_file(name: str) -> bytes:
    if not name:
        raise UnreadableInputError("an empty name is no file; name one, or - for standard input")
    try:
        return Path(name).read_bytes()
    except FileNotFoundError as error:
        if "://" in name:
            raise UnreadableInputError(f"addresses are not fetched; try: curl -s '{name}' | summarise") from error
        raise UnreadableInputError("there is no such file") from error
    except IsADirectoryError as error:
        raise UnreadableInputError(f"is a directory; name the files in it, as in {name.rstrip('/')}/*.txt") from error
    except PermissionError as error:
        raise UnreadableInputError("may not be read; ask its owner for permission") from error
    except MemoryError as error:
        raise UnreadableInputError("is larger than this machine's memory; give a part of it") from error
    except (OSError, ValueError) as error:
        raise UnreadableInputError(f"cannot be read ({getattr(error, 'strerror', None) or error})") from error
