import pytest

from summarise.reading.escapes import strip_escapes


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        ('\x1b[1m"It went up fast,"\x1b[0m said Al Dunn.', '"It went up fast," said Al Dunn.'),
        ("\x1b[38;5;196mFire\x1b[m in \x1b[4mLeeds\x1b[24m", "Fire in Leeds"),
        ("\x1b]0;a title\x07Fire \x1b]8;;https://kelt.org\x1b\\here\x1b]8;;\x1b\\", "Fire here"),
        ("\x1b(BFire\x1b=", "Fire"),
        ("F\x08Fi\x08ir\x08re\x08e in _\x08L_\x08e", "Fire in Le"),
        ("Fire [1m in Leeds", "Fire [1m in Leeds"),
        ("Fire\x1b", "Fire\x1b"),
        ("\x1b]0;no end", "0;no end"),
    ],
)
def test_what_only_a_terminal_reads_is_taken_out(sent, text):
    assert strip_escapes(sent) == text
