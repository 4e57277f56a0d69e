import pytest

from summarise.cleaning.filing.signatures import (
    is_bureau,
    is_post,
    read_correspondents,
    read_paper,
    read_post_alone,
    read_run_on,
    read_staff,
)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Lee | The Dorne Herald", "Ann Lee"),
        ("Ann Lee | DorneLive", "Ann Lee"),
        ("Ann Lee, Special to The Dorne Post", "Ann Lee"),
        ("ANN LEE, Associated Press", "ANN LEE"),
        # Who took a picture, perhaps.
        ("Ann Lee, Associated Press", ""),
        ("Ann Lee, mayor of Dorne", None),
        ("Dorne Post | Ann Lee resigns", None),
    ],
)
def test_who_writes_for_a_paper(line, names):
    assert read_paper(line) == names


@pytest.mark.parametrize(
    ("line", "post"),
    [
        ("Chief Harbour Correspondent", "Chief Harbour Correspondent"),
        ("Special correspondent in Dorne", "Special correspondent in Dorne"),
        ("Photo Desk", ""),
        ("Correspondent", None),
        ("Chief Correspondent Quits", None),
        ("a Dorne Reporter", None),
    ],
)
def test_a_post_by_itself(line, post):
    assert read_post_alone(line) == post


def test_one_name_signs_only_where_it_is_sure():
    assert read_correspondents("Ann Lee", sure=False) == []
    assert read_correspondents("Ann Lee", sure=True) == ["Ann Lee"]
    assert read_correspondents("Ann Lee and Bo Ek in Dorne", sure=False) == ["Ann Lee", "Bo Ek"]


def test_other_signatures():
    assert read_run_on("Ann Lee Science editor") == "Ann Lee"
    assert read_run_on("Ann Lee sacked as editor") is None
    assert read_staff("Our Staff Reporter") == "Our Staff Reporter"
    assert is_bureau("BBC News, Dorne") and not is_bureau("BBC News at Ten was late")
    assert is_post("Foreign Editor in Dorne") and not is_post("editor of the Dorne Times")
