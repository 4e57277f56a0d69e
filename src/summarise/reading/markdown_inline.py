"""Text in Markdown -> the same without the marks inside its lines: "The **mayor**" is "The mayor".

Headings, lists and quoted lines keep their marks: cleaning goes by them. A text that may be none is left as it is.
"""

from __future__ import annotations

import re
from itertools import islice

# A heading at the top, or two; a link to a page; or bold words, more than once. Other marks are in plain texts too:
# "3 * 4", "file_of_may", "f**k".
_HEADING = re.compile(r"^ {0,3}#{1,6} +[^\W\d_]", re.MULTILINE)
_LINK_TO_PAGE = re.compile(r"\[[^\[\]\n]{1,300}\]\((?:https?://|/|#|mailto:)[^\s()]{0,2000}")
_FEWEST_HEADINGS = _FEWEST_BOLD = 2

_FENCE = ("```", "~~~")
# Link texts, emphasis and code end on their line or, where lines are wrapped, in their paragraph: not this far away.
_FAR = 400
_PICTURE = re.compile(r"!\[[^\[\]]{0,300}\]\([^()\s]{0,2000}(?:\s+[\"'][^\"'\n]{0,300}[\"'])?\)")
_TARGET = r"\((?:<[^<>\n]{0,2000}>|(?>(?:[^()\s]|\([^()\s]{0,300}\)){0,2000}))(?:\s+[\"'][^\"'\n]{0,300}[\"'])?\)"
_LINK = re.compile(rf"\[([^\[\]]{{0,{_FAR}}})\](?:{_TARGET}|\[[^\[\]\n]{{0,60}}\])")
_REFERENCE = re.compile(r"^ {0,3}\[[^\[\]\n]{1,60}\]: +<?(?:https?://|/|#)\S.*(?:\n|\Z)", re.MULTILINE)
_ADDRESS = re.compile(r"<(https?://[^<>\s]{1,2000})>")
_BOLD_AND_SLANTED = re.compile(rf"(?<![\w*\\])\*\*\*(?=[^\s*])([^*]{{1,{_FAR}}})(?<=[^\s*\\])\*\*\*(?![\w*])")
# "*By **Ann Lee***": bold words at the end of slanted ones.
_BOLD_IN_SLANTED = re.compile(
    rf"(?<![\w*\\])\*(?=[^\s*])([^*\n]{{1,{_FAR}}})\*\*(?=[^\s*])([^*\n]{{1,{_FAR}}})(?<=[^\s*\\])\*\*\*(?![\w*])"
)
_BOLD = re.compile(rf"(?<![\w*\\])\*\*(?=[^\s*])([^*]{{1,{_FAR}}})(?<=[^\s*\\])\*\*(?![\w*])")
_UNDERLINED = re.compile(rf"(?<![\w\\])__(?=[^\s_])([^_]{{1,{_FAR}}})(?<=[^\s_\\])__(?!\w)")
_STARRED = re.compile(rf"(?<![\w*\\])\*(?=[^\s*])([^*\n]{{1,{_FAR}}})(?<=[^\s*\\])\*(?![\w*])")
_SLANTED = re.compile(rf"(?<![\w\\])_(?=[^\s_])([^_\n]{{1,{_FAR}}})(?<=[^\s_\\])_(?!\w)")
# What is struck out was taken back by whoever wrote it.
_STRUCK = re.compile(rf"~~(?=\S)[^~\n]{{1,{_FAR}}}(?<=\S)~~ ?")
# Markdown may hold HTML; in code it is spoken of.
_TAG = re.compile(
    r"(?<!`)</?(?:div|span|p|br|center|details|summary|figure|figcaption|su[bp]|em|strong|small|mark|[abiu])\b"
    r"(?:\s+[\w-]{1,40}=[^<>]{0,500})?\s?/?>(?!`)",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,40}\](?!:)")
_FOOTNOTE_TEXT = re.compile(r"^ {0,3}\[\^[^\[\]\s]{1,40}\]:.*(?:\n(?: {4}|\t).*)*(?:\n|\Z)", re.MULTILINE)
_CODE = re.compile(rf"(?<!`)`([^`\n]{{1,{_FAR}}})`(?!`)")
_ESCAPED = re.compile(r"\\([*_\[\]#`~\\])")
_BLANK = re.compile(r"(\n[ \t]*\n\s*)")
_PICTURE_LINE = re.compile(r"\[?!\[.*\)")
_LONGEST_PICTURE = 1_000
# Links first: their texts may be in bold, and their addresses hold underscores. Bold words may hold slanted ones, and
# slanted ones bold.
_EMPHASIS = (_BOLD_AND_SLANTED, _BOLD, _UNDERLINED, _STARRED, _SLANTED, _BOLD)
_INLINE = (_LINK, *_EMPHASIS, _CODE, _ADDRESS, _ESCAPED)


def strip_inline_marks(text: str) -> str:
    """Return ``text`` without the marks of links, emphasis and code, or as it is where it is not surely Markdown.

    What is struck out goes, and footnotes and HTML's tags do.
    Pictures that stand in a line with words go, those on a line of their own stay; so does what is fenced as code.
    """
    if not _is_markdown(text):
        return text
    left: list[str] = []
    fenced = False
    for paragraph in _BLANK.split(text):
        fences = sum(line.lstrip().startswith(_FENCE) for line in paragraph.splitlines())
        left.append(paragraph if fenced or fences else _strip_paragraph(paragraph))
        fenced ^= fences % 2 == 1
    return "".join(left)


def _is_markdown(text: str) -> bool:
    if "[" in text and _LINK_TO_PAGE.search(text):
        return True
    if "**" in text and len(list(islice(_BOLD.finditer(text), _FEWEST_BOLD))) == _FEWEST_BOLD:
        return True
    if "# " not in text:
        return False
    headings = [heading.start() for heading in _HEADING.finditer(text)]
    return len(headings) >= _FEWEST_HEADINGS or (len(headings) == 1 and not text[: headings[0]].strip("\ufeff \t\r\n"))


def _strip_paragraph(paragraph: str) -> str:
    if "](" in paragraph and "![" in paragraph:
        lines = paragraph.splitlines(keepends=True)
        if any(map(_is_picture, lines)):
            return "".join(line if _is_picture(line) else _strip_paragraph(line) for line in lines)
        paragraph = _PICTURE.sub("", paragraph)
    for pattern in (_FOOTNOTE_TEXT, _FOOTNOTE, _REFERENCE, _STRUCK, _TAG):
        paragraph = pattern.sub("", paragraph)
    paragraph = _BOLD_IN_SLANTED.sub(r"\1\2", paragraph)
    for pattern in _INLINE:
        paragraph = pattern.sub(r"\1", paragraph)
    return paragraph


def _is_picture(line: str) -> bool:
    bare = line.strip()
    pictured = len(bare) <= _LONGEST_PICTURE and bare.startswith(("![", "[!["))
    return pictured and not any(map(str.isalnum, _PICTURE_LINE.sub("", bare)))
