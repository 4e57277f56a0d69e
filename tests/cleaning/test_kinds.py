import pytest

from summarise.cleaning.kinds import kind_named


def test_kind_is_its_name():
    assert kind_named("photo credit") == "photo credit"


def test_no_other_name_is_a_kind():
    with pytest.raises(KeyError):
        kind_named("foto credit")
