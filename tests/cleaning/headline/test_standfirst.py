import pytest

from summarise.cleaning import clean_text

LEAD = "The council voted on Monday to close the old bridge, which two engineers had called unsafe in March."
MORE = "Drivers will have to go round by the new road until the repairs are done, the mayor said after the meeting."


def read(text):
    article = clean_text(text)
    standfirst = article.standfirst and article.text[article.standfirst.start : article.standfirst.end]
    return standfirst, [article.text[span.start : span.end] for span in article.paragraphs]


def test_sentence_between_headline_and_dateline_is_a_standfirst():
    under = "The move comes after a year of warnings."
    text = f"Council closes bridge\n\n{under}\n\nELMTON (AP) - {LEAD}\n\n{MORE}"
    assert read(text) == (under, [LEAD, MORE])


def test_sentence_over_the_authors_account_is_a_standfirst():
    under = "The move comes after a year of warnings by two engineers."
    text = f"Council closes bridge\n\n{under}\n\nDana Okafor @okafor\n\n{LEAD}\n\n{MORE}\n\n{LEAD}"
    assert read(text)[0] == under


def test_long_story_before_a_dateline_stays():
    text = f"Council closes bridge\n\n{LEAD} {MORE} {LEAD}\n\nELMTON (AP) - {MORE}"
    assert read(text)[1][0] == f"{LEAD} {MORE} {LEAD}"


OTHER = "Drivers will have to take the road through Port Velda until spring, the mayor said, and buses will be free."
LAST = (
    "“We had no choice,” said Mara Holt, who leads the council. “The steel is gone in nine places, and nobody minds.”"
)


def read_lines(*lines):
    return read("\n\n".join(lines))


@pytest.mark.parametrize("dateline", ["", "ELMSPORT, MAY 3 (AP) - "])
def test_lead_of_a_text_of_three_paragraphs_is_no_standfirst(dateline):
    assert read_lines("Council closes the old bridge", dateline + LEAD, OTHER, LAST) == (None, [LEAD, OTHER, LAST])


def test_all_between_headline_and_byline_stands_over_the_story():
    above = [
        "The bridge over the Elm has been shut since March.",
        "Mara Holt, who leads the council, on the old bridge.",
    ]
    text = [
        "Council closes the old bridge",
        *above,
        "By Dana Okafor",
        LEAD,
        OTHER,
        LAST,
        LEAD.replace("Monday", "May 3"),
    ]
    assert read_lines(*text)[0] == above[0]
    assert read_lines(*text)[1][0] == LEAD


def test_byline_under_most_of_the_story_has_no_standfirst_over_it():
    text = ["Council closes the old bridge", LEAD, OTHER, "By Dana Okafor", LAST]
    assert read_lines(*text) == (None, [LEAD, OTHER, LAST])


@pytest.mark.parametrize("dateline", ["PORT VELDA, ARDANIA", "Elmsport, May 3"])
def test_sentence_over_a_dateline_of_its_own_is_a_standfirst(dateline):
    above = "The council announces a plan for the old bridge that will let boats pass."
    text = ["Council has a plan for the old bridge", "3 May 2024", above, dateline, LEAD, OTHER, LAST]
    assert read_lines(*text)[0] == above


def test_lead_cut_short_under_the_headline_is_a_standfirst():
    text = ["Council closes the old bridge", "The council voted on Monday to close the old...", LEAD, OTHER, LAST]
    assert read_lines(*text) == (text[1], [LEAD, OTHER, LAST])


TOLD = "The bridge will stay shut until the spring, the council said on Tuesday."


@pytest.mark.parametrize(
    "line",
    [
        "2 hours ago",
        "Updated 14:02 GMT",
        "November 12, 2025",
        "By Dana Okafor",
        "Edited by Dana Okafor",
        "— Elm Ferries (@elmferries) November 11, 2025",
        "Elm Mercury | Wednesday, November 12, 2025 | 7",
        "ELMSPORT, May 3 (EPN) - The ferry will run all night.",
    ],
)
@pytest.mark.parametrize("more", [[], ["Drivers will have to go round by the new road."]])
def test_news_with_a_day_and_who_said_it_is_the_lead_whatever_stands_under_it(line, more):
    standfirst, paragraphs = read_lines("Old bridge to stay shut", TOLD, *more, line, OTHER, LAST)
    assert (standfirst, paragraphs[0]) == (None, TOLD)


def test_a_note_or_a_post_inside_the_story_signs_nothing():
    under = "The bridge over the Elm will stay shut for another winter."
    for line in ("Edited by Dana Okafor", "— Elm Ferries (@elmferries) November 11, 2025"):
        assert read_lines("Old bridge to stay shut", under, line, OTHER, LAST, LEAD)[0] is None


def test_a_label_before_a_colon_is_no_dateline_under_sentences():
    above = "The old bridge over the Elm is to be pulled down next year."
    for line in ("KISUMU: What the river took", "PODCAST: How the bridge rusted"):
        assert read_lines("Old bridge to go", above, MORE, line, OTHER, LAST)[0] is None
    # A city that papers name so, and a line that is no sentence.
    assert read_lines("Old bridge to go", above, f"KOCHI: {LEAD}", OTHER, LAST)[0] == above
    line = "What the river took, and what comes next"
    assert read_lines("Old bridge to go", line, f"KISUMU: {LEAD}", OTHER, LAST)[0] == line
