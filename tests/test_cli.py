"""The command through Typer's runner: whole stdout, stderr and exit status."""

import json
import os
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from summarise import cli
from summarise.cli import app
from summarise.version import __version__

STORY = "The new bridge will open in May, the mayor said. It cost nine million.\n"


@pytest.fixture
def story(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("story.txt").write_text(STORY, encoding="utf-8")
    return "story.txt"


def run(*arguments, stdin=None):
    return CliRunner().invoke(app, list(arguments), input=stdin, prog_name="summarise")


def points(*arguments):
    return (*arguments, "--show", "points", "-m", "lead")


POINTS = "Key points\n  • The new bridge will open in May, the mayor said.\n  • It cost nine million.\n"


def test_a_file_and_standard_input_give_the_same(story):
    for done in (run(*points(story)), run(*points(), stdin=STORY), run(*points("-"), stdin=STORY)):
        assert (done.exit_code, done.stdout, done.stderr) == (0, POINTS, "")


def test_with_a_file_standard_input_is_not_touched(story):
    assert run(*points(story), stdin="Something else.").stdout == POINTS


def test_several_files_give_a_titled_section_each(story):
    done = run(*points(story, story))
    assert done.stdout == f"==> story.txt <==\n\n{POINTS}\n==> story.txt <==\n\n{POINTS}"


@pytest.mark.parametrize(
    ("format_", "title"), [("text", "==> {} <==\n"), ("markdown", "*{}*\n"), ("html", "<p><cite>{}</cite></p>\n")]
)
def test_standard_input_among_files_is_called_so(story, format_, title):
    done = run("-", story, "-f", format_, stdin=STORY)
    assert title.format("standard input") in done.stdout
    assert title.format("story.txt") in done.stdout


def test_a_failing_file_does_not_stop_the_others(story):
    done = run(*points("gone.txt", story))
    assert done.exit_code == 1
    assert done.stdout == f"==> story.txt <==\n\n{POINTS}"
    assert done.stderr == "summarise: gone.txt: there is no such file\n"


def test_jsonl_is_a_line_a_file(story, check_summary):
    done = run(story, story, "-f", "jsonl")
    summaries = [json.loads(line) for line in done.stdout.splitlines()]
    assert [summary["source"] for summary in summaries] == ["story.txt", "story.txt"]
    for summary in summaries:
        check_summary(summary)


def test_json_of_standard_input_has_no_source(check_summary):
    summary = json.loads(run("-f", "json", stdin=STORY).stdout)
    check_summary(summary)
    assert summary["source"] is None
    assert summary["generator"] == f"summarise {__version__}"


PAGE = f"""<!DOCTYPE html><html><head><meta property="og:title" content="Bridge opens in May">
<meta property="article:published_time" content="2024-03-04T10:00:00Z"></head><body><article><h1>Bridge opens in May</h1>
<p>{STORY}</p><p>“Nobody will have to wait for the ferry any more,” said Ann Lee, who has rowed it for thirty years.</p>
</article></body></html>"""


def test_the_json_of_a_page_has_the_text_that_its_offsets_count_in(check_summary):
    summary = json.loads(run("-f", "json", stdin=PAGE).stdout)
    check_summary(summary)
    assert summary["date"] == "2024-03-04"
    points = [*summary["key_points"], summary["headline"], *summary["speakers"][0]["statements"]]
    assert [" ".join(summary["text"][point["start"] : point["end"]].split()) for point in points] == [
        point["text"] for point in points
    ]


@pytest.mark.parametrize("input_", [[], ["--input", "text"]])
def test_the_json_of_a_text_leaves_the_text_to_its_file(check_summary, input_):
    summary = json.loads(run("-f", "jsonl", *input_, stdin=PAGE if input_ else STORY).stdout)
    check_summary(summary)
    assert (summary["text"], summary["date"]) == (None, None)


def test_a_page_too_long_to_be_read_whole_is_read_with_a_remark():
    page = f"<html><body><p>{STORY}</p>{'<p>It was late.</p>' * 12_000}</body></html>"
    done = run(*points("-n", "1"), stdin=page)
    assert (done.exit_code, done.stdout) == (0, "Key points\n  • The new bridge will open in May, the mayor said.\n")
    remark = (
        "the page is longer than what is read of one (12,000 tags, 800,000 characters); save its text to have all of it"
    )
    assert done.stderr == f"summarise: standard input: {remark}\n"


def test_a_page_without_an_article_is_one_clear_line():
    done = run(stdin="<html><head><title>App</title></head><body><noscript>Enable JavaScript.</noscript></body></html>")
    assert (done.exit_code, done.stdout) == (1, "")
    said = "the HTML page holds no article; save the page as text, or pipe the text in"
    assert done.stderr == f"summarise: standard input: {said}\n"


MAIL = """\
From: Desk <desk@example.org>
To: you@example.org
Subject: =?utf-8?q?Bridge_at_=C3=89lmsport_opens?=
Date: Mon, 4 Mar 2024 10:00:00 +0000
MIME-Version: 1.0
Content-Type: {}; charset=utf-8
Content-Transfer-Encoding: quoted-printable

"""
SAID = "The new bridge opened on Monday. =E2=80=9CNobody will wait for the f=\nerry any more,=E2=80=9D said Ann Lee."
OPENED = """\
Bridge at Élmsport opens

Key points
  • The new bridge opened on Monday.
  • “Nobody will wait for the ferry any more,” said Ann Lee.

Who said what
  Ann Lee
    – “Nobody will wait for the ferry any more”
"""


@pytest.mark.parametrize(
    ("type_", "body"), [("text/plain", f"{SAID}\n"), ("text/html", f"<html><body><p>{SAID}</p></body></html>\n")]
)
def test_a_mail_as_it_lies_in_a_mailbox_is_opened(check_summary, type_, body):
    data = MAIL.format(type_) + body
    done = run("-m", "lead", stdin=data)
    assert (done.exit_code, done.stdout, done.stderr) == (0, OPENED, "")
    summary = json.loads(run("-f", "json", stdin=data).stdout)
    check_summary(summary)
    assert summary["date"] is None
    points = [*summary["key_points"], summary["headline"], *summary["speakers"][0]["statements"]]
    assert [summary["text"][point["start"] : point["end"]] for point in points] == [point["text"] for point in points]


def test_a_mail_that_is_said_to_be_text_is_left_as_it_is():
    done = run("--input", "text", stdin=MAIL.format("text/plain") + SAID)
    assert "=E2=80=9CNobody" in done.stdout


def test_that_attachments_are_not_read_is_said():
    body = "--b\n\nSee below.\n--b\nContent-Disposition: attachment; filename=a.pdf\n\nx\n--b--\n"
    done = run(stdin=f"Subject: One\nContent-Type: multipart/mixed; boundary=b\n\n{body}")
    said = "is a mail with attachments, which are not read; save and give them by themselves"
    assert (done.exit_code, done.stderr) == (0, f"summarise: standard input: {said}\n")


def test_a_mailbox_is_one_clear_line():
    data = f"From a\n{MAIL.format('text/plain')}{SAID}\n\n" * 2
    done = run(stdin=data)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == "summarise: standard input: is a mailbox of several mails; give one of them\n"


MENDED = "had been decoded wrongly (as in 'cafÃ©') and was mended"


def test_a_text_decoded_wrongly_by_somebody_before_is_mended_and_given_with_the_offsets(check_summary):
    right = "“It is a café,” said Zoë Lee. “It isn’t a bar.”"
    done = run("-f", "json", stdin=right.encode().decode("latin-1"))
    summary = json.loads(done.stdout)
    check_summary(summary)
    assert (summary["text"], summary["speakers"][0]["name"]) == (right, "Zoë Lee")
    assert done.stderr == f"summarise: standard input: {MENDED}; --encoding utf-8 leaves it as it is\n"


ENTITIES = (
    "had characters of HTML spelled out (as in 'caf&eacute;') and was mended; --encoding utf-8 leaves it as it is"
)


def test_a_text_with_the_entities_of_html_is_mended_and_given_with_the_offsets(check_summary):
    text = "Marks &amp; Rowe stays. &quot;We never gave up,&quot; said Jos&#233; O&#39;Neil on Monday.\n"
    done = run("-f", "json", stdin=text)
    summary = json.loads(done.stdout)
    check_summary(summary)
    assert summary["text"] == 'Marks & Rowe stays. "We never gave up," said José O\'Neil on Monday.\n'
    assert [speaker["name"] for speaker in summary["speakers"]] == ["José O'Neil"]
    assert done.stderr == f"summarise: standard input: {ENTITIES}\n"
    kept = run("-f", "json", "--encoding", "utf-8", stdin=text)
    assert (json.loads(kept.stdout)["text"], kept.stderr) == (None, "")


def test_the_entities_of_a_page_are_the_pages_own():
    page = (
        "<p>The sign &amp;lt; is R&amp;D&#39;s way of writing it, said Ann&nbsp;Lee, and Jos&#233; agreed with her.</p>"
    )
    done = run("--show", "points", stdin=page)
    assert (
        done.stdout
        == "Key points\n  • The sign &lt; is R&D's way of writing it, said Ann Lee, and José agreed with her.\n"
    )
    assert done.stderr == ""


def test_a_page_whose_tags_are_spelled_out_is_a_page():
    page = "&lt;p&gt;The bridge opened on Monday.&lt;/p&gt;&lt;p&gt;It cost nine million, said Ann Lee.&lt;/p&gt;"
    done = run("--show", "points", stdin=page)
    assert done.stdout == "Key points\n  • The bridge opened on Monday.\n  • It cost nine million, said Ann Lee.\n"


@pytest.mark.parametrize("end", ["", " “It isn’t a bar,” she said."])
def test_the_json_of_quoted_mail_has_the_text_without_its_marks(check_summary, end):
    mojibake = end.encode().decode("cp1252", "ignore")
    summary = json.loads(
        run("-f", "json", "-q", stdin=f"> One bridge in the old town of\n> Sandholme is shut.{mojibake}\n").stdout
    )
    check_summary(summary)
    assert summary["text"] == f"One bridge in the old town of\nSandholme is shut.{end}\n"


NOT_UTF_8 = "has bytes that are no text in utf-8; each is shown as �"


@pytest.mark.parametrize(
    ("data", "point"),
    [
        ("“It is sad,” the mayor said.".encode() + b"\xff\n", "“It is sad,” the mayor said.�"),
        ("It cost £3m, Bro".encode() + b"\xff ken said.\n", "It cost £3m, Bro� ken said."),
        ("It’s late, said Zo".encode() + b"\xc3", "It’s late, said Zo�"),
    ],
)
def test_a_file_with_a_bad_byte_is_still_utf_8_and_that_is_said(data, point):
    done = run(*points(), stdin=data)
    assert (done.exit_code, done.stdout) == (0, f"Key points\n  • {point}\n")
    assert done.stderr == f"summarise: standard input: {NOT_UTF_8}\n"
    assert run(*points("-q"), stdin=data).stderr == ""


@pytest.mark.parametrize(
    ("data", "remarks"),
    [
        ("It’s Zoë, he said, and Zoë it is.".encode().decode("cp1252").encode("utf-16"),
         [f"{MENDED}; --encoding utf-16 leaves it as it is"]),
        ("It’s Zoë, he said, and Zoë it is.".encode().decode("cp1252").encode() + b"\xff", [NOT_UTF_8, MENDED]),
    ],
)  # fmt: skip
def test_what_is_said_to_leave_a_text_as_it_is_does(data, remarks):
    done = run(*points(), stdin=data)
    assert done.stderr.splitlines() == [f"summarise: standard input: {remark}" for remark in remarks]
    assert "Zoë" in done.stdout
    for name in re.findall(r"--encoding (\S+)", done.stderr):
        kept = run(*points("--encoding", name), stdin=data)
        assert (kept.exit_code, kept.stderr) == (0, "")
        assert "Zoë" not in kept.stdout


def test_an_encoding_that_is_a_guess_is_named():
    data = "Rząd zamknie tunel na sześć miesięcy, powiedziała w środę minister.".encode("iso8859-2")
    remark = "does not say how it is encoded, and was read as iso-8859-2; --encoding names another"
    assert remark in run(stdin=data).stderr
    assert remark not in run("--encoding", "iso-8859-2", stdin=data).stderr


@pytest.mark.parametrize("text", ["", " \n\t\r\n", "\ufeff", "— … !"])
def test_a_text_without_words_is_an_error(text):
    done = run(stdin=text)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == "summarise: standard input: there are no words to summarise; give the text of an article\n"


@pytest.mark.parametrize("text", ["word", "One sentence.", "Two words"])
def test_the_shortest_text_is_summarised(text):
    done = run("--show", "points", stdin=text)
    assert (done.exit_code, done.stdout, done.stderr) == (0, f"Key points\n  • {text}\n", "")


@pytest.mark.parametrize(
    ("arguments", "option", "said"),
    [
        (["-n", "many"], "--length", "'many' is not a length; give auto, 3 (sentences), 20% (of them), 60w (words) or 280c (characters)"),
        (["-n", "0"], "--length", "a length of 0 leaves nothing to print; give at least 1"),
        (["--show", "points,noise"], "--show", "there is no part 'noise'; give some of headline,points,speakers"),
        (["-l", "xx"], "--language", "'xx' is not a language known here"),
        (["-", "-"], "", "standard input can be read only once; give - once"),
        (["-m", "magic"], "--method", "'magic' is not one of 'news', 'textrank'"),
        (["-f", "pdf"], "--format", "'pdf' is not one of 'text', 'markdown'"),
        (["--no-such-option"], "", "No such option: --no-such-option"),
        (["--json"], "--json", "formats are asked for by --format json"),
        (["--width", "0"], "--width", "'0' is no width; give a number of columns, 20 or more"),
        (["--width", "abc"], "--width", "'abc' is no width; give a number of columns, 20 or more"),
        (["--width", "-30"], "--width", "'-30' is no width; give a number of columns, 20 or more"),
        (["-o", ""], "--output", "an empty name is no file to write to; name one, or - for standard output"),
        (["-o", "new/"], "--output", "'new/' is the name of a directory; name a file in it"),
        (["--encoding", ""], "--encoding", "'' is no known encoding"),
        (["--encoding", "no-such"], "--encoding", "'no-such' is no known encoding; give one such as utf-8 or windows-1252"),
        (["--encoding", "base64"], "--encoding", "'base64' is no known encoding; give one such as utf-8 or windows-1252"),
    ],
)  # fmt: skip
def test_wrong_usage_says_which_option_it_is_and_what_would_do(arguments, option, said):
    done = run(*arguments, stdin=STORY)
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Try 'summarise -h' for help." in done.stderr
    if option:
        assert f"Invalid value for '{option}'" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["-m", "LEAD"],
        ["-f", "TEXT"],
        ["--input", "Text"],
        ["--colour", "never"],
        ["--color", "NEVER"],
        ["-l", "en-GB"],
        ["-l", "en_US.UTF-8"],
        ["--width", "9" * 5000],
        ["-n", "9" * 100],
        ["-n", "9" * 100 + "w"],
    ],
)
def test_what_is_meant_is_taken_however_it_is_spelled(story, arguments):
    done = run(*points(story), *arguments)
    assert (done.exit_code, done.stdout, done.stderr) == (0, POINTS, "")


