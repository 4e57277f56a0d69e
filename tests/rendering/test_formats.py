import dataclasses
import json

import pytest

from summarise.rendering import Page, render_summary
from summarise.summary import Explanation, KeyPoint, SentenceChoice, SetAside, Summary
from summarise.values import Attribution, Headline, OtherSource, Reason, Speaker, Statement

CLOSING = Statement("We are closing it,", 80, 98, "direct", "said", "she", "cue after the quotation", 0.97)
LATE = Statement("that it is late", 100, 115, "indirect", "said", "Li", "cue before", 0.8)
WOULD_CLOSE = Statement("it would close", 120, 134, "indirect", "said", "the ministry")

SUMMARY = Summary(
    source="story.txt",
    headline=Headline("Tunnel to close", "article", 0, 15),
    byline="Ida Berg",
    dateline="MERROW, March 4",
    language="en",
    key_points=(
        KeyPoint("The tunnel *will* close for six months.", 17, 56, 0.5),
        KeyPoint("- Ferries <b>run</b>.", 57, 78, 0.25),
    ),
    attribution=Attribution(
        speakers=(Speaker("Helen Brandt", "Transport Minister", (CLOSING,)), Speaker("Li", None, (LATE,))),
        other_sources=(OtherSource("the ministry", "organisation", (WOULD_CLOSE,)),),
        unattributed=(Statement("Too late", 140, 148, "direct"),),
    ),
    method="news",
    words=40,
    sentences=5,
    generator="summarise 1.2.3",
)

TEXT = """\
Tunnel to close
Ida Berg · MERROW, March 4

Key points
  • The tunnel *will* close for six months.
  • - Ferries <b>run</b>.

Who said what
  Helen Brandt, Transport Minister
    – “We are closing it”
  Li
    – that it is late

Other sources
  the ministry, organisation
    – it would close

Not clear who
    – “Too late”
"""

MARKDOWN = """\
# Tunnel to close

Ida Berg · MERROW, March 4

## Key points

- The tunnel \\*will\\* close for six months.
- \\- Ferries \\<b\\>run\\</b\\>.

## Who said what

**Helen Brandt**, Transport Minister

- “We are closing it”

**Li**

- that it is late

## Other sources

**the ministry**, organisation

- it would close

## Not clear who

- “Too late”
"""

HTML = """\
<article>
<h1>Tunnel to close</h1>
<p>Ida Berg · MERROW, March 4</p>
<h2>Key points</h2>
<ul>
<li>The tunnel *will* close for six months.</li>
<li>- Ferries &lt;b&gt;run&lt;/b&gt;.</li>
</ul>
<h2>Who said what</h2>
<h3>Helen Brandt, Transport Minister</h3>
<ul>
<li>“We are closing it”</li>
</ul>
<h3>Li</h3>
<ul>
<li>that it is late</li>
</ul>
<h2>Other sources</h2>
<h3>the ministry, organisation</h3>
<ul>
<li>it would close</li>
</ul>
<h2>Not clear who</h2>
<ul>
<li>“Too late”</li>
</ul>
</article>
"""


@pytest.mark.parametrize(("format_", "expected"), [("text", TEXT), ("markdown", MARKDOWN), ("html", HTML)])
def test_a_whole_summary_in_each_format_for_people(format_, expected):
    assert render_summary(SUMMARY, Page(format_)) == expected


@pytest.mark.parametrize(("format_", "lines"), [("json", None), ("jsonl", 1)])
def test_json_is_the_summary_as_plain_values(format_, lines, check_summary):
    written = render_summary(SUMMARY, Page(format_))
    check_summary(json.loads(written))
    assert json.loads(written) == SUMMARY.to_dict()
    assert lines is None or written.count("\n") == lines


def test_only_the_parts_asked_for_are_shown():
    assert render_summary(SUMMARY, Page(parts=("headline",))) == "Tunnel to close\nIda Berg · MERROW, March 4\n"


def test_text_is_wrapped_with_its_indent():
    assert render_summary(SUMMARY, Page(parts=("points",), width=28)) == (
        "Key points\n  • The tunnel *will* close\n    for six months.\n  • - Ferries <b>run</b>.\n"
    )


def test_colour_is_put_on_and_taken_off_on_each_line():
    shown = render_summary(SUMMARY, Page(parts=("headline",), colour=True))
    assert shown == "\x1b[1mTunnel to close\x1b[0m\n\x1b[2mIda Berg · MERROW, March 4\x1b[0m\n"


@pytest.mark.parametrize(
    ("format_", "title"),
    [
        ("text", "==> story.txt <==\n"),
        ("markdown", "*story.txt*\n"),
        ("html", "<article>\n<p><cite>story.txt</cite></p>\n"),
    ],
)
def test_a_titled_summary_names_its_source(format_, title):
    assert render_summary(SUMMARY, Page(format_, titled=True)).startswith(title)


def test_an_explained_summary_says_why(check_summary):
    choices = (
        SentenceChoice("Kept.", 0, 5, 0.75, 1, True, (Reason("place", 0.5), Reason("centrality", 0.25))),
        SentenceChoice("Kept again.", 6, 17, 0.5, 2, False, (), repeats=0),
    )
    explained = dataclasses.replace(
        SUMMARY, explanation=Explanation(choices, (SetAside("byline", "By Ida Berg", 20, 31),))
    )
    check_summary(explained.to_dict())
    shown = render_summary(explained, Page(parts=()))
    assert shown == (
        "Why these sentences\n"
        "  •   1. Kept.\n         score 0.750 = place +0.50, centrality +0.25\n"
        "      2. Kept again.\n         score 0.500; repeats the sentence at 0\n"
        "\nSet aside as furniture\n  byline: By Ida Berg\n"
    )
    assert "cue after the quotation, confidence 0.97" in render_summary(explained, Page(parts=("speakers",)))
