"""Where a method gives up whose work grows faster than the text."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.errors import TextTooLongError


def refuse_beyond(most: int, work: int, method: str, words: Sequence[Sequence[str]]) -> None:
    """Let a text pass, given as its sentences' words, that takes no more work than ``most``.

    Raises:
        TextTooLongError: it takes more.
    """
    if work > most:
        size = f"{len(words):,} sentences and {sum(map(len, words)):,} words"
        raise TextTooLongError(
            f"a text of {size} is too long for the method {method}; "
            "choose news or textrank, which rank texts of any length"
        )
