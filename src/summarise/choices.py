"""What the command's options ask for, where that is more than a word."""

from __future__ import annotations

import codecs
import os
import shutil
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Literal

from summarise.errors import OptionError
from summarise.rendering import PARTS

Colour = Literal["auto", "always", "never"]

_FEWEST_COLUMNS = 20
_SEPARATORS = tuple(filter(None, (os.sep, os.altsep)))
# What the shell put there is written to as it is; opened anew by its name, it would be written over.
_STANDARD_OUTPUT = frozenset(("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"))


def parse_parts(show: str) -> tuple[str, ...]:
    """Return the parts that are named with commas between.

    Raises:
        OptionError: one of them does not exist.
    """
    parts = tuple(part.strip().lower() for part in show.split(","))
    for part in parts:
        if part not in PARTS:
            raise OptionError(f"there is no part {part!r}; give some of {','.join(PARTS)}")
    return parts


def parse_width(width: str | None) -> int | None:
    """Return the number of columns, None where none is asked for.

    Raises:
        OptionError: it is no number, or too small a one for words to stand in.
    """
    if width is None:
        return None
    # Python refuses to read thousands of figures; nine are as good.
    if not (width.isascii() and width.isdigit()) or (columns := int(width[:9])) < _FEWEST_COLUMNS:
        raise OptionError(f"{width!r} is no width; give a number of columns, {_FEWEST_COLUMNS} or more")
    return columns


def check_encoding(name: str | None) -> str | None:
    """Return Python's own name of an encoding, None where none is asked for.

    Raises:
        OptionError: Python knows none of this name, or it makes no text of bytes, as base64.
    """
    if name is None:
        return None
    try:
        # A letter may be no text in an encoding of text, such as UTF-16.
        with suppress(UnicodeError):
            b"a".decode(name)
        return codecs.lookup(name).name
    except (LookupError, ValueError) as error:
        raise OptionError(f"{name!r} is no known encoding; give one such as utf-8 or windows-1252") from error


def find_output(name: str | None) -> Path | None:
    """Return the file to write to, None for standard output.

    Raises:
        OptionError: the name is empty, or that of a directory.
    """
    if name is None or name in _STANDARD_OUTPUT:
        return None
    if not name:
        raise OptionError("an empty name is no file to write to; name one, or - for standard output")
    if name.endswith(_SEPARATORS):
        raise OptionError(f"{name!r} is the name of a directory; name a file in it")
    return Path(name)


def check_apart(output: Path | None, inputs: Iterable[str]) -> None:
    """Let an output pass that is no input too: the article would be gone, and often it is the only copy.

    Raises:
        OptionError: it is one of the inputs, by this or by another name, or standard input comes from it.
    """
    if output is not None and any(_is_same_file(output, name) for name in inputs):
        raise OptionError(f"{str(output)!r} is an input too, and would be written over; name another file")


def find_width(width: int | None, output: Path | None) -> int | None:
    """Return the width asked for, or that of the terminal that is written to, None where nothing is to be wrapped."""
    if width is not None or output is not None or not _is_terminal():
        return width
    return shutil.get_terminal_size().columns


def wants_colour(colour: Colour, output: Path | None) -> bool:
    """Return whether to use colour: as asked for, or on a terminal whose environment has nothing against it."""
    if colour != "auto":
        return colour == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not plain and output is None and _is_terminal()


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _is_same_file(output: Path, name: str) -> bool:
    # What cannot be looked at cannot be read or written either, and is complained of then.
    with suppress(OSError, ValueError, AttributeError):
        known = os.fstat(sys.stdin.fileno()) if name == "-" else Path(name).stat()
        return output.is_file() and os.path.samestat(known, output.stat())
    return False
