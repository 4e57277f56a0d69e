"""The command as a real process, where pipes, signals and the environment matter."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "summarise"]
STORY = "The new bridge will open in May, the mayor said. It cost nine million.\n" * 30


def run(*arguments, **kwargs):
    return subprocess.run([*COMMAND, *arguments], capture_output=True, **kwargs)


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
    assert done.stderr == "summarise: standard input: standard input is closed; name a file or pipe an article in\n"


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


def test_an_interrupt_ends_it_with_130_and_no_traceback():
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        # It is waiting for its input once it has opened it; until then, it is still starting.
        assert process.stdin is not None
        process.stdin.write(b"The beginning of ")
        process.stdin.flush()
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in stderr


def test_an_unreadable_file_is_one_clear_line(tmp_path):
    path = tmp_path / "secret.txt"
    path.write_text(STORY, encoding="utf-8")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    done = run(str(path), text=True)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"summarise: {path}: may not be read; ask its owner for permission\n"


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


def test_starting_up_loads_no_language_library():
    check = "import sys, summarise.cli; print([m for m in ('nltk', 'sumy', 'numpy', 'rich', 'pydantic') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_summarising_loads_neither_numpy_nor_the_rest_of_nltk(samples):
    check = (
        "import sys, summarise; summarise.summarise(open(sys.argv[1], encoding='utf-8').read());"
        "print([m for m in ('nltk', 'sumy', 'numpy', 'sklearn', 'scipy') if m in sys.modules])"
    )
    path = str(Path(samples) / "agency-report.txt")
    done = subprocess.run([sys.executable, "-c", check, path], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
