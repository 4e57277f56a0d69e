"""The name of a site or section behind a headline: "Council votes to save the lido - News Nation"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block, make_plain, split_plain
from summarise.cleaning.kinds import Kind

# Behind a headline of so many words, and no longer than this.
_SHORTEST_HEADLINE, _LONGEST_NAME, _MOST_SECTIONS = 4, 4, 3
_SUFFIX = re.compile(r"(?<!\s)\s+(?P<mark>[|–—-])\s+(?P<name>[^\s|–—][^|–—]{0,48}[^\s|–—])\s*\Z")
_SITE = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|uk|info|ie|au|ca|in)", re.IGNORECASE)
_SMALL = frozenset(("and", "de", "del", "der", "di", "du", "für", "la", "le", "of", "the", "y"))
# What papers and stations have in their names; behind a dash a name of two words without any may be somebody's.
_OUTLETS = frozenset(
    (
        "broadcasting", "chronicle", "courier", "daily", "gazette", "guardian", "herald", "journal", "magazine",
        "media", "network", "news", "newspaper", "observer", "online", "post", "press", "radio", "telegraph", "times",
        "tribune", "tv", "weekly",
    )
)  # fmt: skip
_LEAST_OF_OUTLET = 2
# What names the site on its own page, and what tells the story.
_OF_PAGE: frozenset[Kind] = frozenset(
    ("address", "author note", "byline", "copyright", "link", "link list", "section label", "share", "sign-up")
)
_TOLD: frozenset[Kind | None] = frozenset((None, "caption", "highlights", "notice", "standfirst"))


def find_site_name(text: str, blocks: Sequence[Block], kinds: Sequence[Kind | None], headline: int) -> int:
    """Return where the headline ends before the names of site and section behind it; its own end if it has none.

    A name that only the story has is no site's: "Minister to go - Fox News" says who reports it, "Taxes must be trusted
    - Kennedy" who said it. The site's own stands in a byline or a link too.
    """
    start, end = blocks[headline].start, blocks[headline].end
    for _ in range(_MOST_SECTIONS):
        suffix = _SUFFIX.search(text, start, end)
        title = make_plain(text[start : suffix.start()]) if suffix else ""
        if not suffix or len(split_plain(title)) < _SHORTEST_HEADLINE:
            break
        name = make_plain(suffix["name"])
        if any(block.plain == title for block in blocks):
            # The page's title, and the headline itself under it.
            return suffix.start()
        if not _reads_as_name(name) or not _is_of_page(blocks, kinds, headline, name, suffix["mark"]):
            break
        end = suffix.start()
    return end


def is_without_site(block: Block, headline: Block) -> bool:
    """Return whether ``block`` is the headline again without what stands behind it."""
    if len(block.words) < _SHORTEST_HEADLINE:
        return False
    return headline.plain.startswith(tuple(f"{block.plain} {mark} " for mark in "|-"))


def _is_of_page(blocks: Sequence[Block], kinds: Sequence[Kind | None], headline: int, name: str, mark: str) -> bool:
    others = [i for i, block in enumerate(blocks) if i != headline and name in block.plain]
    if any(kinds[i] in _OF_PAGE or blocks[i].plain == name for i in others):
        return True
    told = any(kinds[i] in _TOLD for i in others)
    return not told and (mark == "|" or _is_outlet(name))


def _reads_as_name(name: str) -> bool:
    # "Step-by-Step Guide" is a second title.
    words = name.replace("-", " ").split()
    if _SITE.fullmatch(name):
        return True
    plain = len(words) <= _LONGEST_NAME and not any(map(str.isdigit, name)) and name[-1].isalpha()
    return plain and all(not word[0].islower() or word in _SMALL for word in words)


def _is_outlet(name: str) -> bool:
    words = name.lower().split()
    return bool(_SITE.fullmatch(name)) or (len(words) >= _LEAST_OF_OUTLET and not _OUTLETS.isdisjoint(words))
