"""The public contract, word for word: change it only with ``schema_version``, unless a member is added."""

import dataclasses
import json

import pytest

from summarise.rendering import Page, render_summary
from summarise.values import Headline
from tests.rendering.test_formats import EXPLAINED, SUMMARY

EXPECTED = {
    "schema_version": 1,
    "source": "story.txt",
    "headline": {"text": "Tunnel to close", "origin": "article", "start": 0, "end": 15},
    "byline": "Ida Berg",
    "dateline": "MERROW, March 4",
    "date": None,
    "language": "en",
    "key_points": [
        {"text": "The tunnel *will* close for six months.", "start": 17, "end": 56, "score": 0.5},
        {"text": "- Ferries <b>run</b>.", "start": 57, "end": 78, "score": 0.25},
    ],
    "speakers": [
        {
            "name": "Helen Brandt",
            "role": "Transport Minister",
            "words": 4,
            "statements": [
                {
                    "text": "We are closing it,",
                    "start": 80,
                    "end": 98,
                    "kind": "direct",
                    "cue": "said",
                    "source": "she",
                }
            ],
        },
        {
            "name": "Li",
            "role": None,
            "words": 4,
            "statements": [
                {
                    "text": "that it is late",
                    "start": 100,
                    "end": 115,
                    "kind": "indirect",
                    "cue": "said",
                    "source": "Li",
                }
            ],
        },
    ],
    "other_sources": [
        {
            "name": "the ministry",
            "kind": "organisation",
            "statements": [
                {
                    "text": "it would close",
                    "start": 120,
                    "end": 134,
                    "kind": "indirect",
                    "cue": "said",
                    "source": "the ministry",
                }
            ],
        }
    ],
    "unattributed": [
        {"text": "Too late", "start": 140, "end": 148, "kind": "direct", "cue": None, "source": None},
    ],
    "method": "news",
    "words": 40,
    "sentences": 5,
    "generator": "summarise 1.2.3",
    "text": None,
}

EXPLANATION = {
    "sentences": [
        {
            "text": "Kept *first*.",
            "start": 0,
            "end": 13,
            "score": 0.75,
            "rank": 1,
            "chosen": True,
            "reasons": [{"feature": "place", "share": 0.5}, {"feature": "centrality", "share": 0.25}],
            "repeats": None,
        },
        {
            "text": "Kept again.",
            "start": 14,
            "end": 25,
            "score": -0.5,
            "rank": 2,
            "chosen": False,
            "reasons": [],
            "repeats": 0,
        },
    ],
    "furniture": [{"kind": "byline", "text": "By <Ida> Berg", "start": 26, "end": 39}],
}


def test_a_summary_as_plain_values(check_summary):
    check_summary(EXPECTED)
    assert SUMMARY.to_dict() == EXPECTED
    assert list(SUMMARY.to_dict()) == list(EXPECTED)


def test_an_explained_summary_has_its_reasons_too(check_summary):
    found = EXPLAINED.to_dict()
    check_summary(found)
    assert found.pop("explanation") == EXPLANATION
    evidence = [
        (statement.pop("evidence"), statement.pop("confidence"))
        for source in (*found["speakers"], *found["other_sources"], {"statements": found["unattributed"]})
        for statement in source["statements"]
    ]
    assert evidence == [("cue after the quotation", 0.97), ("cue before", 0.8), (None, None), (None, None)]
    assert found == EXPECTED


def test_a_generated_headline_a_language_a_method_and_a_page_are_told(check_summary):
    headline = Headline("Tunnel to close", "generated", 0, 39)
    other = dataclasses.replace(
        SUMMARY, headline=headline, language="de", method="lsa", source=None, text="Der Tunnel.", date="2024-03-04"
    )
    check_summary(other.to_dict())
    assert {
        "source": None,
        "headline": {"text": "Tunnel to close", "origin": "generated", "start": 0, "end": 39},
        "language": "de",
        "method": "lsa",
        "text": "Der Tunnel.",
        "date": "2024-03-04",
    }.items() <= other.to_dict().items()


def test_an_article_may_have_next_to_nothing(check_summary):
    bare = dataclasses.replace(SUMMARY, headline=None, byline=None, dateline=None, key_points=())
    check_summary(bare.to_dict())
    assert [bare.to_dict()[name] for name in ("headline", "byline", "dateline", "key_points")] == [None, None, None, []]


@pytest.mark.parametrize("format_", ["json", "jsonl"])
def test_json_is_written_as_it_reads(format_):
    written = render_summary(dataclasses.replace(SUMMARY, byline="Zoë “Zo” Müller"), Page(format_))
    assert '"byline": "Zoë “Zo” Müller"' in written
    assert json.loads(written) == EXPECTED | {"byline": "Zoë “Zo” Müller"}
    assert written.startswith("{\n  " if format_ == "json" else '{"schema_version": 1, ')
