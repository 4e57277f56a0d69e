"""How long a text may be for the methods whose work grows faster than the text."""

from __future__ import annotations

from summarise.errors import TextTooLongError


def refuse_beyond(most: int, sentences: int, method: str) -> None:
    """Let a text of up to ``most`` sentences pass.

    Raises:
        TextTooLongError: it has more.
    """
    if sentences > most:
        raise TextTooLongError(
            f"a text of {sentences:,} sentences is too long for the method {method}, which takes up to {most:,}; "
            "choose news or textrank, which rank texts of any length"
        )
