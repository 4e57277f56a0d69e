"""The byline: who wrote the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from summarise.cleaning.blocks import Block, make_plain, split_plain
from summarise.cleaning.filing.given_names import is_given_name
from summarise.cleaning.kinds import Kinds
from summarise.cleaning.lines import line_words

_LONGEST = 24
# "Chief Foreign Affairs Correspondent in Port Velda", and one to spare.
_LONGEST_POST = 8
_BY = re.compile(
    r"(?:[-–—*• ]*)(?:(?:written|reported|posted|published|story|words|text|report|submitted|article|analysis|review|"
    r"interview) by|as told to(?! the\b)|by|author)\b[:\s]*(?P<who>.*)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z][\w.'’-]*")
# What follows a name on the same line: the date, the paper, the time.
_TAIL = frozenset(("on", "at", "published", "updated", "posted", "last", "staff", "special", "special to"))
# A name by itself, and how near under the headline it stands.
_AUTHOR = re.compile(r"[A-Z][a-z’'-]+(?: [A-Z]\.?)?(?: (?:[A-Z][\w’'-]+|de|van|von|der|al|bin)){1,2}")
_NEAR = 3
_FULL_STOP = re.compile(r"\. ")
# "Special Correspondent", "Our Staff Reporter", "Express News Service", "Web Desk": who wrote it, without a name.
_POST = re.compile(
    r"(?:(?:by|from) )?(?:(?:our|a|the) )?(?:(?:special|staff|own|senior|chief|principal|political|business|sports?|"
    r"city|legal|foreign|health|science|education|crime|news) ){1,3}(?:correspondent|reporter|writer|bureau|desk)s?"
    r"|(?:[A-Z]\w+ )?(?:News Service|Web Desk|News Desk|Online Desk|News Bureau)",
    re.IGNORECASE,
)
_LONGEST_DESK = 6
# "By" in the languages that articles are in besides English; a name must follow, and nothing else.
_FOREIGN_BY = {
    "fr": "par", "de": "von", "es": "por", "pt": "por", "it": "di", "nl": "door", "sv": "av", "no": "av", "da": "af",
}  # fmt: skip
_LONGEST_FOREIGN = 7
_SIGNED_DATE = re.compile(r"(?P<who>[A-Z][\w'’-]+(?: [A-Z][\w.'’-]*){1,3}) ?[/|–—-] ?(?P<date>.*[0-9]{4}.*)")
_DESK = re.compile(r"[-–—]+ ?(?P<who>[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,4})")


def mark_bylines(blocks: Sequence[Block], kinds: Kinds) -> str | None:
    """Enter the bylines among ``kinds`` and return whom the first one names, or None."""
    byline = None
    for i, block in enumerate(blocks):
        if kinds[i] not in (None, "author note", "time stamp"):
            continue
        who = read_byline(block)
        if who is None or (not who and kinds[i] is not None):
            continue
        kinds[i] = "byline"
        if who == "" and i + 1 < len(blocks) and is_name(blocks[i + 1].plain) and len(blocks[i + 1].words) <= 8:
            kinds[i + 1] = "byline"
            who = blocks[i + 1].plain.lstrip("*• ")
        elif i + 1 < len(blocks) and kinds[i + 1] is None and _is_post(blocks[i + 1].plain):
            kinds[i + 1] = "byline"
        byline = byline or who
    return byline


def mark_foreign_bylines(blocks: Sequence[Block], kinds: Kinds, language: str) -> str | None:
    """Enter lines such as "Par Jeanne Roe" in a text in ``language`` among ``kinds``; return whom the first names."""
    by, byline = _FOREIGN_BY.get(language), None
    for i, block in enumerate(blocks if by else ()):
        if block.words[:1] != (by,) or not 2 < len(block.words) <= _LONGEST_FOREIGN or block.plain[-1] in ".!?:":
            continue
        who = block.plain.strip("*_# •").partition(" ")[2]
        words = who.replace(",", " ").split()
        if all(_NAME.fullmatch(word) or word.lower() in line_words()["name"] for word in words):
            kinds[i] = "byline"
            byline = byline or who
    return byline


def mark_lone_author(blocks: Sequence[Block], kinds: Kinds, headline: int) -> str | None:
    """Enter a name by itself under the headline among ``kinds`` and return it, unless the story names the same.

    Whom the story names stands in a picture there; who wrote it is in no sentence of it.
    """
    for i in range(headline + 1, min(headline + 1 + _NEAR, len(blocks))):
        plain = _leave_by(blocks[i].plain.strip("*_ "))
        if kinds[i] in (None, "link", "section label") and _AUTHOR.fullmatch(plain) and is_given_name(plain.split()[0]):
            surname = plain.split()[-1]
            if any(
                surname in block.plain for k, block in enumerate(blocks) if k != i and kinds[k] in (None, "standfirst")
            ):
                return None
            kinds[i] = "byline"
            return plain
        if kinds[i] is None:
            return None
    return None


def _leave_by(plain: str) -> str:
    """Return a name behind a foreign "by", and anything else as it is: "Von Roe" may be a name."""
    first, _, rest = plain.partition(" ")
    return rest if first.lower() in _FOREIGN_BY.values() and _AUTHOR.fullmatch(rest) else plain


def read_byline(block: Block) -> str | None:
    """Return whom the block names as its author; "" for a lone "By" whose name is on the next line; or None."""
    if not 0 < len(block.words) <= _LONGEST:
        return None
    plain = block.plain.strip("*_# ") or block.plain
    if plain[-1] in ".!?" and len(block.words) > 8 and not plain.endswith(".m."):
        return None
    if len(block.words) <= _LONGEST_DESK and _POST.fullmatch(plain):
        return plain
    match = _BY.fullmatch(plain)
    if match:
        who = match["who"].strip(" :.")
        if not who:
            return ""
        if block.words[1:2] in (("our",), ("a",), ("staff",)):
            return who if len(block.words) <= 6 else None
        dated = set(block.words[-3:]) & line_words()["clock"] and len(block.words) <= 8
        return _cut(who) if dated or is_name(who.split("|")[0]) else None
    desk = _DESK.fullmatch(plain)
    return desk["who"] if desk else _read_signature(plain) or _read_signed_date(plain)


def _read_signed_date(plain: str) -> str | None:
    """Return the name in a line such as "Jane Roe / 14 August 2025 - 16:20"."""
    signed = _SIGNED_DATE.fullmatch(plain)
    if not signed:
        return None
    dated = set(split_plain(signed["date"]))
    listed = line_words()
    return signed["who"] if dated & listed["month"] and dated <= listed["clock"] | listed["time"] else None


def _read_signature(plain: str) -> str | None:
    """Return the name in a line such as "Jane Roe, Science Correspondent" or "Jane Roe | Reporter in Paris"."""
    who, mark, post = plain.replace(" |", ",").partition(", ")
    names = who.split()
    if not mark or not 2 <= len(names) <= 5 or plain[-1] in ".!?:" or "," in post:
        return None
    if not _is_post(post):
        return None
    named = all(_NAME.fullmatch(name) or name in line_words()["name"] for name in names)
    return who if named and _NAME.fullmatch(names[0]) else None


def _is_post(line: str) -> bool:
    """Return whether the line is what a journalist is: "Local democracy reporter", "Foreign Editor in Port Velda"."""
    words = line.lower().split()
    held = next((i for i, word in enumerate(words) if word in line_words()["post"]), None)
    # Where the post goes on, it is with a place: "in Paris"; "editor of the Elm Times" is somebody in the story.
    return held is not None and len(words) <= _LONGEST_POST and words[held + 1 : held + 2] in ([], ["in"], ["at"])


def is_name(plain: str) -> bool:
    """Return whether ``plain`` reads as the name of a person or desk, perhaps with what they work for."""
    words = re.split(r"[\s,|/]+", plain.strip(" .*•"))[:4]
    return bool(_NAME.fullmatch(words[0])) and all(
        _NAME.fullmatch(word) or word.lower() in line_words()["name"] for word in words[:2] if word
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
        if not word[0].isalpha() or lower in _TAIL or dated:
            break
        kept.append(word)
        if word.endswith(",") and "and" not in words[i + 1 : i + 8]:
            break
    return " ".join(kept).strip(" ,.") or who
