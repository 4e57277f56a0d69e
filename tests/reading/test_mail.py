from base64 import b64encode
from email.message import EmailMessage

import pytest

from summarise.errors import UnreadableInputError
from summarise.reading.decoding import Decoded
from summarise.reading.mail import looks_like_mail, open_mail

HEAD = "From: Jon Fell <jon@example.org>\nTo: all@example.org\nSubject: Library saved\nDate: Mon, 4 Mar 2024 10:00:00 +0000\n"
SHOWN = "From: Jon Fell <jon@example.org>\nDate: Mon, 4 Mar 2024 10:00:00 +0000\nSubject: Library saved"
TEXT = "“It is a café,” said Zoë Lee.\n"


def mail(*headers, body=b"One.\n", head=HEAD):
    return (head + "".join(f"{header}\n" for header in headers)).encode() + b"\n" + body


PLAIN = mail("MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", body=TEXT.encode())


@pytest.mark.parametrize(
    "data",
    [
        PLAIN,
        b"\xef\xbb\xbf\r\n" + PLAIN.replace(b"\n", b"\r\n"),
        b"From jon@example.org Mon Mar  4 10:00:00 2024\n" + PLAIN,
        b"Received: from a by b\n with c\n\tfor d\ncontent-type: text/plain\n\nOne.",
        b"Subject: One\nContent-Transfer-Encoding: base64\n",
    ],
)
def test_mail_that_says_how_it_is_encoded_is_known(data):
    assert looks_like_mail(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n",
        # A text as any other: it says nothing of encodings, or is about something else.
        mail(),
        b"MIME-Version: 1.0\nContent-Type: text/plain\n\nOne.",
        b"The mayor said:\nFrom: here to there\nContent-Type: text/plain\n\nOne.",
        b"From: Jon Fell\n\nContent-Type: text/plain\n\nOne.",
        b"From here on\nMIME-Version: is a header\n",
        b"<html>\nFrom: a\nMIME-Version: 1.0\n",
    ],
)
def test_other_texts_are_not(data):
    assert not looks_like_mail(data)


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        (["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"],
         b"=E2=80=9CIt is a caf=C3=A9,=E2=80=9D sa=\nid Zo=C3=AB Lee.\n"),
        (["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"], b64encode(TEXT.encode())),
        (["Content-Type: text/plain; charset=windows-1252"], TEXT.encode("cp1252")),
        (["Content-Type: text/plain; charset=no-such"], TEXT.encode()),
        (["Content-Type: text/plain; charset=us-ascii"], TEXT.encode()),
        (["Content-Type: text/plain; charset=unicode_escape"], TEXT.encode()),
        (["Content-Type: text/plain"], TEXT.encode()),
        (["MIME-Version: 1.0"], TEXT.encode("cp1252")),
        # What the library cannot make sense of.
        (["Content-Type: text/plain; charset*=utf-8''x; charset*0*=utf-8''y"], TEXT.encode()),
        (["Content-Type: text/plain; charset*=a\0b''x"], TEXT.encode("cp1252")),
    ],
)  # fmt: skip
def test_a_text_is_decoded_as_the_mail_says_or_as_is_likely(headers, body):
    opened = open_mail(mail(*headers, body=body))
    assert (opened.head, opened.body.text, opened.is_html) == (SHOWN, TEXT, False)


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("Fwd: Library saved", "Library saved"),
        ("RE: FW: [EXTERNAL] Library saved", "Library saved"),
        ("AW: WG: Re[2]: Library saved", "Library saved"),
        ("Re:", "Re:"),
        ("Regarding: the library", "Regarding: the library"),
        ("Tre: the library", "Tre: the library"),
        ("Library saved: FW: says the mayor", "Library saved: FW: says the mayor"),
    ],
)
def test_that_a_mail_is_passed_on_is_no_part_of_its_subject(subject, shown):
    data = mail("MIME-Version: 1.0", head=f"From: Jon\nSubject: {subject}\n")
    assert open_mail(data).head == f"From: Jon\nSubject: {shown}"


@pytest.mark.parametrize(("disposition", "attached"), [("inline", False), ("attachment", True)])
def test_attachments_are_known_of_and_not_read(disposition, attached):
    message = EmailMessage()
    message["Subject"] = "Library saved"
    message.set_content("See below.")
    message.add_attachment("The library stays.", subtype="plain", disposition=disposition)
    opened = open_mail(bytes(message))
    assert (opened.body.text, opened.attached) == ("See below.\n", attached)


def test_what_the_mail_says_counts_for_more_than_what_is_likely():
    data = mail("Content-Type: text/plain; charset=koi8-r", body="Ёлки.".encode("koi8-r"))
    assert open_mail(data).body.text == "Ёлки."


