"""Utterances with their sources -> those that are no part of another."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from summarise.attribution.document import Document
from summarise.attribution.grouping.sources import Source
from summarise.attribution.mentions import Mention
from summarise.attribution.statements import Utterance
from summarise.values import fold

Sourced = tuple[Utterance, Source]
_MOST_SENTENCES = 3
"""The first paragraph is a headline up to so many sentences."""
# A word or two may come again by chance.
_FEWEST_SPACES = 2
# More are a quotation of the story as it stands there.
_MOST_WORDS = 12
_MARKS = "\"'’” "


def leave_nested(document: Document, mentions: Sequence[Mention], sourced: Sequence[Sourced]) -> list[Sourced]:
    """Return the utterances in their order without those that stand inside another.

    Left out are parts of a longer one of the same source, what nobody known says inside somebody's words, and what a
    company does in somebody's words: "The company has agreed to sell, Lee said". Of what the headline quotes only the
    words that come again in the story stay, for there it is told who spoke them.
    """
    kept: list[Sourced] = []
    outer: dict[tuple[object, ...], int] = {}
    around = told = -1
    for utterance, source in sourced:
        key = (source.people, source.name, source.kind) if source.people or source.kind else (utterance.target,)
        k = outer.get(key, -1)
        if k < 0 or kept[k][0].end < utterance.end:
            k = around if not (source.people or source.kind) else -1
            if utterance.kind != "direct" and source.kind:
                k = told
        if k >= 0 and utterance.end <= kept[k][0].end:
            continue
        outer[key] = len(kept)
        if source.people or source.kind:
            around = _longer(kept, around, utterance)
        if source.people and utterance.kind != "direct":
            told = _longer(kept, told, utterance)
        kept.append((utterance, source))
    return _leave_repeated(document, mentions, kept)


def _longer(kept: Sequence[Sourced], k: int, utterance: Utterance) -> int:
    """Return which of utterance ``k`` and the one to come ends later."""
    return k if k >= 0 and kept[k][0].end >= utterance.end else len(kept)


def _leave_repeated(document: Document, mentions: Sequence[Mention], kept: list[Sourced]) -> list[Sourced]:
    """Return the utterances without what the headline repeats of the story's.

    That is what nobody known says there, or no person, in words that somebody known says in the story. Of the rest,
    what a headline has only near a noun is nobody's: "Old diner to close: “My feet are done”" is not the diner's.
    """
    left: list[Sourced] = []
    for n, (utterance, source) in enumerate(kept):
        if _is_told_again(document, kept, n):
            continue
        if source.people or not _is_repeated(document, kept, n):
            at = min(utterance.at, mentions[source.mention].start)
            beside = source.kind and utterance.cue < 0 and _is_in_headline(document, at)
            left.append((utterance, Source(mention=source.mention) if beside else source))
    return left


def _is_told_again(document: Document, kept: Sequence[Sourced], n: int) -> bool:
    """Tell whether the lead has nearly all the words of what the headline gives to the same person without marks."""
    utterance, source = kept[n]
    if not source.people or utterance.kind != "indirect" or not _is_in_headline(document, utterance.at):
        return False
    words = _list_stems(_text(document, utterance))
    for later, other in kept[n + 1 : n + 1 + _IN_LEAD]:
        near = document.sentence[later.at] <= document.sentence[utterance.at] + _IN_LEAD
        if other.people == source.people and near:
            again = words & _list_stems(_text(document, later))
            if len(again) >= _MOST_OF * len(words):
                return True
    return False


def _list_stems(text: str) -> frozenset[str]:
    """Return the beginnings of the longer words and the figures of a text, by which its words are known again."""
    return frozenset([word[:_STEM] for word in _WORD.findall(text.lower()) if len(word) > _SHORT or word.isdigit()])


_WORD = re.compile(r"\w+")
_IN_LEAD = 3
_STEM, _SHORT = 5, 3
_MOST_OF = 0.7


def _is_repeated(document: Document, kept: Sequence[Sourced], n: int) -> bool:
    """Tell whether another source in the story says the words of the first paragraph, or of its headline."""
    utterance, source = kept[n]
    if document.paragraph[utterance.at] > 0 or document.sentence[utterance.at] >= _MOST_SENTENCES:
        return False
    if source.kind and not _is_in_headline(document, utterance.at):
        return False
    words = _fold_case(document, utterance)
    if words.count(" ") < _FEWEST_SPACES:
        return False
    told = [(u, other) for u, other in kept if other.people or other.kind]
    others = [u for u, other in told if (other.people, other.name) != (source.people, source.name)]
    return any(_says(_fold_case(document, other), words) for other in others)


def _fold_case(document: Document, utterance: Utterance) -> str:
    return fold(_text(document, utterance)).casefold()


def _says(text: str, words: str) -> bool:
    """Tell whether ``words`` stand in ``text``, as headlines have them: with a word more among them, if they are many.

    "“toughest year since founding”", of the year that somebody called the “toughest since founding”.
    """
    if words in text:
        return True
    listed = words.split()
    if not _FEWEST_SPACES + 1 < len(listed) <= _MOST_WORDS:
        return False
    return any(" ".join(listed[:i] + listed[i + 1 :]) in text for i in range(1, len(listed) - 1))


def _is_in_headline(document: Document, at: int) -> bool:
    """Tell whether word ``at`` stands in a first paragraph that does not end as a sentence does."""
    if document.paragraph[at] > 0 or document.sentence[at] >= _MOST_SENTENCES:
        return False
    end = bisect_left(document.paragraph, 1)
    return end < len(document.words) and document.text[: document.ends[end - 1]].rstrip(_MARKS)[-1:] not in ("", ".")


def _text(document: Document, utterance: Utterance) -> str:
    return document.text[utterance.start : utterance.end]
