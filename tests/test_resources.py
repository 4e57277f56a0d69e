import json

import pytest

import summarise.resources
from summarise.resources import read_resource, read_word_list
from tests.conftest import ROOT

FOLDER = ROOT / "src" / "summarise" / "resources"


def test_a_word_list_has_neither_comments_nor_empty_entries(monkeypatch):
    monkeypatch.setattr(summarise.resources, "read_resource", lambda name: "# a list\none\n\n  two words \n#three\n")
    assert read_word_list("made up for this test") == {"one", "two words"}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.name)
def test_what_is_learned_is_json(path):
    assert json.loads(read_resource(path.name))


def test_a_missing_resource_is_a_bug_that_shows():
    with pytest.raises(FileNotFoundError):
        read_resource("no-such.txt")
