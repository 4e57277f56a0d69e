"""Cues -> the phrase that heads the clause before a verb: "A source close to the board said"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.cues.words_between import is_passed_over
from summarise.attribution.document import DASHES, QUOTED, Document
from summarise.attribution.document.verbs import CONJUNCTIONS, find_verb, is_finite, opens_clause
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    FORMS_OF_BE,
    PREPOSITIONS,
    calendar_words,
    reports_speech,
    word_set,
)
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.mention import PHRASES
from summarise.attribution.mentions.nominals import find_apposed

SURE_HEAD = 0.8
_KINDS = frozenset(("speech", "act"))
_ALONE = frozenset(("he", "she"))
_LONGEST_BETWEEN = 26
_LONGEST_OFFICE = 6
# "told the Daily Post on Monday that".
_LONGEST_LISTENER = 7
_NOT_BEFORE = FORMS_OF_BE | {"to"}
_PLAIN = AUXILIARIES - FINITE - FORMS_OF_BE | word_set("has have had")
# "The spokesman was asked who Lee liked, but said": not Lee.
_OPENING = (CONJUNCTIONS - {"who"}) | {"so", "yet"}
_ALWAYS = word_set("accuse criticise criticize condemn denounce insist urge warn")
_ENDS_REPORT = ((",",), (".",))
_OPENS_REPORT = frozenset(("that", QUOTED))
_CALLING_FOR = frozenset((said, whom) for said in ("called", "calls") for whom in ("for", "on"))
_WHEN = word_set("after before since when where while")
_MARKS = DASHES | {",", ":", ";", "(", ")", "…", "...", ".", QUOTED}


def find_head(document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]) -> int | None:
    """Return the place of the candidate that opens the clause of a cue and has the verb behind all that stands between.

    None where the clause opens otherwise, where another clause stands between, and for a pronoun within a sentence.
    """
    if cue.kind not in _KINDS or cue.form == "ing" or not _tells(document, cue):
        return None
    lower = document.lower
    first = document.bounds[document.sentence[cue.at]][0]
    verb = cue.at
    while verb > first and (lower[verb - 1] in _PLAIN or lower[verb - 1].endswith("ly")):
        verb -= 1
    before = [k for k, m in enumerate(candidates) if mentions[m].end <= verb]
    # "A man who was there and been mentioned as": not by him.
    if not before or lower[verb - 1] in _NOT_BEFORE or _speaks(document, mentions[candidates[before[-1]]], verb):
        return None
    for k in reversed(before):
        mention = mentions[candidates[k]]
        if mention.end < verb - _LONGEST_BETWEEN:
            return None
        if not _opens_clause(document, mentions, candidates[k], first):
            continue
        end = _leave_anothers_name(document, mention, mentions[candidates[before[-1]]], verb)
        if is_passed_over(document, mention, end) or _is_apposed(document, mentions, candidates[k], end):
            if k and _is_named(document, mentions[candidates[k - 1]], mention):
                k -= 1
            return k if _agrees(document, cue, mentions[candidates[k]]) else None
    return None


def _is_apposed(document: Document, mentions: Sequence[Mention], m: int, verb: int) -> bool:
    """Tell whether a name stands between commas behind what its bearer is: "the union's leader, Ann Lee, called"."""
    name = mentions[m]
    if name.kind != "name" or name.end != verb - 1 or document.lower[name.end] != "," or not m:
        return False
    # "The mayor of Pecs, Ann Lee, called".
    n = m - 2 if m > 1 and mentions[m - 1].kind in ("org", "thing", "group") else m - 1
    first, head = document.bounds[document.sentence[name.start]][0], mentions[n].head
    # "The wife of the accused man, Bo Ek, called".
    inner = not PREPOSITIONS.isdisjoint(document.lower[max(first, head - _LONGEST_OFFICE) : head])
    return mentions[n].kind == "nom" and not inner and find_apposed(document, mentions, n) == name.entity


def _is_named(document: Document, name: Mention, phrase: Mention) -> bool:
    """Tell whether a phrase says who the name before it is: "Ann Lee, the Mill Ward MP, whose house burned, said"."""
    apart = document.lower[name.end] == document.lower[phrase.end] == ","
    return name.kind == "name" != phrase.kind and name.end == phrase.start - 1 and apart


def _leave_anothers_name(document: Document, phrase: Mention, name: Mention, verb: int) -> int:
    """Return the verb, or the comma before a name that cannot be the phrase's: "the wife of the accused, Bo Ek,".

    "A lawsuit filed by her mother, Ann Lee,", but not "a statement laid by the paper to her mother, Ann Lee,".
    """
    between = document.lower[phrase.end : name.start]
    apposed = name.kind == "name" and name.end == verb - 1 and document.before(name.start) == ","
    made = phrase.kind == "thing" and "by" in between and "to" not in between
    other = made or (phrase.kind == "nom" and {phrase.gender, name.gender} == {"m", "f"})
    return name.start - 1 if apposed and other else verb


def _tells(document: Document, cue: Cue) -> bool:
    """Tell whether it is sure that the verb reports something: "said", others with "that" or a quotation behind it."""
    lower, last = document.lower, document.bounds[document.sentence[cue.at]][1]
    if cue.lemma == "continue":
        return False
    then = lower[cue.end] if cue.end < len(lower) else ""
    if cue.lemma == "say":
        return then != "to"
    # "Has called for a vote", "accused him of lies".
    if cue.form in ("d", "s") and cue.end < last and (cue.lemma in _ALWAYS or (lower[cue.at], then) in _CALLING_FOR):
        # "Called on the council to act", "warned on Monday", but not "called on her mother".
        on_whom = then == "on" and calendar_words().isdisjoint(lower[cue.end + 1 : cue.end + 2])
        if (not on_whom or "to" in lower[cue.end : last]) and then[0].isalnum() and then != "and":
            return True
    # "Denied there was a split", but not "denied it on Monday".
    if cue.end + 1 < last and opens_clause(then) and is_finite(document, cue.end + 1, cue.end):
        return True
    if cue.lemma == "tell" and _tells_listener(document, cue, then, last):
        return True
    # "the report notes that", but not "the scam emails hope that".
    within = _LONGEST_LISTENER if cue.form == "d" or cue.lemma == "tell" else 1
    return not _OPENS_REPORT.isdisjoint(lower[cue.end : min(last, cue.end + within)])


def _tells_listener(document: Document, cue: Cue, then: str, last: int) -> bool:
    """Tell whether what stands behind "told" is whom, and what or no more: "told Reuters.", "told him it was late"."""
    # "Has told how she fled".
    if then in ("how", "why"):
        return True
    # "It was late, an official with the club told Reuters.".
    lower = document.lower
    mark = next((i for i in range(cue.end, last) if not lower[i][0].isalnum()), last)
    if 0 < mark - cue.end < _LONGEST_LISTENER and lower[mark : mark + 1] in _ENDS_REPORT:
        return True
    return find_verb(document, cue.end + 1, last) >= 0


def _speaks(document: Document, mention: Mention, verb: int) -> bool:
    """Tell whether what stands before the verb heads its clause itself: "she", "director of sport Ann Lee"."""
    if mention.end != verb:
        return False
    before = mention.start - 1
    while before > 0 and document.lower[before].endswith(_PLACING):
        # "The ministry in rebel-held Kelt said".
        before -= 1
    named = mention.kind == "name" and before >= 0 and document.lower[before] not in PREPOSITIONS
    return named or mention.kind not in PHRASES


_PLACING = ("-held", "-run", "-controlled", "-occupied", "ern")


def _opens_clause(document: Document, mentions: Sequence[Mention], m: int, first: int) -> bool:
    mention = mentions[m]
    if mention.kind not in PHRASES:
        # "She named the man and said".
        return mention.kind in _ALONE and mention.start == first
    start = mention.start
    # "Dorne's Harbour Police said".
    if document.before(start) == "'s" and mentions[m - 1].end == start - 1:
        start = mentions[m - 1].start
    # "Activist investor Tesk called".
    if mention.kind == "org" and mentions[m - 1].kind == "nom" and mentions[m - 1].end == start > first:
        start = mentions[m - 1].start
    before = document.lower[start - 1] if start > first else ","
    # "The family of a “kind” boy called".
    if before == QUOTED and document.before(start - 1) in DETERMINERS:
        return False
    # "Another man who was praying when the accident occurred said": a thing behind "when" does not speak.
    if mention.kind == "thing" and before in _WHEN:
        return False
    return before in _MARKS or before in _OPENING or before in calendar_words() or reports_speech(before)


def _agrees(document: Document, cue: Cue, mention: Mention) -> bool:
    """Tell whether subject and verb agree in number, as "pilots say" does and "the report say" does not."""
    if cue.form == "base":
        return mention.kind == "group" or (cue.lemma == "say" and mention.kind in ("org", "name"))
    return mention.kind != "group" or cue.form != "s"
