"""What the article calls people beside their names: "Chinese President", "head of the union"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.findings import Findings
from summarise.attribution.lexicon import RELATIVES, cue_forms, nouns_for_one, word_set
from summarise.attribution.nominals import find_apposed
from summarise.attribution.trimming import HONORIFICS

_LONGEST_ROLE = 12
_ENDS = word_set(", . ; : ( ) — – -- - who whose which where when while ❝")
_WHOSE = word_set("my our her his their its")
_ARTICLES = _WHOSE | {"the"}
# What may stand between a role and its name: "council leader Cllr David Lee".
_BETWEEN = HONORIFICS | word_set("cllr prof professor rev")
_ADDRESSED = word_set("my our your")
_SHORT_TITLES = (("justice",), ("prof",), ("prof", "."), ("prof.",))
_OFFICES = frozenset(
    [("of", "the"), *(("who", does) for does in ("runs", "owns", "heads", "leads", "chairs", "manages", "founded"))]
)
_SETS_APART = word_set(", ( — – -- -")
# "Ann Lee, a day after the vote": what such a noun opens tells when or how, not who.
_NO_ROLES = word_set(
    "day week month year decade hour minute moment few couple bit little lot step move sign result fact first second "
    "number majority claim charge decision way time reference note matter"
)


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
    start, end, low = mention.start, mention.head, findings.document.lower
    while start < end and (low[start].rstrip(".") in HONORIFICS | _ARTICLES or not low[start][0].isalnum()):
        if _skip_article(findings.document, start, end) == start and low[start] in _WHOSE:
            break
        start += 1
    end = _trim_end(findings.document, start, end)
    nouns = nouns_for_one()
    if not any(low[i].rstrip(".") in nouns for i in range(start, end)):
        return None
    # "Mr Justice Swift": no role beside a name that tells it.
    return _tell(findings, start, end) if low[start:end] not in _SHORT_TITLES else None


def _skip_article(document: Document, start: int, end: int) -> int:
    """Return where a role begins without its article; whose relative somebody is belongs to it: "her son"."""
    lower = document.lower
    if lower[start] in _WHOSE and not RELATIVES.isdisjoint(lower[start + 1 : end]):
        return start
    return start + (lower[start] in _ARTICLES)


def _tell(findings: Findings, start: int, end: int) -> str:
    """Return the words of a role, those of "Her son" as they stand within a sentence."""
    words = findings.words(start, end)
    return words[0].lower() + words[1:] if findings.document.lower[start] in _WHOSE else words


def _trim_end(document: Document, start: int, end: int) -> int:
    """Return the end without the honorific and the marks that stand between a role and its name."""
    low = document.lower
    # "Ek's coach, Italian Ann Lee": the role ends at the comma.
    end = next((i for i in range(start + 1, end) if low[i] == ","), end)
    while end > start + 1 and (low[end - 1].rstrip(".") in _BETWEEN or not low[end - 1][0].isalnum()):
        end -= 1
    return end


def _after(findings: Findings, m: int) -> str | None:
    """Return what stands in apposition behind the name: "Ann Lee, 26, a nurse", "Ann Lee, head of the union"."""
    mention = findings.mentions[m]
    document, start = findings.document, mention.end
    last = document.bounds[document.sentence[mention.start]][1]
    if start + 2 >= last or document.words[start] not in _SETS_APART:
        return None
    start += 1
    # "Ann Lee, 26, a nurse", "Ann Lee (26), a nurse": the age is not the role.
    if document.lower[start].isdigit() and start + 2 < last and document.words[start + 1] in (",", ")"):
        start += 2 + (document.words[start + 2] == ",")
    start += document.lower[start] in ("himself", "herself")
    end = _end_of_role(document, start + 1, last)
    # "Ann Lee, who runs the inn,", "Ann Lee, of the Royal Garden,".
    if document.lower[start : start + 2] in _OFFICES and end < last and document.words[end] == ",":
        return _tell(findings, start, end)
    end = _end_of_role(document, start, last)
    if end == start or document.lower[start] in cue_forms() or not _tells_role(findings, start, end):
        return None
    return _tell(findings, _skip_article(document, start, end), end)


def _end_of_role(document: Document, start: int, last: int) -> int:
    forms = cue_forms()
    end = start
    while end < min(last, start + _LONGEST_ROLE) and document.lower[end] not in _ENDS:
        # "Ann Lee, head of the union told reporters": an inflected verb ends it.
        if document.lower[end] in forms and end > start and forms[document.lower[end]][0] != document.lower[end]:
            break
        end += 1
    return end


def _tells_role(findings: Findings, start: int, end: int) -> bool:
    """Tell whether the words are one: "a thatcher from Lannick" by its article, others by a noun for a person."""
    document = findings.document
    opening = document.lower[start : min(end, start + 6)]
    if opening[0] in ("a", "an"):
        return _NO_ROLES.isdisjoint(opening[:3])
    # "Ann Lee, Osman's attorney", but not "Ann Lee, Bo Ek and the nurse".
    whose = "'s" in opening
    return any(word in nouns_for_one() for word in opening) and (whose or not findings.names_a_person(start, end))
