"""The paragraphs of a text as cleaning looks at them: their words folded, their marks made alike."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from summarise.cleaning.edges import OPENING_BLOCKS, find_source, leave_credit
from summarise.layout import INVISIBLE
from summarise.values import Span

# A paragraph is known by its beginning; the rest of a book on one line need not be read for it.
_READ = 4_000
_WORD = re.compile(r"[^\W_]+")
# The same in ASCII, where it takes two thirds of the time.
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_FIGURE = re.compile(r"\d")
# A pattern finds the few marks among many letters faster than ``str.translate`` looks all of them up.
_ALIKE = dict(zip("‘’‚′`´“”„″«»–—―−…\u00a0", "''''''\"\"\"\"\"\"----… ", strict=True)) | dict.fromkeys(INVISIBLE, "")
_UNLIKE = re.compile(f"[{''.join(_ALIKE)}]")


class Block(NamedTuple):
    """One paragraph: where it stands, how it reads, and what it says in lower-case words, figures as ``#``."""

    start: int
    end: int
    plain: str
    """Its first characters with white space folded, marks made alike and nothing invisible; offsets don't hold."""
    words: tuple[str, ...]
    gap: int
    """How many line ends stand before it."""

    @property
    def length(self) -> int:
        """How many characters it has in the text."""
        return self.end - self.start


def make_blocks(text: str, paragraphs: Sequence[Span]) -> list[Block]:
    """Return the paragraphs of ``text`` as blocks."""
    blocks: list[Block] = []
    end = 0
    for paragraph in paragraphs:
        between = text[end : paragraph.start]
        gap = max(between.count("\n"), between.count("\r"))
        plain = leave_credit(make_plain(text[paragraph.start : min(paragraph.end, paragraph.start + _READ)]))
        plain = plain[: find_source(plain)] if len(blocks) < OPENING_BLOCKS else plain
        blocks.append(Block(paragraph.start, paragraph.end, plain, split_plain(plain), gap))
        end = paragraph.end
    return blocks


def make_plain(raw: str) -> str:
    """Return ``raw`` with its white space folded, its marks made alike and nothing invisible left."""
    return " ".join((raw if raw.isascii() else _UNLIKE.sub(_make_alike, raw)).split())


def split_plain(plain: str) -> tuple[str, ...]:
    """Return the lower-case words of ``plain``; anything with a figure in it is ``#``, a run of them one ``#``."""
    found = (_ASCII_WORD if plain.isascii() else _WORD).findall(plain.lower())
    if not _FIGURE.search(plain):
        return tuple(found)
    figured = [word if word.isalpha() else "#" for word in found]
    return tuple([word for word, before in zip(figured, ["", *figured], strict=False) if word != "#" or before != "#"])


def is_listed(blocks: Sequence[Block], i: int) -> bool:
    """Return whether the block is an item of a list with dashes: one alone may be a turn of speech or a signature."""
    items = [k for k in (i - 1, i, i + 1) if 0 <= k < len(blocks) and blocks[k].plain.startswith("- ")]
    return i in items and len(items) > 1


def _make_alike(mark: re.Match[str]) -> str:
    return _ALIKE[mark[0]]
