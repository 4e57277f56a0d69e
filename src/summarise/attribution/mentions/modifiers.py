"""Mentions -> those marked that only say more of a noun, as "Tesk" does of executives in "executives from Tesk"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from summarise.attribution.document import Document
from summarise.attribution.lexicon import DETERMINERS, PREPOSITIONS, THINGS, reports_speech, word_set
from summarise.attribution.mentions.companions import CLOSENESS, end_of_names
from summarise.attribution.mentions.mention import SPEAKERS, Mention

# How far behind an owner who is owned may speak: "the senator's young Democratic rival said".
_LONGEST_OWNED = 6
_LONGEST_BRACKET = 12


def mark_modifying(document: Document, found: Sequence[Mention]) -> None:
    """Mark the mentions that only say more of a noun: "the Tesk board"."""
    owning = frozenset(document.find(_OWNING))
    modifying = {
        k
        for k, mention in enumerate(found)
        if (mention.kind == "nom" and _is_one_of_roles(document, found, k))
        or (mention.end in owning and _owns_speaker(document, mention.end))
    }
    modifying.update(_find_feigned(document, found), _find_set_apart(document, found))
    for k, (mention, then) in enumerate(pairwise(found)):
        if then.start <= mention.end + 1 and _is_of_next(document, mention, then):
            modifying.add(k)
        if mention.kind in _NOUNS:
            modifying.update(_find_held(document, found, k))
        if k - 1 in modifying and _says_where(document, found, k):
            modifying.add(k)
    for k in modifying:
        found[k].modifies = True


_OWNING = frozenset(("'s", "'"))
_NOUNS = frozenset(("nom", "group", "thing"))


def _find_held(document: Document, mentions: Sequence[Mention], noun: int) -> list[int]:
    """Return the mentions that only say of whom or of what a noun before them is: "a spokesman for Lee"."""
    mention, then = mentions[noun : noun + 2]
    found = [noun + 1] if _hangs_on(document, then, mention) else []
    if mention.kind == "thing":
        found += [noun + 2] if _is_agent(document, mentions, noun + 2) else []
    elif mention.end < then.start and document.lower[mention.end] in _OF:
        # "AT" may be a body.
        found += _find_listed(document, mentions, noun)
    return found


_OF = frozenset(("from", "at", "in", "of"))


def _says_where(document: Document, mentions: Sequence[Mention], m: int) -> bool:
    """Tell whether a town stands between a post's body and its holder: "Vicar of St Bride's, Kelt, the Revd Bo Ek"."""
    body, town, holder = mentions[m - 1 : m + 2]
    apart = document.words[body.end : town.start] == document.words[town.end : town.end + 1] == (",",)
    named = body.kind == town.kind == "org" and holder.kind == "name"
    return apart and named and document.lower[town.end + 1 : holder.start] in ((), ("the",))


def _find_listed(document: Document, mentions: Sequence[Mention], group: int) -> list[int]:
    """Return the mentions in the list of those a group is of: "executives from Tesk, Norco and Brink"."""
    start = mentions[group].end + 1
    end = end_of_names(document, start)
    # "Villagers in Dorne and the mayor": who has an article is somebody else, unless it is a body.
    bodies = "the" in document.lower[start:end]
    found = []
    for k in range(group + 1, len(mentions)):
        if mentions[k].start >= end:
            break
        if mentions[k].kind == "org" or not bodies:
            found.append(k)
    return found


def _is_of_next(document: Document, mention: Mention, then: Mention) -> bool:
    """Tell whether a mention only says whose or which the one right behind it is.

    "The senator's niece", "the Lee campaign", "said Lee supporter Bo Ek": the senator and Lee do not speak.
    """
    if mention.kind == "nom" and then.kind == "org" and then.entity >= 0 and then.start == mention.end:
        # "According to the bookmaker Ladbrokes".
        return True
    if then.kind not in SPEAKERS:
        return False
    if then.start == mention.end + 1 and document.lower[mention.end] == "'s":
        return True
    if mention.kind not in ("name", "org") or then.start > mention.start:
        return False
    apart = document.lower[mention.end : then.head]
    return not apart or then.kind == "name"


