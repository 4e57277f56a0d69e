"""How a line reads, by its words and the marks it begins and ends with: what the rules of cleaning go by."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import islice

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kind
from summarise.resources import read_table

# The shortest leads of one sentence have seven words; shorter ones are mostly the page's.
_SENTENCE = 7
_OPENINGS = frozenset(("capital", "figure", '"', "'", "$"))


@cache
def line_words() -> dict[str, frozenset[str]]:
    """Return the lists of words that tell lines apart, by name."""
    return {name: frozenset(words.split()) for name, words in read_table("line_words.tsv")}


def is_sentence(block: Block) -> bool:
    """Return whether the block reads as a full sentence or more: a verb, some little words, a mark at its end."""
    words, listed = block.words, line_words()
    if len(words) < _SENTENCE or ending_of(block.plain) not in ".!?" or opening_of(block.plain) not in _OPENINGS:
        return False
    # Past tenses of regular verbs are the commonest that the lists don't hold; where neither tells, grammar words do.
    verb = any(word in listed["verb"] or word in listed["told"] or word.endswith("ed") for word in words)
    return sum(word in listed["little"] for word in words) >= (1 if verb else 3)


def find_told(blocks: Sequence[Block], kinds: Sequence[Kind | None], count: int) -> int:
    """Return which block is the ``count``-th that reads as a full sentence and is not known as furniture.

    Where there are fewer, the number of blocks.
    """
    told = (i for i, (block, kind) in enumerate(zip(blocks, kinds, strict=True)) if kind is None and is_sentence(block))
    return next(islice(told, count - 1, None), len(blocks))


def ending_of(plain: str) -> str:
    """Return the class of the mark that ``plain`` ends with, closing quotation marks and brackets apart.

    The stop of an abbreviation ends no title: "Acme Announces Acquisition of Gadgetry Inc.", "Tariffs to Stay in U.S.".
    """
    bare = plain.rstrip("\"')]* ")
    last = bare[-1:]
    if last == "." and bare.endswith(_ABBREVIATED) and _is_title(bare):
        return "letter"
    if last.isalpha():
        return "letter"
    return "figure" if last.isdigit() else last if last in set(".!?:,;-") else "other"


_ABBREVIATED = (" Inc.", " Ltd.", " Corp.", " Co.", " Bros.", " U.S.", " U.K.", " D.C.", " Jr.", " Sr.", " L.A.")
_LONGEST_TITLE = 160


def _is_title(line: str) -> bool:
    """Return whether all words of a line but the little ones begin with a capital."""
    return len(line) <= _LONGEST_TITLE and all(word[0].isupper() or len(word) <= 3 for word in line.split())


def opening_of(plain: str) -> str:
    """Return the class of the first character of ``plain``."""
    first = plain[:1]
    if first.isalpha():
        return "capital" if first.isupper() else "small" if first.islower() else "letter"
    return "figure" if first.isdigit() else first if first in set("\"'([*•-+@#©$") else "other"
