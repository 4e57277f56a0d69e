import pytest

from summarise.ranking.news.captions import find_captions, find_labels
from summarise.values import Sentence


def sentence(text):
    return Sentence(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt (left) and her brother open the bridge in 2011.",
        "The bridge (pictured in May) carried 3,000 cars a day.",
        "Ann Holt, second left, with two engineers on the bridge.",
        "Pictured: The bridge before the flood.",
        "Scroll down for video of the bridge.",
        "READ MORE: Ten bridges to cross this year.",
        "Click here to access the transcript of the meeting.",
        "Pictures of the bridge, photo provided by the Elm police.",
    ],
)
def test_places_in_a_picture_and_links_are_seen(text):
    assert find_captions([sentence(text)]) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The council turned left, then right, on the question of the bridge.",
        "Holt left (after nine years) on Monday.",
        "Those who click here are not counted, the mayor said.",
        "She had pictures of the bridge on her wall.",
    ],
)
def test_story_is_left_alone(text):
    assert find_captions([sentence(text)]) == [False]


def test_labels_count_where_there_are_several():
    label, other, story = "Last walk: Ann Holt on the bridge.", "Empty: The road to it.", "The bridge closed on Monday."
    assert find_labels([sentence(text) for text in (label, story, other)]) == [True, False, True]
    assert find_labels([sentence(text) for text in (label, story)]) == [False, False]
