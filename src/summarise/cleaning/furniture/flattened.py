"""Lines of a page that was flattened to one line: captions, headings and links, known by a full stop that stands apart.

Collections of articles for research join a page's lines, and give those that end without a mark one of their own: "...
said the mayor. The mayor (left) at the bridge . The bridge closed in May." What ends so is no sentence of the story.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import replace

from summarise.cleaning.blocks import make_blocks
from summarise.cleaning.furniture.naming import name_kind
from summarise.cleaning.kinds import Kind
from summarise.cleaning.lines import line_words
from summarise.values import Article, Furniture, Span

_UNKNOWN: Kind = "unpunctuated line"

# Behind it a line begins, or the text ends: where a small letter follows, a sentence ran over two lines.
_APART = re.compile(r"(?<=[^\s.!?…:,;–—-]) \.(?=\s+[\"'“‘(\[$£€#]?[A-Z0-9]|\s*$)")
_BROKEN = re.compile(r"\s\.\s+[a-z]")
_CLOSE = re.compile(r"\.(?<=[a-z0-9%)\"'”’].)\s+[\"'“‘(\[]?[A-Z]")
# Where the sentence before the line ends; a short word with a capital may be a title or an initial.
_END = re.compile(
    r"[.!?…](?:(?<!\.)|(?<!\b[A-Z].)(?<!\b[A-Z][a-z].)(?<!\b[A-Z][a-z]{2}.))[\"'”’)\]]*\s+"
    r"(?=[\"'“‘(\[$£€#]?[A-Z0-9])"
)
# A writer may let a stop slip; three, and most others where they belong, are the work of a program.
_LEAST, _SHARE = 3, 0.5
_LONGEST = 60
# No word after which a line goes on is longer.
_LONGEST_WORD = 40
# What somebody said is story, even where a link at its end took the mark.
_SPEECH = ('"', "“")


def set_flattened_lines_aside(article: Article) -> Article:
    """Return the article without the lines whose full stop stands apart: its furniture holds them then.

    Where few stops stand apart, only lines that read as furniture are set aside. The same article comes back where all
    stops and commas stand apart, as in a text cut into words, and where nothing else would be left.
    """
    stories = [article.text[paragraph.start : paragraph.end] for paragraph in article.paragraphs]
    apart = sum(len(_APART.findall(story)) for story in stories if " ." in story)
    if not apart or any(map(_is_cut_into_words, stories)):
        return article
    surely = apart >= _LEAST and sum(len(_CLOSE.findall(story)) for story in stories) >= _SHARE * apart
    paragraphs: list[Span] = []
    lines: list[Furniture] = []
    for paragraph in article.paragraphs:
        start = paragraph.start
        for line in _find_lines(article.text, paragraph):
            kind = _name_line(article.text, line) or (_UNKNOWN if surely else None)
            if kind:
                paragraphs += _trim(article.text, start, line.start)
                lines.append(Furniture(kind, line.start, line.end))
                start = line.end
        paragraphs += _trim(article.text, start, paragraph.end)
    if not lines or not paragraphs:
        return article
    furniture = sorted((*article.furniture, *lines), key=lambda piece: piece.start)
    return replace(article, paragraphs=tuple(paragraphs), furniture=tuple(furniture))


def _is_cut_into_words(story: str) -> bool:
    return 2 * story.count(" , ") > story.count(", ")


def _find_lines(text: str, paragraph: Span) -> Iterator[Span]:
    """Yield the lines of a paragraph that end in a full stop apart, in order."""
    if text.find(" .", paragraph.start, paragraph.end) < 0:
        return
    ends = deque(_END.finditer(text, paragraph.start, paragraph.end))
    start = after = paragraph.start
    for stop in _APART.finditer(text, paragraph.start, paragraph.end):
        while ends and ends[0].end() < stop.start():
            end = ends.popleft()
            start = end.end() if end.start() >= after else start
        # A line broken behind such a word goes on behind the stop: "Mr . Roe", "the mayor and . Ann Roe".
        if text[max(start, stop.start() - _LONGEST_WORD) : stop.start()].split()[-1].lower() in line_words()["open"]:
            continue
        line = text[start : stop.start()]
        begin = start + len(line) - len(line.lstrip())
        start = after = stop.end()
        if len(line.split()) <= _LONGEST and not line.lstrip().startswith(_SPEECH) and not _BROKEN.search(line):
            yield Span(begin, after)


def _name_line(text: str, line: Span) -> Kind | None:
    # Of the line alone, or else the text before it would be looked through for each.
    alone = text[line.start : line.end - len(" .")]
    [block] = make_blocks(alone, [Span(0, len(alone))])
    return name_kind(block)


def _trim(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the span without white space at its ends, unless there is nothing else."""
    piece = text[start:end]
    if piece.strip():
        yield Span(start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip()))
