import pytest

from summarise.attribution.document.quotations import find_quotations
from summarise.layout import find_paragraphs


def quoted(text):
    return [text[q.start : q.end] for q in find_quotations(text, find_paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“One,” he said.", ["One,"]),
        ('"One," he said.', ["One,"]),
        ("''One,'' he said.", ["One,"]),
        ("``One,'' he said.", ["One,"]),
        ("«One,» he said.", ["One,"]),
        ("„One,” he said.", ["One,"]),
        ("'One,' he said.", ["One,"]),
        ("‘One,’ he said.", ["One,"]),
        ("“One ‘two’ three,” he said.", ["One ‘two’ three,"]),
        ("“One “two” three,” he said.", ["One “two” three,"]),
        ("‘One “two” three,’ he said.", ["One “two” three,"]),
        ('("One two.")', ["One two."]),
        ('He said:"One two."', ["One two."]),
    ],
)
def test_every_style_of_marks_is_known(text, words):
    assert quoted(text) == words


@pytest.mark.parametrize(
    "text",
    ["It's the players' day.", "the '90s and the ’80s", "rock 'n' roll", "a 6' 2\" man", "the teachers’ union’s hall"],
)
def test_apostrophes_and_inches_are_no_quotations(text):
    assert quoted(text) == []


def test_a_stray_mark_costs_only_its_paragraph():
    assert quoted('The union" met.\n\n"One two," he said.') == ["One two,"]


def test_a_quotation_over_paragraphs_is_one_for_each_and_the_later_ones_are_reopened():
    text = "“One.\n\n“Two.\n\n“Three,” he said."
    assert [(text[q.start : q.end], q.reopened) for q in find_quotations(text, find_paragraphs(text))] == [
        ("One.", False),
        ("Two.", True),
        ("Three,", True),
    ]


def test_parts_of_a_quotation_in_one_paragraph_end_where_the_next_mark_opens():
    assert quoted('He said: "One. "Two. "Three."') == ["One.", "Two.", "Three."]
