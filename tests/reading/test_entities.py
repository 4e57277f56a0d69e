import pytest

from summarise.reading.entities import decode_entities


@pytest.mark.parametrize(
    ("text", "decoded"),
    [
        ("Jos&#233; &amp; O&#39;Neil &quot;We never&quot;", 'José & O\'Neil "We never"'),
        ("It&#x2019;s late, it&rsquo;s over.", "It’s late, it’s over."),
        # Names of firms hold the commonest one with a space on either side.
        ("Marks &amp; Spencer and Rowe &amp; Sons were open.", "Marks & Spencer and Rowe & Sons were open."),
        ("&quot;We stay,&quot; said Ann [&hellip;].", '"We stay," said Ann […].'),
        ("&#8220;We stay.&#8221; It rained.&nbsp;", "“We stay.” It rained.\u00a0"),
        # Encoded twice on the way.
        ("&amp;quot;We stay,&amp;quot; he said.", '"We stay," he said.'),
        # What is none stays, whatever is beside it.
        ("AT&T &quot;R&D&quot; &nosuch; &copy 2025", 'AT&T "R&D" &nosuch; &copy 2025'),
    ],
)
def test_entities_are_what_they_stand_for(text, decoded):
    assert decode_entities(text) == decoded


@pytest.mark.parametrize(
    "text",
    [
        "",
        "AT&T and R&D; Q&A; this & that; &c.",
        "In the source of a page, caf&eacute; is a café.",
        # What is none is no sign of HTML.
        "The form is sent as name&addr;town&post;code, and caf&eacute; is a café there.",
        "Write &amp; for an ampersand, &lt; for less, and &gt; for more.",
        # What is set off is spoken of.
        'The signs "&amp;" and "&lt;" are the first to learn; caf&eacute; and na&iuml;ve come later.',
        "Use `&amp;` in text, as in Q&amp;A and R&amp;D.",
        "https://example.org/?a=1&copy=2&amp=3&lt=4",
    ],
)
def test_a_text_that_speaks_of_entities_stays(text):
    assert decode_entities(text) == text
