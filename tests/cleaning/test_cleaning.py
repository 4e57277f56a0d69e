"""The articles under tests/cases/cleaning, each with what should be found in it."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from summarise.cleaning import clean_text

CASES = sorted((Path(__file__).parent.parent / "cases/cleaning").glob("*/*.txt"))


def describe(text: str) -> str:
    """Write down the article in ``text``, one line for each of its parts, in their order."""
    article = clean_text(text)
    parts = [(item.start, item.end, f"[{item.kind}]") for item in article.furniture]
    parts += [(span.start, span.end, "[story]") for span in article.paragraphs]
    if article.headline:
        parts.append((article.headline.start, article.headline.end, "[headline]"))
    if article.standfirst:
        parts.append((article.standfirst.start, article.standfirst.end, "[standfirst]"))
    lines = [f"{name} {shorten(article.text[start:end])}" for start, end, name in sorted(parts)]
    return "\n".join([*lines, f"byline: {article.byline}", f"dateline: {article.dateline}"])


def shorten(raw: str) -> str:
    folded = " ".join(raw.split())
    return folded if len(folded) <= 60 else f"{folded[:40]} … {folded[-17:]}"


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_case(path):
    text, _, expected = path.read_text(encoding="utf-8").partition("\n# output\n")
    assert describe(text) == expected.strip()


@pytest.mark.parametrize("text", ["Share", "By", "12", "Hello", "x\n\n* * *", "Subscribe\nTweet", "Ça va?", "中文"])
def test_any_word_leaves_a_paragraph(text):
    assert clean_text(text).paragraphs


@pytest.mark.parametrize("text", ["", " \n", "\u200b"])
def test_no_word_leaves_none(text):
    assert clean_text(text).paragraphs == ()


def test_parts_do_not_overlap_and_hold_all_words():
    text = CASES[0].read_text(encoding="utf-8")
    article = clean_text(text)
    spans = [(p.start, p.end) for p in article.paragraphs] + [(f.start, f.end) for f in article.furniture]
    spans += [(s.start, s.end) for s in (article.headline, article.standfirst) if s]
    spans.sort()
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    # Bullets are in no part.
    assert re.findall(r"\w+", " ".join(text[a:b] for a, b in spans)) == re.findall(r"\w+", text)


def test_language_given_is_kept():
    assert clean_text("Ein Satz.", "de").language == "de"


def test_long_texts_keep_all_that_comes_late():
    sentence = "The council of Elmsport voted on Monday night to keep the library open."
    text = "\n\n".join(f"{sentence} It was vote number {i}." for i in range(3000))
    article = clean_text(text)
    assert text[article.paragraphs[-1].start :].endswith("vote number 2999.")
    assert len(article.paragraphs) > 2900


def test_other_languages_keep_their_lines():
    paragraphs = [
        "Der Rat von Elmstadt hat am Montag beschlossen, die Bücherei zu erhalten.",
        "Das war knapp, sagte sie.",
        "Die Bürger hatten darum gebeten und sind in den Saal gekommen.",
    ]
    article = clean_text("\n\n".join(paragraphs))
    assert article.language == "de"
    kept = [article.text[span.start : span.end] for span in article.paragraphs]
    assert kept == paragraphs


@pytest.mark.parametrize(
    "lines",
    [
        ["Roses are red", "Violets are blue", "The tide came in", "And so did you"],
        ["ANNA: Where?", "BEN: At the harbour.", "ANNA: All night?"],
    ],
)
def test_few_lines_without_furniture_are_all_kept(lines):
    article = clean_text("\n".join(lines))
    kept = [article.text[span.start : span.end] for span in article.paragraphs]
    assert kept == lines[len(lines) - len(kept) :]
    assert len(kept) >= len(lines) - (article.headline is not None)


REST = (
    "Marlow, who had led the harbour board for eleven years, told the meeting that the old pier would have to be "
    "closed before the winter storms and that the council had been warned of it twice.\n\nThe board expects the work "
    "to cost nine million crowns, most of which the island will have to borrow, and to last until the summer after "
    "next, when the first of the new ferries should be delivered by the yard in Port Velda."
)


@pytest.mark.parametrize(
    "lead",
    [
        "Island harbour master Edda Marlow has been found dead at the age of 87.",
        "Elmsport rose above the goal of five ferries in the last month.",
        "Edda Marlow knows the storms are coming.",
    ],
)
@pytest.mark.parametrize("head", ["", "Harbour board warns of winter closure\n\n"])
def test_lead_of_one_sentence_is_story(lead, head):
    article = clean_text(f"{head}{lead}\n\n{REST}")
    assert article.paragraphs[0].start == len(head)


def test_closing_sentence_is_story():
    closing = "The last case was seen there in May."
    text = f"{REST}\n\n{closing}"
    assert clean_text(text).paragraphs[-1].end == len(text)


def test_furniture_phrase_above_the_story_stays_furniture():
    text = f"We use cookies to make this website work for all of its readers.\n\n{REST}"
    assert clean_text(text).paragraphs[0].start > 0


def test_subject_of_a_mail_is_its_headline():
    head = "From: Mara Holt <mara@example.org>\nTo: Newsdesk\nSubject: Harbour closes in May\nDate: Thu, 6 Nov 2025 09:12:44 +0000"
    article = clean_text(
        f"{head}\n\nThe harbour at Elmsport will close to fishing boats for three weeks in May, the county said on Thursday.\n"
    )
    assert article.headline is not None
    assert article.headline.text == "Harbour closes in May"
    assert article.text[article.headline.start : article.headline.end] == "Harbour closes in May"
    assert len(article.paragraphs) == 1


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["- Nobody was hurt on the ferry", "- It sails again from Monday"], ["Nobody was hurt on the ferry", "It sails again from Monday"]),
        (["– Nobody was hurt on the ferry", "– It sails again from Monday"], ["Nobody was hurt on the ferry", "It sails again from Monday"]),
        (["- Nobody was hurt on the ferry", "It sails again from Monday."], ["- Nobody was hurt on the ferry", "It sails again from Monday."]),
        (["The minister said that the ferry was safe.", "(Applause.)"], ["The minister said that the ferry was safe."]),
    ],
)  # fmt: skip
def test_dashes_of_a_list_and_what_an_audience_does_are_no_story(lines, expected):
    text = "\n\n".join(["The ferry Lindow ran aground on Sunday with 40 people on board, police said.", *lines])
    story = [text[span.start : span.end] for span in clean_text(text, "en").paragraphs]
    assert story[1:] == expected


@pytest.mark.parametrize(
    ("line", "aside"),
    [
        ("TOP STORIES: Ten mills to see", True),
        ("More news: Ten mills to see", True),
        ("Top stories: the mill was sold, and the port was shut.", False),
    ],
)
def test_titles_of_other_stories_behind_a_label_are_no_story(line, aside):
    lead = (
        "The council voted on Monday night to keep the library of Elmsport open for another year, and the mayor agreed."
    )
    text = f"Council keeps library\n\n{lead}\n\n{lead.replace('Monday', 'Friday')}\n\n{line}"
    story = [text[span.start : span.end] for span in clean_text(text).paragraphs]
    assert (line not in story) is aside


@pytest.mark.parametrize(
    "line", ["IN PICTURES: The harbour in winter", "Sponsored: Boats for less", "QUIZ: How well you know the tide"]
)
def test_a_label_and_a_title_between_paragraphs_are_a_link(line):
    first, second = REST.split("\n\n")
    article = clean_text(f"{first}\n\n{line}\n\n{second}")
    assert [(item.kind, article.text[item.start : item.end]) for item in article.furniture] == [("related link", line)]


def test_a_label_in_capitals_between_sentences_of_a_short_text_is_a_link():
    lines = [
        "The only pool in Elmsport will close for six months, the council said on Tuesday.",
        "PODCAST: How the pool leaked",
        "Swimmers will have to travel 34 miles to Port Velda from December.",
    ]
    for order, kinds in ((lines, ["related link"]), (lines[1:], []), ([lines[0], lines[1].capitalize(), lines[2]], [])):
        assert [item.kind for item in clean_text("\n\n".join(order)).furniture] == kinds


@pytest.mark.parametrize(
    ("head", "links"),
    [
        ("Read more about the flood in Elmsport:", ["Why the sluice was open", "The women who feed a town"]),
        ("Read more about the flood in Elmsport", []),
        ("The notice on the sluice read:", []),
    ],
)
def test_lines_under_what_leads_in_a_list_of_links_are_links(head, links):
    lines = ["Why the sluice was open", "The women who feed a town"]
    article = clean_text(f"{REST}\n\n{head}\n\n" + "\n".join(lines) + f"\n\n{REST.split(chr(10))[-1]}")
    assert [article.text[item.start : item.end] for item in article.furniture if item.kind == "related link"] == links
