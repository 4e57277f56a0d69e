import pytest

from summarise import Options, SummariseError


@pytest.mark.parametrize("wrong", [{"method": "magic"}, {"length": "long"}])
def test_options_are_checked_when_built(wrong):
    with pytest.raises(SummariseError):
        Options(**wrong)
