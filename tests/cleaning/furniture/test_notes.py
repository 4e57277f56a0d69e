import pytest

from summarise.cleaning import clean_text

LEAD = "The council of Elmsport voted on Monday night to keep the library open for another year."
STORY = f"{LEAD}\n\nMore than two hundred people had filled the hall to ask for it, and some stood on the stairs."


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("(ATTN: UPDATES with remarks in paras 6-8)", "editor's note"),
        ("(Adds analyst quotes, share move)", "editor's note"),
        ("(Recasts throughout)", "editor's note"),
        ("[Sir Tom Holt in the Chair]", "editor's note"),
        ("(BEGIN VIDEO CLIP)", "editor's note"),
        ("[CROSSTALK]", "editor's note"),
        ("FILE - The hall is seen in Port Velda, Ark. (WELM)", "caption"),
        ("FILE - A car is parked outside the hall. (WELM)", "caption"),
        (
            f"FILE - In this May 5, 2020, file photo, the hall is seen in Port Velda. {'The hall is old and loved. ' * 15}",
            "caption",
        ),
        ("File - In this May 5, 2020 file photo, the hall is seen in Port Velda.", "caption"),
        ("Why you can trust EPN", "read more"),
        ("For a list of ways to help, click here.", "read more"),
        ("To contact the reporter on this story: Jane Roe in Elmsport at jroe@example.com", "read more"),
        ("View in browser", "sign-up"),
        ("Good morning! Today's newsletter is 912 words, a 4-minute read.", "sign-up"),
        ("Our free daily email tells what happened and why", "sign-up"),
        ("UK | Norland | Port Velda", "link list"),
        ("Continued from A8", "link list"),
        ("Posted by admin on 27 February 2025 in News // 6 Comments", "time stamp"),
        ("Update, 11:40 AM: This story has been updated with what Tesk says.", "correction note"),
    ],
)
@pytest.mark.parametrize("title", ["", "Council votes to keep library open\n\n"])
def test_a_note_over_a_story_is_no_part_and_no_headline_of_it(line, kind, title):
    article = clean_text(f"{title}{line}\n\n{STORY}")
    assert [item.kind for item in article.furniture] == [kind]
    assert (article.headline.text if article.headline else "") == title.strip()
    assert len(article.paragraphs) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Enditem",
        "(END)",
        "==Elm",
        "ab/cde/fg",
        "EPN/Jane Roe/Ali Cruz",
        "(With inputs from EPN)",
        "— With additional input from EPN",
        "– With Jane Roe, Ali Cruz",
        "Roe reported from Elmsport, Cruz from Port Velda.",
        "Jane Roe reported from Elmsport, and Ali Cruz from Kelt. Video by Bo Ek.",
        "Roe reported from Elmsport. EPN writer Bo Ek in Kelt contributed to this report.",
        "Jane Roe-Ek is a senior reporter at Elm Post covering libraries.",
        "A correction was made on May 3, 2025: An earlier version misstated the age of Bo Ek. He was 19.",
        "To order a copy for £16.71 go to bookshop.example. Delivery charges may apply.",
        "Here's what we know.",
        "See LIBRARY, A9",
        "PTI ABC KVK DIV DIV",
    ],
)
def test_the_end_of_a_report_is_no_part_of_it(line):
    assert len(clean_text(f"{STORY}\n\n{line}").paragraphs) == 2


@pytest.mark.parametrize(
    "helped",
    [
        " PTI ABC KVK DIV",
        " – With Jane Roe, Ali Cruz",
        " (With inputs from EPN)",
        " — Additional reporting by Jane Roe and Ali Cruz",
    ],
)
def test_who_helped_is_cut_from_the_last_paragraph(helped):
    article = clean_text(f"{STORY}{helped}")
    assert article.text[article.paragraphs[-1].start : article.paragraphs[-1].end] == STORY.split("\n\n")[1]


