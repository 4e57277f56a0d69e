"""Text -> file, whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from summarise.errors import OutputError


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` so that a reader sees the old file or the new one, never a part.

    A link to a file is followed, so that it stays one; a device or pipe is written to as it is.

    Raises:
        OutputError: the file could not be written; what was there is there still.
    """
    try:
        # Before links are followed: /dev/stdout is one, to whatever the shell put there.
        if (path.exists() and not path.is_file()) or path.is_relative_to("/dev"):
            with path.open("ab") as device:
                device.write(data)
        else:
            _replace(path.resolve(), data)
    except IsADirectoryError as error:
        raise OutputError("is a directory; name a file in it") from error
    except FileNotFoundError as error:
        raise OutputError("there is no such directory; make it first") from error
    # RuntimeError is what a circle of links gives.
    except (OSError, RuntimeError, ValueError) as error:
        raise OutputError(f"cannot be written ({getattr(error, 'strerror', None) or error})") from error


def _replace(path: Path, data: bytes) -> None:
    # In the same directory, since a file can be put in another's place only within one file system.
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:100]}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _umask() -> int:
    # There is no way to ask for it but to set it.
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
