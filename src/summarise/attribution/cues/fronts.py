"""Cues -> what is reported before them, "…, she said.", and around them."""

from __future__ import annotations

from summarise.attribution.cues import Cue
from summarise.attribution.cues.around import find_around
from summarise.attribution.cues.occasions import is_occasion
from summarise.attribution.cues.settings import LISTENERS, skip_inserted
from summarise.attribution.document import DASHES, QUOTED, Document
from summarise.attribution.document.verbs import ADVERBIAL, SUBORDINATING, count_clauses, find_verb, opens_clause
from summarise.attribution.lexicon import (
    ASKED,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    QUESTIONS,
    TIMES,
    calendar_words,
    reports_speech,
    word_set,
)
from summarise.attribution.mentions import Mention

FEWEST_WORDS = 3
_LONGEST_TAIL = 5
"""So many words at most may follow "he said" where the words reported stand before it: "he said on Tuesday"."""
_CLOSING = ".!?:;,—–-)"
_COMMA_OR_DASH = DASHES | {","}
_LONGEST_TERM = 2
_LONGEST_PLACE = 9
_LONGEST_HEARER = 8
_STOPS = frozenset((";", ":"))
_PLACES = word_set("in at on during after before from via through by")
_TIMES = TIMES | {"weekend", "time"}
_TIMED = word_set("earlier later last next yesterday today recently")
_THEN = frozenset(("then", "now", "meanwhile", "afterwards"))
_BEFORE_ADVERBS = word_set("and but so even just only shortly soon long")
_ALONE = word_set("yesterday today tonight later afterwards afterward earlier recently")
_SHOUTING = word_set("scream shout yell")
_QUESTIONS = PREPOSITIONS | QUESTIONS
_NOT_IN_PLACE = SUBORDINATING | FINITE | {QUOTED, "that", "about"}


def find_front(
    document: Document, cue: Cue, subject: Mention, begin: int, after: int, first: int, end: int
) -> tuple[int, int] | None:
    """Return the words reported before ``begin``, where a cue and its subject stand behind them or among them.

    They are no words reported where they cannot stand alone, as a title or an adverb phrase cannot: "The chief
    executive, Ann Lee, denied it", "In her speech, Lee told of her childhood".
    """
    if begin - first < 2 or not (document.words[begin - 1] in _COMMA_OR_DASH or _holds_comma(document, begin - 1)):
        return None
    if _only_leads_in(document, first, begin, after):
        return None
    if skip_inserted(document, after, end) > after or _is_place_of_act(document, cue, first, begin, after, end):
        return None
    first = _skip_report(document, first, begin)
    front = first, cut_back(document, begin, first)
    if front[1] == first:
        return None
    comma = _find_comma(document, cue, after, end)
    if comma < end and document.words[comma] in _STOPS:
        rest = document.lower[comma + 1 : end]
        # "It was late, Lee said; it would rain.": all of it is hers, but not "…; unions reject that".
        goes_on = opens_clause(rest[0]) or rest[0] in DETERMINERS if rest else False
        if count_clauses(document, *front) > 0 and QUOTED not in document.words[first:end]:
            return (first, end) if goes_on or document.words[comma] == ":" else front
        comma = end
    if comma + 1 < end:
        return find_around(document, front, comma, end, inverted=subject.start >= cue.end)
    if _closes_inverted(document, subject, after, end):
        return front
    whole = count_clauses(document, *front) > 0 and not _is_adverbial(document, *front)
    told = _is_tail(document, cue, subject, after, end) or (whole and is_occasion(document, cue, front, after, end))
    if begin - first < FEWEST_WORDS or not told:
        return None
    return None if _is_fragment(document, cue, subject, front, nothing=end == after) else front


