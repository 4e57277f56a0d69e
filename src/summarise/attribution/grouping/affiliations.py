"""What body somebody is of, told right behind the name: "Ann Lee of the World Bank"."""

from __future__ import annotations

from summarise.attribution.grouping.findings import Findings
from summarise.attribution.grouping.role_words import tell_role
from summarise.attribution.lexicon import organisation_words, reports_speech, word_set

_WORKING_FOR = frozenset((("of",), ("from",), ("with",)))
_OF_RESEARCH = word_set("college hospital institute institution laboratory museum observatory school university")
_OF_FIRMS = word_set(
    "advisors advisory analytics associates consulting economics insights partners research strategies"
)
_CLOSING = frozenset(((), (",",), (".",), ("(",), (")",), ("who",), ("in",), ("and",), ("—",), ("–",), ("-",), ("❝",)))


def find_affiliation(findings: Findings, m: int) -> str | None:
    """Return what body somebody is of, told behind the name: "Ann Lee of the World Bank", "Ann Lee, of Tesk Ltd"."""
    document, mention = findings.document, findings.mentions[m]
    lower, start = document.lower, mention.end
    start += lower[start : start + 1] == (",",)
    if lower[start : start + 1] not in (*_WORKING_FOR, ("at",)) or m + 1 == len(findings.mentions):
        return None
    body = findings.mentions[m + 1]
    if lower[start] == "at" and _OF_RESEARCH.isdisjoint(lower[body.start : body.end]):
        # "Said Ann Lee at the White House": only there.
        return None
    told = organisation_words().union(_OF_RESEARCH).intersection(lower[body.start : body.end])
    # "Bo Ek, of High Road, Kelt, was fined": he lives there.
    placed = document.words[body.end : body.end + 1] == (",",) == document.words[body.end + 2 : body.end + 3]
    if not told and placed and document.words[body.end + 1][0].isupper():
        return None
    # "Ann Lee of Pike Research".
    firm = lower[body.end - 1] in _OF_FIRMS | organisation_words() and body.end - body.start > 1
    bodily = body.kind == "org" or (body.kind == "name" and firm)
    joined = body.start == start + 1 and bodily and not body.modifies
    closed = document.words[body.end : body.end + 1] in _CLOSING or reports_speech(document.lower[body.end])
    # "Lord Nicholls of Birkenhead", "Ann Lee of the NGO".
    named = document.words[body.head][0].isupper() and lower[body.head] != "ngo" and lower[mention.start] != "lord"
    return tell_role(findings, start, body.end) if joined and named and closed else None
