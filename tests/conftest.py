import json
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent

# Hypothesis would fail an example that takes longer than the one before; no test looks at a clock.
settings.register_profile("summarise", deadline=None)
settings.load_profile("summarise")


@pytest.fixture(scope="session")
def samples() -> Path:
    return ROOT / "samples"


@pytest.fixture(scope="session")
def check_summary() -> Callable[[dict[str, Any]], None]:
    """A function that raises unless a summary's JSON form is what the shipped schema says, and nothing more.

    The schema itself is open: a member may be added without a new ``schema_version``.
    """
    schema = json.loads(files("summarise.rendering").joinpath("summary.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(close(schema)).validate


def close(schema: Any) -> Any:
    """The schema with no members allowed but those it names."""
    if isinstance(schema, list):
        return [close(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {key: close(value) for key, value in schema.items()}
    return closed | {"additionalProperties": False} if "properties" in schema else closed
