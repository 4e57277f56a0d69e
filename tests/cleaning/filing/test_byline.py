import pytest

from summarise.cleaning import clean_text
from summarise.cleaning.blocks import make_blocks
from summarise.cleaning.filing.byline import find_inline_byline, mark_bylines
from summarise.cleaning.kinds import Kinds
from summarise.layout import find_paragraphs


def read(text: str) -> str | None:
    blocks = make_blocks(text, find_paragraphs(text))
    return mark_bylines(blocks, [None] * len(blocks))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Jane Roe", "Jane Roe"),
        ("BY JANE ROE", "JANE ROE"),
        ("by Jane Roe", "Jane Roe"),
        ("* by Jane Roe", "Jane Roe"),
        ("By Jane Roe and Ali de la Cruz", "Jane Roe and Ali de la Cruz"),
        ("By Jane Roe, Elm News Service", "Jane Roe"),
        ("By Jane Roe | Elm News", "Jane Roe"),
        ("By Jane Roe December 29, 2014", "Jane Roe"),
        ("By Jane Roe on Monday, November 18th, 2019 at 11:08 a.m.", "Jane Roe"),
        ("By April Marlow", "April Marlow"),
        ("Written by Jane Roe on May 3", "Jane Roe"),
        ("By Jean-Luc O'Roe", "Jean-Luc O'Roe"),
        ("–Elm Desk", "Elm Desk"),
        ("Interview by Jane Roe", "Jane Roe"),
        ("As told to Jane Roe", "Jane Roe"),
        ("Words by Jane Roe", "Jane Roe"),
        ("By\nJane Roe", "Jane Roe"),
        ("Jane Roe-Ek\nSenior Reporter", "Jane Roe-Ek"),
        ("The bridge is open.\nSenior Reporter", "Senior Reporter"),
        ("By our court reporter", "our court reporter"),
        ("By Jane Roe, Harbour Correspondent and Ali Cruz", "Jane Roe and Ali Cruz"),
        ("By: Jane Roe, Ali Cruz - Reporters / @elmnews", "Jane Roe, Ali Cruz"),
        ("Jane Roe @ Port Velda", "Jane Roe"),
        ("By Élise Roe", "Élise Roe"),
        ("By admin - 2018-09-16", "admin"),
        ("By Jane Roe at Elm Road", "Jane Roe"),
        ("Jane Roe, Science Correspondent", "Jane Roe"),
        ("Ali de la Cruz, chief reporter", "Ali de la Cruz"),
        ("Jane Roe | Foreign Editor in Port Velda", "Jane Roe"),
        ("Jane Roe / 14 August 2025 - 16:20", "Jane Roe"),
        ("Ann O'Roe | Mar. 9, 2025 | 8:15 PM PT", "Ann O'Roe"),
        ("By Jane al-Roe", "Jane al-Roe"),
        ("By Jane d'Arno and Ali Cruz", "Jane d'Arno and Ali Cruz"),
        ("By Jane Roe & Ali Cruz", "Jane Roe & Ali Cruz"),
        ("By Jane Roe and Elm Staff", "Jane Roe and Elm Staff"),
        ("By environment reporter Jane Roe-Holt", "Jane Roe-Holt"),
        ("By COURT REPORTER Jane Roe", "Jane Roe"),
        ("Exclusive by state political reporter Jane Roe", "Jane Roe"),
        ("EXCLUSIVE by Jane Roe, Royal Editor", "Jane Roe"),
        ("By Our Special Correspondent | New Elm | Updated: July 9, 2026 10:15 PM", "Our Special Correspondent"),
        ("By Herald reporters", "Herald reporters"),
        ("Elm staff and agencies", "Elm staff and agencies"),
        ("Jane Roe, Open Court multimedia journalist, Port Velda", "Jane Roe"),
        ("Jane Roe Published August 12, 2026", "Jane Roe"),
        ("Jane Roe | Ali Cruz | Published August 12, 2026", "Jane Roe | Ali Cruz"),
        ("**By Jane Roe** | 3 May 2026", "Jane Roe"),
        ("*By **Jane Roe***, 3 May 2026", "Jane Roe"),
        ("By **Jane Roe**, Staff writer", "Jane Roe"),
    ],
)
def test_byline_names_its_author(line, name):
    assert read(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "By the end of the year, nobody was left in the village.",
        "By Monday the water had reached the second floor of the house in Lower Weir.",
        "By and large",
        "As told to the council on Monday",
        "Jane Roe, editor of the Elm Times",
        "Jane Roe, a writer of songs",
        "Storm Ends, Reporter says",
        "Jane Roe, the reporter, left early.",
        "He was seen by Jane Roe",
        "- The Greens would stop the dam",
        "Jane Roe",
        "Elm Street - 3,000 homes since 2019",
        "Jane Roe - 14 goals in 2019",
        "By Jane Roe’s count there were 80.",
        "By Monday there were 80.",
        "By Elm’s own rules",
        "-   Published",
        "– Last updated",
        "Elm Mercury | Wednesday, November 12, 2025 | 7",
        "Elm Mercury – 12 November 2025 – Page 14",
    ],
)
def test_other_lines_are_none(line):
    assert read(line) is None


