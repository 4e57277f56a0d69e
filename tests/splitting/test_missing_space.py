"""Full stops without a space after them: two sentences, or one name."""

import pytest

from summarise import split_sentences


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("He reached the end.The next day he began again.", "He reached the end."),
        ("It rained in Leeds.However, nobody minded.", "It rained in Leeds."),
        ("Was it over?Nobody could say.", "Was it over?"),
        ("“We won.”She smiled.", "“We won.”"),
        ("She smiled.“We won,” she said.", "She smiled."),
    ],
)
def test_a_sentence_ends(text, first):
    assert [s.text for s in split_sentences(text)] == [first, text[len(first) :]]


@pytest.mark.parametrize(
    "text",
    [
        "He wrote it for Node.js and for System.Out there.",
        "The address is www.example.Com for all.",
        "The U.S.A team came to play Halo.Wars today.",
        "The call is math.Floor(x) in that language.",
        "Write to first.Last@example.org today.",
    ],
)
def test_a_name_is_left_whole(text):
    assert [s.text for s in split_sentences(text)] == [text]
