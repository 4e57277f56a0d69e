"""Attribution by turns: the answers of an interview, and what goes on behind the labels of a transcript."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from summarise.attribution.cues import SURE_LABEL, TURN, Cue, CueKind
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import organisation_words, word_set
from summarise.attribution.mentions import Mention

# One question and a quotation behind it may be a feature's; in an interview somebody is asked again and again.
_FEWEST_QUESTIONS = 2
# Without marks an explainer looks alike; a colon behind one or two names may be a list's.
_FEWEST_TURNS = 3
_LONGEST_LABEL = 16
_LETTERS = frozenset(("Q", "Q.", "A."))
_MET = re.compile(
    r"(?i)\b(?:interview\w*|questions|q\s?&\s?a|asked|asks|answers|sp(?:oke|eaks)|talk(?:s|ed)|chat(?:s|ted)?|tells|told"
    r"|met|meets|sat down|caught up|conversation)\b"
)
_BIDDING = frozenset(
    (("tell", "me"), ("tell", "us"), ("talk", "me"), ("talk", "us"), ("talk", "about"), ("describe", "your"))
)
_TALKING = word_set("chats speaks spoke talked talks tells told")
_HEARER = word_set("you your yourself you're you've you'd you'll")
_ALONE = word_set("i i'm i've i'd i'll my me myself")
_SPEAKER = word_set("i i'm i've i'd i'll my me myself we we're we've we'd we'll our us")
_ANYBODY = _SPEAKER | _HEARER


Paragraph = tuple[int, int]
"""Its first word and the one after its last."""


def find_interviewee(document: Document, mentions: Sequence[Mention], end: int) -> int | None:
    """Return a mention of the person whom an interview's introduction, which ends at word ``end``, names most often.

    Of two who are named as often, the one whom the first line names; None where that does not tell. Not who asks: "She
    talks to Ann Lee about her life".
    """
    named = [
        m
        for m, mention in enumerate(mentions)
        if mention.start < end and _may_answer(document, mention) and not _asks(document, mention.start)
    ]
    ranked = Counter(mentions[m].entity for m in named).most_common()
    leading = {entity for entity, times in ranked if times == ranked[0][1]}
    if len(leading) > 1:
        leading &= {mentions[m].entity for m in named if document.paragraph[mentions[m].start] == 0}
    likely = [m for m in named if mentions[m].entity in leading]
    return likely[0] if len(leading) == 1 and mentions[likely[0]].kind == "name" else None


def _may_answer(document: Document, mention: Mention) -> bool:
    """Tell whether a mention names somebody, be it by a name of two words that no list tells from a body's."""
    named = document.lower[mention.start : mention.end]
    unknown = mention.kind == "org" and len(named) == _TWO_WORDS and organisation_words().isdisjoint(named)
    return mention.kind == "name" or unknown


_TWO_WORDS = 2


def _asks(document: Document, start: int) -> bool:
    """Tell whether the name at word ``start`` is of whom he or she "talks to" or "tells"."""
    verb = start - 1 - (document.before(start) == "to")
    return document.lower[verb] in _TALKING and document.before(verb) in ("he", "she")


def find_answers(document: Document, mentions: Sequence[Mention]) -> list[Cue]:
    """Return a cue at the last word before each paragraph of an answer, with who is interviewed for its subject.

    "How did you begin?", and in a paragraph of its own, "“By chance.”" or "By chance. I was ten.": the cue's kind is
    label before a quotation, answer before words without marks.
    """
    paragraphs = _list_paragraphs(document)
    asked = [p for p, paragraph in enumerate(paragraphs[:-1]) if _is_question(document, paragraph)]
    if len(asked) < _FEWEST_QUESTIONS:
        return []
    interviewee = find_interviewee(document, mentions, paragraphs[asked[0]][0])
    if interviewee is None:
        return []
    kind: CueKind = "label"
    answers = _list_quoted(document, paragraphs, asked)
    if not answers:
        own = {mention.start for mention in mentions if mention.entity == mentions[interviewee].entity}
        kind, answers = "answer", _list_unmarked(document, paragraphs, asked, own)
    return [Cue(at - 1, at, "?", kind, TURN, interviewee, SURE_LABEL) for at in answers]


def mark_turns(document: Document, mentions: Sequence[Mention], labels: Sequence[Cue]) -> list[Cue]:
    """Return the cues, those of labels that surely stand before somebody's own words marked as turns.

    Such a label comes again, is "A", or has "I" or "you" behind it; where one does, the others of the text are turns
    too. Elsewhere one word, "LAHORE: …", and who somebody is in brackets, "Ann Lee (45): The nurse …", are no labels of
    speakers.
    """
    spoken = [cue for cue in labels if cue.kind == "label"]
    if not spoken:
        return list(labels)
    times = Counter(mentions[cue.subject].entity for cue in spoken)
    paragraphs = {document.paragraph[start]: (start, end) for start, end in _list_paragraphs(document)}
    sure = any(
        times[mentions[cue.subject].entity] > 1 or _is_own(document, cue, mentions[cue.subject], paragraphs)
        for cue in spoken
    )
    marked = []
    for cue in labels:
        mention = mentions[cue.subject]
        if cue.kind != "label":
            marked.append(cue)
        elif sure:
            marked.append(replace(cue, form=TURN))
        elif mention.end == cue.at and mention.end - mention.head > 1:
            marked.append(cue)
    return marked


