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
    A line that leads in what is quoted ("Ann Lee wrote:") is parted from it by an empty one.
    """
    if ">" not in text:
        return text
    lines = text.splitlines(keepends=True)
    marks = [_MARKS.match(line) for line in lines]
    if not any(marks):
        return text
    left: list[str] = []
    deep = 0
    for line, mark, above, below in zip(lines, marks, [None, *marks], [*marks[1:], None], strict=False):
        before, deep = deep, 0
        if mark and (above or below or _is_quotation(line, mark)):
            deep = mark[0].count(">")
            if deep > before and left and left[-1].rstrip().endswith(":"):
                left.append(_line_end(left[-1]))
            line = line[: mark.end(1)] + line[mark.end() :]
        left.append(line)
    return "".join(left)


def _is_quotation(line: str, mark: re.Match[str]) -> bool:
    alone = mark.end() == mark.end(1) + 1 and mark.end() < len(line.rstrip())
    return not alone or line.startswith(_FROM)


def _line_end(line: str) -> str:
    return line[len(line.rstrip()) :]
