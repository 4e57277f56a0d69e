"""A page cut down to what its article can be in: without scripts and the like, and no longer or fuller than is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

# What a page holds beside its words, or shows where scripts are off; an article may stand behind megabytes of it. The
# pattern is how each ends.
_WORDLESS = {
    name: re.compile(end, re.IGNORECASE)
    for name, end in {
        "!--": "-->",
        **{n: rf"</{n}\s*>" for n in ("script", "noscript", "style", "svg", "template", "iframe")},
    }.items()
}
TAG = re.compile(r"<(?:!--|[a-z][a-z0-9]*)", re.IGNORECASE)
# Where title, author and date are often told.
_LINKED_DATA = re.compile(r"application/ld\+json", re.IGNORECASE)
# The longest of the development pages has 9,600 tags and 330,000 characters without these. trafilatura takes a tenth of
# a millisecond and more for a tag, so that a page of a million would take minutes.
_MOST_TAGS = 12_000
_LONGEST = 800_000
LIMITS = f"{_MOST_TAGS:,} tags, {_LONGEST:,} characters"
# trafilatura's time for linked data grows with its square, to minutes for a megabyte.
_LONGEST_DATA = 20_000
# Pictures are written into some tags; what reads HTML compares every attribute with every other.
_LONGEST_TAG = 4_000
# A ">" in a value does not end the tag; a mark that has no other to close the value is no such mark.
_VALUE = rf"=\s{{0,9}}(?:\"[^\"]{{0,{_LONGEST}}}\"|'[^']{{0,{_LONGEST}}}')"
_TAG_END = re.compile(rf"(?>(?:[^>=]+|{_VALUE}|=)*)>")
# How far into its tag an element says that it is linked data.
_SAID_WITHIN = 120
_OPEN_TAG = re.compile(r"<(?:[a-z!/?][^<>]*)?\Z", re.IGNORECASE)


class Cut(NamedTuple):
    """A page cut down."""

    page: str
    whole: bool
    """Whether all words are there: the page was within the limits."""


class _Dropped(NamedTuple):
    start: int
    end: int
    beyond: bool = False
    """Whether it stands behind the last tag that is read, whatever is in it."""


def cut_down(text: str) -> Cut:
    """Return the page without NULs, scripts and the like, comments and tags of absurd length, up to the limits.

    Linked data stays, up to a limit of its own. Of an element without an end only the name goes, and what it held is
    read as the page's.
    """
    page = text.replace("\x00", "")
    pieces: list[str] = []
    position, room, whole = 0, _LONGEST, True
    for start, end, beyond in chain(_find_dropped(page), [_Dropped(len(page), len(page))]):
        pieces.append(page[position : min(start, position + room)])
        whole = whole and not beyond and len(pieces[-1]) == start - position
        room -= len(pieces[-1])
        position = end
        # Or else what stands before and behind would make a tag that nobody has looked at: "<scr<!-- -->ipt>".
        if start < end and _OPEN_TAG.search(pieces[-1]):
            pieces.append(">")
    return Cut("".join(pieces), whole)


def _find_dropped(page: str) -> Iterator[_Dropped]:
    """Yield each stretch that is left out, in order."""
    position = tags = 0
    room = _LONGEST_DATA
    unclosed: set[str] = set()
    for tag in TAG.finditer(page):
        start, name = tag.start(), tag[0][1:].lower()
        if start < position:
            continue
        tags += 1
        if tags > _MOST_TAGS:
            yield _Dropped(start, len(page), beyond=True)
            return
        end = _find_end(page, tag, name, unclosed)
        if name == "script" and end > tag.end() and end - start <= room and _says_linked_data(page, start):
            room -= end - start
        elif end > start:
            yield _Dropped(start, end)
            position = end


def _says_linked_data(page: str, start: int) -> bool:
    return _LINKED_DATA.search(page, start, start + _SAID_WITHIN) is not None


def _find_end(page: str, tag: re.Match[str], name: str, unclosed: set[str]) -> int:
    """Return where what is left out from this tag on ends; its start, if nothing is."""
    start = tag.start()
    if name not in _WORDLESS:
        closed = _TAG_END.match(page, tag.end())
        end = closed.end() if closed else len(page)
        return start if end - start <= _LONGEST_TAG else end
    # Where one has no end, those after it have none either; looking again for each would take time without end.
    closing = None if name in unclosed else _WORDLESS[name].search(page, start)
    if closing is None:
        unclosed.add(name)
        return tag.end()
    return closing.end()
