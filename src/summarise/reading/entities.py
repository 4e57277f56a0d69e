"""Text that was HTML and has lost its tags only -> as a browser shows it: "Jos&#233;" is "José" again."""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5
from itertools import islice

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|([A-Za-z][A-Za-z0-9]{1,31}));")
# An article about HTML sets off the ones that it tells about.
_SPOKEN_OF = re.compile(rf"[\"'`“‘«(]{_ENTITY.pattern}[\"'`”’»)]")
# Fewer may be meant: "caf&eacute;" as an example of the thing itself.
_FEWEST = 2
# Some texts are encoded again on their way.
_MOST_TIMES = 2


def decode_entities(text: str) -> str:
    """Return ``text`` with its HTML entities decoded, or as it is where they may be what it speaks of.

    Only what has its semicolon and is known is decoded: "AT&T" and "R&D;" stay.
    """
    for _ in range(_MOST_TIMES):
        if not _holds_entities(text):
            break
        text = _ENTITY.sub(_decode, text)
    return text


def _holds_entities(text: str) -> bool:
    if text.count("&") < _FEWEST or _SPOKEN_OF.search(text):
        return False
    used = (entity for entity in _ENTITY.finditer(text) if _is_known(entity) and _is_used(text, entity))
    return len(list(islice(used, _FEWEST))) == _FEWEST


def _is_used(text: str, entity: re.Match[str]) -> bool:
    """Return whether an entity stands for a character: in or at a word ("O&#39;Neil", "&quot;We"), or behind a stop.

    Elsewhere it may be spoken of, but for the one in the names of firms: "Rowe &amp; Sons".
    """
    before, after = text[max(0, entity.start() - 2) : entity.start()], text[entity.end() : entity.end() + 2]
    if before[-1:].isalnum() or after[:1].isalnum() or before.endswith((".", ",", "!", "?")):
        return True
    return entity[0] == "&amp;" and before[:1].isalpha() and after[:1] == before[1:] == " " and after[1:].isupper()


def _is_known(entity: re.Match[str]) -> bool:
    return entity[1] is None or f"{entity[1]};" in html5


def _decode(entity: re.Match[str]) -> str:
    return unescape(entity[0]) if _is_known(entity) else entity[0]