@pytest.mark.parametrize(
    ("make", "name", "said"),
    [
        (lambda path: None, " ", "there is no such file"),
        (lambda path: None, "", "an empty name is no file; name one, or - for standard input"),
        (lambda path: path.mkdir(), "folder", "is a directory; name the files in it, as in folder/*.txt"),
        (lambda path: path.write_text("One."), "a.txt/", "is no directory; name it without the / at its end"),
        (lambda path: path.write_bytes(b"%PDF-1.7"), "a.pdf", "is a PDF file; take its text out first, as with pdftotext"),
        (lambda path: None, "https://example.org/a", "addresses are not fetched; try: curl -s https://example.org/a | summarise"),
        (lambda path: None, "https://a.org/?b=1&c", "addresses are not fetched; try: curl -s 'https://a.org/?b=1&c' | summarise"),
        (lambda path: None, "x://a';ls;'", "addresses are not fetched; try: curl -s 'x://a'\"'\"';ls;'\"'\"'' | summarise"),
        (lambda path: path.mkdir(), "d $(ls)", "is a directory; name the files in it, as in 'd $(ls)'/*.txt"),
        (lambda path: None, "a\x1b[31mb", "there is no such file"),
        (lambda path: None, "a  b\u202e", "there is no such file"),
        (lambda path: None, "/dev/zero", "is longer than the 100,000,000 bytes that are read; give a part of it"),
    ],
)  # fmt: skip
def test_an_unreadable_input_is_one_clear_line(tmp_path, monkeypatch, make, name, said):
    monkeypatch.chdir(tmp_path)
    make(Path(name))
    done = run(name)
    assert (done.exit_code, done.stdout) == (1, "")
    shown = name if name.strip() and name.isprintable() and "  " not in name else repr(name).replace("  ", " \\x20")
    assert done.stderr == f"summarise: {shown}: {said}\n"


