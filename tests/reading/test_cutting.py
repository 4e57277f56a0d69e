import pytest

from summarise.reading import cutting
from summarise.reading.cutting import cut_down

DATA = '<script type="application/ld+json">{"headline": "<b>Tunnel</b>"}</script>'


@pytest.mark.parametrize(
    ("page", "left"),
    [
        ("<p>One.</p>", "<p>One.</p>"),
        ("no tags at all, 1 < 2", "no tags at all, 1 < 2"),
        ("", ""),
        ("<p>O\x00ne.</p>", "<p>One.</p>"),
        # What holds no words goes, in any case, with the tags inside it.
        ("<p>One<SCRIPT src=a>x < '<p>'</Script >.</p>", "<p>One.</p>"),
        ("a<style>p {}</style>b<svg><path/></svg>c<template>t</template>d<iframe>i</iframe>e", "abcde"),
        ("a<!-- <p>not read</p> -->b", "ab"),
        # Linked data stays; in a comment it is a comment.
        (f"a{DATA}b", f"a{DATA}b"),
        (f"a<!-- {DATA} -->b", "ab"),
        # What is not closed goes alone, and what it held is read.
        ("a<!-- b <p>c</p>", "a b <p>c</p>"),
        ("<script>a <script>b", ">a >b"),
        # Where a tag is left open, what it is followed by then is no part of it.
        ("<scr<!-- -->ipt>a</scr<!-- -->ipt>", "<scr>ipt>a</scr>ipt>"),
        ("<<!-- --><!-- -->script>a", "<>script>a"),
        ("a<p <!-- > -->b=1>c", "a<p >b=1>c"),
        ('<script type="application/ld+json">{', ' type="application/ld+json">{'),
        # A tag longer than any that is written by hand.
        (f"<p>One.</p><img src='{'A' * 4000}'>Two.", "<p>One.</p>Two."),
        (f"<img src='{'A' * 3980}'>Two.", f"<img src='{'A' * 3980}'>Two."),
        (f"One.<img src='{'A' * 4000}", "One."),
        # A tag does not end within a value that is quoted, unless that has no end.
        (f"<p>One.</p><img alt='>' src={'A' * 4000}>Two.", "<p>One.</p>Two."),
        (f'<p>One.</p><img alt = "{">" * 4000}">Two.', "<p>One.</p>Two."),
        (f"<p title='>{'A' * 4000}</p>", f"<p title='>{'A' * 4000}</p>"),
        ("<p>It's<b>one</b>", "<p>It's<b>one</b>"),
    ],
)
def test_what_holds_no_words_is_left_out(page, left):
    assert cut_down(page).page == left


def test_linked_data_beyond_its_limit_is_left_out(monkeypatch):
    monkeypatch.setattr(cutting, "_LONGEST_DATA", 2 * len(DATA))
    assert cut_down(f"a{DATA}b{DATA}c{DATA}d").page == f"a{DATA}b{DATA}cd"


@pytest.mark.parametrize(("most", "left"), [(1, "<p>One."), (2, "<p>One.<p>Two."), (3, "<p>One.<p>Two.<p>Three.")])
def test_after_so_many_tags_the_page_ends(monkeypatch, most, left):
    monkeypatch.setattr(cutting, "_MOST_TAGS", most)
    # The tags inside what is left out do not count.
    assert cut_down("<p>One.<p>Two.<p>Three.") == (left, most == 3)
    assert cut_down("<!-- <b><b><b> --><p>Two.").page == ("" if most == 1 else "<p>Two.")


@pytest.mark.parametrize("longest", range(12))
def test_after_so_many_characters_the_page_ends(monkeypatch, longest):
    monkeypatch.setattr(cutting, "_LONGEST", longest)
    assert cut_down("One <!-- no -->two<p>") == ("One two<p>"[:longest], longest >= 10)


def test_the_limits_are_those_of_the_longest_articles_and_more():
    assert len(cut_down("<p>x" * 20_000).page) == 4 * 12_000
    assert len(cut_down("word " * 200_000).page) == 800_000
