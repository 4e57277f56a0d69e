"""Roles behind a name, in apposition to it: "Ann Lee, 26, a nurse", "Ann Lee, head of the union"."""

from __future__ import annotations

from summarise.attribution.document import DASHES, Document
from summarise.attribution.document.verbs import CONJUNCTIONS, is_surely_finite
from summarise.attribution.grouping.fields import goes_on_listing
from summarise.attribution.grouping.findings import Findings
from summarise.attribution.grouping.role_words import LONGEST_ROLE, VERBS, skip_article, tell_role
from summarise.attribution.lexicon import (
    DETERMINERS,
    FINITE,
    PERSONAL,
    PREPOSITIONS,
    PRONOUNS,
    THINGS,
    cue_forms,
    nouns_for_one,
    organisation_words,
    person_nouns,
    word_set,
)

_ENDS = DASHES | word_set(", . ? ! ; : ( ) who whom whose which that where when while ❝")
_RUNNING = word_set(
    "captains chairs co-chairs co-founded co-owns coaches commands coordinates directs edits founded heads leads "
    "manages oversees owns presides represents researches runs studies supervises teaches"
)
# "Who works for Tesk", but not "who leads by two points".
_EMPLOYED = word_set("coaches farms lectures preaches researches studies teaches works")
_AT_WORK = word_set("at for in near on with")
_LONGEST_DEGREE = 5
_DEGREES = word_set("ba bsc dds dnp edd esq jd llb llm ma mba md mph msc pharmd phd rn")
_WORKING_AT = word_set("of from with")
_JOINING = CONJUNCTIONS | {"nor", "plus"}
_UNFINISHED = PREPOSITIONS | DETERMINERS | {"and", "or", "but", "&", "also"}
_SHORT_QUOTATION = 5
_LONGEST_SEAT = 7
_LONGEST_SHORT = 3
_SETS_APART = DASHES | {",", "("}
# "Ann Lee, a day after the vote": what such a noun opens tells when or how, not who.
_NO_ROLES = word_set(
    "day week month year decade hour minute moment few couple bit little lot step move sign result fact first second "
    "number majority claim charge decision way time reference note matter"
)
_OF_ADJECTIVES = ("ing", "-haired", "-year-old", "-spoken")
_NUMBER = frozenset(("no", "number", "."))
_WORKS = THINGS | word_set("album book car film firm company game house movie novel play record series ship show song")


def find_behind(findings: Findings, m: int) -> str | None:
    """Return what stands in apposition behind the name: "Ann Lee, 26, a nurse", "Ann Lee, head of the union"."""
    mention = findings.mentions[m]
    document, start = findings.document, mention.end
    lower, last = document.lower, document.bounds[document.sentence[mention.start]][1]
    if start + 2 >= last or document.words[start] not in _SETS_APART:
        return None
    start = _skip_age(document, start + 1, last)
    start = _skip_degrees(document, start, last)
    start += start < last and lower[start] in ("himself", "herself")
    # "Ann Lee (32) passed her exam"; or nothing follows that could be one.
    if lower[start - 1] == ")" or start + 2 >= last:
        return None
    end = _end_of_role(document, start + 1, last)
    # "Ann Lee, who runs the inn,", "Ann Lee, of the Royal Garden,", "Ann Lee, from the Institute for Work,".
    works = lower[start] in _WORKING_AT and not organisation_words().isdisjoint(lower[start:end])
    # "Ann Lee, for the Liberals,".
    works |= lower[start : start + 2] == ("for", "the") and document.words[start + 2][0].isupper()
    does, then = lower[start + 1], lower[start + 2]
    runs = does in _RUNNING and then not in PREPOSITIONS and then not in ("it", "them")
    told = lower[start] == "who" and (runs or (does in _EMPLOYED and then in _AT_WORK))
    office = told or lower[start : start + 2] == ("of", "the")
    closed = document.words[end] if end < last else ""
    # "Said Ann Lee, who runs the inn.", "Ann Lee — who runs the inn — said".
    whole = (office or works) and (closed == "," or (told and closed == "."))
    if whole or (office and closed == document.words[mention.end]):
        return tell_role(findings, start, end)
    end = _cut_back(document, start, _end_of_roles(document, start, last))
    if document.words[mention.end] == "(":
        end = _end_of_seat(document, end, min(last, start + _LONGEST_SEAT))
    cited = document.cites(mention.start)
    if cited and any(map(is_surely_finite, lower[start : end + 1])):
        # "According to Lee, the manager was paid."
        return None
    if end <= start or _opens_clause(document, start) or not _tells_role(findings, start, end):
        return None
    return tell_role(findings, skip_article(document, start, end), end)


def _end_of_seat(document: Document, end: int, most: int) -> int:
    """Return the end of the party in brackets with the seat behind its comma: "Ann Lee (Con, Kelt)"."""
    if document.words[end : end + 1] != (",",):
        return end
    closed = next((i for i in range(end, most) if document.words[i] == ")"), end)
    return closed if all(document.words[i][0].isupper() for i in range(end + 1, closed)) else end


def _skip_age(document: Document, start: int, last: int) -> int:
    """Return where what stands behind a name's mark begins without the age: "Ann Lee, 26, a nurse"."""
    if document.lower[start].isdigit() and start + 2 < last and document.words[start + 1] in (",", ")"):
        return start + 2 + (document.words[start + 2] == ",")
    return start


