"""Where a run of capitalised words ends that may be a name."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DAYS_AND_MONTHS,
    DETERMINERS,
    HONORIFICS,
    PARTICLES,
    POST_NOMINALS,
    PREPOSITIONS,
    PRONOUNS,
    SUFFIXES,
    countries,
    cue_forms,
    given_names,
    organisation_words,
    person_nouns,
    reports_speech,
    sentence_openers,
)
from summarise.attribution.names.offices import SEATS

JOINED_PARTICLES = ("al-", "el-")
# But "Minh Do".
_NO_SURNAMES = (DETERMINERS | AUXILIARIES | DAYS_AND_MONTHS | frozenset(PRONOUNS)) - {"do"}
_BEHIND_NAMES = frozenset((",", ".", "(", ")", "'s", "who"))
_EDITIONS = frozenset(("morning", "evening", "daily", "weekly", "today"))
# "S. Kavitha a/p Rajan": daughter or son of.
_PARENTAGE = frozenset((*(("a", "/", of) for of in "pl"), ("s", "/", "o"), ("d", "/", "o")))
_LINKING = PARTICLES | {"&", "í", "á", "an", ".", "'", "a", "s", "d"}
"""Small words and marks that a name may go on behind."""
# Maria and Santo, which have their stop apart.
SHORTENED = frozenset(("Ma", "Sta", "Sto"))
_COMPASS = frozenset(("north", "south", "east", "west", "central", "mid"))
_NUMBERED = frozenset(("channel", "radio"))


def end_of_run(document: Document, start: int) -> int:
    """Return the word after the run that begins at ``start``."""
    words, lower = document.words, document.lower
    end = start + 1
    limit = document.bounds[document.sentence[start]][1]
    while end < limit:
        word = words[end]
        if lower[end - 1] in SUFFIXES and _is_behind_suffix(document, start, end):
            break
        if word[0].isupper():
            if _parts_names(document, end) and not (
                _is_surname(document, start, end, limit) or _ends_body(document, start, end, limit)
            ):
                break
            end += 1
        elif lower[end - 1] in _NUMBERED and word.isdigit():
            end += 1
        elif (word in _LINKING or word != lower[end]) and (linked := _count_linked(document, end, limit)):
            end += linked
        elif (word == "," and _is_suffix(document, start, end + 1, limit)) or (
            document.quotation[end] >= 0 and _is_nickname(document, end, limit)
        ):
            end += 2
        else:
            break
    return end


def _count_linked(document: Document, i: int, limit: int) -> int:
    """Return how many words from word ``i``, a small one or a mark, go on with a name, to the next of its own."""
    words, lower = document.words, document.lower
    if lower[i] not in _LINKING:
        # "Seán Ó hÓgáin": with a capital, though not as the first letter.
        return int(words[i] != lower[i] and (has_particle(words[i]) or (words[i][0] == "h" and words[i][1].isupper())))
    # "Eoghan Mac an Bhaird", "Guðmundur í Nesi", "Ma. Cristina Cruz", for Maria.
    small = (
        lower[i] in PARTICLES or words[i] in ("&", "í", "á") or (words[i] == "an" and lower[i - 1] in ("mac", "nic"))
    )
    if (small or (words[i] == "." and words[i - 1] in SHORTENED)) and _is_name_word(document, i + 1, limit):
        return 2
    if words[i] in ("'", "’") and _is_stopped(document, i) and _is_name_word(document, i + 1, limit):
        return 2
    both = i + 2 < limit and lower[i] in PARTICLES and lower[i + 1] in PARTICLES
    # "Jan 't Hooft".
    both = both or (words[i] in ("'", "’") and words[i + 1 : i + 2] == ("t",))
    if both and _is_name_word(document, i + 2, limit):
        return 3
    return 4 if words[i : i + 3] in _PARENTAGE and _is_name_word(document, i + 3, limit) else 0


def _is_stopped(document: Document, i: int) -> bool:
    """Tell whether an apostrophe is the last letter of the name before it: "Crystal Achieng' Oduor"."""
    return document.lower[i - 1].endswith("ng") and document.starts[i] == document.ends[i - 1]


def _parts_names(document: Document, i: int) -> bool:
    """Tell whether a capitalised word ends a name: little words and inflected verbs do in headlines."""
    word = document.lower[i]
    # "said Ann Lee Monday", which no name ends with, nor with "the", a Vietnamese name as well.
    if word in DAYS_AND_MONTHS or word == "the":
        # "Mr Sunday Obi".
        return document.before(i).rstrip(".") not in HONORIFICS
    if word not in sentence_openers() and not _is_inflected(word):
        return False
    if word in given_names() or word in PARTICLES or len(word) < 2:
        return False
    if word == "states" and document.before(i) == "united":
        return False
    # "The Kelt High Court".
    return word != "high" or organisation_words().isdisjoint(document.lower[i + 1 : i + 2])


def _is_inflected(word: str) -> bool:
    """Tell whether a word in lower case is a form of a reporting verb that is not its lemma."""
    return word in cue_forms() and cue_forms()[word][0] != word


def _is_behind_suffix(document: Document, start: int, i: int) -> bool:
    """Tell whether word ``i`` stands behind a suffix that ends the run, as no name behind a seat: "Dorne MP Ann Lee".

    The suffix is no "Md", a given name for short.
    """
    suffixed = i - start > 1 and document.words[i - 1] != "Md"
    return suffixed and not _is_member_for(document, start, i)


def _is_member_for(document: Document, start: int, i: int) -> bool:
    """Tell whether what ends at word ``i`` is whom a member sits for, before the name: "Dorne MP Ann Lee"."""
    lower = document.lower
    seat = lower[start] in _COMPASS or lower[start] not in given_names()
    return lower[i - 1] in SEATS and seat and lower[i] in given_names()


def _is_surname(document: Document, start: int, i: int, limit: int) -> bool:
    """Tell whether word ``i``, which may open a sentence, ends a name: "said Al From, who", "Marty Small said"."""
    lower = document.lower
    # "Brian M. Good said".
    initial = i == start + 2 and len(lower[start + 1].rstrip(".")) == 1
    if not (i == start + 1 or initial) or lower[start] not in given_names() or lower[start] in countries():
        return False
    if lower[i] in _NO_SURNAMES:
        # "England coach Mike Friday", but not "said Mike Lee Friday".
        return lower[i] in DAYS_AND_MONTHS and start > 0 and lower[start - 1] in person_nouns()[0]
    then = lower[i + 1] if i + 1 < limit else "."
    return then in _BEHIND_NAMES or reports_speech(then)


def _ends_body(document: Document, start: int, i: int, limit: int) -> bool:
    """Tell whether word ``i``, which may open a sentence, is part of a body's name: "Forest Watch says"."""
    lower = document.lower
    if lower[start] != "the" and lower[start] in sentence_openers():
        return False
    then = lower[i + 1] if i + 1 < limit else "."
    # "USA Today", "Russia Today said".
    if lower[i] == "today" and (lower[i - 1] == "usa" or (lower[i - 1] in countries() and reports_speech(then))):
        return True
    # "the Dorne Morning News".
    if lower[i] in _EDITIONS and then in organisation_words() and document.words[i + 1][0].isupper():
        return True
    if lower[i] not in organisation_words():
        # "Northern Voices said", "a residents' group, Northern Voices, said": a verb in -s does not report that
        # something said.
        at = i + 1 + (then == "," and document.before(start) == ",")
        return (
            lower[i].endswith("s")
            and document.words[at : at + 1] == lower[at : at + 1] != ()
            and reports_speech(lower[at])
        )
    return then in _BEHIND_NAMES or then in AUXILIARIES or then in PREPOSITIONS or _is_inflected(then)


