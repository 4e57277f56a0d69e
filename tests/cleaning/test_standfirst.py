from summarise.cleaning import clean_text

LEAD = "The council voted on Monday to close the old bridge, which two engineers had called unsafe in March."
MORE = "Drivers will have to go round by the new road until the repairs are done, the mayor said after the meeting."


def read(text):
    article = clean_text(text)
    standfirst = article.standfirst and article.text[article.standfirst.start : article.standfirst.end]
    return standfirst, [article.text[span.start : span.end] for span in article.paragraphs]


def test_sentence_between_headline_and_dateline_is_a_standfirst():
    under = "The move comes after a year of warnings."
    text = f"Council closes bridge\n\n{under}\n\nELMTON (AP) - {LEAD}\n\n{MORE}"
    assert read(text) == (under, [LEAD, MORE])


def test_sentence_over_the_authors_account_is_a_standfirst():
    under = "The move comes after a year of warnings by two engineers."
    text = f"Council closes bridge\n\n{under}\n\nDana Okafor @okafor\n\n{LEAD}\n\n{MORE}\n\n{LEAD}"
    assert read(text)[0] == under


def test_long_story_before_a_dateline_stays():
    text = f"Council closes bridge\n\n{LEAD} {MORE} {LEAD}\n\nELMTON (AP) - {MORE}"
    assert read(text)[1][0] == f"{LEAD} {MORE} {LEAD}"
