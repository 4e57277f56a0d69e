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


def test_one_time_makes_no_live_blog():
    assert "sub-heading" not in read(ENTRIES[:1])[1]
