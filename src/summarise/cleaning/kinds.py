"""What a block of the text can be other than story: the names that cleaning gives and ``--explain`` shows."""

from __future__ import annotations

from typing import Literal, get_args

Kind = Literal[
    "address",
    "advertisement",
    "author note",
    "byline",
    "caption",
    "comment",
    "comment count",
    "cookie notice",
    "copyright",
    "correction note",
    "counter",
    "editor's note",
    "headline",
    "highlights",
    "life dates",
    "link",
    "link list",
    "mail header",
    "mail signature",
    "match facts",
    "notice",
    "photo credit",
    "press note",
    "pull quote",
    "quotation credit",
    "read more",
    "related link",
    "repeated headline",
    "section label",
    "separator",
    "share",
    "sign-up",
    "site name",
    "standfirst",
    "sub-heading",
    "tags",
    "time stamp",
    "unpunctuated line",
]
Kinds = list[Kind | None]
"""The kind of each block of a text; None is story, or not known yet. The ``mark`` functions enter what they know."""
_BY_NAME: dict[str, Kind] = {kind: kind for kind in get_args(Kind)}


def kind_named(name: str) -> Kind:
    """Return the kind called ``name``.

    Raises:
        KeyError: there is no such kind.
    """
    return _BY_NAME[name]
