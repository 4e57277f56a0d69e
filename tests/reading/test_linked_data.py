import json

import pytest

from summarise.reading.linked_data import find_article_body


def script(data, attributes='type="application/ld+json"'):
    return f"<script {attributes}>{data if isinstance(data, str) else json.dumps(data)}</script>"


@pytest.mark.parametrize(
    "page",
    [
        script({"@type": "NewsArticle", "articleBody": "One."}),
        script({"@type": "NewsArticle", "articleBody": "One."}, "id=a TYPE='application/ld+json' async"),
        script([{"@type": "WebSite"}, {"@graph": [{"mainEntity": {"articleBody": "One."}}]}]),
        # Of several the longest: the others are of teasers, or of the entries of a live blog.
        script({"articleBody": "No."}) + script({"articleBody": "One."}) + script({"articleBody": ""}),
        # What cannot be read does not stand in the way.
        script('{"articleBody": ') + script('["articleBody"' * 100_000) + script({"articleBody": "One."}),
        script({"articleBody": "One."}) + '<script type="application/ld+json">{"articleBody": "Without an end."}',
    ],
)
def test_the_body_is_found(page):
    assert find_article_body(f"<html><head>{page}</head></html>") == "One."


def test_line_breaks_stay_and_may_be_bare():
    assert find_article_body(script('{"articleBody": "One.\n\nTwo.\\n\\nThree."}')) == "One.\n\nTwo.\n\nThree."


@pytest.mark.parametrize(
    "page",
    [
        "",
        script({"headline": "One"}),
        script({"articleBody": None}),
        script({"articleBody": ["One."]}),
        script({"articleBody": "One."}, "type=text/javascript"),
        '<p>"articleBody"</p>',
        '<script type="application/ld+json">' * 10_000 + '"articleBody"',
    ],
)
def test_where_there_is_none_there_is_none(page):
    assert find_article_body(page) is None
