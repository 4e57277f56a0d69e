"""One run of the command: inputs read, summaries printed or written, what is wrong said on standard error."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import typer

from summarise.errors import OutputError, SummariseError
from summarise.reading import STDIN, InputForm
from summarise.rendering import Page
from summarise.values import Options

# What Python puts in the place of a byte of a file's name that is no text.
_NO_TEXT = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One run of the command over all its inputs."""

    options: Options
    page: Page
    form: InputForm
    encoding: str | None
    quiet: bool
    output: Path | None

    def summarise_all(self, names: list[str]) -> int:
        """Print or write every summary and return the exit status; a failing input does not stop the others."""
        status, first = 0, True
        # Only a file has to have them all at once.
        kept: list[bytes] = []
        for name in names:
            section = self._section_or_complaint(name, first=first)
            if section is None:
                status = 1
                continue
            first = False
            if self.output is not None:
                kept.append(section)
            elif not put(section):
                return status
        if self.output is not None and kept:
            from summarise.writing import write_whole

            write_whole(self.output, b"".join(kept))
        return status

    def _section_or_complaint(self, name: str, *, first: bool) -> bytes | None:
        try:
            return self._section(name, first=first)
        except SummariseError as error:
            complaint = str(error)
        except MemoryError:
            # Told only when what took the memory is gone with the error.
            complaint = "takes more memory than there is; give a part of it"
        complain(f"{show_name(name)}: {complaint}")
        return None

    def _section(self, name: str, *, first: bool) -> bytes:
        from summarise.pipeline import summarise
        from summarise.reading.inputs import read_input
        from summarise.rendering import render_summary

        article = read_input(name, form=self.form, encoding=self.encoding)
        summary = summarise(article.text, self.options, source=None if name == STDIN else _as_text(name))
        if article.altered:
            summary = replace(summary, text=summary.text or article.text, date=article.date)
        section = render_summary(summary, self.page)
        # What leaves no points or speakers to show, but that there are none, has its own warning.
        empty = (
            () if section or summary.warnings else (f"there is nothing in it to --show {','.join(self.page.parts)}",)
        )
        if not self.quiet:
            for warning in (*article.warnings, *summary.warnings, *empty):
                complain(f"{show_name(name)}: {warning}")
        return (section if first or self.page.format in ("json", "jsonl") else f"\n{section}").encode()


def put(section: bytes) -> bool:
    """Print a section, whatever the locale; return False where nobody reads any more."""
    if sys.stdout is None:
        raise OutputError("is closed; use -o to write to a file")
    try:
        sys.stdout.buffer.write(section)
        sys.stdout.buffer.flush()
    except OSError as error:
        _silence_stdout()
        if isinstance(error, BrokenPipeError):
            return False
        raise OutputError(f"cannot be written ({error.strerror})") from error
    return True


def _silence_stdout() -> None:
    """Send the rest to nowhere: Python flushes standard output as it exits, and would complain of the same again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(message: str) -> None:
    """Say on standard error what is wrong, or good to know, on one line."""
    from summarise.rendering.characters import printable

    # Where the message cannot be written either, there is still the exit status.
    with suppress(OSError):
        typer.echo(printable(f"summarise: {_as_text(message)}"), err=True)


def show_name(name: str) -> str:
    """Return an input's or the output's name on one line, as Python writes it where it is not to be seen as it is."""
    from summarise.rendering.characters import printable

    if name == STDIN:
        return "standard input"
    text = _as_text(name)
    # Where a line is folded, a second space would be lost.
    return text if text and text == printable(text) else repr(text).replace("  ", " \\x20")


def _as_text(name: str) -> str:
    return _NO_TEXT.sub("\ufffd", name)
