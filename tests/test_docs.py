"""The README tells the truth: its commands run and print what it shows, and its tables list what there is."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
import typer.main

from summarise import attribution, cleaning, reading
from summarise.attribution import coreference, cues, grouping, linking, mentions, names, people, statements
from summarise.cleaning import furniture
from summarise.cli import app
from summarise.composing import headline
from summarise.composing.headline import clauses
from summarise.rendering import PARTS, Format
from summarise.values import METHODS
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
COMMANDS = [part for block in BLOCKS for part in re.findall(r"^\$ (.*\n(?:(?!\$ ).*\n?)*)", block, re.MULTILINE)]
PYTHON = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
# Without what installs, which takes the network.
LINES = [
    line.partition("  #")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if not line.startswith("pip ")
]
# The first cells of the tables of options and of methods.
OPTIONS = re.findall(r"^\| (`-.*?) \|", README, re.MULTILINE)
RANKINGS = re.findall(r"^\| (`.*?) \|", README.partition("### Methods")[2].partition("\n## ")[0], re.MULTILINE)


def run_shell(command: str, folder: Path, commands: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a line in a shell in which ``summarise``, and before it what is in the folder of commands, is found."""
    places = [commands, Path(sys.executable).parent, os.environ["PATH"]]
    environment = {**os.environ, "PATH": os.pathsep.join(str(place) for place in places if place)}
    return subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def desk(tmp_path, samples):
    """A folder with the files that the README names."""
    (tmp_path / "archive").mkdir()
    for sample, name in (("interview", "interview"), ("court-report", "story"), ("agency-report", "archive/one")):
        shutil.copy(samples / f"{sample}.txt", tmp_path / f"{name}.txt")
    return tmp_path


@pytest.fixture
def stand_ins(tmp_path_factory, samples):
    """A folder of commands that print an article, in place of those that get one from the network or a clipboard."""
    folder = tmp_path_factory.mktemp("commands")
    for name in ("curl", "pbpaste"):
        (folder / name).write_text(f"#!/bin/sh\ncat '{samples / 'science-story.txt'}'\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    return folder


@pytest.mark.parametrize("shown", COMMANDS, ids=lambda shown: shown.split("\n")[0])
def test_a_command_prints_what_is_shown(shown):
    command, _, output = shown.partition("\n")
    done = run_shell(command, ROOT)
    if output.strip():
        assert done.stdout + done.stderr == output
    else:
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("line", LINES)
def test_a_line_runs_and_gives_something(line, desk, stand_ins):
    if "| jq " in line and shutil.which("jq") is None:
        pytest.skip("jq is not installed")
    done = run_shell(line, desk, stand_ins)
    written = [path.read_text(encoding="utf-8") for path in desk.glob("*.jsonl")]
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout or any(written)


@pytest.mark.parametrize("code", PYTHON)
def test_an_example_runs(code, monkeypatch):
    monkeypatch.chdir(ROOT)
    exec(compile(code, "README.md", "exec"), {})


def test_the_table_of_options_lists_every_option():
    listed = {name for cell in OPTIONS for name in re.findall(r"(?<![\w-])--?\w[\w-]*", cell)}
    known = {name for option in typer.main.get_command(app).params for name in option.opts if name.startswith("-")}
    assert listed == known | {"-h", "--help"}


@pytest.mark.parametrize(
    ("option", "values"), [("--method", METHODS), ("--format", get_args(Format)), ("--show", [",".join(PARTS)])]
)
def test_an_option_is_listed_with_its_values(option, values):
    row = next(line for line in README.splitlines() if line.startswith("|") and f"`{option} " in line)
    assert [value for value in re.findall(r"`([^`]+)`", row) if value in values] == list(values)


def test_the_table_of_methods_lists_every_method():
    assert sorted(re.findall(r"`(\w+)`", " ".join(RANKINGS))) == sorted(METHODS)


@pytest.mark.parametrize(
    "package",
    [
        attribution, names, people, mentions, cues, linking, coreference, statements, grouping,
        cleaning, furniture, headline, clauses, reading,
    ],
    ids=lambda package: package.__name__,
)  # fmt: skip
def test_every_room_is_named_where_it_says_what_is_where(package):
    named = set(re.findall(r"``(\w+)``", package.__doc__))
    rooms = {path.stem for path in Path(package.__file__).parent.iterdir() if not path.name.startswith("__")}
    assert named == rooms
