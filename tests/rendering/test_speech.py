import dataclasses

import pytest

from summarise.rendering.speech import name_source, quote_statement, tell_origin, voices
from summarise.values import Attribution, OtherSource, Speaker, Statement
from tests.rendering.test_formats import SUMMARY


@pytest.mark.parametrize(
    ("kind", "words", "shown"),
    [
        ("direct", "We are closing it,", "“We are closing it”"),
        ("direct", "We are closing it.", "“We are closing it.”"),
        ("direct", "Why,  oh\nwhy?", "“Why, oh why?”"),
        ("mixed", "called it “late”,", "called it “late”,"),
        ("indirect", "that it is\x1b[1m late", "that it is late"),
        ("direct", 'The mill," she said, "is shut.', '"The mill," she said, "is shut."'),
    ],
)
def test_words_are_quoted_as_they_were_said(kind, words, shown):
    assert quote_statement(Statement(words, 0, len(words), kind)) == shown


@pytest.mark.parametrize(
    ("byline", "dateline", "shown"),
    [
        ("Ida Berg", "MERROW", "Ida Berg · MERROW"),
        ("Ida\x9b1m Berg", None, "Ida Berg"),
        (None, "MERROW", "MERROW"),
        (None, None, ""),
    ],
)
def test_the_origin_is_told_as_far_as_it_is_known(byline, dateline, shown):
    assert tell_origin(dataclasses.replace(SUMMARY, byline=byline, dateline=dateline)) == shown


@pytest.mark.parametrize(
    ("source", "shown"), [("a/story.txt", "a/story.txt"), (None, "standard input"), ("a\x1b]0;b\x07c\u202e", "ac")]
)
def test_a_source_is_named(source, shown):
    assert name_source(dataclasses.replace(SUMMARY, source=source)) == shown


LATE = Statement("Too late", 0, 8, "direct")


@pytest.mark.parametrize(
    ("attribution", "groups"),
    [
        (Attribution(), []),
        (Attribution(speakers=(Speaker("Li\u2066", None, (LATE,)),)), [("Who said what", [("Li", "")])]),
        (
            Attribution(other_sources=(OtherSource("a man", "unnamed", (LATE,)),)),
            [("Other sources", [("a man", "unnamed")])],
        ),
        (Attribution(unattributed=(LATE,)), [("Not clear who", [("", "")])]),
    ],
)
def test_only_groups_that_have_a_voice_are_there(attribution, groups):
    found = voices(dataclasses.replace(SUMMARY, attribution=attribution))
    assert [(heading, [(voice.name, voice.about) for voice in group]) for heading, group in found] == groups
