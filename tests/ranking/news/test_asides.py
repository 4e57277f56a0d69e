from itertools import accumulate

import pytest

from summarise.ranking.news.asides import (
    find_captions,
    find_headings,
    find_items,
    find_labels,
    find_posts,
    find_silence,
)
from summarise.values import Sentence


def sentence(text):
    return Sentence(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt (left) and her brother open the bridge in 2011.",
        "The bridge (pictured in May) carried 3,000 cars a day.",
        "Ann Holt, second left, with two engineers on the bridge.",
        "Ann Holt (L) and Bo Ek (R, in red) cut the ribbon.",
        "Ann Holt and Bo Ek (L-R) on the bridge.",
        "Pictured: The bridge before the flood.",
        "Scroll down for video of the bridge.",
        "READ MORE: Ten bridges to cross this year.",
        "Click here to access the transcript of the meeting.",
        "Pictures of the bridge, photo provided by the Elm police.",
        "Mug shots of Ann Holt and Bo Ek provided by Elm, Orr., Police Department.",
    ],
)
def test_places_in_a_picture_and_links_are_seen(text):
    assert find_captions([sentence(text)]) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The council turned left, then right, on the question of the bridge.",
        "Holt left (after nine years) on Monday.",
        "The Red Party (RP) and the Lower House (LH) agreed.",
        "Senator Ann Holt (R-Elm) opened it.",
        "Those who click here are not counted, the mayor said.",
        "She had pictures of the bridge on her wall.",
        "Photos of the bridge provided by the Elm police show no cracks.",
    ],
)
def test_story_is_left_alone(text):
    assert find_captions([sentence(text)]) == [False]


def test_labels_count_where_there_are_several():
    label, other, story = "Last walk: Ann Holt on the bridge.", "Empty: The road to it.", "The bridge closed on Monday."
    assert find_labels([sentence(text) for text in (label, story, other)]) == [True, False, True]
    assert find_labels([sentence(text) for text in (label, story)]) == [False, False]
    speech = "Holt told us: 'Everyone is glad.'"
    assert find_labels([sentence(text) for text in (label, speech, other)]) == [True, False, True]


@pytest.mark.parametrize(
    "text", ["#bridge #elm We crossed it!", "Ann Holt (@annholt) July 27", "Look: pic.twitter.com/x"]
)
def test_posts_are_seen(text):
    assert find_posts([sentence(text), sentence("Bridge number #3 is closed.")]) == [True, False]


def test_numbered_items_are_seen():
    texts = ["2. Take the other road.", "(3) Take a boat.", "2.5 million crossed it.", "In 2. Bundesliga, Elm won."]
    assert find_items(list(map(sentence, texts))) == [True, True, False, False]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor did not immediately respond to a request for comment.",
        "Holt hasn't returned our calls.",
        "The firm declined to comment.",
        "She could not be reached for comment.",
    ],
)
def test_it_is_seen_that_nobody_would_comment(text):
    assert find_silence([sentence(text), sentence("The mayor did not respond to the threat.")]) == [True, False]


def lay_out(*paragraphs):
    """Return the sentences of paragraphs that are written as tuples."""
    flat = [(text, place) for place, texts in enumerate(paragraphs) for text in texts]
    ends = accumulate(len(text) + 1 for text, _ in flat)
    return [Sentence(text, end - 1 - len(text), end - 1, place) for (text, place), end in zip(flat, ends, strict=True)]


HEADED = (
    ("The bridge is shut.",),
    ("Why was it closed?",),
    ("It has cracks.", "Are they deep?", "Nobody knows."),
    ("It was built in 1911.", "Is that old?"),
    ("Yes.",),
    ("How can you cross?",),
    ("By boat.",),
)


def test_questions_head_the_parts_of_an_explainer_where_there_are_several():
    assert find_headings(lay_out(*HEADED)) == [
        False, True, False, False, False, True, True, False, True, False,
    ]  # fmt: skip
    assert not any(find_headings(lay_out(*HEADED[:5])))


def test_questions_in_a_row_quoted_or_at_the_end_head_nothing():
    asked = ("Why was it closed?",), ("It has cracks.",)
    assert not any(find_headings(lay_out(*asked, *asked, ("Who pays?",), ("Who knows?",), ("Who cares?",))))
    assert not any(find_headings(lay_out(*asked, *asked, ("“Who pays?”",), ("Nobody knew.",))))
    assert not any(find_headings(lay_out(*asked, *asked, ("It was closed. " * 20, "Who pays?"), ("Nobody knew.",))))
