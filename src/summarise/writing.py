"""Text -> file, whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from summarise.errors import OutputError

_WRITABLE = 0o222
# As many as Linux follows.
_MOST_LINKS = 40
# Links to whatever the shell put there, be it a file.
_STREAMS = frozenset(map(Path, ("/dev/stdout", "/dev/stderr")))
_DESCRIPTORS = frozenset(map(Path, ("/dev/fd", "/proc/self/fd")))


def check_writable(path: Path) -> None:
    """Let a file pass that is not there yet, or may be written over; in the place of any other one could be put too.

    Raises:
        OutputError: it is marked read-only, even where the mark would not stop whoever asks.
    """
    # What cannot be looked at cannot be written either, and is complained of then.
    with suppress(OSError, ValueError):
        if not path.is_file() or (os.access(path, os.W_OK) and path.stat().st_mode & _WRITABLE):
            return
        raise OutputError("is read-only; name another file, or make it writable")


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` so that a reader sees the old file or the new one, never a part.

    A link to a file is followed, so that it stays one; a device, a pipe or an open descriptor is written to as it is.

    Raises:
        OutputError: the file could not be written; what was there is there still.
    """
    try:
        if _is_stream(path):
            with path.open("ab") as device:
                device.write(data)
        else:
            _replace(_follow_links(path), data)
    except IsADirectoryError as error:
        raise OutputError("is a directory; name a file in it") from error
    except FileNotFoundError as error:
        raise OutputError("there is no such directory; make it first") from error
    except (OSError, ValueError) as error:
        raise OutputError(f"cannot be written ({getattr(error, 'strerror', None) or error})") from error


def _is_stream(path: Path) -> bool:
    """Return whether ``path`` takes what is written one after the other, and nothing can be put in its place."""
    return path in _STREAMS or path.parent in _DESCRIPTORS or (path.exists() and not path.is_file())


def _follow_links(path: Path) -> Path:
    """Return the file, there or not, that ``path`` leads to.

    Python's own way takes "gone/../story.txt" for "story.txt" where there is no "gone"; for the system it is nothing.

    Raises:
        OSError: a directory on the way is not there, or links lead in a circle.
    """
    for _ in range(_MOST_LINKS):
        path.parent.stat()
        if not path.is_symlink():
            return path.resolve()
        path = path.parent / path.readlink()
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))


def _replace(path: Path, data: bytes) -> None:
    # In the same directory, since a file can be put in another's place only within one file system.
    try:
        handle, name = tempfile.mkstemp(prefix=".summarise.", dir=path.parent)
    # The directory is there: of a file that nobody can make, /proc says that it is not found.
    except (PermissionError, FileNotFoundError) as error:
        raise OutputError("cannot be written: its directory takes no new file; name one elsewhere") from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            _give_as_before(name, path.stat())
        else:
            Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _give_as_before(name: str, before: os.stat_result) -> None:
    """Give the file the owner, where that may be, and the mode of the one whose place it takes."""
    with suppress(AttributeError, PermissionError):
        os.chown(name, before.st_uid, before.st_gid)
    Path(name).chmod(before.st_mode & 0o7777)


def _umask() -> int:
    # There is no way to ask for it but to set it.
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
