"""How long the whole command takes, in pairs beside sumy's, beside itself with scikit-learn, and beside Typer's import.

    python -m benchmarks.startup [ARTICLE] [--runs 21]

Makes two virtual environments in .bench/, once: one with this package (sumy comes with it), one with scikit-learn and
scipy besides, which NLTK imports wherever it finds them. Commands are run in turn, A B A B, and the median of the
ratios is printed, which holds where the machine's speed drifts.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
import venv
from pathlib import Path
from statistics import median

from benchmarks.punkt_data import write_punkt_data

ROOT = Path(__file__).parent.parent
BENCH = ROOT / ".bench"


def main() -> None:
    """Print a Markdown table of the paired ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("article", nargs="?", default=str(ROOT / "samples" / "agency-report.txt"))
    parser.add_argument("--runs", type=int, default=21)
    arguments = parser.parse_args()
    plain, heavy = _environment("plain"), _environment("heavy", "scikit-learn", "scipy")
    os.environ["NLTK_DATA"] = str(write_punkt_data(BENCH / "nltk_data"))
    article = arguments.article
    summarise = [str(plain / "summarise"), article]
    typer = [str(plain / "python"), "-c", "import typer"]
    sumy = [str(plain / "sumy"), "text-rank", "--length=3", f"--file={article}"]
    rows = [
        ("summarise FILE", summarise, "sumy text-rank --length=3 --file=FILE", sumy, 0.85),
        ("the same with scikit-learn and scipy there", [str(heavy / "summarise"), article], "without", summarise, 1.15),
        ("summarise --help", [str(plain / "summarise"), "--help"], 'python -c "import typer"', typer, 2.0),
        ("summarise --version", [str(plain / "summarise"), "--version"], 'python -c "import typer"', typer, 2.0),
    ]
    print("| A | B | A ms | B ms | A / B | at most |")
    print("| --- | --- | --: | --: | --: | --: |")
    for name, a, other, b, bound in rows:
        a_ms, b_ms, ratio = _pair(a, b, arguments.runs)
        print(f"| `{name}` | `{other}` | {a_ms:.0f} | {b_ms:.0f} | {ratio:.2f} | {bound:.2f} |", flush=True)


def _environment(name: str, *packages: str) -> Path:
    """Return the directory of commands of an environment with this package as it is now, and ``packages``."""
    directory = BENCH / name
    commands = directory / "bin"
    if not commands.is_dir():
        venv.create(directory, with_pip=True)
    pip = [str(commands / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, str(ROOT), *packages], check=True)
    subprocess.run([*pip, "--force-reinstall", "--no-deps", str(ROOT)], check=True)
    return commands


def _pair(a: list[str], b: list[str], runs: int) -> tuple[float, float, float]:
    times = [(_milliseconds(a), _milliseconds(b)) for _ in range(runs + 1)][1:]
    return median(x for x, _ in times), median(y for _, y in times), median(x / y for x, y in times)


def _milliseconds(command: list[str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
    )
    elapsed = time.perf_counter() - start
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed: {done.stderr.decode(errors='replace')}")
    return 1000 * elapsed


if __name__ == "__main__":
    main()
