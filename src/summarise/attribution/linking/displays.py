"""Quotations that nobody named says: what stands on a banner, what a crowd cries."""

from __future__ import annotations

import re
from itertools import pairwise

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import SUBORDINATING, can_be_verb, is_surely_finite
from summarise.attribution.lexicon import PREPOSITIONS, cue_forms, reports_speech, word_set

_DISPLAYS = word_set(
    "badge badges banner banners billboard billboards cap card cards flag flags graffiti gravestone hat headstone "
    "hoarding hoardings inscription mug placard placards plaque poster posters shirt shirts sign signs sticker "
    "stickers sweatshirt t-shirt t-shirts tattoo tee tombstone"
)
_SHOWING = word_set("saying said says proclaiming declaring stating read reads reading")
_PLACING = PREPOSITIONS | {"above", "below"}
_LONGEST_PLACE = 8
_STAGE_DIRECTION = re.compile(r"\([^()]*\)|\[[^][]*\]")
"""What a transcript tells beside the words: "(CROSSTALK.)", "[applause]"."""
_PARTING = SUBORDINATING | frozenset((",", ";", "and", "but", "that", QUOTED))
_CRIES = word_set("boos chant chants chanting cheers chorus choruses cries jeers screams shouts shouting yells")
_REPLIES = word_set("answer rejoinder reply response retort")


def is_displayed(document: Document, q: int) -> bool:
    """Tell whether quotation ``q`` is what something reads: "a banner behind Ann Lee read “…”", "a sign saying “…”"."""
    lower, at = document.lower, document.place[q]
    quotation = document.quotations[q]
    if _STAGE_DIRECTION.fullmatch(document.text, quotation.start, quotation.end):
        return True
    behind = (*lower[at + 1 : at + 5], ".", ".", ".", ".")
    if behind[0] == "the" and behind[2] in ("reads", "read"):
        # "“Keep off the grass,” the sign reads."
        return behind[1] in _DISPLAYS
    if behind[0] in _SHOWING and behind[2] in _DISPLAYS:
        # "“Keep off the grass,” reads the sign above Ann Lee's door.", but not "says the flag maker Ann Lee".
        return behind[3] in _PLACING or not behind[3].isalpha()
    if _is_motto(document, at):
        return True
    verb = at - 1 - (document.before(at) in (",", ":"))
    first = document.bounds[document.sentence[at]][0]
    if verb <= first or lower[verb] not in _SHOWING:
        return False
    for i in range(verb - 1, max(first, verb - _LONGEST_PLACE) - 1, -1):
        if lower[i] in _DISPLAYS:
            # "A man with a sign said": not the sign, but so does "A sign on the door said".
            return lower[verb] not in ("said", "says") or PREPOSITIONS.isdisjoint(lower[first:i])
        if lower[i] in _PARTING or is_surely_finite(lower[i]):
            return False
    return False


def _is_motto(document: Document, at: int) -> bool:
    """Tell whether the quotation at word ``at`` is what something is called or lives by: "whose name means “…”"."""
    if document.before(at) in _MEANING:
        # "Zephany means “hidden by the Lord”."
        return not any(map(reports_speech, document.lower[slice(*document.bounds[document.sentence[at]])]))
    near = document.lower[max(0, at - _LONGEST_MOTTO) : at]
    if _MOTTOES.isdisjoint(near):
        return False
    named = any(pair[0] in _OWNING and pair[1] in _MOTTOES for pair in pairwise(near))
    return named and not any(map(reports_speech, near))


_LONGEST_MOTTO = 6
_OWNING = frozenset(("whose", "its"))
_MEANING = frozenset(("means", "meaning"))
_MOTTOES = word_set("catchphrase motto name nickname slogan tagline title")


def is_cried(document: Document, q: int) -> bool:
    """Tell whether quotation ``q`` is what several cry who are not named: "left to cries of “…”"."""
    lower, at = document.lower, document.place[q]
    # "To cries of “Shame!” and “Resign!”".
    first = document.bounds[document.sentence[at]][0]
    while at > first + 1 and lower[at - 1] in ("and", "or", ",") and document.quotation[at - 2] >= 0:
        at -= 2
    of = at > 1 and lower[at - 1] == "of" and lower[at - 2] in _CRIES
    # "ended with his shouts of “…”".
    return of and lower[at - 3 : at - 2] not in (("'s",), ("his",), ("her",), ("my",))


def is_answered(document: Document, q: int) -> bool:
    """Tell whether quotation ``q`` is by nobody who is named: "“No,” came the reply from the back", "tweeted @elm"."""
    at = document.place[q]
    behind = document.lower[at + 1 : at + 3]
    if "@" in behind and (behind[0] == "@" or behind[0] in cue_forms()):
        return True
    if _is_by_account(document, at) or _is_by_one_of_many(document, at):
        return True
    came = behind in (("came", "the"), ("came", "a")) and not _REPLIES.isdisjoint(document.lower[at + 3 : at + 5])
    # "Came the reply from Ann Lee".
    return came and not any(word[0].isupper() for word in document.words[at + 3 : at + _LONGEST_PLACE])


def _is_by_account(document: Document, at: int) -> bool:
    """Tell whether the account of nobody who is named leads the quotation in: "@elm replied: “…”"."""
    verb = at - 2
    if document.before(at) not in (",", ":") or verb < 1 or not reports_speech(document.lower[verb]):
        return False
    marked = next((i for i in range(verb - 1, max(-1, verb - _LONGEST_ACCOUNT), -1) if document.words[i] == "@"), -1)
    if (
        marked < 0
        or document.words[marked + 1][0].isupper()
        or not _ACCOUNT.fullmatch(document.text, document.starts[marked], document.ends[verb - 1])
    ):
        return False
    # "Ann Lee @elm replied": hers.
    before = document.words[marked - 1] if marked else "."
    return not before[0].isupper() or before.lower() in _HOLDERS


def _is_by_one_of_many(document: Document, at: int) -> bool:
    """Tell whether one of several leads the quotation in with no verb of saying: "Another was in tears: “…”"."""
    first = document.bounds[document.sentence[at]][0]
    verb = first + 1 + (document.lower[first] == "a")
    if document.before(at) != ":" or _ONE.isdisjoint(document.lower[first:verb]):
        return False
    plain = not any(word[0].isupper() or reports_speech(word) for word in document.words[first + 1 : at])
    return plain and can_be_verb(document, verb)


_ONE = word_set("another fourth one others second several some third")
_LONGEST_ACCOUNT = 9
_ACCOUNT = re.compile(r"@\w+")
_HOLDERS = word_set("account then user")
