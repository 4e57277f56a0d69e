import textwrap

import pytest

from summarise.layout import find_paragraphs

LEAD = (
    "The harbour at Elmsport will close to fishing boats for three weeks in May while engineers from the county "
    "rebuild the eastern wall, which a storm broke open in January."
)
SECOND = (
    "“We have waited for this since the winter,” said Mara Holt, who runs the ice house on the quay and employs nine "
    "people there, most of them from the village itself."
)
HEADLINE = "Harbour closes for repairs"


def paragraphs(text: str) -> list[str]:
    return [" ".join(text[span.start : span.end].split()) for span in find_paragraphs(text)]


def wrapped(text: str, width: int = 72) -> str:
    return "\n".join(textwrap.wrap(text, width, break_on_hyphens=False))


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("width", [60, 72, 80, 100])
def test_wrapped_lines_are_one_paragraph(line_end, width):
    text = f"{HEADLINE}\n\n{wrapped(LEAD, width)}\n\n{wrapped(SECOND, width)}".replace("\n", line_end)
    assert paragraphs(text) == [HEADLINE, LEAD, SECOND]


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize("width", [26, 30, 36, 40, 44])
def test_a_narrow_column_is_wrapped_too(width, between):
    headline = "Harbour at Elmsport closes to fishing boats for three weeks"
    text = between.join(wrapped(paragraph, width) for paragraph in (headline, LEAD, SECOND, LEAD))
    if between == "\n":
        # Without a blank line a paragraph ends where a sentence ends before the line is full.
        assert paragraphs(text)[-1].endswith(LEAD)
        assert len(paragraphs(text)) < 5
    else:
        assert paragraphs(text) == [headline, LEAD, SECOND, LEAD]


def test_a_line_of_a_column_may_end_in_an_abbreviation():
    text = (
        "The ferry will sail at 9 p.m.\nand come back by midnight, so\nthat all who work late can go\n"
        "home with it from Kelt. It is\nfree till the end of May, Ann\nLee of the council said."
    )
    assert paragraphs(text) == [text.replace("\n", " ")]


@pytest.mark.parametrize(
    "lines",
    [
        # Lines of verse are about as long as one another, and some begin with a small letter.
        [
            "The tide went out before the day began,",
            "and left the boats in silver on the sand,",
            "and no one came. The women of the town",
            "were at their windows, looking at the wall",
            "that leant into the harbour, like a man",
            "who waits for someone on a winter night",
            "and will not say for whom. The ice came down",
            "and covered what was there, and it was white.",
        ],
        # Lines of a table are exactly so long.
        [f"{1990 + place} Elmsport {place} and {place * 7} boats" for place in range(20, 30)],
        [f"{name} (captain of a boat), aged {age}" for name, age in zip(["Ann", "Bob", "Cat", "Dee", "Eve", "Fay"], range(40, 46), strict=True)],
        ["two hundred grams of brown flour", "a pinch of salt", "three eggs, or four small ones", "a little milk", "butter for the pan", "sugar"],
    ],
)  # fmt: skip
def test_what_is_no_column_stays_apart(lines):
    assert paragraphs("\n".join(lines)) == lines


@pytest.mark.parametrize("hyphen", ["-", "‐", "\u00ad"])
@pytest.mark.parametrize("wide", [True, False])
def test_a_word_broken_at_the_end_of_a_line_goes_on(hyphen, wide):
    story = "A village treasurer was jailed within a week of his elec{}\ntion. He was sorry."
    text = f"Former treas{hyphen}\nurer jailed for theft\n\n{story.format(hyphen)}"
    if wide:
        text += f"\n\n{wrapped(LEAD)}\n\n{wrapped(SECOND)}"
    broken = [f"Former treas{hyphen} urer jailed for theft", f"{story.format(hyphen)}".replace("\n", " ")]
    assert paragraphs(text) == [*broken, *([LEAD, SECOND] if wide else [])]


@pytest.mark.parametrize(
    "text",
    [
        # A dash, the beginning of a list, another paragraph, a name.
        "He was late --\nthe boat had left",
        "He was late--\nthe boat had left",
        "What there is -\nboats and ice",
        "1990-\nboats and ice",
        "Former treas-\n\nurer jailed for theft",
        "Former treas-\nUrer jailed for theft",
    ],
)
def test_other_hyphens_at_the_end_of_a_line_break_no_word(text):
    assert paragraphs(text) == [line for line in text.split("\n") if line]


