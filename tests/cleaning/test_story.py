import pytest

from summarise.cleaning.furniture import mark_furniture
from summarise.cleaning.story import rate_story
from summarise.layout import find_paragraphs

STORY = (
    "The old ferry sank in the harbour of Elm on Monday night, and nobody of the crew of nine was hurt, police said."
)
PAGES = [
    [STORY] * 120,
    [STORY] * 20 + ["Home"] * 200 + [STORY] * 20,
    ["Home", "3 comments", "Read more: the ferry", STORY, "Photo: Ann Roe"] * 40,
]


@pytest.mark.parametrize("paragraphs", PAGES, ids=("story", "links between", "mixed"))
@pytest.mark.parametrize("front", [0, 1, 19, 60, 500])
def test_the_front_is_rated_as_it_is_among_all(paragraphs, front):
    text = "\n\n".join(paragraphs)
    marked = mark_furniture(text, find_paragraphs(text))
    assert rate_story(marked.blocks, marked.kinds, front=front) == rate_story(marked.blocks, marked.kinds)[:front]
