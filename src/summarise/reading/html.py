"""HTML -> text: the article of a page, found by trafilatura; nothing that the page points to is fetched or opened."""

from __future__ import annotations

import re
from html import unescape
from typing import Any, NamedTuple

from summarise.errors import MissingExtraError, UnreadableInputError
from summarise.reading.cutting import LIMITS, TAG, cut_down
from summarise.reading.linked_data import find_article_body
from summarise.reading.walls import is_wall

# A page says what it is near its top; further down, an article may speak of HTML.
_READ = 2_000
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_FRAGMENT = re.compile(
    r"<(?:!--|\?xml|(?:article|section|div|main|p|h[1-6]|meta|title|link|script|style|table|ul|header|nav|span|a|img)\b)",
    re.IGNORECASE,
)
_TAGS_OF_A_FRAGMENT, _BREAKS_OF_A_FRAGMENT = 3, 2
# A paragraph with its tags.
_OPENING = r"(?<![^\s>])<(article|blockquote|div|h[1-6]|li|main|p|section|td)(?:\s[^<>]*)?>"
_ELEMENT = re.compile(rf"{_OPENING}.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_LAST_ELEMENT = re.compile(rf"{_OPENING}.*", re.IGNORECASE | re.DOTALL)
# As lines are ended in pages; in a text, the sentence that speaks of this tag goes on behind it.
_BREAK = re.compile(r"(?<=[.!?:…\"'”’)>])\s*<(?i:br)\s*/?>(?=\s*(?:\Z|[^\sa-z]))")
_BLOCKS = frozenset(
    (
        "article",
        "blockquote",
        "br",
        "dd",
        "div",
        "dt",
        "li",
        "p",
        "pre",
        "section",
        "td",
        "th",
        "tr",
        "title",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    )
)
_TITLE = re.compile(r"<title\b[^<>]*>[^<]*", re.IGNORECASE)
# Of the scripts only linked data is left in a page that is cut down.
_SCRIPT = re.compile(r"<script\b", re.IGNORECASE)
_SCRIPT_END = re.compile(r"</script\s*>", re.IGNORECASE)
_MUCH_MORE = 4
_OPTIONS = {
    "with_metadata": True,
    "include_comments": False,
    "include_tables": False,
    "favor_precision": True,
    "date_extraction_params": {"extensive_search": False, "original_date": True},
}
_MARKUP = re.compile(r"<(?:/?([a-z][a-z0-9]*)|[!?])[^<>]*>?", re.IGNORECASE)
# Where a page has none of these, its first <h2> is taken for the title.
_TITLED = re.compile(r"<(?:title|h1|meta|script)\b", re.IGNORECASE)
_CROSS_HEADING = re.compile(r"<h2\b", re.IGNORECASE)
# A sentence before it is of the story; a kicker or a byline is shorter.
_SENTENCE = re.compile(r"^.{40,}[.!?…]['\"’”)]?$", re.MULTILINE)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Extract(NamedTuple):
    """The article of a page, as text, and when the page says it was published."""

    text: str
    date: str | None
    """As ``2024-03-04``."""
    whole: bool = True
    """Whether all of the page was read."""


def looks_like_html(text: str) -> bool:
    """Return whether ``text`` is an HTML page or a piece of one, by its beginning.

    A text that speaks of tags has them in its sentences, and most of its words outside of them.
    """
    beginning = text[:_READ].lstrip("\ufeff \t\r\n\x00")
    if "<" not in beginning:
        return False
    if beginning.startswith("<"):
        if _PAGE.search(beginning):
            return True
        if _FRAGMENT.match(beginning) and len(TAG.findall(beginning)) >= _TAGS_OF_A_FRAGMENT:
            return True
    if len(_BREAK.findall(beginning)) >= _BREAKS_OF_A_FRAGMENT:
        return True
    outside = _ELEMENT.sub("", beginning)
    if len(text) > _READ:
        outside = _LAST_ELEMENT.sub("", outside)
    return 2 * len(outside) < len(beginning)


def extract_page(text: str) -> Extract:
    """Return the article of an HTML page, as text: its title, author, date and paragraphs, a blank line after each.

    Raises:
        MissingExtraError: trafilatura is not installed.
        UnreadableInputError: the page has no words but its title, or only a notice where its article should be.
    """
    page, whole = cut_down(text)
    trafilatura = _load_trafilatura()
    document = _ask(trafilatura.bare_extraction, page, **_OPTIONS)
    told = find_article_body(text)
    if document is None and told is not None:
        document = _ask(trafilatura.extract_metadata, page)
    paragraphs = _find_paragraphs((document and document.text) or "", told or "", page)
    if not any(map(str.isalnum, "".join(paragraphs))):
        where = "" if whole else f" in what is read of one ({LIMITS})"
        raise UnreadableInputError(f"the HTML page holds no article{where}; save the page as text, or pipe the text in")
    if is_wall(paragraphs):
        raise UnreadableInputError(
            "the HTML page holds no article, only a notice (of cookies, scripts, robots or an error); "
            "open it in a browser and save its text"
        )
    head = _head(document) if _has_title(page) else []
    if head and paragraphs[0] == head[0]:
        del paragraphs[0]
    return Extract("\n\n".join([*head, *paragraphs]) + "\n", _find_date(document), whole)


def _has_title(page: str) -> bool:
    """Return whether a title that is found can be that of the page, and not of a part further down."""
    heading = None if _TITLED.search(page) else _CROSS_HEADING.search(page)
    return heading is None or not _SENTENCE.search(_all_words(page[: heading.start()]))


def _find_paragraphs(found: str, told: str, page: str) -> list[str]:
    """Return the paragraphs of the article that was found or told of in linked data, or else of all the page.

    Linked data often tells the beginning only, or all in one paragraph: it is taken where hardly anything was found.
    Of a page that has no words but its title, nothing is left.
    """
    if len(told) > _MUCH_MORE * len(found):
        found = _all_words(unescape(told))
    if not found.strip():
        page = _drop_scripts(page)
        found = _all_words(page) if any(map(str.isalnum, _all_words(_TITLE.sub("", page)))) else ""
    return [" ".join(line.split()) for line in found.splitlines() if line.strip()]


def _drop_scripts(page: str) -> str:
    """Return the page without its scripts; one without an end stays."""
    pieces: list[str] = []
    position = 0
    # Where one has no end, those behind it have none either.
    while (script := _SCRIPT.search(page, position)) and (end := _SCRIPT_END.search(page, script.end())):
        pieces.append(page[position : script.start()])
        position = end.end()
    return "".join((*pieces, page[position:]))


def _load_trafilatura() -> Any:
    # Only needed for pages, and trafilatura imports it anyway.
    import logging

    try:
        import trafilatura
    except ImportError as error:
        raise MissingExtraError(
            "to read HTML: pip install 'summarise-news[html]'; to read it as it is: --input text"
        ) from error
    # What is odd about a page is no news to the reader.
    for name in ("trafilatura", "htmldate", "courlan", "justext"):
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
        logger.propagate = False
    return trafilatura


def _ask(function: Any, page: str, **options: Any) -> Any:
    """Return what a function of trafilatura's says of a page, None where it fails at it."""
    try:
        return function(page, **options)
    except (TypeError, AttributeError, ImportError, MemoryError):
        # So it would be if trafilatura were called another way than it wants to be: a bug of ours, which must show.
        # Where there is no memory left, there is none for another way of reading the page either.
        raise
    except Exception:
        # A page can be broken in more ways than lxml and trafilatura foresee (they raise ValueError, RecursionError,
        # errors of their own); none of them takes its words away.
        return None


def _head(document: Any) -> list[str]:
    """Return the title, the author and the date, a line each; without a title nothing."""
    title, author, date = (" ".join(_tell(document, name).split()) for name in ("title", "author", "date"))
    if not title:
        return []
    return [title, *([f"By {author.replace(';', ',')}"] if author else []), *([f"Published {date}"] if date else [])]


def _find_date(document: Any) -> str | None:
    date = _tell(document, "date")
    return date if _DATE.fullmatch(date) else None


def _tell(document: Any, name: str) -> str:
    """Return what is known of a page under ``name``, of several texts the first; "" where it is none.

    trafilatura hands on what linked data holds, and that may be a list, a figure or anything else.
    """
    value = getattr(document, name, None)
    values = value if isinstance(value, list) else [value]
    return next((value for value in values if isinstance(value, str)), "")


def _all_words(page: str) -> str:
    """Return all words of the page, a line for each of its blocks: what is left where no article is found."""
    words = _MARKUP.sub(_line_or_nothing, page)
    return "\n".join(" ".join(line.split()) for line in unescape(words).splitlines())


def _line_or_nothing(tag: re.Match[str]) -> str:
    return "\n" if (tag[1] or "").lower() in _BLOCKS else " "
