"""Mail -> those of its parts that are text, by the standard library, kept from what takes it time without end."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.message import Message
from email.policy import Compat32
from typing import NamedTuple

from summarise.errors import UnreadableInputError

# The library's time for what a header says of a part grows with the square of it. No program writes as much; what can
# be as long, a list of addresses, is of no use here.
_LONGEST_HEADER = 2_000
# The library compares every line with every boundary it is inside of.
_MOST_PARTS = 100
_BOUNDARY = re.compile(rb"boundary[\s*0-9]*=", re.IGNORECASE)


class _ShortHeaders(Compat32):
    """The library's own way to read headers, but for what is too long of one."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


class Parts(NamedTuple):
    """What a mail is made of."""

    texts: list[Message]
    """Those that are text of any kind and stand in the mail, in order; of one without parts itself."""
    attached: bool
    """Whether there is more beside it."""


def find_parts(data: bytes) -> Parts:
    """Return the parts of the mail in ``data``.

    Raises:
        UnreadableInputError: they are nested too deep, or it is not said how they are told apart.
    """
    try:
        if len(_BOUNDARY.findall(data)) > _MOST_PARTS:
            raise RecursionError
        message = message_from_bytes(data, policy=_ShortHeaders())
        everything = list(message.walk())
        parts = [part for part in everything if part.get_content_disposition() != "attachment"]
        texts = [part for part in parts if part.get_content_maintype() == "text"]
        return Parts(texts, attached=len(parts) < len(everything))
    except RecursionError as error:
        raise UnreadableInputError("is a mail with too many parts inside one another; save its text") from error
    # So the library fails at a boundary that is given twice over, or in no encoding.
    except (TypeError, ValueError) as error:
        raise UnreadableInputError(
            "is a mail whose parts cannot be told apart; save its text from your mail program"
        ) from error


def find_charset(part: Message) -> str | None:
    """Return the name of the encoding that the part says it has; None if it says none, or nothing that makes sense."""
    try:
        return part.get_content_charset()
    # So the library fails at one that is given twice over, or in no encoding itself.
    except (TypeError, ValueError):
        return None
