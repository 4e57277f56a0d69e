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


def test_a_name_stands_out_from_what_is_known_of_it_on_each_line():
    shown = render_summary(SUMMARY, Page(parts=("speakers",), colour=True, width=26))
    assert "\n  \x1b[1mHelen Brandt\x1b[0m\x1b[2m, Transport\x1b[0m\n    \x1b[2mMinister\x1b[0m\n" in shown
    assert "\n  \x1b[1mLi\x1b[0m\n" in shown


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


CHOICES = (
    SentenceChoice("Kept *first*.", 0, 13, 0.75, 1, True, (Reason("place", 0.5), Reason("centrality", 0.25))),
    SentenceChoice("Kept again.", 14, 25, -0.5, 2, False, (), repeats=0),
)
EXPLAINED = dataclasses.replace(
    SUMMARY, explanation=Explanation(CHOICES, (SetAside("byline", "By <Ida> Berg", 26, 39),))
)

EXPLAINED_TEXT = """\
Why these sentences
  •   1. Kept *first*.
         first sentence of the story; like much of the article
         score 0.750 = place +0.50, centrality +0.25
      2. Kept again.
         left out, since it repeats number 1
         score -0.500

Set aside as furniture
  byline: By <Ida> Berg
"""

EXPLAINED_MARKDOWN = """\
## Why these sentences

1. **Kept \\*first\\*.**
   - first sentence of the story; like much of the article
   - score 0.750 = place +0.50, centrality +0.25
2. Kept again.
   - left out, since it repeats number 1
   - score -0.500

## Set aside as furniture

- byline: By \\<Ida\\> Berg
"""

EXPLAINED_HTML = """\
<article>
<h2>Why these sentences</h2>
<ol>
<li><strong>Kept *first*.</strong><br>first sentence of the story; like much of the article<br><small>score 0.750 = place +0.50, centrality +0.25</small></li>
<li>Kept again.<br>left out, since it repeats number 1<br><small>score -0.500</small></li>
</ol>
<h2>Set aside as furniture</h2>
<ul>
<li>byline: By &lt;Ida&gt; Berg</li>
</ul>
</article>
"""


@pytest.mark.parametrize(
    ("format_", "expected"), [("text", EXPLAINED_TEXT), ("markdown", EXPLAINED_MARKDOWN), ("html", EXPLAINED_HTML)]
)
def test_an_explained_summary_says_why_in_each_format_for_people(format_, expected):
    assert render_summary(EXPLAINED, Page(format_, parts=())) == expected


@pytest.mark.parametrize(
    ("format_", "lines"),
    [
        ("text", "    – “We are closing it”\n      cue after the quotation, confidence 0.97\n"),
        ("markdown", "- “We are closing it”\n  - cue after the quotation, confidence 0.97\n"),
        ("html", "<li>“We are closing it”<br><small>cue after the quotation, confidence 0.97</small></li>\n"),
    ],
)
def test_an_explained_statement_says_why_it_has_its_speaker(format_, lines):
    assert lines in render_summary(EXPLAINED, Page(format_, parts=("speakers",)))
    assert "no source beside it" in render_summary(EXPLAINED, Page(format_, parts=("speakers",)))


def test_the_figures_of_an_explanation_are_dim_and_its_words_are_not():
    shown = render_summary(EXPLAINED, Page(parts=(), colour=True))
    assert "\n         left out, since it repeats number 1\n         \x1b[2mscore -0.500\x1b[0m\n" in shown


@pytest.mark.parametrize("width", [20, 30, 50])
def test_no_line_of_prose_is_wider_than_asked(width):
    shown = render_summary(EXPLAINED, Page(width=width))
    assert max(map(len, shown.splitlines())) <= width
    assert render_summary(EXPLAINED, Page(width=8)) == render_summary(EXPLAINED, Page(width=20))


UNSAFE = "a\x1b[31m\u202e<b>*_`~|!&\u2066.txt"


@pytest.mark.parametrize(
    ("format_", "title"),
    [
        ("text", "==> a<b>*_`~|!&.txt <==\n"),
        ("markdown", "*a\\<b\\>\\*\\_\\`\\~\\|\\!\\&.txt*\n"),
        ("html", "<article>\n<p><cite>a&lt;b&gt;*_`~|!&amp;.txt</cite></p>\n"),
    ],
)
def test_the_name_of_a_file_is_neither_markup_nor_a_command(format_, title):
    unsafe = dataclasses.replace(SUMMARY, source=UNSAFE)
    assert render_summary(unsafe, Page(format_, titled=True)).startswith(title)


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("1. One", "1\\. One"),
        ("12) Twelve", "12\\) Twelve"),
        ("1234567890. No list", "1234567890. No list"),
        ("+ One", "\\+ One"),
        ("- One", "\\- One"),
        ("=====", "\\====="),
        (": a definition", "\\: a definition"),
        ("# One", "\\# One"),
        ("> One", "\\> One"),
        ("a ~~b~~ | c ![d](e) &amp; `f` \\g", "a \\~\\~b\\~\\~ \\| c \\!\\[d\\](e) \\&amp; \\`f\\` \\\\g"),
        ("In 1. FC", "In 1. FC"),
    ],
)
def test_nothing_of_the_article_is_markdown(text, markdown):
    summary = dataclasses.replace(SUMMARY, key_points=(KeyPoint(text, 0, 9, 1.0),))
    assert render_summary(summary, Page("markdown", parts=("points",))) == f"## Key points\n\n- {markdown}\n"


def test_nothing_of_the_article_is_html():
    summary = dataclasses.replace(SUMMARY, byline="\"Ida\" 'Berg' & <i>Co</i>", dateline=None)
    shown = render_summary(summary, Page("html", parts=("headline",)))
    assert "<p>&quot;Ida&quot; &#x27;Berg&#x27; &amp; &lt;i&gt;Co&lt;/i&gt;</p>" in shown


@pytest.mark.parametrize(
    ("parts", "headings"),
    [
        (("headline",), []),
        (("points",), ["Key points"]),
        (("speakers",), ["Who said what", "Other sources", "Not clear who"]),
        (("speakers", "points"), ["Key points", "Who said what", "Other sources", "Not clear who"]),
    ],
)
@pytest.mark.parametrize(("format_", "mark"), [("markdown", "## "), ("html", "<h2>")])
def test_markup_shows_the_parts_asked_for_in_its_own_order(parts, headings, format_, mark):
    lines = render_summary(SUMMARY, Page(format_, parts=parts)).splitlines()
    assert [line.removeprefix(mark).removesuffix("</h2>") for line in lines if line.startswith(mark)] == headings
    assert any("Tunnel to close" in line for line in lines) == (parts == ("headline",))


def test_a_word_with_a_hyphen_stays_on_one_line():
    summary = dataclasses.replace(SUMMARY, key_points=(KeyPoint("It was a long-drawn-out thing", 0, 29, 1.0),))
    shown = render_summary(summary, Page(parts=("points",), width=24))
    assert shown == "Key points\n  • It was a\n    long-drawn-out thing\n"


def test_choices_stand_in_the_order_of_their_ranks():
    choices = tuple(dataclasses.replace(choice, rank=3 - choice.rank, repeats=None) for choice in CHOICES)
    explained = dataclasses.replace(SUMMARY, explanation=Explanation(choices, ()))
    shown = render_summary(explained, Page(parts=()))
    assert shown.index("1. Kept again.") < shown.index("2. Kept *first*.")
    assert "Set aside" not in shown
