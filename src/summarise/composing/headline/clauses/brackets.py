"""Datelines and brackets, which are never part of a clause."""

from __future__ import annotations

import re

from summarise.composing.headline.words import Word

_DASH = re.compile(r"[—–―]|--|(?<!\w)-")
_LONGEST_DATELINE = 10
# A bracket that is closed later than this is no aside.
_LONGEST_BRACKET = 15


def skip_dateline(words: list[Word], bracket: set[int]) -> int:
    """Return where the sentence begins after a dateline: "LEEDS, May 3 (AP) —", "(CNN)"."""
    for i, word in enumerate(words[:_LONGEST_DATELINE]):
        agency = i in bracket and word.core.isupper() and ")" in word.after
        dash = _DASH.search(word.after) is not None and (words[0].core.isupper() or "," in words[0].after)
        if (agency or dash) and all(w.capital or w.core[0].isdigit() for w in words[: i + 1]):
            later = next((j for j in range(i + 1, len(words)) if j not in bracket), 0)
            return later if later and words[later].capital else 0
    return 0


def find_brackets(words: list[Word]) -> set[int]:
    """Return the places of the words in brackets."""
    inside: set[int] = set()
    opened = None
    for i, word in enumerate(words):
        # "He was glad [the minister] was free": that stands for a word of his.
        put = "[" in word.before and i > 0 and words[i - 1].tag not in {"NN", "PNP"} and not words[i - 1].after
        if "(" in word.before or ("[" in word.before and not put):
            opened = i
        if opened is not None and (")" in word.after or "]" in word.after):
            if i - opened < _LONGEST_BRACKET:
                inside.update(range(opened, i + 1))
            opened = None
    return inside


def find_states(words: list[Word]) -> set[int]:
    """Return the places of states and countries between commas behind a town: "in Baton Hills, Louisiana, has died"."""
    found: set[int] = set()
    for i in range(2, len(words) - 1):
        last = i + 1 if words[i + 1].capital and not words[i].after and words[i + 1].after == "," else i
        if words[i - 1].after != "," or words[last].after != "," or not words[i].capital or not words[i - 1].capital:
            continue
        town = i - 1
        while town > 0 and words[town - 1].capital and not words[town - 1].after:
            town -= 1
        then = words[last + 1] if last + 1 < len(words) else None
        closed = then is not None and not then.capital and then.tag not in {"CJC", "AT", "NN"}
        # "Ann Lee, of Baton Hills, Louisiana, was": that goes whole.
        inner = town < 2 or words[town - 2].after != ","
        if town and inner and words[town - 1].tag == "PRP" and words[town - 1].base in _WHERE and closed:
            found.update(range(i, last + 1))
    return found


_WHERE = frozenset(("in", "of", "at", "from", "near", "outside"))