def _hangs_on(document: Document, mention: Mention, noun: Mention) -> bool:
    """Tell whether a mention says of whom or of what the noun before it is: "a spokesman for Lee"."""
    if mention.kind not in _ANY_NAMED:
        return False
    link = document.lower[noun.end : mention.start]
    if len(link) != 1:
        # "A source close to the board said".
        return link in CLOSENESS
    # "A man in the crowd", "executives from Tesk"; "an aide to Lee said", but not "said the doctor to Lee".
    helper = link == ("to",) and document.lower[noun.end - 1] in _HELPERS
    return helper or mention.kind in _HELD_BY.get(link[0], ())


_ANY_NAMED = ("name", "org", "group")
_HELD_BY = {"for": _ANY_NAMED, "of": _ANY_NAMED, "at": _ANY_NAMED, "in": ("group",), "from": ("org",)}
"""By the preposition behind a noun, the kinds of mentions that only say more of it."""
_HELPERS = word_set("adviser advisor aide ambassador assistant attorney consultant counsel deputy envoy secretary")


def _find_feigned(document: Document, mentions: Sequence[Mention]) -> list[int]:
    """Return the mentions of what somebody only plays: "a man posing as an officer"."""
    played = {i + 2 for i in document.find(_FEIGNING) if document.lower[i + 1 : i + 2] == ("as",)}
    return [k for k, mention in enumerate(mentions) if mention.start in played] if played else []


_FEIGNING = frozenset(("posing", "disguised", "dressed"))


def _is_agent(document: Document, mentions: Sequence[Mention], m: int) -> bool:
    """Tell whether mention ``m`` is the second by whom a thing was done: "a letter sent by Lee and villagers said"."""
    if m == len(mentions):
        return False
    thing, first = mentions[m - 2 : m]
    joined = document.lower[first.end : mentions[m].start] == ("and",)
    return joined and document.lower[first.start - 1] == "by" and thing.end == first.start - 2


def _is_one_of_roles(document: Document, mentions: Sequence[Mention], m: int) -> bool:
    """Tell whether mention ``m`` is one of what somebody is: "said club captain and top scorer Joe Ek"."""
    first, start = document.bounds[document.sentence[mentions[m].start]][0], mentions[m].start
    # "Said actor, director and producer Ann Lee": the director stands behind the actor.
    while start - 2 > first and document.lower[start - 1] == "," and document.lower[start - 2].isalpha():
        start -= 2
    if start == first or not reports_speech(document.lower[start - 1]) or document.lower[start] in DETERMINERS:
        return False
    named = next((k for k in range(m + 1, len(mentions)) if mentions[k].kind != "nom"), None)
    if named is None or mentions[named].kind != "name":
        return False
    between = document.words[mentions[m].end : mentions[named].head]
    plain = all(word == "," or (word.isalpha() and word.islower()) for word in between)
    return plain and "and" in between


def _find_set_apart(document: Document, mentions: Sequence[Mention]) -> list[int]:
    """Return the mentions in brackets behind a name: "Ann Lee (Labour, Mill Ward)", "Tesk (NYSE: TK)"."""
    found: list[int] = []
    for opened, closed in pairwise(document.find(_BRACKETS)):
        bracket = document.words[opened] == "(" and document.words[closed] == ")"
        if not bracket or closed >= opened + _LONGEST_BRACKET:
            continue
        # They are in the order of their ends: "a Kelt Fund (KF) official" begins before what is in it.
        k = bisect_right(mentions, opened, key=attrgetter("end"))
        if k and _says_more(document, mentions[k - 1], opened, closed):
            found.extend(range(k, bisect_right(mentions, closed, key=attrgetter("end"))))
    return found


_BRACKETS = frozenset("()")


def _says_more(document: Document, before: Mention, opened: int, closed: int) -> bool:
    """Tell whether what is in brackets only says more of the mention before them."""
    inside = document.lower[opened:closed]
    if before.kind == "org" and ":" in inside:
        return opened - before.end <= (document.words[opened - 1] == ".")
    return before.kind in ("name", "nom") and before.end == opened and not any(map(reports_speech, inside))


def _owns_speaker(document: Document, end: int) -> bool:
    """Tell whether what "'s" at word ``end`` stands behind has somebody who speaks: "the senator's old rival said"."""
    for i in range(end + 1, min(document.bounds[document.sentence[end]][1], end + _LONGEST_OWNED)):
        if i > end + 1 and reports_speech(document.lower[i]):
            return True
        if not document.lower[i].isalpha() or document.lower[i] in THINGS or document.lower[i] in PREPOSITIONS:
            return False
    return False
