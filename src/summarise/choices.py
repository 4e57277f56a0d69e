"""What the command's options ask for, where that is more than a word."""

from __future__ import annotations

import codecs
from pathlib import Path

from summarise.errors import OptionError
from summarise.rendering import PARTS

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


def check_encoding(name: str | None) -> str | None:
    """Return Python's own name of an encoding, None where none is asked for.

    Raises:
        OptionError: Python knows none of this name.
    """
    try:
        return None if name is None else codecs.lookup(name).name
    except (LookupError, ValueError) as error:
        raise OptionError(f"{name!r} is no known encoding; give one such as utf-8 or windows-1252") from error


def find_output(name: str | None) -> Path | None:
    """Return the file to write to, None for standard output.

    Raises:
        OptionError: the name is empty.
    """
    if name is None or name in _STANDARD_OUTPUT:
        return None
    if not name:
        raise OptionError("an empty name is no file to write to; name one, or - for standard output")
    return Path(name)
