"""The head of a page in Markdown, between lines of dashes -> its title and its author as lines of the article."""

from __future__ import annotations

import re

_MOST_LINES = 60
_LINE = r"(?:[A-Za-z][\w-]*:.{0,1000}\n|[ \t-].{0,1000}\n)"
_HEAD = re.compile(rf"\ufeff?---[ \t]*\r?\n({_LINE}{{1,{_MOST_LINES}}}?)---[ \t]*(?:\r?\n|\Z)")
_ENTRY = re.compile(r"^(title|author):[ \t]*(\S.*?)[ \t]*\r?$", re.MULTILINE)
_QUOTES = ("''", '""')


def open_front_matter(text: str) -> str:
    """Return ``text`` with the title as its heading and the author as its byline where a head names them.

    YAML's front matter, as Jekyll and its like read it (https://jekyllrb.com/docs/front-matter/); what has no title
    is left as it is, and a title that stands below as a heading is not repeated.
    """
    head = _HEAD.match(text) if text[:4].lstrip("\ufeff").startswith("---") else None
    entries = {key: _bare(value) for key, value in _ENTRY.findall(head[1])} if head else {}
    if head is None or not entries.get("title"):
        return text
    body = text[head.end() :].lstrip("\r\n")
    lines = [] if body.startswith("# ") else [f"# {entries['title']}"]
    lines += [f"By {entries['author']}"] if entries.get("author", "").strip("[]{}|>&*") else []
    return "\n\n".join([*lines, body])


def _bare(value: str) -> str:
    return value[1:-1].strip() if value[:1] + value[-1:] in _QUOTES and len(value) > 1 else value
