"""Who said what on articles that the attribution model has not learned from.

    python -m benchmarks.speakers_held_out [DATA]

PolNeAR's training part is cut into quarters; each is read by a model that ``training.attribution`` has learned from the
other three. The learning happens in copies of the source, so that the model of this checkout stays as it is. DATA
is the folder of corpora that training/DATA.md describes. Takes some minutes a quarter.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from training.corpora import Row, add_data_argument, read_rows

from benchmarks.speaker_scores import Told, score_speakers
from benchmarks.speakers import format_scores, tell_speakers

PARTS = 4
_ROOT = Path(__file__).parents[1]


def main() -> None:
    """Print the scores over all quarters together."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_data_argument(parser)
    parser.add_argument("--read", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.read:
        _print_told(asked.read)
        return
    texts, gold = read_rows(asked.data, "polnear-train"), read_rows(asked.data, "gold-train")
    told: dict[str, Told] = {}
    for part in range(PARTS):
        told |= read_held_out(part, texts, gold)
    print(format_scores("PolNeAR, training part, each quarter held out", gold, score_speakers(gold, told)))


def read_held_out(part: int, texts: list[Row], gold: list[Row]) -> dict[str, Told]:
    """Return what is told of every fourth article by a model that has learned from the others."""
    held = {row["id"] for row in texts[part::PARTS]}
    with tempfile.TemporaryDirectory() as directory:
        copy = Path(directory)
        for folder in ("src", "training", "benchmarks"):
            shutil.copytree(_ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
        for name, rows in (("polnear", texts), ("gold", gold)):
            _write_rows(copy / f"{name}-train.jsonl.gz", [row for row in rows if row["id"] not in held])
        _write_rows(copy / "held.jsonl.gz", [row for row in texts if row["id"] in held])
        _run(copy, "training.attribution", str(copy))
        lines = _run(copy, "benchmarks.speakers_held_out", "--read", str(copy))
    return {key: Told(tuple(names), _as_statements(statements)) for key, names, statements in json.loads(lines)}


def _write_rows(path: Path, rows: list[Row]) -> None:
    path.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))


def _run(copy: Path, module: str, *arguments: str) -> str:
    """Return what a module of the copy prints."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(copy / "src"), str(copy)))}
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, cwd=copy, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout


def _print_told(data: Path) -> None:
    told = ((row["id"], tell_speakers(row["text"])) for row in read_rows(data, "held"))
    print(json.dumps([(key, one.names, [(" ".join(n), s, e) for n, s, e in one.statements]) for key, one in told]))


def _as_statements(rows: list[tuple[str, int, int]]) -> tuple[tuple[tuple[str, ...], int, int], ...]:
    return tuple((tuple(name.split()), start, end) for name, start, end in rows)


if __name__ == "__main__":
    main()
