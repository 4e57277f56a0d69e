"""Every command that the README shows is run, and prints what the README says."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
COMMANDS = [part for block in BLOCKS for part in re.findall(r"^\$ (.*\n(?:(?!\$ ).*\n?)*)", block, re.MULTILINE)]
PYTHON = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize("shown", COMMANDS, ids=lambda shown: shown.split("\n")[0])
def test_a_command_prints_what_is_shown(shown):
    command, _, output = shown.partition("\n")
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["sh", "-c", command], cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if output.strip():
        assert done.stdout + done.stderr == output
    else:
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("code", PYTHON)
def test_an_example_runs(code, monkeypatch):
    monkeypatch.chdir(ROOT)
    exec(compile(code, "README.md", "exec"), {})


def test_the_json_example_is_valid(check_summary):
    for example in re.findall(r"```json\n(.*?)```", README, re.DOTALL):
        check_summary(json.loads(example))
