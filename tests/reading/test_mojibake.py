import pytest

from summarise.reading.mojibake import repair_mojibake

SENTENCE = "“It wasn’t a café,” said Seán Ó Briain — it cost £5m, or €6m."


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1", "mac-roman"])
def test_utf8_read_as_another_encoding_is_read_again(wrong):
    # Bytes that the other encoding has no character for are kept as controls, as browsers do.
    damaged = "".join(bytes([byte]).decode(wrong, errors="ignore") or chr(byte) for byte in SENTENCE.encode())
    assert damaged != SENTENCE
    assert repair_mojibake(damaged) == SENTENCE


def test_a_closing_mark_that_lost_its_last_byte_is_closed():
    assert repair_mojibake("â€œNo,â€ she said. â€œNever.â€") == "“No,” she said. “Never.”"


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "Ã is a letter, and so is Â; São Paulo, Ñandú, naïve, Ärger.",
        "The file said Ã© where é was meant.",
        "",
    ],
)
def test_a_text_that_was_read_rightly_stays(text):
    assert repair_mojibake(text) == text