def _is_name_word(document: Document, i: int, limit: int) -> bool:
    return i < limit and document.words[i][0].isupper()


def _is_suffix(document: Document, start: int, i: int, limit: int) -> bool:
    """Tell whether word ``i`` may stand behind the comma of a person's name: "Ann Lee, Jr.", "Ann Lee, SC, said"."""
    if i >= limit or document.lower[i] in SUFFIXES:
        return i < limit
    if document.lower[i].rstrip(".") in ("inc", "llc", "ltd"):
        return True
    return document.words[i] in POST_NOMINALS and document.lower[start] in given_names()


def _is_nickname(document: Document, i: int, limit: int) -> bool:
    """Tell whether the quotation at word ``i`` is inside a name: Dwayne “The Rock” Johnson."""
    if not _is_name_word(document, i + 1, limit):
        return False
    quotation = document.quotations[document.quotation[i]]
    inner = document.text[quotation.start : quotation.end]
    return len(inner) < 20 and inner[-1].isalnum() and inner[0].isupper() and len(inner.split()) <= 3


def has_particle(word: str) -> bool:
    """Tell whether a word is a name with a small particle joined to it: "al-Masri"."""
    return word[2:3] == "-" and word.startswith(JOINED_PARTICLES) and word[3:4].isupper()