CAFE = "“Café” is what it is called, the mayor said. It cost nine million.\n"
FERRY = "The weather was fine. The harbour ferry sails. At the harbour, which nobody visits any more, waits a ferry."
THREE = "One bridge is old.\nTwo bridges are new and one bridge is old.\nNobody knows why.\n"


@pytest.mark.parametrize(
    ("arguments", "stdin", "shown"),
    [
        (["-n", "1", "-m", "lead"], FERRY, "  • The weather was fine.\n"),
        (["-n", "1", "-m", "luhn"], FERRY, "  • The harbour ferry sails.\n"),
        (["-n", "AUTO", "-m", "lead"], "One. Two. Three. Four.", "  • One.\n  • Two.\n  • Three.\n"),
        (["-n", "2W", "-m", "lead"], "One two. Three four.", "  • One two.\n"),
        (["--show", " Points"], "One.", "Key points\n  • One.\n"),
        (["--show", "HEADLINE,points", "-n", "1"], PAGE, "Bridge opens in May\n"),
        (["--input", "text", "-n", "1", "-m", "lead"], PAGE, "<!DOCTYPE html>"),
        (["--input", "html"], "One, and <i>only</i> one.", "  • One, and only one.\n"),
        (["--encoding", "windows-1251"], "Ёлки и палки.".encode("windows-1251"), "  • Ёлки и палки.\n"),
        (["--encoding", "latin-1", "-n", "1", "-m", "lead"], CAFE.encode(), "CafÃ©"),
        (["--explain"], "One.", "Why these sentences\n"),
        (["--width", "20"], THREE, "  • Two bridges are\n    new and one\n"),
        (["--color", "always"], "One.", "\x1b[1mKey points\x1b[0m\n"),
    ],
)  # fmt: skip
def test_each_option_makes_the_difference_it_promises(arguments, stdin, shown):
    done = run("--show", "points", *arguments, stdin=stdin)
    assert done.exit_code == 0
    assert shown in done.stdout


