"""Python run in a process of its own, for what is measured from a process's start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parent.parent


def run_python(*arguments: str) -> str:
    """Return what Python prints, given these arguments and started in the project's folder.

    Modules compiled on the way are kept, as those of an installed package are, whatever the environment says: the
    first run may have to compile them, and is not to be measured.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
