"""What says how other words are to be taken: "CLAIM:" in a fact-check, "the following is a transcript of"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarise.values import Article, Sentence

_CLAIM = re.compile(r"(?:the |false |viral )?(?:claims?|myth|rumou?r)\s{0,2}[:：]\s{0,4}", re.IGNORECASE)
_VERDICT = re.compile(r"(?:the |our )?(?:rating|ruling|verdict|fact)\s{0,2}[:：]\s{0,4}", re.IGNORECASE)
_NOTE = re.compile(
    r"(?:The following|What follows|Below|Here|This) (?:is|are) (?:an? |the |our )?(?:[\w-]+,? ){0,4}?"
    r"(?:transcript|excerpts) (?:of|from)\b"
)
# The longest label with its white space.
_LONGEST = 24


def find_claimed(article: Article, sentences: Sequence[Sentence]) -> frozenset[int]:
    """Return the places of the sentences that stand behind "CLAIM:", in its paragraph, with the label or without."""
    claimed = {n for n, span in enumerate(article.paragraphs) if _starts_label(article.text, span.start, _CLAIM)}
    return frozenset(place for place, sentence in enumerate(sentences) if sentence.paragraph in claimed)


def find_notes(sentences: Sequence[Sentence]) -> frozenset[int]:
    """Return the places of the sentences that only say what is printed under them, unless nothing is.

    They stay in the article, since they may be all that tells who speaks there.
    """
    notes = frozenset(place for place, sentence in enumerate(sentences) if _NOTE.match(sentence.text))
    return notes if len(notes) < len(sentences) else frozenset()


def starts_with_claim(text: str) -> bool:
    """Return whether the text begins with the label itself."""
    return _CLAIM.match(text) is not None


def take_labels(article: Article, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Return the sentences, with the label before the first of a paragraph where it was set aside as a dateline."""
    return tuple(_take_label(article, sentence) for sentence in sentences)


def _take_label(article: Article, sentence: Sentence) -> Sentence:
    start = _find_label(article.text, sentence.start, _CLAIM, _VERDICT)
    if start is None:
        return sentence
    return replace(sentence, start=start, text=article.text[start : sentence.end])


def _starts_label(text: str, start: int, label: re.Pattern[str]) -> bool:
    return label.match(text, start) is not None or _find_label(text, start, label) is not None


def _find_label(text: str, start: int, *labels: re.Pattern[str]) -> int | None:
    """Return where the label begins, one of these, that fills the line before ``start``, or None if none does."""
    before = text[max(0, start - _LONGEST) : start]
    if ":" not in before and "：" not in before:
        return None
    line = before.rpartition("\n")[2].lstrip()
    return start - len(line) if any(label.fullmatch(line) for label in labels) else None
