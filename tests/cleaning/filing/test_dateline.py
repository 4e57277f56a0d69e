import pytest

from summarise.cleaning import clean_text
from summarise.cleaning.filing.dateline import find_dateline


@pytest.mark.parametrize(
    ("dateline", "rest"),
    [
        ("Elmsport, Dec 2", ": "),
        ("New Elm", " (EPN): "),
        ("Elmsport, December 2, 2023", " - "),
        ("ELMSPORT", " (Reuters) - "),
        ("ELMSPORT, Vt.", " (AP) — "),
        ("PORT VELDA, Ardania", " — "),
        ("NEW ELM, March 3", " (WPA) -- "),
        ("NEW ELM, March 3", " (Elm Coast Press) - "),
        (None, "(CNN) -- "),
        (None, "(CNN)"),
        ("Elmsport", " (CNN)"),
        ("Elmsport", "  (CNN)"),
        ("Port Velda, Ardania", " (CNN)"),
        ("ELMSPORT", " - "),
        ("St. Elm/Port Velda, 3 March", ": "),
        ("ELMSPORT, Oct. 14, 2026", " /PRNewswire/ -- "),
        ("ELMSPORT", "--(BUSINESS WIRE)--"),
        ("PORT VELDA, Ardania", "--(BUSINESS WIRE)--"),
        ("ELMSPORT, Texas, June 2, 2026", " (GLOBE NEWSWIRE) -- "),
        ("ELMSPORT, UK – 14 October 2026", " – "),
        ("Elmsport, Ardania — October 14, 2026", " — "),
        (None, "/PRNewswire/ -- "),
        ("ELMSPORT", ": "),
        ("NEW ELM", ": "),
        ("SAN VELDO/ELMSPORT", ": "),
        ("VICTORIA FALLS", ": "),
        ("LIMA, MAY 3", " (AP) - "),
        ("New Elm, Jul 30", " (EPN) "),
        ("ELMSPORT, MAY 3", ": "),
        ("Kochi", ": "),
        ("New Delhi", ": "),
        ("Kochi/Thrissur", ": "),
        ("Nottingham", ": "),
        ("Hamburg", " - "),
        ("Frankfurt", " – "),
        ("Elmsport, Apr 9", " (EPN).- "),
        ("ELMSPORT", " (EPN) .- "),
        ("PORT VELDA, Democratic Republic of Ardania, June 30", " (EPN) - "),
        ("PORT VELDA, Elm and Holt, June 30", " (EPN) - "),
        ("NEW ELM, 5th November, 2026", " (EPN) -- "),
        ("Elmsport (DR Congo)", " (AFP) – "),
        ("Elmsport (Kenya), Jan 5", " (AFP) – "),
        ("Georgetown, Guyana", " - "),
        ("Elmsport, DC, United States", ": "),
    ],
)
def test_dateline_is_found_and_the_story_goes_on_behind_it(dateline, rest):
    story = "The council voted on Monday to keep the library open."
    text = f"{dateline or ''}{rest}{story}"
    found = find_dateline(text, 0, len(text))
    assert found is not None
    assert (found.dateline, text[found.end :]) == (dateline, story)


def test_agency_stands_apart_from_the_dateline():
    text = "NEW ELM, March 3 (WPA) - The council voted on Monday to keep the library open."
    found = find_dateline(text, 0, len(text))
    assert found is not None and found.agency is not None
    assert text[found.agency : found.end] == "(WPA) - "


@pytest.mark.parametrize(
    ("place", "more"),
    [
        ("LAHORE", "TOP STORIES: Ten mills to see"),
        ("LAHORE", "ISLAMABAD: The mill was sold.\n\nKARACHI: The port was shut."),
        ("LAHORE", "Ann Lee (Elmsport): Had nothing to do.\n\nBo Ek (Dorne): Had less."),
        ("ELMSPORT", "LAHORE: The mill was sold.\n\nLAHORE: The port was shut."),
        ("ELMSPORT", "TICKETS: From Monday.\n\nMYTH: The dam would close in May."),
        ("ELMSPORT", "PORT VELDA: The mayor said “I was late”."),
    ],
)
def test_sections_and_other_places_make_no_transcript(place, more):
    text = f"{place}: The council voted on Monday.\n\n{more}"
    found = find_dateline(text, 0, text.index("\n"))
    assert found is not None and found.dateline == place


