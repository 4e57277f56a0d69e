import pytest

from summarise.language.invisible import drop_invisible


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Bro\u00adoks", "Brooks"),
        ("Bro\u200boks said\ufeff so", "Brooks said so"),
        ("“\u2060Brooks\u200d”", "“Brooks”"),
        ("Пле\u200bвен", "Плевен"),
        ("late \u200bin May", "late in May"),
    ],
)
def test_what_nobody_sees_is_left_out_of_words(text, seen):
    assert drop_invisible(text) == seen


@pytest.mark.parametrize(
    "text",
    [
        "Brooks said so",
        # What a word is broken by at the end of a line.
        "elec\u00ad\ntion",
        # Joiners give letters their shape, and make one emoji of two; spaces without width part words in Thai.
        "نمی\u200cدانم",
        "क\u094d\u200dष",
        "👩\u200d👧",
        "สวัสดี\u200bครับ",
    ],
)
def test_what_is_seen_stays(text):
    assert drop_invisible(text) == text
