"""Which words between marks name somebody, a work or an event rather than state anything."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.lexicon import PREPOSITIONS, word_set
from summarise.attribution.mentions import Mention

_LONGEST = 14
_NAMING = word_set("titled entitled subtitled themed headlined theme title headline heading nickname moniker codename")
_WORKS = word_set(
    "book novel memoir biography film movie documentary song single album series show sitcom play musical opera poem "
    "painting podcast exhibition column essay"
)
_STUDIES = word_set("study paper article report thesis dissertation")
_PRINTED = word_set("article report story letter column editorial piece interview obituary review feature")
_LONGEST_ABOUT = 10
_INTRODUCING = _WORKS | _NAMING
_EVENTS = word_set("meeting conference forum summit festival dialogue exhibition symposium seminar workshop convention")
# "the river they call “Old Brown”": no more is named than what stands behind.
_CALLING = word_set("aka alias called call calls codenamed dubbed known named nicknamed so-called styled termed")
# What titles leave small.
_SMALL = PREPOSITIONS | word_set("a an the and or nor but as vs de la le et y")
# Verbs whose object are the words themselves: "they chanted “No More War”", but not "she praised “No More War”".
_UTTERING = word_set(
    "say shout chant cry yell scream ask reply respond retort tweet answer add exclaim read whisper mutter murmur "
    "joke quip declare state repeat snap proclaim hiss roar bellow thunder"
)
_CHANTS = word_set("chant chants chanting cry cries shout shouts shouting")
_PAUSES = frozenset((",", ":"))


def find_titles(document: Document, mentions: Sequence[Mention], cues: Sequence[Cue]) -> frozenset[int]:
    """Return the quotations that are names or titles.

    Such is what stands behind "themed" or "film" or ends in "forum". Besides, part quotations begin small within a
    sentence: what has capitals throughout there is a name, unless a verb of saying introduces it.
    """
    if not document.quotations:
        return frozenset()
    reporting: dict[int, list[Cue]] = {}
    for cue in cues:
        reporting.setdefault(document.sentence[cue.at], []).append(cue)
    # 'Jasdeep "Jas" Gill'.
    within_names = {i for m in mentions if m.kind == "name" and m.end - m.start > 2 for i in range(m.start, m.end)}
    return frozenset(
        q
        for q, at in enumerate(document.place)
        if at in within_names
        or _is_named_so(document, q)
        or (
            _is_capitalised(document, q)
            and not _is_said(document, mentions, reporting.get(document.sentence[at], ()), at)
        )
    )


def holds_words(document: Document, titles: frozenset[int], start: int, end: int) -> bool:
    """Tell whether a quotation that is no title of a work stands among the words."""
    return not titles.issuperset(set(document.quotation[start:end]) - {-1})


def is_titled(words: str) -> bool:
    """Tell whether several words are capitalised like a title of a work."""
    return _capitals(words) > 1


def last_mark(words: str) -> str:
    """Return the last character of quoted words, before the mark of a quotation that ends in them: "I said, 'Go.'"."""
    return words[-2] if len(words) > 1 and words[-1] in "'’\"”" else words[-1]


def _is_named_so(document: Document, q: int) -> bool:
    """Tell whether the words around quotation ``q`` say that it is a title or name: "the film “…”", "known as “…”"."""
    at, words, bare = document.place[q], _words(document, q), _bare(document, q)
    if bare.count(" ") >= _LONGEST or not (bare[:1].isupper() or bare[:1].isdigit()):
        return False
    before = _before(document, at)
    if before == "(" and document.words[at + 1 : at + 2] in ((",",), (")",)) and words[-1] not in ".!?":
        # "An article on the flood (“Town left to its fate”, 8 March)".
        return not _PRINTED.isdisjoint(document.lower[max(at - _LONGEST_ABOUT, 0) : at])
    if before in _NAMING or before in _WORKS:
        return bare[-1] not in "!?…"
    if bare.rsplit(" ", 1)[-1].lower() in _EVENTS and words[-1] != "." and before not in (*_PAUSES, "^", "that"):
        return True
    apposed = before == "," and document.before(at - 1) in _INTRODUCING
    # "The paper, “How ferries age,” was published".
    studied = before == "," and document.before(at - 1) in _STUDIES and words[-1] == ","
    if studied and bare.count(" ") > 1:
        return True
    named = before in _CALLING or before == "'s" or apposed or _is_by(document, at) or _is_of_artist(document, at)
    return named and _capitals(bare) > 0


def _is_capitalised(document: Document, q: int) -> bool:
    """Tell whether quotation ``q`` has the capitals of a name, where neither a sentence nor a headline gives them."""
    at, bare = document.place[q], _bare(document, q)
    first, last = document.bounds[document.sentence[at]]
    capitals = _capitals(bare) if bare.count(" ") < _LONGEST else 0
    if not capitals or _is_headline(document, first, last):
        return False
    before = _before(document, at)
    if before == "^":
        return capitals > 1 and at + 1 < last and document.words[at + 1] not in ".!?"
    if before == ",":
        return capitals > 1 or _words(document, q)[-1] == ","
    return before != ":" and document.lower[at - 2 : at] not in _OF_CHANTS


def _before(document: Document, at: int) -> str:
    return document.lower[at - 1] if at > document.bounds[document.sentence[at]][0] else "^"


def _words(document: Document, q: int) -> str:
    return document.text[document.quotations[q].start : document.quotations[q].end]


def _bare(document: Document, q: int) -> str:
    """Return the words of a quotation without the comma or stop that American papers put inside the marks."""
    words = _words(document, q)
    return words[:-1].rstrip() if words[-1] in ",.;" else words


def _capitals(words: str) -> int:
    """Return how many words have capitals or are figures, 0 where one that a title would not leave small has none."""
    count = 0
    for word in words.split():
        letters = word.lstrip("'‘’\"“(")
        if letters[:1].isupper() or letters[:1].isdigit():
            count += 1
        elif letters[:1].isalpha() and letters.rstrip(",;:") not in _SMALL:
            return 0
    return count


def _is_by(document: Document, at: int) -> bool:
    """Tell whether an author follows: "“Moby-Dick,” by Herman Melville"."""
    after = at + 1 + (document.words[at + 1 : at + 2] == (",",))
    return document.lower[after : after + 1] == ("by",) and any(
        w[0].isupper() for w in document.words[after + 1 : after + 2]
    )


def _is_of_artist(document: Document, at: int) -> bool:
    """Tell whether it is told who made it, or is in it: "“Dark Rivers” star Ann Lee", "Star of “Parcel,” Dies"."""
    if at > 1 and document.lower[at - 1] == "of" and document.lower[at - 2] in _ARTISTS:
        return True
    then = document.words[at + 1 : at + 3]
    made = document.lower[at + 1 : at + 2] != () and document.lower[at + 1] in _ARTISTS
    return (made and then[-1][0].isupper()) or document.lower[at + 1 : at + 3] == ("which", "stars")


_ARTISTS = word_set(
    "actor actress author composer creator director editor host judge panellist playwright presenter producer singer "
    "songwriter star writer"
)


def _is_headline(document: Document, first: int, last: int) -> bool:
    """Tell whether the words of a sentence have capitals throughout, so that those between marks tell nothing."""
    longer = [word[0].isupper() for word in document.words[first:last] if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 2 and sum(longer) >= _TITLED * len(longer)


_TITLED = 0.8
_OF_CHANTS = frozenset((chant, "of") for chant in _CHANTS)


def _is_said(document: Document, mentions: Sequence[Mention], cues: Sequence[Cue], at: int) -> bool:
    """Tell whether a verb of saying, with its subject, stands right beside the quotation at word ``at``.

    One that follows tells only of a quotation that opens its sentence: "In “Night Bus,” Lee says she" names a film.
    """
    before = _before(document, at)
    after = at + 1 + (document.words[at + 1 : at + 2] == (",",))
    for cue in cues:
        begin, end = cue.at, cue.end
        if cue.subject >= 0:
            begin, end = min(begin, mentions[cue.subject].start), max(end, mentions[cue.subject].end)
        if begin == after and before == "^":
            return True
        if (end == at - 1) if before in _PAUSES else (end == at and cue.lemma in _UTTERING):
            return True
    return False
