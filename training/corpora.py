"""The corpora that everything is learned from and measured on."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any


def read_rows(data: Path, name: str, most: int | None = None) -> list[dict[str, Any]]:
    """Return the rows of one corpus, or its first ``most``."""
    with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()][:most]


def split_words(text: str) -> list[str]:
    """Return the lower-case words of a text, figures included."""
    return re.findall(r"\w+", text.lower())
