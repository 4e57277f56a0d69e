"""Names and the words around them -> whether it is a man or a woman: ``m``, ``f``, or ``-`` where nothing tells it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    INDEFINITE,
    RELATIVES,
    given_names,
    person_nouns,
    reports_speech,
    titles,
    word_set,
)
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.surnames import begins_with_surname

_PRONOUN_WITHIN = 15
_NOUN_WEIGHS, _SPEECH_WEIGHS = 4, 2
HE_SAID = frozenset((he, said) for he in ("he", "she") for said in ("said", "says"))
_SPEAKING = HE_SAID | {("he", "added"), ("she", "added")}
_LONGEST_SHORT = 2
# Given names that women and men bear, whatever most of those do whom the lists count.
_EITHER = word_set(
    "alex andrea ashley casey charlie chris dana drew frankie freddie gabriele guadalupe jackie jamie jan jean "
    "jesse jordan kelly kerry kim kiran laurence lee leslie lindsay lindsey lou lu marty michele morgan nicola "
    "nikita olu pat robin sam sandy sasha shannon simone stacy tama taylor terry tracy"
)
# Last names that women or men alone bear, whatever the given name, which in the Punjab is either's.
_TELLING = {"kaur": "f", "singh": "m", "bibi": "f", "begum": "f", "devi": "f", "kumari": "f", "khatun": "f"}
# Whom the article calls by a child's name.
_PARENTS = {"abu": "m", "oum": "f", "umm": "f"}
_GENDERED = {"he": "m", "his": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


def tell_gender(key: Sequence[str], titled: Sequence[str], beside: Sequence[str]) -> str:
    """Return what the titles before a name say of its bearer's gender, or else the nouns beside, or the given name.

    ``titled`` and ``beside`` are the genders that ``gender_of_title`` and ``gender_beside`` read: "his wife, Jude
    Hill," is a woman, as few of that name are.
    """
    for told in (titled, beside):
        men, women = told.count("m"), told.count("f")
        if men != women:
            return "m" if men > women else "f"
    # A surname alone.
    if len(key) == 1:
        return "-"
    if key[-1] in _TELLING:
        return _TELLING[key[-1]]
    if key[0] in _PARENTS:
        return _PARENTS[key[0]]
    # "Teo Hwee Ling": her surname tells nothing.
    for part in key[begins_with_surname(key) : -1]:
        if part in _EITHER:
            continue
        # "Azma Zahid Bokhari": a father's or a husband's name tells nothing of a woman whose own no list has.
        if part not in given_names() and len(part) > _LONGEST_SHORT and part.endswith("a") and "-" not in part:
            break
        gender = given_names().get(part) or given_names().get(part.split("-")[0], "-")
        if gender in "mf":
            return gender
    return "-"


def gender_of_title(title: str | None) -> str:
    """Return the gender that a title tells, or a noun that stands as one, or ``-``."""
    return titles().get(title) or person_nouns()[0].get(title, "-") if title else "-"


def gender_beside(document: Document, run: NameRun) -> str:
    """Return the gender that a noun right before a name tells, "his wife Kim", "the boy's father, Kim,", or ``-``.

    A chairman may be a woman, but not an actress a man, nor somebody's husband a woman.
    """
    at, lower, nouns = run.start - 1, document.lower, person_nouns()[0]
    closed = document.words[run.end : run.end + 1]
    if closed == (",",) and (gender := _gender_behind(document, run)):
        return gender
    # "According to his wife, Ann Lee was ill": only a second comma makes it an apposition.
    if at > 0 and lower[at] == "," and closed in _CLOSED:
        at -= 1
    # "a girl Lee described".
    elif at > 0 and lower[at] in _DESCRIBED:
        return "-"
    if at < 0 or lower[at] not in nouns:
        return "-"
    # "His wife, the singer Kim Lee".
    if at > 2 and lower[at - 2 : at] == (",", "the") and lower[at - 3] in RELATIVES:
        at -= 3
    if document.sentence[at] != document.sentence[run.first]:
        return "-"
    gender = nouns.get(lower[at], "-")
    return gender if gender == "f" or lower[at] in RELATIVES else "-"


def _gender_behind(document: Document, run: NameRun) -> str:
    """Return the gender that a noun behind a name and a comma tells, "Kim Lee, a mother of two,", or nothing.

    The name opens its sentence or has just been said to speak: "Behind Kim Lee, a woman wept".
    """
    article, noun = (*document.lower[run.end + 1 : run.end + 3], "", "")[:2]
    if article not in INDEFINITE:
        return ""
    told = person_nouns()[0].get(noun)
    opens = run.start == document.bounds[document.sentence[run.start]][0] or reports_speech(document.before(run.start))
    return told if opens and (told == "f" or (told == "m" and noun in RELATIVES)) else ""


_DESCRIBED = word_set("girl woman lady")
_CLOSED = ((",",), (".",), (")",), ("who",))


def infer_gender(document: Document, runs: Sequence[NameRun], begins: Container[int]) -> str:
    """Return the gender that the nouns before a name tell, or the first pronouns after it in its sentences.

    ``begins`` are the words with which names begin: a pronoun behind another name may be that one's.
    """
    told: Counter[str] = Counter()
    for run in runs:
        # "his wife Kim", "their son, Kim,": the noun tells more than any pronoun.
        at = run.start - 1
        at -= at > 0 and document.words[at] == ","
        told[person_nouns()[0].get(document.lower[at], "-") if at >= 0 else "-"] += _NOUN_WEIGHS
        last = document.bounds[document.sentence[run.first]][1]
        for k in range(run.end, min(last, run.end + _PRONOUN_WITHIN)):
            gender = _GENDERED.get(document.lower[k])
            if gender or k in begins:
                told[gender or "-"] += 1
                break
        # "Wen Zhang said he was gone. “I miss him,” she said."
        quoted = _goes_on_quoted(document, last)
        if quoted and not any(k in begins for k in range(run.end, last)):
            told[_GENDERED[document.lower[last + 1]]] += _SPEECH_WEIGHS
    if told["m"] == told["f"]:
        return "-"
    return "m" if told["m"] > told["f"] else "f"


def is_contradicted(document: Document, runs: Sequence[NameRun], begins: Container[int], gender: str) -> bool:
    """Tell whether the pronouns of relative clauses behind a name tell another gender than the given name does.

    "Tama Lee, who was in the shed when he got the text, said he hadn't told his wife": two of them at least and no
    object, which would be somebody else: "Ann Lee, who was with him".
    """
    told: list[str] = []
    other = "f" if gender == "m" else "m"
    if any(_speaks_of_own(document, run) == other for run in runs):
        return True
    # Somebody named once or twice; of others more is known.
    if len(runs) < _OFTEN and any(_speaks_of_self(document, run) == other for run in runs):
        return True
    for run in runs:
        first, last = document.bounds[document.sentence[run.first]]
        if run.start != first or document.lower[run.end : run.end + 2] != (",", "who"):
            continue
        for k in range(run.end + 2, min(last, run.end + _CLAUSES_WITHIN)):
            word = document.lower[k]
            if k in begins or (word in person_nouns()[0] and document.lower[k - 1] not in _GENDERED):
                break
            told.append("object" if word == "him" else _GENDERED.get(word, "-"))
    return told.count(other) >= _FEWEST and "object" not in told


def _speaks_of_own(document: Document, run: NameRun) -> str:
    """Return the gender of who says something of what is led or belonged to, and goes on, or ``-``.

    "Emeka Duru says that her group has no plans. “We will see,” she says."
    """
    lower = document.lower
    first, last = document.bounds[document.sentence[run.first]]
    at = run.end + 1 + (lower[run.end + 1 : run.end + 2] == ("that",))
    if run.start != first or at + 1 >= last or not reports_speech(lower[run.end]) or lower[at + 1] not in _LED:
        return "-"
    goes_on = lower[last + 1 : last + 3] in _SPEAKING
    gender = _GENDERED.get(lower[at], "-")
    return gender if goes_on and _GENDERED[lower[last + 1]] == gender else "-"


def _speaks_of_self(document: Document, run: NameRun) -> str:
    """Return the gender of who tells unnamed people of a "he" or a "she" and goes on as such, or ``-``.

    "Blessing Chari, 19, told reporters he had been lucky. “I was lucky,” he said."
    """
    lower, last = document.lower, document.bounds[document.sentence[run.first]][1]
    verb = run.end + (lower[run.end : run.end + 1] == (",",))
    if verb >= last or not reports_speech(lower[verb]):
        return "-"
    told = range(verb + 1, min(last, verb + _LONGEST_TOLD))
    subject = next((k for k in told if lower[k] in _GENDERED or not document.words[k].islower()), 0)
    goes_on = subject and _goes_on_quoted(document, last) and lower[last + 1] == lower[subject]
    return _GENDERED[lower[subject]] if goes_on else "-"


def _goes_on_quoted(document: Document, i: int) -> bool:
    """Tell whether a quotation at word ``i`` is that of a "he" or a "she": "“I was lucky,” he said."."""
    return document.lower[i + 1 : i + 3] in _SPEAKING and document.quotation[i] >= 0


_LONGEST_TOLD, _OFTEN = 6, 3
_LED = word_set(
    "agency association business campaign charity class club colleagues committee company council department "
    "firm government group institute lab laboratory ministry neighbours neighbors office organisation organization "
    "own party practice pupils research school shop staff students team union unit university"
)
_CLAUSES_WITHIN = 25
_FEWEST = 2


def agree(told: str, gender: str) -> bool:
    """Tell whether two genders can be one person's."""
    return told == "-" or gender == "-" or told == gender