def _is_fragment(document: Document, cue: Cue, subject: Mention, front: tuple[int, int], *, nothing: bool) -> bool:
    """Tell whether what stands before a cue is no clause; ``nothing`` tells whether all that it reports is there."""
    adverbial = _is_adverbial(document, *front)
    apposed = subject.end < cue.at and document.words[subject.end] == ","
    # "Days before the vote, Lee apologised for it".
    bare = cue.kind == "act" and FINITE.isdisjoint(document.lower[slice(*front)])
    whole = nothing and cue.lemma in ("say", "report")
    quoted = QUOTED in document.words[front[0] : min(cue.at, subject.start)]
    quoted = quoted and document.lower[front[0]] not in SUBORDINATING
    return (adverbial or apposed or bare) and not (whole or quoted) and count_clauses(document, *front) <= 0


def _closes_inverted(document: Document, subject: Mention, after: int, end: int) -> bool:
    """Tell whether only more of a paper stands behind what it says: "Rents doubled, says a study showing “…”"."""
    return subject.kind == "thing" and subject.end == after < end and document.lower[after].endswith("ing")


def _only_leads_in(document: Document, first: int, begin: int, after: int) -> bool:
    """Tell whether the words before only lead to what is said behind the cue."""
    if document.lower[first] in ASKED and document.lower[first + 1] in _QUESTIONS:
        # "Asked whether he would resign, Lee said no.", but not "…, Lee said no, the Post reported.".
        answered = any(map(reports_speech, document.lower[first + 1 : begin]))
        if not answered or document.words[after : after + 1] not in ((), (".",)):
            return True
    # "In her letter to the mayor, Lee said: …".
    led = document.words[after : after + 1] == (":",) and QUOTED not in document.words[first:begin]
    return led and _is_adverbial(document, first, begin - 1)


def _holds_comma(document: Document, i: int) -> bool:
    """Tell whether word ``i`` is a part quotation with the sentence's comma: "The town has “many leads,” Lee said"."""
    q = document.quotation[i]
    if q < 0:
        return False
    quotation = document.quotations[q]
    small = document.text[quotation.start].islower()
    # "The town was hit by the “Big Freeze,” Lee said".
    named = (
        document.lower[i - 1] in DETERMINERS
        and document.text.count(" ", quotation.start, quotation.end) <= _LONGEST_TERM
    )
    return (small or named) and document.text[quotation.end - 1] == ","


def _is_place_of_act(document: Document, cue: Cue, first: int, begin: int, after: int, end: int) -> bool:
    """Tell whether only where or when stands before a verb with its object: "In a talk last May, Lee praised"."""
    object_follows = after < end and document.words[after][0].isalnum()
    return cue.kind == "act" and object_follows and _is_adverbial(document, first, begin - 1)


def _skip_report(document: Document, first: int, begin: int) -> int:
    """Return where a clause begins behind a semicolon that parts it from a report: "Lee said no; Ek, she added"."""
    stop = next((i for i in range(begin - 1, first, -1) if document.words[i] == ";"), first)
    return stop + 1 if any(map(reports_speech, document.lower[first:stop])) else first


def _skip_hearer(document: Document, after: int, end: int) -> int:
    """Return where who is told something ends: "MPs", "the inquiry", "the Daily Post"."""
    at = after
    while at < min(end, after + _LONGEST_HEARER) and document.words[at][0].isalnum():
        word = document.lower[at]
        if word in _NOT_IN_PLACE or word in _PLACES or word in calendar_words() or opens_clause(word):
            break
        at += 1
    # "He told MPs on Friday, …", "he told the inquiry, …", but not "he told MPs the bridge was late".
    closed = (
        at == end
        or document.words[at] == ","
        or document.lower[at] in _PLACES
        or document.lower[at] in calendar_words()
    )
    return at if closed else after


