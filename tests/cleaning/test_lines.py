import pytest

from summarise.cleaning.blocks import make_blocks
from summarise.cleaning.lines import ending_of, find_told, is_sentence, opening_of
from summarise.layout import find_paragraphs

TOLD = "The council closed the old bridge on Monday."
PAGE = f"Elm News\n\n{TOLD}\n\nThe mayor said that nobody was hurt.\n\nShare this"


def blocks_of(text):
    return make_blocks(text, find_paragraphs(text))


@pytest.mark.parametrize("line", [TOLD, f'"{TOLD}"', "3,000 people had crossed it on the first day!"])
def test_a_sentence_has_a_verb_and_little_words_and_ends_with_a_mark(line):
    assert is_sentence(*blocks_of(line))


@pytest.mark.parametrize(
    "line", [TOLD.rstrip("."), f"- {TOLD}", "Bridge closed.", "Bridge Street Elm Council Ann Roe Ltd."]
)
def test_other_lines_are_no_sentences(line):
    assert not is_sentence(*blocks_of(line))


def test_told_is_what_reads_as_a_sentence_and_is_no_furniture():
    blocks = blocks_of(PAGE)
    assert [find_told(blocks, [None] * 4, count) for count in (1, 2, 3)] == [1, 2, 4]
    assert find_told(blocks, [None, "caption", None, "share"], 1) == 2


@pytest.mark.parametrize(
    ("plain", "end"), [(f'"{TOLD}"', "."), ("In 2019)", "figure"), ("Share", "letter"), ("»", "other")]
)
def test_a_line_ends_as_its_last_mark_within_what_closes(plain, end):
    assert ending_of(plain) == end


@pytest.mark.parametrize(
    ("plain", "first"), [(TOLD, "capital"), ("eBay", "small"), ("3 items", "figure"), ("* Share", "*")]
)
def test_a_line_opens_as_its_first_character(plain, first):
    assert opening_of(plain) == first
