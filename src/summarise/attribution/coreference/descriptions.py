"""What the article calls people beside their names, and what a noun phrase calls somebody: "the shadow chancellor"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from summarise.attribution.coreference.callings import LEGISLATORS
from summarise.attribution.coreference.nations import nation_of, nations_beside
from summarise.attribution.coreference.seats import seat_beside
from summarise.attribution.document import Document
from summarise.attribution.lexicon import HONORIFICS, nationalities, nouns_for_one, word_set
from summarise.attribution.mentions import Mention

# "The shadow chancellor" is not the chancellor.
_RANKS = word_set(
    "assistant associate deputy ex former junior lieutenant parliamentary press private shadow then under vice"
)
# "An attorney general" is no general.
_OF_GENERALS = word_set("attorney secretary surgeon solicitor director inspector governor postmaster")
_IN_FULL = {
    "adm": "admiral", "ald": "alderman", "atty": "attorney", "brig": "brigadier", "capt": "captain",
    "cllr": "councillor", "coun": "councillor", "cmdr": "commander", "col": "colonel", "cpl": "corporal",
    "det": "detective", "dr": "doctor", "gen": "general", "gov": "governor", "insp": "inspector", "lt": "lieutenant",
    "maj": "major", "prof": "professor", "pvt": "private", "rep": "representative", "rev": "reverend",
    "sec": "secretary", "sen": "senator", "sgt": "sergeant", "supt": "superintendent",
}  # fmt: skip
_LAWMAKERS = (LEGISLATORS - {"councillor"}) | word_set("delegate parliamentarian representative")
_FOR_LEGISLATORS = frozenset(("backbencher", "lawmaker", "legislator", "parliamentarian"))
_HOUSES = word_set("house senate majority minority")
# Who leads a team is called by any of these.
_MANAGERS = frozenset(("boss", "manager"))
_PEERS = frozenset(("lord", "baroness", "baron", "viscount", "earl"))
LEADER_OF_NATION = "nation's leader"
"""What "the Kelt leader" calls the president of Kelt, or its prime minister."""
# "minister of state for schools": so many words behind the noun may belong to the office.
_LONGEST_OFFICE = 4
# What ends so tells how somebody is, not what: "the embattled minister".
_ADJECTIVES = ("ed", "ing", "ous", "ful", "less", "year-old")
_ADDING = ((",",), ("(",))
# "Ann Lee, the 1977 finalist".
_APPOSING = ((",", "a"), (",", "an"), (",", "the"))


@dataclass(slots=True)
class Described:
    """What the article calls a person beside the name: ``nouns`` such as president, ``words`` all that stands there."""

    nouns: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    nations: set[str] = field(default_factory=set)
    introduced: bool = False
    """An apposition says what the person is, be it by a noun that no list has: "Ann Lee, the 1977 finalist,"."""


def gather_descriptions(
    document: Document, mentions: Sequence[Mention], apposed: Mapping[int, int | None]
) -> dict[int, Described]:
    """Return, for each person, the words the article puts before the name or in apposition to it.

    ``apposed`` tells of every noun phrase whose name stands beside it, if any.
    """
    described: dict[int, Described] = defaultdict(Described)
    for m, mention in enumerate(mentions):
        if mention.kind == "name":
            own = described[mention.entity]
            if mention.start < mention.head:
                _add_titles(own, document.lower[mention.start : mention.head])
            own.nations |= nations_beside(document, mention)
            if document.lower[mention.end : mention.end + 1] in _ADDING:
                _add_apposed(document, own, mention.end)
        elif mention.kind == "nom":
            entity = apposed[m]
            before = mentions[m - 1] if m else mention
            aged = before.kind == "name" and before.end + 3 == mention.start and _age_beside(document, before.end)
            if aged and document.lower[mention.start - 1] == ",":
                # "Bo Ek, 61, a dentist,".
                entity = before.entity
            if entity is not None:
                own = described[entity]
                own.words.update(document.lower[mention.start : mention.end + _LONGEST_OFFICE])
                own.nations.update(filter(None, map(nation_of, document.lower[mention.start : mention.end])))
                own.nouns.add(noun_called(document, mention))
    return described


def _add_titles(own: Described, titles: Sequence[str]) -> None:
    """Add the words right before a name: "the former minister Ann Lee"."""
    beside = [_in_full(word) for word in titles]
    known = _nouns_that_describe()
    own.words.update(beside)
    own.nouns.update(_ranked(beside[: i + 1]) for i, word in enumerate(beside) if word in known)
    if beside[-1] == "justice":
        # "Mrs Justice Lee".
        own.nouns.add("judge")


def _add_apposed(document: Document, own: Described, end: int) -> None:
    """Add what a comma or a bracket at word ``end`` sets behind a name: an age, a seat, an apposition."""
    own.words.update(_age_beside(document, end))
    if seat := seat_beside(document, end):
        own.nouns.add(seat[0])
        own.words.update(seat)
    own.introduced |= document.lower[end : end + 2] in _APPOSING


@cache
def _nouns_that_describe() -> frozenset[str]:
    return nouns_for_one() - HONORIFICS


def noun_called(document: Document, mention: Mention) -> str:
    """Return the noun of a phrase with what ranks it: "deputy minister" in "the deputy prime minister"."""
    phrase = document.lower[mention.start : mention.head + 1]
    if phrase[-1] == "leader" and not nationalities().isdisjoint(phrase[-2:]):
        return LEADER_OF_NATION
    return _ranked(phrase)


def other_nouns(own: Described) -> frozenset[str]:
    """Return by what other nouns somebody described so may be called: a senator is a lawmaker."""
    if not own.nouns and not own.words:
        return frozenset()
    leads = not own.nouns.isdisjoint(("president", "chancellor", "premier")) or (
        "minister" in own.nouns and "prime" in own.words
    )
    others = {LEADER_OF_NATION} if leads else set()
    if not own.nouns.isdisjoint(_LAWMAKERS):
        others |= _FOR_LEGISLATORS
    if "representative" in own.nouns:
        others |= {"congressman", "congresswoman"}
    # "Deputy Minority Leader Ann Lee of the House".
    if "leader" in own.words and not own.words.isdisjoint(_HOUSES):
        others |= _FOR_LEGISLATORS
    if not own.words.isdisjoint(_PEERS):
        others.add("peer")
    others |= {letters for letters, (noun, which) in _LETTERS.items() if noun in own.nouns and which in own.words}
    if not own.nouns.isdisjoint(_MANAGERS):
        others |= _MANAGERS
    for noun in own.nouns:
        others |= _OF_SCIENCE if noun.endswith(_SCIENTISTS) else _KINDS_OF.get(noun, frozenset())
    return frozenset(others)


_SCIENTISTS = ("ologist", "physicist", "chemist", "geneticist")
_OF_SCIENCE = frozenset(("researcher", "scientist"))
_CLERICS = word_set(
    "archbishop archdeacon ayatollah bishop canon cardinal chaplain cleric curate deacon imam monk "
    "monsignor mullah pastor patriarch pope preacher priest rabbi rector reverend vicar"
)
_MUSLIMS = word_set("ayatollah imam mullah")
_ADVOCATES = word_set("advocate attorney barrister counsel solicitor")
_KINDS = {
    "academic": word_set("lecturer professor"),
    "churchman": _CLERICS - _MUSLIMS - {"rabbi"},
    "clergyman": _CLERICS - _MUSLIMS,
    "cleric": _CLERICS,
    "lawyer": _ADVOCATES,
    "monarch": word_set("emir emperor empress king queen sultan"),
    "officer": word_set("constable detective inspector sergeant superintendent"),
    "pontiff": frozenset(("pope",)),
    "prelate": word_set("archbishop bishop cardinal"),
    "researcher": word_set("scientist"),
    "scientist": word_set("researcher"),
    "star": word_set("actor actress singer rapper footballer striker"),
}
"""What somebody with one of these nouns is called too."""
_KINDS_OF = {
    noun: frozenset(kind for kind, named in _KINDS.items() if noun in named)
    for noun in frozenset().union(*_KINDS.values())
}
"""The same by noun."""
_LETTERS = {
    "pm": ("minister", "prime"), "cm": ("minister", "chief"), "md": ("director", "managing"),
    "ceo": ("executive", "chief"), "cfo": ("officer", "financial"), "coo": ("officer", "operating"),
    "cto": ("officer", "technology"), "dpp": ("director", "prosecutions"), "cji": ("justice", "chief"),
    "igp": ("inspector", "general"),
}  # fmt: skip
"""What somebody with this noun and this word beside it is called for short."""


def _ranked(phrase: Sequence[str]) -> str:
    noun = phrase[-1]
    ranks = _RANKS | _OF_GENERALS if noun == "general" else _RANKS
    return " ".join([*[word for word in phrase[:-1] if word in ranks], noun])


def _in_full(word: str) -> str:
    return _IN_FULL.get(word.rstrip("."), word)


def _age_beside(document: Document, end: int) -> tuple[str, ...]:
    """Return the age behind a name, "Ann Lee, 22, scored", as it is called later: "the 22-year-old"."""
    apart, age, then = (*document.lower[end : end + 3], "", "", "")[:3]
    return (f"{age}-year-old",) if apart in (",", "(") and age.isdigit() and then in (",", ")", ".") else ()


def age_in(document: Document, mention: Mention) -> str | None:
    """Return the age that a noun phrase tells, "22-year-old", or None."""
    told = (word for word in document.lower[mention.start : mention.end] if word.endswith("-year-old"))
    return next(told, None)


def kinds_named(document: Document, mention: Mention) -> frozenset[str]:
    """Return the words before the noun of a phrase that tell which is meant: home in "the embattled home secretary"."""
    inner = range(mention.start + 1, mention.head)
    return frozenset(
        document.lower[i]
        for i in inner
        if document.lower[i] not in _RANKS
        and (document.words[i][0].isupper() or not document.lower[i].endswith(_ADJECTIVES))
    )
