import json

import pytest

from summarise.rendering.characters import escape_unsafe, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Hello \x1b[31mred\x1b[0m world", "Hello red world"),
        ("one \x1b[1;38;5;200m \x1b[?25ltwo", "one two"),
        ("\x1b]0;pwn\x07text", "text"),
        ("a \x1b]8;;https://example.org/a\x1b\\link\x1b]8;;\x1b\\ here", "a link here"),
        ("\x1bPq#0;2\x1b\\text \x1b(Bhere", "text here"),
        ("a\x9b31mb", "ab"),
        # Not so an opening mark of Windows-1252, and what has no end.
        ("\x9bKomm\x9b, sagte er", "Komm, sagte er"),
        ("\x1b]0;The minister said", "]0;The minister said"),
        ("\x1b The\x1b“minister”\x1b", "The“minister”"),
        ("one\r\ntwo\tthree", "one two three"),
        ("left\u202eright", "leftright"),
        ("\u2066a\u2067b\u2068c\u2069d\u206a\u206f\u2060\u2065", "abcd"),
        ("\ufff9a\ufffab\ufffb", "ab"),
        ("\u061ca\u200eb\u200fc\u180e\u200b\ufeffd", "abcd"),
        (
            "the \uf8ff firm\ue000 of \ufdd0it\ufdef, \uffff\ufffeno\U0010ffff more\U000f0000",
            "the firm of it, no more",
        ),
        ("tag\U000e0041\U000e007f", "tag"),
        ("co\xadoperate", "cooperate"),
        ("within a week of his elec\xad\r\ntion", "within a week of his election"),
        ("half \ud800 pair", "half pair"),
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


@pytest.mark.parametrize("piece", ["\x1b[", "\x1b]", "\x1b[1;", "\x1b]0;a", "\x9b1"])
def test_half_sequences_on_end_take_no_time_and_leave_no_control(piece):
    assert not set(printable(piece * 200_000)) & {"\x1b", "\x9b"}
