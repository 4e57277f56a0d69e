"""The symbols of shares that agencies set behind the names of firms: "Boeing (BA.N), opens new tab said"."""

from __future__ import annotations

import re

# By LSEG's codes of exchanges, as https://en.wikipedia.org/wiki/Refinitiv_Identification_Code lists them.
_EXCHANGES = (
    "A AS AX BK BO BR CO DE F HE HK JK K KL KS L MC MI MX N NS NZ O OL PA S SA SI SS ST SW SZ T TA TO TW VI VX WA"
)
_TICKER = (
    rf" ?\((?:[A-Z0-9][A-Za-z0-9]{{0,6}}|[0-9]{{4,6}})\.(?:{_EXCHANGES.replace(' ', '|')})\)"
    rf"|(?<=[A-Za-z.]) [A-Z][A-Z0-9]{{1,4}}[a-z]?[0-9a-z]?\.(?:{_EXCHANGES.replace(' ', '|')})\b"
)
# Few texts hold one, and to look for the end of it takes a tenth of the time.
_ENDING = re.compile(rf"\.(?<=[A-Za-z0-9(][A-Za-z0-9]\.)(?:{_EXCHANGES.replace(' ', '|')})(?![A-Za-z])")
_LINK = ", opens new tab"


def blank_tickers(text: str) -> str:
    """Return a text with spaces, as many letters, in the place of the symbols of shares and of their links' label."""
    if _ENDING.search(text):
        text = re.sub(_TICKER, lambda found: " " * len(found[0]), text)
    return text.replace(_LINK, " " * len(_LINK))
