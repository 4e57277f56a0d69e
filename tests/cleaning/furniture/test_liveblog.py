import pytest

from summarise.cleaning import clean_text

ENTRIES = [
    ("18.42", "River falls by half a metre", "The river has fallen by half a metre since noon, the water board said."),
    ("17:15 BST", "Schools to open on Tuesday", "All nine schools in the town will open as usual, the council said."),
    ("2h ago", "Mayor thanks volunteers", "The mayor thanked the four hundred people who filled sandbags all night."),
]


def read(entries) -> tuple[str | None, list[str]]:
    article = clean_text(
        "\n\n".join(["Elmsport flood: the day as it happened", *(line for e in entries for line in e)])
    )
    return article.headline.text if article.headline else None, [item.kind for item in article.furniture]


def test_entries_have_times_and_headings():
    headline, kinds = read(ENTRIES)
    assert headline == "Elmsport flood: the day as it happened"
    assert kinds == ["time stamp", "sub-heading"] * 3


def test_one_entry_under_a_headline_that_says_so_has_a_heading():
    title = "Elmsport flood live: river falls by half a metre in a night"
    text = "\n\n".join([title, "\n".join(ENTRIES[0]), ENTRIES[1][2]])
    assert [item.kind for item in clean_text(text).furniture] == ["time stamp", "sub-heading"]


def test_one_time_makes_no_live_blog():
    assert "sub-heading" not in read(ENTRIES[:1])[1]


@pytest.mark.parametrize("heading", ["14:32 Trains cancelled", "2.32pm: Trains cancelled", "14:32 GMT – Trains stop"])
@pytest.mark.parametrize("time", ["14:10", "13:45 Ferry held in port"])
def test_a_time_may_stand_on_the_line_of_its_heading(heading, time):
    text = (
        f"LIVE: Storm Ada latest\n\n{heading}\nAll trains on the coast line have been cancelled, the operator said.\n\n"
        f"{time}\nThe mayor of Elmsport told residents in a broadcast to stay at home until Thursday morning."
    )
    article = clean_text(text)
    kinds = {text[item.start : item.end]: item.kind for item in article.furniture}
    assert (kinds[heading], kinds[time]) == ("sub-heading", "time stamp" if time == "14:10" else "sub-heading")
    assert len(article.paragraphs) == 2


def test_sentences_and_timetables_have_no_headings():
    text = (
        "14:32 Elmsport\n15:10 Port Velda\n\n"
        "12:30 The council met in the old town hall to vote on the lido.\n\n"
        "13:05 Councillors voted by 31 to 24 to keep it open until the autumn of next year."
    )
    assert "sub-heading" not in [item.kind for item in clean_text(text).furniture]


@pytest.mark.parametrize(("title", "kept"), [("Elmsport flood live: river falls in a night", True), ("Menu", False)])
def test_the_summary_of_a_live_blog_is_story(title, kept):
    items = "• Council opens all nine schools in the town\n• Sandbags filled by four hundred people all night"
    text = f"{title}\n\nSummary\n{items}\n\n" + "\n\n".join("\n".join(entry) for entry in ENTRIES[1:])
    article = clean_text(text)
    story = [text[span.start : span.end] for span in article.paragraphs]
    assert [item.removeprefix("• ") in story for item in items.split("\n")] == [kept] * 2
    assert "Summary" not in story


def test_a_list_of_key_events_is_no_story():
    story = (
        "The storm has killed two people and cut off the islands, and the port of Elmsport will stay shut until Friday.\n\n"
        "“I have never heard wind like it,” said the mayor, Grace Odum, who had been up all night in the town hall."
    )
    events = "Key events\n14.52 GMT Second death confirmed\n13.10 GMT Port says 3,000 are without power"
    article = clean_text(f"Storm hits the coast\n\n{events}\n\n{story}")
    assert [item.kind for item in article.furniture] == ["sub-heading"] * 3
    assert len(article.paragraphs) == 2
