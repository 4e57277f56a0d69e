import pytest

from summarise.cleaning import clean_text

ANSWER = "We heard of it on Monday night, and I was told within the hour that the leak had been stopped."
ASKED = "Minister, when did you first hear of the leak at the plant, and who told you of it?"


@pytest.mark.parametrize("form", ["00:01:{} ", "[00:{}] ", "(1:{}) ", "00:{} - ", "[01:{}.250]\n"])
def test_the_time_before_a_speaker_is_furniture(form):
    turns = [f"Anna Bell: {ASKED}", f"Mark Orr: {ANSWER}", "Anna Bell: And was it?", "Mark Orr: It was, by ten."]
    text = "\n\n".join(form.format(10 + i) + turn for i, turn in enumerate(turns))
    article = clean_text(text)
    assert [text[span.start : span.end] for span in article.paragraphs][-3:] == turns[-3:]
    assert {item.kind for item in article.furniture} <= {"time stamp", "counter", "notice"}


@pytest.mark.parametrize(
    "line", [f"14:32 Anna Bell: {ASKED}", f"14:32 was the time. {ANSWER}", f"14:32 The minister said: {ANSWER}"]
)
def test_one_time_or_one_without_speaker_stays(line):
    text = f"{ANSWER}\n\n{line}\n\n{ANSWER} Nobody had been there."
    article = clean_text(text)
    assert line in [text[span.start : span.end] for span in article.paragraphs]


def test_a_time_behind_the_speaker_stays_in_the_label():
    # A paragraph is one stretch of the text: what stands inside it cannot be left out.
    text = f"Anna Bell (00:01): {ASKED}\n\nMark Orr (00:12): {ANSWER}"
    assert [text[span.start : span.end] for span in clean_text(text).paragraphs] == text.split("\n\n")
