import pytest

from summarise.cleaning import clean_text

TITLE = "Stoppage-time header sinks Elmsport"
STORY = (
    "Port Velda went top of the table on Saturday when Ika Oto headed in a corner in the fourth minute of stoppage time."
    "\n\nElmsport had come back twice, but their manager, Bo Ek, said they had not deserved a point."
)


@pytest.mark.parametrize("scorers", ["Okoro 12, 67 (pen), Oto 90+4", "Oto 4; Lee 33 (og)"])
def test_a_score_over_a_report_is_no_headline(scorers):
    score = f"Port Velda 3\n{scorers}\n\nElmsport 2\nRoe 33, Lee 58"
    article = clean_text(f"{score}\n\n{TITLE}\n\n{STORY}")
    assert article.headline is not None and article.headline.text == TITLE
    assert [item.kind for item in article.furniture] == ["match facts"] * 4


@pytest.mark.parametrize("lines", ["Apollo 11\nApollo 13", "Elmsport 3, Port Velda 1", "Elmsport 3\nRoe 33, Lee 58"])
def test_other_names_with_figures_are_no_score(lines):
    article = clean_text(f"{TITLE}\n\n{STORY}\n\n{lines}\n\n{STORY}")
    assert "match facts" not in [item.kind for item in article.furniture]
