import pytest

from summarise.language.quotation_credits import is_dash_credit, is_name_credit


@pytest.mark.parametrize(
    "line",
    [
        "— Rita Okafor, chair of Friends of the Lido",
        "– Owen Pryce",
        "-- Friends of the Lido",
        "- Jan van der Meer (lifeguard)",
        "—Mayor Ann Boyle, speaking on Tuesday",
    ],
)
def test_a_dash_and_a_name_are_a_credit(line):
    assert is_dash_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "— Where were you?",
        "— Anna left the room",
        "— and nobody knew why",
        "– 14 degrees",
        "Rita Okafor, chair of Friends of the Lido",
        "— The lido, which opened in 1935 and has been closed since a wall gave way, will open again.",
        "—",
    ],
)
def test_turns_of_speech_and_asides_are_none(line):
    assert not is_dash_credit(line)


@pytest.mark.parametrize(
    ("line", "is_credit"),
    [
        ("Marian Tull, leader of the opposition", True),
        ("Marian Tull", False),
        ("Sandholme, on the coast", False),
        ("Marian Tull, leader of the opposition, said so.", False),
        ("Then we left, all of us", False),
    ],
)
def test_a_full_name_needs_what_the_person_is(line, is_credit):
    assert is_name_credit(line) == is_credit
