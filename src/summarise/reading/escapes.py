"""Text as it was sent to a terminal -> the same without its colours and overstruck letters: "ESC[1mFire"."""

from __future__ import annotations

import re

# Control sequences, strings (titles of windows, links) and single functions, as in ECMA-48, section 5.
_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)|[ -/]*[0-~])")
# "F^HFi^Hi", bold, and "_^HF", underlined, as nroff and man print them.
_OVERSTRUCK = re.compile(r"[^\n\x08]\x08")


def strip_escapes(text: str) -> str:
    """Return ``text`` without what only tells a terminal how to show it."""
    if "\x1b" in text:
        text = _ESCAPE.sub("", text)
    return _OVERSTRUCK.sub("", text) if "\x08" in text else text
