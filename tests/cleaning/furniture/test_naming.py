import pytest

from summarise.cleaning.blocks import make_blocks, split_plain
from summarise.cleaning.furniture.naming import name_kind
from summarise.layout import find_paragraphs
from summarise.resources import read_table

# "has" and "tail" look for what is printed, the others for words.
PHRASES = {
    (kind, way, tuple(phrase.split()))
    for kind, way, phrase in read_table("furniture.tsv")
    if way in ("line", "start", "in", "end")
}
STARTS = {words: kind for kind, way, words in PHRASES if way == "start"}
INSIDES = {words: kind for kind, way, words in PHRASES if way == "in"}


def kind_of(line: str) -> str | None:
    (block,) = make_blocks(line, find_paragraphs(line))
    return name_kind(block)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Share this story", "share"),
        ("* Facebook", "share"),
        ("Tweet\u200b", "share"),
        ("12 Comments", "comment count"),
        ("Sign\u00a0up for our daily newsletter", "sign-up"),
        ("Sub\u00adscribe to The Elm Gazette", "sign-up"),
        ("Liked it? Take a second to support The Elm Desk on Patreon!", "sign-up"),
        ("READ MORE: Ten things we learned", "read more"),
        ("[Read more: Ten things we learned]", "read more"),
        ("Related stories", "related link"),
        ("Tags: harbour, council, money", "tags"),
        ("Mayor Grace Odum. Image Credit: The Elm Gazette", "photo credit"),
        ("The hall on Monday night. (Ali Cruz/Getty Images)", "photo credit"),
        ("The hall on Monday night. Photograph: Ali Cruz", "photo credit"),
        ("The hall on Monday night. Credit: Ali Cruz", "photo credit"),
        ("The hall on Monday night.Ali Cruz / Elm Press", "photo credit"),
        ("The hall on Monday night. (Ali Cruz/Elm Press)", "photo credit"),
        ("Ali Cruz/Elm Press", "photo credit"),
        ("Mayor Grace Odum (left) opens the hall", "caption"),
        ("New, 15 comments", "comment count"),
        ("© 2024 The Elm Gazette", "photo credit"),
        ("Copyright 2024 The Elm Gazette. All rights reserved.", "copyright"),
        ("We use cookies to make this site better.", "cookie notice"),
        ("Advertisement", "advertisement"),
        ("Updated 10:01 pm PST, Tuesday, November 19, 2019", "time stamp"),
        ("3 March 2024", "time stamp"),
        ("Tuesday, May 3, 2016.", "time stamp"),
        ("Monday, May 3, was the day.", None),
        ("Sunday, 4 May 2025, is the last day.", None),
        ("Comments: Our rules", "comment count"),
        ("Some names have been changed.", "editor's note"),
        ("4 min read", "time stamp"),
        ("This story was produced with support from the Elm Fund for Journalism.", "author note"),
        ("(Except for the headline, this story has not been edited by our staff.)", "editor's note"),
        ("If you’ve been affected by this story, call the helpline on 0800 123.", "sign-up"),
        ("If you have been affected by anything in this programme, write to us.", "sign-up"),
        ("Do you know more about this story? Email tips@elm.example.", "sign-up"),
        ("You have reached your limit of free articles. Subscribe to read on.", "sign-up"),
        ("You’ve reached your limit of 3 free articles.", "sign-up"),
        ("We rely on readers like you to fund our work. Please give what you can.", "sign-up"),
        ("Get 50% off your first three months of The Elm Gazette.", "sign-up"),
        ("Tell us what you think in the comments below.", "comment count"),
        ("pic.twitter.com/a1B2c3D4", "share"),
        ("Text size: A A A", "link list"),
        ("Estimated reading time: 3 minutes", "time stamp"),
        ("SCROLL TO CONTINUE WITH CONTENT", "advertisement"),
        ("Here’s what you need to know:", "sub-heading"),
        ("Jane Roe 8/17/24 11:04am Yesterday 11:04am", "time stamp"),
        ("17. Januar 2024 · 02:16", "time stamp"),
        ("Powered by WordPress", "link list"),
        ("(Reporting by Jane Roe; Editing by Ali Cruz)", "author note"),
        ("Correction: an earlier version gave the wrong date.", "correction note"),
        ("Skip to main content", "link list"),
        ("https://example.org/story", "address"),
        ("* * *", "separator"),
        ("1 / 5", "counter"),
        ("13/06/2024 Jane Roe Books, Travel, Elmsport", "time stamp"),
        ("October 12, 2024/0 Comments/in Elm Town Notes /by admin", "time stamp"),
        ("You can see the whole list of streets here.", "read more"),
        ("Find out more about the vote here.", "read more"),
        ("You can unsubscribe at any time by writing to us.", "sign-up"),
        ("Information from: The Elm Gazette, http://www.example.org", "author note"),
        ("PA Media", "photo credit"),
        ("Photographs by Dana Okafor", "photo credit"),
        ("FOR IMMEDIATE RELEASE", "press note"),
        ("Do you have an opinion on the issues raised in this article? To send us a letter, click here.", "sign-up"),
        ("Follow Elm Radio on Facebook, X and Instagram. Send your story ideas to news@example.org.", "sign-up"),
        ("Man of the match: Ali Cruz", "match facts"),
        ("Referee: Dana Okafor. Attendance: 2,114.", "match facts"),
        ("Subs: Roe, Holt, Odum.", "match facts"),
        ("Subs not used: Roe, Holt, Odum.", "match facts"),
        ("Elmsport (4-3-3): Roe; Holt, Odum, Cruz, Marlow; Bell, Okafor, Lee; Ash, Dunn, Poole.", "match facts"),
        ("Elmsport Town 4-2-3-1: Roe; Holt, Odum, Cruz, Marlow; Bell, Okafor; Ash, Lee, Dunn; Poole", "match facts"),
        ("• Jane Roe, actress, born May 3 1931; died February 20 2026", "life dates"),
        ("Media captionWho is the new mayor?", "caption"),
        ("An artist's impression of the new bridge at night", "caption"),
        ("How the bridge could look in ten years [Elm Works via Velda Press]", "photo credit"),
        ("Published By - Elm News - Culture - 2017.12.30. 18:26", "time stamp"),
        ("Check us out on Facebook:", "link list"),
        ("With additional reporting by Ali Khan", "author note"),
        ("This interview has been edited for length and clarity.", "editor's note"),
        ("Like · Reply", "comment count"),
        ("Continued on page 7", "link list"),
        ("Current Time 0:00", "link list"),
        ("This is a subscriber-only article.", "sign-up"),
        ("The news of the town at six every morning. Sign up here.", "sign-up"),
        ("Since you’re here, we have a favour to ask." + " More people than ever read our paper." * 9, "sign-up"),
        ("Jane Roe (Jane Holt), actor, born 3 May 1931; died 20 February 2026.", "life dates"),
    ],
)
def test_furniture_has_a_kind(line, kind):
    assert kind_of(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "Credit Suisse said on Monday that it would close its branch in Elmsport.",
        "Share prices fell by a third in the first hour of trading.",
        "Photo albums of the flood were sold out within a day.",
        "Subscribers were told on Friday that the paper would close.",
        "He died on March 3.",
        "Nobody was hurt, the mayor of Elmsport said. [Read more](https://example.org/more)",
        "It opened on May 4, 2019.",
        "The events of May 1968",
        "May said the talks had gone well.",
        "“Copyright is dead,” said the singer.",
        "Q: And the kit?",
        "Related Sciences Ltd has hired forty people.",
        "The cookies were baked on site.",
        "Man of the match Ali Cruz said he had slept badly.",
        "Referee: 'I was wrong about the goal'",
        "Subs: why the town's boat yard builds them again",
        "Attendance: the number that Elmsport would rather not speak of.",
        "Elmsport (2-1) won, Velda lost, and the cup went home.",
        "Follow the river on foot and you will see it.",
        "Since you left, we have had three mayors, and none of them has stayed for long.",
        "Readers will have to sign up for a card at the desk.",
        "Get used to living here.",
        "If you have been affected by the flood, the council will lend you a pump.",
        "Do you know more about the flood than the mayor does? Most people here do.",
        "You have reached the age at which nobody asks you any more.",
        "We rely on readers of meters to tell us how much water is lost.",
        "This story was produced with a choir of ninety voices.",
        "Text sizes have grown since 1990.",
        "Powered by the wind",
        "Fire of 2024, 10:30 show and all",
        "You can see that nobody lives here.",
        "13.05.2024 was a cold day in Elmsport, and nobody came.",
        "This interview was the last that she gave.",
        "Jane Roe, born in 1931, died on Friday.",
        "Do you have an opinion on the harbour? Most people here do.",
    ],
)
def test_story_has_none(line):
    assert kind_of(line) is None


def test_every_phrase_is_made_of_words_that_a_line_can_have():
    assert [phrase for _, _, phrase in PHRASES if split_plain(" ".join(phrase).replace("#", "1")) != phrase] == []


def test_no_phrase_is_found_by_another_one_already():
    assert sorted(phrase for phrase in PHRASES if is_spare(*phrase)) == []


def is_spare(kind: str, way: str, words: tuple[str, ...]) -> bool:
    """Return whether a line with the phrase where it must stand is of its kind by another one too.

    By a shorter start, of a line that is it or begins with it, or by one that may stand anywhere in the line.
    """
    if way == "start":
        return is_of_kind(kind, words, len(words) - 1)
    inside = {words[a:b] for a in range(len(words)) for b in range(a + 1, len(words) + 1)}
    if way == "in":
        inside.remove(words)
    return any(INSIDES.get(phrase) == kind for phrase in inside) or (
        way == "line" and is_of_kind(kind, words, len(words))
    )


def is_of_kind(kind: str, words: tuple[str, ...], longest: int) -> bool:
    # One word alone counts only where it is a label.
    found = (STARTS[words[:length]] for length in range(longest, 1, -1) if words[:length] in STARTS)
    return next(found, None) == kind