def test_wrapped_headline_without_a_blank_line_stays_apart():
    assert paragraphs(f"{HEADLINE}\n{wrapped(LEAD)}\n{wrapped(SECOND)}") == [HEADLINE, LEAD, SECOND]


def test_long_wrapped_headline_is_joined():
    headline = "Harbour at Elmsport closes to fishing boats for three weeks so that its wall can be built again"
    assert paragraphs(f"{wrapped(headline)}\n\n{wrapped(LEAD)}\n\n{wrapped(SECOND)}") == [headline, LEAD, SECOND]


def test_a_line_under_a_headline_of_a_short_text_stays_apart():
    headline = (
        "“I told them that it would fall”: Mara Holt on walls, storms and nine winters at the harbour of Elmsport"
    )
    lines = [headline, "The keeper of the ice house talks to us about the repairs", "Holt, 61, was born on the quay."]
    assert paragraphs("\n".join(lines[:2]) + f"\n\n{lines[2]}") == lines


def test_a_wider_line_by_itself_says_nothing_of_where_the_others_end():
    column = "The town said on Monday that it would end its deal with Brightplate\nLtd on May 30, two years before its time, and do the work itself."
    foot = "© Elm Newspapers Ltd 2026. Printed from www.elmsport-courier.example for Jane Roe"
    assert paragraphs(f"{column}\n\n{foot}") == [column.replace("\n", " "), foot]


def test_unwrapped_lines_are_paragraphs():
    assert paragraphs(f"{HEADLINE}\n{LEAD}\n{SECOND}") == [HEADLINE, LEAD, SECOND]


def test_list_lines_stay_apart():
    lines = ["Politics", "Sport", "the weather", "Business and money", "letters"]
    assert paragraphs("\n".join(lines)) == lines


def test_poem_lines_stay_apart():
    lines = ["The tide went out before the day began,", "And left the boats in silver on the sand,", "And no one came."]
    assert paragraphs("\n".join(lines) + "\n\n" + LEAD) == [*lines, LEAD]


def test_double_spaced_wrapped_lines_are_joined():
    text = "\n\n".join([HEADLINE, *wrapped(LEAD).split("\n"), *wrapped(SECOND).split("\n")])
    assert paragraphs(text) == [HEADLINE, LEAD, SECOND]


def test_quoted_mail_is_read_below_its_marks():
    text = "\n".join(f"> {line}" for line in wrapped(LEAD, 70).split("\n"))
    text += "\n>\n" + "\n".join(f"> {line}" for line in wrapped(SECOND, 70).split("\n"))
    assert [p[:20] for p in paragraphs(text)] == [LEAD[:20], SECOND[:20]]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u200b\n\ufeff\n\u00ad", ">", "> \n>"])
def test_nothing_has_no_paragraphs(text):
    assert paragraphs(text) == []


def test_spans_leave_margins_out():
    text = "\ufeff  \tOne line. \u00a0\r\n\r\n\u200bAnother.\u200b "
    assert [text[s.start : s.end] for s in find_paragraphs(text)] == ["One line.", "Another."]


def test_figure_at_the_start_of_a_line_goes_on():
    text = "There will be one train in each direction every night, and a bed in\nthe same compartment as last year costs from\n29 pounds, a seat from 15."
    assert len(paragraphs(text)) == 1


STORY = f"{wrapped(LEAD)}\n\n{wrapped(SECOND)}"


def test_lines_wider_than_any_wrap_are_paragraphs():
    lines = wrapped(" ".join([LEAD, SECOND] * 3), 160).split("\n")
    assert paragraphs("\n".join(lines)) == lines


@pytest.mark.parametrize("start", ["& Sons", "(the old one)", "9 boats", "which leaks"])
def test_a_line_that_begins_as_no_sentence_does_goes_on(start):
    lines = f"The wall was built by a firm that was then called Brandt\n{start} and has stood there ever since."
    assert paragraphs(f"{STORY}\n\n{lines}")[2:] == [lines.replace("\n", " ")]


@pytest.mark.parametrize("mark", [".", ")", ":"])
def test_the_numbers_of_a_list_begin_new_lines(mark):
    lines = [f"{place}{mark} A coat that is warm enough for the top of the hill" for place in range(1, 4)]
    assert paragraphs(STORY + "\n\n" + "\n".join(lines))[2:] == lines


