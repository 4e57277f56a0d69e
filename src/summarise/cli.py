"""The command; the only file that knows Typer, prints or exits."""

import typer

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


def main() -> None:
    """Run the command."""
    app()
