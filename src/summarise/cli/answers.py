"""What the command prints in place of summaries: its help and its version."""

from __future__ import annotations

import shutil
from functools import partial
from typing import Any, get_args

import typer
from typer.core import TyperCommand

from summarise.cli.session import complain, put
from summarise.errors import OutputError
from summarise.rendering import Format
from summarise.version import __version__

# Left to itself, the help is never narrower than 50 columns, 30 of them for the options' names.
_NARROW, _NARROWEST = 60, 30


class Command(TyperCommand):
    """A command whose help is printed as everything else is, and that knows how others ask for a format."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; who writes ``--json``, as other commands take it, is told how it is called here."""
        for name in args[: args.index("--")] if "--" in args else args:
            if name.startswith("--") and name[2:] in get_args(Format):
                raise typer.BadParameter(f"formats are asked for by --format {name[2:]}", ctx, param_hint=f"'{name}'")
        return super().parse_args(ctx, args)

    def get_help_option(self, ctx: Any) -> Any:
        """Return Typer's option with a way of printing that knows what can go wrong."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.callback = _print_help
        return option


def print_version(wanted: bool) -> None:
    """Print the version and exit, if that is wanted."""
    if wanted:
        _answer(f"summarise {__version__}\n")


def _print_help(context: Any, _option: Any, wanted: bool) -> None:
    if wanted:
        columns = shutil.get_terminal_size().columns
        if columns < _NARROW:
            context.terminal_width = max(columns, _NARROWEST) - 2
        formatter = context.make_formatter()
        if columns < _NARROW:
            formatter.write_dl = partial(formatter.write_dl, col_max=columns // 4)
        context.command.format_help(context, formatter)
        _answer(formatter.getvalue())


def _answer(text: str) -> None:
    """Print ``text`` in place of all else and exit; Typer's own way knows no output that takes nothing."""
    try:
        put(text.encode())
    except OutputError as error:
        complain(f"standard output: {error}")
        raise typer.Exit(1) from error
    raise typer.Exit
