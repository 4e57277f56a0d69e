"""What tells a headline's grammar from a sentence's: few articles and little words, no auxiliary, no day."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator

from summarise.cleaning.blocks import Block, split_plain
from summarise.cleaning.lines import line_words
from summarise.words import ARTICLES

_WORD_BINS = (4, 6, 8, 11, 14, 18, 24)
SHARE_BINS = (0.001, 0.2, 0.34, 0.5, 0.67, 0.99)
# What stands for the first word of a line that begins with a quotation.
_QUOTED = ""
_MARKS = "\"'"
_MONTHS_AND_VERBS = frozenset(("#", "may", "march"))


def describe_grammar(block: Block, end: str, capitals: str) -> Iterator[str]:
    """Yield, as named features, the grammar of a line whose ending and capitals are of the classes given."""
    words, listed = _own_words(block), line_words()
    if not words:
        yield f"quotation{end}"
        return
    size = bisect(_WORD_BINS, len(block.words))
    little = bisect(SHARE_BINS, sum(map(listed["little"].__contains__, words)) / len(words))
    articles = min(3, sum(map(ARTICLES.__contains__, words)))
    told = set(words)
    verb = not listed["verb"].isdisjoint(told)
    day = not (listed["clock"] - _MONTHS_AND_VERBS).isdisjoint(told)
    reported = not listed["told"].isdisjoint(told)
    past = min(2, sum([len(word) > 4 and word.endswith("ed") for word in words]))
    first = _QUOTED if block.plain[0] == '"' and len(words) < len(block.words) else words[0]
    opener, stop = _class_of(first), end if end == "." else "none"
    yield f"little={little}{end}"
    yield f"grammar={verb:d}{day:d}{reported:d}{end}"
    yield f"opener={first if first in listed['little'] else 'other'}"
    yield f"parts={min(3, block.plain.count(', '))}{end}"
    yield from (f"has{mark}{stop}" for mark in (": ", '"', " '", " - ") if mark in block.plain)
    yield f"articles={articles}{stop}"
    yield f"articles+size={articles}{size}"
    yield f"opens with={opener}{stop}"
    yield f"verb+articles={verb:d}{articles}{stop}"
    yield f"past+articles={past}{articles}{stop}"
    yield f"opens with+articles+verb={opener}{articles}{verb:d}"
    yield f"capitals+little={capitals}{little}"
    yield f"capitals+size={capitals}{size}"
    yield f"verb+size={verb:d}{size}"
    yield f"little+size={little}{size}"


def _own_words(block: Block) -> tuple[str, ...]:
    """Return the line's words without those it quotes, which have a speaker's grammar."""
    if block.plain[0] in _MARKS and block.plain[-1] == block.plain[0] and block.plain.count(block.plain[0]) in (2, 3):
        return ()
    if block.plain.count('"') != 2:
        return block.words
    before, _, behind = block.plain.split('"')
    return split_plain(f"{before} {behind}")


def _class_of(word: str) -> str:
    listed = line_words()
    if word in ARTICLES:
        return "article"
    return "pronoun" if word in listed["pronoun"] else "little" if word in listed["little"] else "other"
