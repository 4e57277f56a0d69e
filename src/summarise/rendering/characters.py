"""Text from outside, made safe to show."""

from __future__ import annotations

import re

from summarise.values import fold

# Controls (escape sequences begin with one), soft hyphens, zero-width and byte order marks, marks that reverse the
# direction of what follows, lone surrogates, what no character is or one font alone shows, and invisible tags. The
# joiners stay: Persian, Hindi and emoji need them.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
)
# What a terminal reads as one command (ECMA-48): ESC and a bracket, figures, a letter; ESC and a string up to its end,
# such as a title or a link; ESC and a set of characters. Every repetition stops at the next ESC, so that the time is
# linear. A string without an end is left as it is, but for its ESC: it would take the rest of the article with it.
# U+009B is an opening quotation mark in a text decoded wrongly; only before figures and a letter it is a command.
_SEQUENCE = re.compile(
    r"\x1b\[[0-?]*+[ -/]*+[@-~]"
    r"|\x1b[\]PX^_][^\x07\x1b\x9c]{0,2000}+(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[(*+)][0-9AB]"
    r"|\x9b[0-9;?]++[A-Za-z]"
)


def printable(text: str) -> str:
    """Return ``text`` on one line, without the characters that act on a terminal instead of being shown."""
    # What a soft hyphen broke at the end of a line is one word.
    joined = fold(_SEQUENCE.sub("", text)).replace("\xad ", "")
    # Two spaces may have met where something was taken out between them.
    return fold(_UNSAFE.sub("", joined))


def escape_unsafe(text: str) -> str:
    """Return JSON ``text`` with the same characters as ``\\u`` escapes: they are data there, and must come back."""
    return _UNSAFE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    if character == "\n":
        return character
    code = ord(character)
    if code > 0xFFFF:
        code -= 0x10000
        return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
    return f"\\u{code:04x}"
