"""The process: ``python -m summarise`` and the console script begin here."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command; an interrupt ends it with 130 also while its libraries are being imported."""
    try:
        from summarise.cli import run_command

        run_command()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
