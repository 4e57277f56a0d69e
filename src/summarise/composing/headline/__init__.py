"""A headline for an article that has none: one clause of it, shortened by dropping words."""

from __future__ import annotations

import re
from collections import Counter

from summarise.composing.headline.clauses import parse_clause
from summarise.composing.headline.compression import compress
from summarise.composing.headline.keeping import rate_words
from summarise.composing.headline.tagging import tag_words
from summarise.composing.headline.units import Unit
from summarise.composing.headline.words import Word, split_into_words
from summarise.values import Article, Headline, Sentence

# A headline comes from the opening; a sentence longer than this is read up to here.
MOST_WORDS = 12
_SENTENCES = 3
# What a sentence must be better by to be taken before the one above it; from the training corpora.
_LATER = 0.12
_LONGEST = 800
_COUNTED = 12_000
_WORD = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")


def build_headline(article: Article, sentences: tuple[Sentence, ...]) -> Headline:
    """Return the main clause of one of the first sentences, without what it can do without."""
    if article.language == "en":
        counts = count_words_of(sentences)
        candidates = [
            (worth - _LATER * n, sentence, text)
            for n, sentence in enumerate(sentences[:_SENTENCES])
            for text, worth in shorten(sentence.text, counts)
        ]
        if candidates:
            _, sentence, text = max(candidates, key=lambda candidate: candidate[0])
            return Headline(text, "generated", sentence.start, sentence.end)
    return _cut(sentences[0])


def count_words_of(sentences: tuple[Sentence, ...]) -> Counter[str]:
    """Return how often the opening of the article has each word."""
    counts: Counter[str] = Counter()
    read = 0
    for sentence in sentences:
        text = sentence.text[: _COUNTED - read]
        counts.update(_WORD.findall(text.lower()))
        read += len(text)
        if read >= _COUNTED:
            break
    return counts


def analyse(text: str) -> tuple[list[Word], Unit | None]:
    """Return the words of a sentence and the tree of its main clause."""
    words = split_into_words(text[:_LONGEST])
    tag_words(words)
    return words, parse_clause(words)


def shorten(text: str, counts: Counter[str]) -> list[tuple[str, float]]:
    """Return the shortened main clause of a sentence with its expected worth, if one is found in it."""
    words, tree = analyse(text)
    if tree is None:
        return []
    kept = compress(tree, rate_words(words, tree, counts), MOST_WORDS)
    return [(_join(words, kept.places), kept.share - _flaws(words, kept.places))]


def _flaws(words: list[Word], kept: tuple[int, ...]) -> float:
    flaws = 0.0
    first, last = words[kept[0]], words[kept[-1]]
    if first.tag in {"PNP", "DPS"} or first.base in {"this", "that", "these", "those", "there"}:
        flaws += 0.2
    if not first.capital and not first.core[0].isdigit():
        flaws += 0.05
    if any("?" in words[i].after for i in range(kept[0], len(words))):
        flaws += 0.1
    if words[0].before[:1] in {'"', "“", "'", "‘", "`"}:
        flaws += 0.05
    flaws += 0.02 * max(0, len(kept) - MOST_WORDS) + 0.03 * max(0, 6 - len(kept))
    if last.tag in {"PRP", "AT", "CJC", "TO", "DPS", "WH", "CJS", "CJT"}:
        flaws += 0.1
    return flaws


def _join(words: list[Word], kept: tuple[int, ...]) -> str:
    return " ".join(words[i].core for i in kept)


def _cut(lead: Sentence) -> Headline:
    words = lead.text[:_LONGEST].split()
    return Headline(" ".join(words[:MOST_WORDS]), "generated", lead.start, lead.end)