@pytest.mark.parametrize(
    "line",
    [
        "(The mayor added that the hall was full.)",
        "[The mayor said that the hall was full on Monday.]",
        "Jane Roe reported the loss to the police in Elmsport on Monday.",
        "Jane Roe is a reporter who was held in Kelt for two years.",
        "See you at the hall on Monday, she wrote.",
        "Our daily bread is what the hall is for.",
        "The mayor left the hall – with Ann Lee, Bo Ek.",
        "“I left it in due time.” – Ann Lee",
        "[city.name for city in cities]",
        "FILE is the name of the firm that built the hall.",
        "File - in this town the word stands for a queue - has come to mean the hall.",
        "Page 2 of 3 is missing from the minutes, the council said.",
        "Sponsored by Elm Bank, the run begins at the hall on Monday.",
        "With inputs from EPN, the county has drawn a map of the flood.",
        "UNI FEES TO RISE, the banner in the hall read on Monday.",
        "Here’s what the mayor did not say: nobody had asked her.",
    ],
)
def test_other_lines_stay(line):
    article = clean_text(f"{STORY}\n\n{line}\n\n{LEAD}")
    assert line in [article.text[span.start : span.end] for span in article.paragraphs]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("View this post on Instagram", "link list"),
        ("A post shared by Elm Ferries (@elmferries)", "link list"),
        ("Beginning of dialog window. Escape will cancel and close the window.", "link list"),
        ("Page 2 of 3", "link list"),
        ("Add Elm Gazette as a preferred source on Google", "link list"),
        ("Here's what to know about the vote:", "sub-heading"),
        ("Sponsored by Elm Bank", "advertisement"),
        ("Trending now: How the library leaked", "related link"),
        ("With inputs from EPN", "author note"),
    ],
)
def test_what_a_page_puts_between_paragraphs_is_no_part_of_them(line, kind):
    last = "The county will have to find 300,000 pounds for the roof, which has leaked in four places since the flood."
    article = clean_text(f"{STORY}\n\n{line}\n\n{last}")
    assert [(item.kind, article.text[item.start : item.end]) for item in article.furniture] == [(kind, line)]


@pytest.mark.parametrize(
    ("above", "below", "kept"),
    [
        ("LIBRARY", "Continued from A8", 3),
        ("Jane Roe", "Reporting from Port Velda", 3),
        ("LIBRARY", "Continued from the days of the mill, the feud has no end.", 5),
        ("Jane Roe", "Reporting from the hall was not allowed, the mayor said.", 5),
    ],
)
def test_two_lines_are_known_by_one_another(above, below, kept):
    last = "The county will have to find 300,000 pounds for the roof, which has leaked in four places since the flood."
    article = clean_text(f"{STORY}\n\n{above}\n{below}\n\n{last}")
    assert len(article.paragraphs) == kept


def test_what_is_paid_for_goes_with_the_line_above():
    sold = "Small shops are what Elmsport lives on. See how Elm Bank stands by them. Learn more."
    for below, kept in ((sold, 3), ("Small shops are what Elmsport lives on, the mayor wrote in a letter.", 5)):
        article = clean_text(f"{STORY}\n\nA MESSAGE FROM ELM BANK\n\n{below}\n\n{LEAD}")
        assert len(article.paragraphs) == kept


def test_a_headline_over_a_wire_note_is_no_caption():
    article = clean_text(f"Bridge to close for two years\n(ATTN: UPDATES in paras 6-8)\nBy Kim Roe\n\n{STORY}")
    assert article.headline is not None and article.headline.text == "Bridge to close for two years"


@pytest.mark.parametrize("sign", ["Kind regards,", "Best wishes", "Yours sincerely,", "Many thanks,"])
@pytest.mark.parametrize("name", ["", "\n\nAnn", "\n\nAnn Lee\n\nClerk of the council"])
def test_how_a_letter_ends_is_no_story(sign, name):
    article = clean_text(f"{STORY}\n\n{sign}{name}")
    assert "\n\n".join(article.text[span.start : span.end] for span in article.paragraphs) == STORY


def test_a_story_goes_on_behind_what_a_letter_could_end_with():
    article = clean_text(
        f"{STORY}\n\nBest wishes\n\nThat was all that the letter said, and nobody knew who had sent it."
    )
    assert len(article.paragraphs) == 4
