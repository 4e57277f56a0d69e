"""Where a sentence may end, and what is seen around that place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.layout import INVISIBLE, WIDE_STOPS
from summarise.splitting.rules import Place, ends_sentence, is_missing_space
from summarise.splitting.speech import is_credit
from summarise.splitting.usage import Usage

# A note's mark after the full stop, as encyclopaedias and papers have it, belongs to the sentence before it.
_NOTE = (
    r"(?>(?:\s?\[(?:\d{1,3}(?:\s?[-–,]\s?\d{1,3}){0,4}|…|\.\.\.|[a-z]"
    r"|[a-z]{1,20}(?:\s[a-z]{1,20}){0,2}\sneeded)\]){0,9})"
)
_FIGURE_NOTE = r"(?>(?:(?<=[^\W\d_]{2}\.)\d{1,3}(?=\s))?)"
_WORD = r"[^\W_](?:[\w'’]|-(?=\w)){0,40}"
_BULLETS = "•●▪■◦‣"
# Every repetition is possessive, and bounded or only tried at the first mark of a run, so that the time is linear. The
# pattern begins with plain characters, which ``re`` finds much faster than anything else.
_PLACE = re.compile(
    rf"[.?!…{WIDE_STOPS}{_BULLETS}](?:"
    rf"(?P<bullet>(?<=[{_BULLETS}])(?=\s))|"
    rf"(?P<wide>(?<=[{WIDE_STOPS}])[{WIDE_STOPS}]*+(?P<wide_close>[」』”’）】》\"')]*+)\s*+)"
    # No space after the full stop, as in text copied from the web.
    rf"|(?P<joined>(?<=[^\W\d_A-Z][^\W\d_A-Z].)[\"”’)\]]?)(?=[“‘\"(\[]?[^\W\d_a-z])"
    r"|(?P<mark>(?<=[.?!…])(?<![.?!…].)[.?!…]*+(?>(?:\s[.…]++(?!\w)){0,9}))"
    rf"(?P<close>(?>(?:[\"'”’»)\]}}*_{INVISIBLE}]|[“‘«](?=\s)|\s[”»]){{0,9}}){_NOTE}{_FIGURE_NOTE})"
    r"(?P<gap>\s++)"
    rf"(?=(?P<open>[\"'`“‘«‹„‚(\[{{*_¿¡–—-]{{0,9}}+(?>(?:(?<=[«–—-])\s)?))(?P<next>{_WORD})?)"
    r")"
)
# "Figure 2.3 The river in May": the number of a picture is no part of the sentence about it.
_LABEL = re.compile(r"(?:Figure|Table|Chart|Box|Map|Exhibit)\s\d{1,3}(?:[.-]\d{1,3})?\s++(?=[A-Z])")
_CLOSING = ('"', "”", "'", "’", "»")
_OPENING = "\"'`“‘«‹„‚([{*_¿¡–—-"
_LONGEST_WORD = 40
_LOOK_AHEAD = 60
# Longer than any credit: what goes on behind one, to the end of its paragraph, must be seen.
_LONGEST_CREDIT = 200


def find_boundaries(text: str, start: int, end: int, usage: Usage) -> Iterator[int]:
    """Return, in order, where inside ``text[start:end]`` a sentence ends and the next begins."""
    label = _LABEL.match(text, start, end)
    begin = label.end() if label else start
    if label:
        yield begin
    for match in _PLACE.finditer(text, start, end):
        boundary = match.end()
        if match["bullet"] is not None:
            boundary = match.start()
            ends = boundary > begin and text[boundary - 1].isspace()
        elif match["wide"] is not None:
            ends = match.end() == end or not _is_wide_speech(match, text)
        elif match["joined"] is not None:
            ends = is_missing_space(*_tokens_around(text, begin, match, end), usage)
        else:
            credited = match["close"][-1:] in _CLOSING and is_credit(
                text[match.end() : min(end, match.end() + _LONGEST_CREDIT)]
            )
            ends = not credited and ends_sentence(_place(text, begin, match, end), usage)
        if ends:
            begin = boundary
            yield begin


def _place(text: str, begin: int, match: re.Match[str], end: int) -> Place:
    start = match.start()
    context = text[max(begin, start - _LONGEST_WORD) : start]
    before = context.split()
    touches = start > begin and not text[start - 1].isspace()
    return Place(
        mark=text[start : match.end("mark")],
        close=match["close"].strip(INVISIBLE),
        open=match["open"],
        word=before[-1].lstrip(_OPENING) if touches else "",
        apart="" if touches or not before else before[-1].lstrip(_OPENING),
        previous=before[-2] if len(before) > 1 else "",
        next=match["next"] or "",
        after=text[match.end() : min(end, match.end() + _LOOK_AHEAD)],
        inside=context.rfind("(") > context.rfind(")"),
        first=len(before) == 1 and start - begin < _LONGEST_WORD,
    )


def _tokens_around(text: str, begin: int, match: re.Match[str], end: int) -> tuple[str, str]:
    before = text[max(begin, match.start() - _LONGEST_WORD) : match.start()].split()
    after = text[match.end() : min(end, match.end() + _LOOK_AHEAD)].split(None, 1)
    return (before[-1] if before else "").lstrip(_OPENING), (after[0] if after else "").lstrip(_OPENING)


def _is_wide_speech(match: re.Match[str], text: str) -> bool:
    # 「…？」と彼は言った, “……！”他说: what follows at once says who asked or cried.
    asks = match[0][0] in "！？؟"
    return asks and bool(match["wide_close"]) and match.end("wide_close") == match.end() and text[match.end()].isalpha()