@pytest.mark.parametrize(
    "text",
    [
        "The council voted on Monday to keep the library open.",
        "Grace Odum (Labour) won the seat by nine votes.",
        "Elmsport District Officer (EDO), Grace Odum confirmed that the bridge was shut.",
        "Chair Grace Odum (Lab): 'You knew, and you did it?'",
        "Grace Odum (Lab): You knew, and you did it?\n\nHolt: I did.\n\nOdum: Nobody asked.",
        "Elmsport: the town that would not close its library.",
        "Mara Holt - who runs the ice house - said she would stay.",
        "“We waited,” she said.",
        "Q: When did you know?",
        "PENCE: I said so at the time.",
        "ODUM: Nobody asked the council.\n\nHOLT: They did.\n\nODUM: Nobody.",
        "GRACE ODUM: The most important thing is to ask.",
        "ODUM: The most important thing is to ask, Mr Odum wrote.",
        "HOLT: The bridge will stay shut, Holt said on Friday.",
        "EXCLUSIVE: The council will close the bridge.",
        "FROM OUR ARCHIVE: The council voted to close the bridge.",
        "Kochi: the town that would not close its library.",
        "Kochi: The river had risen.\n\nMumbai: It had not.\n\nKochi: We were told on Monday.",
        "Kochi: I have lived here all my life.",
        "London: Rain until noon, then sun.\n\nLeeds: Sun all day.",
        "London - Rain until noon.\n\nGlasgow - Snow on the hills.",
        "Nottingham-Leeds trains were late on Monday.",
        "Elmsport - The town that would not close its library.",
        "Nottingham - a town of 300,000 - will have no library.",
        "Georgetown, Guyana-based banks will close the bridge.",
        "Budget: The council will close the bridge.",
        "Elmsport: The town that would not close its library.",
        "MAYOR ODUM: The bridge will stay shut.",
        "SEN. HOLT: The bridge will stay shut.",
        "REPORTER: When will the bridge be shut?",
        "CLAIM: The council will close the bridge.",
        "OUR RATING: False. The council will keep the bridge.",
        "LUND: The bridge is safe.\n\nORR: The council knows that.\n\nORR: It does.",
        "LUND: The bridge is safe.\n\nORR: You know that.",
        "LUND: The bridge is safe.\n\nORR: The council knows, I hope.",
        "Grace Odum (Lab): The house has heard of the bridge.",
        "Odum Lund (Lab): The house has heard of it.\n\nTor Orr (Con): The house knows that.",
        "FAQ: The bridge and its tolls.",
        "PODCAST: The bridge and its tolls.",
        "IN PICTURES: The bridge and its tolls.",
        "PAID CONTENT: The bridge you always wanted.",
        "ANALYSIS - The bridge is gone for good.",
        "NEW: The council will close the bridge.",
        "May 4 was a cold day.",
        "The World Health Organization (WHO) said on Friday that it would send help.",
        "Grace Odum - (Labour) - said on Friday that she would stand again.",
        "The Elm - 14 October 1911 - is the last picture of the boat.",
        "And/Or - a play - opens on Friday.",
        "NATO - the alliance of thirty states - met on Friday.",
        "ELMSPORT",
        "ELMSPORT--(BUSINESS WIRE)--",
        "(CNN)",
        "",
    ],
)
def test_other_beginnings_are_story(text):
    assert find_dateline(text, 0, len(text)) is None


LONG = "Ika Oto had packed two bags before the water reached her street on Sunday, and left with three sons."


@pytest.mark.parametrize("place", ["Elm City", "Qasr al-Elm", "Elmsport"])
def test_any_place_before_a_dash_and_a_whole_sentence_is_a_dateline(place):
    article = clean_text(f"Families leave a town under water\n\n{place} – {LONG}\n\n{LONG.replace('Sunday', 'Monday')}")
    assert article.dateline == place
    assert article.text[article.paragraphs[0].start :].startswith("Ika Oto")


@pytest.mark.parametrize(
    "text",
    [
        f"Ann Lee – {LONG}",
        f"Analysis – {LONG}",
        f"Elm City – {LONG.replace(', and', ' – and')}",
        f"Elm City – {LONG}\n\nPort Velda – {LONG}",
        f"Elm City – I {LONG[8:]}",
        f"Elm City – {LONG[:-1]}",
    ],
)
def test_what_else_stands_before_a_dash_is_no_place(text):
    assert find_dateline(text, 0, len(text.split("\n")[0])) is None
