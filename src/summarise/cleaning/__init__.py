"""Text -> Article: headline, byline, dateline and furniture set aside, the story left as paragraphs.

Where to look, in the order of the work, each built on those before it:

- ``blocks``, ``edges``, ``kinds``: paragraphs, the marks around their words, and what they can be other than story
- ``lines``: how a line reads
- ``filing``: who filed the report, and from where
- ``furniture``: what is no story by its own words and its neighbours
- ``features``, ``story``: how likely the rest is story, by a small linear model
- ``headline``: the article's own headline, and what stands around it
- ``assembly``: all that put together
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from summarise.cleaning.assembly import build_article
from summarise.cleaning.blocks import Block
from summarise.cleaning.filing.byline import mark_foreign_bylines
from summarise.cleaning.filing.correspondents import find_correspondents, mark_lone_author
from summarise.cleaning.furniture import mark_furniture
from summarise.cleaning.furniture.afterword import mark_author_notes, mark_release_end
from summarise.cleaning.furniture.flattened import set_flattened_lines_aside
from summarise.cleaning.furniture.liveblog import mark_summary
from summarise.cleaning.furniture.notes import mark_notes
from summarise.cleaning.furniture.pictures import mark_pictures
from summarise.cleaning.furniture.quoting import unquote_lines
from summarise.cleaning.furniture.repeats import mark_repeats
from summarise.cleaning.furniture.summary_box import mark_summary_box
from summarise.cleaning.headline import find_headline
from summarise.cleaning.headline.share_links import mark_share_links
from summarise.cleaning.headline.site_names import is_without_site
from summarise.cleaning.headline.standfirst import mark_standfirst
from summarise.cleaning.headline.top_line import find_top_line
from summarise.cleaning.kinds import Kind, Kinds
from summarise.cleaning.lines import is_sentence, line_words
from summarise.cleaning.story import rate_story
from summarise.language.recognition import recognise_language
from summarise.layout import find_paragraphs
from summarise.values import Article

# How likely a block must be story to stay in it. The story proper is between blocks that are long and almost surely
# story; before those stand captions, standfirsts and notes, which are shorter than a lead.
_INSIDE, _BEFORE, _BEHIND = 0.4, 0.8, 0.55
# Pages have some hundred lines; what has thousands is a book, and story from there on.
_MOST, _FRONT = 2_000, 300
_SURE, _LONG, _LEAD = 0.95, 15, 40
# Headings in capitals inside a story are shorter.
_LONG_SHOUT, _LONGEST_SHOUT, _LONGEST_PER_SMALL = 8, 30, 20
_TEASERS = tuple(
    f"{form}: "
    for words in (
        "watch",
        "listen",
        "podcast",
        "gallery",
        "in pictures",
        "in depth",
        "paid content",
        "quiz",
        "sponsored",
    )
    for form in (words.capitalize(), words.upper())
)
_SHOUTED = tuple(label for label in _TEASERS if label.isupper())
_MORE = tuple(
    f"{form}: "
    for words in ("top stories", "more news", "more stories", "in other news", "trending now", "trending")
    for form in (words.capitalize(), words.upper())
)
# What stands between paragraphs of a story.
_BETWEEN: frozenset[Kind] = frozenset(("advertisement", "read more"))
# What a mail without a text is made of; a headline by itself is none.
_MAIL: frozenset[Kind | None] = frozenset(("headline", "mail header", "mail signature", "separator"))
# What lines like links under these are: their list.
_LIST_HEADS: frozenset[Kind] = frozenset(("related link",))
# What may stand under a lead, before the story goes on.
_LINKED: frozenset[Kind] = _BETWEEN | {"link", "related link", "share", "time stamp"}
_LEADS_IN = ("Read more", "READ MORE")
_BULLETS = ("* ", "• ", "- ", "– ")


def clean_text(text: str, language: str | None = None) -> Article:
    """Return the article in ``text``, in ``language`` or, if None, in the one it seems to be in.

    Every text with a word in it keeps at least one paragraph, but for the head of a mail that nothing follows. The
    article's own ``text`` is without the marks of quoted mail, and otherwise the one that was given.
    """
    text = unquote_lines(text)
    language = language or recognise_language(text)
    spans = find_paragraphs(text)
    marked = mark_furniture(text, spans[:_MOST])
    blocks, kinds = marked.blocks, marked.kinds
    # Before the headline, which is told by what stands under it.
    byline = marked.byline or (mark_foreign_bylines(blocks, kinds, language) if language != "en" else None)
    ratings = _rate(blocks, kinds, language, cut=len(spans) > _MOST)
    mark_notes(blocks, kinds)
    mark_pictures(blocks, kinds)
    mark_release_end(blocks, kinds)
    mark_summary_box(blocks, kinds)
    # The models have not learned from these: names by themselves also stand under pictures.
    signed = find_correspondents(blocks, kinds) if language == "en" else {}
    headline = marked.subject if marked.subject is not None else _find_title(blocks, kinds, ratings, language, signed)
    for i in sorted(signed.keys() - {headline}):
        kinds[i] = "byline"
        byline = byline or signed[i] or None
    mark_share_links(blocks, kinds, headline)
    if headline is not None:
        kinds[headline] = "headline"
        mark_standfirst(text, blocks, kinds, ratings, headline)
    mark_repeats(blocks, kinds, headline)
    _mark_the_rest(blocks, kinds, ratings, headline)
    byline = mark_author_notes(blocks, kinds, byline, headline)
    if headline is not None and byline is None:
        byline = mark_lone_author(blocks, kinds, headline)
    if "mail header" in kinds and _MAIL.issuperset(kinds) and len(spans) <= _MOST:
        return replace(build_article(text, language, blocks, kinds, byline), paragraphs=())
    if all(kind for kind in kinds):
        kinds = _keep_something(blocks, kinds)
    article = set_flattened_lines_aside(build_article(text, language, blocks, kinds, byline))
    rest = tuple(span for span in spans[_MOST:] if any(map(str.isalnum, text[span.start : span.end])))
    # A paragraph is looked at by its beginning; its first word may stand far behind.
    return replace(article, paragraphs=article.paragraphs + rest or tuple(spans))


def _rate(blocks: Sequence[Block], kinds: Kinds, language: str, *, cut: bool) -> Sequence[float]:
    """Return how likely each block is story; ``cut`` tells that more of the text follows them."""
    # The end of what was read is not the end of the text.
    front = _FRONT if cut else len(blocks)
    ratings = rate_story(blocks, kinds, front=front) if language == "en" else [1.0] * front
    return [*ratings, *[1.0] * (len(blocks) - front)]


def _find_title(
    blocks: Sequence[Block], kinds: Kinds, ratings: Sequence[float], language: str, signed: Collection[int]
) -> int | None:
    headline = find_headline(blocks, kinds, ratings, signed=signed)
    if headline is None and signed:
        # What the model misses over a name by itself it finds over a byline.
        over: Kinds = ["byline" if i in signed else kind for i, kind in enumerate(kinds)]
        headline = find_headline(blocks, over, ratings, signed=signed)
    # The model has learned from English, with ratings of story that other languages don't have.
    return find_top_line(blocks, kinds) if headline is None and language != "en" else headline


def _mark_the_rest(blocks: Sequence[Block], kinds: Kinds, ratings: Sequence[float], headline: int | None) -> None:
    title = blocks[headline].words if headline is not None else None
    _mark_teasers(blocks, kinds)
    sure = [i for i, p in enumerate(ratings) if p >= _SURE and not kinds[i] and len(blocks[i].words) >= _LONG]
    inside = range(sure[0], sure[-1] + 1) if sure else range(len(blocks))
    if not sure and not any(kinds[i] not in (None, "headline", "byline") for i in range(len(blocks))):
        # A few lines without any furniture: a poem, a note. Nothing tells one from the other.
        return
    summary = mark_summary(blocks, kinds)
    for i, block in enumerate(blocks):
        if kinds[i] or i in summary:
            continue
        if block.words == title or (headline is not None and is_without_site(block, blocks[headline])):
            kinds[i] = "repeated headline"
        elif (i and _is_listed_link(block, blocks[i - 1], kinds[i - 1])) or (
            (i in inside and sure and (_is_shout(block) or _is_teaser(block, _TEASERS))) or _is_teaser(block, _MORE)
        ):
            kinds[i] = "related link"
        elif ratings[i] < _least(i, block, inside) or (headline is not None and i < headline):
            kinds[i] = _name_shape(block, before=headline is not None and i < headline)
    _give_back_edges(blocks, kinds, headline)


def _is_listed_link(block: Block, above: Block, kind: Kind | None) -> bool:
    """Return whether the block is a link of the list that stands ``above`` it: an item of it, under "Read more:"."""
    led_in = kind is not None and above.plain[-1] == ":" and above.plain.startswith(_LEADS_IN)
    listed = kind in _LIST_HEADS or (kind == "read more" and block.plain.startswith(_BULLETS))
    return (listed or led_in) and _is_link(block)


def _mark_teasers(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter links with a label in capitals between two sentences among ``kinds``, where no story is sure too."""
    for i in range(1, len(blocks) - 1):
        if (
            kinds[i] is None
            and _is_teaser(blocks[i], _SHOUTED)
            and all(map(is_sentence, (blocks[i - 1], blocks[i + 1])))
        ):
            kinds[i] = "related link"


