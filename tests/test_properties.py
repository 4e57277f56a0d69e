"""What holds for any text, any bytes and any length."""

import dataclasses
import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarise import Options, SummariseError, summarise
from summarise.attribution import lexicon
from summarise.reading.decoding import decode_text
from summarise.rendering import Page, render_summary
from summarise.values import METHODS

WORDS = st.sampled_from(
    ["The", "minister", "said", "“We", "will”", '"No', 'way,"', "he", "She", "told", "Ann Lee", "Mr.", "U.S.", "in", "1.5",
     "2024.", "that", "it", "?", "…", "--", "By", "\n", "\n\n", "\r\n", "\n> ", "\n>", "Photo:", "Share", "''", "``", "Li:", "\x1b[1m", "\u202e", "\u2067", "Café"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=400), st.lists(WORDS, max_size=150).map(" ".join))
LENGTHS = st.one_of(
    st.just("auto"),
    st.builds("{}{}".format, st.integers(1, 300), st.sampled_from(["", "w", "c"])),
    st.integers(1, 100).map("{}%".format),
)

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))


def fold(text: str) -> str:
    return " ".join(text.split())


def summary_of(text, **options):
    try:
        return summarise(text, Options(**options))
    except SummariseError:
        return None


@settings(max_examples=200, deadline=None)
@given(TEXTS, LENGTHS, st.sampled_from(METHODS))
def test_every_summary_is_verbatim_within_its_length_and_valid(check_summary, text, length, method):
    summary = summary_of(text, length=length, method=method)
    if summary is None:
        return
    check_summary(summary.to_dict())
    json.loads(render_summary(summary, Page("json")))
    check_slices(summary, text)
    assert [point.start for point in summary.key_points] == sorted(point.start for point in summary.key_points)
    check_length([point.text for point in summary.key_points], length, summary.sentences)


def check_slices(summary, text):
    """Hold every key point and statement against the text that it is a slice of."""
    text = summary.text or text
    statements = [s for source in (*summary.speakers, *summary.other_sources) for s in source.statements]
    for printed in (*summary.key_points, *statements, *summary.unattributed):
        assert printed.text == fold(text[printed.start : printed.end]) != ""
    for source in (*summary.speakers, *summary.other_sources):
        assert any(map(str.isalnum, source.name))


def check_length(points, length, sentences):
    amount = int("".join(filter(str.isdigit, length)) or 5)
    if length.endswith("w"):
        assert sum(len(point.split()) for point in points) <= amount
    elif length.endswith("c"):
        assert len("\n".join(points)) <= amount
    elif length.endswith("%"):
        assert len(points) <= max(1, sentences * amount // 100)
    else:
        assert len(points) <= amount


# Line breaks are ours; Persian, Hindi and emoji need the joiners.
SEEN = "\n\u200c\u200d"


def acts_on_a_terminal(character: str) -> bool:
    if character in SEEN:
        return False
    return unicodedata.category(character) in ("Cc", "Cs") or unicodedata.bidirectional(character) in (
        "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"
    )  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.text(max_size=20))
def test_no_format_prints_a_control_character(text, name):
    summary = summary_of(text, explain=True)
    if summary is None:
        return
    summary = dataclasses.replace(summary, source=name)
    for format_ in ("text", "markdown", "html", "json", "jsonl"):
        for width in (None, 30):
            shown = render_summary(summary, Page(format_, width=width, titled=True))
            assert not [character for character in shown if acts_on_a_terminal(character)]


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_a_built_headline_only_drops_words_of_its_sentence(text):
    summary = summary_of(text)
    if summary is None or summary.headline is None:
        return
    text = summary.text or text
    source = text[summary.headline.start : summary.headline.end]
    if summary.headline.origin == "article":
        assert fold(source) == summary.headline.text
    else:
        remaining = iter(fold(source))
        # Its first letter is a capital whatever it is there.
        assert all(any(c in (r, r.upper()) for r in remaining) for c in fold(summary.headline.text))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_decoded_or_refused(data):
    try:
        text = decode_text(data)
    except SummariseError:
        return
    summary_of(text)


def list_known_words():
    """Return the words that rules of attribution ask for, which random texts would hardly ever hold."""
    known = {
        *lexicon.cue_forms(), *lexicon.titles(), *lexicon.nouns_for_one(), *lexicon.person_nouns()[1],
        *lexicon.organisation_words(), *lexicon.nationalities(),
    }  # fmt: skip
    for value in vars(lexicon).values():
        if isinstance(value, frozenset):
            known |= value
    return sorted(known)


KNOWN = st.sampled_from(list_known_words())
LITTLE = st.sampled_from(
    [
        "the",
        "a",
        "of",
        "and",
        "said",
        "of the",
        "as",
        "who",
        "he",
        "she",
        "they",
        "it",
        "'s",
        "“",
        "”",
        '"',
        ",",
        ".",
        ":",
        "(",
        ")",
        "\n\n",
        "❝",
    ]
)
MANY_KNOWN = st.lists(st.one_of(KNOWN, KNOWN.map(str.title), KNOWN.map(str.upper), LITTLE), min_size=2, max_size=40)


@settings(max_examples=300, deadline=None)
@given(MANY_KNOWN.map(" ".join))
def test_words_that_rules_ask_for_are_no_harm_in_any_order(text):
    if summary := summary_of(text):
        check_slices(summary, text)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_an_article_may_break_off_anywhere(sample):
    text = sample.read_text(encoding="utf-8")
    for end in range(1, len(text), max(1, len(text) // 40)):
        summary = summary_of(text[:end])
        # A mail of which there is no more than its head holds nothing.
        hollow = text.startswith("From: ") and "\n\n" not in text[:end].strip()
        assert summary is not None or hollow or not any(map(str.isalnum, text[:end]))
        if summary:
            check_slices(summary, text[:end])


@pytest.mark.parametrize(
    "text",
    [
        "The council met in Dorne.\n\nHe is the Leader of the President",
        "AS Mother Joked prayed",
        "They ❝ Dr Cm told Van |",
    ],
)
def test_what_once_broke_off_inside_a_rule(text):
    assert summary_of(text) is not None


@pytest.mark.parametrize(
    "tail",
    [
        ", 26, had",
        ", 26,,",
        ", 26, mayor",
        " (26),",
        ", for the",
        ", who runs",
        ", of the",
        ", himself Mr",
        ", 42, has",
    ],
)
def test_a_text_may_break_off_behind_a_name(tail):
    assert summary_of(f"Ann Lee said the bridge was shut on Monday. It was paid for by Ann Lee{tail}") is not None
