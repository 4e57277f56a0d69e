import re

import pytest

from summarise.attribution.document.tickers import blank_tickers


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Tesk (TESK.N), opens new tab said", "Tesk said"),
        ("Tesk TESK1n.DE said", "Tesk said"),
        ("the lender (0939.HK) said", "the lender said"),
        ("an analyst at Dorne DORN.L.", "an analyst at Dorne."),
        ("the U.S. (U.S.) said", "the U.S. (U.S.) said"),
        ("No. 1 in St. Louis, Ann J. Lee of Tesk Inc. said", "No. 1 in St. Louis, Ann J. Lee of Tesk Inc. said"),
    ],
)
def test_symbols_of_shares_are_read_past_where_they_stand(text, read):
    blanked = blank_tickers(text)
    assert len(blanked) == len(text)
    assert re.sub(r" +", " ", re.sub(r" +(?=\.$)", "", blanked)) == read