@pytest.mark.parametrize(
    "items",
    ["- Water\n\n- Sun Cream\n\n- Sandwiches", "- Bell\n- Orr\n- Hill", "– Bell\n– Orr", "Who came to it:\n- Bell"],
)
def test_items_of_a_list_sign_nothing(items):
    assert read(f"The hall was full on Monday.\n\n{items}") is None


REPORT = (
    "The council of Elmsport voted on Monday night to keep the library open for another year.\n\n"
    "More than two hundred people had filled the hall to ask for it, and some stood on the stairs.\n\n"
    "“I have never seen this room so full,” said the mayor, Grace Odum, before the vote."
)


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Jane Roe in Port Velda", "Jane Roe"),
        ("Jane Roe and Peter Cruz in Lima", "Jane Roe and Peter Cruz"),
        ("Jane Roe at Elm Park", "Jane Roe"),
        ("Jane Roe and Peter Cruz", "Jane Roe and Peter Cruz"),
        ("Jane Roe, Port Velda", "Jane Roe"),
        ("Jane Roe (The Elm Post)", "Jane Roe"),
        ("Jane Roe Environment editor", "Jane Roe"),
        ("Jane Roe\nPublished: 6:30pm, 25 Feb 2026", "Jane Roe"),
        ("Jane Roe\nBBC Elm News, Port & Holt", "Jane Roe"),
        ("BBC Sport in Port Velda", None),
        ("Jane Roe @ Port Velda", "Jane Roe"),
        ("Jane Roe, The Elm Post", "Jane Roe"),
        ("Jane Roe Special to the Elm Star", "Jane Roe"),
        ("JANE ROE and PETER CRUZ, Associated Press", "JANE ROE and PETER CRUZ"),
        ("JANE ROE, Associated Press", "JANE ROE"),
        ("Jane Roe Senior Harbour Correspondent", "Jane Roe"),
        ("Jane Roe\nSenior Harbour Correspondent", "Jane Roe"),
        ("Liam Ó Roe\nPolitical Staff", "Liam Ó Roe"),
        ("Jane Roe\nThe Port Velda Star", "Jane Roe"),
        ("Jane Roe\nElm World", "Jane Roe"),
        ("Senior Harbour Correspondent", "Senior Harbour Correspondent"),
        ("Staff reporter, Port Velda", "Staff reporter, Port Velda"),
        ("Our Bureau | Port Velda", "Our Bureau | Port Velda"),
        ("November 19, 2026 by Jane Roe, Port Velda", "Jane Roe"),
        ("By the Associated Press", "the Associated Press"),
        ("PTI\nPort Velda", "PTI"),
        ("Political Staff", None),
        ("From Jane Roe at Mill Lane", "Jane Roe"),
        ("Jane Roe at the Elm Stadium", "Jane Roe"),
        ("Jane Roe, Peter Cruz", "Jane Roe and Peter Cruz"),
        ("Jane Roe, Victoria Falls", "Jane Roe"),
        ("Jane Roe, Elm Cricket Ground", "Jane Roe"),
        ("Jane Roe, Lima; Ezo Adu, Kelt", "Jane Roe and Ezo Adu"),
        ("Jane Mac Giolla Roe and Ezo Adu\nMarch 19, 2025 — 5.30am", "Jane Mac Giolla Roe and Ezo Adu"),
        ("News by Jane Roe, Deputy News Editor", "Jane Roe"),
    ],
)
@pytest.mark.parametrize("title", ["", "Council votes to keep library open\n\n"])
def test_names_over_a_story_of_others_sign_it(line, byline, title):
    article = clean_text(f"{title}{line}\n\n{REPORT}")
    assert article.byline == byline
    assert (article.headline.text if article.headline else "") == title.strip()
    assert len(article.paragraphs) == 3


@pytest.mark.parametrize(
    "line", ["World Editor Quits", "Elm Press Reporter Jailed", "Jane Roe, Elm Times editor, quits"]
)
def test_headlines_with_a_post_or_a_paper_sign_nothing(line):
    article = clean_text(f"{line}\n\n{REPORT}")
    assert article.headline is not None and article.headline.text == line
    assert article.byline is None


def test_a_surname_within_another_word_is_nobody_of_the_story():
    report = REPORT.replace("council of Elmsport", "Leeds council")
    assert clean_text(f"Council votes to keep library open\n\nAnn Lee in Port Velda\n\n{report}").byline == "Ann Lee"


def test_an_author_may_be_named_in_the_standfirst():
    title, standfirst = "Council votes to keep library open", "People in the hall tell Jane Roe why they came to it"
    article = clean_text(f"{title}\n\n{standfirst}\n\nJane Roe\n\n{REPORT}")
    assert article.byline == "Jane Roe"
    assert len(article.paragraphs) == 3


