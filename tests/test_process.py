"""The command as a real process, where pipes, signals and the environment matter."""

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

# Only POSIX has them, and the shell, the signals and the pipes that most of this is about.
pty, termios = pytest.importorskip("pty"), pytest.importorskip("termios")

COMMAND = [sys.executable, "-m", "summarise"]
STORY = "The new bridge will open in May, the mayor said. It cost nine million.\n" * 30


@pytest.fixture(autouse=True)
def _heed_interrupts():
    """Let processes be interrupted where these tests run under nohup or behind "&", whose ignored signals go on."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def run(*arguments, **kwargs):
    return subprocess.run([*COMMAND, *arguments], capture_output=True, **kwargs)


def run_on_terminal(*arguments, columns=60, stdin=None, environment=None):
    """Return the exit status and what a terminal of so many columns shows; it is standard input too if none is given."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, columns))
    known = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR", "TERM")}
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=theirs if stdin is None else subprocess.PIPE,
        stdout=theirs,
        stderr=theirs,
        env=known | {"TERM": "xterm"} | (environment or {}),
    )
    os.close(theirs)
    if process.stdin:
        process.stdin.write(stdin)
        process.stdin.close()
    shown = bytearray()
    # The end of what a terminal shows is an error where its other end is closed.
    with suppress(OSError), os.fdopen(ours, "rb", buffering=0) as screen:
        while piece := screen.read(1000):
            shown += piece
    return process.wait(timeout=20), shown.decode().replace("\r\n", "\n")


LINES = "The new bridge will open in May, the mayor said on Monday in Elmsport. It cost nine million.\n"
WRAPPED = "Key points\n  • The new bridge will open in May, the mayor said on\n    Monday in Elmsport.\n  • It cost nine million.\n"
FLAT = "Key points\n  • The new bridge will open in May, the mayor said on Monday in Elmsport.\n  • It cost nine million.\n"
BOLD = ("Key points", "\x1b[1mKey points\x1b[0m")


@pytest.mark.parametrize(
    ("arguments", "environment", "shown"),
    [
        ([], {}, WRAPPED.replace(*BOLD)),
        ([], {"NO_COLOR": "1"}, WRAPPED),
        ([], {"NO_COLOR": ""}, WRAPPED.replace(*BOLD)),
        ([], {"TERM": "dumb"}, WRAPPED),
        (["--color", "never"], {}, WRAPPED),
        (["--color", "always"], {"NO_COLOR": "1"}, WRAPPED.replace(*BOLD)),
        (["--width", "200"], {}, FLAT.replace(*BOLD)),
        (["-o", "-"], {}, WRAPPED.replace(*BOLD)),
        (["-o", "/dev/null"], {}, ""),
    ],
)
def test_a_terminal_has_colour_and_its_own_width(arguments, environment, shown):
    done = run_on_terminal("--show", "points", *arguments, stdin=LINES.encode(), environment=environment)
    assert done == (0, shown)


def test_what_is_written_to_a_file_is_neither_coloured_nor_wrapped(tmp_path):
    path = tmp_path / "out.txt"
    run_on_terminal("--show", "points", "-o", str(path), stdin=LINES.encode())
    assert path.read_text(encoding="utf-8") == FLAT


def test_a_terminal_with_nothing_to_read_is_told_the_usage():
    status, shown = run_on_terminal()
    assert status == 2
    assert shown.startswith("Usage: summarise [OPTIONS] [FILE]...\nName a file or pipe an article in")


def test_a_standard_error_that_takes_nothing_changes_nothing_else():
    command = f"echo One. | {sys.executable} -m summarise --show points gone.txt - 2>/dev/full"
    done = subprocess.run(["sh", "-c", command], stdout=subprocess.PIPE, check=False)
    assert (done.returncode, done.stdout.decode()) == (1, "==> standard input <==\n\nKey points\n  • One.\n")