def _skip_degrees(document: Document, start: int, last: int) -> int:
    """Return where what stands behind a name's mark begins without the degrees: "Ann Lee, M.D., Ph.D., a surgeon"."""
    end = start
    while end < min(last - 2, start + _LONGEST_DEGREE):
        if document.words[end] == ",":
            told = "".join(document.lower[start:end]).replace(".", "") in _DEGREES
            return _skip_degrees(document, end + 1, last) if told else start
        end += 1
    return start


def _opens_clause(document: Document, start: int) -> bool:
    """Tell whether what follows a name's comma says what somebody did or is: "is a spy", "rushed to her husband".

    Or that somebody else follows: "Ann Lee, and a producer".
    """
    word, after = document.lower[start], document.lower[start + 1]
    if word in PERSONAL or word in cue_forms() or is_surely_finite(word) or word in VERBS or word in _JOINING:
        return True
    held = after in PREPOSITIONS or after in DETERMINERS or after in PRONOUNS or after == "as"
    acts = word.endswith("s") and (after in DETERMINERS or after in PRONOUNS)
    return acts or (word.endswith("ed") and held)


def _end_of_role(document: Document, start: int, last: int) -> int:
    lower, words = document.lower, document.words
    forms = cue_forms()
    end = start
    while end < min(last, start + LONGEST_ROLE):
        word, before = lower[end], lower[end - 1] if end > start else ""
        linked = before in PREPOSITIONS or before in DETERMINERS or before == "'s"
        # "a driver from Mt. Prospect", "editor of the “Kelt Times”".
        short = word == "." and end + 1 < last and words[end - 1].istitle() and len(before) <= _LONGEST_SHORT
        title = document.quotation[end] >= 0 and linked and _is_short(document, end)
        if title and document.ends_in_comma(end):
            # "Star of “Kelt Lights,” Dies at 91".
            return end + 1
        placed = _ends_place(document, end, last) if word == "," else end
        if placed > end:
            end = placed
            continue
        if (
            word in _ENDS
            and not short
            and not title
            and not (word == "," and goes_on_listing(document, start, end, last))
        ):
            break
        # "Ann Lee, head of the union told reporters": an inflected verb ends it, but not in "convicted of threatening".
        if word in forms and end > start and forms[word][0] != word and not linked and words[end].islower():
            break
        # "Ann Lee, a former agent for the mayor has said".
        if word in FINITE and end > start and words[end].islower() and before not in _UNFINISHED:
            break
        # "a lawyer wearing a cap".
        if (
            word.endswith("ing")
            and end > start
            and not linked
            and lower[end + 1 : end + 2] in (("a",), ("an",), ("the",))
        ):
            break
        end += 1
    return end


def _ends_place(document: Document, comma: int, last: int) -> int:
    """Return the word behind the state that stands within a role, or its comma: "a Kelt, Fla., rabbi"."""
    words, end = document.words, comma + 1
    if not words[comma - 1][0].isupper() or end + 2 >= last or not words[end][0].isupper():
        return comma
    end += 1 + (words[end + 1] == ".")
    closed = end + 1 < last and words[end] == "," and words[end + 1].islower()
    return end + 1 if closed and document.lower[end + 1] in nouns_for_one() else comma


def _end_of_roles(document: Document, start: int, last: int) -> int:
    """Return the end of a role, of a list of them too: "Chair, President and Chief Executive Officer of Tesk"."""
    end = _end_of_role(document, start, last)
    listed = end == start + 1 and document.words[end : end + 1] == (",",) and end + 3 < last
    titled = listed and all(
        document.lower[i] in nouns_for_one() and document.words[i].istitle() for i in (start, end + 1)
    )
    return _end_of_role(document, end + 1, last) if titled else end


def _is_short(document: Document, i: int) -> bool:
    quotation = document.quotations[document.quotation[i]]
    return len(document.text[quotation.start : quotation.end].split()) <= _SHORT_QUOTATION


def _cut_back(document: Document, start: int, end: int) -> int:
    """Return the end of a role without the words that something should follow: "head of the"."""
    lower = document.lower
    if end - start == LONGEST_ROLE and lower[end : end + 1] and lower[end] not in _ENDS:
        end = max((i for i in range(start, end) if lower[i] in PREPOSITIONS or lower[i] == "and"), default=end)
    while end > start and lower[end - 1] in _UNFINISHED:
        end -= 1
    return end


def _tells_role(findings: Findings, start: int, end: int) -> bool:
    """Tell whether the words are one: "a thatcher from Lannick" by its article, others by a noun for a person."""
    document = findings.document
    opening = document.lower[start : min(end, start + 6)]
    if opening[:2] == ("one", "of"):
        return not person_nouns()[1].isdisjoint(document.lower[start:end])
    nouns = nouns_for_one()
    first = next((i for i, word in enumerate(opening) if word in nouns), -1)
    then = document.lower[end + 1] if end + 1 < len(document.lower) else ""
    # "A burly, balding 58-year-old".
    if len(opening) == 2 and first < 0 and document.words[end : end + 1] == (",",) and then.endswith(_OF_ADJECTIVES):
        return False
    if opening[0] in ("a", "an"):
        return _NO_ROLES.isdisjoint(opening[:3]) and (first >= 0 or _WORKS.isdisjoint(opening))
    # "The former Norland No 1".
    if document.lower[end - 1] == "1" and document.lower[end - 2] in _NUMBER:
        return True
    # "went home to her brother".
    if first < 0 or not PREPOSITIONS.isdisjoint(opening[:first]):
        return False
    # "Ann Lee, Osman's attorney", but not "Ann Lee, Bo Ek and the nurse".
    return "'s" in opening or not findings.names_a_person(start, end)
