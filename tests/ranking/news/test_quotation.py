import pytest

from summarise.cleaning import clean_text
from summarise.ranking.news.quotation import find_parts
from summarise.splitting import split_article


def find(text):
    sentences = split_article(clean_text(text, "en"))
    return [sentence.text for sentence, part in zip(sentences, find_parts(sentences), strict=True) if part]


@pytest.mark.parametrize(
    ("opening", "closing"), [('"', '"'), ("“", "”"), ("'", "'"), ("‘", "’")], ids=["straight", "curly", "single", "‘’"]
)
def test_every_sentence_of_a_long_quotation_is_part_of_it(opening, closing):
    text = (
        f"The pier closed. {opening}We asked for one thing. We want rest. Nobody sleeps,{closing} she said. It rained."
    )
    assert find(text) == [
        f"{opening}We asked for one thing.",
        "We want rest.",
        f"Nobody sleeps,{closing} she said.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        'The pier closed. "We want rest," she said. It rained.',
        'The pier closed. He called it "a scandal" and "a shame". It rained.',
        "The pier closed. The café 'Starbeans' may keep its name. The dockers' union won.",
        "The pier closed. She said: \"I told him, 'Never again.'\" It rained.",
    ],
)
def test_a_whole_quotation_is_no_part(text):
    assert find(text) == []


def test_a_mark_that_is_not_closed_ends_with_its_paragraph():
    assert find('The pier closed. "We want rest, she said.\n\nIt rained. The pier opened again.') == [
        '"We want rest, she said.'
    ]


def test_a_mark_that_is_not_closed_is_forgotten_after_a_while():
    text = 'The pier "closed. ' + "It rained on the pier for a week. " * 60
    assert 25 < len(find(text)) < 35
