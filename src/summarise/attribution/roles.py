"""What the article calls people beside their names: "Chinese President", "head of the union"."""

from __future__ import annotations

from summarise.attribution.findings import Findings
from summarise.attribution.lexicon import cue_forms, nouns_for_one, word_set
from summarise.attribution.mentions import Mention
from summarise.attribution.nominals import find_apposed
from summarise.attribution.trimming import HONORIFICS

_LONGEST_ROLE = 12
_ENDS = word_set(", . ; : ( ) — – -- who whose which where when while ❝")
_ARTICLES = word_set("the our her his their")


def find_role(findings: Findings, entity: int) -> str | None:
    """Return the first role the article gives the person, before the name or in apposition to it, or None."""
    for i in findings.entities[entity].runs:
        m = findings.naming(i)
        if m is None:
            continue
        mention = findings.mentions[m]
        role = _before(findings, mention) or _after(findings, mention) or _beside(findings, m)
        if role:
            return role
    return None


def _beside(findings: Findings, m: int) -> str | None:
    """Return the noun phrase that the name follows in apposition: "chairman of the Harbour Board Ann Lee"."""
    document, mentions = findings.document, findings.mentions
    for k in range(m - 1, max(-1, m - 3), -1):
        if mentions[k].kind == "nom" and find_apposed(document, mentions, k) == mentions[m].entity:
            start, end = mentions[k].start, mentions[m].head
            while end > start and not document.words[end - 1][0].isalnum():
                end -= 1
            start += document.lower[start] in _ARTICLES
            return findings.words(start, end) if 0 < end - start <= _LONGEST_ROLE else None
    return None


def _before(findings: Findings, mention: Mention) -> str | None:
    start, end, low = mention.start, mention.head, findings.document.lower
    while start < end and (low[start].rstrip(".") in HONORIFICS | _ARTICLES or not low[start][0].isalnum()):
        start += 1
    while end > start and (low[end - 1].rstrip(".") in HONORIFICS or not low[end - 1][0].isalnum()):
        end -= 1
    nouns = nouns_for_one()
    if not any(low[i].rstrip(".") in nouns for i in range(start, end)):
        return None
    return findings.words(start, end)


def _after(findings: Findings, mention: Mention) -> str | None:
    document, start = findings.document, mention.end
    last = document.bounds[document.sentence[mention.start]][1]
    if start + 2 >= last or document.words[start] not in (",", "("):
        return None
    start += 1
    # "Ann Lee, 26, a nurse": the age is not the role.
    if document.lower[start].isdigit() and start + 2 < last and document.words[start + 1] == ",":
        start += 2
    end = start
    forms = cue_forms()
    while end < min(last, start + _LONGEST_ROLE) and document.lower[end] not in _ENDS:
        if document.lower[end] in forms and end > start and forms[document.lower[end]][0] != document.lower[end]:
            break
        end += 1
    nouns = nouns_for_one()
    named = [i for i in range(start, min(end, start + 6)) if document.lower[i] in nouns]
    if not named or document.lower[start] in forms or findings.names_a_person(start, end):
        return None
    return findings.words(start + (document.lower[start] in _ARTICLES), end)
