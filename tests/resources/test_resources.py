import json
import re
from pathlib import Path

import pytest

from summarise import resources

FOLDER = Path(resources.__file__).parent
LISTED = re.findall(r"^\| (`.*?`) \|", (FOLDER / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
NAMED = [name for cell in LISTED for name in re.findall(r"`([^`]+)`", cell)]
KEPT = sorted(path.name for path in FOLDER.iterdir() if path.suffix in (".txt", ".tsv", ".json"))


@pytest.fixture
def written(monkeypatch):
    """Write a resource, and return its name."""

    def write(text: str) -> str:
        monkeypatch.setattr(resources, "read_resource", lambda _: text)
        return text

    return write


def test_a_table_has_neither_empty_lines_nor_comments(written):
    assert resources.read_table(written("# what it is\n\nMr\tname\n  \na b\tc\td\n")) == [
        ["Mr", "name"],
        ["a b", "c", "d"],
    ]


def test_a_list_has_neither_empty_lines_nor_comments(written):
    listed = resources.read_word_list(written("# what it is\n\nPeru\n  \n Ivory Coast\n#Chad\n"))
    assert listed == {"Peru", "Ivory Coast"}


def test_a_missing_resource_is_a_bug_that_shows():
    with pytest.raises(FileNotFoundError):
        resources.read_resource("no-such.txt")


@pytest.mark.parametrize("name", [name for name in KEPT if name.endswith(".json")])
def test_what_is_learned_is_json(name):
    assert json.loads(resources.read_resource(name))


def test_every_file_has_its_row_in_the_table():
    assert sorted(NAMED) == KEPT


@pytest.mark.parametrize("name", KEPT)
def test_a_card_that_the_table_names_is_there(name):
    row = next(line for line in (FOLDER / "README.md").read_text(encoding="utf-8").splitlines() if f"`{name}`" in line)
    for card in re.findall(r"`([\w.]+\.card\.md)`", row):
        assert (FOLDER / card).is_file()
