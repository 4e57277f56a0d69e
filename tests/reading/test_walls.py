import pytest

from summarise.reading.walls import is_notice, is_wall


@pytest.mark.parametrize(
    "lines",
    [
        ["App", "You need to enable JavaScript to run this app."],
        ["Please enable JS and disable any ad blocker"],
        ["Just a moment...", "Enable JavaScript and cookies to continue"],
        ["This site requires JavaScript."],
        ["JavaScript is disabled in your browser.", "Please turn it on."],
        ["Before you continue", "We use cookies and data to deliver and maintain our services.", "Accept all"],
        ["This website is using cookies.", "Reject all"],
        ["Are you a robot?", "To continue, please click the box below to let us know you're not a robot."],
        ["We've detected unusual activity from your computer network"],
        ["Checking your browser before accessing example.org."],
        ["Verify you are human by completing the action below."],
        [
            "Access Denied",
            'You don\'t have permission to access "http://example.org/" on this server.',
            "Reference #18.2d",
        ],
        ["404 Not Found", "nginx"],
        ["Page not found", "Sorry about that."],
    ],
)
def test_notices_are_walls(lines):
    assert is_wall(lines)


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["Closed today"],
        ["The council voted on Monday night to keep the library in Mill Street open."],
        # A banner above a story, however short that is.
        ["We use cookies.", "The council voted on Monday night to keep the library in Mill Street open."],
        ["Accept all", "“We cannot go on like this, and nobody here wants to,” said the mayor."],
        # A story about such notices, in one paragraph.
        ["The page asked whether she was human. " + "She had sold bread in this street for all of her life. " * 8 + "A captcha, they said."],
        ["Nobody knows what the robot wanted.", "Baker accepts all of the blame"],
    ],
)  # fmt: skip
def test_stories_are_not(lines):
    assert not is_wall(lines)


def test_a_paragraph_without_a_full_stop_is_no_sentence_however_long_it_is():
    assert is_wall(["Access denied", "word " * 100_000])
    assert not is_wall(["Access denied", "word " * 100_000 + "end."])


@pytest.mark.parametrize(
    ("line", "wall"),
    [
        ("One two three four five six seven eight nine ten.", False),
        ("One two three four five six seven eight nine “ten.”", False),
        ("One two three four five six seven eight nine ten", True),
        ("One two three four five six seven eight nine.", True),
        ("One two three four five six seven eight nine. Ten", True),
        ("One two three four five six seven eight nine ten.eleven", True),
    ],
)
def test_a_sentence_of_ten_words_is_an_article(line, wall):
    assert is_wall(["Access denied", line]) == wall


@pytest.mark.parametrize(
    "text",
    [
        "Please enable JavaScript to continue using this site.",
        "Elm Gazette\n\nJavaScript is disabled in your browser.\n\nReload",
        "We use cookies to make this site better.\nAccept all",
        "Verify that you are human to go on.",
    ],
)
def test_a_text_of_a_notice_alone_is_one(text):
    assert is_notice(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Home\nNews\nSport",
        "Accept all that comes,\nand all that goes.",
        "I know that I am human,\nand no one asked.",
        "Access to the harbour is denied.",
        "We use cookies.\nThe council voted on Monday to keep the library.",
        "Nobody has to accept cookies from strangers.\nSo she said, and she baked her own.",
        "Buy milk, eggs and cookies",
        "Please enable JavaScript. " * 40,
    ],
)
def test_other_texts_are_none(text):
    assert not is_notice(text)
