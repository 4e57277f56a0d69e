import pytest

from summarise.cleaning import clean_text

BEFORE = "Councillors voted on Tuesday to keep the lido open, after Paul Dent had spoken against it for an hour."
AFTER = "The lido was opened in 1935 and has been closed since a wall gave way in the storms of last winter."
QUOTATION = '"It is the only place in this town where a child can be bored in the sun for two pounds."'


def read(*middle: str) -> tuple[list[str], dict[str, str]]:
    text = "\n\n".join([BEFORE, "\n".join(middle), AFTER])
    article = clean_text(text)
    # Without the marks of quoted lines.
    text = article.text
    kinds = {text[item.start : item.end]: item.kind for item in article.furniture}
    return [text[span.start : span.end] for span in article.paragraphs], kinds


@pytest.mark.parametrize("dash", ["— ", "–", "-- "])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_credit_behind_a_dash_is_in_the_paragraph_of_its_quotation(dash, gap):
    words = f"{QUOTATION}{gap}{dash}Rita Okafor, chair of Friends of the Lido"
    assert read(words) == ([BEFORE, words, AFTER], {})


def test_a_credit_without_dash_is_furniture():
    credit = "Rita Okafor, chair of Friends of the Lido"
    assert read(QUOTATION, credit) == ([BEFORE, QUOTATION, AFTER], {credit: "quotation credit"})


def test_a_credit_under_quoted_lines_without_marks_is_furniture():
    paragraphs, kinds = read("> It is a place to be bored in the sun.", "> — Rita Okafor, chair of the Friends")
    assert paragraphs == [BEFORE, "It is a place to be bored in the sun.", AFTER]
    assert kinds == {"— Rita Okafor, chair of the Friends": "quotation credit"}


def test_a_dialogue_with_dashes_has_no_credits():
    turns = ["— Where have you been all night?", "— At the harbour, with the others.", "— Nobody saw you there."]
    assert read("\n\n".join(turns))[1] == {}


def test_a_name_behind_a_dash_at_the_end_signs_the_article():
    assert clean_text(f"{BEFORE}\n\n{AFTER}\n\n{QUOTATION}\n\n— Jane Roe").byline == "Jane Roe"
