import pytest

from summarise.composing.headline import build_headline
from summarise.composing.headline.transcripts import choose_told
from summarise.layout import find_paragraphs
from summarise.splitting import split_article
from summarise.values import Article

TURNS = [
    "INTERVIEWER: Thank you for joining us today, Minister. When did you first hear of the leak at the plant?",
    "MARK ORR: The company told the ministry on Monday night. It was a serious matter from the start.",
    "INTERVIEWER: And why was the public not told until Thursday?",
    "MARK ORR: The ministry had to be sure of its facts.",
]
TOLD = [
    "The company told the ministry on Monday night.",
    "It was a serious matter from the start.",
    "The ministry had to be sure of its facts.",
]


def read(*paragraphs: str) -> tuple[Article, list[str]]:
    text = "\n\n".join(paragraphs)
    article = Article(text, find_paragraphs(text), language="en")
    return article, [told for _, told in choose_told(article, split_article(article))]


@pytest.mark.parametrize(
    ("asker", "answerer"),
    [("INTERVIEWER", "MARK ORR"), ("Q", "A"), ("Anna Bell (00:01)", "Mark Orr (00:12)"), ("Host [1:02]", "Mark Orr")],
)
def test_a_transcript_tells_in_its_answers(asker, answerer):
    assert read(*(t.replace("INTERVIEWER", asker).replace("MARK ORR", answerer) for t in TURNS))[1] == TOLD


def test_what_stands_before_the_turns_comes_first():
    introduction = "The minister spoke of the leak on Friday."
    assert read(introduction, *TURNS)[1] == [introduction, *TOLD]


def test_who_asks_is_not_in_the_headline():
    article, _ = read(*TURNS)
    built = build_headline(article, split_article(article))
    assert built.text.startswith("Company told ministry")
    assert article.text[built.start :].startswith("MARK ORR: The company")


@pytest.mark.parametrize(
    "paragraphs",
    [
        TURNS[:2],
        ["Orr: He is wrong.", "Orr: She is right.", "Orr: They are both late."],
        ["DEAR ANN: Is it wrong?", "DEAR LOST: It is not.", "DEAR ANN: Is it right?"],
        ["Paris: They marched.", *["The council voted to keep the lido open."] * 3],
    ],
)
def test_other_texts_tell_in_all_sentences(paragraphs):
    article, told = read(*paragraphs)
    assert told == [sentence.text for sentence in split_article(article)]
