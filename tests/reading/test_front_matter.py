import pytest

from summarise.reading.front_matter import open_front_matter

BODY = "The harbour bridge is closed. Nobody knows why."


@pytest.mark.parametrize(
    ("head", "opening"),
    [
        ('title: "Bridge closed"\nauthor: Jane Roe\ndate: 2025-06-03', "# Bridge closed\n\nBy Jane Roe\n\n"),
        ("layout: post\ntitle: Bridge: closed\ntags:\n  - bridges\n- harbour", "# Bridge: closed\n\n"),
        ("title: 'Bridge closed'\r\nauthor: [Jane]", "# Bridge closed\n\nBy [Jane]\n\n"),
    ],
)
def test_a_head_gives_its_title_and_its_author(head, opening):
    assert open_front_matter(f"---\n{head}\n---\n\n{BODY}") == opening + BODY


def test_a_title_that_stands_below_is_not_repeated():
    text = f"---\ntitle: Bridge closed\nauthor: Jane Roe\n---\n# Bridge is closed\n\n{BODY}"
    assert open_front_matter(text) == f"By Jane Roe\n\n# Bridge is closed\n\n{BODY}"


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"---\n\n{BODY}",
        f"---\nlayout: post\n---\n\n{BODY}",
        f"---\ntitle: Bridge closed\n\n{BODY}",
        f"{BODY}\n\n---\ntitle: Bridge closed\n---\n",
        "---",
        "",
    ],
)
def test_a_text_without_a_head_is_left_as_it_is(text):
    assert open_front_matter(text) == text