def test_a_named_language_is_believed_in_any_case():
    assert json.loads(run("-f", "json", "-l", "DE", stdin=STORY).stdout)["language"] == "de"


@pytest.mark.parametrize("format_", ["text", "markdown", "html"])
@pytest.mark.parametrize(
    ("arguments", "remark"),
    [
        (["--show", "speakers"], "there is nothing in it to --show speakers"),
        (["--show", "points", "-n", "1w"], "no sentence fits in 1w; ask for more"),
        (["--show", "speakers", "-q"], None),
    ],
)
def test_where_there_is_nothing_to_show_nothing_is_printed_and_that_is_said(format_, arguments, remark):
    done = run("-f", format_, *arguments, stdin="It cost nine million.")
    said = f"summarise: standard input: {remark}\n" if remark else ""
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", said)


def test_json_of_several_files_has_no_empty_lines_between(story):
    assert run(story, story, "-f", "json").stdout.count("\n\n") == 0


def test_quiet_hides_remarks_but_no_errors(story):
    Path("long.txt").write_text("Das ist der zu lange Satz, der nicht in die Zeile geht.", encoding="utf-8")
    done = run("-n", "1w", "long.txt", "gone.txt")
    assert done.stderr == (
        "summarise: long.txt: this is German; speakers are found in English only\n"
        "summarise: long.txt: no sentence fits in 1w; ask for more\n"
        "summarise: gone.txt: there is no such file\n"
    )
    assert run("-n", "1w", "-q", "long.txt", "gone.txt").stderr == "summarise: gone.txt: there is no such file\n"


