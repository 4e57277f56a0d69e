import os
import subprocess
import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summarise.values import Attribution, Statement
from tests.attribution.reading import CASES, attribute, read_cases
from tests.attribution.trace import trace
from tests.conftest import ROOT

_STORY = (
    "Chinese trade minister Lin Yao spoke first. “We will open two ports,” she said. “Nobody loses.”\n\n"
    "A port worker said the plan was “a bad joke”, the Daily Herald reported.\n\n"
    "Lin said nothing more. 'That will do,' said her aide."
)
_PIECES = st.sampled_from(
    ["Ann Lee", " said", " he", " Mr", ".", ",", " ", "\n\n", '"', "“", "”", "'", "’", "''", "``", ":", " —", " that",
     " the president", " told", "I will go", "Jr.", "123", "\u00a0", "«", "Q", " and", "’s"]
)  # fmt: skip


def statements(found: Attribution) -> list[Statement]:
    named = [s for speaker in found.speakers for s in speaker.statements]
    return [*named, *(s for other in found.other_sources for s in other.statements), *found.unattributed]


@settings(max_examples=300, deadline=None)
@given(st.lists(_PIECES, max_size=40).map("".join) | st.text(max_size=200))
@example(",Ann Lee,")
def test_every_statement_is_a_slice_of_the_article(text):
    for statement in statements(attribute(text)):
        assert statement.text
        assert " ".join(text[statement.start : statement.end].split()) == statement.text


@pytest.mark.parametrize("share", [0.2, 0.4, 0.6, 0.8])
def test_articles_cut_anywhere_are_read(share):
    for _, text, _ in read_cases(CASES):
        words = text.split(" ")
        cut = round(len(words) * share)
        for part in (words[:cut], words[cut:]):
            assert attribute(" ".join(part)) is not None


@pytest.mark.parametrize("left", [1, 2, 3, 4, 5])
def test_articles_without_their_last_words_are_read(left):
    for _, text, _ in read_cases(CASES):
        assert attribute(" ".join(text.split(" ")[:-left])) is not None


def test_every_statement_says_why_and_how_surely():
    assert all(s.evidence and 0 <= (s.confidence or -1) <= 1 for s in statements(attribute(_STORY)))


def test_a_pronoun_is_explained_by_the_name_it_stands_for():
    lin = attribute(_STORY).speakers[0]
    assert lin.statements[0].source == "she"
    assert lin.statements[0].evidence == "cue after the quotation; she = Lin Yao"


def test_the_speaker_with_most_words_comes_first():
    text = '"Yes," said Ann Lee. "No, and no again, I tell you," said Bo Ek.'
    assert [speaker.name for speaker in attribute(text).speakers] == ["Bo Ek", "Ann Lee"]


def test_speakers_with_as_many_words_come_in_the_order_of_the_text():
    text = '"Yes, indeed," said Bo Ek. "No, thanks," said Ann Lee.'
    assert [speaker.name for speaker in attribute(text).speakers] == ["Bo Ek", "Ann Lee"]


def test_the_same_text_gives_the_same_answer_under_any_hash_seed():
    code = f"from tests.attribution.reading import attribute; print(attribute({_STORY!r}))"
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(told) == 1


def test_what_each_room_finds_can_be_looked_at():
    told = list(trace('Ann Lee said it was late. "We left," she added.'))
    assert told[0].startswith("name ann lee: person ")
    assert "mention 2 'she': she, ann lee" in told
    assert told[-1].startswith("utterance 'We left': direct, by mention 2 ")
