"""Print the dependencies at the lowest versions that pyproject.toml allows, for ``make lowest``."""

import re
import sys
import tomllib
from pathlib import Path

project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
for requirement in [*project["dependencies"], *project["optional-dependencies"]["html"]]:
    sys.stdout.write(re.sub(r">=([\w.]+).*", r"==\1", requirement) + "\n")
