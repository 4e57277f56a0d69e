import os
import re
import threading
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from summarise.errors import OutputError
from summarise.writing import check_writable, write_whole

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes and pipes are those of POSIX")


@pytest.fixture
def umask():
    before = os.umask(0o027)
    yield
    os.umask(before)


@pytest.mark.parametrize("before", [None, b"old"])
@pytest.mark.parametrize("function", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.chmod"])
def test_what_fails_keeps_what_was_there_and_leaves_nothing(tmp_path, monkeypatch, before, function):
    path = tmp_path / "out.txt"
    if before is not None:
        path.write_bytes(before)

    def fail(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(function, fail)
    with pytest.raises(OutputError, match=r"^cannot be written \(No space left on device\)$"):
        write_whole(path, b"new")
    assert [(left.name, left.read_bytes()) for left in tmp_path.iterdir()] == ([("out.txt", before)] if before else [])


def test_an_interrupt_leaves_nothing_either(tmp_path, monkeypatch):
    def interrupt(*_arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "out.txt", b"new")
    assert list(tmp_path.iterdir()) == []


def test_a_reader_of_the_old_file_goes_on_reading_it(tmp_path):
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    with path.open("rb") as reader:
        write_whole(path, b"new")
        assert reader.read() == b"old"
    assert path.read_bytes() == b"new"


def test_a_new_file_has_the_mode_that_is_usual(tmp_path, umask):
    write_whole(tmp_path / "out.txt", b"new")
    assert (tmp_path / "out.txt").stat().st_mode & 0o7777 == 0o640
    assert os.umask(0o027) == 0o027


def test_an_old_file_keeps_its_mode(tmp_path, umask):
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    path.chmod(0o604)
    write_whole(path, b"new")
    assert path.stat().st_mode & 0o7777 == 0o604


def test_an_old_file_keeps_its_owner_where_that_may_be(tmp_path, monkeypatch):
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    given = []

    def give(_name, user, group):
        given.append((user, group))
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.chown", give)
    write_whole(path, b"new")
    assert given == [(path.stat().st_uid, path.stat().st_gid)]
    assert path.read_bytes() == b"new"


# Where there are no users by number, all tests here are left out.
@pytest.mark.skipif(getattr(os, "geteuid", int)() != 0, reason="only root may give files away")
def test_root_leaves_the_owner_be(tmp_path):
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    os.chown(path, 12345, 12346)
    path.chmod(0o4755)
    write_whole(path, b"new")
    assert (path.stat().st_uid, path.stat().st_gid, path.stat().st_mode & 0o7777) == (12345, 12346, 0o4755)


@pytest.mark.parametrize("mode", [0o444, 0o400])
def test_a_file_marked_read_only_is_not_written_over(tmp_path, mode):
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    path.chmod(mode)
    with pytest.raises(OutputError) as caught:
        check_writable(path)
    assert str(caught.value) == "is read-only; name another file, or make it writable"


def test_any_other_place_will_do(tmp_path):
    path = tmp_path / "out.txt"
    check_writable(path)
    path.write_bytes(b"old")
    for other in (path, tmp_path, tmp_path / "gone" / "out.txt", Path("/dev/null"), tmp_path / "a\0b"):
        check_writable(other)


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), FileNotFoundError(2, "No such file")])
def test_a_directory_that_takes_no_file_is_named_as_the_cause(tmp_path, monkeypatch, error):
    def refuse(**_options):
        raise error

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / "out.txt", b"new")
    assert str(caught.value) == "cannot be written: its directory takes no new file; name one elsewhere"


def test_a_pipe_is_written_to_and_stays_one(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(path.read_bytes()))
    reader.start()
    write_whole(path, b"new")
    reader.join(timeout=20)
    assert read == [b"new"]
    assert path.is_fifo()


def test_a_device_is_written_to():
    write_whole(Path("/dev/null"), b"new")
    assert not Path("/dev/null").is_file()


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="no files are kept among the devices")
def test_a_file_among_the_devices_is_a_file():
    with TemporaryDirectory(dir="/dev/shm") as directory:
        path = Path(directory) / "out.txt"
        for data in (b"old and longer", b"new"):
            write_whole(path, data)
        assert path.read_bytes() == b"new"


@pytest.mark.skipif(not Path("/dev/fd").is_dir(), reason="descriptors have no names here")
def test_a_descriptor_is_written_to_where_it_stands(tmp_path):
    path = tmp_path / "out.txt"
    with path.open("ab") as file:
        file.write(b"before ")
        file.flush()
        write_whole(Path(f"/dev/fd/{file.fileno()}"), b"new")
    assert path.read_bytes() == b"before new"


@pytest.mark.parametrize("name", ["a" * 255, "新" * 84 + "x"])
def test_the_longest_name_that_a_file_can_have_will_do(tmp_path, name):
    path = tmp_path / name
    write_whole(path, b"new")
    assert [left.name for left in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path / "gone" / "out.txt", "there is no such directory; make it first"),
        (lambda path: path, "is a directory; name a file in it"),
        (lambda path: path / ("a" * 300), "cannot be written (File name too long)"),
        # As Python says it, each release in its own words.
        (lambda path: path / "a\0b", "cannot be written (embedded null"),
    ],
)
def test_a_path_that_cannot_be_is_said_to(tmp_path, make, said):
    with pytest.raises(OutputError) as caught:
        write_whole(make(tmp_path), b"new")
    assert re.sub(r"\(l?stat: ", "(", str(caught.value)).startswith(said)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path / "gone" / ".." / "old.txt", "there is no such directory; make it first"),
        (lambda path: path / "old.txt" / ".." / "old.txt", "cannot be written (Not a directory)"),
        (lambda path: path / "link.txt", "there is no such directory; make it first"),
    ],
)
def test_a_way_through_what_is_not_there_leads_nowhere(tmp_path, make, said):
    (tmp_path / "old.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to("gone/../old.txt")
    with pytest.raises(OutputError) as caught:
        write_whole(make(tmp_path), b"new")
    assert str(caught.value) == said
    assert (tmp_path / "old.txt").read_bytes() == b"old"


def test_a_link_may_lead_to_a_file_that_is_not_there_yet(tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "first").symlink_to("deep/second")
    (tmp_path / "deep" / "second").symlink_to("../new.txt")
    write_whole(tmp_path / "deep" / ".." / "first", b"new")
    assert (tmp_path / "new.txt").read_bytes() == b"new"
    assert (tmp_path / "first").is_symlink()


def test_a_circle_of_links_is_no_file(tmp_path):
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OutputError, match="cannot be written"):
        write_whole(tmp_path / "a", b"new")
