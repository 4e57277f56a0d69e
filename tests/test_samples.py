"""Every sample gives the output that ``cases/samples`` keeps; change it only for one that reads better."""

import pytest
from typer.testing import CliRunner

from summarise.cli import app
from tests.conftest import ROOT

SAMPLES = sorted((ROOT / "samples").glob("*.txt"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_a_sample_is_summarised_as_expected(sample):
    done = CliRunner().invoke(app, [str(sample)], prog_name="summarise")
    expected = (ROOT / "tests" / "cases" / "samples" / sample.name).read_text(encoding="utf-8")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == expected
