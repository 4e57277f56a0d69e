import pytest

from summarise.cleaning.dateline import find_dateline


@pytest.mark.parametrize(
    ("dateline", "mark"),
    [
        ("Elmsport, Dec 2", ": "),
        ("Elmsport, December 2, 2023", " - "),
        ("ELMSPORT (Reuters)", " - "),
        ("ELMSPORT, Vt. (AP)", " — "),
        ("PORT VELDA, Ardania", " — "),
        ("NEW ELM, March 3 (WPA)", " -- "),
        ("(CNN)", " -- "),
        ("(CNN)", ""),
        ("Elmsport (CNN)", ""),
        ("Port Velda, Ardania (CNN)", ""),
        ("ELMSPORT", " - "),
        ("St. Elm/Port Velda, 3 March", ": "),
    ],
)
def test_dateline_is_found_and_the_story_goes_on_behind_it(dateline, mark):
    story = "The council voted on Monday to keep the library open."
    text = f"{dateline}{mark}{story}"
    found = find_dateline(text, 0, len(text))
    assert found is not None
    assert (found[0], text[found[1] :]) == (dateline, story)


@pytest.mark.parametrize(
    "text",
    [
        "The council voted on Monday to keep the library open.",
        "Grace Odum (Labour) won the seat by nine votes.",
        "Elmsport: the town that would not close its library.",
        "Mara Holt - who runs the ice house - said she would stay.",
        "“We waited,” she said.",
        "Q: When did you know?",
        "PENCE: I said so at the time.",
        "May 4 was a cold day.",
        "The World Health Organization (WHO) said on Friday that it would send help.",
        "NATO - the alliance of thirty states - met on Friday.",
        "ELMSPORT",
        "(CNN)",
        "",
    ],
)
def test_other_beginnings_are_story(text):
    assert find_dateline(text, 0, len(text)) is None
