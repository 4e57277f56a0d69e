"""Quoted mail -> what was quoted: without the ``>`` that programs put before its lines."""

from __future__ import annotations

import re

# Behind more spaces it is program code, as in Markdown. A text may begin with a byte order mark.
_MARKS = re.compile(r"(\ufeff?[ \t]{0,3})>[> \t]*")
# How a mailbox writes a line that would begin the next mail in it.
_FROM = ">From "


def unquote_lines(text: str) -> str:
    """Return ``text`` without the marks of quoted mail at the starts of its lines; line ends stay.

    A lone line such as ">50 feet" is no quotation: one has a space behind its mark, or a neighbour that is marked too.
    """
    if ">" not in text:
        return text
    lines = text.splitlines(keepends=True)
    marks = [_MARKS.match(line) for line in lines]
    if not any(marks):
        return text
    return "".join(
        line[: mark.end(1)] + line[mark.end() :] if mark and _is_quoted(line, mark, around) else line
        for line, mark, around in zip(lines, marks, zip([None, *marks], [*marks[1:], None], strict=False), strict=True)
    )


def _is_quoted(line: str, mark: re.Match[str], around: tuple[re.Match[str] | None, re.Match[str] | None]) -> bool:
    alone = mark.end() == mark.end(1) + 1 and mark.end() < len(line.rstrip())
    return not alone or any(around) or line.startswith(_FROM)
