"""The command's options: how each is called, what it takes, and what its help says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, get_args

import typer

from summarise.choices import Colour, check_encoding, find_output, parse_parts, parse_width
from summarise.cli.answers import print_version
from summarise.errors import OptionError
from summarise.reading import InputForm
from summarise.rendering import PARTS, Format
from summarise.values import METHODS, Method, Options

ALL_PARTS = ",".join(PARTS)
"""What --show has by default."""


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


FilesArgument = Annotated[
    list[str] | None, typer.Argument(metavar="[FILE]...", help="Articles; none or - reads standard input.")
]
LengthOption = Annotated[
    str,
    typer.Option(
        "--length",
        "-n",
        metavar="LENGTH",
        callback=_named(lambda length: Options(length=length)),
        help="At most so many key points: auto (3 to 5), 3, 20% of the sentences, 60w (words), 280c (characters).",
    ),
]
MethodOption = Annotated[
    Method,
    typer.Option(
        "--method",
        "-m",
        metavar="METHOD",
        case_sensitive=False,
        help=f"How sentences are ranked: {', '.join(METHODS)}.",
    ),
]
FormatOption = Annotated[
    Format,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        case_sensitive=False,
        help=f"What is printed: {', '.join(get_args(Format))}.",
    ),
]
ShowOption = Annotated[
    str,
    typer.Option(
        metavar="PARTS",
        callback=_named(parse_parts),
        show_default=False,
        help=f"What to show of {', '.join(PARTS)}, with commas between: all, if not given. JSON always has all.",
    ),
]
OutputOption = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        callback=_named(find_output),
        help="Write to FILE in one piece at the end.",
    ),
]
InputOption = Annotated[
    InputForm,
    typer.Option(
        "--input",
        metavar="FORM",
        case_sensitive=False,
        help="What an input is: text, html, or auto by its content.",
    ),
]
EncodingOption = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        callback=_named(check_encoding),
        help="How the input is encoded, if it is recognised wrongly.",
    ),
]
LanguageOption = Annotated[
    str | None,
    typer.Option(
        "--language",
        "-l",
        metavar="CODE",
        callback=_named(lambda code: Options(language=code)),
        help="The article's language, such as en or de; recognised if not given.",
    ),
]
ExplainOption = Annotated[
    bool, typer.Option("--explain", help="Say why each sentence was kept and why each statement has its speaker.")
]
ColourOption = Annotated[
    Colour,
    typer.Option(
        "--color",
        "--colour",
        metavar="WHEN",
        case_sensitive=False,
        help="Whether to use colour: auto, always or never.",
    ),
]
WidthOption = Annotated[
    str | None,
    typer.Option(
        metavar="COLUMNS",
        callback=_named(parse_width),
        help="Wrap text at COLUMNS, 20 or more; a terminal's own by default.",
    ),
]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing of inputs but errors.")]
VersionOption = Annotated[
    bool,
    typer.Option("--version", "-V", callback=print_version, is_eager=True, help="Print the version and exit."),
]
