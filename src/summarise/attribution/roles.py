"""What the article calls people beside their names: "Chinese President", "head of the union"."""

from __future__ import annotations

import re

from summarise.attribution.document import Document
from summarise.attribution.findings import Findings
from summarise.attribution.lexicon import (
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    THINGS,
    cue_forms,
    nouns_for_one,
    organisation_words,
    person_nouns,
    word_set,
)
from summarise.attribution.nominals import find_apposed
from summarise.attribution.trimming import HONORIFICS
from summarise.attribution.verbs import is_surely_finite

_LONGEST_ROLE = 20
# "editor of “The Kelt Times,”": the comma stands within the marks, and ends the role.
_INNER_COMMA = re.compile(r",([\"”'’]*)$")
_ENDS = word_set(", . ? ! ; : ( ) — – -- - who whom whose which that where when while ❝")
_WHOSE = word_set("my our her his their its")
_ARTICLES = _WHOSE | {"the"}
_NO_ROLE = HONORIFICS | _ARTICLES
# What may stand between a role and its name: "council leader Cllr David Lee".
_BETWEEN = HONORIFICS | word_set("cllr prof professor rev")
_ADDRESSED = word_set("my our your")
_SHORT_TITLES = (("justice",), ("prof",), ("prof", "."), ("prof.",))
_OFFICES = frozenset(
    [("of", "the"), *(("who", does) for does in ("runs", "owns", "heads", "leads", "chairs", "manages", "founded"))]
)
_WORKING_AT = word_set("of from with")
# What somebody was, and may be no more: "former President Ann Lee".
_FORMERLY = word_set("former ex then acting interim deputy outgoing late")
# Verbs without an ending before their object: "met chef Ann Lee".
_VERBS = word_set(
    "according beat called found gave got helped hired joined kept left let made met named paid put saw sent told took"
)
_SERVING = word_set(
    "acting incoming leading managing outgoing reigning retiring rising serving sitting touring visiting voting working"
)
_HAVE = word_set("has have had having was were is are been being")
_JOINING = word_set("after and as because before but if nor once or plus since until")
_UNFINISHED = PREPOSITIONS | DETERMINERS | {"and", "or", "but", "&", "also"}
_SHORT_QUOTATION = 5
_SETS_APART = word_set(", ( — – -- -")
# "Ann Lee, a day after the vote": what such a noun opens tells when or how, not who.
_NO_ROLES = word_set(
    "day week month year decade hour minute moment few couple bit little lot step move sign result fact first second "
    "number majority claim charge decision way time reference note matter"
)
_WORKS = THINGS | word_set("album book car film firm company game house movie novel play record series ship show song")


def find_role(findings: Findings, entity: int) -> str | None:
    """Return the first role the article gives the person, before the name or in apposition to it, or None."""
    for i in findings.entities[entity].runs:
        m = findings.naming(i)
        if m is None:
            continue
        for role in (_before(findings, m), _after(findings, m), _beside(findings, m)):
            # "Your agent": whose, only the one who speaks knows. "Prince Hal": the name tells it.
            told = role and findings.full_name(entity).startswith(f"{role} ")
            if role and not told and role.split(maxsplit=1)[0].lower() not in _ADDRESSED:
                return role
    return None


def _beside(findings: Findings, m: int) -> str | None:
    """Return the noun phrase that the name follows in apposition: "chairman of the Harbour Board Ann Lee"."""
    document, mentions = findings.document, findings.mentions
    for k in range(m - 1, max(-1, m - 3), -1):
        if mentions[k].kind == "nom" and find_apposed(document, mentions, k) == mentions[m].entity:
            start = _skip_article(document, mentions[k].start, mentions[k].end)
            end = _trim_end(document, start, mentions[m].head)
            return _tell(findings, start, end) if 0 < end - start <= _LONGEST_ROLE else None
    return None


def _before(findings: Findings, m: int) -> str | None:
    mention = findings.mentions[m]
    end, low = mention.head, findings.document.lower
    start = _skip_verb(findings.document, mention.start, end)
    while start < end and (low[start].rstrip(".") in _NO_ROLE or not low[start][0].isalnum()):
        if _skip_article(findings.document, start, end) == start and low[start] in _WHOSE:
            break
        start += 1
    end = _trim_end(findings.document, start, end)
    nouns = nouns_for_one()
    if not any(low[i].rstrip(".") in nouns for i in range(start, end)):
        return None
    while start and low[start - 1] in _FORMERLY:
        start -= 1
    # "Mr Justice Swift": no role beside a name that tells it.
    return _tell(findings, start, end) if low[start:end] not in _SHORT_TITLES else None


def _skip_verb(document: Document, start: int, end: int) -> int:
    """Return where what stands before a name begins behind a verb or a stop: "met chef", "has signed"."""
    lower = document.lower
    begin = start
    # "for shoving quarterback Ann Lee", but not "by acting governor Ann Lee".
    if start and lower[start - 1] in PREPOSITIONS and lower[start].endswith("ing") and lower[start] not in _SERVING:
        begin = start + 1
    for i in range(start, end):
        perfect = lower[i].endswith("ed") and lower[i - 1 : i] and lower[i - 1] in _HAVE
        if lower[i] in _VERBS or lower[i] in FINITE or lower[i] == "." or perfect:
            begin = i + 1
    return begin


