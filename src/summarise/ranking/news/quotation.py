"""Which sentences stand in the middle of a quotation: its marks open before them or close after them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.values import Sentence

# A straight mark opens where white space or a bracket is before it and none after; a single one opens only before a
# capital, for most others are apostrophes. The pattern begins with plain characters, which ``re`` finds much faster
# than anything else; what they are is told by looking back, in groups that hold nothing.
_MARK = re.compile(
    r"""["“”'‘’] (?: (?: (?<=“) | (?<![^\s(\[—–-].)(?<=")(?=\S) ) (?P<opens>)
      | (?<=[”"]) (?P<closes>)
      | (?<![^\s(\["“—–-].)(?<=['‘])(?=[A-Z]) (?P<single_opens>)
      | (?<=[\w.,?!…]['’])(?!\w) (?P<single_closes>) )""",
    re.VERBOSE | re.DOTALL,
)
# A mark that no one closed is forgotten after so many characters.
_LONGEST = 1000


def find_parts(sentences: Sequence[Sentence]) -> list[bool]:
    """Return for each sentence whether it holds one end of a quotation without the other, or neither end of it.

    Read alone, such a sentence seems to be the article's own words, or breaks off. A quotation ends with its paragraph
    at the latest: in the next one it opens again.
    """
    parts = []
    opened: dict[str, int] = {}
    paragraph = -1
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            opened.clear()
        _forget(opened, sentence.start)
        inside = bool(opened)
        closes_nothing = _follow(sentence, opened)
        parts.append(inside or bool(opened) or closes_nothing)
    return parts


def _forget(opened: dict[str, int], here: int) -> None:
    for kind in [kind for kind, start in opened.items() if here - start > _LONGEST]:
        del opened[kind]


def _follow(sentence: Sentence, opened: dict[str, int]) -> bool:
    """Open and close quotations as the sentence does; return whether it closes one that was never opened."""
    closes_nothing = False
    for mark in _MARK.finditer(sentence.text):
        kind = mark.lastgroup
        if kind == "opens":
            opened["double"] = sentence.start + mark.start()
        elif kind == "closes":
            closes_nothing = opened.pop("double", None) is None or closes_nothing
        elif kind == "single_opens":
            opened["single"] = sentence.start + mark.start()
        else:
            opened.pop("single", None)
    return closes_nothing
