import pytest

from summarise.composing.headline.transcripts import choose_told
from summarise.composing.key_points import choose_key_points
from summarise.composing.labels import find_claimed, find_notes, take_labels
from summarise.layout import find_paragraphs
from summarise.lengths import Budget
from summarise.splitting import split_article
from summarise.values import Article, Rating, Sentence, Span

CLAIMED = "Mayor Ann Lee said the bridge will be sold."
SECOND = "It will be gone by May."
TRUE = "The council has no such plan."


def read(label: str, *, aside: bool = False) -> tuple[Article, tuple[Sentence, ...]]:
    """Return the article and its sentences, the label set aside or not."""
    text = f"{label}{CLAIMED} {SECOND}\n\n{TRUE}"
    spans = find_paragraphs(text)
    if aside:
        spans = (Span(len(label), spans[0].end), *spans[1:])
    article = Article(text, spans, language="en")
    return article, split_article(article)


@pytest.mark.parametrize("label", ["CLAIM: ", "The claim: ", "Claim : ", "MYTH: ", "False claim: ", "Rumor: "])
@pytest.mark.parametrize("aside", [True, False])
def test_what_stands_behind_the_label_is_claimed(label: str, aside: bool):
    article, sentences = read(label, aside=aside)
    assert find_claimed(article, sentences) == {n for n in range(len(sentences)) if sentences[n].text != TRUE}
    assert [told for _, told in choose_told(article, sentences)] == [TRUE]


@pytest.mark.parametrize("label", ["", "DORNE: ", "Ann Lee: ", "Claims adjusters met: "])
@pytest.mark.parametrize("aside", [True, False])
def test_nothing_else_is(label: str, aside: bool):
    assert not find_claimed(*read(label, aside=aside))


def test_a_claim_is_shown_with_its_label_or_not_at_all():
    article, sentences = read("CLAIM: ", aside=True)
    ratings = tuple(Rating(score) for score in (2, 3, 1))
    points = choose_key_points(article, sentences, ratings, Budget(2, "sentences")).key_points
    assert [point.text for point in points] == [f"CLAIM: {CLAIMED}", TRUE]
    assert all(article.text[point.start : point.end] == point.text for point in points)


@pytest.mark.parametrize(("label", "taken"), [("RATING: ", True), ("The verdict: ", True), ("DORNE: ", False)])
def test_a_label_that_was_set_aside_is_taken_back(label: str, taken: bool):
    article, sentences = read(label, aside=True)
    assert take_labels(article, sentences)[0].text == f"{label if taken else ''}{CLAIMED}"


def test_a_text_of_nothing_but_claims_still_has_its_headline():
    text = f"CLAIM: {CLAIMED}"
    article = Article(text, find_paragraphs(text), language="en")
    assert choose_told(article, split_article(article))


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("The following is a transcript of an interview with Ann Lee, mayor of Dorne.", True),
        ("Below is a lightly edited transcript of our interview with Ann Lee.", True),
        ("Here are excerpts from her speech.", True),
        ("The transcript of the trial was lost.", False),
        ("This is the town of Dorne.", False),
    ],
)
def test_what_only_announces_the_text_is_no_point_and_no_headline(note: str, found: bool):
    text = f"{note}\n\n{CLAIMED}"
    article = Article(text, find_paragraphs(text), language="en")
    sentences = split_article(article)
    assert find_notes(sentences) == ({0} if found else frozenset())
    points = choose_key_points(article, sentences, (Rating(3), Rating(2)), Budget(1, "sentences")).key_points
    assert [point.text for point in points] == [CLAIMED if found else note]
    assert [told for _, told in choose_told(article, sentences)] == [CLAIMED] if found else [note, CLAIMED]


def test_a_note_by_itself_is_printed():
    note = "The following is a transcript of an interview."
    assert find_notes(split_article(Article(note, find_paragraphs(note), language="en"))) == frozenset()