@pytest.mark.parametrize(("name", "byline"), [("Jane Roe", "Jane Roe"), ("Grace Odum", None)])
def test_a_name_over_a_time_signs_a_feature_whose_standfirst_has_it(name, byline):
    title = "‘I never wanted to run a library’"
    standfirst = f"At 71, the mayor has her first full hall. She talks to {name} about what will become of it"
    article = clean_text(
        f"CULTURE\nINTERVIEW\n\n{title}\n\n{standfirst}\n\n{name}\nSat 21 Jun 2025 09.00 BST\n\n{REPORT}"
    )
    assert article.byline == byline
    assert article.headline is not None and article.headline.text == title


@pytest.mark.parametrize(
    "line",
    [
        "Grace Odum in Elmsport",
        "Grace Odum and Peter Cruz",
        "Grace Odum, The Elm Post",
        "Jane Roe, Associated Press",
        "Help Desk",
        "By the Sea",
        "Ezo Adu and Ika Oto",
        "From Elmsport at the Elm Stadium",
        "Norland, Lima; Port Velda, Kelt",
    ],
)
def test_names_of_the_story_sign_nothing(line):
    assert clean_text(f"Council votes to keep library open\n\n{line}\n\n{REPORT}").byline is None


@pytest.mark.parametrize(
    "head",
    [
        "By . Jane Roe . ",
        "By. Jane Roe. ",
        "By . Jane Roe . PUBLISHED: . 14:11 EST, 25 October 2013 . | . UPDATED: . 15:36 EST, 25 October 2013 . ",
        "By . Jane Roe . Last updated at 1:25 AM on 3rd August 2011 . ",
        "By . Jane Roe . and Ali Cruz . Follow @@elmnews . ",
    ],
)
def test_flattened_byline_is_found_before_the_story(head):
    text = f"{head}The council voted on Monday to keep the library open. It was close."
    found = find_inline_byline(text, 0, len(text))
    assert found is not None
    assert (found[0], text[found[1] :][:11]) == ("Jane Roe", "The council")


STORY = "The council voted on Monday to close the old bridge, which two engineers had called unsafe in March."


@pytest.mark.parametrize(
    "line", ["Special Correspondent", "Our Staff Reporter", "By our legal correspondent", "Web Desk"]
)
def test_post_without_a_name_is_a_byline(line):
    article = clean_text(f"Council closes the old bridge\n\n{line}\n\n{STORY}\n\n{STORY}")
    assert article.byline and line.endswith(article.byline)


@pytest.mark.parametrize("line", ["Chief reporter wanted", "News of the bureau", "A senior writer said so"])
def test_other_lines_with_a_post_are_no_bylines(line):
    assert clean_text(f"Council closes the old bridge\n\n{line}\n\n{STORY}\n\n{STORY}").byline is None


@pytest.mark.parametrize(
    "line", ["Dana Okafor", "Dana van Holt", "Par Dana Okafor", "Von Dana Okafor", "Door Dana Okafor"]
)
def test_name_by_itself_under_the_headline_is_a_byline(line):
    article = clean_text(f"Council closes the old bridge\n\n{line}\n\n{STORY}\n\n{STORY}")
    assert article.byline and line.endswith(article.byline) and article.byline.startswith("Dana")


@pytest.mark.parametrize("line", ["Mara Holt", "Port Velda", "The Bridge"])
def test_name_in_the_story_or_of_a_place_is_no_byline(line):
    story = f"{STORY} Mara Holt, who leads it, said Port Velda would pay for a new one."
    assert clean_text(f"Council closes the old bridge\n\n{line}\n\n{story}\n\n{story}").byline is None


def test_byline_in_the_language_of_the_text_is_found():
    story = "Le conseil a décidé lundi de fermer le vieux pont, que deux ingénieurs avaient jugé dangereux en mars."
    article = clean_text(f"Le vieux pont est fermé\n\n{story}\n\nPar Jeanne de Holt\n\n{story} Et il le restera.")
    assert (article.language, article.byline) == ("fr", "Jeanne de Holt")


@pytest.mark.parametrize("post", ["Local democracy reporter", "Chief Foreign Affairs Correspondent in Port Velda"])
def test_the_post_under_a_byline_is_part_of_it(post):
    text = f"Council saves the lido\n\nBy Jane Roe\n{post}\nPublished 4 hours ago"
    blocks = make_blocks(text, find_paragraphs(text))
    kinds: Kinds = [None] * len(blocks)
    assert mark_bylines(blocks, kinds) == "Jane Roe"
    assert kinds == [None, "byline", "byline", None]


@pytest.mark.parametrize("line", ["Reporter jailed over leak", "Editor of the Elm Times resigns", "Port Velda votes"])
def test_other_lines_under_a_byline_are_no_part_of_it(line):
    text = f"By Jane Roe\n{line}"
    blocks = make_blocks(text, find_paragraphs(text))
    kinds: Kinds = [None] * len(blocks)
    mark_bylines(blocks, kinds)
    assert kinds == ["byline", None]


def test_a_name_over_the_word_published_signs():
    article = clean_text(f"Council keeps library\n\nThandeka Zulu\n-   Published\n\n{REPORT}")
    assert article.byline == "Thandeka Zulu"
