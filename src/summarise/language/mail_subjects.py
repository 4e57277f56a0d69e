"""What mail programs put before a subject: "Fwd: Library saved", "[EXTERNAL] AW: Library saved"."""

from __future__ import annotations

import re

# In the languages that have their own word for it, and what gateways add.
_PASSED_ON = re.compile(
    r"(?:(?:re|fwd?|aw|wg|sv|vs|antw|rv|tr|odp|pd)(?:\[\d{1,3}\])?\s?:|\[(?:external|ext)[^\]]{0,20}\]|external:)\s*",
    re.IGNORECASE,
)


def find_own_subject(subject: str) -> int:
    """Return where ``subject`` begins behind such marks, which are no part of a headline; 0 if it is nothing else."""
    position = 0
    while mark := _PASSED_ON.match(subject, position):
        position = mark.end()
    return position if position < len(subject) else 0