def _give_back_edges(blocks: Sequence[Block], kinds: Kinds, headline: int | None) -> None:
    """Give the story back the full sentences at its edges: its neighbours tell less of them than their own grammar.

    A lead of one sentence over long paragraphs looks to the model like a notice, but losing it costs the reader most.
    """
    kept = [i for i, kind in enumerate(kinds) if kind is None]
    if not kept:
        return
    top = 0 if headline is None else headline + 1
    first = kept[0]
    while first > top and kinds[first - 1] == "notice" and is_sentence(blocks[first - 1]):
        first -= 1
        kinds[first] = None
    # "Read more" and its links may stand between the lead and the rest.
    linked = first
    while linked > top and kinds[linked - 1] in _LINKED:
        linked -= 1
    lead = blocks[linked - 1] if top < linked < first else None
    if lead and kinds[linked - 1] == "notice" and is_sentence(lead) and line_words()["reader"].isdisjoint(lead.words):
        kinds[linked - 1] = None
    behind = kept[-1] + 1
    while behind < len(blocks) and kinds[behind] in _BETWEEN:
        behind += 1
    if behind < len(blocks) and kinds[behind] == "notice" and is_sentence(blocks[behind]):
        kinds[behind] = None


def _least(i: int, block: Block, inside: range) -> float:
    if i >= inside.stop:
        return _BEHIND
    return _BEFORE if i < inside.start and len(block.words) < _LEAD else _INSIDE


