import gc
from contextlib import suppress
from pathlib import Path

import pytest

from summarise import NothingToSummariseError, OptionError, Options, summarise
from summarise.pipeline import summarise as steps

SPEECH = "“We have waited for this since the winter,” said Mara Holt. The wall will be mended in May.\n"


def long(words):
    """Return sentences of seven words that do not repeat one another."""
    return " ".join(f"Boat {n} sailed from Elmsport in {1700 + n}." for n in range(words // 7))


@pytest.mark.parametrize(("words", "points"), [(300, 3), (500, 4), (900, 5)])
def test_the_longer_the_article_the_more_points(words, points):
    assert len(summarise(long(words)).key_points) == points


@pytest.mark.parametrize(("language", "speakers"), [(None, ["Mara Holt"]), ("en", ["Mara Holt"]), ("de", [])])
def test_speakers_are_found_in_english_only(language, speakers):
    summary = summarise(SPEECH, Options(language=language))
    assert [speaker.name for speaker in summary.speakers] == speakers
    assert summary.unattributed == ()
    assert summary.language == (language or "en")


def test_the_summary_says_what_made_it():
    summary = summarise(SPEECH, Options(method="lead", length=1), source="story.txt")
    assert (summary.method, summary.source, summary.sentences, summary.words) == ("lead", "story.txt", 2, 18)
    assert (summary.text, summary.date, summary.explanation) == (None, None, None)


def test_what_cannot_name_a_source_is_refused():
    with pytest.raises(TypeError, match="source is a str, such as a file's name, not PosixPath"):
        summarise(SPEECH, source=Path("story.txt"))  # type: ignore[arg-type]


@pytest.mark.parametrize("text", [SPEECH, "From: Ann Lee\nSubject: The wall\n"])
@pytest.mark.parametrize("wanted", [True, False])
def test_pythons_collector_is_left_as_it_was_found(text, wanted):
    (gc.enable if wanted else gc.disable)()
    try:
        with suppress(NothingToSummariseError):
            summarise(text)
        assert gc.isenabled() == wanted
    finally:
        gc.enable()


QUOTED = """\
> Old town gets its ferry back
>
> The council voted on Monday to bring back the ferry of the old town of
> Sandholme, which stopped ten years ago, after a long debate, said Ann
> > Lee. “Nobody will have to wait for the bridge, as all of us did,” she
> said.
"""


def test_quoted_mail_is_given_without_its_marks_and_every_slice_is_what_is_printed():
    summary = summarise(QUOTED, Options(explain=True))
    assert summary.text == QUOTED.replace("> ", "").replace(">", "")
    assert summary.explanation is not None
    for piece in (
        summary.headline,
        *summary.key_points,
        *summary.speakers[0].statements,
        *summary.explanation.sentences,
    ):
        assert piece is not None
        assert " ".join(summary.text[piece.start : piece.end].split()) == piece.text
    assert "old town of Sandholme" in summary.key_points[0].text
    assert [speaker.name for speaker in summary.speakers] == ["Ann Lee"]


@pytest.mark.parametrize("invisible", ["\u00ad", "\u200b", "\u200c", "\u2060", "\ufeff", "\u00ad\u200b"])
def test_what_nobody_sees_in_a_word_cuts_neither_names_nor_verbs(invisible):
    text = SPEECH.replace("Holt", f"Ho{invisible}lt").replace("said", f"sa{invisible}id")
    summary = summarise(text)
    assert [speaker.name for speaker in summary.speakers] == ["Mara Holt"]
    assert summary.text == SPEECH
    assert summary.key_points[0].text in SPEECH


@pytest.mark.parametrize(
    "text", ["\ufeff" + SPEECH, "می\u200cخواهم بدانم که چه شد. او گفت.", "ตลาด\u200bปิด", "It was 👩\u200d🚀."]
)
def test_what_is_no_part_of_a_word_or_gives_it_its_shape_stays(text):
    assert summarise(text).text is None


def test_reasons_are_kept_when_they_are_asked_for():
    explanation = summarise(SPEECH, Options(explain=True)).explanation
    assert explanation is not None
    assert len(explanation.sentences) == 2


@pytest.mark.parametrize(
    ("text", "options", "warnings"),
    [
        (SPEECH, Options(), ()),
        (SPEECH, Options(length="1w"), ("no sentence fits in 1w; ask for more",)),
        (SPEECH, Options(language="fr"), ("speakers are found in English only",)),
        (
            "Der Minister sagte, dass der Tunnel nicht zu benutzen ist.",
            Options(),
            ("this is German; speakers are found in English only",),
        ),
        (
            "Сайд мягмар гарагт хонгил зургаан сар хаагдана гэж мэдэгдэв.",
            Options(),
            ("its language is not known here; speakers are found in English only (-l en, if it is)",),
        ),
    ],
)
def test_the_reader_is_told_what_to_know(text, options, warnings):
    assert summarise(text, options).warnings == warnings


def test_a_text_without_words_is_refused():
    with pytest.raises(NothingToSummariseError, match="there are no words to summarise"):
        steps(" – ?\n")


@pytest.mark.parametrize("options", ["news", "", {}, 0, False])
def test_options_are_a_value_of_their_own(options):
    with pytest.raises(OptionError) as caught:
        summarise(SPEECH, options)
    assert str(caught.value) == f"options are given as one value, as in Options(method='lead'), not as {options!r}"


def test_all_that_is_set_aside_is_told():
    line = "The bridge over the Elm has been shut since the flood of March."
    story = "The council voted on Monday to close the bridge, which two engineers had called unsafe in March. " * 3
    text = f"Council closes the old bridge\n\n{line}\n\nBy Dana Okafor\n\n{story}\n\n{story}"
    explanation = summarise(text, Options(explain=True)).explanation
    assert explanation is not None
    assert [(piece.kind, piece.text) for piece in explanation.furniture] == [
        ("standfirst", line),
        ("byline", "By Dana Okafor"),
    ]


@pytest.mark.parametrize("subject", ["Lido opens again in May", "Re: Fwd: Lido"])
def test_the_head_of_a_mail_alone_is_nothing_to_summarise(subject):
    head = f"From: Paul Dent <paul@harrowdale.example>\nDate: Tue, 4 Mar 2025 09:12\nSubject: {subject}\n"
    with pytest.raises(NothingToSummariseError, match="nothing but the head of a mail"):
        summarise(f"{head}\n--\nPaul Dent")
    summary = summarise(f"{head}\nThe lido will open again in May.")
    assert [point.text for point in summary.key_points] == ["The lido will open again in May."]
    assert summary.headline is not None
    assert summary.headline.text == subject.removeprefix("Re: Fwd: ")
