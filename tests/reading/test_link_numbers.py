import pytest

from summarise.reading.link_numbers import strip_link_numbers

PAGE = """   #[1]The Elm Observer RSS [2]alternate

   [3]Home [4]News

   [5]Elm Lithium said on Monday that it would open a mine in the
   hills over [6]Elmsport, where "[7]nobody wants it".

   The county [8]council votes in May. The company's report[1] is long.
"""
LIST = """
References

   Visible links:
   1. https://elm.example/feed
   2. https://elm.example/?a=1
   3. file:///news.html

   Hidden links:
   9. mailto:ann@elm.example
"""
PLAIN = """   Home News

   Elm Lithium said on Monday that it would open a mine in the
   hills over Elmsport, where "nobody wants it".

   The county council votes in May. The company's report[1] is long.
"""


@pytest.mark.parametrize("end", ["", LIST, LIST + "\n\n"])
def test_numbers_of_links_and_their_list_go(end):
    assert strip_link_numbers(PAGE + end).rstrip() == PLAIN.rstrip()


def test_a_list_of_addresses_makes_few_numbers_sure():
    page = "The county [1]council votes in May.\n\nReferences\n\n   1. https://elm.example/council\n"
    assert strip_link_numbers(page) == "The county council votes in May.\n\n"


def test_a_numbered_link_past_the_menu_makes_few_numbers_sure():
    page = "   [1]Skip to main content\n\n   The county [2]council votes in May.\n"
    assert strip_link_numbers(page) == "   Skip to main content\n\n   The county council votes in May.\n"


@pytest.mark.parametrize(
    "text",
    [
        "[1]Skipton has a mine again.",
        "The mine will open in May.[1] Nobody wants it.[2]\n\nReferences\n\n1. https://elm.example/mine\n",
        "“It is [1]the mine that we fear,” she said.",
        "[1] The report is here.\n[2] So is the map.\n",
        "The list [3]of those [9]who came [2]was short, [7]too short [1]to be [5]read [4]out, [8]she said.",
        "The mine [1]will open.\n\nReferences\n\n1. Ann Lee, The Mine (Port Velda, 1990)\n",
        "References\n\n1. https://elm.example/mine\n",
    ],
)
def test_footnotes_and_other_brackets_stay(text):
    assert strip_link_numbers(text) == text