def test_a_named_encoding_counts_for_more_than_the_mail():
    data = mail("Content-Type: text/plain; charset=utf-8", body="Ёлки.".encode("koi8-r"))
    assert open_mail(data, "koi8-r").body.text == "Ёлки."
    with pytest.raises(UnreadableInputError, match="is not ascii text"):
        open_mail(data, "ascii")


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("=?utf-8?q?Caf=C3=A9_stays_open?=", "Café stays open"),
        ("=?utf-8?b?Q2Fmw6k=?=\n =?utf-8?q?_stays?=\n open", "Café stays open"),
        ("Café stays\n  open", "Café stays open"),
        ("=?no-such?q?Caf=E9?=", "=?no-such?q?Caf=E9?="),
        ("=?utf-8?b?a?=", "=?utf-8?b?a?="),
    ],
)
def test_headers_are_decoded(subject, shown):
    data = mail("MIME-Version: 1.0", head=f"From: Jon\nSubject: {subject}\n")
    assert open_mail(data).head == f"From: Jon\nSubject: {shown}"


def test_a_subject_alone_is_a_headline_without_its_name():
    assert open_mail(mail("MIME-Version: 1.0", head="Subject: One\n")).head == "One"


def of_parts(*, plain=None, html=None, attached=None):
    message = EmailMessage()
    message["From"], message["Subject"] = "Jon", "One"
    if plain is not None:
        message.set_content(plain)
    if html is not None:
        message.add_alternative(html, subtype="html")
    if attached is not None:
        message.add_attachment(attached, filename="a.txt")
    return message.as_bytes()


@pytest.mark.parametrize(
    ("data", "body", "is_html"),
    [
        (of_parts(plain="One.\n", html="<p>Two.</p>\n"), "One.\n", False),
        (of_parts(html="<p>Two.</p>\n"), "<p>Two.</p>\n", True),
        (of_parts(plain=" \n", html="<p>Two.</p>\n"), "<p>Two.</p>\n", True),
        (of_parts(plain="One.\n", attached="Two.\n"), "One.\n", False),
        (of_parts(html="<p>Two.</p>\n", attached="One.\n"), "<p>Two.</p>\n", True),
    ],
)
def test_of_several_parts_the_plain_one_is_read_or_else_html(data, body, is_html):
    assert looks_like_mail(data)
    opened = open_mail(data)
    assert (opened.body.text, opened.is_html) == (body, is_html)


def nested(depth):
    parts = "".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(depth))
    return f"From: Jon\n{parts}Content-Type: text/plain\n\nOne.".encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (mail("MIME-Version: 1.0", body=b""), "is a mail without a text that can be read; save its text from your mail program"),
        (of_parts(attached="One.\n"), "is a mail without a text that can be read; save its text from your mail program"),
        (mail("Content-Type: application/pgp-encrypted"), "is a mail without a text that can be read; save its text from your mail program"),
        (b"From a\n" + PLAIN + b"\nFrom b\n" + PLAIN, "is a mailbox of several mails; give one of them"),
        (nested(101), "is a mail with too many parts inside one another; save its text"),
        (nested(101).replace(b"boundary", b"BOUNDARY "), "is a mail with too many parts inside one another; save its text"),
        (nested(101).replace(b"boundary", b"boundary*0*"), "is a mail with too many parts inside one another; save its text"),
        (mail("Content-Type: multipart/mixed; boundary*=utf-8''x; boundary*0*=utf-8''y"), "is a mail whose parts cannot be told apart; save its text from your mail program"),
        (mail("Content-Type: multipart/mixed; boundary*=idna''x"), "is a mail whose parts cannot be told apart; save its text from your mail program"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_so(data, said):
    with pytest.raises(UnreadableInputError) as caught:
        open_mail(data)
    assert str(caught.value) == said


@pytest.mark.parametrize("parameters", ['; a="' + ";" * 300_000, ";a=b" * 300_000], ids=["one", "many"])
@pytest.mark.parametrize("kind", ["text/plain", "multipart/mixed"])
def test_a_header_that_does_not_end_is_read_to_what_is_enough(kind, parameters):
    data = b"From: Jon\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nOne.\n"
    data += f"--b\nContent-Type: {kind}{parameters}\n\nTwo.\n--b--\n".encode()
    assert open_mail(data).body.text == "One."


def test_so_is_one_at_the_head():
    data = mail('Content-Type: multipart/mixed; boundary=b; a="' + ";" * 90_000, body=b"--b\n\nOne.\n--b--\n")
    assert looks_like_mail(data)
    assert open_mail(data)[:2] == (SHOWN, Decoded("One.", "utf-8"))


def test_parts_may_be_nested():
    assert open_mail(nested(20)).body.text == "One."
