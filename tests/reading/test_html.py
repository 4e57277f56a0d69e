import json
import re
import sys
import tomllib
from types import SimpleNamespace

import pytest

from summarise.errors import MissingExtraError, UnreadableInputError
from summarise.reading.html import extract_page, looks_like_html
from tests.conftest import ROOT

PARAGRAPHS = [
    "The council of Elmsport voted on Monday night to keep the library in Mill Street open for at least another year.",
    "More than two hundred people had filled the hall to ask for it, and some of them stood on the stairs outside.",
    "“I have never seen this room so full,” said the mayor, Grace Odum, before the vote, which passed by nine to four.",
    "Councillors who voted against it said the money should have gone to the roads, which nobody has mended for years.",
]
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><title>Council keeps library open - The Elmsport Gazette</title>
<meta property="og:title" content="Council keeps library open"><meta name="author" content="Jon Fell">
<meta property="article:published_time" content="2024-03-04T10:00:00Z">
<script>var tracker = "<p>not for readers</p>";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Council keeps library open</h1>{BODY}</article>
<footer>Copyright The Elmsport Gazette. Subscribe to our newsletter.</footer></body></html>"""


def extract_text(page: str) -> str:
    return extract_page(page).text


@pytest.mark.parametrize(
    "text",
    [
        PAGE,
        "\ufeff  <HTML><body>Hello",
        '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" ""><html>',
        "<!-- saved from a browser -->\n<html><head>",
        "<div class='story'><h2>Title</h2><p>One.</p></div>",
        "<p>The mayor opened the bridge.</p>",
        "<p>The mayor opened the bridge.</p><p>“It is fine,” he said.</p>\n",
        "<p>\n The mayor opened the bridge.\n</p>\n<p>\n “It is fine,” he said.\n</p>",
        "<P CLASS=lead>The mayor opened the bridge.</P>",
        # A title before it, as some programs put one there.
        "Bridge opens\n<p>The mayor opened the bridge on Monday.</p>\n<p>“It is fine,” he said.</p>",
        # Longer than what is looked at.
        f"<p>{'The mayor opened the bridge on Monday. ' * 100}</p>",
        "The mayor opened the bridge.<br><br>“It is fine,” he said.<br/>Nobody came.",
        "The mayor opened the bridge.<br />\n<br />\n“It is fine,” he said.",
        "<b>Elmsport.</b> The mayor opened the bridge.<br>“It is fine,” he said.<br>",
        "<li>The mayor opened the bridge.</li><li>Nobody came.</li>",
    ],
)
def test_pages_are_html(text):
    assert looks_like_html(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A headline\n\nThe <p> tag and the <div> tag and the <html> tag are older than the editor of this page.",
        "<3 is how Mara signs her letters",
        "<jane@example.org> wrote on Monday:\n\nThe meeting is off.",
        "<rss version='2.0'><channel></channel></rss>",
        "< html",
        "<p> is the tag of a paragraph, and <br> that of a line.",
        "Write <p>Hello</p> for a paragraph, and <li>One</li> for an entry of a list. All browsers know them.",
        "The page begins with\n\n<p>Hello</p>\n\nand that is all there is to say of how it begins, as you will see.",
        "She wrote <br> where a line ended.<br> was what we read everywhere.",
        "In HTML, x<p and p>y are not what they look like.</p>",
        "<Name of the mayor> opened the bridge.",
        "<p",
        "<pre-release> notes</pre-release>",
    ],
)
def test_texts_are_not(text):
    assert not looks_like_html(text)


def test_article_is_found_below_its_title_author_and_date():
    head = ["Council keeps library open", "By Jon Fell", "Published 2024-03-04"]
    assert extract_page(PAGE) == ("\n\n".join([*head, *PARAGRAPHS]) + "\n", "2024-03-04", True)


def test_broken_page_gives_its_paragraphs():
    text = extract_text("<html><body><div><p>" + "<p>".join(PARAGRAPHS) + "</div></b></table><p")
    assert all(paragraph in text for paragraph in PARAGRAPHS)


def test_page_without_an_article_gives_its_words():
    assert "Closed today" in extract_text("<html><body><h1>Closed today</h1></body></html>")


def test_linked_data_is_no_word_of_a_page_without_an_article():
    data = '<script type="application/ld+json">{"@type": "WebSite", "name": "Gazette"}</SCRIPT >'
    assert extract_text(f"<html><body>{data}<h1>Closed today</h1>{data}</body></html>") == "Closed today\n"


def test_words_behind_megabytes_of_script_are_found():
    page = f"<html><head><script>{'x = 1;' * 400_000}</script></head><body><article>{BODY}</article></body></html>"
    assert PARAGRAPHS[0] in extract_text(page)


@pytest.mark.parametrize(
    "page",
    [
        "<html></html>",
        "<html><body>***</body></html>",
        "<html>" + "<" * 100_000,
        "<html><head><title>Just a title</title></head></html>",
        "<html><head><title>App</title></head><body><div id=root></div><noscript>Enable it.</noscript><script src=a.js></script></body></html>",
        '<html><head><script type="application/ld+json">{"@type": "WebSite", "name": "Gazette"}</script></head><body></body></html>',
    ],
)
def test_page_without_words_is_refused(page):
    with pytest.raises(UnreadableInputError, match="no article"):
        extract_text(page)


# Of these only the inner ones are left out, and with them the end of the outer one.
LINKED_IN_LINKED = f'<script type="application/ld+json"><script>{" " * 100}</script>'


@pytest.mark.parametrize(
    "page",
    [
        "<html><body>" + "<div>" * 100_000 + BODY,
        "<html><body>" + "<b>" * 100_000 + BODY,
        f"<html><body><article>{BODY}</article>" + "<p>x" * 1_000_000,
        f"<html><body><article>{BODY}</article>" + "<!-- " * 500_000,
        '<html><head><script type="application/ld+json">' + '"author":{' * 100_000 + f"</script></head>{BODY}",
        f"<html><body><p {' '.join(f'a{i}=1' for i in range(50_000))}>x</p>{BODY}",
        f"<html><body>{'<scr<!---->ipt>' * 5_900}{'word ' * 60_000}",
        f"<html><body>{LINKED_IN_LINKED * 120}{'word ' * 150_000}",
        f"<html><head><meta name='author' content='{'>' * 60_000}x'></head><body>{BODY}",
    ],
    ids=[
        "deep",
        "deep inline",
        "many",
        "comments",
        "linked data",
        "attributes",
        "made scripts",
        "opened scripts",
        "author",
    ],
)
def test_hostile_page_is_read_or_refused(page):
    try:
        text = extract_text(page)
    except UnreadableInputError:
        return
    assert len(text) <= 1_000_000


def test_entities_of_the_page_are_not_resolved(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the password is swordfish")
    bomb = "".join(f'<!ENTITY e{i + 1} "{f"&e{i};" * 10}">' for i in range(9))
    doctype = f'<!DOCTYPE html [<!ENTITY e0 "lol"><!ENTITY file SYSTEM "{secret.as_uri()}">{bomb}]>'
    text = extract_text(
        f"<?xml version='1.0'?>{doctype}<html><body><article>{BODY}<p>&file; &e9;</p></article></body></html>"
    )
    assert "swordfish" not in text
    assert "lollol" not in text


@pytest.mark.parametrize("error", [ValueError, RecursionError, KeyError])
def test_a_page_that_the_library_fails_at_gives_its_words(monkeypatch, error):
    monkeypatch.setattr("trafilatura.bare_extraction", _failing(error))
    title = "Council keeps library open"
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><div>It &amp; they.<br>On a line.</div>"
    assert extract_page(page) == (f"{title}\n\n{title}\n\nIt & they.\n\nOn a line.\n", None, True)


@pytest.mark.parametrize("error", [TypeError, AttributeError, ImportError, MemoryError])
def test_a_library_that_wants_to_be_called_otherwise_or_more_memory_shows(monkeypatch, error):
    monkeypatch.setattr("trafilatura.bare_extraction", _failing(error))
    with pytest.raises(error):
        extract_text(PAGE)


def _failing(error):
    def fail(*_arguments, **_options):
        raise error("no")

    return fail


def test_several_authors_are_a_list_and_the_first_date_counts():
    page = PAGE.replace(
        "</head>",
        '<meta name="author" content="Ida Berg"><meta property="article:modified_time" content="2024-05-06"></head>',
    )
    assert extract_text(page).split("\n\n")[1:3] == ["By Jon Fell, Ida Berg", "Published 2024-03-04"]


def linked(body, **more):
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": body, **more})}</script>'


@pytest.mark.parametrize("visible", ["<div id=app></div>", "<div><p>Sign in to read on, or come back later.</p></div>"])
def test_an_article_that_is_in_linked_data_only_is_read_there(visible):
    body = "\n\n".join(PARAGRAPHS)
    data = linked(
        body, headline="Library saved", author={"@type": "Person", "name": "Ida Berg"}, datePublished="2024-03-04"
    )
    page = f"<html><head>{data}<title>Library saved - The Gazette</title></head><body>{visible}</body></html>"
    text, date, _ = extract_page(page)
    assert text == "\n\n".join(["Library saved", "By Ida Berg", "Published 2024-03-04", *PARAGRAPHS]) + "\n"
    assert date == "2024-03-04"


def test_markup_in_linked_data_is_read_as_such():
    for body in (BODY, BODY.replace("<", "&lt;").replace(">", "&gt;")):
        assert extract_text(f"<html>{linked(body)}</html>") == "\n\n".join(PARAGRAPHS) + "\n"


def test_what_readers_see_counts_for_more_than_linked_data():
    page = PAGE.replace("</head>", f"{linked('The council of Elmsport voted. ' * 20)}</head>")
    assert extract_page(page) == extract_page(PAGE)


def test_a_page_that_is_cut_says_so():
    long = f"<html><body><article>{BODY}{'<p>x</p>' * 12_000}</article></body></html>"
    assert not extract_page(long).whole
    assert extract_page(PAGE).whole


def test_a_page_whose_article_is_too_far_down_says_so():
    with pytest.raises(UnreadableInputError) as caught:
        extract_page(f"<html><body>{'<div>' * 12_001}{BODY}</body></html>")
    assert str(caught.value) == (
        "the HTML page holds no article in what is read of one (12,000 tags, 800,000 characters); "
        "save the page as text, or pipe the text in"
    )


def test_a_notice_in_place_of_an_article_is_refused():
    page = "<html><body><h1>Before you continue</h1><p>We use cookies to deliver our services.</p><button>Accept all</button></body></html>"
    with pytest.raises(
        UnreadableInputError, match=r"holds no article, only a notice .* open it in a browser and save its text"
    ):
        extract_text(page)


def test_the_comments_of_readers_are_no_part_of_the_article():
    comments = '<div id="comments" class="comments"><div class="comment"><p>I never liked that library anyway, and the one in the next town is much bigger and warmer than this.</p></div></div>'
    assert "never liked" not in extract_text(PAGE.replace("</article>", f"</article>{comments}"))


def test_linked_data_tells_the_title_and_the_author():
    data = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Library saved", "author": {"@type": "Person", "name": "Ida Berg"}}'
    page = f'<html><head><script type="application/ld+json">{data}</script></head><body><article>{BODY}</article></body></html>'
    assert extract_text(page).startswith("Library saved\n\nBy Ida Berg\n\n")


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        (["Library saved", "Library saved!"], "Library saved"),
        ([2024, {"name": "Saved"}, "Library saved"], "Library saved"),
        (2024, None),
        ({"name": "Library saved"}, None),
        ([], None),
        ([["Library saved"]], None),
    ],
)
def test_a_headline_in_linked_data_counts_if_it_is_a_text(headline, title):
    page = f"<html><head>{linked('', headline=headline)}</head><body><article>{BODY}</article></body></html>"
    head = [title] if title else []
    assert extract_text(page) == "\n\n".join([*head, *PARAGRAPHS]) + "\n"


@pytest.mark.parametrize(("date", "told"), [(["2024-03-04", "2024-05-06"], "2024-03-04"), (20240304, None)])
def test_a_date_that_the_library_tells_counts_if_it_is_a_text(monkeypatch, date, told):
    document = SimpleNamespace(text=PARAGRAPHS[0], title="Library saved", author=None, date=date)
    monkeypatch.setattr("trafilatura.bare_extraction", lambda *_arguments, **_options: document)
    assert extract_page(PAGE).date == told


@pytest.mark.parametrize(
    ("tags", "html"), [("<p>One.<p>Two.", False), ("<p>One.<p>Two.<p>", True), ("<p><b>1</b>", False)]
)
def test_three_tags_make_a_fragment_whether_they_are_closed_or_not(tags, html):
    assert looks_like_html(tags) == html


def test_nothing_is_fetched(monkeypatch):
    def refuse(*_args, **_kwargs):
        raise AssertionError("the network was used")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    links = '<link rel="stylesheet" href="http://example.org/a.css"><base href="http://example.org/">'
    page = PAGE.replace("</head>", f'{links}<meta http-equiv="refresh" content="0; url=http://example.org/"></head>')
    assert PARAGRAPHS[0] in extract_text(page)


def test_missing_library_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    [extra] = project["optional-dependencies"]
    with pytest.raises(MissingExtraError, match=re.escape(f"pip install '{project['name']}[{extra}]'")):
        extract_text(PAGE)


def test_nothing_is_printed(capfd):
    extract_text("<html><body><p>x</p></body></html>")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("piece", "title"),
    [
        (f"{BODY}<h2>What happens now</h2>{BODY}", PARAGRAPHS[0]),
        (f"<article>{BODY}<h2>What happens now</h2>{BODY}</article>", PARAGRAPHS[0]),
        (f"<h2>Library saved</h2>{BODY}<h2>What happens now</h2>{BODY}", "Library saved"),
        (f"<div><p>Local news</p><p>By Jon Fell</p><h2>Library saved</h2>{BODY}</div>", "Library saved"),
        (f"<h1>Library saved</h1>{BODY}<h2>What happens now</h2>{BODY}", "Library saved"),
    ],
)
def test_a_heading_within_a_piece_of_a_page_is_not_its_title(piece, title):
    assert extract_text(piece).split("\n")[0] == title
