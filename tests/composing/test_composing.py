"""What composing a summary loads."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize(("sample", "loaded"), [("agency-report.txt", "False"), ("no-headline.txt", "True")])
def test_what_builds_a_headline_is_loaded_only_for_an_article_without_one(samples: Path, sample: str, loaded: str):
    check = (
        "import sys, summarise; summarise.summarise(open(sys.argv[1], encoding='utf-8').read());"
        "print('summarise.composing.headline' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", check, str(samples / sample)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == loaded