def _find_comma(document: Document, cue: Cue, after: int, end: int) -> int:
    """Return the mark that closes an inserted "she said", or "she said in her book", or ``end``."""
    # "The difference now, he told me on Friday, is".
    if cue.lemma == "tell" and after < end and document.lower[after] in LISTENERS:
        after += 1
    elif cue.lemma == "tell":
        after = _skip_hearer(document, after, end)
    if after == end or document.words[after] in _COMMA_OR_DASH or document.words[after] in _STOPS:
        return after
    if document.lower[after] in _ALONE and document.words[after + 1 : after + 2] == (",",):
        # "The firm, Ann Lee said yesterday, would appeal".
        return after + 1
    placed = document.lower[after] in _PLACES or document.lower[after] in calendar_words()
    placed |= document.lower[after] in _TIMED and not _TIMES.isdisjoint(document.lower[after : after + 2])
    if not placed or cue.kind != "speech":
        return end
    for i in range(after + 1, min(end, after + _LONGEST_PLACE)):
        if document.words[i] == ",":
            return i
        word = document.lower[i]
        if word in _NOT_IN_PLACE or word.endswith("ing") or opens_clause(word):
            break
    return end


def _is_adverbial(document: Document, first: int, stop: int) -> bool:
    """Tell whether words open with an adverb phrase or clause, and have nothing but more of it behind its comma."""
    while first < stop - 1 and document.lower[first] in _BEFORE_ADVERBS:
        first += 1
    word = document.lower[first]
    if not (word in ADVERBIAL or word in _TIMED or word in _THEN or word.endswith("ing")):
        return False
    comma = next((i for i in range(first, stop) if document.words[i] == ","), stop - 1)
    return stop - comma <= FEWEST_WORDS or document.lower[comma + 1] in ADVERBIAL


def _is_tail(document: Document, cue: Cue, subject: Mention, after: int, end: int) -> bool:
    """Tell whether what follows cue and subject is nothing, a few words, or only where, when and to whom."""
    # "When Ek left, Lee said: “…”": the words reported are the ones between the marks.
    if QUOTED in document.words[after : min(end, after + 3)]:
        return False
    # "Instead of stopping, he drove on and shouted at them".
    if cue.lemma in _SHOUTING and document.lower[after : after + 1] == ("at",):
        return False
    if cue.lemma == "tell":
        # "Told a meeting of residents on Tuesday", "told Reuters in an email on Monday".
        hearer = _skip_hearer(document, after, end)
        told = QUOTED in document.words[hearer:end] or find_verb(document, hearer, end) >= 0
        after = after if told else hearer
    if after == end:
        return True
    word, that = document.lower[after], "that" in document.lower[after:end]
    # "Her lawyer, Ann Lee, denied the charge."
    timed = not _TIMES.isdisjoint(document.lower[after + 1 : after + 3])
    if word in DETERMINERS and subject.end <= cue.at and cue.lemma != "tell" and not timed:
        return False
    if end - after <= _LONGEST_TAIL and not that:
        return not _is_clause(document, after, end)
    # "…, two sources told the paper, deepening the crisis": the participle is the writer's.
    for i in range(after, min(end - 1, after + _LONGEST_TAIL)):
        if document.words[i] == "," and document.lower[i + 1].endswith("ing"):
            return True
    # "said Tuesday's report was late".
    owned = document.lower[after + 1 : after + 2] == ("'s",)
    day = after + (word == "on")
    # "Led by Lee, the union said on Monday it would strike".
    if day + 1 < end and document.lower[day] in calendar_words() and opens_clause(document.lower[day + 1]):
        return False
    return (word in PREPOSITIONS or (word in calendar_words() and not owned)) and not that


def _is_clause(document: Document, start: int, end: int) -> bool:
    """Tell whether the words have a verb of their own: "schools would shut", not "when he was asked"."""
    if opens_clause(document.lower[start]):
        return True
    for word in document.lower[start:end]:
        if word in SUBORDINATING:
            return False
        if word in FINITE:
            return True
    return False


def cut_back(document: Document, end: int, least: int) -> int:
    """Return where words end without the marks behind them, a bracket that closes one among them kept."""
    words = document.words
    while end > least and words[end - 1] in _CLOSING:
        if words[end - 1] == ")":
            before = words[least : end - 1]
            if before.count("(") > before.count(")"):
                break
        end -= 1
    return end
