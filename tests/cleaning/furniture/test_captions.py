import pytest

from summarise.cleaning import clean_text
from summarise.cleaning.blocks import make_blocks
from summarise.cleaning.furniture.captions import mark_captions, mark_gallery
from summarise.cleaning.furniture.naming import name_kind
from summarise.layout import find_paragraphs

STORY = "The council voted on Monday to close the old bridge, which two engineers had called unsafe in March."


def kinds_of(text):
    blocks = make_blocks(text, find_paragraphs(text))
    kinds = [name_kind(block) for block in blocks]
    mark_gallery(blocks, kinds)
    mark_captions(blocks, kinds)
    return kinds


@pytest.mark.parametrize("credit", ["Photo: Dana Okafor", "Dana Okafor / Elm Press", "(Elm Street Press)", "(ESP)"])
def test_line_over_its_credit_is_a_caption(credit):
    assert kinds_of(f"{STORY}\n\nThe old bridge over the Elm at dawn.\n{credit}\n\n{STORY}") == [
        None,
        "caption",
        "photo credit",
        None,
    ]


@pytest.mark.parametrize("credit", ["© Elm Press", "(as the mayor said)", "(Aitch-lee)"])
def test_story_over_anything_else_stays(credit):
    assert kinds_of(f"{STORY}\n\nThe bridge was built in 1911.\n{credit}\n\n{STORY}")[1] is None


def test_story_over_a_credit_with_an_empty_line_between_stays():
    assert kinds_of(f"{STORY}\n\nThe bridge was built in 1911.\n\nPhoto: Dana Okafor\n\n{STORY}")[1] is None


def test_caption_is_no_paragraph():
    article = clean_text(f"Council closes bridge\n\n{STORY}\n\nThe old bridge at dawn.\n(Elm Press)\n\n{STORY}")
    assert [article.text[span.start : span.end] for span in article.paragraphs] == [STORY, STORY]


CAPTION = "The bridge closed in March and has stood empty ever since"


@pytest.mark.parametrize("credit", ["Getty Images", "Reuters", "PA Media", "Dana Okafor via Getty Images"])
@pytest.mark.parametrize("above", ["\n", "\n\n"])
def test_line_under_its_credit_is_a_caption(credit, above):
    kinds = kinds_of(f"Council closes the old bridge{above}{credit}\n{CAPTION}\n\n{STORY}")
    assert kinds == [None, "photo credit", "caption", None]


@pytest.mark.parametrize(
    "text",
    [
        f"Reuters\n{CAPTION}\n\n{STORY}",
        f"Council closes the old bridge\n\nGetty Images\n\n{CAPTION}\n\n{STORY}",
        f"Council closes the old bridge\n\nGetty Images\n{CAPTION}.\n\n{STORY}",
        f"Elm news and weather today\n\nReuters\n{CAPTION}\n\n3 March 2024\n\n{STORY}",
    ],
)
def test_headline_or_story_under_an_agency_stays(text):
    assert "caption" not in kinds_of(text)


def test_gallery_has_a_caption_under_each_count():
    first, second = STORY, "A new one will open in spring, the mayor said, and buses will run through the hills."
    lines = [first, "1 of 7", "The bridge on Sunday.", "2 of 7", "Drivers waiting at the river.", second]
    article = clean_text("\n\n".join(lines))
    assert [article.text[span.start : span.end] for span in article.paragraphs] == [first, second]


def test_paragraph_under_the_last_count_of_a_gallery_stays():
    lines = [STORY, "1 of 2", "The bridge on Sunday.", "2 of 2", f"{STORY} They will open again in spring."]
    article = clean_text("\n\n".join(lines))
    assert article.text[article.paragraphs[-1].start :] == lines[-1]


WIRE = "Mara Holt, centre, who leads the council, walks over the old bridge in Elmsport on Monday before it was closed."


def test_caption_between_a_line_of_story_and_a_sure_credit_is_one():
    credit = "Dana Okafor | Elm Press | Getty Images"
    text = f"{STORY}\n\n{STORY}\n\n* Drivers will have to find another way.\n{WIRE}\n{credit}\n\n{STORY}\n\n{STORY}"
    assert kinds_of(text) == [None, None, None, "caption", "photo credit", None, None]


def test_story_over_a_sure_credit_without_an_empty_line_stays():
    text = f"{STORY}\n\n{STORY}\n\nThe bridge was built in 1911.\n{WIRE}\nDana Okafor | Getty Images\n{STORY}"
    assert kinds_of(text)[3] is None


def test_gallery_may_have_a_credit_under_each_caption():
    caption = "This drawing shows what the new bridge will look like."
    pictures = ["Image 1 of 3", caption, "(Image credit: Elm Press)"] * 2
    pictures[3] = "Image 2 of 3"
    kinds = kinds_of("\n\n".join([STORY, *pictures, STORY]))
    assert kinds == [None, *["caption", "caption", "photo credit"] * 2, None]
