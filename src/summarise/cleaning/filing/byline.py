"""The byline: who wrote the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from summarise.cleaning.blocks import Block, make_plain
from summarise.cleaning.filing.outlets import is_outlet
from summarise.cleaning.filing.signatures import (
    NAME,
    is_post,
    read_desk,
    read_signature,
    read_staff,
)
from summarise.cleaning.kinds import Kinds
from summarise.cleaning.lines import line_words

_LONGEST = 24
_BY = re.compile(
    r"(?:[-–—*• ]*)(?:(?:written|reported|posted|published|story|words|text|news|report|submitted|article|analysis|"
    r"review|interview|exclusive) by|as told to(?! the\b)|by|author)\b[:\s]*(?P<who>.*)",
    re.IGNORECASE,
)
# What follows a name on the same line: the date, the paper, the time.
_TAIL = frozenset(("on", "at", "published", "updated", "posted", "last", "staff", "special", "special to"))
# What a reporter is, before the name; and how many words "Our Special Correspondent" may have.
_POST_BEFORE = r"(?:[\w'’-]+ ){0,4}?(?i:reporter|correspondent|editor|writer|columnist)s? (?=[A-Z][\w'’-]+ [A-Z])"
_LONGEST_STAFF = 5
# What one of two is, and what all of them are: "Ann Lee, Court Correspondent and Bo Ek", "Ann Lee, Bo Ek - Reporters".
_POST_BETWEEN = r", (?:[\w'’&-]+ ){0,4}?(?i:reporter|correspondent|editor|writer|columnist)(?= and [A-Z])"
_LISTED = re.compile(r" [-–—] (?i:reporters?|correspondents?)\b.*")
# The small words of a byline that ends in a full stop.
_BETWEEN_NAMES = frozenset(("and", "at", "for", "from", "in", "of", "on", "the", "to", "with", "a.m", "p.m"))
_FULL_STOP = re.compile(r"\. ")
# "By" in the languages that articles are in besides English; a name must follow, and nothing else.
FOREIGN_BY = {
    "fr": "par", "de": "von", "es": "por", "pt": "por", "it": "di", "nl": "door", "sv": "av", "no": "av", "da": "af",
}  # fmt: skip
_LONGEST_FOREIGN = 7


def mark_bylines(blocks: Sequence[Block], kinds: Kinds) -> str | None:
    """Enter the bylines among ``kinds`` and return whom the first one names, or None."""
    byline = None
    for i, block in enumerate(blocks):
        if kinds[i] not in (None, "author note", "time stamp"):
            continue
        who = read_byline(block)
        who = read_desk(blocks, i) if who is None else who
        if who is None or (not who and kinds[i] is not None):
            continue
        kinds[i] = "byline"
        if i and kinds[i - 1] is None and is_post(block.plain) and _is_name_alone(blocks[i - 1]):
            # What the author is, below the name.
            kinds[i - 1] = "byline"
            who = blocks[i - 1].plain
        if who == "" and i + 1 < len(blocks) and is_name(blocks[i + 1].plain) and len(blocks[i + 1].words) <= 8:
            kinds[i + 1] = "byline"
            who = blocks[i + 1].plain.lstrip("*• ")
        elif i + 1 < len(blocks) and kinds[i + 1] is None and is_post(blocks[i + 1].plain):
            kinds[i + 1] = "byline"
        byline = byline or who
    return byline


def _is_name_alone(block: Block) -> bool:
    words = block.plain.split()
    return 1 < len(words) <= _LONGEST_NAME and all(map(NAME.fullmatch, words))


_LONGEST_NAME = 4


def mark_foreign_bylines(blocks: Sequence[Block], kinds: Kinds, language: str) -> str | None:
    """Enter lines such as "Par Jeanne Roe" in a text in ``language`` among ``kinds``; return whom the first names."""
    by, byline = FOREIGN_BY.get(language), None
    for i, block in enumerate(blocks if by else ()):
        if block.words[:1] != (by,) or not 2 < len(block.words) <= _LONGEST_FOREIGN or block.plain[-1] in ".!?:":
            continue
        who = block.plain.strip("*_# •").partition(" ")[2]
        words = who.replace(",", " ").split()
        if all(NAME.fullmatch(word) or word.lower() in line_words()["name"] for word in words):
            kinds[i] = "byline"
            byline = byline or who
    return byline


def read_byline(block: Block) -> str | None:
    """Return whom the block names as its author; "" for a lone "By" whose name is on the next line; or None."""
    if not 0 < len(block.words) <= _LONGEST:
        return None
    # "By **Ann Lee**": in Markdown the name alone may be set off.
    plain = block.plain.replace("*", "").strip("_# ") or block.plain
    if plain[-1] in ".!?" and len(block.words) > 8 and not plain.endswith(".m."):
        return None
    if staff := read_staff(plain):
        return staff
    match = _BY.fullmatch(plain)
    if not match:
        return read_signature(plain)
    who = match["who"].strip(" :.")
    if not who:
        return ""
    if block.words[1:2] in (("our",), ("a",), ("staff",)):
        who = who.split(" |")[0]
        return who if len(who.split()) <= _LONGEST_STAFF else None
    if who.startswith("the ") and is_outlet(who):
        return who
    if listed := _LISTED.search(who):
        return who[: listed.start()]
    who = re.sub(_POST_BETWEEN, "", _leave_post(who))
    if _goes_on(plain, who):
        return None
    dated = set(block.words[-3:]) & line_words()["clock"] and len(block.words) <= 8
    return _cut(who) if dated or is_name(who.split("|")[0]) else None


def _leave_post(who: str) -> str:
    """Return the name behind what a reporter is: "environment reporter Jane Roe", "COURT REPORTER Jane Roe"."""
    post = re.match(_POST_BEFORE, who)
    return who[post.end() :] if post else who


def _goes_on(plain: str, who: str) -> bool:
    """Whether the line is a sentence: "By Ann Lee's count there were 80." """
    words = who.split()
    if any(word.endswith(("'s", "s'")) and below[0].islower() for word, below in pairwise(words)):
        return True
    return plain[-1] == "." and any(word.isalpha() and word.islower() and word not in _BETWEEN_NAMES for word in words)


def is_name(plain: str) -> bool:
    """Return whether ``plain`` reads as the name of a person or desk, perhaps with what they work for."""
    words = re.split(r"[\s,|/]+", plain.strip(" .*•"))[:4]
    return bool(NAME.fullmatch(words[0])) and all(
        NAME.fullmatch(word) or word.lower() in line_words()["name"] for word in words[:2] if word
    )


def find_inline_byline(text: str, start: int, end: int) -> tuple[str, int] | None:
    """Return the byline that a paragraph begins with before its story, and where that goes on, or None.

    Pages flattened to one line begin "By . Jane Roe . PUBLISHED: . 04:12 EST . | . UPDATED: . 05:30 EST . The story".
    """
    opening = text[start : min(end, start + 300)]
    if not opening.startswith(("By . ", "By. ")):
        return None
    ends = [match.end() for match in _FULL_STOP.finditer(opening)]
    pieces = [opening[a:b].strip(" .") for a, b in pairwise(ends)]
    kept = 0
    while kept < len(pieces) and _is_flat_piece(pieces[kept], named=kept > 0):
        kept += 1
    return (make_plain(pieces[0]), start + ends[kept]) if kept else None


def _is_flat_piece(piece: str, *, named: bool) -> bool:
    if piece.startswith(("PUBLISHED:", "UPDATED:", "Last updated", "Follow @")) or piece == "|":
        return True
    if piece[:1].isdigit():
        return named and piece[:2].isdigit() and len(piece.split()) <= 6
    words = piece.split()
    if named and words[:1] != ["and"]:
        return False
    return 0 < len(words) <= 8 and all(word[0].isupper() or word in line_words()["name"] for word in words)


def _cut(who: str) -> str:
    """Return the names at the start of ``who``, without paper, date and address."""
    kept: list[str] = []
    words = who.split()
    for i, word in enumerate(words):
        lower = word.lower().strip(".,:")
        dated = len(kept) > 1 and lower in line_words()["clock"] and kept[-1].lower() != "and"
        joined = kept[-2:-1] == ["and"] and lower == "staff"
        if (not word[0].isalpha() and word != "&") or (lower in _TAIL and not joined) or dated:
            break
        kept.append(word)
        if word.endswith(",") and not {"and", "&"} & set(words[i + 1 : i + 8]):
            break
    return " ".join(kept).strip(" ,.&") or who
