from itertools import pairwise

import pytest

from summarise.cleaning.assembly import build_article
from summarise.cleaning.blocks import make_blocks
from summarise.cleaning.kinds import Kind
from summarise.layout import find_paragraphs
from summarise.values import Article

STORY = "The council voted on Monday to keep the library open for another year."


def build(text: str, *kinds: Kind | None, byline: str | None = None) -> Article:
    blocks = make_blocks(text, find_paragraphs(text))
    return build_article(text, "en", blocks, [*kinds, *[None] * (len(blocks) - len(kinds))], byline)


def paragraphs(article: Article) -> list[str]:
    return [article.text[span.start : span.end] for span in article.paragraphs]


def furniture(article: Article) -> list[tuple[str, str]]:
    return [(piece.kind, article.text[piece.start : piece.end]) for piece in article.furniture]


def test_blocks_of_a_kind_are_set_aside_and_the_others_are_the_story():
    article = build(f"Library stays\n\nIt was close.\n\n{STORY}\n\nShare", "headline", "standfirst", None, "share")
    assert article.headline is not None and article.headline.text == "Library stays"
    assert article.standfirst is not None and article.text[slice(*_ends(article.standfirst))] == "It was close."
    assert (paragraphs(article), furniture(article)) == ([STORY], [("share", "Share")])


def _ends(span) -> tuple[int, int]:
    return span.start, span.end


@pytest.mark.parametrize(
    ("opening", "kinds", "byline", "dateline"),
    [
        ("ELMSPORT (WPA) - ", ["dateline", "agency credit"], None, "ELMSPORT"),
        ("By . Jane Roe . ", ["byline"], "Jane Roe", None),
        ("• ", [], None, None),
    ],
)
def test_what_stands_before_the_story_is_taken_off(opening, kinds, byline, dateline):
    article = build(f"{opening}{STORY}")
    assert paragraphs(article) == [STORY]
    assert [kind for kind, _ in furniture(article)] == kinds
    assert (article.byline, article.dateline) == (byline, dateline)


def test_a_byline_of_its_own_line_goes_before_one_in_the_story():
    assert build(f"By . Jane Roe . {STORY}", byline="Bo Ek").byline == "Bo Ek"


def test_only_the_first_paragraphs_are_filed_from_somewhere():
    article = build("\n\n".join([f"ELMSPORT (WPA) - {STORY}"] * 3))
    assert [text.startswith("ELMSPORT") for text in paragraphs(article)] == [False, False, True]


def test_the_times_of_turns_are_no_words():
    article = build("[00:01] Ann Lee: I was late that day.\n\n[00:09] Bo Ek: You were not.")
    assert paragraphs(article) == ["Ann Lee: I was late that day.", "Bo Ek: You were not."]
    assert {kind for kind, _ in furniture(article)} == {"time stamp"}


def test_parts_do_not_overlap():
    article = build(f"Library stays\n\nELMSPORT (WPA) - {STORY} Picture: Jane Roe\n\n• {STORY}", "headline")
    spans = sorted([*map(_ends, article.paragraphs), *map(_ends, article.furniture)])
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
