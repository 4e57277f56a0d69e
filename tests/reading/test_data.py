import json

import pytest

from summarise.reading.data import is_json

STORY = {"headline": "Tunnel to close", "articleBody": "The tunnel will close.\nIt is too wet."}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(STORY),
        "\ufeff\r\n" + json.dumps(STORY, indent=2) + "\n\n",
        json.dumps([STORY, STORY]),
        json.dumps(STORY["articleBody"]),
        json.dumps('"It is too wet," he said.') + "\n" + json.dumps("Nobody came."),
        f"{json.dumps(STORY)}\n{json.dumps(STORY)}\n",
        f"{json.dumps(STORY)}\r\n\r\n{json.dumps(STORY)}\r\n{{\"cut off",
    ],
)  # fmt: skip
def test_json_and_json_lines_are(text):
    assert is_json(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The tunnel will close.",
        "[Photo: Ida Berg]\n\nThe tunnel will close.",
        "[1] Berg, I. (2024)\n[2] Lee, A. (2023)",
        "{Breaking} The tunnel will close.",
        '{"headline": "Tunnel to close"}\n\nThat is what the page begins with.',
        json.dumps(STORY)[:-1],
        '"The tunnel will close."',
        '"The tunnel will close," he said.\n\n"It is \\too wet."',
        '"C:\\Users"',
        "2024",
        "[" * 100_000,
        "[1]\n[2]\n",
    ],
)
def test_a_text_is_not_whatever_it_begins_with(text):
    assert not is_json(text)


def test_of_a_text_too_long_to_parse_the_first_lines_tell(monkeypatch):
    monkeypatch.setattr("summarise.reading.data._LONGEST", 300)
    assert is_json(f"{json.dumps(STORY)}\n" * 10)
    assert not is_json(json.dumps([STORY] * 10))
