"""Part quotations and the clauses around them: which clause a quotation is woven into, and where clauses end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarise.attribution.cues import Cue
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import FORMS_OF_BE, PERSONAL, PREPOSITIONS, TIMES, reports_speech, word_set
from summarise.attribution.linking import Link
from summarise.attribution.linking.scene import NOBODY
from summarise.attribution.linking.titles import last_mark
from summarise.attribution.mentions import Mention
from summarise.attribution.statements.clauses import NAMING, Clauses
from summarise.attribution.statements.subject_starts import find_beginning
from summarise.words import ARTICLES

# "I think", "we say" outside quotation marks is the article speaking.
OWN_VOICE = frozenset(("i", "we", "you"))


class Reports(NamedTuple):
    """What is reported in an article: the link of each quotation, and the clause of each cue."""

    document: Document
    mentions: Sequence[Mention]
    cues: Sequence[Cue]
    links: Sequence[Link]
    clauses: Clauses
    titles: frozenset[int]


def tie_to_clauses(reports: Reports) -> Reports:
    """Return the reports, part quotations tied to the clause around them where its subject is surer than their own."""
    document, mentions, cues, links, clauses, _ = reports
    around: dict[int, list[tuple[int, int, int]]] = {}
    for c, clause in clauses.items():
        if clause and mentions[cues[c].subject].kind not in OWN_VOICE:
            around.setdefault(document.sentence[cues[c].at], []).append((c, *clause))
    tied = list(links)
    for q, (link, place) in enumerate(zip(links, document.place, strict=True)):
        if link.target == NOBODY or is_whole(document, q):
            continue
        holding = [c for c, start, end in around.get(document.sentence[place], ()) if start <= place < end]
        if link.same:
            # "Lee called it “a farce” but Ek tweeted that it was “late”": Ek's, though Lee spoke before.
            since = document.place[q - 1]
            holding = [
                c
                for c in holding
                if cues[c].at > since and c != links[q - 1].cue and mentions[cues[c].subject].kind not in PERSONAL
            ]
        nearest = max((c for c in holding if cues[c].at < place), key=lambda c: cues[c].at, default=link.cue)
        # "Lee called it “a farce” and said no": whose clause holds the words tells them, be another verb nearer.
        if nearest != link.cue and cues[nearest].subject == link.target and not link.same:
            tied[q] = link._replace(cue=nearest)
        # "Lee said it was “late.” — By Ann Ek": a name behind a dash is no source of half a sentence.
        elif nearest != link.cue and (cues[nearest].chance > link.chance or cues[link.cue].kind == "dash"):
            tied[q] = Link(cues[nearest].subject, nearest, cues[nearest].chance)
    return reports._replace(links=tied)


def weave(reports: Reports) -> dict[int, list[int]]:
    """Return, by cue, the quotations that are part of the clause it reports."""
    document, _, _, links, clauses, _ = reports
    woven: dict[int, list[int]] = {}
    latest = -1
    for q, link in enumerate(links):
        cue = latest if link.same else link.cue
        clause = clauses.get(cue)
        if link.target == NOBODY or not clause or is_whole(document, q) or _goes_on(reports, cue, q):
            continue
        if clause[0] <= document.place[q] < clause[1]:
            woven.setdefault(cue, []).append(q)
            latest = cue
    return woven


def _goes_on(reports: Reports, c: int, q: int) -> bool:
    """Tell whether quotation ``q`` goes on with the one before the cue: "“…,” she said with a smile, “and …”"."""
    document, place = reports.document, reports.document.place
    if not q or not place[q - 1] < reports.cues[c].at < place[q]:
        return False
    before = document.text[document.quotations[q - 1].start : document.quotations[q - 1].end]
    same = document.sentence[place[q - 1]] == document.sentence[place[q]]
    return same and before[-1] == "," and document.words[place[q] - 1] == ","


def leave_others(reports: Reports, woven: dict[int, list[int]]) -> Reports:
    """Return the reports, each clause ended before a quotation in it that is a statement of its own."""
    document, _, cues, links, clauses, _ = reports
    owner = {q: c for c, quotes in woven.items() for q in quotes}
    by_sentence: dict[int, list[int]] = {}
    for q, place in enumerate(document.place):
        if links[q].target != NOBODY:
            by_sentence.setdefault(document.sentence[place], []).append(q)
    cut = dict(clauses)
    for c, clause in clauses.items():
        if not clause:
            continue
        for q in by_sentence.get(document.sentence[cues[c].at], ()):
            other = owner.get(q, links[q].cue)
            if other == c:
                continue
            end = _end_before(reports, clause, other, q, woven=q in owner)
            if end is not None:
                cut[c] = clause[0], _trim_end(document, max(end, clause[0]), clause[0])
                break
    return reports._replace(clauses=cut)


def _end_before(reports: Reports, clause: tuple[int, int], other: int, q: int, *, woven: bool) -> int | None:
    """Return where a clause ends before quotation ``q`` of cue ``other``, None where both are one."""
    document, mentions, cues, _, _, _ = reports
    if other < 0 or not clause[0] <= document.place[q] < clause[1]:
        return None
    end = min(document.place[q], cues[other].at)
    subject = mentions[cues[other].subject]
    if subject.start < clause[0]:
        # "Lee thanked the crew, saying: “…”": one speaker, two statements.
        return end if is_whole(document, q) else None
    # "Lee said no, and Ek “…”".
    end = min(end, subject.start)
    if subject.kind in PERSONAL and not is_whole(document, q):
        return None
    begin = find_beginning(document, mentions, cues[other].subject)
    named = _find_named(document, begin) if cues[other].lemma in NAMING else 0
    end = named or end
    joined = document.before(end) in _JOINING or document.before(end) == ","
    return end if end > clause[0] and (joined or not woven) else None


def _find_named(document: Document, i: int) -> int:
    """Return where the words end before what a subject at word ``i`` gives a name to, or 0.

    "The plan, which Ek called “…”", "…, a demand Ek described as “…”".
    """
    if document.lower[i - 2 : i] == (",", "which"):
        return i - 1
    return i - 2 if document.words[i - 3] == "," else 0


def _trim_end(document: Document, end: int, least: int) -> int:
    """Return where a clause cut before somebody's words ends without what led up to them: ", but insisted that"."""
    while end > least and document.words[end - 1] != QUOTED:
        word = document.lower[end - 1]
        # "How much pain he's in, saying: “…”".
        if word in PREPOSITIONS and document.words[end] == ",":
            break
        led = reports_speech(word) and document.lower[end - 2] in _AND
        if word[0].isalnum() and word not in _LEADING and not led:
            break
        end -= 1
    return _leave_lapse(document, end, least)


