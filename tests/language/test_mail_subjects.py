import pytest

from summarise.language.mail_subjects import find_own_subject


@pytest.mark.parametrize(
    ("subject", "own"),
    [
        ("Fwd: Lido opens", "Lido opens"),
        ("RE: FW: Lido opens", "Lido opens"),
        ("[EXTERNAL] AW[2]: Lido opens", "Lido opens"),
        ("Lido: it opens", "Lido: it opens"),
        ("Regarding the lido", "Regarding the lido"),
        ("Fwd:", "Fwd:"),
    ],
)
def test_what_programs_put_before_a_subject_is_no_part_of_it(subject, own):
    assert subject[find_own_subject(subject) :] == own