def _name_shape(block: Block, *, before: bool) -> Kind:
    if _is_link(block):
        return "section label" if before and len(block.words) <= 4 else "link"
    return "notice"


def _is_link(block: Block) -> bool:
    return len(block.words) <= 12 and block.plain[-1] not in '.!?":'


def _is_shout(block: Block) -> bool:
    """Whether the block is a headline in capitals: between paragraphs, it belongs to another story."""
    if not _LONG_SHOUT <= len(block.words) <= _LONGEST_SHOUT or block.plain[-1] in '.!?":':
        return False
    # "AMAs", "McHugh": a small letter or two among the capitals.
    small = sum(map(str.islower, block.plain))
    return small <= len(block.plain) // _LONGEST_PER_SMALL and block.plain.upper() != block.plain.lower()


def _is_teaser(block: Block, openings: tuple[str, ...]) -> bool:
    """Whether the block begins so and ends as titles of other pages do: "Watch: the race", "TOP STORIES: Mill shut"."""
    return block.plain.startswith(openings) and _is_link(block)


def _keep_something(blocks: Sequence[Block], kinds: Sequence[Kind | None]) -> Kinds:
    """Return the kinds with the story given back: where all seems furniture, nothing can be told from anything."""
    if any(kind in ("notice", "link", "standfirst") for kind in kinds):
        return [None if kind in ("notice", "link", "standfirst") else kind for kind in kinds]
    return [None if block.words else kind for block, kind in zip(blocks, kinds, strict=True)]
