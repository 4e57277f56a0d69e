"""A sentence cut short by its marks alone: for other languages, and where no clause is found."""

from __future__ import annotations

import re

from summarise.composing.headline.words.wordlists import WAITING

_MOST_WORDS = 12
_FEWEST_WORDS = 4
# Twelve words are about seventy letters; scripts without spaces say as much in a third of that.
_MOST_LETTERS = 120
_MOST_UNSPACED = 30
_MARK = re.compile(r"[,;:،؛、，；：。।—–]$")
_UNSPACED_MARK = re.compile(r"[、，；：。！？]")
_READ = 2000
# Marks of quotations, each with the one that closes it.
_PAIRS = (('"', '"'), ("“", "”"), ("«", "»"))


def cut_sentence(text: str) -> str:
    """Return the sentence up to a comma or the like within about twelve words, or else the first twelve words."""
    words = text[:_READ].split()
    if len(words) > _MOST_WORDS:
        ends = [n for n in range(_FEWEST_WORDS, _MOST_WORDS + 1) if _MARK.search(words[n - 1])]
        words = words[: ends[-1] if ends else _MOST_WORDS]
        while len(words) > _FEWEST_WORDS and words[-1].lower() in WAITING:
            words.pop()
    cut = _close(" ".join(words))
    if len(cut) > _MOST_LETTERS:
        cut = _cut_unspaced(cut)
    return cut.rstrip(",;:،؛、，；：—–- .。।") or cut


def _close(cut: str) -> str:
    """Return the text without what a mark opens and does not close, or without that mark where little is before it."""
    for opening, closing in _PAIRS:
        opened = cut.rfind(opening)
        odd = cut.count(opening) % 2 if opening == closing else cut.count(opening) > cut.count(closing)
        # In „Wort“, the second mark closes; in 6" and צה"ל, none opens.
        if odd and "„" not in cut and cut[opened - 1 : opened] in {"", " ", "("}:
            before = cut[:opened].split()
            while len(before) > _FEWEST_WORDS and before[-1].lower() in WAITING:
                before.pop()
            return " ".join(before) if len(before) >= _FEWEST_WORDS else cut[:opened] + cut[opened + 1 :]
    return cut


def _cut_unspaced(text: str) -> str:
    marks = [mark.start() for mark in _UNSPACED_MARK.finditer(text, 0, _MOST_UNSPACED + 1)]
    return text[: marks[-1] if marks and marks[-1] else _MOST_UNSPACED]