def are_forms(first: str, other: str) -> bool:
    """Tell whether two given names, the one beginning the other, can be one: Dan and Daniel, not Paul and Paula."""
    genders = {given_names().get(first, "-"), given_names().get(other, "-")}
    return not genders >= {"m", "f"}


def gender_of_saying(document: Document, run: NameRun) -> str:
    """Return the gender of who says something of "he" or of "her" own: "Lee told the court in her statement"."""
    first, last = document.bounds[document.sentence[run.first]]
    behind = document.lower[run.end : last]
    verb = next((k for k, word in enumerate(behind) if reports_speech(word)), len(behind))
    told = [_OWN[word] for word in (w.split("'")[0] for w in behind[verb:]) if word in _OWN]
    if not told:
        # "“My wife is tired,” Lee said."
        said = {document.quotation[k] for k in range(first, last) if document.quotation[k] >= 0}
        quoted = [document.quotations[q] for q in said]
        marks = [_MY_SPOUSE.search(document.text, quotation.start, quotation.end) for quotation in quoted]
        told = [_SPOUSES[mark[1]] for mark in marks if mark]
    return told[0] if told else "-"


_OWN = {word: _GENDERED[word] for word in ("he", "his", "she", "her")}
_SPOUSES = {"wife": "m", "husband": "f"}
_MY_SPOUSE = re.compile(r"\b[Mm]y (wife|husband)\b")
