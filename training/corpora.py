"""The corpora that everything is learned from and measured on: where they are, and what is in them.

They are not part of this repository; ``training/DATA.md`` says what each is and where it comes from.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Row = dict[str, Any]

VARIABLE = "SUMMARISE_DATA"
BESIDE = Path(__file__).parents[2] / "shared" / "data"


def find_corpora() -> Path:
    """Return the folder named by SUMMARISE_DATA, or ../shared/data beside the repository."""
    return Path(os.environ.get(VARIABLE) or BESIDE)


def parse_data(description: str | None) -> Path:
    """Return the folder that a script's only argument DATA names."""
    parser = ArgumentParser(description=description, formatter_class=RawDescriptionHelpFormatter)
    add_data_argument(parser)
    data: Path = parser.parse_args().data
    return data


def add_data_argument(parser: ArgumentParser) -> None:
    """Let a script take the folder of corpora as its argument DATA."""
    parser.add_argument("data", metavar="DATA", nargs="?", type=Path, default=find_corpora(), help="folder of corpora")


def parse_corpora(description: str | None, corpora: Sequence[str]) -> tuple[Path, list[str]]:
    """Return what a script's arguments DATA and CORPUS... ask for: the folder, and the names, all if none are given."""
    parser = ArgumentParser(description=description, formatter_class=RawDescriptionHelpFormatter)
    add_data_argument(parser)
    parser.add_argument("corpora", metavar="CORPUS", nargs="*", default=list(corpora))
    asked = parser.parse_args()
    return asked.data, asked.corpora


def read_rows(data: Path, name: str, most: int | None = None) -> list[Row]:
    """Return the rows of one corpus, or its first ``most``; exit with a sentence where the corpus is not there."""
    path = data / f"{name}.jsonl.gz"
    if not path.is_file():
        sys.exit(
            f"there is no {path}; name the folder of corpora as DATA or by {VARIABLE} (training/DATA.md describes them)"
        )
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()][:most]


def split_words(text: str) -> list[str]:
    """Return the lower-case words of a text, figures included."""
    return re.findall(r"\w+", text.lower())


def squash(text: str) -> str:
    """Return the text without case, marks and line breaks, for telling whether two texts say the same."""
    return " ".join(split_words(text))