@pytest.mark.parametrize("format_", ["text", "markdown", "html", "json", "jsonl"])
def test_a_file_name_that_is_no_text_is_shown_as_far_as_it_is(tmp_path, format_):
    name = b"caf\xe9 \xff.txt"
    (tmp_path / os.fsdecode(name)).write_text(STORY, encoding="utf-8")
    done = run("-f", format_, name, name, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "caf\ufffd \ufffd.txt" in done.stdout.decode()
    if format_ == "jsonl":
        assert json.loads(done.stdout.splitlines()[0])["source"].encode() == "caf\ufffd \ufffd.txt".encode()


def test_a_file_name_that_is_no_text_is_shown_in_complaints_too(tmp_path):
    done = run(b"a\xff.txt", cwd=tmp_path)
    assert done.stderr.decode() == "summarise: a\ufffd.txt: there is no such file\n"


def test_a_closed_pipe_ends_it_quietly(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        done = subprocess.run([*COMMAND, *[str(path)] * 5], stdout=closed, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_closed_standard_input_is_one_clear_line():
    done = subprocess.run(
        ["sh", "-c", f"exec {sys.executable} -m summarise <&-"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "summarise: standard input: is closed; name a file or pipe an article in\n"


@pytest.mark.parametrize("first", [b"", STORY[:700].encode()])
def test_a_pipe_that_others_have_set_not_to_wait_is_read_to_its_end(first):
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    os.write(writer, first)
    with os.fdopen(reader, "rb", buffering=0) as pipe, os.fdopen(writer, "wb") as source:
        process = subprocess.Popen([*COMMAND, "-f", "json"], stdin=pipe, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        # It has begun to read.
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=1)
        source.write(STORY.encode()[len(first) :])
        source.close()
        stdout, stderr = process.communicate(timeout=20)
        assert (process.returncode, stderr) == (0, b"")
        assert json.loads(stdout)["words"] == len(STORY.split())
        assert not os.get_blocking(reader)


@pytest.mark.parametrize(
    ("shell", "said"),
    [(">&-", "is closed; use -o to write to a file"), (">/dev/full", "cannot be written (No space left on device)")],
)
def test_an_output_that_takes_nothing_is_one_clear_line(samples, shell, said):
    command = f"exec {sys.executable} -m summarise {samples / 'no-headline.txt'} {shell}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, f"summarise: standard output: {said}\n")


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_that_cannot_be_written_is_one_clear_line(option):
    command = f"exec {sys.executable} -m summarise {option} >/dev/full"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    complaint = "summarise: standard output: cannot be written (No space left on device)\n"
    assert (done.returncode, done.stderr) == (1, complaint)


@pytest.mark.parametrize("columns", [30, 40, 60, 80, 100, 200])
def test_help_fits_the_terminal(columns):
    shown = run("--help", env={**os.environ, "COLUMNS": str(columns)}).stdout.decode()
    assert max(map(len, shown.splitlines())) <= min(columns, 100)
    # Nothing is cut apart.
    for whole in ("--length LENGTH", "--color, --colour", "headline,", "textrank,", "(characters)."):
        assert whole in shown


def test_a_file_of_the_program_that_is_missing_is_not_blamed_on_the_output():
    code = (
        "import sys, summarise.cli, summarise.pipeline\n"
        "def fail(*_args, **_options): open('/no/such/resource')\n"
        "summarise.pipeline.summarise = fail\n"
        "summarise.cli.run_command()"
    )
    done = subprocess.run([sys.executable, "-c", code], input="One.", capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "FileNotFoundError: [Errno 2] No such file or directory: '/no/such/resource'" in done.stderr
    assert "standard output" not in done.stderr


@pytest.mark.parametrize("redirection", [">", ">>"])
@pytest.mark.parametrize("output", ["/dev/stdout", "/dev/fd/1", "-"])
def test_the_standard_output_may_be_named_and_is_not_replaced(tmp_path, output, redirection):
    log = tmp_path / "log"
    summarise = f"{sys.executable} -m summarise --show points -o {output}"
    command = f"{{ echo before; echo One. | {summarise}; echo after; }} {redirection}{log}"
    subprocess.run(["sh", "-c", command], check=True)
    assert log.read_text(encoding="utf-8") == "before\nKey points\n  • One.\nafter\n"


def test_the_file_that_standard_input_comes_from_is_not_written_over(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text("One.", encoding="utf-8")
    with path.open("rb") as story:
        done = run("-o", str(path), stdin=story, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith(f"'{path}' is an input too, and would be written over; name another file\n")
    assert path.read_text(encoding="utf-8") == "One."


def test_an_interrupt_ends_it_with_130_and_no_traceback(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    process = subprocess.Popen([*COMMAND, str(pipe)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    # A pipe can be opened for writing once the process has it open for reading.
    with process, pipe.open("wb"):
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in stderr


@pytest.mark.parametrize("module", ["re", "summarise.errors", "dataclasses", "typer", "summarise.reading"])
def test_an_interrupt_while_it_starts_does_so_too(module):
    code = (
        "import os, runpy, signal, sys\n"
        "for name in [name for name in sys.modules if name in ('re', 'dataclasses')]: del sys.modules[name]\n"
        "class Interrupt:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == sys.argv[1]: os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Interrupt())\n"
        "runpy.run_module('summarise', run_name='__main__')"
    )
    done = subprocess.run([sys.executable, "-c", code, module], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_an_unreadable_file_is_one_clear_line(tmp_path):
    path = tmp_path / "secret.txt"
    path.write_text(STORY, encoding="utf-8")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    done = run(str(path), text=True)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"summarise: {path}: may not be read; ask its owner for permission\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is bounded as Linux does it")
@pytest.mark.parametrize("length", [2_000_000, 90_000_000])
def test_what_takes_more_memory_than_there_is_is_one_clear_line(tmp_path, length):
    # The first is read and runs out of memory at work, the second cannot be read.
    path = tmp_path / "long.txt"
    path.write_text("Hello there, said John.\n" * 80_000)
    os.truncate(path, length)
    command = f"ulimit -v 100000; exec {sys.executable} -m summarise --show points -m lead {path} -"
    done = subprocess.run(["sh", "-c", command], input="One.", capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "==> standard input <==\n\nKey points\n  • One.\n")
    assert done.stderr == f"summarise: {path}: takes more memory than there is; give a part of it\n"


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1", "C.UTF-8"])
def test_output_is_utf_8_in_every_locale(locale):
    environment = {**os.environ, "LC_ALL": locale, "LANG": locale, "PYTHONIOENCODING": "ascii"}
    done = run("--show", "points", input="“Café”, he said.".encode(), env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "“Café”, he said.".encode() in done.stdout


def test_the_same_bytes_come_out_whatever_the_hash_seed_or_the_time_zone(samples):
    seen = {
        run(
            "-f",
            "json",
            str(samples / "court-report.txt"),
            env={**os.environ, "PYTHONHASHSEED": str(seed), "TZ": zone, "LC_ALL": "C"},
        ).stdout
        for seed, zone in enumerate(("UTC", "Asia/Tokyo", "America/New_York", "UTC"))
    }
    assert len(seen) == 1
    assert seen != {b""}


def test_neither_a_home_nor_a_writable_directory_is_needed(tmp_path, samples):
    environment = {key: value for key, value in os.environ.items() if key not in ("HOME", "XDG_CACHE_HOME", "TMPDIR")}
    done = run(str(samples / "no-headline.txt"), env=environment, cwd="/")
    assert (done.returncode, done.stderr) == (0, b"")


def test_starting_up_loads_neither_a_language_library_nor_what_does_the_work():
    check = "import sys, summarise.cli; print([m for m in ('nltk', 'sumy', 'numpy', 'rich', 'pydantic', 'summarise.reading.inputs', 'summarise.pipeline') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_plain_text_loads_nothing_that_other_inputs_need(samples):
    check = (
        "import sys; from summarise.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print([m for m in ('email', 'trafilatura', 'lxml', 'ftfy', 'charset_normalizer') if m in sys.modules], file=sys.stderr)"
    )
    command = [sys.executable, "-c", check, str(samples / "court-report.txt")]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stderr == "[]\n"


def test_summarising_loads_neither_numpy_nor_the_rest_of_nltk(samples):
    check = (
        "import sys, summarise; summarise.summarise(open(sys.argv[1], encoding='utf-8').read());"
        "print([m for m in ('nltk', 'sumy', 'numpy', 'sklearn', 'scipy') if m in sys.modules])"
    )
    path = str(Path(samples) / "agency-report.txt")
    done = subprocess.run([sys.executable, "-c", check, path], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