def test_one_long_line_among_many_does_not_make_the_others_short():
    # An address that nothing could break, and the line that goes on after it.
    long = f"It can be read at https://example.org/{'a' * 80}\nand in the library of the town."
    story = "\n\n".join([wrapped(LEAD, 60), wrapped(SECOND, 60)] * 15)
    assert paragraphs(f"{story}\n\n{long}")[:2] == [LEAD, SECOND]


def test_a_short_line_is_not_joined_to_a_small_letter():
    lines = ["Photograph of the harbour", "by the office of the county"]
    assert paragraphs(STORY + "\n\n" + "\n".join(lines))[2:] == lines


def test_in_a_double_spaced_text_a_full_line_may_end_a_paragraph():
    full = "The wall at the eastern end of the harbour was open for the winter."
    lines = [*wrapped(LEAD).split("\n"), full, *wrapped(SECOND).split("\n")]
    assert paragraphs("\n\n".join(lines)) == [LEAD, full, SECOND]


def test_three_lines_with_blanks_between_are_no_double_spaced_text():
    lines = [
        "They spoke of all that had been lost in the long storm of January",
        "and of the boats",
        "and of the wall.",
    ]
    assert paragraphs("\n\n".join(lines)) == lines


def indented(text: str, width: int = 72) -> str:
    return "\n".join(textwrap.wrap(text, width, initial_indent="    ", break_on_hyphens=False))


@pytest.mark.parametrize("head", ["", f"{HEADLINE}\n", f"{HEADLINE}\n\n"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_paragraphs_whose_first_lines_are_indented_are_joined(head, between):
    # No line need be full: a name was broken, and a line ends with a sentence.
    ragged = (
        "    A thief took 900 crates of herring from the ice house\nof Mara Holt, who is related to the painter Edda\n"
        "Holt, she said on Monday night in Port Velda.\nNobody had seen him come or go through the gate."
    )
    text = head + between.join([indented(LEAD), indented(SECOND), ragged, indented("The gate was shut.")])
    told = [LEAD, SECOND, " ".join(ragged.split()), "The gate was shut."]
    assert paragraphs(text) == ([HEADLINE, *told] if head else told)


@pytest.mark.parametrize(
    "lines",
    [
        ["The tide went out,", "    and left the boats,", "The women looked", "    and no one came."],
        ["Cast:", "    Ann Lee as the harbour master.", "Bo Ek as the guard.", "    Tor Orr as a boy."],
        [
            "    The council voted on Monday to keep the ice house open for another year.",
            "What comes next",
            "    The county will speak on Tuesday in the old hall at the harbour, she said.",
        ],
    ],
)
def test_verses_lists_and_headings_with_indents_stay_apart(lines):
    assert paragraphs("\n".join(lines)) == [line.strip() for line in lines]


@pytest.mark.parametrize(
    "text",
    [
        "Two of them are still in hospital, said Dr. T. V.\nOkafor, who leads it.",
        "The wall has to go, Lt. Cmdr. Bruno R.\nAmsel told the council.",
        "It was first seen by Prof.\nMara Holt.",
        "The county has held the wall since it was sold by the town on\nMarch 4, 2017, and has never mended it.",
        "The wall was built in the winter by men who had come from the\nOld Harbour at Port Velda.",
        '"After the flood they promised us a wall.\nWe are still waiting," Mara Holt said.',
        "“After the flood they promised us a wall.\nWe are still waiting,” Mara Holt said.",
    ],
)
def test_a_line_end_inside_a_name_a_date_or_a_quotation_ends_no_paragraph(text):
    assert paragraphs(f"{HEADLINE}\n\n{text}\n\n{LEAD}") == [HEADLINE, text.replace("\n", " "), LEAD]
    apart = text.replace("\n", "\n\n")
    assert paragraphs(f"{LEAD}\n\n{apart}") == [LEAD, *apart.split("\n\n")]


@pytest.mark.parametrize(
    "lines",
    [
        ["The children were given vitamin B.", "They got well."],
        ["The wall is Plan B.", "Holt has no other."],
        ["The winners go to Group A.", "Four others stay."],
        ["He has moved to Washington, D.C.", "Okafor stays."],
        ["Life goes on", "March 4 was the day on which the wall fell."],
        ["What the repairs are about", "The wall fell in March."],
        ['"We ran when it fell," she said. "It was dark.', '"Nobody knew why," she said.'],
        ['"The wall was never safe.', 'Mara Holt"'],
    ],
)
def test_lines_that_end_where_their_sentence_does_stay_apart(lines):
    assert paragraphs("\n".join(lines)) == lines
