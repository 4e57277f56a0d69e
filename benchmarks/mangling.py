"""Ways to mangle a page or a text: what is sent, copied and converted wrongly, and what is made to break a reader."""

from __future__ import annotations

import json
import random
from base64 import b64encode
from collections.abc import Callable
from quopri import encodestring

Mangler = Callable[[bytes, random.Random, bytes], bytes]

_CHARSETS = (
    "; charset=utf-8", "; charset=windows-1252", "; charset=utf-16", "; charset=punycode", "; charset=no-such",
    "; charset*=utf-8''x", "; charset*0*=%ff'en'", '; charset="', "; charset*=a\0b''x", "; charset=\udce9", ";;=", "",
)  # fmt: skip
_HEADS = (
    "From: Jon Fell",
    "Subject: =?utf-8?q?Caf=C3=A9?=",
    "Subject: =?x?b?aa?=",
    "Date: \0",
    "MIME-Version: 1.0",
    "X:",
    "",
)
_KINDS = ("text/plain", "text/html", "TEXT/plain", "message/rfc822", "multipart/mixed", "image/png", "text", "/")
_CODINGS = ("base64", "quoted-printable", "8bit", "x-uuencode", "BASE64 ", "no-such")
_CODERS: dict[str, Callable[[bytes], bytes]] = {"base64": b64encode, "quoted-printable": encodestring}
_BOUNDARIES = ("; boundary=b", '; BOUNDARY = "b"', "; boundary*=utf-8''b", "; boundary*0=b; boundary*=c", "")
_NAMES = (
    "@context", "@graph", "@id", "@type", "articleBody", "articleSection", "author", "dateModified", "datePublished",
    "headline", "image", "keywords", "liveBlogUpdate", "mainEntity", "name", "publisher", "url",
)  # fmt: skip
_VALUES = (
    "https://schema.org", "NewsArticle", "Person", "LiveBlogPosting", "2024-03-04", "2024-13-45", "", "</script>",
    "Ann Lee said so. " * 9, "\ud800", None, 1, 1.5e308, True,
)  # fmt: skip


def flip(raw: bytes, chance: random.Random, _other: bytes) -> bytes:
    """Return the page with some bytes changed."""
    mangled = bytearray(raw)
    for _ in range(chance.choice((1, 10, 100, 1000))):
        mangled[chance.randrange(len(mangled))] = chance.randrange(256)
    return bytes(mangled)


def cut(raw: bytes, chance: random.Random, _other: bytes) -> bytes:
    """Return a piece of the page."""
    start, end = sorted((chance.randrange(len(raw)), chance.randrange(len(raw))))
    return raw[start:end]


def double(raw: bytes, chance: random.Random, _other: bytes) -> bytes:
    """Return the page with a piece of it repeated, from twice to many times."""
    piece = cut(raw, chance, b"")[: chance.choice((10, 200, 5000, 100_000))]
    place = chance.randrange(len(raw))
    return raw[:place] + piece * chance.choice((2, 20, 200) if len(piece) < 1000 else (2,)) + raw[place:]


def nest(raw: bytes, chance: random.Random, other: bytes) -> bytes:
    """Return the page inside another page, or inside itself many times over."""
    opening = chance.choice(
        (b"<div>", b"<p><b>", b"<ul><li>", b"<table><tr><td>", b"<!--", b"> ", b"(", b"\xe2\x80\x9c")
    )
    place = chance.randrange(len(other))
    return other[:place] + opening * chance.choice((1, 50, 3000)) + raw + other[place:]


def stitch(raw: bytes, chance: random.Random, other: bytes) -> bytes:
    """Return pieces of two pages in turn, in two encodings."""
    pieces = [cut(chance.choice((raw, other)), chance, b"")[:3000] for _ in range(8)]
    odd = (b"\x00", b"\r", b"\xff\xfe", b"\xe2\x80\xa8", b"\xc2\xad", b"\n\n", b"\xe2\x80\x8b", b"\x1b[31m")
    return b"".join(piece + chance.choice(odd) for piece in pieces)


def send(raw: bytes, chance: random.Random, other: bytes) -> bytes:
    """Return a mail with the page in it, alone or as one of several parts, and what it says of them true or not."""
    head = [chance.choice(_HEADS) for _ in range(chance.randrange(5))]
    separator = chance.choice((b"--b\n", b"--b\r\n", b"--c\n"))
    parts = [_make_part(piece, chance) for piece in (raw, cut(other, chance, b""))[: chance.choice((1, 2))]]
    body = b"".join(separator + part + b"\n" for part in parts) + chance.choice((b"--b--\n", b""))
    kind = f"Content-Type: {chance.choice(_KINDS[4:5] * 5 + _KINDS)}{chance.choice(_BOUNDARIES)}"
    return "\n".join(["From: Jon", kind, *filter(None, head)]).encode(errors="surrogateescape") + b"\n\n" + body


def tell(raw: bytes, chance: random.Random, _other: bytes) -> bytes:
    """Return the page with linked data at its head that has the right names and anything under them."""
    data: dict[str, object] = {"@context": "https://schema.org", "@type": "NewsArticle"} if chance.randrange(4) else {}
    data |= {chance.choice(_NAMES): _make_value(chance, 3) for _ in range(chance.randrange(1, 6))}
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'.encode()
    return raw.replace(b"<head>", b"<head>" + script, 1) if b"<head>" in raw else script + raw


MANGLERS: tuple[Mangler, ...] = (flip, cut, double, nest, stitch)


def _make_part(piece: bytes, chance: random.Random) -> bytes:
    coding = chance.choice(_CODINGS)
    if chance.randrange(4):
        piece = _CODERS.get(coding, bytes)(piece)
    kind = chance.choice(_KINDS[:2] * 4 + _KINDS)
    lines = [f"Content-Type: {kind}{chance.choice(_CHARSETS)}", f"Content-Transfer-Encoding: {coding}"]
    return "\n".join(lines).encode(errors="surrogateescape") + b"\n\n" + piece


def _make_value(chance: random.Random, depth: int) -> object:
    way = chance.randrange(4) if depth else 0
    if way < 2:
        return chance.choice(_VALUES)
    if way == 2:
        return [_make_value(chance, depth - 1) for _ in range(chance.randrange(3))]
    return {chance.choice(_NAMES): _make_value(chance, depth - 1) for _ in range(chance.randrange(4))}