def test_json_is_no_article_unless_it_is_said_to_be_text():
    data = json.dumps({"headline": "Tunnel to close", "articleBody": STORY})
    done = run(stdin=data)
    assert (done.exit_code, done.stdout) == (1, "")
    said = "is JSON; give the article's text, e.g. with jq -r .articleBody"
    assert done.stderr == f"summarise: standard input: {said}\n"
    assert run("--input", "text", stdin=data).exit_code == 0


def test_a_file_is_written_whole(story, tmp_path):
    done = run(*points(story, "-o", "out.txt"))
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "")
    assert Path("out.txt").read_text(encoding="utf-8") == POINTS


def test_a_link_to_the_output_stays_a_link(story):
    Path("real.txt").write_text("old", encoding="utf-8")
    Path("link.txt").symlink_to("real.txt")
    run(*points(story, "-o", "link.txt"))
    assert Path("link.txt").is_symlink()
    assert Path("real.txt").read_text(encoding="utf-8") == POINTS


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("gone/out.txt", "there is no such directory; make it first"),
        # The input, if it were not for the directory.
        ("gone/../story.txt", "there is no such directory; make it first"),
        (".", "is a directory; name a file in it"),
    ],
)
def test_an_output_that_cannot_be_written_is_one_clear_line(story, output, said):
    done = run(story, "-o", output)
    assert (done.exit_code, done.stdout) == (1, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert sorted(path.name for path in Path().iterdir()) == ["story.txt"]
    assert Path("story.txt").read_text(encoding="utf-8") == STORY


@pytest.mark.parametrize("output", ["story.txt", "./story.txt", "link.txt", "second.txt"])
def test_an_input_is_not_written_over(story, output):
    Path("link.txt").symlink_to("story.txt")
    Path("second.txt").hardlink_to("story.txt")
    done = run("gone.txt", story, "-o", output)
    assert (done.exit_code, done.stdout) == (2, "")
    said = f"'{Path(output)}' is an input too, and would be written over; name another file"
    assert done.stderr.endswith(f"Error: Invalid value for '--output' / '-o': {said}\n")
    assert Path("story.txt").read_text(encoding="utf-8") == STORY


def test_an_output_that_is_read_only_is_refused_before_anything_is_read(story):
    Path("out.txt").write_text("old", encoding="utf-8")
    Path("out.txt").chmod(0o444)
    done = run("gone.txt", story, "-o", "out.txt")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == "summarise: out.txt: is read-only; name another file, or make it writable\n"
    assert Path("out.txt").read_text(encoding="utf-8") == "old"


def test_when_nothing_could_be_summarised_the_old_output_stays(story):
    Path("out.txt").write_text("old", encoding="utf-8")
    assert run("gone.txt", "-o", "out.txt").exit_code == 1
    assert Path("out.txt").read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_names_every_option_without_markup(flag):
    done = run(flag)
    assert done.exit_code == 0
    assert "\x1b" not in done.stdout
    for option in ("--length", "--method", "--format", "--show", "--output", "--input", "--encoding", "--language"):
        assert option in done.stdout
    for option in ("--explain", "--color", "--width", "--quiet", "--version", "20%", "130 interrupted"):
        assert option in done.stdout


@pytest.mark.parametrize("flag", ["-V", "--version"])
def test_the_version_is_printed(flag):
    assert run(flag).stdout == f"summarise {__version__}\n"


def test_colour_is_only_for_terminals_unless_asked_for(story):
    assert "\x1b" not in run(story).stdout
    assert run(story, "--color", "always", "--show", "points").stdout.startswith("\x1b[1mKey points\x1b[0m\n")


def test_another_language_is_noticed_and_still_summarised():
    text = "Der Minister sagte am Dienstag, dass der Tunnel für sechs Monate nicht zu benutzen ist. Es ist zu nass."
    done = run("-n", "1", stdin=text)
    assert done.exit_code == 0
    assert "Der Minister" in done.stdout
    assert done.stderr == "summarise: standard input: this is German; speakers are found in English only\n"
    assert run("-q", stdin=text).stderr == ""
    assert run("-l", "en", stdin=text).stderr == ""


def test_a_language_that_was_named_is_not_told_back():
    done = run("-l", "FR", stdin=STORY)
    assert done.stderr == "summarise: standard input: speakers are found in English only\n"


def test_a_colour_leaves_nothing_in_a_built_headline():
    text = (
        "\x1b[31mTwo hundred people\x1b[0m left the town on Monday after the flood.\nNobody was hurt, the mayor said.\n"
    )
    assert run("--show", "headline", stdin=text).stdout == "Two hundred people left town after flood\n"


def test_escape_sequences_of_an_article_never_reach_the_terminal():
    text = "The \x1b[31mred\x1b[0m [bold]bridge[/bold] :smile: will\x9b2J open in May, \x1b]0;title\x07the mayor said."
    for format_ in ("text", "markdown", "json", "jsonl", "html"):
        stdout = run("-f", format_, stdin=text).stdout
        assert not set(stdout) & {"\x1b", "\x9b", "\x07"}
    assert "The red [bold]bridge[/bold] :smile: will open in May, the mayor said." in run(stdin=text).stdout


@pytest.mark.parametrize(("set_by_user", "used"), [(None, "1"), ("4", "4")])
def test_numpy_has_one_thread_unless_the_user_says_otherwise(monkeypatch, set_by_user, used):
    monkeypatch.setattr(cli, "app", lambda prog_name: None)
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", set_by_user or "")
    if set_by_user is None:
        monkeypatch.delenv("OPENBLAS_NUM_THREADS")
    cli.run_command()
    assert os.environ["OPENBLAS_NUM_THREADS"] == used
