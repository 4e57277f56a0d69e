"""Words between a phrase for somebody and a name: whether they lead to the name as its bearer's.

"The Bishop of Dorne, the Rt Rev Ann Lee", "director of sport Ann Lee", "a witness, named only as Sam".
"""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    cue_forms,
    organisation_words,
    person_nouns,
    reports_speech,
    word_set,
)
from summarise.attribution.mentions.mention import Mention
from summarise.attribution.names.offices import EMPLOYED, HEADS

# Not Ann Lee: "a representative for the Ann Lee brand".
OFFICES = HEADS - EMPLOYED
NAMING = frozenset(("called", "named", "name", "names", "identified", "known"))
NO_OWNER = (
    PREPOSITIONS | AUXILIARIES - {"'s"} | frozenset(PRONOUNS) | frozenset((",", ":", "(", QUOTED, "and", "but", "that"))
)
"""What no words for an owner or a field have among them."""
_STYLES = word_set("hon most rev revd reverend right rt ven venerable very")
_HOLDING = frozenset(("of", "for", "at"))
_LONGEST_TITLE = 2
_LONGEST_WHERE = 6


def leads_to_bearer(document: Document, phrase: Mention, apart: Sequence[str], name: Mention) -> bool:
    """Tell whether the words ``apart`` that lead from a phrase to a name say that it is its bearer's."""
    return (
        not apart
        or (len(apart) <= _LONGEST_TITLE and _is_titled(document, apart, name.start))
        or (apart[0] in _HOLDING and _is_of_body(apart, document.words[name.start : name.head]))
        or _is_of_field(document, phrase, name.start)
        # "said his co-star in the film, Bill Hall".
        or _says_where(document, phrase.start, apart, name.end)
        or _tells_rank(document, phrase.end, name)
        # "a witness, named only as Sam,".
        or (apart[-1] == "as" and not NAMING.isdisjoint(apart))
    )


def _is_titled(document: Document, apart: Sequence[str], start: int) -> bool:
    """Tell whether a word or two before a name at word ``start`` begin its title or tell its bearer's age."""
    word = document.lower[start]
    if apart[0] == ",":
        # "the dean, the Very Rev Ann Lee", "a witness, one Ada Obi", "the victim's sister, 44-year-old Ann Lee".
        return apart[-1] in ("the", "one") or apart[-1].endswith("-year-old")
    if len(apart) > 1:
        return False
    if apart[0] == "and":
        # "her friend and fellow campaigner Ann Lee", but not "the mayor and the judge Ann Lee".
        return document.words[start][0].islower() and word not in DETERMINERS
    # "The Minister for Trade the Hon. Ann Lee", "chair of governors Ann Lee".
    return (apart[0] == "the" and word.rstrip(".") in _STYLES) or (apart[0] == "of" and word in person_nouns()[1])


def _is_of_body(apart: Sequence[str], titles: Sequence[str]) -> bool:
    """Tell whether the words before a name and its titles are for its bearer's place or body."""
    if apart[0] == "of" and apart[-2:] == (",", "the") and all(word[0].isupper() for word in apart[1:-2]):
        # "The Bishop of Dorne, the Rt Rev Ann Lee".
        return True
    # "chairman of the Harbour Board Ann Lee", but not "an aide of Ann Lee".
    body = (*apart[1:], *titles)
    named = all(word == "the" or word[0].isupper() for word in body)
    return named and any(word.lower() in organisation_words() for word in body)


def _is_of_field(document: Document, office: Mention, start: int) -> bool:
    """Tell whether only a field stands between an office and a name at word ``start``: "director of sport Ann Lee"."""
    # "Director of public health Ann Lee": the public is only part of it.
    apart = document.words[office.end : start]
    if document.lower[office.head] not in OFFICES or apart[:1] not in (("of",), ("for",)):
        return False
    field = apart[1:-1] if apart[-1] == "," else apart[1:]
    # "The head of the union criticised Ann Lee": a verb.
    if not field or field[-1] in cue_forms() or field[-1].endswith("ed"):
        return False
    return all(word.isalpha() and word.islower() and word not in NO_OWNER for word in field)


def _says_where(document: Document, start: int, apart: Sequence[str], end: int) -> bool:
    """Tell whether "said" stands before the phrase at word ``start``, and only where it is between it and a name."""
    if len(apart) > _LONGEST_WHERE or apart[0] not in _BEFORE_PLACES or apart[-1] != ",":
        return False
    ends = end >= len(document.lower) or document.lower[end] in (",", ".")
    return ends and reports_speech(document.before(start))


_BEFORE_PLACES = frozenset(("at", "in", "for", "from", "of"))


def _tells_rank(document: Document, start: int, name: Mention) -> bool:
    """Tell whether words from word ``start`` to a name between commas tell more of who speaks.

    "His coach, former world number 12 Bo Ek, said", "the oldest resident, great-grandmother Ann Lee, said".
    """
    apart = document.words[start : name.start]
    if apart[0] != "," or len(apart) > _LONGEST_RANK or document.words[name.end : name.end + 1] != (",",):
        return False
    plain = all(word[0].isalnum() and (word == "one" or word.lower() not in NO_OWNER) for word in apart[1:])
    return plain and any(map(reports_speech, document.lower[name.end + 1 : name.end + 2]))


_LONGEST_RANK = 6