def _skip_article(document: Document, start: int, end: int) -> int:
    """Return where a role begins without its article; whose relative somebody is belongs to it: "her son"."""
    lower = document.lower
    if lower[start] in _WHOSE and not RELATIVES.isdisjoint(lower[start + 1 : end]):
        return start
    return start + (lower[start] in _ARTICLES)


def _tell(findings: Findings, start: int, end: int) -> str:
    """Return the words of a role, those of "Her son" as they stand within a sentence."""
    words = _INNER_COMMA.sub(r"\1", findings.words(start, end))
    return words[0].lower() + words[1:] if findings.document.lower[start] in _WHOSE else words


def _trim_end(document: Document, start: int, end: int) -> int:
    """Return the end without the honorific and the marks that stand between a role and its name."""
    low = document.lower
    # "Ek's coach, Italian Ann Lee": the role ends at the comma.
    end = next((i for i in range(start + 1, end) if low[i] == ","), end)
    # "the first lady, Ann Lee".
    while (
        end > start + 1
        and low[end - 2 : end] != ("first", "lady")
        and (low[end - 1].rstrip(".") in _BETWEEN or not low[end - 1][0].isalnum())
    ):
        end -= 1
    return end


def _after(findings: Findings, m: int) -> str | None:
    """Return what stands in apposition behind the name: "Ann Lee, 26, a nurse", "Ann Lee, head of the union"."""
    mention = findings.mentions[m]
    document, start = findings.document, mention.end
    lower, last = document.lower, document.bounds[document.sentence[mention.start]][1]
    if start + 2 >= last or document.words[start] not in _SETS_APART:
        return None
    start = _skip_age(document, start + 1, last)
    start += start < last and lower[start] in ("himself", "herself")
    # "Ann Lee (32) passed her exam"; or nothing follows that could be one.
    if lower[start - 1] == ")" or start + 2 >= last:
        return None
    end = _end_of_role(document, start + 1, last)
    # "Ann Lee, who runs the inn,", "Ann Lee, of the Royal Garden,", "Ann Lee, from the Institute for Work,".
    works = lower[start] in _WORKING_AT and not organisation_words().isdisjoint(lower[start:end])
    # "Ann Lee, for the Liberals,".
    works |= lower[start : start + 2] == ("for", "the") and document.words[start + 2][0].isupper()
    # "who leads by two points" holds no office.
    office = lower[start : start + 2] in _OFFICES and lower[start + 2] not in PREPOSITIONS
    if (office or works) and end < last and document.words[end] == ",":
        return _tell(findings, start, end)
    end = _cut_back(document, start, _end_of_role(document, start, last))
    if end <= start or _opens_clause(document, start) or not _tells_role(findings, start, end):
        return None
    return _tell(findings, _skip_article(document, start, end), end)


def _skip_age(document: Document, start: int, last: int) -> int:
    """Return where what stands behind a name's mark begins without the age: "Ann Lee, 26, a nurse"."""
    if document.lower[start].isdigit() and start + 2 < last and document.words[start + 1] in (",", ")"):
        return start + 2 + (document.words[start + 2] == ",")
    return start


def _opens_clause(document: Document, start: int) -> bool:
    """Tell whether what follows a name's comma says what somebody did or is: "is a spy", "rushed to her husband".

    Or that somebody else follows: "Ann Lee, and a producer".
    """
    word, after = document.lower[start], document.lower[start + 1]
    if word in cue_forms() or is_surely_finite(word) or word in _VERBS or word in _JOINING:
        return True
    held = after in PREPOSITIONS or after in DETERMINERS or after in PRONOUNS or after == "as"
    return word.endswith("ed") and held


def _end_of_role(document: Document, start: int, last: int) -> int:
    lower, words = document.lower, document.words
    forms = cue_forms()
    end = start
    while end < min(last, start + _LONGEST_ROLE):
        word, before = lower[end], lower[end - 1] if end > start else ""
        linked = before in PREPOSITIONS or before in DETERMINERS or before == "'s"
        # "a driver from Mt. Prospect", "editor of the “Kelt Times”".
        short = word == "." and end + 1 < last and words[end - 1].istitle() and len(before) <= _LONGEST_SHORT
        title = document.quotation[end] >= 0 and linked and _is_short(document, end)
        if word in _ENDS and not short and not title:
            break
        # "Ann Lee, head of the union told reporters": an inflected verb ends it, but not in "convicted of threatening".
        if word in forms and end > start and forms[word][0] != word and not linked:
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


_LONGEST_SHORT = 3


def _is_short(document: Document, i: int) -> bool:
    quotation = document.quotations[document.quotation[i]]
    return len(document.text[quotation.start : quotation.end].split()) <= _SHORT_QUOTATION


def _cut_back(document: Document, start: int, end: int) -> int:
    """Return the end of a role without the words that something should follow: "head of the"."""
    lower = document.lower
    if end - start == _LONGEST_ROLE and lower[end : end + 1] and lower[end] not in _ENDS:
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
    if opening[0] in ("a", "an"):
        return _NO_ROLES.isdisjoint(opening[:3]) and (first >= 0 or _WORKS.isdisjoint(opening))
    # "went home to her brother".
    if first < 0 or not PREPOSITIONS.isdisjoint(opening[:first]):
        return False
    # "Ann Lee, Osman's attorney", but not "Ann Lee, Bo Ek and the nurse".
    return "'s" in opening or not findings.names_a_person(start, end)
