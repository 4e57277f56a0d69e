"""Cues -> the name that opens a sentence, whoever stands between it and the verb: "Ann Lee, a nurse in Kelt said"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarise.attribution.cues import Cue
from summarise.attribution.document import DASHES, QUOTED, Document
from summarise.attribution.document.verbs import RELATIVE_PRONOUNS
from summarise.attribution.lexicon import DETERMINERS, FINITE, PREPOSITIONS, calendar_words
from summarise.attribution.mentions import Mention

# What may stand before a subject at the head of a sentence.
_OPENING = frozenset((QUOTED, ",", "and", "but", "yet"))
_BEFORE_CLAUSE = frozenset(("", ",", "and", "but", "yet", "while"))
_LONGEST_OWNER = 4
_AT = (("at",), ("of",), ("from",), ("with",), ("in",))
# What opens or holds a clause, which says more than which one is meant.
_CLAUSE = FINITE | RELATIVE_PRONOUNS | {"that", "when", "where"}
_BELONGING = tuple((link, *article) for link in ("at", "from", "of", "with") for article in ((), ("the",)))
_CLOSED = ((), ("himself",), ("herself",))


def find_introduced(document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> int | None:
    """Return the place of the name set between commas behind what it is: "and on Monday the vicar, Jo Ek, said".

    "The port's owner, Kelt Pipelines, said".
    """
    lower, words = document.lower, document.words
    if words[cue.at - 1] != "," or cue.form not in ("s", "d") or cue.kind != "speech":
        return None
    for k, (noun, name) in enumerate(pairwise(mentions[m] for m in candidates), 1):
        if name.entity < 0 or name.end != cue.at - 1 or noun.kind != "nom":
            continue
        beside = words[noun.end] == "," and lower[noun.end + 1 : name.start] in ((), ("the",))
        before = document.before(noun.start)
        opens = (before in _BEFORE_CLAUSE or before in calendar_words()) and lower[noun.start] in DETERMINERS
        owned = before == "'s" and noun.start - document.bounds[document.sentence[cue.at]][0] <= _LONGEST_OWNER
        return k if beside and (opens or owned) else None
    return None


def find_placed(document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> int | None:
    """Return the place of the name at the head of a sentence that has where its bearer works behind it, or None.

    "Ann Lee at Kelt University, UK, says".
    """
    words = document.words
    if words[cue.at - 1] != "," or cue.form not in ("s", "d") or cue.kind != "speech":
        return None
    first = document.bounds[document.sentence[cue.at]][0]
    k = next((k for k, m in enumerate(candidates) if mentions[m].start == first), None)
    if k is None or mentions[candidates[k]].kind != "name":
        return None
    end = mentions[candidates[k]].end
    comma = next(i for i in range(end, cue.at) if words[i] == ",")
    institute = document.lower[end:comma]
    country = words[comma + 1 : cue.at - 1]
    placed = institute[:1] in _AT and _CLAUSE.isdisjoint(institute) and QUOTED not in institute
    return k if placed and country and all(word[0].isupper() or word in ".," for word in country) else None


def find_opener(document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> int:
    """Return the name that opens the sentence, where who it is lacks its second comma: "Ann Lee, a nurse in Kelt said".

    -1 where there is none.
    """
    lower = document.lower
    if cue.lemma not in ("say", "tell") or cue.form == "ing" or lower[cue.end : cue.end + 1] == (",",):
        return -1
    first = document.bounds[document.sentence[cue.at]][0]
    for name, noun in pairwise(candidates):
        begin = mentions[name].start
        opens = mentions[name].kind == "name" and (begin == first or lower[begin - 1] in _OPENING)
        start, end = mentions[noun].start, mentions[noun].end
        # "Ann Lee, of the Royal Inn told Newsday".
        comma = mentions[name].end
        linked = lower[comma + 1 : start] if lower[comma] == "," and cue.lemma == "tell" else ()
        placed = linked in _BELONGING and start < end <= cue.at
        if opens and placed and lower[end : cue.at] in _CLOSED:
            return name
        if opens and lower[comma] == "," and comma + 1 == start < end <= cue.at:
            between = lower[end : cue.at]
            if sum(word in DASHES for word in between) > 1:
                # "Ann Lee, a lawyer at Tesk — one of the firms named — said".
                return name
            # "“We left,” Ann Lee, a nurse told Newsday", but not "Ann Lee, the mayor said it rained".
            plain = between[0] in PREPOSITIONS if between else document.quotation[begin - 1] >= 0
            plain = plain and _CLAUSE.isdisjoint(between) and all(word[0].isalnum() for word in between)
            return name if plain and lower[start] in DETERMINERS else -1
    return -1
