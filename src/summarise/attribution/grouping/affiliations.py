"""What body somebody is of, told right behind the name: "Ann Lee of the World Bank"."""

from __future__ import annotations

from summarise.attribution.grouping.findings import Findings
from summarise.attribution.grouping.role_words import tell_role
from summarise.attribution.lexicon import reports_speech, word_set

_WORKING_FOR = frozenset((("of",), ("from",), ("with",)))
_OF_RESEARCH = word_set("college hospital institute institution laboratory museum observatory school university")
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
    joined = body.start == start + 1 and body.kind == "org" and not body.modifies
    closed = document.words[body.end : body.end + 1] in _CLOSING or reports_speech(document.lower[body.end])
    # "Lord Nicholls of Birkenhead", "Ann Lee of the NGO".
    named = document.words[body.head][0].isupper() and lower[body.head] != "ngo" and lower[mention.start] != "lord"
    return tell_role(findings, start, body.end) if joined and named and closed else None
