"""The command: with its session the only place that knows Typer, prints, or exits."""

from __future__ import annotations

import os
import sys

import typer

from summarise.choices import (
    check_apart,
    check_encoding,
    find_output,
    find_width,
    parse_parts,
    parse_width,
    wants_colour,
)
from summarise.cli.answers import Command
from summarise.cli.options import (
    ALL_PARTS,
    ColourOption,
    EncodingOption,
    ExplainOption,
    FilesArgument,
    FormatOption,
    InputOption,
    LanguageOption,
    LengthOption,
    MethodOption,
    OutputOption,
    QuietOption,
    ShowOption,
    VersionOption,
    WidthOption,
)
from summarise.cli.session import Session, complain, show_name
from summarise.errors import OptionError, OutputError
from summarise.rendering import Page
from summarise.values import Options

app = typer.Typer(
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def run_command() -> None:
    """Run the command and exit with its status."""
    # What numpy adds up for a long text is too little to share: other threads than its own only wait, at the cost of a
    # twentieth of the processor's time.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    app(prog_name="summarise")


@app.command(
    cls=Command,
    epilog="Exit status: 0 all well, 1 an input could not be read or held nothing to summarise, or the output could "
    "not be written, 2 wrong usage, 130 interrupted.",
)
def run(
    context: typer.Context,
    files: FilesArgument = None,
    length: LengthOption = "auto",
    method: MethodOption = "news",
    format_: FormatOption = "text",
    show: ShowOption = ALL_PARTS,
    output: OutputOption = None,
    form: InputOption = "auto",
    encoding: EncodingOption = None,
    language: LanguageOption = None,
    explain: ExplainOption = False,
    colour: ColourOption = "auto",
    width: WidthOption = None,
    quiet: QuietOption = False,
    version: VersionOption = False,
) -> None:
    """Print the headline, the key points and who said what of news articles.

    Every word printed of them stands in the article. Nothing is fetched.
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
        width=find_width(parse_width(width), path),
        colour=wants_colour(colour, path),
        titled=len(names) > 1,
    )
    session = Session(
        options=options, page=page, form=form, encoding=check_encoding(encoding), quiet=quiet, output=path
    )
    raise typer.Exit(_summarise_all(session, names))


def _summarise_all(session: Session, names: list[str]) -> int:
    """Return the exit status; an output that cannot be written is told before the first input is read."""
    path = session.output
    try:
        if path is not None:
            from summarise.writing import check_writable

            check_writable(path)
        return session.summarise_all(names)
    except OutputError as error:
        complain(f"{'standard output' if path is None else show_name(str(path))}: {error}")
        return 1


def _checked_names(context: typer.Context, names: list[str]) -> list[str]:
    if names.count("-") > 1:
        raise typer.BadParameter("standard input can be read only once; give - once")
    if not names and sys.stdin is not None and sys.stdin.isatty():
        typer.echo(context.get_usage(), err=True)
        typer.echo("Name a file or pipe an article in; summarise --help tells more.", err=True)
        raise typer.Exit(2)
    return names or ["-"]
