"""Names of bodies that are built unlike people's: "Number 10", "Save the Children", "the King's Fund"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    BANDS,
    DOERS,
    calendar_words,
    nouns_for_one,
    organisation_words,
    person_nouns,
    reports_speech,
    sentence_openers,
    word_set,
)


def find_odd_bodies(document: Document) -> dict[int, int]:
    """Return the first words of bodies' names of another build than people's, each with the word after the name."""
    words = document.words
    fronts = [i - 1 for i in document.find(_BEHIND_FRONTS) if i and words[i - 1][0].isupper()]
    found = _find_owned(document, fronts) | _find_bands(document, fronts) | _find_of_saints(document)
    known: set[tuple[str, ...]] = set()
    likely = [i for i in fronts if words[i + 1] in ("the", "10")]
    for i in likely:
        end = _end_of_body(document, i)
        if end:
            found[i] = end
            known.add(words[i:end])
    if known:
        found.update({i: i + size for i in likely for size in (2, 3) if words[i : i + size] in known})
    return found


def _find_owned(document: Document, fronts: list[int]) -> dict[int, int]:
    """Return the names of bodies that an office or a group owns: "the King's Fund", "Farmers' Union"."""
    lower = document.lower
    found = {}
    for i in fronts:
        mark = lower[i + 1]
        if mark not in _OF_OWNERS:
            continue
        # "Sellers'", "Retailers'": any noun for those who do something.
        several = lower[i] in person_nouns()[1] or (mark == "'" and lower[i].endswith(_DOERS))
        if not several and not (mark == "'s" and lower[i] in nouns_for_one()):
            continue
        owned = i + 2
        last = document.bounds[document.sentence[i + 1]][1]
        end = end_of_capitals(document, owned, min(last, owned + _LONGEST_OWNED))
        while end > owned and lower[end - 1] not in organisation_words():
            end -= 1
        if end > owned:
            found[i] = end
    return found


_OF_OWNERS = frozenset(("'s", "'"))
_BEHIND_FRONTS = _OF_OWNERS | BANDS | {"the", "10", "of"}
"""What stands behind the first word of the names of most such bodies."""
_DOERS = (*DOERS, "ants", "ents")
_LONGEST_OWNED = 4


def _find_of_saints(document: Document) -> dict[int, int]:
    """Return the names of bodies that are called after a saint: "St Ann's", "St Ann's Hospital"."""
    found = {}
    for i in document.find(_SAINTS):
        last = document.bounds[document.sentence[i]][1]
        # "St Ann's said" has it in one word.
        owned = next((k for k in (i + 1, i + 2) if k < last and document.lower[k].endswith("'s")), last)
        if owned == last or not document.words[i + 1][0].isupper():
            continue
        end = end_of_capitals(document, owned + 1, min(last, owned + 1 + _LONGEST_OWNED))
        while end > owned + 1 and document.lower[end - 1] not in organisation_words():
            end -= 1
        found[i] = end
    return found


_SAINTS = frozenset(("st", "st.", "saint"))


def _find_bands(document: Document, fronts: list[int]) -> dict[int, int]:
    """Return the names of bodies that begin with who is in them: "Doctors Without Borders", "Friends of the Earth"."""
    words, lower = document.words, document.lower
    found = {}
    plural = person_nouns()[1]
    for i in fronts:
        last = document.bounds[document.sentence[i]][1]
        if lower[i] not in plural or i + 2 >= last:
            continue
        begin = i + 2 + (lower[i + 2] == "the" and i + 3 < last)
        stands = (lower[i + 1] in BANDS and words[i + 1].istitle()) or (
            lower[i : i + 2] == ("friends", "of") and begin == i + 3
        )
        end = end_of_capitals(document, begin, last) if stands else begin
        if end > begin:
            found[i] = end
    return found


def _end_of_body(document: Document, i: int) -> int:
    """Return the word after a body's name of another build than people's, "Number 10", "Save the Children", or 0."""
    words, lower = document.words, document.lower
    first, last = document.bounds[document.sentence[i]]
    if words[i] in ("Number", "No") and i + 2 < last and reports_speech(lower[i + 2]):
        return i + 2
    if i + 2 >= last or words[i + 1] != "the" or not words[i + 2][0].isupper():
        return 0
    # "Ask the Children", but none speaks: what reports behind it makes the three words a name; so does a capital
    # within a sentence, where no verb has one.
    known = lower[i] in sentence_openers() or lower[i] in nouns_for_one() or lower[i] in calendar_words()
    verb = words[i].isalpha() and not known
    speaks = i + 3 < last and reports_speech(lower[i + 3])
    within = i > first and lower[i + 2] in person_nouns()[1] and words[i - 1].isalpha() and words[i - 1].islower()
    return i + 3 if verb and ((speaks and i == first) or within) else 0


def end_of_capitals(document: Document, start: int, last: int) -> int:
    """Return the word after the capitalised ones from ``start``, before the title of a person among them."""
    end = start
    while end < last and document.words[end][0].isupper():
        if end > start and document.lower[end].rstrip(".") in nouns_for_one():
            break
        end += 1
    return end


def is_index(word: str, then: str) -> bool:
    """Tell whether two words name a list of companies: "FTSE 250", "Fortune 500"."""
    return word in _INDEXES and then.isdigit()


_INDEXES = word_set("asx cac dax dow forbes fortune ftse ibex mib nasdaq nifty nikkei russell s&p smi stoxx topix tsx")