def _is_own(document: Document, cue: Cue, mention: Mention, paragraphs: Mapping[int, Paragraph]) -> bool:
    """Tell whether a label is "A", or the words behind it are in the first or second person."""
    if document.paragraph[mention.start] != document.paragraph[cue.at]:
        return True
    behind = min(cue.end, len(document.words) - 1)
    return _holds(document, paragraphs[document.paragraph[behind]], _ANYBODY)


def continue_turns(document: Document, labels: Sequence[Cue]) -> list[Cue]:
    """Return a cue at the last word before each paragraph without a label that goes on in a transcript's turn.

    It stands between two with labels, and is in the first or second person.
    """
    # What stands over the story is no turn: "Ann Lee: “I was late”".
    turns = [cue for cue in labels if cue.kind == "label" and document.paragraph[cue.at]]
    if not turns:
        return []
    paragraphs = _list_paragraphs(document)
    number = {document.paragraph[start]: p for p, (start, _) in enumerate(paragraphs)}
    labelled = [p for p, paragraph in enumerate(paragraphs) if _is_labelled(document, paragraph)]
    if len(labelled) < _FEWEST_TURNS:
        return []
    found = []
    for turn in turns:
        first = number[document.paragraph[turn.at]] + 1
        place = bisect_left(labelled, first)
        for p in range(first, labelled[place] if place < len(labelled) else first):
            if not _holds(document, paragraphs[p], _ANYBODY):
                break
            at = paragraphs[p][0]
            found.append(replace(turn, at=at - 1, end=at, kind="continued", form=TURN))
    return found


def _is_labelled(document: Document, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph begins with a label, be it "Q" alone."""
    start, end = paragraph
    return document.words[start] in _LETTERS or ":" in document.words[start : min(end, start + _LONGEST_LABEL)]


def _list_paragraphs(document: Document) -> list[Paragraph]:
    begins = {document.paragraph[first]: first for first, _ in reversed(document.bounds)}
    return list(pairwise([*sorted(begins.values()), len(document.words)]))


def _list_quoted(document: Document, paragraphs: Sequence[Paragraph], asked: Sequence[int]) -> list[int]:
    """Return where the answers begin that are a quotation and nothing else."""
    put = [p for p in asked if document.words[slice(*paragraphs[p + 1])] == (QUOTED,)]
    return [paragraphs[p + 1][0] for p in put] if len(put) >= _FEWEST_QUESTIONS else []


def _is_question(document: Document, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph asks something: "Were you late?", "Tell me about the snow."."""
    start, end = paragraph
    return document.lower[start : start + 2] in _BIDDING or document.words[end - 1] == "?"


def _list_unmarked(
    document: Document, paragraphs: Sequence[Paragraph], asked: Sequence[int], own: Set[int]
) -> list[int]:
    """Return where the paragraphs begin that answer without marks; ``own`` has where the interviewee is named.

    An explainer asks and answers too: an interview begins with who met whom, most of its questions address somebody,
    and most answers say "I".
    """
    if sum(_is_labelled(document, paragraph) for paragraph in paragraphs) >= _FEWEST_TURNS:
        return []
    turns = [(p, until) for p, until in pairwise([*asked, len(paragraphs)]) if until > p + 1]
    addressed = sum(_holds(document, paragraphs[p], _HEARER) for p, _ in turns)
    personal = sum(_holds(document, paragraphs[p + 1], _ALONE) for p, _ in turns)
    if len(turns) < _FEWEST_TURNS or 2 * min(addressed, personal) < len(turns):
        return []
    if not _MET.search(document.text, 0, document.starts[paragraphs[asked[0]][0]]):
        return []
    answers = []
    for p, until in turns:
        for answer in range(p + 1, until):
            # The last answer may be followed by a note, another by a question without its mark.
            spoken = _holds(document, paragraphs[answer], _SPEAKER)
            goes_on = until < len(paragraphs) and not _holds(document, paragraphs[answer], _HEARER)
            if not (spoken or goes_on or answer == p + 1) or not own.isdisjoint(range(*paragraphs[answer])):
                break
            answers.append(paragraphs[answer][0])
    return answers


def _holds(document: Document, paragraph: Paragraph, listed: Set[str]) -> bool:
    return not listed.isdisjoint(document.lower[slice(*paragraph)])
