"""The command: with its session the only place that knows Typer, prints, or exits."""

from __future__ import annotations

import gc
import shutil
import sys
from collections.abc import Callable
from functools import partial
from typing import Annotated, Any, get_args

import typer
from typer.core import TyperCommand

from summarise.choices import Colour, check_apart, check_encoding, find_output, find_width, parse_parts, wants_colour
from summarise.cli.session import Session, complain, put
from summarise.errors import OptionError, OutputError
from summarise.reading import InputForm
from summarise.rendering import PARTS, Format, Page
from summarise.values import METHODS, Method, Options
from summarise.version import __version__

app = typer.Typer(
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


# Left to itself, the help is never narrower than 50 columns, 30 of them for the options' names.
_NARROW, _NARROWEST = 60, 30


def run_command() -> None:
    """Run the command and exit with its status."""
    # A summary makes many small values and hardly a cycle; looking for cycles as often as Python does takes a tenth of
    # the time of a long text.
    gc.set_threshold(1_000_000, 50, 100)
    app(prog_name="summarise")


def _named(check: Callable[[str], object]) -> Callable[[str | None], str | None]:
    """Return ``check`` as Typer calls it while it reads one option, so that what is wrong is said of that option."""

    def callback(value: str | None) -> str | None:
        try:
            if value is not None:
                check(value)
        except OptionError as error:
            raise typer.BadParameter(str(error)) from error
        return value

    return callback


def _print_version(wanted: bool) -> None:
    if wanted:
        _answer(f"summarise {__version__}\n")


class _Command(TyperCommand):
    """A command whose help is printed as everything else is."""

    def get_help_option(self, ctx: Any) -> Any:
        """Return Typer's option with a way of printing that knows what can go wrong."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.callback = _print_help
        return option


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


@app.command(
    cls=_Command,
    epilog="Exit status: 0 all well, 1 an input could not be read or held nothing to summarise, 2 wrong usage, "
    "130 interrupted.",
)
def run(
    context: typer.Context,
    files: Annotated[
        list[str] | None, typer.Argument(metavar="[FILE]...", help="Articles; none or - reads standard input.")
    ] = None,
    length: Annotated[
        str,
        typer.Option(
            "--length",
            "-n",
            metavar="LENGTH",
            callback=_named(lambda length: Options(length=length)),
            help="At most so many key points: auto (3 to 5), 3, 20% of the sentences, 60w (words), 280c (characters).",
        ),
    ] = "auto",
    method: Annotated[
        Method,
        typer.Option(
            "--method",
            "-m",
            metavar="METHOD",
            case_sensitive=False,
            help=f"How sentences are ranked: {', '.join(METHODS)}.",
        ),
    ] = "news",
    format_: Annotated[
        Format,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            case_sensitive=False,
            help=f"What is printed: {', '.join(get_args(Format))}.",
        ),
    ] = "text",
    show: Annotated[
        str,
        typer.Option(
            metavar="PARTS",
            callback=_named(parse_parts),
            show_default=False,
            help=f"What to show of {', '.join(PARTS)}, with commas between: all, if not given. JSON always has all.",
        ),
    ] = ",".join(PARTS),
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            callback=_named(find_output),
            help="Write to FILE in one piece at the end.",
        ),
    ] = None,
    form: Annotated[
        InputForm,
        typer.Option(
            "--input",
            metavar="FORM",
            case_sensitive=False,
            help="What an input is: text, html, or auto by its content.",
        ),
    ] = "auto",
    encoding: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            callback=_named(check_encoding),
            help="How the input is encoded, if it is recognised wrongly.",
        ),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option(
            "--language",
            "-l",
            metavar="CODE",
            callback=_named(lambda code: Options(language=code)),
            help="The article's language, such as en or de; recognised if not given.",
        ),
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say why each sentence was kept and why each statement has its speaker.")
    ] = False,
    colour: Annotated[
        Colour,
        typer.Option(
            "--color",
            "--colour",
            metavar="WHEN",
            case_sensitive=False,
            help="Whether to use colour: auto, always or never.",
        ),
    ] = "auto",
    width: Annotated[
        int | None, typer.Option(metavar="COLUMNS", min=20, help="Wrap text at COLUMNS; a terminal's own by default.")
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing of inputs but errors.")] = False,
    version: Annotated[
        bool,
        typer.Option("--version", "-V", callback=_print_version, is_eager=True, help="Print the version and exit."),
    ] = False,
) -> None:
    """Print the headline, the key points and who said what of news articles.

    Every word printed stands in the article. Nothing is fetched.
    """
    names = _checked_names(context, files or [])
    options, path = Options(method, length, language, explain=explain), find_output(output)
    try:
        check_apart(path, names)
    except OptionError as error:
        raise typer.BadParameter(str(error), param_hint="'--output' / '-o'") from error
    page = Page(
        format_,
        parts=parse_parts(show),
        width=find_width(width, path),
        colour=wants_colour(colour, path),
        titled=len(names) > 1,
    )
    session = Session(
        options=options, page=page, form=form, encoding=check_encoding(encoding), quiet=quiet, output=path
    )
    try:
        if path is not None:
            from summarise.writing import check_writable

            check_writable(path)
        status = session.summarise_all(names)
    except OutputError as error:
        complain(f"{'standard output' if path is None else path}: {error}")
        status = 1
    raise typer.Exit(status)


def _checked_names(context: typer.Context, names: list[str]) -> list[str]:
    if names.count("-") > 1:
        raise typer.BadParameter("standard input can be read only once; give - once")
    if not names and sys.stdin is not None and sys.stdin.isatty():
        typer.echo(context.get_usage(), err=True)
        typer.echo("Name a file or pipe an article in; summarise --help tells more.", err=True)
        raise typer.Exit(2)
    return names or ["-"]
