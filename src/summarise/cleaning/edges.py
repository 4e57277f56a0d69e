"""What is no word of a paragraph at its edges: bullets, marks of mark-up, the credit of a picture shown with it."""

from __future__ import annotations

import re

# "* ", "• • ", "## ", "> "; a figure belongs to what it counts, and a dash may open a turn of speech.
_BULLETS = re.compile(r"(?:(?:[*•▪◦‣●■►·+>]|#{1,6})(?:\s+|$))+")
_LONGEST_BULLETS = 12
# "**", "__" and "*" around a whole line. One underscore may belong to a word.
_EMPHASIS = ("***", "**", "__", "*")
# "(Photo by Jane Roe)" behind a sentence, and "(Express photo by Jane Roe)", as papers credit their own.
_OWN = r"(?:(?:[A-Z][\w&.'’-]*|file|staff) ){1,3}[Pp]hotos? by"
_BY = r"[Pp]hoto(?:graph)?s?(?: by|:| courtesy| credit)"
_CREDIT = rf"\s*[(\[](?:{_BY}|{_OWN})[^()\[\]]{{2,60}}[)\]]\.?$"
# Who sells pictures to papers; PA may be Pennsylvania.
AGENCIES = "AAP|AFP|AP|EPA|Getty Images|Reuters|REUTERS"
_OWN_CREDIT = rf"\s*[(\[](?!(?:{AGENCIES}) ){_OWN}[^()\[\]]{{2,60}}[)\]]\.?$"
_LONGEST_CREDIT = 110
# "(Reuters)" behind the sentence that opens a brief, perhaps under its headline. Captions are in the present, and don't
# tell who said so.
_SOURCE = r"(?<=[.!?\"”])\s{1,3}\([A-Z][\w.&'’-]{1,20}(?: [A-Z][\w.&'’-]{1,20}){0,2}\)\.?$"
OPENING_BLOCKS = 2
_REPORTS = re.compile(r"[^,]*\b(?:has|have|said|says|will|would)\b")
# A caption run into the story behind its credit, on a page flattened to one line: "Ann Roe on the bridge. (Dana
# Okafor/Elm Press) The bridge closed on Monday."
_AGENCY = rf"(?:{AGENCIES}|PA)"
_OPENING = re.compile(
    r"[^()]{10,280}[.!?][\"”]?\s(?:"
    rf"\((?:[A-Z][\w.'’ -]{{2,40}}/ ?[A-Z][\w' ]{{1,30}}|{_BY} ?[^()]{{2,50}}|{_AGENCY})\)\s+(?=[\"“]?[A-Z])"
    # The dateline of the story itself.
    rf"|(?=\((?:{_AGENCY}|CNN)\)\s(?:--|[–—])\s))"
)
_LONGEST_OPENING = 340
# Shorter sentences with a credit are captions.
_SHORTEST_LEAD = 80


def trim_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of the words between bullets and other marks of mark-up, or the span itself if none is left."""
    bullets = _BULLETS.match(text[start : min(end, start + _LONGEST_BULLETS)])
    inner = start + bullets.end() if bullets else start
    if inner >= end:
        return start, end
    for mark in _EMPHASIS:
        size = len(mark)
        if text.startswith(mark, inner) and text.endswith(mark, inner, end) and end - inner > 2 * size:
            # Where the mark comes again inside, it sets off words, not the line.
            whole = text.count(mark, inner, end) == 2 and not text[inner + size].isspace()
            return (inner + size, end - size) if whole else (inner, end)
    return inner, end


def leave_credit(plain: str) -> str:
    """Return ``plain`` without the paper's own credit at its end: a lead ends so, where a caption has an agency's."""
    if plain[-1:] not in (")", "]"):
        return plain
    least = max(0, len(plain) - _LONGEST_CREDIT)
    credit = re.search(_OWN_CREDIT, plain[least:])
    return plain[: least + credit.start()] if credit and least + credit.start() >= _SHORTEST_LEAD else plain


def find_source(plain: str) -> int | None:
    """Return where a brief's source begins, in brackets behind the sentence that opens a text; or None."""
    source = re.search(_SOURCE, plain) if plain[-2:].rstrip(".").endswith(")") and _REPORTS.match(plain) else None
    return source.start() if source else None


def find_credit(text: str, start: int, end: int) -> int | None:
    """Return where the credit of a picture begins that the paragraph ends with, or None."""
    if end - start < 2 or (text[end - 1] not in ")]" and (text[end - 1] != "." or text[end - 2] not in ")]")):
        return None
    least = max(start, end - _LONGEST_CREDIT)
    credit = re.search(_CREDIT, text[least:end])
    return least + credit.start() if credit and least + credit.start() > start else None


def find_story_behind_caption(text: str, start: int, end: int) -> int:
    """Return where the story goes on behind the captions and credits that the paragraph begins with; else ``start``."""
    while (caption := _OPENING.match(text, start, min(end, start + _LONGEST_OPENING))) and caption.end() < end:
        start = caption.end()
    return start
