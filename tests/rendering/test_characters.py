import json

import pytest

from summarise.rendering.characters import escape_unsafe, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x1b]0;title\x07text", "]0;titletext"),
        ("a\x9b31mb", "a31mb"),
        ("one\r\ntwo\tthree", "one two three"),
        ("left\u202eright", "leftright"),
        ("co\xadoperate", "cooperate"),
        ("half \ud800 pair", "half  pair"),
        ("👩\u200d👧 نمی\u200cدانم", "👩\u200d👧 نمی\u200cدانم"),
    ],
)
def test_only_what_can_be_seen_is_printed(text, shown):
    assert printable(text) == shown


@pytest.mark.parametrize("text", ["\x9b31m", "\u202e", "\xad", "\U000e0041", "plain", "\x00"])
def test_json_keeps_every_character_but_shows_none_that_acts(text):
    written = escape_unsafe(json.dumps(text, ensure_ascii=False))
    assert json.loads(written) == text
    assert written == printable(written)
