"""The words of a role, as they are told."""

from __future__ import annotations

import re

from summarise.attribution.document import Document
from summarise.attribution.document.tickers import blank_tickers
from summarise.attribution.grouping.findings import Findings
from summarise.attribution.lexicon import RELATIVES, word_set
from summarise.attribution.names.fronts import opens_name
from summarise.values import fold

LONGEST_ROLE = 20
# "editor of “The Kelt Times,”": the comma stands within the marks, and ends the role.
_INNER_COMMA = re.compile(r",([\"”'’]*)$")
# "Sens. Ann Lee and Bo Ek", "Cllrs Ann Lee and Bo Ek": each is one.
_SEVERAL = re.compile(r"\b(Cllr|Coun|Gov|Prof|Rep|Sen)s(?=\.?$)")
WHOSE = word_set("my our her his their its")
ARTICLES = WHOSE | {"the"}
_OWN = frozenset((whose, "own") for whose in WHOSE)
_SMALL = WHOSE | {"a", "an", "one"}
# Verbs before their object, those of headlines too: "met chef Ann Lee", "Kelt sign striker Bo Ek".
VERBS = word_set(
    "according appoint appointed appoints axes bars beat beats benched benches called dropped drops fired fires found "
    "frees gave got helped hired hires jails joined kept left let lost made meets met named names paid put recalls "
    "releases sack sacked sacks saw sell sells sent sign signed signs snub snubs sold suspended suspends told took "
    "unveil unveils"
)


def skip_article(document: Document, start: int, end: int) -> int:
    """Return where a role begins without its article; whose relative somebody is belongs to it: "her son"."""
    lower = document.lower
    if lower[start] in WHOSE and not RELATIVES.isdisjoint(lower[start + 1 : end]):
        return start
    # "Another resident, Ann Lee, said".
    if lower[start] == "another" and start + 1 < end:
        return start + 1
    # "Her own health secretary".
    return start + (lower[start] in ARTICLES) + (lower[start : start + 2] in _OWN)


def tell_role(findings: Findings, start: int, end: int) -> str:
    """Return the words of a role, those of "Her son" and "A nurse" as they stand within a sentence."""
    # "chairman of the Law Society (LSK), Ann Lee": the bracket closes behind the role.
    opened = [i for i in range(start, end) if findings.document.words[i] == "("]
    if opened and ")" not in findings.document.words[opened[-1] : end]:
        end = opened[-1]
    words = fold(blank_tickers(_INNER_COMMA.sub(r"\1", findings.words(start, end))))
    words = _SEVERAL.sub(r"\1", words)
    # "One Nation senator" is of a party.
    document = findings.document
    named = opens_name(document, start) and document.words[start + 1][0].isupper()
    small = document.lower[start] in _SMALL and not words.isupper() and not named
    return words[0].lower() + words[1:] if small else words
