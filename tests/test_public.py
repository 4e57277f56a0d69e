import subprocess
import sys

import pytest

import summarise


@pytest.mark.parametrize("name", summarise.__all__)
def test_every_public_name_can_be_had_and_listed(name):
    assert getattr(summarise, name) is not None
    assert name in dir(summarise)


def test_a_name_that_is_not_there_is_told():
    with pytest.raises(AttributeError, match="no attribute 'summarize'"):
        getattr(summarise, "summarize")  # noqa: B009 - a type checker knows that it is not there


def test_importing_the_package_loads_no_models():
    code = "import sys, summarise; print('summarise.pipeline' in sys.modules, 'nltk' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False False\n"
