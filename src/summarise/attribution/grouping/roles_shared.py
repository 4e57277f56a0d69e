"""What several are called by one noun before their names: "councillors Ann Lee and Bo Ek", "Sens. Lee and Ek"."""

from __future__ import annotations

from functools import cache

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.grouping.findings import Findings
from summarise.attribution.grouping.role_words import VERBS, skip_article, tell_role
from summarise.attribution.lexicon import FINITE, NUMBERS, PREPOSITIONS, RELATIVES, word_set
from summarise.resources import read_table

_MOST_NAMES = 6
# What may stand behind each name: "Ann Lee, D-N.M., and Bo Ek", "Ann Lee of Ohio and Bo Ek of Utah".
_LONGEST_PART = 6
_JOINING = frozenset(("and", ",", "&"))
_TITLES = word_set("cllrs couns govs profs reps sens")
# These tell nothing of anybody.
_ANYBODY = RELATIVES | word_set(
    "boy child colleague fan friend girl guest man neighbor neighbour one person reporter resident victim woman"
)


def find_shared(findings: Findings, m: int) -> str | None:
    """Return what the noun before a list of names calls each of them, for the name of mention ``m``, or None."""
    mentions, listed = findings.mentions, m
    for _ in range(_MOST_NAMES):
        mention = mentions[m]
        before = mentions[m - 1] if m else mention
        opened = mention.start < mention.head
        if opened or (before.kind == "group" and before.end == mention.start):
            # By itself a name has no noun for several: "Ann Lee told reporters Bo Ek was ill".
            if m == listed and not _goes_on(findings, m):
                return None
            start, end = (mention.start, mention.head) if opened else (before.start, before.end)
            return _tell_one(findings, start, end)
        m = _find_before(findings, m)
        if m < 0:
            break
    return None


def _goes_on(findings: Findings, m: int) -> bool:
    """Tell whether another name follows that of mention ``m`` in a list."""
    named = (k for k in range(m + 1, min(m + _NEAR, len(findings.mentions))) if findings.mentions[k].kind == "name")
    behind = next(named, -1)
    return behind >= 0 and _find_before(findings, behind) == m


_NEAR = 4


def _find_before(findings: Findings, m: int) -> int:
    """Return the mention of the name before that of mention ``m`` in its list, or -1."""
    document, mentions = findings.document, findings.mentions
    start = mentions[m].start
    if document.before(start) not in _JOINING:
        return -1
    first = document.bounds[document.sentence[start]][0]
    for k in range(m - 1, -1, -1):
        between = document.lower[mentions[k].end : start - 1]
        if mentions[k].start < first or len(between) > _LONGEST_PART or not _NO_PART.isdisjoint(between):
            break
        if mentions[k].kind == "name":
            return k
    return -1


_NO_PART = FINITE | {QUOTED, ";", ":"}


def _tell_one(findings: Findings, start: int, end: int) -> str | None:
    """Return the words of a noun for several as they stand for one of them, or None where they do not."""
    document = findings.document
    last, several = document.words[end - 1], document.lower[end - 1]
    noun = find_noun_for_one(document, start, end)
    if noun in _ANYBODY or not (noun or several.rstrip(".") in _TITLES):
        return None
    start = skip_article(document, start, end)
    start += document.lower[start] in VERBS
    while start < end - 1 and (document.lower[start] in NUMBERS or document.words[start].isdigit()):
        start += 1
    role = tell_role(findings, start, end)
    if not noun:
        # "Sens." is told as "Sen." by itself too.
        return role
    return role.removesuffix(last) + (last[:-1] if several == f"{noun}s" else noun)


def find_noun_for_one(document: Document, start: int, end: int) -> str:
    """Return what each of those is whom a phrase names: MP for "Conservative MPs", nothing for "head of the MPs"."""
    headed = not PREPOSITIONS.isdisjoint(document.lower[start:end])
    return "" if headed else _nouns_for_one().get(document.lower[end - 1], "")


@cache
def _nouns_for_one() -> dict[str, str]:
    return {plural: noun for noun, _, plural in read_table("person_nouns.tsv")}