def _leave_lapse(document: Document, end: int, least: int) -> int:
    """Return where words end that are cut before "after", without how long after: "…, a day [after Ek said “…”]"."""
    if document.lower[end] not in ("after", "before") or document.lower[end - 1].rstrip("s") not in _LAPSES:
        return end
    return next((i for i in range(end - 2, max(least, end - _LONGEST_LAPSE), -1) if document.words[i] == ","), end)


_LONGEST_LAPSE = 5
_LAPSES = TIMES | {"hour", "minute"}
_AND = frozenset(("and", "but", ","))
_JOINING = word_set("and but while as when with though although whereas after before")
_LEADING = PREPOSITIONS | _JOINING | ARTICLES | FORMS_OF_BE | word_set("that who which because")


def is_whole(document: Document, q: int) -> bool:
    """Tell whether a quotation stands as a sentence of its own rather than woven into one."""
    quotation = document.quotations[q]
    words = document.text[quotation.start : quotation.end]
    if not (words[0].isupper() or words[0] in "…[.‘'"):
        return False
    at = document.place[q]
    before = document.lower[at - 1] if at > document.bounds[document.sentence[at]][0] else "^"
    return before in "^,:–—-" or last_mark(words) in ".,!?…" or words.count(" ") > 8


def is_emphasis(reports: Reports, q: int) -> bool:
    """Tell whether quotation ``q`` is a word or two of the writer's sentence: "the so-called “miracle”".

    Whoever has used them first, they state nothing without the words around them, unless a verb of saying stands right
    beside: "it was, she said, “huge”".
    """
    document, mentions, cues, links, _, _ = reports
    words = document.text[document.quotations[q].start : document.quotations[q].end]
    # "Why me?" is a sentence, "French flair" is none.
    whole = not words[0].islower() and (last_mark(words) in ".!?,…" or " " not in words)
    # "“Where,” asked Ann Lee, his shadow, “is it?”".
    asked = last_mark(words) in "!?" and document.before(document.place[q]) == ","
    if whole or asked or words.count(" ") > _MOST_SPACES:
        return False
    if links[q].cue < 0:
        return not (links[q].same and _resumes(document, q))
    at, cue = document.place[q], cues[links[q].cue]
    begin, end = min(cue.at, mentions[cue.subject].start), max(cue.end, mentions[cue.subject].end)
    after = at + 1 + (document.words[at + 1 : at + 2] == (",",))
    before = at - (document.before(at) in (",", ":"))
    # "He called the plan “unfair”": the verb needs its object first.
    names = cue.kind == "act" and cue.at < at
    return begin != after and end != before and not names


def _resumes(document: Document, q: int) -> bool:
    """Tell whether quotation ``q`` ends the sentence that the one before began: "“The plan,” said Lee, “is mad.”"."""
    at, then = document.place[q], document.place[q - 1]
    before = document.text[document.quotations[q - 1].start : document.quotations[q - 1].end]
    return document.sentence[at] == document.sentence[then] and before[-1] == "," and document.before(at) == ","


# Of three words at most.
_MOST_SPACES = 2
