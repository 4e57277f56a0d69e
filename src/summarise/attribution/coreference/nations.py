"""Of what nation people are said to be, and so whom "the Dane" may stand for."""

from __future__ import annotations

from collections.abc import Collection

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import may_be_finite
from summarise.attribution.lexicon import PREPOSITIONS, nationals, word_set
from summarise.attribution.mentions import Mention

_LONGEST_BEFORE = 4
# Whose nation is told by another word than they are called by.
_ADJECTIVES = {
    "argentine": "argentinian", "aussie": "australian", "brit": "british", "briton": "british", "croat": "croatian",
    "dane": "danish", "dutchman": "dutch", "dutchwoman": "dutch", "englishman": "english", "englishwoman": "english",
    "finn": "finnish", "frenchman": "french", "frenchwoman": "french", "irishman": "irish", "irishwoman": "irish",
    "nepali": "nepalese", "pole": "polish", "scot": "scottish", "scotsman": "scottish", "scotswoman": "scottish",
    "serb": "serbian", "slovak": "slovakian", "slovene": "slovenian", "spaniard": "spanish", "swede": "swedish",
    "turk": "turkish", "welshman": "welsh", "welshwoman": "welsh",
}  # fmt: skip
# Who is one of these is of a nation, or of another faith or party, besides.
_BROAD = word_set(
    "african arab asian basque british buddhist caribbean catalan catholic chechen christian cornishman democratic "
    "dubliner english european geordie glaswegian hindu hispanic islamic jewish kashmiri kiwi kurdish latin latina "
    "latino liverpudlian londoner mancunian mormon muslim parisian persian protestant republican scottish sicilian "
    "sikh soviet tamil texan tibetan ulsterman welsh yorkshireman"
)


def nation_of(word: str) -> str:
    """Return the nation of a noun or an adjective in lower case, "danish" for "dane", or nothing."""
    return _ADJECTIVES.get(word, word) if word in nationals() else ""


def nations_beside(document: Document, name: Mention) -> set[str]:
    """Return the nations that the words right before a name tell: "Romanian qualifier Ann Lee"."""
    first = max(document.bounds[document.sentence[name.start]][0], name.head - _LONGEST_BEFORE)
    told: set[str] = set()
    for i in range(name.head - 1, first - 1, -1):
        word = document.lower[i]
        # "The French arrested Ann Lee".
        if not word[0].isalpha() or word in PREPOSITIONS or word.endswith("ed") or may_be_finite(word):
            break
        if nation := nation_of(word):
            told.add(nation)
    return told


def are_apart(nation: str, told: Collection[str]) -> bool:
    """Tell whether who is said to be of some nations is not of another: a Dane is no Swede but may be a European."""
    return bool(nation and told) and _BROAD.isdisjoint((nation, *told)) and nation not in told
